"""Which texts of a campaign have letters that a machine cannot draw; whoever knows its fonts is asked."""

import datetime as dt
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import asdict

from kiosk.model.campaign import Campaign
from kiosk.model.leaves import leaves
from kiosk.model.records import dataclass
from kiosk.model.wording import day_text, money_text

Undrawn = Callable[[str], str]
"""Answers with those letters of a text that this machine cannot draw, each once."""


@dataclass(frozen=True, slots=True)
class UndrawnText:
    """A text with boxes in it."""

    key: str
    """Its place in campaign.toml, such as `highlights.0.title`; `currency` for amounts and `language` for dates."""
    letters: str


def by_script(letters: str, most: int = 12) -> str:
    """About `most` of `letters`: where there are several scripts, some of each behind its name, as Unicode has it."""
    names = {letter: unicodedata.name(letter, "").partition(" ")[0] for letter in letters}
    known = {name for letter, name in names.items() if unicodedata.category(letter)[0] in "LM"}
    scripts: dict[str, str] = {}
    for letter in letters:
        name = names[letter] if names[letter] in known else ""  # signs such as that of a currency have none
        scripts[name] = scripts.get(name, "") + letter
    if len(scripts) < 2:
        return letters[:most]
    each = max(1, most // len(scripts))
    parts = ((name if name == "CJK" else name.capitalize(), some[:each]) for name, some in scripts.items())
    return ", ".join(" ".join(filter(None, part)) for part in parts)


def undrawn_texts(campaign: Campaign, language: str, undrawn: Undrawn) -> tuple[UndrawnText, ...]:
    """The texts of `campaign`, and what `language` writes by itself, that show boxes on this machine."""
    months = " ".join(day_text(dt.date(2026, month, 1), language) for month in range(1, 13))
    texts = [
        *texts_of(campaign),
        ("currency", money_text(campaign.money(1_234_567_890), language)),
        ("language", months),
    ]
    found = (UndrawnText(key, undrawn(text)) for key, text in texts)
    return tuple(one for one in found if one.letters)


def texts_of(campaign: Campaign) -> Iterator[tuple[str, str]]:
    """Each text of `campaign`, behind its place in campaign.toml."""
    found = leaves(asdict(campaign))  # numbers and days are not written as they stand there
    return ((key, value) for key, value in found if isinstance(value, str))
