"""What became of a post that a campaign was made from."""

from typing import Literal, assert_never

from kiosk.campaigns.folder import FILE_NAME
from kiosk.campaigns.posts.importing import Review
from kiosk.campaigns.posts.notes import (
    LinkNotTaken,
    LinkUnused,
    MarkedAsExample,
    MatchingSaid,
    Note,
    Noted,
    PostTrouble,
    ReadWrongly,
    WhyUnused,
)
from kiosk.campaigns.problems import Problem
from kiosk.model.money import parse_sum
from kiosk.model.wording import date_text, full_money_text, list_text
from kiosk.words.mistakes import MistakeWords
from kiosk.words.post_notes import NotedWords
from kiosk.words.post_pieces import PieceWords
from kiosk.words.problem import ProblemWords
from kiosk.words.told import ToldWords
from kiosk.words.words import Words, filled


class PostWords(Words):
    """Tells people who finish a campaign what became of a post."""

    def review(self, review: Review) -> str:
        """All of it, for a terminal."""
        text = self.tr("The campaign is in %1, where TO DO marks what is to be decided.")
        lines = [filled(text, str(review.folder / FILE_NAME))]
        if review.kept is not None:
            lines.append(filled(self.tr("The one before it is kept as %1."), review.kept.name))
        for title, sentences in self.parts(review):
            lines += ["", f"{title}:", *(f"  - {sentence}" for sentence in sentences)]
        if pieces := [piece for piece in review.pieces if piece.fate == "left_out"]:
            words = PieceWords(self.speaker)
            lines += ["", self.tr("Pieces of the post that are not in the campaign:")]
            lines += [f"  - {words.line(piece)}" for piece in pieces]
        return "\n".join(lines)

    def parts(self, review: Review) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Titles, each with its sentences; none without any."""
        parts = (
            (self.tr("For you to decide"), review.to_decide),
            (self.tr("Taken from the post"), review.took),
            (self.tr("Left out"), review.left_out),
            (self.tr("Corrected"), review.repaired),
        )
        return tuple((title, tuple(map(self.note, notes))) for title, notes in parts if notes)

    def note(self, note: Note) -> str:
        """One sentence."""
        match note:
            case Noted():
                return NotedWords(self.speaker).sentence(note)
            case ReadWrongly():
                return self._read_wrongly(note)
            case LinkNotTaken(of, link, why):
                return filled(self._link(of), link, MistakeWords(self.speaker).told(why).wrong)
            case LinkUnused(_, link, why):
                return filled(self._unused(why), link)
            case MatchingSaid():
                return self._matching(note)
            case MarkedAsExample(unsure):
                set_first = list_text([self._unsure(one) for one in unsure], "and", self.language)
                text = self.tr("Until you have set %1, the campaign is marked as an example, and the screen says so.")
                return filled(text, set_first)
            case _:
                assert_never(note)

    def _read_wrongly(self, note: ReadWrongly) -> str:
        wrong = list_text(note.readings, "and", self.language) if note.readings else self.tr("other characters")
        text = self.tr("The text had been read as %1 instead of UTF-8; %Ln place(s) are put right.", "", note.places)
        said = filled(text, wrong)
        if note.sample is None:
            return said
        sample = filled(self.tr("An example: %1 is %2."), *note.sample)
        return f"{said} {sample}"

    def _matching(self, said: MatchingSaid) -> str:
        text = self.tr('Gifts that are matched: "%1" Write it under [matching] if it holds: %2.')
        cap = ""
        if said.cap:
            amount, currency = said.cap
            cap = full_money_text(parse_sum(amount.removesuffix(".00"), currency), self.language)
        found = (
            filled(self.tr("by “%1”"), said.by) if said.by else self.tr("by whom is not said"),
            ":".join(map(str, said.ratio)) if said.ratio else self.tr("the ratio is not said"),
            filled(self.tr("at most %1"), cap) if cap else self.tr("the most is not said"),
            filled(self.tr("until %1"), date_text(said.ends, self.language))
            if said.ends
            else self.tr("the last day is not said"),
        )
        return filled(text, " ".join(said.sentences), "; ".join(found))

    def _link(self, of: Literal["donate", "member", "highlight"]) -> str:
        match of:
            case "donate":
                return self.tr("The donation link %1: %2.")
            case "member":
                return self.tr("The membership link %1: %2.")
            case "highlight":
                return self.tr("A link of a highlight, %1: %2.")
            case _:
                assert_never(of)

    def _unused(self, why: WhyUnused) -> str:
        match why:
            case "unfinished":
                return self.tr("The link %1 is unfinished: a program was to complete it.")
            case "relative":
                return self.tr("The link %1 has no host; write it whole.")
            case "mail":
                return self.tr("The link %1 opens no page.")
            case "elsewhere":
                return self.tr("The link %1 seems to lead to something else, such as a log-in or a report.")
            case "past":
                return self.tr("The link %1 seems to lead to an article.")
            case "image":
                return self.tr("The link %1 leads to a file.")
            case _:
                assert_never(why)

    def _unsure(self, unsure: Literal["organisation", "title", "donation_link"]) -> str:
        match unsure:
            case "organisation":
                return self.tr("the organisation")
            case "title":
                return self.tr("the title")
            case "donation_link":
                return self.tr("the donation link")
            case _:
                assert_never(unsure)


class PostTroubleWords(Words):
    """Says why no campaign was made of a post."""

    def sentence(self, trouble: PostTrouble | Problem) -> str:
        """What is wrong, and what to do."""
        if isinstance(trouble, Problem):
            said = ProblemWords(self.speaker).line(trouble)
            return filled(self.tr("The post gives no campaign that can be shown: %1"), said)
        return ToldWords(self.speaker).in_places(self._trouble(trouble), trouble.values)

    def _trouble(self, trouble: PostTrouble) -> str:
        match trouble.kind:
            case "not_a_file":
                return self.tr("%1 is not a file with a post.")
            case "too_large":
                return self.tr("%1 has %Ln byte(s); a post has at most %2.", "", trouble.count)
            case "no_such_file":
                return self.tr("There is no file %1; check the name and the folder.")
            case "unreadable":
                return self.tr("%1 cannot be read (%2).")
            case "no_text":
                return self.tr("The file holds no text that can be read; save the post as plain text in UTF-8.")
            case "other_form":
                return self.tr(
                    "The post is %1, which is not read; save its page from a browser as HTML, or write it as Markdown."
                )
            case "too_slow":
                return self.tr(
                    "%1 takes too long or too much memory to read; give the text of its announcement alone."
                )
            case "campaign_there":
                return self.tr("%1 holds a campaign already; choose another folder, or say --replace to replace it.")
            case "cannot_write":
                return self.tr("The campaign cannot be written to %1 (%2).")
            case _:
                assert_never(trouble.kind)
