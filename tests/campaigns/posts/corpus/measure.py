"""What the importer makes of the corpus, judged by what is said to be expected."""

import datetime as dt
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from kiosk.campaigns.check import check_document
from kiosk.campaigns.document import parse_document
from kiosk.campaigns.posts.account import account
from kiosk.campaigns.posts.drafting import draft_campaign
from kiosk.campaigns.posts.notes import Notes
from kiosk.campaigns.posts.reading import parse_post
from kiosk.campaigns.posts.recognise import recognise
from kiosk.campaigns.screen_text_rules import unfit_for_the_screen
from kiosk.campaigns.stand_ins import open_ends, without_open_ends
from kiosk.campaigns.writing import campaign_toml

from .forms import FORMS

HERE = Path(__file__).parent
_NOT_PUBLIC = ("id", "currency", "allowed_hosts", "dates", "follow")


@dataclass
class Judged:
    """One post."""

    name: str
    wrong_code: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    junk: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    """What staff must add or mend by hand."""
    has_ask: bool = True
    """Whether the ask that the post has gets its code."""

    @property
    def kind(self) -> str:
        """How far the campaign is from the booth."""
        if self.wrong_code or not self.has_ask:
            return "not usable"
        return "small edits" if self.missing or self.junk or self.lost else "at once"


@dataclass(frozen=True)
class Made:
    """What came of a post."""

    values: Mapping[str, Any]
    codes: Mapping[str, str]
    """The link behind each ask's code, by kind."""
    accounted: str
    told: frozenset[str]
    public: tuple[str, ...]


def make(text: str, name: str) -> Made:
    """Import a post without a folder."""
    post = parse_post(text, name)
    found, notes = recognise(post, name), Notes()
    draft = draft_campaign(found, {}, notes)
    written = campaign_toml(draft)
    file = Path("campaign.toml")
    document = parse_document(file, written)
    campaign, problems = check_document(file, document)
    shown = without_open_ends(campaign, [*problems, *open_ends(file, written, document, campaign)])
    pieces = account(post, found, draft.values, draft.to_do.keys(), notes.left_out)
    return Made(
        draft.values,
        {ask.kind: ask.link for ask in shown.asks},
        plain(" ".join(f"{piece.text} {piece.link or ''}" for piece in pieces)),
        frozenset(one.kind for one in found.undecided),
        tuple(_public({name: value for name, value in asdict(shown).items() if name not in _NOT_PUBLIC})),
    )


def plain(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def _public(value: object, key: str = "") -> Iterator[str]:
    match value:
        case str() if key not in ("link", "kind", "language"):
            yield value
        case dict():
            for name, inner in value.items():
                yield from _public(inner, name)
        case list() | tuple():
            for inner in value:
                yield from _public(inner, key)
        case _:
            pass


def judged_posts() -> Iterator[Judged]:
    """The whole corpus."""
    announcements = tomllib.loads((HERE / "announcements.toml").read_text("utf-8"))
    for language, said in announcements.items():
        for form, (write, name) in FORMS.items():
            yield _judged_announcement(f"{language}-{form}", language, said, write(said), name)
    for name, trap in tomllib.loads((HERE / "traps.toml").read_text("utf-8")).items():
        yield _judged_trap(name, trap)


def _judged_announcement(name: str, language: str, said: Mapping[str, Any], text: str, file: str) -> Judged:
    made, judged = make(text, file), Judged(name)
    values = made.values
    for kind in ("donate", "member"):
        _judge_code(judged, made, kind, said[kind][1])
    expected = {
        "title": said["title"],
        "language": language,
        "currency": said["currency"],
    }
    judged.missing += [key for key, value in expected.items() if values.get(key) != value]
    if has_head(name):
        judged.missing += ["organisation"] if values.get("organisation") != said["site"] else []
    if has_head(name) and values.get("dates", {}).get("starts") != dt.date(2031, 11, 20):
        judged.missing.append("first day")
    judged.missing += (
        [] if [ask["text"] for ask in values["asks"]] == [said["donate"][0], said["member"][0]] else ["ask texts"]
    )
    benefits = (values.get("benefits") or {"lines": []})["lines"]
    judged.missing += [] if benefits == said["benefits"][1:] else ["benefits"]
    stories = [(one["title"], one["text"]) for one in values.get("highlights", ())]
    pairs = said["highlights"][1:]
    judged.missing += [] if stories == list(zip(pairs[::2], pairs[1::2], strict=True)) else ["highlights"]
    thanks = (values.get("thanks") or {"text": ""})["text"]
    judged.missing += [] if thanks == said["thanks"][1] else ["thanks"]
    judged.missing += [kind for kind in ("offer", "already_gave") if kind not in made.told]
    texts = [said["lead"], said["goal"], said["offer"], said["already"], *said["benefits"], *pairs, said["thanks"][1]]
    judged.lost += [one for one in texts if plain(one) not in made.accounted]
    _judge_public(
        judged, made, ["Quentin", "mira@", "Heath Lane", "Unsubscribe", "Preview of", "Name*", "Divider", "{{"]
    )
    return judged


def has_head(name: str) -> bool:
    """Whether this form has a place for the organisation's name and the day."""
    return not name.endswith("-newsletter")


def _judged_trap(name: str, trap: Mapping[str, Any]) -> Judged:
    made, judged = make(trap["text"], trap.get("name", "post.md")), Judged(name)
    for kind in ("donate", "member"):
        _judge_code(judged, made, kind, trap.get(kind, ""))
    judged.missing += [kind for kind in trap.get("told", ()) if kind not in made.told]
    judged.missing += [kind for kind in made.told if kind in trap.get("not_told", ())]
    judged.missing += [one for one in trap.get("public", ()) if not any(one in text for text in made.public)]
    judged.lost += [one for one in trap.get("accounted", ()) if plain(one) not in made.accounted]
    _judge_public(judged, made, trap.get("never", ()))
    return judged


def _judge_code(judged: Judged, made: Made, kind: str, expected: str) -> None:
    link = made.codes.get(kind, "")
    if link and link != expected:
        judged.wrong_code.append(f"{kind}: {link}")
    elif expected and not link:
        judged.has_ask = judged.has_ask and kind == "member"
        judged.missing.append(f"{kind} link")


def _judge_public(judged: Judged, made: Made, never: Any) -> None:
    for text in made.public:
        kind = unfit_for_the_screen(text)
        judged.junk += [f"{kind}: {text[:60]}"] if kind else []
        judged.junk += [f"{one}: {text[:60]}" for one in never if one in text]
