"""The forms over a campaign: what each page, list and field is called, and what belongs into it."""

from collections.abc import Mapping
from typing import NamedTuple

from kiosk.office.forms import PageId
from kiosk.words.feed_form import FeedFormWords
from kiosk.words.form import FieldWords
from kiosk.words.money_form import MoneyFormWords
from kiosk.words.words import Words, filled


class ListWords(NamedTuple):
    """What a list's items are called."""

    item: str
    """With `%1` for the item's number."""
    add: str


class CampaignFormWords(Words):
    """Labels and hints by the keys of campaign.toml."""

    def page(self, page: PageId) -> str:
        """A page's title."""
        return {
            "drive": self.tr("The drive"),
            "dates": self.tr("Dates"),
            "stories": self.tr("Stories"),
            "asks": self.tr("QR codes"),
            "goals": self.tr("Goals"),
            "feeds": self.tr("Feeds"),
            "amounts": self.tr("Amounts"),
            "texts": self.tr("Texts"),
            "questions": self.tr("Questions"),
            "look": self.tr("Colours"),
            "languages": self.tr("Languages"),
        }[page]

    def item(self, form: str, number: int) -> str:
        """An item of a list by its `number`, from 1."""
        return filled(self._list(form).item, str(number))

    def add(self, form: str) -> str:
        """On the button that adds an item."""
        return self._list(form).add

    def field(self, form: str, name: str) -> FieldWords:
        """A field's words; the form is named by its table, and empty for what stands above all tables."""
        return self._forms()[form][name]

    def _list(self, form: str) -> ListWords:
        return {
            "asks": ListWords(self.tr("QR code %1"), self.tr("Add a QR code")),
            "highlights": ListWords(self.tr("Story %1"), self.tr("Add a story")),
            "goals": ListWords(self.tr("Goal %1"), self.tr("Add a goal")),
            "feeds": ListWords(self.tr("Feed %1"), self.tr("Add a feed")),
            "amounts": ListWords(self.tr("Amount %1"), self.tr("Add an amount")),
            "dues": ListWords(self.tr("Membership fee %1"), self.tr("Add a membership fee")),
            "funds": ListWords(self.tr("Fund %1"), self.tr("Add a fund")),
            "follow": ListWords(self.tr("Link %1"), self.tr("Add a link")),
            "questions": ListWords(self.tr("Question %1"), self.tr("Add a question")),
        }[form]

    def _forms(self) -> Mapping[str, Mapping[str, FieldWords]]:
        return {
            "": self._drive(),
            "dates": self._dates(),
            "asks": self._asks(),
            "highlights": self._highlights(),
            "goals": self._goals(),
            "feeds": FeedFormWords(self.speaker).fields(),
            **self._short(),
            **MoneyFormWords(self.speaker).forms(),
        }

    def _drive(self) -> Mapping[str, FieldWords]:
        return {
            "organisation": FieldWords(self.tr("Organisation"), self.tr("Who the drive is for.")),
            "title": FieldWords(self.tr("Title"), self.tr("What the drive is called.")),
            "subtitle": FieldWords(self.tr("Subtitle"), self.tr("One more line about it.")),
            "both": FieldWords(
                self.tr("Donate and join"), self.tr("The line that invites people to donate and become a member.")
            ),
            "highlights_title": FieldWords(
                self.tr("Heading of the stories"), self.tr("Shown above each story, such as “Looking back on 2023”.")
            ),
            "language": FieldWords(
                self.tr("Language"), self.tr("The language the campaign is written in, such as en or pt-BR.")
            ),
            "currency": FieldWords(
                self.tr("Currency"), self.tr("The currency of every amount, in three letters such as USD or EUR.")
            ),
            "allowed_hosts": FieldWords(
                self.tr("Websites that links may lead to"),
                self.tr("One a line, such as www.example.org. Links to any other website are refused."),
            ),
            "id": FieldWords(
                self.tr("Short name"),
                self.tr("Marks this drive in figures and links, such as psf-2023. Gifts are counted under it."),
            ),
            "example": FieldWords(
                self.tr("Made-up figures"), self.tr("If yes, the screen says that the figures are made up.")
            ),
        }

    def _dates(self) -> Mapping[str, FieldWords]:
        return {
            "starts": FieldWords(self.tr("First day"), self.tr("Such as 2026-11-15. Gifts before it count as well.")),
            "ends": FieldWords(self.tr("Last day"), self.tr("Such as 2026-12-31. Gifts after it count as well.")),
            "told_start": FieldWords(
                self.tr("First day shown"), self.tr("Only if the screen should name another first day.")
            ),
            "told_end": FieldWords(
                self.tr("Last day shown"), self.tr("Only if the screen should name another last day.")
            ),
            "time_zone": FieldWords(
                self.tr("Time zone"), self.tr("Where a day begins and ends, such as America/New_York.")
            ),
        }

    def _asks(self) -> Mapping[str, FieldWords]:
        return {
            "kind": FieldWords(
                self.tr("What it asks for"),
                self.tr("A donation, a membership, a partner’s offer, or something else that helps."),
            ),
            "text": FieldWords(self.tr("Above the code"), self.tr("What to do, such as “Donate”.")),
            "detail": FieldWords(self.tr("One more line"), self.tr("Shown below that.")),
            "partner": FieldWords(
                self.tr("Partner"), self.tr("Whose offer it is, such as a company. Only for offers.")
            ),
            "link": FieldWords(self.tr("Link"), self.tr("The page that the code opens.")),
            "printed": FieldWords(
                self.tr("Address in print"),
                self.tr("A shorter address of the same page, for people to type. If empty, the link is printed."),
            ),
            "attribution": FieldWords(
                self.tr("Added to the link"),
                self.tr("So that you can tell where gifts came from, such as src={kiosk}; {campaign} works too."),
            ),
            "link_with_amount": FieldWords(
                self.tr("Link with the amount"),
                self.tr(
                    "If your page accepts an amount: its link with {amount} in its place, such as "
                    "https://www.example.org/give?amount={amount}."
                ),
            ),
            "dues": FieldWords(
                self.tr("Membership fee"),
                self.tr("Such as 99, if people may pay it here by phone; the link then asks for everything else."),
            ),
            "id": FieldWords(
                self.tr("Short name"),
                self.tr("Of an offer, such as autumn-offer; what it brings is counted under it."),
            ),
            **self._days(),
        }

    def _highlights(self) -> Mapping[str, FieldWords]:
        return {
            "title": FieldWords(self.tr("Title"), self.tr("What you did, in a few words.")),
            "text": FieldWords(self.tr("Text"), self.tr("The story itself. Two sentences read best.")),
            "layout": FieldWords(
                self.tr("Layout"), self.tr("What fills the story. Automatic goes by what you give it.")
            ),
            "picture": FieldWords(self.tr("Picture"), self.tr("A PNG, JPEG or WebP picture.")),
            "picture_text": FieldWords(
                self.tr("What the picture shows"), self.tr("Read aloud to people who cannot see it.")
            ),
            "picture_fit": FieldWords(
                self.tr("How the picture stands"),
                self.tr("Photographs fill their place, signs and logos stand whole. Usually the picture decides."),
            ),
            "picture_focus": FieldWords(
                self.tr("Most important part"), self.tr("What stays in view when the photograph is cropped.")
            ),
            "picture_crop": FieldWords(
                self.tr("How much is cropped"), self.tr("Closer shows less of the photograph, and that larger.")
            ),
            "illustration": FieldWords(
                self.tr("Without a picture"),
                self.tr("What stands beside the story: a figure from its text, or one of the kiosk’s illustrations."),
            ),
            "figure": FieldWords(self.tr("Huge figure"), self.tr("Such as 33 %, read from across the hall.")),
            "figure_text": FieldWords(
                self.tr("Below the figure"), self.tr("What it is, such as “more people joined us online”.")
            ),
            "quote": FieldWords(self.tr("Quote"), self.tr("What somebody said, without quotation marks.")),
            "person": FieldWords(self.tr("Person"), self.tr("Who said it, or whom the story is about.")),
            "role": FieldWords(self.tr("Role"), self.tr("What that person is or does.")),
            "link": FieldWords(self.tr("Link"), self.tr("Where to read more. It is printed, without a QR code.")),
            "credit": FieldWords(self.tr("Made possible by"), self.tr("Whose funding made it possible.")),
            **self._days(),
        }

    def _goals(self) -> Mapping[str, FieldWords]:
        return {
            "id": FieldWords(self.tr("Short name"), self.tr("Feeds refer to the goal by it; such as gifts.")),
            "unit": FieldWords(self.tr("What is counted"), self.tr("Money, members, donors or monthly supporters.")),
            "title": FieldWords(
                self.tr("After the figure"), self.tr("What the figure is, such as “raised” or “new members”.")
            ),
            "target": FieldWords(self.tr("Target"), self.tr("What you hope to reach, such as 60000.")),
            "earlier_targets": FieldWords(
                self.tr("Targets before it was raised"),
                self.tr("They stay as marks, the first one first, one a line."),
            ),
            "milestones": FieldWords(self.tr("Milestones"), self.tr("Marks on the way, one a line.")),
            "stretch": FieldWords(
                self.tr("Stretch goal"), self.tr("A second target, shown once the first has been reached.")
            ),
            "second_stretch": FieldWords(
                self.tr("Second stretch goal"), self.tr("A third target, shown once the second has been reached.")
            ),
            "start": FieldWords(
                self.tr("Starting figure"), self.tr("What had been reached before this kiosk began to count.")
            ),
            "start_count": FieldWords(self.tr("Gifts until then"), self.tr("How many gifts the starting figure is.")),
            "as_of": FieldWords(
                self.tr("Date of the starting figure"), self.tr("When you read it, such as 2026-11-15T09:00:00.")
            ),
            "fund": FieldWords(
                self.tr("Fund"),
                self.tr("The short name of the only fund that it counts. If empty, it counts all gifts."),
            ),
            **self._days(),
        }

    def _days(self) -> Mapping[str, FieldWords]:
        return {
            "show_from": FieldWords(self.tr("Show from"), self.tr("The first day it is shown, such as 2026-12-01.")),
            "show_until": FieldWords(self.tr("Show until"), self.tr("The last day it is shown.")),
        }

    def _short(self) -> Mapping[str, Mapping[str, FieldWords]]:
        return {
            "matching": {
                "by": FieldWords(self.tr("Matched by"), self.tr("Who adds to the gifts; if empty, nobody does.")),
                "cap": FieldWords(self.tr("At most"), self.tr("What is added altogether, such as 5000.")),
                "ratio": FieldWords(
                    self.tr("Added to given"), self.tr("1:1 doubles a gift, 2:1 adds two for each one.")
                ),
                "starts": FieldWords(
                    self.tr("Matched from"), self.tr("A day, or a moment such as 2026-12-01T18:00:00.")
                ),
                "ends": FieldWords(self.tr("Matched until"), self.tr("The last day, or the moment at which it ends.")),
                "paid": FieldWords(
                    self.tr("Has been paid"), self.tr("Once it is recorded as a gift; it is then no pledge any more.")
                ),
            },
            "benefits": {
                "title": FieldWords(self.tr("Heading"), self.tr("Such as “What your donation does”.")),
                "lines": FieldWords(self.tr("What donations do"), self.tr("One thing a line.")),
            },
            "thanks": {
                "title": FieldWords(self.tr("Thanks"), self.tr("A word or two, such as “Thank you!”.")),
                "text": FieldWords(self.tr("More thanks"), self.tr("Whom you thank, and what for.")),
            },
            "follow": {
                "name": FieldWords(self.tr("What people find there"), self.tr("Such as “News of the drive”.")),
                "address": FieldWords(
                    self.tr("Address or name"), self.tr("What people type or look for, such as @organisation.")
                ),
            },
            "questions": {
                "question": FieldWords(
                    self.tr("Question"), self.tr("As visitors ask it, such as “Where does the money go?”.")
                ),
                "answer": FieldWords(
                    self.tr("Answer"), self.tr("What volunteers can say, in two or three sentences.")
                ),
            },
            "look": {
                "deep": FieldWords(self.tr("Dark colour"), self.tr("Behind the stories, dark enough for white text.")),
                "accent": FieldWords(
                    self.tr("Light colour"),
                    self.tr("For amounts and main buttons. It must stand out from the dark colour."),
                ),
                "logo": FieldWords(self.tr("Logo"), self.tr("A PNG, JPEG or WebP picture.")),
            },
        }
