"""Stripe's pages in memory, holding the truth by Stripe's rules, and failing each call in any named way."""

import datetime as dt
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Literal

from kiosk.model.attempt import Attempt, Cancelled, Declined, Pending, Unclear
from kiosk.model.fact import Gift
from kiosk.model.money import Money
from kiosk.model.stripe_trouble import NoAnswer, Refused
from kiosk.payments.checkout import Page, Session
from kiosk.payments.journal import JournalTroubleError
from kiosk.payments.terminal import Intent
from tests.payments.memory_journal import FULL, HandClock

Verb = Literal["create", "find", "read", "read_intent", "expire"]
EVERYWHERE = ("lost_before", "lost_after", "throttled", "trouble", "key", "refused", "crash_before", "crash_after")
"""Unanswered: not carried out, but for those that end in `after`. A crash is the kiosk's."""
BENT = ("wrong_amount", "wrong_mode", "unstamped")
FAULTS: dict[Verb, tuple[str, ...]] = {
    "create": (*EVERYWHERE, *BENT, "saved_trouble", "saved_trouble_after", "no_address", "slow_kinds"),
    "find": EVERYWHERE,
    "read": (*EVERYWHERE, *BENT, "other_id", "stale"),
    "read_intent": (*EVERYWHERE, *BENT, "other_id", "not_yet"),
    "expire": (*EVERYWHERE, "late"),
}
"""What each call can meet. `late` is carried out after it was given up."""
LIFE = 31 * 60.0
_LOST = NoAnswer("unreachable")
_UNANSWERED: dict[str, NoAnswer | Refused] = {
    "lost_before": _LOST,
    "throttled": NoAnswer("too_often", 429),
    "trouble": NoAnswer("stripe_failed", 500),
    "key": NoAnswer("unknown_key", 401),
    "refused": Refused("resource_missing", 400),
}
PAGE = Page("Donation to us", "https://example.org/", dt.datetime(2026, 11, 23, tzinfo=dt.UTC))


class Crash(BaseException):
    """The kiosk ends here."""


class PhoneJournal:
    """The ledger of several attempts at once. `troubles` more writes fail."""

    def __init__(self) -> None:
        self.opened: dict[str, Attempt] = {}
        self.gifts: dict[str, Gift] = {}
        self.ends: dict[str, Cancelled] = {}
        self.unclear: set[tuple[str, int]] = set()
        self.runs = 0
        """Of the kiosk."""
        self.told: dict[str, Intent] = {}
        """What Stripe last answered of each PaymentIntent."""
        self.troubles = 0

    def unended(self) -> list[Attempt]:
        return [one for name, one in self.opened.items() if name not in self.gifts and name not in self.ends]

    def asked(self, attempt: Attempt, intent: str) -> None:
        self._write(attempt)
        assert not self.opened[attempt.id].payment_intent, "one page for one attempt"
        self.opened[attempt.id] = replace(attempt, payment_intent=intent)

    def paid(self, attempt: Attempt, gift: Gift) -> None:
        self._write(attempt)
        assert self.told[gift.payment_intent].status == "succeeded"
        self.gifts[attempt.id] = gift

    def began(self, attempt: Attempt) -> None:
        raise AssertionError(attempt)  # nobody begins next month here

    def ended(self, attempt: Attempt, outcome: Declined | Cancelled | Unclear | Pending) -> None:
        self._write(attempt)
        assert not isinstance(outcome, Declined), "a page is no card"
        if isinstance(outcome, Cancelled):
            self.ends[attempt.id] = outcome
        elif isinstance(outcome, Pending):
            assert not self.opened[attempt.id].is_pending, "it is told once"
            self.opened[attempt.id] = replace(self.opened[attempt.id], is_pending=True)
        else:
            assert (attempt.id, self.runs) not in self.unclear, "it is told once"
            self.unclear.add((attempt.id, self.runs))

    def knows(self, intent: str) -> bool:
        raise AssertionError(intent)

    def _write(self, attempt: Attempt) -> None:
        if self.troubles:
            self.troubles -= 1
            raise JournalTroubleError(FULL)
        assert any(one.id == attempt.id for one in self.unended()), "it has ended"


class ModelCheckout:
    """A `kiosk.payments.checkout.Checkout`: Stripe's pages, and the phones that open them."""

    live = False

    def __init__(self, journal: PhoneJournal, clock: HandClock, *, page: Page | None = PAGE) -> None:
        self.sessions: dict[str, Session] = {}
        self.slow: set[str] = set()
        """Addresses of pages that take what isn't paid at once."""
        self.intents: dict[str, Intent] = {}
        """The truth."""
        self.meets: dict[Verb, deque[str]] = defaultdict(deque)
        """The faults to come, by call."""
        self._journal = journal
        self._clock = clock
        self._page = page
        self._ends: dict[str, float] = {}
        self._before: dict[str, Session] = {}
        self._kept: dict[str, Any] = {}
        self._late: list[Callable[[], object]] = []

    # ---- what the kiosk asks -----------------------------------------------------------------------------------

    def create(self, attempt: Attempt, page: Page, number: int) -> Any:
        assert self._page in (None, page)
        assert attempt.id in self._journal.opened, "it is in the ledger first"
        return self._call("create", lambda: self._create(attempt), key=f"{attempt.id}-{number}")

    def find(self, attempt: Attempt) -> Any:
        return self._call("find", lambda: tuple(one for one in self.sessions.values() if one.attempt == attempt.id))

    def read(self, session: str) -> Any:
        return self._call("read", lambda: self.sessions[session])

    def read_intent(self, intent: str) -> Any:
        return self._call("read_intent", lambda: self.intents[intent])

    def expire(self, session: str) -> Any:
        return self._call("expire", lambda: self._expire(session))

    # ---- who stands around -------------------------------------------------------------------------------------

    def pay(self, link: str, *, slowly: bool = False) -> None:
        """Somebody pays on the page, if it is open; `slowly` in a way whose money comes later."""
        self.let_time_pass()
        for session in list(self.sessions.values()):
            if session.url == link and session.status == "open":
                name = f"pi_page{len(self.intents) + 1}"
                self.intents[name] = Intent(
                    name, "processing", session.money, 0, session.live, session.attempt, False, "ch_1"
                )
                self._change(replace(session, status="complete", url="", intent=name))
                if not slowly:
                    self.bring_money()

    def bring_money(self) -> None:
        """What was paid slowly arrives."""
        for session in self._waiting():
            intent = self.intents[session.intent]
            self.intents[session.intent] = replace(intent, status="succeeded", received=intent.money.minor)
            self._change(replace(session, paid=True))

    def bring_no_money(self) -> None:
        """What was paid slowly never comes."""
        for session in self._waiting():
            intent = self.intents[session.intent]
            self.intents[session.intent] = replace(intent, status="requires_payment_method", declined="failed")

    def _waiting(self) -> list[Session]:
        return [one for one in self.sessions.values() if one.intent and self.is_processing(one)]

    def is_processing(self, session: Session) -> bool:
        """Whether the money of `session` is to come."""
        return bool(session.intent) and self.intents[session.intent].status == "processing"

    def let_time_pass(self) -> None:
        for name, end in self._ends.items():
            if self._clock() >= end and self.sessions[name].status == "open":
                self._change(replace(self.sessions[name], status="expired", url=""))

    def end_faults(self) -> None:
        self.meets.clear()
        late, self._late = self._late, []
        for do in late:
            do()

    # ---- Stripe's rules ----------------------------------------------------------------------------------------

    def _call(self, verb: Verb, do: Callable[[], Any], *, key: str = "") -> Any:
        self.let_time_pass()
        fault = self.meets[verb].popleft() if self.meets[verb] else ""
        if fault == "crash_before":
            raise Crash
        if fault in _UNANSWERED:
            return _UNANSWERED[fault]
        if fault == "late":
            self._late.append(do)
            return _LOST
        answer = self._kept[key] if key in self._kept else self._done(do, fault)
        if key:
            self._kept[key] = answer
        if fault == "crash_after":
            raise Crash
        answer = _LOST if fault == "lost_after" else self._bent(answer, fault)
        if isinstance(answer, Intent):
            self._journal.told[answer.id] = answer
        return answer

    def _done(self, do: Callable[[], Any], fault: str) -> Any:
        answer = _UNANSWERED["trouble"] if fault == "saved_trouble" else do()
        return _UNANSWERED["trouble"] if fault == "saved_trouble_after" else answer

    def _create(self, attempt: Attempt) -> Session:
        name = f"cs_{len(self.sessions) + 1}"
        self._ends[name] = self._clock() + LIFE
        url = f"https://checkout.stripe.com/c/pay/{name}"
        self.sessions[name] = Session(name, "open", False, "", attempt.money, False, attempt.id, url)
        return self.sessions[name]

    def _expire(self, name: str) -> Session | Refused:
        if self.sessions[name].status != "open":
            return Refused("", 400)
        self._change(replace(self.sessions[name], status="expired", url=""))
        return self.sessions[name]

    def _change(self, session: Session) -> None:
        self._before[session.id] = self.sessions[session.id]
        self.sessions[session.id] = session

    def _bent(self, answer: Any, fault: str) -> Any:
        """Not quite what Stripe has."""
        if not isinstance(answer, Session | Intent):
            return answer
        match fault:
            case "wrong_amount":
                return replace(answer, money=Money(answer.money.minor + 1, answer.money.currency))
            case "wrong_mode":
                return replace(answer, live=True)
            case "unstamped":
                return replace(answer, attempt="")
            case "other_id":
                return replace(answer, id=f"{answer.id}0")
            case "stale" if isinstance(answer, Session):
                return self._before.get(answer.id, answer)
            case "not_yet" if isinstance(answer, Intent):
                return replace(answer, status="processing", received=0)
            case "no_address" if isinstance(answer, Session):
                return replace(answer, url="")
            case "slow_kinds" if isinstance(answer, Session):
                self.slow.add(answer.url)
                return replace(answer, methods=answer.methods | {"sepa_debit"})
            case _:
                return answer
