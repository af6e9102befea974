"""What Stripe's no means for the people who stand at the booth, and what to do now."""

from typing import Literal, assert_never

from kiosk.model.stripe_trouble import Refused
from kiosk.payments.error_codes import Meaning, meaning_of
from kiosk.words.words import Words, filled

_Reader = Literal[
    "reader_offline", "reader_busy", "reader_silent", "reader_broken", "reader_misplaced", "no_readers_in_country"
]
_Card = Literal[
    "card_declined",
    "card_expired",
    "card_unreadable",
    "card_needs_holder",
    "card_tried_too_often",
    "bank_silent",
    "way_not_taken",
]
_Account = Literal["account_not_activated", "account_lacks_capability", "account_stopped", "key_over", "wrong_mode"]


class StripeRefusalWords(Words):
    """In words of our own: Stripe's are for developers. Its code is said only where nobody knows what it means."""

    def sentence(self, refused: Refused) -> str:
        """One or two sentences."""
        if refused.param == "expires_at":  # a time that is reckoned from now
            return self.tr("Stripe’s clock and this machine’s differ by minutes; set this machine’s date and time.")
        meaning = meaning_of(refused.stripe_code)
        if meaning is not None:
            return filled(self._said(meaning), refused.stripe_code)
        if refused.stripe_code:
            text = self.tr("Stripe refuses this and says only “%1”; offer another way to give, and tell staff.")
            return filled(text, refused.stripe_code)
        text = self.tr(
            "Stripe refuses this and does not say why (HTTP %1); offer another way to give, and tell staff."
        )
        return filled(text, str(refused.status or "?"))

    def _said(self, meaning: Meaning) -> str:
        match meaning:
            case (
                "reader_offline"
                | "reader_busy"
                | "reader_silent"
                | "reader_broken"
                | "reader_misplaced"
                | "no_readers_in_country"
            ):
                return self._reader(meaning)
            case (
                "card_declined"
                | "card_expired"
                | "card_unreadable"
                | "card_needs_holder"
                | "card_tried_too_often"
                | "bank_silent"
                | "way_not_taken"
            ):
                return self._card(meaning)
            case "account_not_activated" | "account_lacks_capability" | "account_stopped" | "key_over" | "wrong_mode":
                return self._account(meaning)
            case "amount_too_small":
                return self.tr("The amount is smaller than Stripe accepts; choose a larger one.")
            case "amount_too_large":
                return self.tr(
                    "The amount is larger than Stripe accepts at once; choose a smaller one, or tell staff."
                )
            case "amount_impossible":
                return self.tr("Stripe cannot take exactly this amount; choose another one.")
            case "country":
                return self.tr(
                    "Stripe does not offer this in the account’s country; offer another way to give, and tell staff."
                )
            case "address":
                return self.tr("Stripe does not accept this address; check its country, state and postal code.")
            case "email":
                return self.tr("Stripe does not accept this e-mail address; check it for a typing mistake.")
            case "unknown_object":
                return self.tr(
                    "Stripe does not know what was asked for; "
                    "the key may belong to a different account than the reader."
                )
            case "pause":
                return self.tr(
                    "Stripe is still busy with this, or was asked too often; wait a minute, then try again."
                )
            case "over_already":
                return self.tr("This payment is over at Stripe; look whether the gift is there before trying again.")
            case "outdated":
                return self.tr(
                    "Stripe does not accept what this version of the kiosk asks (%1); "
                    "offer another way to give, and have staff look for a newer version."
                )
            case _:
                assert_never(meaning)

    def _reader(self, meaning: _Reader) -> str:
        match meaning:
            case "reader_offline":
                return self.tr("The reader is offline; check that it is switched on and connected to the network.")
            case "reader_busy":
                return self.tr("The reader is busy; wait a moment.")
            case "reader_silent":
                return self.tr(
                    "The reader did not answer in time; check that it is switched on and connected to the network."
                )
            case "reader_broken":
                return self.tr("The reader reports that it is broken; use another one.")
            case "reader_misplaced":
                return self.tr("The reader is registered at the wrong location; register it where it stands.")
            case "no_readers_in_country":
                return self.tr(
                    "Stripe takes no cards on readers in the country of this location; "
                    "offer another way to give, and tell staff."
                )
            case _:
                assert_never(meaning)

    def _card(self, meaning: _Card) -> str:
        match meaning:
            case "card_declined":
                return self.tr("The card’s bank said no, and nothing was taken; ask for another card.")
            case "card_expired":
                return self.tr("This card has expired, and nothing was taken; ask for another card.")
            case "card_unreadable":
                return self.tr(
                    "The card could not be read, and nothing was taken; try again, or ask for another card."
                )
            case "card_needs_holder":
                return self.tr(
                    "The card’s bank wants its holder to confirm, and nothing was taken; "
                    "have the card inserted with its PIN, or ask for another card."
                )
            case "card_tried_too_often":
                return self.tr("This card was declined too often, and nothing was taken; ask for another card.")
            case "bank_silent":
                return self.tr(
                    "The card’s bank could not answer, and nothing was taken; try again, or ask for another card."
                )
            case "way_not_taken":
                return self.tr(
                    "Stripe does not take this kind of card or payment here; "
                    "ask for another card, or offer another way to give."
                )
            case _:
                assert_never(meaning)

    def _account(self, meaning: _Account) -> str:
        match meaning:
            case "account_not_activated":
                return self.tr(
                    "The Stripe account is not activated yet, so it takes no real money; "
                    "offer another way to give, and have staff activate it in Stripe’s Dashboard."
                )
            case "account_lacks_capability":
                return self.tr(
                    "The Stripe account may not take this kind of payment yet; "
                    "offer another way to give, and have staff turn it on in Stripe’s Dashboard."
                )
            case "account_stopped":
                return self.tr(
                    "Stripe does not let this account take payments now; "
                    "offer another way to give, and have staff look in Stripe’s Dashboard."
                )
            case "key_over":
                return self.tr(
                    "The Stripe key has expired or is of the wrong kind; set a new one with: kiosk key set stripe"
                )
            case "wrong_mode":
                return self.tr(
                    "Test and live payments are mixed up; "
                    "take no cards, and have staff check the Stripe key and the reader."
                )
            case _:
                assert_never(meaning)
