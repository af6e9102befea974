"""Why no campaign was fetched."""

from typing import assert_never

from kiosk.campaigns.fetching import AddressRefused, CannotKeep, FetchStopped, FetchTrouble, NothingCame, NotUsed
from kiosk.words.feed_trouble import FeedTroubleWords
from kiosk.words.mistakes import MistakeWords
from kiosk.words.pack import PackWords
from kiosk.words.words import Words, filled


class CampaignWords(Words):
    """Sentences for whoever edits a campaign."""

    def fetch(self, trouble: FetchTrouble) -> str:
        """Why nothing was fetched."""
        match trouble:
            case AddressRefused(why):
                return filled(self.tr("Nothing was downloaded: %1; %2."), *MistakeWords(self.speaker).told(why))
            case NothingCame(failure):
                return FeedTroubleWords(self.speaker).sentence(failure.why)
            case NotUsed(host, why):
                return filled(self.tr("What %1 sends cannot be used: %2"), host, PackWords(self.speaker).sentence(why))
            case CannotKeep(into, why):
                text = self.tr("%1 cannot be written (%2). Make room there, or check who may write to it.")
                return filled(text, str(into), why)
            case FetchStopped():
                return self.tr("The download was stopped, and nothing was kept.")
            case _:
                assert_never(trouble)
