"""What is wrong with a campaign, a packed one, or a picture."""

from typing import assert_never

from kiosk.campaigns.fetching import AddressRefused, CannotKeep, FetchStopped, FetchTrouble, NothingCame, NotUsed
from kiosk.campaigns.pack_rules import PackRefusedError
from kiosk.campaigns.pictures import PictureRefusedError
from kiosk.campaigns.posts.importing import ImportRefusedError
from kiosk.campaigns.problems import Problem
from kiosk.words.words import Words, filled


class CampaignWords(Words):
    """Sentences for whoever edits a campaign."""

    def problem(self, problem: Problem) -> str:
        """What is wrong, with its place in the file."""
        return str(problem)

    def beside_field(self, problem: Problem) -> str:
        """The same where the place is seen."""
        said = filled(self.tr("%1; %2."), problem.wrong, problem.instead)
        return said[:1].upper() + said[1:]

    def pack(self, refused: PackRefusedError) -> str:
        """Why a campaign can't be packed, or a packed one can't be used."""
        return str(refused)

    def picture(self, refused: PictureRefusedError) -> str:
        """Why a picture can't be shown."""
        return filled(self.tr("%1: %2."), refused.wrong, refused.instead)

    def fetch(self, trouble: FetchTrouble) -> str:
        """Why nothing was fetched."""
        match trouble:
            case AddressRefused(why):
                return filled(self.tr("Nothing was downloaded: %1; %2."), why.wrong, why.instead)
            case NothingCame(failure):
                return failure.why
            case NotUsed(host, why):
                return filled(self.tr("What %1 sends cannot be used: %2"), host, self.pack(why))
            case CannotKeep(into, why):
                text = self.tr("%1 cannot be written (%2). Make room there, or check who may write to it.")
                return filled(text, str(into), why)
            case FetchStopped():
                return self.tr("The download was stopped, and nothing was kept.")
            case _:
                assert_never(trouble)

    def post(self, refused: ImportRefusedError) -> str:
        """Why a post was not imported."""
        return str(refused)
