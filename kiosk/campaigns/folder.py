"""A campaign folder: `campaign.toml` and its pictures."""

import os
from collections import deque
from collections.abc import Mapping
from dataclasses import field, replace
from itertools import islice
from pathlib import Path
from typing import Self

from kiosk.campaigns.check import check_document
from kiosk.campaigns.checking_child import check_apart
from kiosk.campaigns.document import parse_document, read_text
from kiosk.campaigns.picture_rules import advice_on, check_size
from kiosk.campaigns.pictures import PictureRefusedError, facts_of, kept_picture, safe_picture
from kiosk.campaigns.problems import PictureLeftOut, PictureNotKept, Problem, in_order
from kiosk.campaigns.stand_ins import open_ends, without_open_ends
from kiosk.campaigns.translations import Translations, read_translations, translate
from kiosk.model.campaign import Campaign
from kiosk.model.illustration import Illustration
from kiosk.model.picture import PictureFacts
from kiosk.model.records import dataclass
from kiosk.model.story_pictures import illustrations_of
from kiosk.system.kept_answers import KeptAnswers

FILE_NAME = "campaign.toml"
MOST_ENTRIES = 2000
"""Files and sub-folders that are compared; beyond the folder itself, what is more goes unnoticed."""
ALL_ILLUSTRATIONS = "illustrations"
"""What waits where some of them aren't drawn yet; no picture is called so, for want of an ending."""
DEEPEST = 2
"""Levels of sub-folders."""


@dataclass(frozen=True, slots=True)
class LoadedCampaign:
    """A campaign that can be shown: safe copies of its pictures, and what is not quite right with it."""

    folder: Path
    campaign: Campaign
    pictures: dict[str, Path]
    """By the name the campaign gives them."""
    picture_facts: dict[str, PictureFacts]
    """What they are like, by the same names."""
    notes: tuple[Problem, ...]
    text: str
    """campaign.toml as it was read."""
    waiting: tuple[str, ...] = ()
    """Pictures that are left out only until a safe copy of them is made."""
    illustrations: dict[Illustration, Path] = field(default_factory=dict)
    """Our own, in its colours, where they were drawn."""
    translations: Translations = field(default_factory=Translations)
    """The same campaign in other languages."""

    def in_language(self, language: str) -> Campaign:
        """The campaign with its texts in `language`, such as "es" or "es-MX"; in its own where it has none in that."""
        known = self.translations.campaigns
        return known.get(language) or known.get(language.partition("-")[0]) or self.campaign

    def illustrated(self, cache: Path, screen: int | None = None, *, makes: bool = True) -> Self:
        """The same with the illustrations its stories ask for, kept in `cache`; they wait unless it `makes` them.

        `screen` is its longer side in pixels, where it is known.
        """
        from kiosk.campaigns.illustrations import drawn  # not for those who only check a campaign

        wanted = frozenset(illustrations_of(self.campaign).values())
        found = drawn(wanted, self.campaign.look, cache, screen, makes=makes)
        waiting = (*self.waiting, ALL_ILLUSTRATIONS) if not makes and len(found) < len(wanted) else self.waiting
        return replace(self, illustrations=found, waiting=waiting)


def read_campaign(folder: Path) -> Campaign:
    """The campaign in `folder` as its text says it; its pictures aren't looked at.

    Raises:
        CampaignRefusedError: it can't be shown; holds every problem.
    """
    file = folder / FILE_NAME
    return check_document(file, parse_document(file, read_text(file)))[0]


def load_campaign(
    folder: Path, cache: Path, side: int | None = None, *, makes: bool = True, kept: KeptAnswers | None = None
) -> LoadedCampaign:
    """The campaign in `folder`; a picture that can't be shown is left out and noted.

    Args:
        folder: the campaign's.
        cache: where safe copies of pictures are kept.
        side: how large they are; see `safe_picture`.
        makes: whether those that aren't there are made now, which takes up to some seconds for each.
        kept: what was found right before.

    Raises:
        CampaignRefusedError: it can't be shown; holds every problem.
    """
    text = read_text(folder / FILE_NAME)
    files, problems = read_translations(folder)
    loaded = load_text(folder, text, cache, side, makes=makes, translations=files, kept=kept)
    return replace(loaded, notes=(*loaded.notes, *problems)) if problems else loaded


def load_text(
    folder: Path,
    text: str,
    cache: Path,
    side: int | None = None,
    *,
    makes: bool = True,
    translations: Mapping[str, str] | None = None,
    kept: KeptAnswers | None = None,
) -> LoadedCampaign:
    """The campaign that `text` makes of the pictures in `folder`, as `load_campaign` does.

    `translations` has the texts of its files for other languages, by name.

    Raises:
        CampaignRefusedError: it can't be shown; holds every problem.
    """
    file = folder / FILE_NAME
    document = parse_document(file, text)
    if kept is not None:
        check_apart(file, text, translations or {}, kept)
    campaign, notes = check_document(file, document, kept)
    translated = translate(folder, document, campaign, translations or {}, kept)
    open_here = open_ends(file, text, document, campaign)
    notes += open_here
    campaign = without_open_ends(campaign, open_here)
    pictures: dict[str, Path] = {}
    known: dict[str, PictureFacts] = {}
    unusable: set[str] = set()
    waiting: dict[str, None] = {}
    for place, name in campaign.pictures().items():
        try:
            read = safe_picture if makes else kept_picture
            copy = read(folder / name, folder, cache, side)
            if copy is None:
                waiting[name] = None
                unusable.add(place)
                continue
            facts = facts_of(copy)
            check_size(place, facts)
            pictures[name], known[name] = copy, facts
            notes += [
                Problem(file, advice, document.line_of(place), place, "advice")
                for advice in advice_on(name, place, facts)
            ]
        except PictureRefusedError as error:
            unusable.add(place)
            left_out = PictureLeftOut(name, error.trouble)
            notes.append(Problem(file, left_out, document.line_of(place), place, "left_out"))
        except OSError as error:
            unusable.add(place)
            not_kept = PictureNotKept(name, error.strerror or str(error))
            notes.append(Problem(file, not_kept, document.line_of(place), place, "left_out"))
    spoken = {
        language: without_open_ends(one, open_here).without_pictures(unusable)
        for language, one in translated.campaigns.items()
    }
    return LoadedCampaign(
        *(folder, campaign.without_pictures(unusable), pictures, known),
        *((*in_order(notes), *translated.notes), text, tuple(waiting)),
        translations=replace(translated, campaigns=spoken),
    )


def fingerprint(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """What tells one state of the folder's files from another: names, sizes and times; empty where there is none.

    Names are relative. Sub-folders are named too, so that they can be watched, and read two levels down up to
    `MOST_ENTRIES` in all; hidden ones and links to folders are not.
    """
    states: list[tuple[str, int, int]] = []
    waiting = deque([""])
    while waiting:
        inside = waiting.popleft()
        room = MOST_ENTRIES - len(states) if inside else None
        if room is not None and room <= 0:
            break
        try:
            with os.scandir(folder / inside) as entries:
                for entry in islice(entries, room):
                    name = f"{inside}{entry.name}"
                    if not entry.is_dir(follow_symlinks=False):
                        status = entry.stat(follow_symlinks=False)
                        states.append((name, status.st_size, status.st_mtime_ns))
                    elif not entry.name.startswith(".") and inside.count("/") < DEEPEST:
                        states.append((name, 0, 0))
                        waiting.append(f"{name}/")
        except OSError:
            if not inside:
                return ()
    return tuple(sorted(states))
