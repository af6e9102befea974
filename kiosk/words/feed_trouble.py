"""Why a feed could not be read, or a file not fetched: what, where, and what to do."""

from typing import assert_never

from kiosk.feeds.trouble import (
    AddressTrouble,
    FeedFileTrouble,
    FeedTrouble,
    FeedUnusable,
    NoFeedKey,
    NotReadHere,
    OddKey,
    PageUnusable,
    ReadsDonors,
)
from kiosk.words.not_a_reading import NotAReadingWords
from kiosk.words.told import ToldWords
from kiosk.words.words import Words, filled


class FeedTroubleWords(Words):
    """One sentence each."""

    def sentence(self, trouble: FeedTrouble) -> str:
        """What people read."""
        match trouble:
            case AddressTrouble():
                return AddressTroubleWords(self.speaker).sentence(trouble)
            case FeedFileTrouble():
                return FeedFileTroubleWords(self.speaker).sentence(trouble)
            case FeedUnusable(feed, why):
                said = NotAReadingWords(self.speaker).sentence(why)
                return filled(self.tr("What the feed %1 gives cannot be used: %2."), feed, said)
            case PageUnusable(host, page, why):
                said = NotAReadingWords(self.speaker).sentence(why)
                return filled(self.tr("What %1 says of page %2 cannot be used: %3."), host, str(page), said)
            case NotReadHere(feed):
                text = self.tr("The feed %1 is read with the Stripe key, not from here; see kiosk key check.")
                return filled(text, feed)
            case OddKey():
                return self.tr("The key of CiviCRM has letters that no key has; copy it again and keep it anew.")
            case NoFeedKey():
                return filled(self._no_key(trouble), trouble.feed)
            case ReadsDonors(feed):
                text = self.tr(
                    "The key of the feed %1 can read who gave, so no kiosk uses it; read it on the office machine, "
                    "and give the kiosks what kiosk feed publish writes there."
                )
                return filled(text, feed)
            case _:
                assert_never(trouble)

    def _no_key(self, trouble: NoFeedKey) -> str:
        match trouble.kind:
            case "missing":
                return self.tr("There is no key for the feed %1; give it with kiosk key set feed:%1.")
            case "unreadable":
                return self.tr("The key of the feed %1 cannot be read now; see kiosk key check feed:%1.")
            case "odd":
                return self.tr("The key of the feed %1 is not written as such a key is; give it anew.")
            case _:
                assert_never(trouble.kind)


class AddressTroubleWords(Words):
    """Says why nothing usable came from an address."""

    def sentence(self, trouble: AddressTrouble) -> str:
        """With the values that it names."""
        return ToldWords(self.speaker).in_places(self._text(trouble), trouble.values)

    def _text(self, trouble: AddressTrouble) -> str:
        match trouble.kind:
            case "not_allowed":
                return self.tr("%1 is not on one of allowed_hosts by https; correct one of the two.")
            case "feed_leads_on":
                return self.tr(
                    "%1 leads on to %2, and a feed is not followed elsewhere; sign in to the Wi-Fi if it asks "
                    "for that, or write the address where it is now."
                )
            case "download_leads_on":
                return self.tr(
                    "%1 leads on to %2, and a download is not followed elsewhere; sign in to the Wi-Fi if it "
                    "asks for that, or write the address where it is now."
                )
            case "refuses":
                return self.tr("%1 refuses to tell (%2); check who may read it, and the key if it needs one.")
            case "nothing_there":
                return self.tr("%1 has nothing at this address (%2); check the address.")
            case "feed_not_now":
                return self.tr("%1 cannot answer at the moment (%2); it is asked again later.")
            case "download_not_now":
                return self.tr("%1 cannot answer at the moment (%2); try again in a while.")
            case "no_feed":
                return self.tr("%1 answers with the code %2 instead of a feed; check the address.")
            case "no_download":
                return self.tr("%1 answers with the code %2 instead of a download; check the address.")
            case "too_slow":
                return self.tr("%1 didn’t answer whole within %2 seconds; check the network here.")
            case "not_valid_yet":
                return self.tr(
                    "There is no secure connection: the certificate of %1 isn’t valid yet by the clock of this "
                    "machine; set its date and time, or tell who runs %1."
                )
            case "not_valid_any_more":
                return self.tr(
                    "There is no secure connection: the certificate of %1 isn’t valid any more by the clock of "
                    "this machine; set its date and time, or tell who runs %1."
                )
            case "another_name":
                return self.tr(
                    "There is no secure connection to %1: the certificate that came is for another name; is "
                    "somebody between, such as a Wi-Fi sign-in page?"
                )
            case "nobody_known":
                return self.tr(
                    "There is no secure connection to %1: the certificate that came is from nobody known; is "
                    "somebody between, such as a Wi-Fi sign-in page?"
                )
            case "not_secure":
                return self.tr("There is no secure connection to %1 (%2); check the network and the address.")
            case "not_found":
                return self.tr("%1 cannot be found; check the network, and the name in the address.")
            case "broke_off":
                return self.tr("%1 broke off or cannot be reached; check the network here.")
            case "unreachable":
                return self.tr("%1 cannot be reached (%2); check the network here.")
            case "not_http":
                return self.tr("%1 answers with something that isn’t HTTP; check the address.")
            case "web_page":
                return self.tr("%1 answers with a web page; is somebody between, such as a Wi-Fi sign-in page?")
            case "xml":
                return self.tr("%1 answers in XML; ask it for JSON, by the address or another website’s kind.")
            case "no_length":
                return self.tr(
                    "%1 doesn’t say how long its answer is, so half of it could pass for all; tell who runs it."
                )
            case "odd_packing":
                return self.tr("%1 answers in a packing that cannot be undone; ask who runs it to send it plain.")
            case "feed_too_large":
                return self.tr("%1 answers with more than %2 bytes; that is no feed, so check the address.")
            case "download_too_large":
                return self.tr("%1 answers with more than %2 bytes, which is too large; check the address.")
            case "packed_again":
                return self.tr("%1 packs the file once more on its way; ask who runs it to send it as it is.")
            case _:
                assert_never(trouble.kind)


class FeedFileTroubleWords(Words):
    """Says why a feed's file can't be read."""

    def sentence(self, trouble: FeedFileTrouble) -> str:
        """With the values that it names."""
        return ToldWords(self.speaker).in_places(self._text(trouble), trouble.values)

    def _text(self, trouble: FeedFileTrouble) -> str:
        match trouble.kind:
            case "leads_out":
                return self.tr("%1 is a link that leads out of its folder; put the feed itself there.")
            case "not_a_regular_file":
                return self.tr("%1 is not a regular file; put the feed itself there.")
            case "no_such_file":
                return self.tr("%1 is not there; check the setting feed_folder, and who puts it there.")
            case "unreadable":
                return self.tr("%1 cannot be read (%2); check the file and who may read it.")
            case "links_in_a_circle":
                return self.tr("%1 cannot be read, since links lead in a circle; put the feed itself there.")
            case "too_large":
                return self.tr("%1 has more than %2 bytes; that is no feed, so put the right file there.")
            case "empty":
                return self.tr("%1 is empty; whoever writes it should write another and rename it.")
            case _:
                assert_never(trouble.kind)
