"""What the booth view says of the booth, its shift, its card reader and its payments."""

import datetime as dt
from typing import assert_never

from kiosk.booth.outcome import UndoReason
from kiosk.booth.standing import DayEntry, LedgerUnusable, UnclearEntry, What
from kiosk.giving.why_not import WhyNot
from kiosk.machine.secret_trouble import Missing
from kiosk.model.booth_state import State
from kiosk.model.money import Money
from kiosk.model.wording import day_text, money_text, time_text
from kiosk.words.gift import GiftWords
from kiosk.words.ledger import LedgerWords
from kiosk.words.payment import PaymentWords
from kiosk.words.words import Words, filled


class BoothWords(Words):
    """Moments are in the campaign's time zone."""

    def ledger_unusable(self, trouble: LedgerUnusable) -> str:
        """Nothing can be recorded."""
        return filled(
            self.tr("Gifts can’t be recorded: %1 Don’t take any here, and tell staff."),
            LedgerWords(self.speaker).sentence(trouble.trouble),
        )

    def payment_unclear(self) -> str:
        """It isn't known whether somebody's card was charged."""
        return self.tr("One payment isn’t confirmed yet. Nobody should pay it again; other cards have to wait.")

    def closed(self) -> str:
        """The booth is closed."""
        return self.tr("The booth is closed. People can still scan the codes.")

    def display_only(self) -> str:
        """Nothing is taken."""
        return self.tr("The screen shows only stories and codes. To take gifts, touch Open.")

    def no_shift(self) -> str:
        """Cards need a shift."""
        return self.tr("No shift is open, so cards are off: touch Open. Phones and codes work.")

    def cards_off(self, why: WhyNot) -> str:
        """No card is taken, for another reason."""
        said = PaymentWords(self.speaker).at_booth(why)
        if isinstance(why, Missing):
            return filled(self.tr("Cards are off. %1 People can still scan the codes."), said)
        return filled(self.tr("Cards are off. %1 Phones and codes work."), said)

    def of_check(self, title: str, sentence: str) -> str:
        """What the check-list found that is worst."""
        return filled(self.tr("%1: %2"), title, sentence)

    def all_well(self, *, cards: bool) -> str:
        """Nothing is wrong."""
        if cards:
            return self.tr("All is well: cards, phones and codes work.")
        return self.tr("All is well. There is no card reader here, so people give by phone.")

    def reader(self, *, cards: bool, why_off: WhyNot | None) -> str:
        """The card reader of this kiosk."""
        if not cards:
            return self.tr("There is no card reader here.")
        if why_off is None:
            return self.tr("The card reader is ready.")
        return filled(self.tr("Cards are off. %1"), PaymentWords(self.speaker).at_booth(why_off))

    def open_without_shift(self) -> str:
        """The booth takes gifts, but nobody is signed in."""
        return self.tr("Open, without a shift")

    def state(self, state: State) -> str:
        """In a word or two."""
        match state:
            case "open":
                return self.tr("Open")
            case "display":
                return self.tr("Display only")
            case "closed":
                return self.tr("Closed")
            case _:
                assert_never(state)

    def closed_until(self, back: dt.datetime, now: dt.datetime) -> str:
        """Closed until `back`."""
        if back.date() == now.date():
            return filled(self.tr("Closed, back at %1"), time_text(back, self.language))
        return filled(self.tr("Closed, back on %1"), day_text(back, self.language))

    def shift(self, label: str, since: dt.datetime | None) -> str:
        """The shift that is open."""
        if since is None:
            return filled(self.tr("Shift %1"), label)
        return filled(self.tr("Shift %1, since %2"), label, time_text(since, self.language))

    def no_shift_open(self, *, practice: bool) -> str:
        """No shift is open; in practice, cards don't need one."""
        return self.tr("No shift is open.") if practice else self.tr("No shift is open, so cards are off.")

    def no_time(self) -> str:
        """Closed without saying until when."""
        return self.tr("Don’t say")

    def unclear(self, one: UnclearEntry, at: dt.datetime) -> str:
        """A payment that isn't confirmed."""
        gift = GiftWords(self.speaker).gift(one.what, one.money, 0)
        text = self.tr("%1 at %2. Nobody should pay it again; the kiosk keeps asking until it knows.")
        return filled(text, gift, time_text(at, self.language))

    def record(self, what: What, money: Money | None, members: int) -> str:
        """The button that records it."""
        return filled(self.tr("Record %1"), GiftWords(self.speaker).gift(what, money, members))

    def enter(self, money: Money) -> str:
        """The button that enters what an offer has brought."""
        return filled(self.tr("Enter %1 so far"), money_text(money, self.language))

    def entry(self, one: DayEntry, at: dt.datetime) -> str:
        """A gift of today, such as `$20 in cash at 10:31`."""
        gift = GiftWords(self.speaker).gift(one.what, one.money, one.members)
        return filled(self.tr("%1 at %2"), gift, time_text(at, self.language))

    def reason(self, reason: UndoReason, what: What) -> str:
        """Why something is undone."""
        match reason:
            case "wrong number":
                return self.tr("Wrong number of people")
            case "changed their mind" if what == "member":
                return self.tr("They didn’t join after all")
            case "wrong amount":
                return self.tr("Wrong amount")
            case "entered twice":
                return self.tr("Entered twice")
            case "changed their mind":
                return self.tr("The donor changed their mind")
            case "just a test":
                return self.tr("Just a test")
            case "another mistake":
                return self.tr("Another mistake")
            case _:
                assert_never(reason)

    def check_progress(self, number: int, of: int) -> str:
        """The check-list is being gone through."""
        return filled(self.tr("Checking %1 of %2…"), str(number), str(of))

    def check_summary(self, *, done: int, bad: int, watch: int) -> str:
        """What the check-list says altogether."""
        if not done:
            return self.tr("Nothing has been checked yet.")
        if bad:
            return filled(self.tr("Fix %1 of %2 before people come."), str(bad), str(done))
        if watch:
            return filled(self.tr("You can open. Have a look at %1 of %2."), str(watch), str(done))
        return self.tr("All %Ln check(s) passed. You can open.", "", done)

    def also(self) -> str:
        """The title of what else staff should know, in the check-list."""
        return self.tr("Also")
