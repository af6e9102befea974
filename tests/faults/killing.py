"""The points at which a kiosk that takes cards and phones is killed by name."""

import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kiosk.ledger.ledger import Appended, Ledger
from kiosk.model.fact import AttemptAsked, AttemptEnded, AttemptOpened, Entry, Gift
from kiosk.payments.checkout import Checkout
from kiosk.payments.terminal import Terminal

_BEFORE_WRITING = {
    AttemptOpened: "before_journal",
    AttemptAsked: "after_create",
    Gift: "before_record",
    AttemptEnded: "before_end",
}
_AFTER_WRITING = {
    AttemptOpened: "after_journal",
    AttemptAsked: "after_pi",
    Gift: "before_thanks",
    AttemptEnded: "after_end",
}
_BEFORE_ASKING = {
    "create": "before_create",
    "present": "before_process",
    "cancel": "before_cancel",
    "clear": "before_clear",
}
_AFTER_ASKING = {"present": "waiting", "cancel": "after_cancel", "clear": "after_clear", "find": "after_find"}
POINTS = (
    *_BEFORE_WRITING.values(),
    *_AFTER_WRITING.values(),
    *_BEFORE_ASKING.values(),
    *_AFTER_ASKING.values(),
    "authorising",
)


@dataclass
class Plan:
    """Where a life ends: when `point` is met for the `times`th time; nowhere without one."""

    point: str
    times: int
    seed: int

    def meet(self, point: str) -> None:
        """Be killed, if this is where."""
        if point and point == self.point:
            self.times -= 1
            if self.times <= 0:
                os.kill(os.getpid(), signal.SIGKILL)


class KilledStripe:
    """A terminal, or pages for phones, killed between a question and its answer's use.

    Args:
        stripe: the real one.
        plan: where.
        handed: hears of each PaymentIntent before the reader does.
        until_authorising: seconds from the reader's hearing of a payment until its card is being charged.
    """

    def __init__(
        self, stripe: Terminal | Checkout, plan: Plan, handed: Callable[[str], None], until_authorising: float
    ) -> None:
        self.live = stripe.live
        self._stripe = stripe
        self._plan = plan
        self._handed = handed
        self._until_authorising = until_authorising

    def __getattr__(self, verb: str) -> Any:
        ask = getattr(self._stripe, verb)

        def asked(*arguments: Any) -> Any:
            self._plan.meet(_BEFORE_ASKING.get(verb, ""))
            if verb == "present":
                self._handed(arguments[0])
            answer = ask(*arguments)
            self._plan.meet(_AFTER_ASKING.get(verb, ""))
            if verb == "present" and self._plan.point == "authorising":
                time.sleep(self._until_authorising)
                self._plan.meet("authorising")
            return answer

        return asked


def killed_ledger(ledger: Ledger, plan: Plan) -> Ledger:
    """`ledger`, whose writer is killed before or after it writes."""
    append = ledger.append

    def appended(campaign: str, entry: Entry, *, reference: str | None = None) -> Appended:
        plan.meet(_BEFORE_WRITING.get(type(entry), ""))
        written = append(campaign, entry, reference=reference)
        plan.meet(_AFTER_WRITING.get(type(entry), ""))
        return written

    ledger.append = appended  # type: ignore[method-assign]  # the ledger itself stays as it is
    return ledger
