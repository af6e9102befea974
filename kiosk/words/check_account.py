"""What the check-list says about the network, the clock, the Stripe key and the card reader."""

from typing import TYPE_CHECKING, assert_never

from kiosk.checks.findings import (
    BaseRefused,
    ClockFound,
    ClockNotCompared,
    KeyFound,
    KeyLacks,
    KeyMissing,
    KeyUnusable,
    NetworkFound,
    ReaderFound,
    StripeOff,
)
from kiosk.machine.secret_trouble import Missing, SecretTrouble
from kiosk.words.ages import AgeWords
from kiosk.words.machine import SecretWords
from kiosk.words.stripe import StripeWords
from kiosk.words.words import Words, filled

if TYPE_CHECKING:
    from kiosk.payments.trouble import BaseTrouble  # brings Stripe's SDK, half a second


class AccountCheckWords(Words):
    """What was found and, where it isn't good, what it means for people and what to do."""

    def sentence(
        self,
        found: NetworkFound
        | BaseRefused
        | ClockFound
        | ClockNotCompared
        | KeyFound
        | KeyLacks
        | KeyMissing
        | KeyUnusable
        | StripeOff
        | ReaderFound,
    ) -> str:
        """What the line says beside its title."""
        match found:
            case NetworkFound():
                return self._network(found)
            case BaseRefused(trouble=trouble):
                return StripeWords(self.speaker).base(trouble)
            case ClockFound():
                return self._clock(found)
            case ClockNotCompared(trouble=trouble):
                text = self.tr("The clock was not compared with Stripe’s: %1")
                return filled(text, StripeWords(self.speaker).base(trouble))
            case KeyFound():
                return self._key(found)
            case KeyLacks(permissions=permissions):
                text = self.tr(
                    "The Stripe key may do too little, so some gifts would fail; people can still scan the codes or "
                    "give cash, staff ticks %1 for it in Stripe’s Dashboard."
                )
                return filled(text, ", ".join(permissions))
            case KeyMissing():
                return self._until_then(
                    self.tr("This kiosk has no Stripe key yet. Staff can add one in the office, under Stripe key.")
                )
            case KeyUnusable(trouble=Missing() as missing):
                return self._until_then(SecretWords(self.speaker).at_booth(missing))
            case KeyUnusable(trouble=trouble):
                return self._off(self._unusable(trouble))
            case StripeOff(trouble=trouble):
                return self._off(StripeWords(self.speaker).sentence(trouble))
            case ReaderFound():
                return self._reader(found)
            case _:
                assert_never(found)

    def for_staff(self, found: KeyMissing | KeyUnusable) -> str:
        """Where the key was looked for, and with what it is set."""
        match found:
            case KeyMissing(practice=practice):
                text = self.tr(
                    "This kiosk has no Stripe key, so no cards or payments by phone are taken here; people can still "
                    "scan the codes or give cash, staff sets a key with: %1"
                )
                return filled(text, f"kiosk key set stripe{' --practice' if practice else ''}")
            case KeyUnusable(trouble=trouble):
                return self._off(self._unusable(trouble))
            case _:
                assert_never(found)

    def _unusable(self, trouble: "SecretTrouble | BaseTrouble") -> str:
        if isinstance(trouble, str):
            return StripeWords(self.speaker).base(trouble)
        return SecretWords(self.speaker).sentence(trouble)

    def _until_then(self, why: str) -> str:
        text = self.tr(
            "%1 Until then no cards or payments by phone are taken here; people can still scan the codes or give cash."
        )
        return filled(text, why)

    def _off(self, why: str) -> str:
        text = self.tr(
            "No cards or payments by phone are taken here, but people can still scan the codes or give cash: %1"
        )
        return filled(text, why)

    def _network(self, found: NetworkFound) -> str:
        match found.state:
            case "own_stripe":
                return self.tr("Practice has a simulated Stripe on this machine and needs no network.")
            case "reached" if found.base:
                return filled(self.tr("The Stripe at %1 can be reached."), found.base)
            case "reached":
                return self.tr("Stripe can be reached.")
            case "failing":
                text = self.tr(
                    "Stripe has a problem of its own (HTTP %1), so cards and payments by phone may fail; "
                    "people can still scan the codes or give cash, check again in a few minutes."
                )
                return filled(text, str(found.status))
            case "silent":
                return self.tr(
                    "Stripe cannot be reached, so no cards or payments by phone are taken here; people can still scan "
                    "the codes or give cash, check the network cable or Wi-Fi."
                )
            case "unproven":
                return self.tr(
                    "Whoever answers cannot prove to be Stripe, so no cards or payments by phone are taken here; "
                    "people can still scan the codes or give cash, check this machine’s date and time, "
                    "then whether the network wants a log-in."
                )
            case "impostor":
                return self.tr(
                    "Something else answers in Stripe’s place, so no cards or payments by phone are taken here; "
                    "people can still scan the codes or give cash, open a browser and log in to the network, "
                    "or use another one."
                )
            case _:
                assert_never(found.state)

    def _clock(self, found: ClockFound) -> str:
        match found.state:
            case "own_stripe":
                return self.tr("In practice there is no other clock to compare this machine’s with.")
            case "no_time":
                return self.tr("The clock could not be compared with Stripe’s, which gave no time.")
            case "agrees":
                return self.tr("The clock agrees with Stripe’s.")
            case "past":
                text = self.tr(
                    "This machine’s clock says it is %1, so Stripe may refuse it and the ledger has wrong days; "
                    "set date and time before anybody gives."
                )
                return filled(text, str(found.year))
            case "behind_ledger":
                text = self.tr(
                    "This machine’s clock is %1 behind the newest entry of the ledger, so it is wrong now or was "
                    "then; set date and time before anybody gives."
                )
            case "off" if found.is_ahead:
                text = self.tr(
                    "This machine’s clock is %1 ahead, so times in the ledger are wrong; "
                    "set it right, people can go on giving."
                )
            case "off":
                text = self.tr(
                    "This machine’s clock is %1 behind, so times in the ledger are wrong; "
                    "set it right, people can go on giving."
                )
            case "far_off" if found.is_ahead:
                text = self.tr(
                    "This machine’s clock is %1 ahead, so Stripe may refuse it and the ledger has wrong days; "
                    "set date and time before anybody gives."
                )
            case "far_off":
                text = self.tr(
                    "This machine’s clock is %1 behind, so Stripe may refuse it and the ledger has wrong days; "
                    "set date and time before anybody gives."
                )
            case _:
                assert_never(found.state)
        return filled(text, AgeWords(self.speaker).length(abs(found.off)))

    def _key(self, found: KeyFound) -> str:
        match found.state:
            case "own_stripe":
                return self.tr("Practice has a key of its own and needs none from Stripe.")
            case "practice":
                return self.tr("Stripe accepts the key of practice, which moves no real money.")
            case "known" if found.beyond:
                text = self.tr(
                    "The Stripe key works, but may do more than a kiosk needs, which helps whoever steals it; people "
                    "can go on giving, staff takes %1 away from it in Stripe’s Dashboard."
                )
                return filled(text, ", ".join(found.beyond))
            case "known" if found.live and found.restricted:
                return self.tr("Stripe knows the live restricted key, and it may do what a kiosk does.")
            case "known" if found.live:
                return self.tr("Stripe knows the live secret key, and it may do what a kiosk does.")
            case "known" if found.restricted:
                return self.tr("Stripe knows the test restricted key, and it may do what a kiosk does.")
            case "known":
                return self.tr("Stripe knows the test secret key, and it may do what a kiosk does.")
            case _:
                assert_never(found.state)

    def _reader(self, found: ReaderFound) -> str:
        match found.state:
            case "practice":
                return self.tr("Practice brings its own reader.")
            case "with_first_payment":
                return self.tr("Practice brings its own reader with the first payment.")
            case "none":
                return self.tr("No card reader is set up, so people give by phone.")
            case "no_key":
                return self.tr("The card reader cannot be checked without a key; see the line about the Stripe key.")
            case "online" if found.location:
                text = self.tr("The card reader %1 at %2 is online.")
            case "online":
                text = self.tr("The card reader %1 is online.")
            case "offline" if found.location:
                text = self.tr(
                    "The card reader %1 at %2 is offline, so cards may not be taken; people can give by phone or "
                    "cash, switch it on and check that it is connected to the network."
                )
            case "offline":
                text = self.tr(
                    "The card reader %1 is offline, so cards may not be taken; people can give by phone or "
                    "cash, switch it on and check that it is connected to the network."
                )
            case _:
                assert_never(found.state)
        return filled(text, found.name, found.location)
