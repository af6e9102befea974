"""A feed that is written wrongly keeps the campaign off the screen, and says where, what and what to write instead."""

import datetime as dt
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.campaigns.check import check_document
from kiosk.campaigns.document import Document
from kiosk.campaigns.problems import CampaignRefusedError, Problem
from kiosk.campaigns.stand_ins import open_ends
from kiosk.campaigns.starter import write_starter
from kiosk.campaigns.toml_lines import key_lines
from kiosk.model.campaign import Campaign
from kiosk.model.checked import asked
from kiosk.model.feed import Feed
from tests.said import said

FILE = Path("drive") / "campaign.toml"
HEAD = """\
id = "drive"
organisation = "The Organisation"
title = "The drive"
currency = "USD"
allowed_hosts = ["www.psf.org"]
asks = [{ kind = "donate", text = "Donate", link = "https://www.psf.org/give" }]

[[goals]]
id = "gifts"
unit = "money"
target = "60000"

[[goals]]
id = "members"
unit = "members"
target = 100

"""
FIRST = HEAD.count("\n") + 1
"""The line of [[feeds]]."""
JSON = """\
[[feeds]]
id = "website"
kind = "json"
address = "https://www.psf.org/drive.json"
goals = { gifts = "usd", members = "members" }
includes = ["phone"]
"""
CSV = """\
[[feeds]]
id = "office"
kind = "csv"
file = "office.csv"
goals = { gifts = "usd" }
"""
CIVICRM = """\
[[feeds]]
id = "page"
kind = "civicrm"
address = "https://www.psf.org/civicrm/contribute/widget?cpageId=49&widgetId=1&format=1"
goals = { gifts = "raised" }
baseline = "1500.00"
"""
STRIPE = """\
[[feeds]]
id = "cards"
kind = "stripe"
"""
FIXED = """\
[[feeds]]
id = "typed"
kind = "fixed"
figures = { gifts = "41980.00", members = 74 }
as_of = 2026-11-23T14:00:00
includes = ["phone", "cash"]
"""


def check(feeds: str) -> tuple[Campaign, list[Problem]]:
    text = HEAD + feeds
    return check_document(FILE, Document(tomllib.loads(text), key_lines(text)))


def refused(feeds: str) -> list[str]:
    with pytest.raises(CampaignRefusedError) as caught:
        check(feeds)
    return [said(problem) for problem in caught.value.problems]


def changed(text: str, old: str, new: str) -> str:
    assert text.count(old) == 1
    return text.replace(old, new)


@pytest.mark.parametrize("feed", [JSON, CSV, CIVICRM, STRIPE, FIXED])
def test_a_feed_of_each_kind_is_taken_without_a_word(feed: str) -> None:
    campaign, problems = check(feed)
    assert problems == []
    assert len(campaign.feeds) == 1


def test_what_a_feed_leaves_out_is_as_usual() -> None:
    (feed,) = check(STRIPE)[0].feeds
    assert (feed.every_seconds, feed.late_after, feed.largest_step_percent) == (60, dt.timedelta(hours=1), 20)
    assert (feed.includes, feed.goals_given, feed.baseline) == ((), frozenset(), 0)


def test_the_figures_of_a_feed_are_read_in_their_goals_units() -> None:
    campaign, _ = check(FIXED)
    (feed,) = campaign.feeds
    assert campaign.figures_of(feed) == {"gifts": 4_198_000, "members": 74}
    assert feed.late_after is None


# Feed, what stands there and what is written instead, the line after [[feeds]], and the sentence.
WRONG = [
    (JSON, 'id = "website"', 'id = "My site"', 1, "id: 'My site' is not a short name; use small letters, digits"),
    (JSON, 'id = "website"\n', "", 0, 'id: this is missing; add id = "..."'),
    (JSON, 'id = "website"', "id = 5", 1, "id: this is not text; write it in quotes."),
    (
        JSON,
        'kind = "json"',
        'kind = "xml"',
        2,
        "kind: 'xml' is not one of the choices; write 'json', 'csv', 'civicrm',",
    ),
    (
        JSON,
        'kind = "json"',
        "kind = [1]",
        2,
        "kind: a list is not one of the choices; write 'json', 'csv', 'civicrm',",
    ),
    (
        JSON,
        'kind = "json"\n',
        "",
        0,
        'kind: this is missing; add kind = "json", "csv", "civicrm", "website", "stripe", or "fixed".',
    ),
    (
        JSON,
        "https://www.psf.org/drive.json",
        "http://www.psf.org/drive.json",
        3,
        "address: http://www.psf.org/drive.json is not an https link; write it in full, beginning with https://.",
    ),
    (
        JSON,
        "https://www.psf.org/drive.json",
        "https://evil.example/drive.json",
        3,
        "address: evil.example is not among allowed_hosts; add it there if people may be sent to it.",
    ),
    (
        JSON,
        "https://www.psf.org/drive.json",
        "https://user:secret@www.psf.org/",
        3,
        "address: the link hides its host behind a user name; remove everything up to the @.",
    ),
    (
        JSON,
        "https://www.psf.org/drive.json",
        "file:///etc/passwd",
        3,
        "address: file:///etc/passwd is not an https link",
    ),
    (JSON, "https://www.psf.org/drive.json", "https://127.0.0.1/", 3, "address: 127.0.0.1 is not a public host name"),
    (
        JSON,
        'address = "https://www.psf.org/drive.json"\n',
        "",
        0,
        "file: a document has either an address or a file; write one of the two.",
    ),
    (
        JSON,
        'kind = "json"',
        'kind = "json"\nfile = "drive.json"',
        3,
        "file: a document has either an address or a file; write one of the two.",
    ),
    (
        CSV,
        "office.csv",
        "../office.csv",
        3,
        "file: '../office.csv' is not the plain name of a file; write it like \"website.json\".",
    ),
    (CSV, "office.csv", "C:\\\\office.csv", 3, "file: 'C:\\\\office.csv' is not the plain name of a file"),
    (CSV, "office.csv", ".office.csv", 3, "file: '.office.csv' is not the plain name of a file"),
    (CSV, "office.csv", "a\\u202eb.csv", 3, "file: 'a\\u202eb.csv' is not the plain name of a file"),
    (
        CSV,
        "office.csv",
        "office.xls",
        3,
        "file: 'office.xls' is not a kind of file that can be read here; use a .json",
    ),
    (CSV, "office.csv", "office.json", 3, "file: a csv feed reads no such file; name a file that ends in .csv."),
    (CSV, "office.csv", f"{'a' * 120}.csv", 3, "file: this has 124 characters; shorten it to at most 120."),
    (
        JSON,
        'goals = { gifts = "usd", members = "members" }\n',
        "",
        0,
        'goals: this feed gives no goal; write which, such as goals = { gifts = "usd" }.',
    ),
    (
        JSON,
        'gifts = "usd"',
        'gift = "usd"',
        4,
        "goals.gift: there is no goal 'gift'; write the id of one of the goals",
    ),
    (
        JSON,
        'gifts = "usd"',
        '"The gifts" = "usd"',
        4,
        "goals.\"The gifts\": 'The gifts' is not a short name; use small letters, digits and hyphens, at most 40.",
    ),
    (JSON, 'gifts = "usd"', "gifts = 5", 4, "goals.gifts: this is not text; write it in quotes."),
    (JSON, 'gifts = "usd"', 'gifts = ""', 4, "goals.gifts: this is empty; write something, or remove the line."),
    (
        JSON,
        '{ gifts = "usd", members = "members" }',
        '["gifts"]',
        4,
        'goals: this is not a table; write it like { gifts = "usd" }.',
    ),
    (JSON, '["phone"]', '"phone"', 5, "includes: this is not a list; write it in square brackets, or as [[tables]]."),
    (JSON, '["phone"]', '["phone", "wire"]', 5, "includes[2]: 'wire' is not one of the choices; write 'card_reader',"),
    (JSON, '["phone"]', "[{ a = 1 }]", 5, "includes[1]: a table is not one of the choices; write 'card_reader',"),
    (
        JSON,
        'includes = ["phone"]',
        'baseline = "5"',
        5,
        "baseline: a json feed has no baseline; leave it out: only CiviCRM’s page counts from its own beginning.",
    ),
    (
        JSON,
        'includes = ["phone"]',
        'figures = { gifts = "5" }',
        5,
        "figures: a json feed has no figures here; leave them out, or make it a fixed feed.",
    ),
    (
        JSON,
        'includes = ["phone"]',
        "as_of = 2026-11-23T14:00:00",
        5,
        "as_of: a json feed tells itself when its figures were read; leave it out.",
    ),
    (JSON, 'includes = ["phone"]', "every_seconds = 14", 5, "every_seconds: 14 is too small; write at least 15."),
    (JSON, 'includes = ["phone"]', "every_seconds = 3601", 5, "every_seconds: 3601 is too large; write at most 3600."),
    (
        JSON,
        'includes = ["phone"]',
        f"every_seconds = 1{'0' * 30}",
        5,
        "every_seconds: a number of more than 20 digits is too large; write at most 3600.",
    ),
    *(
        (
            JSON,
            'includes = ["phone"]',
            f"every_seconds = {value}",
            5,
            "every_seconds: this is not a whole number; write one without quotes.",
        )
        for value in ('"60"', "60.0", "true", "nan", "[60]", "{ a = 1 }", "2026-11-23")
    ),
    (
        JSON,
        'includes = ["phone"]',
        "late_after_minutes = 0",
        5,
        "late_after_minutes: 0 is too small; write at least 1.",
    ),
    (
        JSON,
        'includes = ["phone"]',
        "largest_step_percent = 101",
        5,
        "largest_step_percent: 101 is too large; write at most 100.",
    ),
    (
        CIVICRM,
        'address = "https://www.psf.org/civicrm/contribute/widget?cpageId=49&widgetId=1&format=1"\n',
        "",
        0,
        "address: a CiviCRM feed needs its address; write the widget’s address.",
    ),
    (
        CIVICRM,
        'goals = { gifts = "raised" }\n',
        "",
        0,
        'goals: this feed gives no goal; write which, such as goals = { gifts = "raised" }.',
    ),
    (
        CIVICRM,
        'gifts = "raised"',
        'gifts = "usd"',
        4,
        'goals: CiviCRM’s widget has no such figure; write "raised" or "count" for each goal.',
    ),
    (
        CIVICRM,
        'gifts = "raised"',
        'gifts = "count"',
        4,
        "goals.gifts: what CiviCRM calls 'count' is not what the goal 'gifts' counts; write \"raised\".",
    ),
    (
        CIVICRM,
        'gifts = "raised"',
        'members = "raised"',
        4,
        "goals.members: what CiviCRM calls 'raised' is not what the goal 'members' counts; write \"count\".",
    ),
    (CIVICRM, '"1500.00"', "1500.5", 5, 'baseline: 1500.5 is not exact; write it in quotes, "1500.50".'),
    (CIVICRM, '"1500.00"', '"much"', 5, "baseline: 'much' is not an amount; write digits only, such as \"25.00\"."),
    (CIVICRM, '"1500.00"', '"-1"', 5, "baseline: '-1' is not an amount; write digits only, such as \"25.00\"."),
    (
        CIVICRM,
        'kind = "civicrm"',
        'kind = "civicrm"\nfile = "a.json"',
        3,
        "file: a civicrm feed has no file; leave it",
    ),
    (
        STRIPE,
        'kind = "stripe"',
        'kind = "stripe"\nincludes = ["phone"]',
        3,
        "includes: our gifts at Stripe are the very gifts of the kiosks, and count once; leave it out.",
    ),
    (
        STRIPE,
        'kind = "stripe"',
        'kind = "stripe"\naddress = "https://www.psf.org/"',
        3,
        "address: a stripe feed has no address; leave it out.",
    ),
    (
        STRIPE,
        'kind = "stripe"',
        'kind = "stripe"\ngoals = { gifts = "usd" }',
        3,
        "goals: a stripe feed has no names of goals; leave them out.",
    ),
    (
        STRIPE,
        'kind = "stripe"',
        'kind = "stripe"\nbaseline = "5"',
        3,
        "baseline: a stripe feed has no baseline; leave it out",
    ),
    (
        FIXED,
        'figures = { gifts = "41980.00", members = 74 }\n',
        "",
        0,
        'figures: a fixed feed needs its figures; write them like figures = { gifts = "41980.00" }.',
    ),
    (
        FIXED,
        "as_of = 2026-11-23T14:00:00\n",
        "",
        0,
        "as_of: it isn’t said when these figures were read; write it like as_of = 2026-11-23T14:00:00.",
    ),
    (
        FIXED,
        "2026-11-23T14:00:00",
        "2026-11-23",
        4,
        "as_of: it isn’t said when these figures were read; write it like as_of = 2026-11-23T14:00:00.",
    ),
    (FIXED, "2026-11-23T14:00:00", '"noon"', 4, "as_of: 'noon' is not a day or a moment; write it like 2025-12-31"),
    (FIXED, "2026-11-23T14:00:00", "14:00:00", 4, "as_of: a time of day is not a day or a moment; write it like"),
    (
        FIXED,
        "2026-11-23T14:00:00",
        "0001-01-01T00:00:00",
        4,
        "as_of: nobody read figures in the year 1; write when it was.",
    ),
    (
        FIXED,
        "2026-11-23T14:00:00",
        "9999-12-31T23:59:59-12:00",
        4,
        "as_of: nobody read figures in the year 9999; write when it was.",
    ),
    (FIXED, '"41980.00"', "41980.5", 3, 'figures.gifts: 41980.5 is not exact; write it in quotes, "41980.50".'),
    (FIXED, '"41980.00"', '"41,980.00"', 3, "figures.gifts: '41,980.00' is not an amount; write digits only, such as"),
    (FIXED, '"41980.00"', '"-5"', 3, "figures.gifts: '-5' is not an amount; write digits only, such as"),
    (FIXED, '"41980.00"', "-5", 3, "figures.gifts: '-5' is not an amount; write digits only, such as"),
    (FIXED, '"41980.00"', "true", 3, "figures.gifts: true is not a figure; write money in quotes, such as"),
    (FIXED, '"41980.00"', "{ a = 1 }", 3, "figures.gifts: a table is not a figure; write money in quotes, such as"),
    (FIXED, '"41980.00"', "[[[1]]]", 3, "figures.gifts: a list is not a figure; write money in quotes, such as"),
    (FIXED, '"41980.00"', "inf", 3, "figures.gifts: inf is not a figure; write money in quotes, such as"),
    (FIXED, '"41980.00"', f"1{'0' * 30}", 3, "figures.gifts: a number of more than 20 digits is not an amount; write"),
    (
        FIXED,
        '"41980.00"',
        '"600000.01"',
        3,
        "figures.gifts: this is more than 10 times the target; correct the figure or the target.",
    ),
    (FIXED, "members = 74", 'members = "74"', 3, "figures.members: '74' is not a count; write a whole number without"),
    (FIXED, "members = 74", "members = -1", 3, "figures.members: -1 is not a count; write a whole number without"),
    (FIXED, "members = 74", "donors = 1", 3, "figures.donors: there is no goal 'donors'; write the id of one of the"),
    (FIXED, '{ gifts = "41980.00", members = 74 }', '"41980"', 3, "figures: this is not a table; write it like {"),
    (
        FIXED,
        'includes = ["phone", "cash"]',
        'goals = { gifts = "usd" }',
        5,
        "goals: a fixed feed has no names of goals; leave them out.",
    ),
]


@pytest.mark.parametrize(("feed", "old", "new", "line", "sentence"), WRONG)
def test_a_mistake_is_told_with_its_place_what_is_wrong_and_what_to_write(
    feed: str, old: str, new: str, line: int, sentence: str
) -> None:
    (told,) = refused(changed(feed, old, new))
    assert told.startswith(f"campaign.toml:{FIRST + line}: feeds[1].{sentence}")
    assert told.endswith(".")


@pytest.mark.parametrize(
    ("feeds", "line", "sentence"),
    [
        (
            STRIPE + changed(CSV, '"office"', '"cards"'),
            4,
            "feeds[2].id: another feed is called 'cards'; give each its",
        ),
        (
            STRIPE + changed(STRIPE, '"cards"', '"more"'),
            5,
            "feeds[2].kind: our gifts at Stripe are read already; keep",
        ),
        (
            JSON + CSV + 'includes = ["cash", "phone"]\n',
            11,
            "feeds[2].includes[2]: the feed 'website' includes phone gifts already, so they would be in the sum",
        ),
        (
            changed(JSON, 'includes = ["phone"]', 'metadata = { drive = "w26" }'),
            5,
            "feeds[1].metadata: only a stripe feed has metadata; leave it out.",
        ),
        (
            STRIPE + 'metadata = { kiosk_campaign = "w26" }\n',
            3,
            "feeds[1].metadata: 'kiosk_campaign' is no name of metadata, or is one of the kiosk;",
        ),
        (
            changed(JSON, 'includes = ["phone"]', 'payment_links = ["plink_1"]'),
            5,
            "feeds[1].payment_links: only a stripe feed has payment_links; leave it out.",
        ),
        (
            STRIPE + 'payment_links = ["https://buy.stripe.com/x"]\n',
            3,
            "feeds[1].payment_links[1]: 'https://buy.stripe.com/x' is none; copy it from Stripe’s",
        ),
        (
            STRIPE + 'products = ["plink_1"]\n',
            3,
            "feeds[1].products[1]: 'plink_1' is none; copy it from Stripe’s Dashboard: it begins with prod_.",
        ),
        (
            changed(JSON, 'includes = ["phone"]', "since = 2026-11-01"),
            5,
            "feeds[1].since: nothing asks this website from a day on;",
        ),
        (
            changed(JSON, 'includes = ["phone"]', 'includes_feeds = ["none"]'),
            5,
            "feeds[1].includes_feeds[1]: no other feed 'none' gives the same goal; correct the name, or leave it out.",
        ),
        (
            changed(JSON, 'includes = ["phone"]', 'includes_feeds = ["website"]'),
            5,
            "feeds[1].includes_feeds[1]: no other feed 'website' gives the same goal;",
        ),
    ],
)
def test_a_feed_that_does_not_go_with_another_is_told_at_the_later_one(feeds: str, line: int, sentence: str) -> None:
    (told,) = refused(feeds)
    assert told.startswith(f"campaign.toml:{FIRST + line}: {sentence}")


def test_every_mistake_of_every_feed_is_told_at_once() -> None:
    told = refused(
        changed(JSON, 'gifts = "usd", members', 'gift = "usd", member')
        + changed(CIVICRM, "raised", "count")
        + changed(FIXED, '"41980.00"', '"much"')
        + STRIPE
    )
    assert [line.split()[1] for line in told] == [
        "feeds[1].goals.gift:",
        "feeds[1].goals.member:",
        "feeds[2].goals.gifts:",
        "feeds[3].figures.gifts:",
    ]
    told = refused(changed(JSON, '"json"', '"xml"') + changed(CSV, "office.csv", "/etc/passwd"))
    assert [line.split()[1] for line in told] == ["feeds[1].kind:", "feeds[2].file:"]


def test_a_mistake_in_the_goals_is_not_told_again_at_their_feed() -> None:
    text = HEAD.replace('unit = "money"', 'unit = "gold"') + JSON
    with pytest.raises(CampaignRefusedError) as caught:
        check_document(FILE, Document(tomllib.loads(text), key_lines(text)))
    assert [problem.key for problem in caught.value.problems] == ["goals.0.unit"]


def test_too_many_feeds_are_told() -> None:
    (told,) = refused("".join(changed(STRIPE, "cards", f"cards-{number}") for number in range(9)))
    assert "feeds: there are 9 of them; keep at most 8." in told


def test_a_misspelt_key_of_a_feed_is_answered_with_the_one_that_was_meant() -> None:
    _, (note,) = check(f'{JSON}include = ["phone"]\n')
    assert said(note) == (
        f"campaign.toml:{FIRST + 6}: feeds[1].include: note: nothing is called that here; "
        'did you mean "includes"? Until then it is left out.'
    )


def test_a_figure_that_is_late_before_it_is_read_again_is_advice() -> None:
    _, (advice,) = check(f"{JSON}every_seconds = 300\nlate_after_minutes = 4\n")
    assert (advice.key, advice.line, advice.kind) == ("feeds.0.late_after_minutes", FIRST + 7, "advice")


def test_an_address_that_stands_for_another_is_still_to_do() -> None:
    text = (HEAD + JSON).replace("www.psf.org/drive", "example.org/drive").replace('["www', '["example.org", "www')
    document = Document(tomllib.loads(text), key_lines(text))
    campaign, _ = check_document(FILE, document)
    (to_do,) = open_ends(FILE, text, document, campaign)
    assert said(to_do).endswith("feeds[1].address: advice: example.org is a stand-in; write where the figures are.")


def test_the_starters_feed_is_right_once_its_marks_are_taken_off(tmp_path: Path) -> None:
    text = write_starter(tmp_path).read_text("utf-8")
    example = re.sub(r"^# ", "", text[text.index("# [[goals]]") : text.index("# The amounts")], flags=re.MULTILINE)
    example = "\n".join(line for line in example.splitlines() if re.match(r"\[\[|\w+ = ", line))
    campaign, _ = check_document(FILE, Document(tomllib.loads(text + example), {}))
    assert [(feed.id, feed.goals, feed.includes) for feed in campaign.feeds] == [
        ("website", {"gifts": "usd"}, ("phone",))
    ]


def test_the_starters_days_and_benefits_are_right_once_their_marks_are_taken_off(tmp_path: Path) -> None:
    lines = write_starter(tmp_path).read_text("utf-8").splitlines()
    wanted = re.compile(r"# (\[(dates|benefits)\]|(starts|ends|time_zone|lines|title) = )")
    last = next(number for number, line in enumerate(lines) if line.startswith("# What the drive wants"))
    bare = [line[2:] if number < last and wanted.match(line) else line for number, line in enumerate(lines)]
    campaign, _ = check_document(FILE, Document(tomllib.loads("\n".join(bare)), {}))
    assert campaign.dates.zone.key == "Europe/Prague"
    assert campaign.dates.starts is not None
    assert campaign.benefits is not None


HOSTILE: tuple[Any, ...] = (
    "",
    "x" * 2000,
    "\ud800",
    "\u202e\0<img src=x>",
    0,
    -1,
    10**400,
    1e308,
    float("nan"),
    float("-inf"),
    True,
    None,
    [],
    [[[[[[]]]]]],
    {},
    {"": ""},
    {"gifts": {"gifts": {"gifts": 1}}},
    {"gifts": [1, [2]]},
    {"gifts": 10**400},
    {f"goal-{number}": "x" for number in range(100)},
    {"\ud800": "\ud800"},
    ["phone"] * 50,
    dt.date.min,
    dt.datetime.max,  # noqa: DTZ901 - as TOML may hold it
    dt.time(12),
)
EVERY_FEED: list[dict[str, Any]] = [tomllib.loads(feed)["feeds"][0] for feed in (JSON, CSV, CIVICRM, STRIPE, FIXED)]


def problems_of(feeds: object) -> list[str]:
    try:
        _, problems = check_document(FILE, Document(tomllib.loads(HEAD) | {"feeds": feeds}, {}))
    except CampaignRefusedError as error:
        return [said(problem) for problem in error.problems]
    return [said(problem) for problem in problems]


@settings(deadline=None, max_examples=300)
@given(st.sampled_from(EVERY_FEED), st.dictionaries(st.sampled_from(sorted(asked(Feed))), st.sampled_from(HOSTILE)))
def test_whatever_stands_in_a_feed_is_told_in_plain_sentences(feed: dict[str, Any], hostile: dict[str, Any]) -> None:
    for told in problems_of([feed | hostile]):
        assert re.match(r"campaign\.toml: feeds\S*: \S", told), ascii(told)
        assert told.endswith(".")
        assert told.isprintable(), ascii(told)
        assert len(told) < 400
        assert not re.search(r"[A-Z]\w+Error\b|[Ii]nput|valid|\bdict|\btuple|\bNone\b|\bTrue\b|\bdatetime", told), told


@pytest.mark.parametrize("feeds", [HOSTILE[0], 5, [5], ["x"], [[]], {"id": "x"}, [{}], [{"kind": {}}], None])
def test_feeds_that_are_no_tables_are_told(feeds: object) -> None:
    assert problems_of(feeds)
