"""Why a payment stands as it does, and why none can be taken, for the people who run the booth."""

from typing import assert_never

from kiosk.giving.why_not import NotAtStripe, PracticeUnusable, WhyNot
from kiosk.machine.secret_trouble import Missing, NotAStripeKey, NotKept, NotRemoved, Unusable
from kiosk.model.attempt import CancelReason, MethodsLeftOut, Mismatch, PaymentTrouble, Why
from kiosk.model.decline import decline_kind
from kiosk.model.ledger_trouble import FileTrouble, MergeTrouble
from kiosk.model.stripe_trouble import NoAnswer, Refused
from kiosk.model.wording import list_text
from kiosk.payments.trouble import InputRefused, NoSuchReader, NotAnId, NotRegistered, PerhapsMade, WrongMode
from kiosk.words.ledger import LedgerWords
from kiosk.words.machine import SecretWords
from kiosk.words.stripe import StripeWords
from kiosk.words.words import Words, filled


class PaymentWords(Words):
    """What is so, and what to do about it."""

    def sentence(self, why: Why | WhyNot) -> str:
        """Also why no card is taken, no phone can pay, or the reader isn't freed."""
        match why:
            case "no_reader":
                return self.tr(
                    "There is no card reader here yet; staff register one in the office, under Card reader."
                )
            case "no_phones":
                return self.tr("Nobody can pay by phone here; staff check the office’s page Stripe key.")
            case "no_shift":
                return self.tr("No shift is open, so cards are off; in the booth view, touch Open.")
            case "still_checking":
                return self.tr("The payment before isn’t confirmed yet; no card is taken until it is.")
            case NotAtStripe(payment=payment):
                text = self.tr(
                    "Stripe knows no payment %1 for this key, so another account may have taken it; "
                    "set that account’s key again, or close the payment: %2"
                )
                return filled(text, payment, f"kiosk reconcile --close {payment} --reason TEXT")
            case "reader_in_use":
                return self.tr("The card reader is busy for somebody else, so it was left alone; ask who uses it.")
            case "live_key" | "not_this_machine":
                return StripeWords(self.speaker).base(why)
            case Missing() | Unusable() | NotKept() | NotRemoved() | NotAStripeKey():
                return SecretWords(self.speaker).sentence(why)
            case FileTrouble() | MergeTrouble():
                return LedgerWords(self.speaker).sentence(why)
            case (
                Refused()
                | NoAnswer()
                | NotAnId()
                | NoSuchReader()
                | NotRegistered()
                | InputRefused()
                | PerhapsMade()
                | WrongMode()
            ):
                return StripeWords(self.speaker).sentence(why)
            case PracticeUnusable():
                return self._practice(why)
            case MethodsLeftOut(methods=methods):
                text = self.tr(
                    "Stripe’s page doesn’t offer %1; staff switch it on in Stripe’s Dashboard under Settings, Payment "
                    "methods, or take it out of the campaign. Everything else works."
                )
                return filled(text, list_text(methods, "and", self.language))
            case "other_payment" | "mixed_modes" | "other_amount" | "no_stamp":
                return self._mismatch(why)
            case _:
                return self._wrong(why)

    def at_booth(self, why: Why | WhyNot) -> str:
        """The same for volunteers, who need not know where a key was looked for."""
        match why:
            case Missing():
                return SecretWords(self.speaker).at_booth(why)
            case NotAtStripe():
                return self.tr(
                    "Stripe knows nothing of the payment before, as if the key were another account’s; staff sets the "
                    "right key again, or somebody closes the payment on the Booth page."
                )
            case _:
                return self.sentence(why)

    def _practice(self, why: PracticeUnusable) -> str:
        match why.kind:
            case "not_kept":
                text = self.tr("Practice keeps its own Stripe in %1, which can’t be written (%2); free it.")
            case "not_ours":
                text = self.tr("Practice keeps its own Stripe in %1, which holds something else; move it away.")
            case "damaged":
                text = self.tr("Practice keeps its own Stripe in %1, which is damaged; delete it to begin anew.")
            case _:
                assert_never(why.kind)
        return filled(text, why.path, why.system)

    def _mismatch(self, wrong: Mismatch) -> str:
        """Why nothing may be taken before somebody has looked."""
        match wrong:
            case "other_payment":
                return self.tr("Stripe answered about another payment; take no cards, tell staff.")
            case "mixed_modes":
                return self.tr("Stripe mixes test and live payments; take no cards, tell staff.")
            case "other_amount":
                return self.tr("Stripe names another amount than was chosen; take no cards, tell staff.")
            case "no_stamp":
                return self.tr("Stripe’s payment isn’t marked as this kiosk’s; take no cards, tell staff.")
            case _:
                assert_never(wrong)

    def _wrong(self, wrong: PaymentTrouble) -> str:
        match wrong:
            case "no_cards_here":
                return self.tr(
                    "The Stripe account can’t take cards on a reader; offer another way to give, and tell staff."
                )
            case "no_pages_here":
                return self.tr(
                    "The Stripe account’s pages can’t take cards, or take more than the campaign offers; "
                    "offer another way to give, and tell staff."
                )
            case "foreign_page":
                return self.tr(
                    "Stripe’s page is at an address that isn’t Stripe’s, so it isn’t shown; "
                    "offer another way to give, and tell staff."
                )
            case "cancelled_elsewhere":
                return self.tr("Somebody cancelled the payment at Stripe; nothing was taken.")
            case "reader_holds_on":
                return self.tr("The card reader doesn’t let go of an earlier payment; switch it off and on again.")
            case "reader_silent":
                return self.tr("The card reader doesn’t answer; check that it is on and connected to the network.")
            case "reader_failed":
                return self.tr("The card reader failed during the payment; try again, or use another way to give.")
            case "not_called_off":
                return self.tr("Stripe hasn’t confirmed yet whether the payment went through; it is asked again.")
            case "unexpected":
                return self.tr("Something unexpected happened; the log has the details.")
            case _:
                assert_never(wrong)

    def declined(self, code: str) -> str:
        """What Stripe's `code` of a declined card means for the person who holds it."""
        match decline_kind(code):
            case "expired":
                return self.tr("This card has expired; please try another card.")
            case "pin":
                return self.tr("The PIN was not right; please try again or use another card.")
            case "locked":
                return self.tr("This card’s PIN is locked; please try another card.")
            case "again":
                return self.tr("The card’s bank could not answer; please try again or use another card.")
            case "bank":
                return self.tr("The card’s bank said no, and nothing was taken; please try another card.")
            case kind:
                assert_never(kind)

    def cancelled(self, reason: CancelReason, *, on_page: bool) -> str:
        """What became of a payment that brought nothing, where the reason says it all."""
        match reason:
            case "attendee" if on_page:
                return self.tr("The payment was given up and its page is closed; nothing was taken.")
            case "attendee":
                return self.tr("The payment was cancelled on the reader; nothing was taken.")
            case "idle" if on_page:
                return self.tr("Nobody paid before the page closed; nothing was taken.")
            case "idle":
                return self.tr("Nobody presented a card; nothing was taken.")
            case "staff":
                return self.tr("The payment was cancelled; nothing was taken.")
            case "stopped":
                return self.tr("The program was told to end; nothing was taken.")
            case "cards_off":
                return self.tr("No card may be taken now; nothing was taken.")
            case "reader_in_use" | "replaced":
                return self.tr("Something else is using the card reader; nothing was taken. Ask who else uses it.")
            case "reader_offline":
                return self.tr(
                    "The card reader doesn’t answer; nothing was taken. Check that it is on and in the network."
                )
            case "reader_trouble":
                return self.tr("The card reader failed during the payment; nothing was taken. Try again.")
            case "unreachable":
                return self.tr("Stripe can’t be reached; nothing was taken. Check the network.")
            case "refused":
                return self.tr("Stripe doesn’t take this payment; nothing was taken.")
            case "failed":
                return self.tr("The money of a payment by phone never came; nothing was received.")
            case _:
                assert_never(reason)
