"""This kiosk's own facts: an entry checked against the ledger, given its place in the chain, written and counted."""

import datetime as dt
import itertools
import sqlite3
from collections.abc import Callable

from kiosk.ledger import attempts, rows, rules
from kiosk.ledger.chain import chained
from kiosk.ledger.encoding import LONGEST_TEXT, NotAFactError, decode, encode_entry, settled
from kiosk.ledger.projection import Projection
from kiosk.model.attempt import Attempt, purpose_of
from kiosk.model.counting import key_of
from kiosk.model.fact import (
    Entry,
    EntryRefusedError,
    Fact,
    Gift,
    KnownOtherwiseError,
    MemberJoined,
    MonthlyBegan,
    ShiftOpened,
    Void,
    is_dispute,
)
from kiosk.model.ledger_mistake import EntryMistake
from kiosk.model.plain_text import plain_text
from kiosk.model.records import dataclass
from kiosk.model.reference import used_again


@dataclass(frozen=True, slots=True)
class Identity:
    """Who writes."""

    uuid: str
    name: str
    place: str


@dataclass(frozen=True, slots=True)
class Appended:
    """What became of an entry."""

    fact: Fact
    """The one that is in the ledger now."""
    is_new: bool
    """Whether it was not before."""
    instead_of: int = 0
    """The number of the voided fact whose reference this one took over; 0 where there was none."""


@dataclass(frozen=True, slots=True)
class OwnChain:
    """The chain of the kiosk that writes; it is a `kiosk.ledger.rules.Known`."""

    connection: sqlite3.Connection
    identity: Identity
    clock: Callable[[], dt.datetime]

    def add(self, campaign: str, entry: Entry, reference: str) -> Appended:
        """Write `entry` under `reference`, inside the caller's transaction.

        What was voided has given its reference up: whoever comes with it again means something new.

        Raises:
            KnownOtherwiseError: it holds another one under `reference`.
            EntryRefusedError: the ledger can't hold it.
        """
        asked, voided = reference, 0
        row = rows.row_of(self.connection, self.identity.uuid, reference)
        for time in itertools.count(2):
            if row is None or not self.is_voided(row.sequence):
                break
            voided, reference = row.sequence, used_again(asked, time)
            row = rows.row_of(self.connection, self.identity.uuid, reference)
        if row is not None:
            known = decode(row.body)
            if encode_entry(known.entry) != encode_entry(entry):  # times in two zones can be one and yet not equal
                if (
                    isinstance(entry, Void)
                    and isinstance(known.entry, Void)
                    and known.entry.sequence == entry.sequence
                ):
                    raise KnownOtherwiseError(EntryMistake("voided_before", (str(entry.sequence),)))
                raise KnownOtherwiseError(EntryMistake("known_otherwise", (str(known.sequence), repr(asked))))
            return Appended(known, is_new=False)
        rules.check_against(self, entry)
        head = rows.head_of(self.connection, self.identity.uuid)
        fact = Fact(
            kiosk=self.identity.uuid,
            sequence=head.sequence + 1,
            at=_in_whole_milliseconds(self.clock()),
            campaign=campaign,
            kiosk_name=plain_text(self.identity.name)[:LONGEST_TEXT],  # no name keeps money out of the ledger
            place=plain_text(self.identity.place)[:LONGEST_TEXT],
            shift=entry.shift if isinstance(entry, ShiftOpened) else self.open_shift(),
            reference=reference,
            entry=entry,
        )
        try:
            fact, body = settled(fact)
        except NotAFactError as error:
            raise EntryRefusedError(EntryMistake("not_a_fact", fact=error.mistake)) from None
        rows.insert(self.connection, fact, body, chained(head.hash, body))
        Projection(self.connection).add(fact)
        if isinstance(entry, Gift) and entry.taken_by in ("", self.identity.uuid):
            self._follow(campaign, entry)
        return Appended(fact, is_new=True, instead_of=voided)

    def _follow(self, campaign: str, gift: Gift) -> None:
        """Write what comes with a gift that this kiosk took, whoever tells of it first."""
        match purpose_of(gift.attempt):
            case "membership":
                self.add(campaign, MemberJoined(), f"member:{gift.attempt}")
            case "monthly":
                began = MonthlyBegan(gift.attempt, gift.money)
                self.add(campaign, began, f"monthly:{gift.attempt}")
            case "gift" | "next_month":
                pass

    def own_fact(self, sequence: int) -> Fact | None:
        """A fact of this kiosk."""
        row = rows.row_at(self.connection, self.identity.uuid, sequence)
        return None if row is None else decode(row.body)

    def is_voided(self, sequence: int) -> bool:
        """Whether a fact of this kiosk counts no more."""
        counted = Projection(self.connection).counted(key_of(self.identity.uuid, sequence))
        return counted is not None and counted.voided

    def is_disputed(self, payment_intent: str) -> bool:
        """Whether a bank took money back of that gift."""
        return any(is_dispute(one.told.refund) for one in Projection(self.connection).refunds(payment_intent))

    def open_shift(self) -> str:
        """The shift that is open; empty where none is."""
        return Projection(self.connection).open_shift(self.identity.uuid)

    def open_attempts(self) -> tuple[Attempt, ...]:
        """The attempts of this kiosk of which nobody knows the end, the oldest first."""
        return attempts.open_attempts(self.connection, self.identity.uuid)

    def knows_intent(self, payment_intent: str) -> bool:
        """Whether this kiosk ever asked for `payment_intent`."""
        return attempts.asked_for(self.connection, self.identity.uuid, payment_intent)

    def began(self, attempt: str) -> bool:
        """Whether this kiosk ever began the attempt of that id."""
        return attempts.begun(self.connection, self.identity.uuid, attempt)

    def knows_gift(self, payment_intent: str) -> bool:
        """Whether a gift by `payment_intent` is in the ledger."""
        return bool(Projection(self.connection).tellings(payment_intent))


def _in_whole_milliseconds(at: dt.datetime) -> dt.datetime:
    at = at.astimezone(dt.UTC)
    return at.replace(microsecond=at.microsecond // 1000 * 1000)
