"""What is wrong with a campaign, as records; `kiosk.words.campaign` says them."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal

from kiosk.campaigns.pictures import PictureTrouble
from kiosk.model.mistake import Mistake, Value
from kiosk.model.records import dataclass

Kind = Literal["fatal", "left_out", "advice"]
"""What a problem does: keeps the campaign off the screen, keeps what it names off it, or nothing by itself."""
_KINDS: tuple[Kind, ...] = ("fatal", "left_out", "advice")


@dataclass(frozen=True, slots=True)
class FileMistake:
    """The file itself can't be read as a campaign's."""

    kind: Literal[
        "not_a_regular_file",
        "too_large",
        "no_such_file",
        "unreadable",
        "not_utf8",
        "table_twice",
        "key_twice",
        "not_toml",
        "too_many_parts",
        "too_deep",
        "too_many_words",
        "endless_number",
    ]
    values: tuple[Value, ...] = ()
    count: int = 0


FormKind = Literal[
    "missing",
    "asks_missing",
    "unknown",
    "unknown_like",
    "empty",
    "text_too_long",
    "too_many",
    "empty_list",
    "too_small",
    "too_large",
    "not_a_choice",
    "not_text",
    "neither_true_nor_false",
    "not_a_whole_number",
    "not_an_inline_table",
    "not_a_list",
    "not_a_table",
    "unusable",
    "more_problems",
]


@dataclass(frozen=True, slots=True)
class FormMistake:
    """The file doesn't have the form of a campaign: something is missing, unknown, or of another kind."""

    kind: FormKind
    values: tuple[Value, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class Advice:
    """What is allowed and yet likely not meant, or still to do."""

    kind: Literal[
        "leads_elsewhere",
        "same_link",
        "offer_without_partner",
        "other_letters",
        "long_story",
        "no_picture_text",
        "layout_without",
        "beyond_stretch",
        "match_without_goal",
        "beyond_target",
        "late_before_read",
        "to_do",
        "stand_in",
        "stand_in_link",
        "stand_in_address",
        "small_picture",
        "unseen_picture",
        "undrawn",
        "not_spoken",
        "not_translated",
        "translation_unused",
        "markup",
        "account",
        "e_mail",
        "phone",
        "address",
        "form",
    ]
    values: tuple[Value, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class PictureLeftOut:
    """A picture that the campaign names can't be shown."""

    name: str
    why: PictureTrouble


@dataclass(frozen=True, slots=True)
class PictureNotKept:
    """No safe copy of a picture can be kept."""

    name: str
    why: str
    """As the system says it."""


CampaignMistake = Mistake | FileMistake | FormMistake | Advice | PictureLeftOut | PictureNotKept


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right.

    `key` is the place inside the file (`asks.0.link`), `line` counts from 1.
    """

    file: Path
    what: CampaignMistake
    line: int | None = None
    key: str | None = None
    kind: Kind = "fatal"


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """What is fatal first, then what is left out, then advice; each as the file goes."""
    return sorted(problems, key=lambda problem: (_KINDS.index(problem.kind), problem.line or 0))


class CampaignRefusedError(Exception):
    """The folder holds no campaign that can be shown; `problems` is everything that is wrong with it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(*problems)
        self.problems = tuple(problems)
