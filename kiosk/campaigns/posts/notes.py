"""What became of a post, as records for the people who finish the campaign; `kiosk.words.post` says them."""

import dataclasses
import datetime as dt
from dataclasses import field
from typing import Literal

from kiosk.model.mistake import LinkMistake, Value
from kiosk.model.records import dataclass


@dataclass(frozen=True, slots=True)
class Noted:
    """What was taken, corrected or left out, or is to be decided; `values` are what its sentence names."""

    kind: Literal[
        # taken
        "title",
        "organisation",
        "first_day",
        "ask",
        "benefits",
        "highlights",
        "credits",
        "thanks",
        "both",
        "follow",
        "picture",
        # corrected
        "other_encoding",
        "front_matter_too_long",
        "front_matter_not_yaml",
        "front_matter_not_yaml_at",
        "front_matter_not_toml",
        "front_matter_empty",
        "loose_bold",
        # left out
        "html",
        "long_paragraphs",
        "emoji",
        "highlights_beyond",
        "benefits_beyond",
        "later_sentences",
        "of_thanks",
        "line_for_three",
        "other_donation_link",
        "other_donation_link_named",
        "other_membership_link",
        "other_membership_link_named",
        "picture_of_nothing",
        "picture_elsewhere",
        "picture_outside",
        "picture_of_other_kind",
        "picture_missing",
        "picture_too_large",
        "picture_unreadable",
        "not_a_picture",
        # to decide
        "no_title",
        "title_cut",
        "organisation_guessed",
        "no_organisation",
        "language_guessed",
        "no_language",
        "no_currency",
        "several_currencies",
        "last_day_said",
        "no_last_day",
        "no_first_day",
        "no_donation_link",
        "no_membership_link",
        "unsure_donation_link",
        "unsure_membership_link",
        "https_instead",
        "offer",
        "offer_ask",
        "dues",
        "monthly",
        "figure",
        "already_gave",
        "same_page",
        "no_benefits",
        "no_highlights",
        "untitled",
        "titles_cut",
        "long_texts",
        "no_thanks",
        "goal_said",
        "no_goal",
        "no_amounts",
        "amounts_said",
        "no_follow",
    ]
    values: tuple[Value, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class ReadWrongly:
    """The text had been decoded with the wrong character set, and was put right."""

    readings: tuple[str, ...]
    """Names of character sets; empty where they are unknown."""
    places: int
    sample: tuple[str, str] | None
    """What stood there, and what is meant."""


@dataclass(frozen=True, slots=True)
class LinkNotTaken:
    """A link may not be shown."""

    of: Literal["donate", "member", "highlight"]
    link: str
    why: LinkMistake


WhyUnused = Literal["unfinished", "relative", "mail", "elsewhere", "past", "image"]
"""Why a link is no ask, whatever its words say: cut before a template, without its host, an address of e-mail, a page
about something else such as a log-in or a report, an article, a file."""


@dataclass(frozen=True, slots=True)
class LinkUnused:
    """A link has an ask's words and can't be one."""

    of: Literal["donate", "member"]
    link: str
    why: WhyUnused


@dataclass(frozen=True, slots=True)
class MatchingSaid:
    """The post says that gifts are matched; what it doesn't say is `None`."""

    sentences: tuple[str, ...]
    by: str | None
    ratio: tuple[int, int] | None
    """What is added to what is given."""
    cap: tuple[str, str] | None
    """The most that is added, such as "5000.00", and its currency."""
    ends: dt.date | None


@dataclass(frozen=True, slots=True)
class MarkedAsExample:
    """The campaign says of itself that it is an example, until these were set."""

    unsure: tuple[Literal["organisation", "title", "donation_link"], ...]


Note = Noted | ReadWrongly | LinkNotTaken | LinkUnused | MatchingSaid | MarkedAsExample


@dataclasses.dataclass
class Notes:
    """What a review says."""

    took: list[Note] = field(default_factory=list)
    left_out: list[Note] = field(default_factory=list)
    to_decide: list[Note] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class PostTrouble:
    """Why no campaign was made of a post."""

    kind: Literal[
        "not_a_file",
        "too_large",
        "no_such_file",
        "unreadable",
        "no_text",
        "other_form",
        "too_slow",
        "campaign_there",
        "cannot_write",
    ]
    values: tuple[Value, ...] = ()
    count: int = 0
