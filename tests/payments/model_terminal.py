"""Stripe and one reader in memory, holding the truth by Stripe's rules, and failing each call in any named way.

What may never happen at a reader is asserted where it would: two payments that can be charged, or one that isn't in
the ledger.
"""

from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Literal, TypeVar

from kiosk.model.attempt import Attempt
from kiosk.model.money import Money
from kiosk.model.stripe_trouble import NoAnswer, Refused
from kiosk.payments.terminal import Intent, Slot
from tests.payments.memory_journal import MemoryJournal

Verb = Literal["create", "find", "read", "slot", "present", "clear", "cancel"]
EVERYWHERE = ("lost_before", "lost_after", "throttled", "trouble", "key", "crash_before", "crash_after")
"""Unanswered: not carried out, but for those that end in `after`. A crash is the kiosk's."""
BENT = ("wrong_amount", "wrong_currency", "wrong_mode", "unstamped")
FAULTS: dict[Verb, tuple[str, ...]] = {
    "create": (*EVERYWHERE, *BENT, "saved_trouble", "saved_trouble_after", "not_on_reader", "refused"),
    "find": (*EVERYWHERE, "refused"),
    "read": (*EVERYWHERE, *BENT, "stale"),
    "slot": (*EVERYWHERE, "stale", "refused"),
    "present": (*EVERYWHERE, "busy", "offline", "timeout", "timeout_but_heard", "invalid_state", "late", "refused"),
    "clear": (*EVERYWHERE, "busy", "offline", "timeout", "deaf"),
    "cancel": (*EVERYWHERE, "late", "refused"),
}
"""What each call can meet. `late` is carried out after it was given up; `deaf` is answered, but not carried out."""

EMPTY = Slot("empty")
OPEN = "requires_payment_method"
T = TypeVar("T")
_REFUSED = {
    "busy": "terminal_reader_busy",
    "offline": "terminal_reader_offline",
    "timeout": "terminal_reader_timeout",
    "invalid_state": "intent_invalid_state",
    "refused": "parameter_invalid",
}
_LOST = NoAnswer("unreachable")
_UNANSWERED = {
    "lost_before": _LOST,
    "throttled": NoAnswer("too_often", 429),
    "trouble": NoAnswer("stripe_failed", 500),
    "key": NoAnswer("unknown_key", 401),
}


class Crash(BaseException):
    """The kiosk ends here."""


class ModelTerminal:
    """A `kiosk.payments.terminal.Terminal`: Stripe and its reader, and who stands around it."""

    live = False

    def __init__(self, journal: MemoryJournal, *, cancel_beats_card: bool = False) -> None:
        self.intents: dict[str, Intent] = {}
        """The truth."""
        self.action = EMPTY
        self.card = ""
        """The one that is being charged."""
        self.handed: set[str] = set()
        """PaymentIntents that the reader ever took."""
        self.declined: set[str] = set()
        """PaymentIntents whose cards were ever declined."""
        self.calls: list[Verb] = []
        self.meets: dict[Verb, deque[str]] = defaultdict(deque)
        """The faults to come, by call."""
        self.before_each: Callable[[], None] = lambda: None
        self._journal = journal
        self._cancel_beats_card = cancel_beats_card
        self._kept: dict[str, Any] = {}
        self._late: list[Callable[[], object]] = []
        self._intent_before: dict[str, Intent] = {}
        self._action_before = EMPTY
        self._charges = 0

    # ---- what the kiosk asks -----------------------------------------------------------------------------------

    def create(self, attempt: Attempt, number: int) -> Intent | Refused | NoAnswer:
        assert attempt.id in self._journal.opened, "it is in the ledger first"
        return self._call("create", lambda: self._create(attempt), key=f"{attempt.id}-create-{number}")

    def find(self, attempt: Attempt) -> tuple[Intent, ...] | Refused | NoAnswer:
        return self._call("find", lambda: self.stamped(attempt.id))

    def read(self, intent: str) -> Intent | Refused | NoAnswer:
        return self._call("read", lambda: self.intents[intent], stale=self._intent_before.get(intent))

    def slot(self) -> Slot | Refused | NoAnswer:
        return self._call("slot", lambda: self.action, stale=self._action_before)

    def present(self, intent: str, key: str) -> Slot | Refused | NoAnswer:
        assert key not in self._kept, "each try has a key of its own"
        assert any(one.payment_intent == intent for one in self._journal.unended()), "it is in the ledger first"
        return self._call("present", lambda: self._present(intent), key=key)

    def clear(self) -> Slot | Refused | NoAnswer:
        return self._call("clear", self._clear)

    def cancel(self, intent: str) -> Intent | Refused | NoAnswer:
        return self._call("cancel", lambda: self._cancel(intent))

    def stamped(self, attempt: str) -> tuple[Intent, ...]:
        return tuple(one for one in self.intents.values() if one.attempt == attempt)

    # ---- who stands around -------------------------------------------------------------------------------------

    def hold_card(self, card: Literal["good", "declined"] = "good") -> None:
        if self.action.state == "in_progress" and not self.card:
            self.card = card

    def move_money(self) -> None:
        """The bank answers; the reader doesn't know yet."""
        name = self.action.intent
        if not self.card or self.intents[name].status != OPEN:
            return
        self._charges += 1
        charge = f"ch_{self._charges}"
        if self.card == "good":
            self._change(name, status="succeeded", charge=charge, received=self.intents[name].money.minor)
        else:
            self.declined.add(name)
            self._change(name, charge=charge, declined="insufficient_funds")

    def end_action(self, failure: str = "") -> None:
        """The card's turn is over; the reader tells how it was, or fails in its own way."""
        if not self.card:
            return
        self.move_money()
        name, card, self.card = self.action.intent, self.card, ""
        if failure:
            self._put(Slot("failed", name, failure))
        elif self.intents[name].status == "succeeded":
            self._put(Slot("succeeded", name))
        elif card == "declined" and self.intents[name].status == OPEN:
            self._put(Slot("failed", name, "card_declined", "insufficient_funds"))
        else:
            self._put(Slot("failed", name, "intent_invalid_state"))

    def lose_reader(self, failure: str = "") -> None:
        """No card is charged any more; what the reader was about stays in its slot, or fails in a way of its own."""
        self.card = ""
        if failure and self.action.state == "in_progress":
            self._put(Slot("failed", self.action.intent, failure))

    def cancel_on_reader(self) -> None:
        if self.action.state == "in_progress" and not self.card:
            self._put(Slot("failed", self.action.intent, "customer_canceled"))

    def another_kiosk_takes(self, state: Literal["in_progress", "succeeded"] = "in_progress") -> None:
        if not self.card:
            foreign = Intent(f"pi_foreign{len(self.intents)}", OPEN, Money(900, "USD"), 0, False, "", True)
            self.intents[foreign.id] = foreign
            self._put(Slot(state, foreign.id))

    def another_kiosk_clears(self) -> None:
        if not self.card:
            self._put(EMPTY)

    def cancel_elsewhere(self, intent: str) -> None:
        self._cancel(intent)

    def let_late_ones_in(self) -> None:
        """Carry out what was given up before."""
        late, self._late = self._late, []
        for do in late:
            do()

    def end_faults(self) -> None:
        self.meets.clear()
        self.let_late_ones_in()

    # ---- Stripe's rules ----------------------------------------------------------------------------------------

    def _call(
        self, verb: Verb, do: Callable[[], T | Refused], *, key: str = "", stale: T | None = None
    ) -> T | Refused | NoAnswer:
        self.before_each()
        self.calls.append(verb)
        fault = self.meets[verb].popleft() if self.meets[verb] else ""
        if fault == "crash_before":
            raise Crash
        if fault in _UNANSWERED:
            return _UNANSWERED[fault]
        if fault == "late":
            self._late.append(do)
            return _LOST
        answer: Any = self._kept_answer(do, fault, key)
        if fault == "crash_after":
            raise Crash
        if fault == "lost_after":
            return _LOST
        if fault == "stale" and stale is not None:
            return stale
        if isinstance(answer, Intent):
            answer = _bent(answer, fault)
        return answer  # type: ignore[no-any-return]  # what is kept under a key is of any kind

    def _kept_answer(self, do: Callable[[], T | Refused], fault: str, key: str) -> Any:
        """By Stripe's rule the first answer to a key is the answer, whatever it was."""
        if key in self._kept:
            return self._kept[key]
        answer: Any
        if fault == "saved_trouble":
            answer = _UNANSWERED["trouble"]
        elif fault in _REFUSED:
            answer = Refused(_REFUSED[fault], 400)
        elif fault == "deaf":
            answer = EMPTY
        else:
            answer = do()
            if fault == "saved_trouble_after":
                answer = _UNANSWERED["trouble"]
            elif fault == "timeout_but_heard":
                answer = Refused(_REFUSED["timeout"], 400)
        if key:
            self._kept[key] = answer
        return answer

    def _create(self, attempt: Attempt) -> Intent:
        name = f"pi_{1 + sum(one.attempt != '' for one in self.intents.values())}"
        self.intents[name] = Intent(name, OPEN, attempt.money, 0, live=False, attempt=attempt.id, on_reader=True)
        return self.intents[name]

    def _present(self, intent: str) -> Slot | Refused:
        if self.card:
            return Refused(_REFUSED["busy"], 400)
        if self.intents[intent].status != OPEN:
            return Refused(_REFUSED["invalid_state"], 400)
        chargeable = {name for name in self.handed if self.intents[name].status == OPEN}
        assert chargeable <= {intent}, "only one PaymentIntent can ever be charged"
        self.handed.add(intent)
        self._put(Slot("in_progress", intent))
        return self.action

    def _clear(self) -> Slot | Refused:
        if self.card:
            return Refused(_REFUSED["busy"], 400)
        self._put(EMPTY)
        return self.action

    def _cancel(self, intent: str) -> Intent | Refused:
        charging = self.card and self.action.intent == intent and not self._cancel_beats_card
        if self.intents[intent].status != OPEN or charging:
            return Refused("payment_intent_unexpected_state", 400)
        self._change(intent, status="canceled", declined="")
        return self.intents[intent]

    def _change(self, intent: str, **new: Any) -> None:
        self._intent_before[intent] = self.intents[intent]
        self.intents[intent] = replace(self.intents[intent], **new)

    def _put(self, action: Slot) -> None:
        self._action_before, self.action = self.action, action


def _bent(answer: Intent, fault: str) -> Intent:
    """Not quite what Stripe has."""
    match fault:
        case "wrong_amount":
            return replace(answer, money=Money(answer.money.minor + 1, answer.money.currency))
        case "wrong_currency":
            return replace(answer, money=Money(answer.money.minor, "EUR"))
        case "wrong_mode":
            return replace(answer, live=True)
        case "unstamped":
            return replace(answer, attempt="")
        case "not_on_reader":
            return replace(answer, on_reader=False)
        case _:
            return answer
