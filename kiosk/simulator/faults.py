"""The named ways in which the simulated Stripe fails, and when it does.

A fault is asked for as `NAME[@CALL][:PROBABILITY][*TIMES]`: `drop_after@process:0.5` loses every second answer to
`process`, `500*1` fails one call. Without a call it is every one that the fault makes sense for.
"""

import random
import re
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

NOT_FOR_KIOSKS = frozenset(
    "account refund_cancel payout_cancel transfer_update dispute_close payment_link_update event customer "
    "subscription_cancel webhook_update location_update".split()
)
"""What a key of a kiosk may not."""
CALLS = NOT_FOR_KIOSKS | frozenset(
    "create intent intents update cancel charge refund refunds refund_create dispute disputes balance_transaction "
    "balance_transactions location location_create locations register reader readers reader_delete process "
    "cancel_action display inputs present inputs_given inputs_timed_out session session_create sessions expire "
    "invoice invoice_payment invoice_payments subscription".split()
)
"""What a fault may be aimed at, by the names this simulation gives Stripe's calls."""
_BY_THE_DONOR = frozenset({"present", "inputs_given", "inputs_timed_out"})
_ALL = CALLS - _BY_THE_DONOR

TRANSPORT = frozenset(
    "refused drop_before drop_after half_body half_closed html redirect accept_silent silent drip half_stall "
    "slow".split()
)
"""What the network does. Carried out before it fails: drop_after, half_body, half_closed, silent, drip, half_stall."""
STATUS = frozenset({"429", "409", "409_in_use", "500", "503", "401", "403"})
"""Refused, and nothing is carried out."""
KEPT = frozenset({"500_after", "500_saved"})
"""Answered 500, which is kept under the idempotency key: after the call was carried out, or instead."""
ARMING = frozenset({"trt_true", "trt_false_neg", "offline", "stale_action", "foreign_action", "invalid_state"})
"""What `process` meets."""
UNREACHED = frozenset({"trt_true", "offline"})
"""Of these, what `cancel_action` can meet too."""
FATES = frozenset(
    "declined code_zzz ce_charged ce_open stuck_charged stuck_open cust_cancel replace foreign_success "
    "walk_away".split()
)
"""What becomes of a payment that a reader waits for; drawn when it is handed to the reader."""
CANCELLING = frozenset({"authorise_on_cancel"})
ANSWERS = frozenset({"stale_read", "mutate_amount", "mutate_currency", "mutate_livemode"})
REFUNDING = frozenset({"refund_pending"})
BEYOND = frozenset({"too_strong"})
"""The key may do what no kiosk needs."""

_PROCESS = frozenset({"process"})
_BENT = frozenset({"intent", "create", "update", "cancel", "session", "session_create"})
_WITHOUT_A_CALL = {
    **dict.fromkeys(TRANSPORT | STATUS | KEPT, _ALL),
    **dict.fromkeys(ARMING | FATES, _PROCESS),
    **dict.fromkeys(CANCELLING, frozenset({"cancel", "cancel_action"})),
    **dict.fromkeys(ANSWERS, frozenset({"intent"})),
    **dict.fromkeys(REFUNDING, frozenset({"refund_create"})),
    **dict.fromkeys(BEYOND, NOT_FOR_KIOSKS - {"account"}),
}
"""The calls that a fault is for when none is named."""
_MAKES_SENSE_FOR = {
    **_WITHOUT_A_CALL,
    **dict.fromkeys(TRANSPORT | STATUS | KEPT, CALLS),
    **dict.fromkeys(UNREACHED, frozenset({"process", "cancel_action"})),
    **dict.fromkeys(ANSWERS - {"stale_read"}, _BENT),
}
"""Those that may be named."""
NAMES = tuple(sorted(_WITHOUT_A_CALL))
_FAULT = re.compile(
    r"(?P<name>[^@:*]+)(?:@(?P<call>[^@:*]+))?(?::(?P<probability>[0-9.]+))?(?:\*(?P<times>[0-9]{1,6}))?", re.ASCII
)


class FaultRefusedError(Exception):
    """There is no such fault; one sentence says what there is."""


@dataclass(slots=True)
class Fault:
    """One way to fail, for some calls.

    Attributes:
        name: one of `NAMES`.
        calls: some of `CALLS`.
        probability: 0 to 1.
        left: how often it still happens; `None` for always.
    """

    name: str
    calls: frozenset[str]
    probability: float
    left: int | None


def fault_of(words: str) -> Fault:
    """The fault that is asked for.

    Raises:
        FaultRefusedError: it can't be understood.
    """
    match = _FAULT.fullmatch(words)
    if match is None:
        raise FaultRefusedError(f"{words!r} is no fault; write it like drop_after@process:0.5.")
    name, call = match["name"], match["call"]
    if name not in _MAKES_SENSE_FOR:
        close = get_close_matches(name[:40], NAMES, 1)
        meant = f" Did you mean {close[0]}?" if close else ""
        raise FaultRefusedError(f"There is no fault {name[:40]!r}; there are {', '.join(NAMES)}.{meant}")
    if call is not None and call not in _MAKES_SENSE_FOR[name]:
        raise FaultRefusedError(
            f"There is no call {call!r} for {name} to spoil; there are {', '.join(sorted(_MAKES_SENSE_FOR[name]))}."
        )
    try:
        probability = float(match["probability"] or 1)
    except ValueError:
        probability = -1.0
    if not 0 <= probability <= 1:
        raise FaultRefusedError(f"{words!r} has no probability from 0 to 1; write it like drop_after@process:0.5.")
    calls = _WITHOUT_A_CALL[name] if call is None else frozenset({call})
    return Fault(name, calls, probability, int(match["times"]) if match["times"] else None)


class Faults:
    """The faults that are on, drawn by one seeded chance; safe among threads."""

    def __init__(self, words: Iterable[str] = (), seed: int = 0) -> None:
        self._lock = threading.Lock()
        self.replace(words, seed)

    def replace(self, words: Iterable[str] = (), seed: int | None = None) -> None:
        """Have these instead; without any, nothing fails any more.

        Raises:
            FaultRefusedError: one can't be understood; the old ones stay.
        """
        faults = [fault_of(one) for one in words]
        with self._lock:
            self._faults = faults
            if seed is not None:
                self._choose = random.Random(seed)  # noqa: S311 - faults that can be repeated

    def drawn(self, call: str, among: frozenset[str]) -> str | None:
        """The name of the fault that this call meets now, out of those named; the first that happens."""
        with self._lock:
            for fault in self._faults:
                if fault.name not in among or call not in fault.calls or fault.left == 0:
                    continue
                if self._choose.random() < fault.probability:
                    if fault.left is not None:
                        fault.left -= 1
                    return fault.name
        return None
