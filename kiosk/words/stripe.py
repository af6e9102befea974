"""Why Stripe or a reader did not do what it was asked, as staff reads it."""

from typing import TYPE_CHECKING, assert_never

from kiosk.model.stripe_trouble import NoAnswer, Refused
from kiosk.payments.trouble import (
    InputRefused,
    NoSuchReader,
    NotAnId,
    NotRegistered,
    PerhapsMade,
    ReaderTrouble,
    ReceiptTrouble,
    WrongMode,
)
from kiosk.words.stripe_refusal import StripeRefusalWords
from kiosk.words.words import Words, filled

if TYPE_CHECKING:
    from kiosk.payments.trouble import BaseTrouble  # brings Stripe's SDK, half a second


class StripeWords(Words):
    """What is wrong, and what to do about it."""

    def sentence(self, trouble: ReaderTrouble) -> str:
        """About payments, readers, lists and keys."""
        match trouble:
            case Refused():
                return StripeRefusalWords(self.speaker).sentence(trouble)
            case NoAnswer():
                return self._no_answer(trouble)
            case NotAnId():
                return self._not_an_id(trouble)
            case NoSuchReader(reader=reader):
                text = self.tr(
                    "Stripe has no reader %1 for this key: it was removed or belongs to another account; "
                    "see kiosk reader list."
                )
                return filled(text, reader)
            case NotRegistered():
                return self._not_registered(trouble)
            case InputRefused(names=names):
                text = self.tr("Stripe does not accept this and names %1; correct it and try again.")
                return filled(text, ", ".join(names))
            case PerhapsMade():
                return self._perhaps_made(trouble)
            case WrongMode(key_is_live=True):
                return self.tr(
                    "Take no cards: the Stripe key is a live one, but Stripe’s answer is for tests; "
                    "check the key and the reader."
                )
            case WrongMode():
                return self.tr(
                    "Take no cards: the Stripe key is for tests, but Stripe’s answer is live; "
                    "check the key and the reader."
                )
            case _:
                assert_never(trouble)

    def base(self, trouble: "BaseTrouble") -> str:
        """Why the Stripe on this machine that the environment names may not be asked."""
        match trouble:
            case "live_key":
                return self.tr("KIOSK_STRIPE_API_BASE is set but the key is a live one; unset it, or use a test key.")
            case "not_this_machine":
                return self.tr(
                    "KIOSK_STRIPE_API_BASE may name this machine only; "
                    "write it like http://127.0.0.1:8042, or unset it."
                )
            case _:
                assert_never(trouble)

    def receipt(self, trouble: ReceiptTrouble) -> str:
        """Why no receipt was sent."""
        match trouble:
            case "not_an_address":
                return self.tr("That is not an e-mail address; type it like name@example.org.")
            case "no_such_gift":
                return self.tr("A receipt can only be sent for a gift that was just taken here.")
            case "reader_busy":
                return self.tr("The reader is busy; type the address on the screen, or wait a moment.")
            case "reader_moved_on":
                return self.tr("The reader is doing something else now and no longer asks for an address.")
            case Refused() | NoAnswer():
                return self.sentence(trouble)
            case _:
                assert_never(trouble)

    def _no_answer(self, silence: NoAnswer) -> str:
        match silence.why:
            case "unknown_key":
                return self.tr(
                    "Stripe does not know the key: it was revoked or mistyped; "
                    "set a new one with: kiosk key set stripe"
                )
            case "permission":
                text = self.tr("The Stripe key may not do this; tick %1 for it in Stripe’s Dashboard.")
                return filled(text, silence.permissions)
            case "too_often":
                return self.tr("Stripe was asked too often and wants a pause; there is nothing to do.")
            case "impostor":
                return self.tr(
                    "Whoever answers cannot prove to be Stripe; check this machine’s date and time, then the network."
                )
            case "unreachable":
                return self.tr("Stripe cannot be reached or does not answer in time; check the network.")
            case "stripe_failed":
                text = self.tr("Stripe has a problem of its own (HTTP %1); there is nothing to do.")
                return filled(text, str(silence.status))
            case "conflict":
                return self.tr("Stripe is still busy with the same question; there is nothing to do.")
            case "unreadable":
                return self.tr(
                    "Something answers in Stripe’s place that is not Stripe; check whether the network wants a log-in."
                )
            case _:
                assert_never(silence.why)

    def _not_an_id(self, given: NotAnId) -> str:
        match given.of:
            case "reader":
                text = self.tr("“%1” is not a reader’s id, which starts with tmr_; see kiosk reader list.")
            case "location":
                text = self.tr("“%1” is not a location’s id, which starts with tml_.")
            case "registration_code":
                text = self.tr("“%1” is not a registration code; type what the reader shows, like sapphire-fox-lunch.")
            case _:
                assert_never(given.of)
        return filled(text, given.text[:40])

    def _not_registered(self, refused: NotRegistered) -> str:
        match refused.wrong:
            case "code":
                return self.tr(
                    "Stripe does not know this code, or it has expired; "
                    "have the reader show a new one in its settings and use that."
                )
            case "location":
                text = self.tr("Stripe has no location %1 for this key; leave --location out to see those it has.")
                return filled(text, refused.location)
            case "fit":
                return self.tr(
                    "This reader may not be used at this location; "
                    "choose one in the country that the reader was sold for."
                )
            case _:
                assert_never(refused.wrong)

    def _perhaps_made(self, unknown: PerhapsMade) -> str:
        match unknown.what:
            case "reader":
                return self.tr(
                    "Stripe gave no readable answer, and the reader may have been registered all the same; "
                    "check the network, and look with kiosk reader list before trying again."
                )
            case "location":
                return self.tr(
                    "Stripe gave no readable answer, and the location may have been created all the same; "
                    "check the network, and look with kiosk reader list before trying again."
                )
            case _:
                assert_never(unknown.what)
