"""What is wrong with a link, an amount, or whatever else was written."""

from typing import assert_never

from kiosk.model.mistake import AmountMistake, FeedMistake, FieldMistake, LinkMistake, Mistake
from kiosk.words.feed_mistakes import FeedMistakeWords
from kiosk.words.field_mistakes import FieldMistakeWords
from kiosk.words.told import Told, ToldWords
from kiosk.words.words import Words


class MistakeWords(Words):
    """Says any mistake."""

    def told(self, mistake: Mistake) -> Told:
        """What is wrong, and what to write instead."""
        match mistake:
            case FieldMistake():
                return FieldMistakeWords(self.speaker).told(mistake)
            case FeedMistake():
                return FeedMistakeWords(self.speaker).told(mistake)
            case LinkMistake():
                return LinkMistakeWords(self.speaker).told(mistake)
            case AmountMistake():
                return AmountMistakeWords(self.speaker).told(mistake)
            case _:
                assert_never(mistake)

    def sentence(self, mistake: Mistake) -> str:
        """Both in one sentence."""
        return ToldWords(self.speaker).sentence(self.told(mistake))


class LinkMistakeWords(Words):
    """Says why a link may not be shown."""

    def told(self, mistake: LinkMistake) -> Told:
        """What is wrong, and what to do instead."""
        return ToldWords(self.speaker).filled(self._parts(mistake), mistake.values)

    def _parts(self, mistake: LinkMistake) -> Told:
        match mistake.kind:
            case "too_long":
                return Told(
                    self.tr("the link has %Ln character(s)", "", mistake.count),
                    self.tr("use one of at most %1, better under 70"),
                )
            case "not_https":
                return Told(self.tr("%1 is not an https link"), self.tr("write it in full, beginning with https://"))
            case "user_name":
                return Told(
                    self.tr("the link hides its host behind a user name"), self.tr("remove everything up to the @")
                )
            case "port":
                return Told(self.tr("the link names a port"), self.tr("write %1"))
            case "capitals":
                return Told(self.tr("the host %1 has capitals"), self.tr("write %2"))
            case "not_public":
                return Told(
                    self.tr("%1 is not a public host name"),
                    self.tr("write a name such as www.example.org, without numbers only"),
                )
            case "odd_characters":
                return Told(
                    self.tr("the link has characters that not every phone reads the same way"),
                    self.tr(
                        "copy it from the browser’s address line, where spaces and accents are written as %1 "
                        "and the like"
                    ),
                )
            case "shortener":
                return Told(
                    self.tr("%1 is a link shortener"), self.tr("write the address it leads to: people must see it")
                )
            case "not_allowed":
                return Told(
                    self.tr("%1 is not among allowed_hosts"), self.tr("add it there if people may be sent to it")
                )
            case "not_a_short_address":
                return Told(
                    self.tr("%1 is not a short address"), self.tr('write it like "example.org/give", without https://')
                )
            case "printed_shortener":
                return Told(
                    self.tr("%1 is a link shortener"),
                    self.tr("write an address on one of allowed_hosts: people must see where it leads"),
                )
            case "printed_not_allowed":
                return Told(
                    self.tr("%1 is not among allowed_hosts"),
                    self.tr("write an address on one of them, or remove the line: the link’s own is printed"),
                )
            case _:
                assert_never(mistake.kind)


class AmountMistakeWords(Words):
    """Says why an amount is none."""

    def told(self, mistake: AmountMistake) -> Told:
        """What is wrong, and what to do instead."""
        return ToldWords(self.speaker).filled(self._parts(mistake), mistake.values)

    def _parts(self, mistake: AmountMistake) -> Told:
        match mistake.kind:
            case "not_an_amount":
                return Told(self.tr("%1 is not an amount"), self.tr('write digits only, such as "%2"'))
            case "too_many_decimals":
                return Told(self.tr("%1 has too many decimals for %2"), self.tr('write it like "%3"'))
            case "last_digit":
                return Told(
                    self.tr("%1 can’t be paid in %2 at Stripe"), self.tr("write it with a last digit of 0, such as %3")
                )
            case "too_few_decimals":
                return Told(self.tr("%1 has too few decimals"), self.tr('write it like "%2"'))
            case "nothing":
                return Told(self.tr("%1 is nothing"), self.tr("write an amount above zero"))
            case "too_large":
                return Told(self.tr("%1 is more than one gift can be"), self.tr("write at most %2"))
            case "too_little":
                return Told(self.tr("%1 is too little to pay"), self.tr("write at least %2"))
            case "between_steps":
                return Told(self.tr("%1 cannot be paid at Stripe"), self.tr("write %2"))
            case "below_limit":
                return Told(
                    self.tr("%1 is less than this campaign takes by card or phone"), self.tr("write at least %2")
                )
            case "above_limit":
                return Told(
                    self.tr("%1 is more than this campaign takes by card or phone"), self.tr("write at most %2")
                )
            case "not_a_correction":
                return Told(
                    self.tr("%1 is not an amount of %2 to correct by"), self.tr('write it like "-%3" or "+%3"')
                )
            case "not_a_correction_by_number":
                return Told(self.tr("%1 is not a number to correct by"), self.tr('write it like "-2" or "+2"'))
            case "corrects_nothing":
                return Told(self.tr("%1 corrects nothing"), self.tr("write by how much the figure changes"))
            case _:
                assert_never(mistake.kind)
