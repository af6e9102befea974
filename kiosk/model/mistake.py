"""What can be wrong with a value of a campaign: a record for each kind of value; `kiosk.words.mistakes` says them.

`values` are what its sentence names, in the order of their places (`%1`, `%2` …); `count` is what is counted.
"""

from enum import Enum, auto
from typing import Literal

from kiosk.model.records import dataclass


class Sort(Enum):
    """What stands in a campaign's file where a sentence can't quote it."""

    TABLE = auto()
    LIST = auto()
    DAY_WITH_TIME = auto()
    TIME_OF_DAY = auto()
    HUGE_NUMBER = auto()
    """Of more than 20 digits."""
    MISSING = auto()
    """Nothing stands there."""
    SOMETHING = auto()


@dataclass(frozen=True, slots=True)
class OneOf:
    """What can be written instead; one of these."""

    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    """Several that are named together."""

    parts: tuple[str, ...]


Value = str | int | Sort | OneOf | AllOf
"""Text as it is to be shown, quotes included; a number to be written as the language does."""


@dataclass(frozen=True, slots=True)
class FieldMistake:
    """A field can't be this."""

    kind: Literal[
        "not_a_short_name",
        "not_a_host",
        "empty_link",
        "no_place_for_amount",
        "not_parameters",
        "not_a_currency",
        "currency_in_small_letters",
        "not_a_time_zone",
        "not_a_language",
        "not_a_colour",
        "unknown_form",
        "not_a_day",
        "not_a_moment",
        "picture_outside",
        "picture_of_phones",
        "not_a_kind_of_picture",
        "not_a_plain_file_name",
        "not_a_kind_of_feed_file",
        "not_exact",
        "not_an_amount",
        "not_a_count",
        "cannot_be_given",
        "method_always_there",
        "not_a_payment_method",
        "method_of_other_currency",
        "not_a_figure",
        "dues_of_donation",
        "monthly_without_stop",
        "dues_without_member",
        "dues_twice",
        "two_dues_of_a_name",
        "scale_not_rising",
        "two_funds_of_a_name",
        "no_such_fund",
        "fund_of_members",
        "zero_target",
        "milestones_not_rising",
        "stretch_not_above_target",
        "partner_without_offer",
        "no_main_ask",
        "second_stretch_not_above_first",
        "earlier_targets_not_rising",
        "not_a_ratio",
        "zero_cap",
        "two_asks_of_a_kind",
        "two_asks_of_a_name",
        "of_other_asks",
        "two_goals_of_a_name",
        "two_suggested",
        "last_before_first",
        "ends_before_it_starts",
        "white_on_deep",
        "ink_on_accent",
        "accent_on_deep",
    ]
    values: tuple[Value, ...] = ()
    count: int = 0


SourceMistakeKind = Literal[
    "website_without_address",
    "only_of_a_website",
    "too_long",
    "not_a_path",
    "not_allowed_in_path",
    "a_rate",
    "marks_nobody_knows",
    "not_a_header",
    "header_of_the_kiosk",
    "several_ways_in",
    "pages_without_place",
    "place_without_pages",
    "pages_without_each",
    "figure_without_path",
    "website_without_currency",
    "grouped_without_marks",
    "other_currency",
]
"""What can be wrong with where a website's figures are."""


@dataclass(frozen=True, slots=True)
class FeedMistake:
    """A feed can't be read like this, or doesn't go with the goals or the other feeds."""

    kind: Literal[
        SourceMistakeKind,
        "civicrm_without_address",
        "has_no_address",
        "has_no_file",
        "address_or_file",
        "other_kind_of_file",
        "document_without_goal",
        "civicrm_without_goal",
        "has_no_names_of_goals",
        "no_such_figure_in_civicrm",
        "fixed_without_figures",
        "has_no_figures",
        "figures_without_moment",
        "tells_its_own_moment",
        "year_of_no_figures",
        "stripe_counts_once",
        "has_no_baseline",
        "name_twice",
        "stripe_twice",
        "only_of_stripe",
        "later_payments_of_stripe",
        "not_metadata",
        "not_at_stripe",
        "since_without_place",
        "no_such_feed_beside",
        "feeds_in_a_circle",
        "feed_included_twice",
        "kind_included_twice",
        "no_such_goal",
        "no_goals_at_all",
        "far_beyond_target",
        "other_unit_in_civicrm",
    ]
    values: tuple[Value, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class LinkMistake:
    """A link may not be shown."""

    kind: Literal[
        "too_long",
        "not_https",
        "user_name",
        "port",
        "capitals",
        "not_public",
        "odd_characters",
        "shortener",
        "not_allowed",
        "not_a_short_address",
        "printed_shortener",
        "printed_not_allowed",
    ]
    values: tuple[Value, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class AmountMistake:
    """A text is no amount, or none that can be paid."""

    kind: Literal[
        "not_an_amount",
        "too_many_decimals",
        "last_digit",
        "too_few_decimals",
        "nothing",
        "too_large",
        "too_little",
        "between_steps",
        "below_limit",
        "above_limit",
        "not_a_correction",
        "not_a_correction_by_number",
        "corrects_nothing",
    ]
    values: tuple[Value, ...] = ()
    count: int = 0


Mistake = FieldMistake | FeedMistake | LinkMistake | AmountMistake
