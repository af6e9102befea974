"""What is wrong with a campaign, a packed one, or a picture."""

from kiosk.campaigns.fetching import FetchRefusedError
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

    def fetch(self, refused: FetchRefusedError) -> str:
        """Why nothing was fetched."""
        return str(refused)

    def post(self, refused: ImportRefusedError) -> str:
        """Why a post was not imported."""
        return str(refused)
