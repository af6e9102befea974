"""A problem of a campaign, with its place in the file or beside its field."""

from typing import assert_never

from kiosk.campaigns.problems import (
    Advice,
    CampaignMistake,
    FileMistake,
    FormMistake,
    Kind,
    PictureLeftOut,
    PictureNotKept,
    Problem,
)
from kiosk.model.mistake import AmountMistake, FeedMistake, FieldMistake, LinkMistake
from kiosk.words.campaign_file import AdviceWords, FileMistakeWords, FormMistakeWords, PictureWords
from kiosk.words.mistakes import MistakeWords
from kiosk.words.told import Told, ToldWords
from kiosk.words.words import Words, filled


class ProblemWords(Words):
    """Says what is wrong with a campaign."""

    def line(self, problem: Problem) -> str:
        """What is wrong, with its place in the file (`campaign.toml:12: asks[1].link: …`)."""
        place = f"{problem.file.name}:{problem.line}" if problem.line else problem.file.name
        key = f" {readable(problem.key)}:" if problem.key else ""
        said = filled(self.tr("%1; %2."), *self.told(problem.what))
        mark = self._mark(problem.kind)
        return " ".join(part for part in (f"{place}:{key}", mark, said) if part)

    def beside_field(self, problem: Problem) -> str:
        """The same where the place is seen, and where the comment that says what is to do goes by itself."""
        if isinstance(problem.what, Advice) and problem.what.kind == "to_do":
            return filled(self.tr("To do: %1."), *map(str, problem.what.values))
        return ToldWords(self.speaker).sentence(self.told(problem.what))

    def told(self, what: CampaignMistake) -> Told:
        """What is wrong, and what to do instead."""
        match what:
            case FieldMistake() | FeedMistake() | LinkMistake() | AmountMistake():
                return MistakeWords(self.speaker).told(what)
            case FileMistake():
                return FileMistakeWords(self.speaker).told(what)
            case FormMistake():
                return FormMistakeWords(self.speaker).told(what)
            case Advice():
                return AdviceWords(self.speaker).told(what)
            case PictureLeftOut(name, why):
                wrong, instead = PictureWords(self.speaker).told(why)
                return Told(filled(self.tr("the picture %1 is left out: %2"), name, wrong), instead)
            case PictureNotKept(name, why):
                text = self.tr("the picture %1 is left out: no copy of it can be kept (%2)")
                return Told(
                    filled(text, name, why), self.tr("make room on the disk, or make the data folder writable")
                )
            case _:
                assert_never(what)

    def _mark(self, kind: Kind) -> str:
        match kind:
            case "fatal":
                return ""
            case "left_out":
                return self.tr("note:")
            case "advice":
                return self.tr("advice:")
            case _:
                assert_never(kind)


def readable(key: str) -> str:
    """`asks.0.link` as `asks[1].link`: people count from one."""
    parts = [f"[{int(part) + 1}]" if part.isdigit() else f".{part}" for part in key.split(".")]
    return "".join(parts).lstrip(".")
