"""What came of trying the links that people are sent to."""

from typing import assert_never

from kiosk.campaigns.code_trial import CodeTried, NoLink
from kiosk.feeds.reaching import Answers, LeadsElsewhere, Unclear, Unencrypted
from kiosk.feeds.trouble import AddressTrouble
from kiosk.words.campaign_place import PlaceWords
from kiosk.words.feed_trouble import AddressTroubleWords
from kiosk.words.mistakes import MistakeWords
from kiosk.words.told import ToldWords
from kiosk.words.words import Words, filled


class CodeTrialWords(Words):
    """One sentence each."""

    def line(self, tried: CodeTried) -> str:
        """The link and what came of it, for a terminal."""
        return f"{tried.key}: {tried.link}: {self.sentence(tried)}"

    def where(self, tried: CodeTried) -> str:
        """Which link it is."""
        place = PlaceWords(self.speaker).place(tried.key)
        return place[:1].upper() + place[1:]

    def sentence(self, tried: CodeTried) -> str:
        """What came of it."""
        match tried.found:
            case Answers(host):
                return filled(self.tr("There is a page on %1."), host)
            case LeadsElsewhere(host, ""):
                return filled(self.tr("%1 leads on and on; open it on a phone, and write where it ends."), host)
            case LeadsElsewhere(host, to):
                text = self.tr(
                    "%1 leads on to %2, which the campaign does not name; if that is yours, write the link that it "
                    "ends at and allow its host."
                )
                return filled(text, host, to)
            case Unencrypted(host, to):
                return filled(self.tr("%1 leads on to %2 without https; tell who runs it."), host, to)
            case Unclear(host, status):
                text = self.tr("%1 answers a program with the code %2; open it on a phone to be sure.")
                return filled(text, host, str(status))
            case AddressTrouble() as trouble:
                return AddressTroubleWords(self.speaker).sentence(trouble)
            case NoLink(why):
                return ToldWords(self.speaker).sentence(MistakeWords(self.speaker).told(why))
            case _:
                assert_never(tried.found)
