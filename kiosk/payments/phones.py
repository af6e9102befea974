"""The payments on people's own phones: several may go on at once, and none keeps anybody else from giving."""

from collections.abc import Callable, Iterable

from kiosk.model.attempt import Attempt, Mismatch
from kiosk.payments.checkout import Checkout, Page
from kiosk.payments.journal import Journal
from kiosk.payments.limits import PhoneLimits
from kiosk.payments.phone_payment import PhonePayment

_LIMITS = PhoneLimits()


class Phones:
    """Begins payments on phones, and watches those that are on no screen.

    Args:
        checkout: Stripe's pages.
        journal: the ledger.
        clock: seconds.
        limits: of each payment, and how many are watched in one go.
    """

    def __init__(
        self,
        checkout: Checkout,
        journal: Journal,
        clock: Callable[[], float],
        *,
        limits: PhoneLimits = _LIMITS,
    ) -> None:
        self.alarm: Mismatch | None = None
        """Why nothing may be taken before somebody has looked."""
        self._checkout = checkout
        self._journal = journal
        self._clock = clock
        self._limits = limits
        self._payments: dict[str, PhonePayment] = {}

    @property
    def is_watching(self) -> bool:
        """Whether there is one whose end may come soon; `watch` is worth calling every `watched_poll` seconds then."""
        return any(not one.over and not one.pending for one in self._payments.values())

    def begin(self, attempt: Attempt, page: Page) -> PhonePayment:
        """A payment for `attempt`, which is in the ledger; nothing is asked yet."""
        payment = PhonePayment(self._checkout, self._journal, attempt, self._clock, page, limits=self._limits)
        self._payments[attempt.id] = payment
        return payment

    def watch(self, open_attempts: Iterable[Attempt], on_screen: str) -> None:
        """Takes no new money. See what became of those that are due, one question each, `watched` at most.

        Args:
            open_attempts: of which the ledger doesn't know the end; those from earlier runs are taken up.
            on_screen: the attempt that is moved on elsewhere; empty where none is.
        """
        watched = {one.id: self._known(one) for one in open_attempts if one.method == "phone" and one.id != on_screen}
        self._payments = {name: one for name, one in self._payments.items() if name == on_screen} | watched
        due = sorted((one for one in watched.values() if one.is_due), key=lambda one: one.stepped)
        for payment in due[: self._limits.watched]:
            payment.step()
            self.alarm = self.alarm or payment.alarm
            if payment.misses:
                break  # the others would wait for nothing as well

    def _known(self, attempt: Attempt) -> PhonePayment:
        known = self._payments.get(attempt.id)
        if known is None or known.over:  # of an earlier run, or ended without the ledger having it
            return PhonePayment(self._checkout, self._journal, attempt, self._clock, None, limits=self._limits)
        return known
