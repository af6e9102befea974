"""Facts as text: one canonical JSON object each, so that the same fact is the same bytes everywhere.

Forms 1 to 3. Reading is strict: what isn't exactly what this module would write is no fact.
"""

import datetime as dt
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any, NamedTuple

from kiosk.model.fact import (
    METHODS,
    AttemptAsked,
    AttemptEnded,
    AttemptOpened,
    Correction,
    Entry,
    Fact,
    Fee,
    FeedReading,
    Figure,
    Gift,
    MemberJoined,
    MonthlyBegan,
    Refund,
    ShiftClosed,
    ShiftOpened,
    Void,
)
from kiosk.model.ledger_mistake import FactMistake
from kiosk.model.money import Money

FORM = 3
"""The newest; a fact that a version of an earlier form could read keeps that form."""
LARGEST_NUMBER = 10**15
"""Above all that is counted, `LARGEST_SUM` included; thousands of them still add up in 64 bits."""
LONGEST_TEXT = 500
LARGEST_BODY = 20_000
"""Bytes."""
EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)

_NAMES: Mapping[str, type[Entry]] = {
    "gift": Gift,
    "attempt_opened": AttemptOpened,
    "attempt_asked": AttemptAsked,
    "attempt_ended": AttemptEnded,
    "refund": Refund,
    "fee": Fee,
    "member_joined": MemberJoined,
    "monthly_began": MonthlyBegan,
    "correction": Correction,
    "void": Void,
    "feed_reading": FeedReading,
    "shift_opened": ShiftOpened,
    "shift_closed": ShiftClosed,
}
_NAME_OF: Mapping[type, str] = {kind: name for name, kind in _NAMES.items()}
_FIELDS: Mapping[type, tuple[str, ...]] = {kind: tuple(f.name for f in fields(kind)) for kind in (*_NAME_OF, Fact)}
_ADDED = frozenset({"fund", "tier"})
"""Texts that came later: an empty one isn't written, so that facts of before stay as they are."""
_ENVELOPE = {*_FIELDS[Fact], "form"}
_canonical = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode
_NOT_TEXT = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")


class NotAFactError(ValueError):
    """The text is no fact; `kiosk.words.ledger_mistakes` says `mistake`."""

    def __init__(self, mistake: FactMistake) -> None:
        super().__init__(str(mistake))
        self.mistake = mistake


class NewerFormError(NotAFactError):
    """A later version of this program wrote it."""


class _Part(NamedTuple):
    """How one field is written, and read."""

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


def encode(fact: Fact) -> str:
    """`fact` as text."""
    return _canonical(_values(fact))


def settled(fact: Fact) -> tuple[Fact, str]:
    """`fact` as it will be read, and its text.

    Raises:
        NotAFactError: it can't be written so that it will be.
    """
    values = _values(fact)
    fact, body = _fact(values), _canonical(values)
    if len(body) > LARGEST_BODY:
        raise NotAFactError(FactMistake("too_long", (LARGEST_BODY,)))
    return fact, body


def decode(body: str) -> Fact:
    """The fact that `body` is.

    Raises:
        NewerFormError: it has a form of later versions.
        NotAFactError: it is none.
    """
    values = _object(body)
    if isinstance(form := values.get("form"), int) and form > FORM:
        raise NewerFormError(FactMistake("newer_form", (str(form)[:20], str(FORM))))
    fact = _fact(values)
    if encode(fact) != body:
        raise NotAFactError(FactMistake("not_written_so"))
    return fact


def encode_entry(entry: Entry) -> str:
    """`entry` alone as text."""
    return _canonical(_entry_values(entry))


def decode_entry(text: str) -> Entry:
    """The entry that `text` is.

    Raises:
        NotAFactError: it is none.
    """
    return _entry(_object(text))


def microseconds(at: dt.datetime) -> int:
    """`at`, with a time zone, as microseconds since 1970."""
    return (at - EPOCH) // dt.timedelta(microseconds=1)


def moment(microseconds: int) -> dt.datetime:
    """The time in UTC that `microseconds` since 1970 are."""
    return EPOCH + dt.timedelta(microseconds=microseconds)


def _object(text: str) -> dict[str, Any]:
    if len(text) > LARGEST_BODY:
        raise NotAFactError(FactMistake("too_long", (LARGEST_BODY,)))
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        raise NotAFactError(FactMistake("not_json")) from None
    if not isinstance(values, dict):
        raise NotAFactError(FactMistake("not_an_object"))
    return values


def _values(fact: Fact) -> dict[str, Any]:
    envelope = {name: getattr(fact, name) for name in _FIELDS[Fact]}
    return {**envelope, "form": _form_of(fact.entry), "at": _write_at(fact.at), "entry": _entry_values(fact.entry)}


def _fact(values: Mapping[str, Any]) -> Fact:
    if values.keys() != _ENVELOPE:
        raise NotAFactError(FactMistake("other_keys"))
    sequence = _number(values["sequence"])
    if sequence < 1:
        raise NotAFactError(FactMistake("sequence_below_one"))
    words = {name: _text(values[name]) for name in ("kiosk", "campaign", "kiosk_name", "place", "shift", "reference")}
    entry = _entry(values["entry"])
    if values["form"] != _form_of(entry):
        raise NotAFactError(FactMistake("other_keys"))
    return Fact(sequence=sequence, at=_read_at(values["at"]), entry=entry, **words)


def _form_of(entry: Entry) -> int:
    """The lowest form that has it: gifts by transfer came with form 2, those who give monthly with form 3.

    Funds and tiers came with form 3, too. Earlier versions ask for a later one.
    """
    match entry:
        case MonthlyBegan():
            return 3
        case Gift() | AttemptOpened() if entry.fund or entry.tier:
            return 3
        case Gift(method="transfer"):
            return 2
        case _:
            return 1


def _entry_values(entry: Entry) -> dict[str, Any]:
    kind = type(entry)
    values = {name: getattr(entry, name) for name in _FIELDS[kind]}
    written = {name: _PARTS[name].write(value) for name, value in values.items() if value != "" or name not in _ADDED}
    return {"kind": _NAME_OF[kind], **written}


def _entry(values: Any) -> Entry:
    kind = _NAMES.get(str(values.get("kind"))) if isinstance(values, dict) else None
    if kind is None:
        raise NotAFactError(FactMistake("unknown_kind"))
    names = [name for name in _FIELDS[kind] if name in values or name not in _ADDED]
    if values.keys() != {"kind", *names}:
        raise NotAFactError(FactMistake("other_keys_of_kind"))
    return kind(**{name: _PARTS[name].read(values[name]) for name in names})


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_TEXT or _NOT_TEXT.search(value):
        raise NotAFactError(FactMistake("not_a_text"))
    return value


def _number(value: Any) -> int:
    if type(value) is not int or abs(value) > LARGEST_NUMBER:
        raise NotAFactError(FactMistake("not_a_number"))
    return value


def _one_of(*known: str) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if value not in known:
            raise NotAFactError(FactMistake("not_one_of", (repr(str(value)[:40]), ", ".join(known))))
        return str(value)

    return read


def _read_money(value: Any) -> Money:
    if not isinstance(value, dict) or value.keys() != {"currency", "minor"}:
        raise NotAFactError(FactMistake("not_money"))
    return Money(_number(value["minor"]), _text(value["currency"]))


def _write_at(at: dt.datetime) -> str:
    return f"{at.astimezone(dt.UTC).replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"


def _write_exactly(at: dt.datetime) -> str:
    return f"{at.astimezone(dt.UTC).replace(tzinfo=None).isoformat(timespec='microseconds')}Z"


def _read_at(value: Any) -> dt.datetime:
    try:
        at = dt.datetime.fromisoformat(_text(value))
        in_utc = at.astimezone(dt.UTC)
    except (ValueError, OverflowError):
        raise NotAFactError(FactMistake("not_a_time")) from None
    if at.tzinfo is None:
        raise NotAFactError(FactMistake("time_without_zone"))
    return in_utc


def _read_figures(value: Any) -> tuple[Figure, ...]:
    if not isinstance(value, list) or not all(
        isinstance(one, list) and len(one) == len(Figure._fields) for one in value
    ):
        raise NotAFactError(FactMistake("not_figures"))
    return tuple(
        Figure(_text(goal), _number(n), None if gifts is None else _number(gifts)) for goal, n, gifts in value
    )


def _as_it_is(value: Any) -> Any:
    return value


_TEXT = _Part(_as_it_is, _text)
_NUMBER = _Part(_as_it_is, _number)
_PARTS: Mapping[str, _Part] = {
    "attempt": _TEXT,
    "payment_intent": _TEXT,
    "taken_by": _TEXT,
    "refund": _TEXT,
    "balance_transaction": _TEXT,
    "goal": _TEXT,
    "reason": _TEXT,
    "currency": _TEXT,
    "feed": _TEXT,
    "fund": _TEXT,
    "tier": _TEXT,
    "shift": _TEXT,
    "count": _NUMBER,
    "amount": _NUMBER,
    "sequence": _NUMBER,
    "method": _Part(_as_it_is, _one_of(*METHODS)),
    "outcome": _Part(_as_it_is, _one_of("declined", "cancelled", "unclear")),
    "money": _Part(lambda money: {"currency": money.currency, "minor": money.minor}, _read_money),
    "as_of": _Part(_write_exactly, _read_at),
    "paid_at": _Part(
        lambda at: None if at is None else _write_exactly(at), lambda value: None if value is None else _read_at(value)
    ),
    "figures": _Part(lambda figures: [list(figure) for figure in figures], _read_figures),
}
