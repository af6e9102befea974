"""Each piece of a post, and what became of it."""

from typing import assert_never

from kiosk.campaigns.posts.account import Piece, PieceKind, Why
from kiosk.model.wording import list_text
from kiosk.office.pieces import Touch
from kiosk.words.campaign_place import PlaceWords
from kiosk.words.words import Words, filled


class PieceWords(Words):
    """One line each."""

    def line(self, piece: Piece) -> str:
        """What it is, and what became of it."""
        return f"{self.what(piece)}: {self.became(piece)}"

    def what(self, piece: Piece) -> str:
        """The piece, in its own words."""
        said, link = self.said(piece), self.link(piece)
        if link:
            return filled(self.tr('%1 "%2", %3'), self.kind(piece.kind), said, link)
        return filled(self.tr('%1 "%2"'), self.kind(piece.kind), said)

    def said(self, piece: Piece) -> str:
        """The words of it, of a long one its beginning."""
        text = piece.text if piece.text and piece.text != piece.link else piece.link or piece.text
        return text if len(text) <= 100 else f"{text[:97]}..."

    def link(self, piece: Piece) -> str:
        """Where it leads; empty where that is what it says."""
        return piece.link if piece.link and piece.text and piece.text != piece.link else ""

    def became(self, piece: Piece) -> str:
        """What became of it."""
        match piece.fate:
            case "taken":
                words = PlaceWords(self.speaker)
                places = list_text(list(dict.fromkeys(map(words.place, piece.places))), "and", self.language)
                return filled(self.tr("Taken: %1"), places) if places else self.tr("Taken")
            case "left_out" | "to_decide":
                return self._why(piece.why)
            case _:
                assert_never(piece.fate)

    def touch(self, touch: Touch) -> str:
        """What staff read on the button; empty where there is none."""
        match touch:
            case "":
                return ""
            case "leave":
                return self.tr("Leave out")
            case "change":
                return self.tr("Change")
            case "story":
                return self.tr("Make it a story")
            case "code":
                return self.tr("Use as code")
            case "read_more":
                return self.tr("Show with story")
            case "goal":
                return self.tr("Make it the goal")
            case "first_day":
                return self.tr("Use as first day")
            case "last_day":
                return self.tr("Use as last day")
            case "amount":
                return self.tr("Offer it")
            case "picture":
                return self.tr("Use picture")
            case "choose":
                return self.tr("Choose a picture")
            case _:
                assert_never(touch)

    def kind(self, kind: PieceKind) -> str:
        """What sort of piece it is."""
        match kind:
            case "head":
                return self.tr("The head’s line")
            case "heading":
                return self.tr("The heading")
            case "paragraph":
                return self.tr("The sentence")
            case "item":
                return self.tr("In a list")
            case "row":
                return self.tr("In a table")
            case "link":
                return self.tr("The link")
            case "picture":
                return self.tr("The picture")
            case "aside":
                return self.tr("Beside the announcement")
            case _:
                assert_never(kind)

    def _why(self, why: Why) -> str:
        match why:
            case "":
                return self.tr("left out")
            case "no_place":
                return self.tr("a campaign has no place for it")
            case "more_than_fits":
                return self.tr("more than the screen has room for")
            case "about_the_post":
                return self.tr("it speaks of the page it stands on")
            case "unfit":
                return self.tr("not for a public screen")
            case "in_text":
                return self.tr("a link within a text; the screen shows none there")
            case "other_ask":
                return self.tr("another link for the same ask")
            case "not_shown":
                return self.tr("it may not be shown")
            case "picture":
                return self.tr("not taken")
            case "unfinished":
                return self.tr("unfinished, a program was to complete it")
            case "relative":
                return self.tr("it has no host")
            case "mail":
                return self.tr("it opens no page")
            case "elsewhere":
                return self.tr("it seems to lead to something else, such as a log-in or a report")
            case "past":
                return self.tr("it seems to lead to an article")
            case "image":
                return self.tr("it leads to a file")
            case "navigation":
                return self.tr("of the page around the announcement")
            case "comments":
                return self.tr("a comment")
            case "form":
                return self.tr("of a form")
            case "code":
                return self.tr("code")
            case "program":
                return self.tr("a program of the page")
            case "markup":
                return self.tr("markup of a website")
            case "footnote":
                return self.tr("a footnote")
            case "embedded":
                return self.tr("embedded in the page")
            case "too_deep":
                return self.tr("too long or too deep to read")
            case "unsure":
                return self.tr("to decide: is this where people give or join?")
            case "cut":
                return self.tr("to decide: it was too long and is cut")
            case "goal":
                return self.tr("to decide: is this the goal?")
            case "last_day":
                return self.tr("to decide: is this the last day?")
            case "amounts":
                return self.tr("to decide: is this an amount to offer?")
            case "offer":
                return self.tr("to decide: a partner’s offer")
            case "matching":
                return self.tr("to decide: gifts that are matched")
            case "dues":
                return self.tr("to decide: what membership costs")
            case "monthly":
                return self.tr("to decide: giving every month")
            case "figure":
                return self.tr("to decide: does this figure still hold?")
            case "already_gave":
                return self.tr("to decide: for people who gave already")
            case _:
                assert_never(why)
