"""The forms over campaign.toml: which field is on which page. Every field that a campaign has is on one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.model import campaign as words
from kiosk.model.dates import Dates
from kiosk.model.feed import Feed
from kiosk.model.giving_terms import GivingTerms
from kiosk.model.look import Look
from kiosk.model.part import Part
from kiosk.model.unit import UNITS
from kiosk.office.fields import Field

_DAYS = (Field("show_from", "Shown from", "day"), Field("show_until", "Shown until", "day"))
_GIFTS = "card_reader phone cash cheque other member"


@dataclass(frozen=True, slots=True)
class Form:
    """Fields of one table of the file, or of each item of a list of tables."""

    place: str
    """The table's key; empty for what stands above all tables."""
    model: type[Part]
    fields: tuple[Field, ...]
    item: str = ""
    """What one item of a list is called; empty where there is one table only."""
    most: int = 1
    starts_with: Mapping[str, Any] = field(default_factory=dict)
    """What a new item holds."""

    def hint(self, of: Field) -> str:
        """What the model says of the field."""
        return (self.model.model_fields[of.name].description or "").replace("`", "")


@dataclass(frozen=True, slots=True)
class Page:
    """One or more forms that belong together, under a title."""

    id: str
    title: str
    forms: tuple[Form, ...]


DRIVE = Form(
    "",
    words.Campaign,
    (
        Field("organisation", "Organisation"),
        Field("title", "Title"),
        Field("subtitle", "Subtitle"),
        Field("both", "Why not both"),
        Field("highlights_title", "Above the stories"),
        Field("language", "Language"),
        Field("currency", "Currency"),
        Field("allowed_hosts", "Where links may lead", "lines"),
        Field("id", "Short name"),
        Field("example", "Figures are made up", "switch"),
    ),
)
DATES = Form(
    "dates",
    Dates,
    (
        Field("starts", "First day", "day"),
        Field("ends", "Last day", "day"),
        Field("told_start", "First day as told", "day"),
        Field("told_end", "Last day as told", "day"),
        Field("time_zone", "Time zone"),
    ),
)
ASKS = Form(
    "asks",
    words.Ask,
    (
        Field("kind", "Kind", "choice", ("donate", "member")),
        Field("text", "Above the code"),
        Field("detail", "One line more"),
        Field("link", "Link"),
        Field("printed", "Printed address"),
        Field("attribution", "Attribution"),
        Field("link_with_amount", "Link with the amount"),
        Field("dues", "Membership dues", "figure"),
    ),
    "ask",
    2,
    {"kind": "donate", "text": "Donate", "link": "https://"},
)
HIGHLIGHTS = Form(
    "highlights",
    words.Highlight,
    (
        Field("title", "Title"),
        Field("text", "Text", "paragraph"),
        Field("picture", "Picture", "picture"),
        Field("picture_text", "What the picture shows"),
        Field("link", "Link"),
        Field("credit", "Made possible by"),
        *_DAYS,
    ),
    "story",
    30,
    {"title": "New story", "text": "Two sentences read best."},
)
GOALS = Form(
    "goals",
    words.Goal,
    (
        Field("id", "Short name"),
        Field("unit", "What is counted", "choice", UNITS),
        Field("title", "What the figure is"),
        Field("target", "Target", "figure"),
        Field("milestones", "Milestones", "figures"),
        Field("stretch", "Stretch goal", "figure"),
        Field("start", "There at the start", "figure"),
        Field("start_count", "Gifts at the start", "number"),
        Field("as_of", "Read at", "moment"),
        *_DAYS,
    ),
    "goal",
    3,
    {"id": "gifts", "unit": "money", "title": "raised", "target": "10000"},
)
FEEDS = Form(
    "feeds",
    Feed,
    (
        Field("id", "Short name"),
        Field("kind", "Kind", "choice", ("json", "csv", "civicrm", "stripe", "fixed")),
        Field("address", "Address"),
        Field("file", "File"),
        Field("goals", "Goals and their names there", "pairs"),
        Field("figures", "Figures typed here", "pairs"),
        Field("as_of", "Read at", "moment"),
        Field("includes", f"Counts too ({_GIFTS})", "lines"),
        Field("baseline", "Raised before the drive", "figure"),
        Field("every_seconds", "Read every … seconds", "number"),
        Field("late_after_minutes", "Late after … minutes", "number"),
        Field("largest_step_percent", "Largest step in percent", "number"),
    ),
    "feed",
    4,
    {"id": "website", "kind": "json", "address": "https://", "goals": {"gifts": "usd"}},
)
AMOUNTS = Form(
    "amounts",
    words.PresetAmount,
    (Field("amount", "Amount", "figure"), Field("does", "What it does")),
    "amount",
    6,
    {"amount": "25", "does": "what it does"},
)
GIVING = Form(
    "giving",
    GivingTerms,
    (
        Field("least", "Smallest gift", "figure"),
        Field("most", "Largest gift", "figure"),
        Field("fee_percent", "Card fee in percent"),
        Field("fee_fixed", "Card fee beside that", "figure"),
    ),
)
BENEFITS = Form(
    "benefits", words.Benefits, (Field("title", "Above the list"), Field("lines", "What donations do", "lines"))
)
THANKS = Form("thanks", words.Thanks, (Field("title", "Title"), Field("text", "Text", "paragraph")))
FOLLOW = Form(
    "follow",
    words.Follow,
    (Field("name", "What is there"), Field("address", "Address")),
    "place",
    5,
    {"name": "News of the drive", "address": "example.org"},
)
QUESTIONS = Form(
    "questions",
    words.Question,
    (Field("question", "Question"), Field("answer", "Answer", "paragraph")),
    "question",
    12,
    {"question": "Where does the money go?", "answer": "What to say."},
)
LOOK = Form(
    "look",
    Look,
    (
        Field("deep", "Dark surface", "colour"),
        Field("accent", "Light colour", "colour"),
        Field("logo", "The organisation's sign", "picture"),
    ),
)

PAGES = (
    Page("drive", "The drive", (DRIVE,)),
    Page("dates", "Dates", (DATES,)),
    Page("stories", "Stories", (HIGHLIGHTS,)),
    Page("asks", "Codes", (ASKS,)),
    Page("goals", "Goals", (GOALS,)),
    Page("feeds", "Feeds", (FEEDS,)),
    Page("amounts", "Amounts", (AMOUNTS, GIVING)),
    Page("texts", "Texts", (BENEFITS, THANKS, FOLLOW)),
    Page("questions", "Questions", (QUESTIONS,)),
    Page("look", "Colours", (LOOK,)),
)


def page_of(name: str) -> Page:
    """The page called `name`.

    Raises:
        KeyError: there is none.
    """
    return {page.id: page for page in PAGES}[name]


def form_of(place: str) -> Form:
    """The form whose fields stand at `place`, such as `asks.0` or `look`.

    Raises:
        KeyError: there is none.
    """
    root = place.partition(".")[0]
    return {form.place: form for page in PAGES for form in page.forms}[root]
