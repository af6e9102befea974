"""What can be wrong with an entry or with what the ledger holds, as records; `kiosk.words.ledger_mistakes` says them.

`values` are what its sentence names, in the order of their places (`%1`, `%2` …). `str` of one is for logs.
"""

from typing import Literal

from kiosk.model.mistake import Value
from kiosk.model.records import dataclass


def _for_logs(kind: str, values: tuple[Value, ...], of: object = "") -> str:
    named = ", ".join(map(str, values))
    return kind + (f" ({named})" if named else "") + (f": {of}" if of else "")


@dataclass(frozen=True, slots=True)
class FactMistake:
    """A text is no fact."""

    kind: Literal[
        "too_long",
        "not_written_so",
        "newer_form",
        "not_json",
        "not_an_object",
        "other_keys",
        "sequence_below_one",
        "unknown_kind",
        "other_keys_of_kind",
        "not_a_text",
        "not_a_number",
        "not_one_of",
        "not_money",
        "not_a_time",
        "time_without_zone",
        "not_figures",
    ]
    values: tuple[Value, ...] = ()

    def __str__(self) -> str:
        return _for_logs(self.kind, self.values)


@dataclass(frozen=True, slots=True)
class EntryMistake:
    """The ledger can't hold this entry."""

    kind: Literal[
        "no_reason",
        "reason_too_long",
        "reason_tells_of_people",
        "gift_without_zone",
        "no_members",
        "not_a_shift",
        "reading_without_zone",
        "reader_in_use",
        "shift_still_open",
        "shift_not_open",
        "no_such_number",
        "taken_back_by_bank",
        "paid_by_card",
        "nothing_to_take_back",
        "voided_before",
        "not_an_amount",
        "not_a_currency",
        "not_a_reference",
        "known_otherwise",
        "not_a_fact",
    ]
    values: tuple[Value, ...] = ()
    fact: FactMistake | None = None
    """Where it is `not_a_fact`: why."""

    def __str__(self) -> str:
        return _for_logs(self.kind, self.values, self.fact or "")


@dataclass(frozen=True, slots=True)
class LedgerFinding:
    """What is in the ledger, or comes from another one, isn't as it was written."""

    kind: Literal[
        "arrival_missing",
        "number_missing",
        "out_of_order",
        "does_not_fit",
        "no_fact",
        "filed_wrongly",
        "some_fact_is_none",
        "other_sums",
        "does_not_add_up",
        "other_tables",
        "all_gone",
        "gone_after",
        "another_than_written",
        "copy_not_whole",
        "other_version",
        "row_damaged",
        "text_damaged",
        "copy_is_another",
        "copy_too_early",
        "copy_does_not_fit",
        "copy_no_fact",
        "copy_filed_wrongly",
        "copy_repeats",
    ]
    """`copy_…`: of a fact that another kiosk wrote; but `copy_not_whole` is a backup."""
    values: tuple[Value, ...] = ()
    why: "LedgerMistake | str" = ""
    """Why something is no fact, or what is wrong with a copy; in its own words where SQLite says it."""

    def __str__(self) -> str:
        return _for_logs(self.kind, self.values, self.why)


LedgerMistake = FactMistake | EntryMistake | LedgerFinding
"""Whatever `kiosk.words.ledger_mistakes` says."""
