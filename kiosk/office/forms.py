"""The forms over campaign.toml: which field is on which page. Every field that a campaign has is on one."""

from dataclasses import replace
from typing import Literal, get_args

from kiosk.campaigns.stand_ins import PLACEHOLDERS
from kiosk.model import campaign as words
from kiosk.model.ask import Ask, AskKind
from kiosk.model.dates import Dates
from kiosk.model.feed import Feed
from kiosk.model.highlight import Highlight, PictureCrop, PictureFocus, StoryLayout
from kiosk.model.illustration import ILLUSTRATIONS
from kiosk.model.look import Look
from kiosk.model.matching import Matching
from kiosk.model.records import dataclass
from kiosk.model.texts import Benefits, Follow, Question, Thanks
from kiosk.model.unit import UNITS
from kiosk.office.fields import Field
from kiosk.office.form import Form
from kiosk.office.money_forms import AMOUNTS, DUES, FUNDS, GIVING, SLIDING_SCALE

_DAYS = (Field("show_from", "day"), Field("show_until", "day"))


PageId = Literal[
    "drive", "dates", "stories", "asks", "goals", "feeds", "amounts", "texts", "questions", "look", "languages"
]


@dataclass(frozen=True, slots=True)
class Page:
    """One or more forms that belong together."""

    id: PageId
    forms: tuple[Form, ...]


DRIVE = Form(
    "",
    words.Campaign,
    (
        Field("language"),  # first: the keyboard then has its letters
        Field("organisation"),
        Field("title"),
        Field("subtitle"),
        Field("both"),
        Field("highlights_title"),
        Field("currency"),
        Field("allowed_hosts", "lines"),
        Field("id"),
        Field("example", "switch"),
    ),
)
DATES = Form(
    "dates",
    Dates,
    (
        Field("starts", "day"),
        Field("ends", "day"),
        Field("told_start", "day"),
        Field("told_end", "day"),
        Field("time_zone"),
    ),
)
ASKS = Form(
    "asks",
    Ask,
    (
        Field("kind", "choice", get_args(AskKind)),
        Field("text"),
        Field("detail"),
        Field("partner", of="offer"),
        Field("link"),
        Field("printed"),
        Field("attribution"),
        Field("link_with_amount", of="donate member"),
        Field("dues", "figure", of="member"),
        Field("id", of="offer act"),
        *(replace(day, of="offer act") for day in _DAYS),
    ),
    4,
    {"kind": "donate", "text": "Donate", "link": "https://"},
)
HIGHLIGHTS = Form(
    "highlights",
    Highlight,
    (
        Field("title"),
        Field("text", "paragraph"),
        Field("layout", "choice", get_args(StoryLayout)),
        Field("picture", "picture"),
        Field("picture_text"),
        Field("picture_fit", "choice", ("auto", "fill", "whole")),
        Field("picture_focus", "choice", get_args(PictureFocus)),
        Field("picture_crop", "choice", get_args(PictureCrop)),
        Field("illustration", "choice", ("auto", "figure", "none", *ILLUSTRATIONS)),
        Field("figure"),
        Field("figure_text"),
        Field("quote"),
        Field("person"),
        Field("role"),
        Field("link"),
        Field("credit"),
        *_DAYS,
    ),
    30,
    dict(PLACEHOLDERS["highlights"]),
    {"title": "what the organisation did", "text": "two sentences read best"},
)
GOALS = Form(
    "goals",
    words.Goal,
    (
        Field("id"),
        Field("unit", "choice", UNITS),
        Field("title"),
        Field("target", "figure"),
        Field("earlier_targets", "figures"),
        Field("milestones", "figures"),
        Field("stretch", "figure"),
        Field("second_stretch", "figure"),
        Field("fund"),
        Field("start", "figure"),
        Field("start_count", "number"),
        Field("as_of", "moment"),
        *_DAYS,
    ),
    3,
    {"id": "gifts", "unit": "money", "title": "raised", "target": "10000"},
    {"target": "how much, or how many; until then it isn't shown"},
)
MATCHING = Form(
    "matching",
    Matching,
    (
        Field("by"),
        Field("cap", "figure"),
        Field("ratio"),
        Field("starts", "moment"),
        Field("ends", "moment"),
        Field("paid", "switch"),
    ),
)
_OF_WEBSITES = (
    Field("raised", of="website"),
    Field("count", of="website"),
    Field("counted_at", of="website"),
    Field("amounts", "choice", ("major", "minor", "text", "grouped"), of="website"),
    Field("currency_at", of="website"),
    Field("currency", of="website"),
    Field("each", of="website"),
    Field("pages", "number", of="website"),
    Field("query", "paragraph", of="website"),
    Field("header", of="website"),
    Field("login", "switch", of="website"),
    Field("token_from", of="website"),
    Field("reads_donors", "switch", of="website"),
)
FEEDS = Form(
    "feeds",
    Feed,
    (
        Field("id"),
        Field("kind", "choice", ("json", "csv", "civicrm", "website", "stripe", "fixed")),
        Field("address"),
        Field("file"),
        Field("goals", "pairs"),
        *_OF_WEBSITES,
        Field("marks"),
        Field("figures", "pairs"),
        Field("as_of", "moment"),
        Field("includes", "lines"),
        Field("includes_feeds", "lines"),
        Field("metadata", "pairs", of="stripe"),
        Field("later_payments", "switch", of="stripe"),
        Field("payment_links", "lines", of="stripe"),
        Field("products", "lines", of="stripe"),
        Field("since", "day", of="stripe website"),
        Field("baseline", "figure"),
        Field("every_seconds", "number"),
        Field("late_after_minutes", "number"),
        Field("largest_step_percent", "number"),
    ),
    8,
    {"id": "website", "kind": "json", "address": "https://", "goals": {"gifts": "usd"}},
)
BENEFITS = Form("benefits", Benefits, (Field("title"), Field("lines", "lines")))
THANKS = Form("thanks", Thanks, (Field("title"), Field("text", "paragraph")))
FOLLOW = Form(
    "follow",
    Follow,
    (Field("name"), Field("address")),
    5,
    {"name": "News of the drive", **PLACEHOLDERS["follow"]},
    {"address": "where people can follow the drive"},
)
QUESTIONS = Form(
    "questions",
    Question,
    (Field("question"), Field("answer", "paragraph")),
    12,
    {"question": "Where does the money go?", **PLACEHOLDERS["questions"]},
    {"answer": "what volunteers should say"},
)
LOOK = Form(
    "look",
    Look,
    (
        Field("deep", "colour"),
        Field("accent", "colour"),
        Field("logo", "picture"),
    ),
)

TRANSLATIONS = "translations"
"""How the keys of translated texts begin, where others have a table of campaign.toml."""
PAGES = (
    Page("drive", (DRIVE,)),
    Page("dates", (DATES,)),
    Page("stories", (HIGHLIGHTS,)),
    Page("asks", (ASKS, DUES, SLIDING_SCALE)),
    Page("goals", (GOALS, MATCHING)),
    Page("feeds", (FEEDS,)),
    Page("amounts", (AMOUNTS, GIVING, FUNDS)),
    Page("texts", (BENEFITS, THANKS, FOLLOW)),
    Page("questions", (QUESTIONS,)),
    Page("look", (LOOK,)),
    Page("languages", ()),  # `kiosk.office.translating` has its fields
)


def page_of(name: PageId) -> Page:
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


def where(place: str) -> tuple[PageId, str]:
    """The page on which the field at `place` is, and the item of a list that has it; empty where it is in none."""
    root, _, rest = place.partition(".")
    if root == TRANSLATIONS:
        return "languages", ""
    pages = {form.place: (page.id, form) for page in PAGES for form in page.forms}
    page, form = pages.get(root, pages[""])
    number = rest.partition(".")[0]
    return page, f"{root}.{number}" if form.is_list and number else ""
