"""Staff are told everything that is wrong at once: where it is, what it is, and what to write instead."""

import re
import tomllib
from pathlib import Path

import pytest

from kiosk.campaigns.check import check_document
from kiosk.campaigns.document import LARGEST_FILE, Document, parse_document, read_text
from kiosk.campaigns.problems import CampaignRefusedError, Problem
from kiosk.campaigns.toml_lines import key_lines
from kiosk.model.campaign import Campaign
from tests.said import said

FILE = Path("drive") / "campaign.toml"
GOOD = """\
schema = 1
id = "drive"
organisation = "The Organisation"
title = "The drive"
language = "en"
currency = "USD"
example = false
allowed_hosts = ["example.org", "www.example.org"]

[dates]
starts = 2026-11-15
ends = 2026-12-31
time_zone = "Europe/Prague"

[[asks]]
kind = "donate"
text = "Donate"
link = "https://example.org/give"
printed = "example.org/give"
attribution = "src={kiosk}"

[benefits]
title = "What it does"
lines = ["One", "Two"]

[[highlights]]
title = "A story"
text = "What happened."

[[goals]]
id = "gifts"
unit = "money"
target = "60000"
milestones = ["25000"]

[[amounts]]
amount = "25"
does = "helps"

[look]
deep = "#14304a"
"""


def check(text: str) -> tuple[Campaign, list[Problem]]:
    return check_document(FILE, Document(tomllib.loads(text), key_lines(text)))


def changed(old: str, new: str) -> str:
    assert GOOD.count(old) == 1
    return GOOD.replace(old, new)


def refused(text: str) -> list[str]:
    with pytest.raises(CampaignRefusedError) as caught:
        check(text)
    return [said(problem) for problem in caught.value.problems]


def notes(text: str) -> list[str]:
    campaign, found = check(text)
    assert campaign.id == "drive"
    assert not any(problem.kind == "fatal" for problem in found)
    return [said(problem) for problem in found]


def test_a_good_campaign_has_no_problems() -> None:
    campaign, found = check(GOOD)
    assert not found
    assert campaign.asks[0].link == "https://example.org/give"


WRONG = [
    (
        "schema = 1",
        "schema = 2",
        "campaign.toml:1: schema: 2 is not a form of this file that this kiosk knows; write schema = 1.",
    ),
    (
        'id = "drive"',
        'id = "My Drive"',
        "campaign.toml:2: id: 'My Drive' is not a short name; use small letters, digits and hyphens, at most 40.",
    ),
    ('title = "The drive"', "title = 5", "campaign.toml:4: title: this is not text; write it in quotes."),
    (
        'title = "The drive"',
        'title = " "',
        "campaign.toml:4: title: this is empty; write something, or remove the line.",
    ),
    (
        'title = "The drive"',
        f'title = "{"a" * 91}"',
        "campaign.toml:4: title: this has 91 characters; shorten it to at most 90.",
    ),
    (
        'language = "en"',
        'language = "x"',
        "campaign.toml:5: language: 'x' is not a language; write a code such as \"en\"",
    ),
    (
        'currency = "USD"',
        'currency = "usd"',
        "campaign.toml:6: currency: 'usd' is not a currency that can be used; write",
    ),
    ('currency = "USD"\n', "", 'campaign.toml: currency: this is missing; add currency = "USD".'),
    (
        "example = false",
        'example = "no"',
        "campaign.toml:7: example: this is neither true nor false; write true or false without quotes.",
    ),
    (
        "example = false",
        "example = 0",
        "campaign.toml:7: example: this is neither true nor false; write true or false without quotes.",
    ),
    (
        '["example.org", "www.example.org"]',
        '["example.org", "Example.org"]',
        "campaign.toml:8: allowed_hosts[2]: 'Example.org' is not a public host name; "
        'write only the name, such as "www.example.org".',
    ),
    (
        '["example.org", "www.example.org"]',
        "[]",
        "campaign.toml:8: allowed_hosts: the list is empty; write at least one.",
    ),
    (
        '["example.org", "www.example.org"]',
        '"example.org"',
        "campaign.toml:8: allowed_hosts: this is not a list; write it in square brackets, or as [[tables]].",
    ),
    (
        "starts = 2026-11-15",
        'starts = "soon"',
        "campaign.toml:11: dates.starts: 'soon' is not a day; write it like 2025-12-31, without quotes.",
    ),
    (
        "ends = 2026-12-31",
        "ends = 2026-11-01",
        "campaign.toml:12: dates.ends: the drive ends on 2026-11-01, before it starts on 2026-11-15; "
        "swap or correct the two dates.",
    ),
    (
        'time_zone = "Europe/Prague"',
        'time_zone = "Prague"',
        "campaign.toml:13: dates.time_zone: 'Prague' is not a time zone; "
        'write one such as "Europe/Prague" or "UTC".',
    ),
    (
        'kind = "donate"',
        'kind = "give"',
        "campaign.toml:16: asks[1].kind: 'give' is not one of the choices; "
        "write 'donate', 'member', 'offer', or 'act'.",
    ),
    (
        'kind = "donate"',
        "kind = [1]",
        "campaign.toml:16: asks[1].kind: a list is not one of the choices; "
        "write 'donate', 'member', 'offer', or 'act'.",
    ),
    ('text = "Donate"\n', "", 'campaign.toml:15: asks[1].text: this is missing; add text = "...".'),
    (
        'link = "https://example.org/give"',
        'link = "http://example.org/give"',
        "campaign.toml:18: asks[1].link: http://example.org/give is not an https link; "
        "write it in full, beginning with https://.",
    ),
    (
        'link = "https://example.org/give"',
        'link = "https://evil.example/give"',
        "campaign.toml:18: asks[1].link: evil.example is not among allowed_hosts; "
        "add it there if people may be sent to it.",
    ),
    (
        'printed = "example.org/give"',
        'printed = ""',
        "campaign.toml:19: asks[1].printed: '' is not a short address; "
        'write it like "example.org/give", without https://.',
    ),
    (
        'printed = "example.org/give"',
        'printed = "bit.ly/x"',
        "campaign.toml:19: asks[1].printed: bit.ly is a link shortener; "
        "write an address on one of allowed_hosts: people must see where it leads.",
    ),
    (
        'printed = "example.org/give"',
        'printed = "Evil.example/give"',
        "campaign.toml:19: asks[1].printed: evil.example is not among allowed_hosts; "
        "write an address on one of them, or remove the line: the link’s own is printed.",
    ),
    (
        'attribution = "src={kiosk}"',
        'attribution = "kiosk"',
        "campaign.toml:20: asks[1].attribution: 'kiosk' is not a list of parameters; write it like \"src={kiosk}\".",
    ),
    (
        'lines = ["One", "Two"]',
        'lines = ["One", 2]',
        "campaign.toml:24: benefits.lines[2]: this is not text; write it in quotes.",
    ),
    (
        'lines = ["One", "Two"]',
        'lines = ["1", "2", "3", "4", "5", "6", "7"]',
        "campaign.toml:24: benefits.lines: there are 7 of them; keep at most 6.",
    ),
    (
        '[[highlights]]\ntitle = "A story"\ntext = "What happened."',
        "[highlights]",
        "campaign.toml:26: highlights: this is not a list; write it in square brackets, or as [[tables]].",
    ),
    (
        'text = "What happened."',
        'text = "What happened."\npicture = "../a.png"',
        "campaign.toml:29: highlights[1].picture: '../a.png' leads out of the campaign’s folder; "
        "put the picture beside campaign.toml.",
    ),
    (
        'target = "60000"',
        "target = 600.5",
        'campaign.toml:33: goals[1].target: 600.5 is not exact; write it in quotes, "600.50".',
    ),
    (
        'target = "60000"',
        'target = "60,000"',
        "campaign.toml:33: goals[1].target: '60,000' has too many decimals for USD; write it like \"25.00\".",
    ),
    (
        'target = "60000"\n',
        'target = "60000"\nas_of = "today"\n',
        "campaign.toml:34: goals[1].as_of: 'today' is not a day or a moment; "
        "write it like 2025-12-31 or 2025-12-31T18:00:00Z, without quotes.",
    ),
    (
        'amount = "25"',
        "amount = { value = 25 }",
        'campaign.toml:37: amounts[1].amount: a table is not an amount; write it in quotes, such as "25.00".',
    ),
    (
        '[[amounts]]\namount = "25"\ndoes = "helps"',
        "[[amounts]]",
        'campaign.toml:36: amounts[1].amount: this is missing; add amount = "...".',
    ),
    (
        '[look]\ndeep = "#14304a"',
        'look = "blue"',
        "campaign.toml: look: this is not a table; write it under a [heading] of its own.",
    ),
    (
        'deep = "#14304a"',
        'deep = "#ffffff"',
        "campaign.toml:41: look.deep: white text on #ffffff has a contrast of 1.0, and 7 is needed; use a darker one",
    ),
]


@pytest.mark.parametrize(("old", "new", "sentence"), WRONG)
def test_a_mistake_is_told_with_its_place_what_is_wrong_and_what_to_write(old: str, new: str, sentence: str) -> None:
    text = changed(old, new)
    if new.startswith("look = "):
        text = f"{new}\n{changed(old, '')}"
        sentence = sentence.replace("campaign.toml:", "campaign.toml:1:", 1)
    told = refused(text)
    assert any(line.startswith(sentence) for line in told), told
    assert all(line.endswith(".") for line in told)


def test_all_problems_are_told_at_once_in_the_order_of_the_file() -> None:
    text = GOOD
    expected = []
    for old, new, sentence in WRONG:
        if text.count(old) == 1 and old.count("\n") == new.count("\n") == 0 and old.partition(" =")[0] not in expected:
            text = text.replace(old, new)
            expected.append(old.partition(" =")[0])
            assert sentence
    told = refused(text)
    assert len(told) == len(set(told)) >= 15
    lines = [int(re.findall(r"^campaign.toml:(\d+):", line)[0]) for line in told]
    assert lines == sorted(lines)


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("titel", "title"),
        ("organization", "organisation"),
        ("langauge", "language"),
        ("allowed_host", "allowed_hosts"),
        ("schemas", "schema"),
        ("highlight", "highlights"),
        ("subtitel", "subtitle"),
    ],
)
def test_a_misspelt_key_is_answered_with_the_one_that_was_meant(wrong: str, meant: str) -> None:
    text = f'{wrong} = "x"\n{GOOD}'
    (note,) = notes(text)
    assert note == (
        f"campaign.toml:1: {wrong}: note: nothing is called that here; "
        f'did you mean "{meant}"? Until then it is left out.'
    )


@pytest.mark.parametrize(
    ("old", "added", "place", "meant"),
    [
        ('kind = "donate"', 'detial = "x"', "campaign.toml:17: asks[1].detial", "detail"),
        ('time_zone = "Europe/Prague"', 'start = "x"', "campaign.toml:14: dates.start", "starts"),
        ('text = "What happened."', 'pictur = "x"', "campaign.toml:29: highlights[1].pictur", "picture"),
        ('title = "What it does"', "line = []", "campaign.toml:24: benefits.line", "lines"),
        ('deep = "#14304a"', 'acent = "x"', "campaign.toml:42: look.acent", "accent"),
        ('unit = "money"', "mile_stones = []", "campaign.toml:33: goals[1].mile_stones", "milestones"),
    ],
)
def test_a_misspelt_key_is_compared_with_those_of_its_own_table(old: str, added: str, place: str, meant: str) -> None:
    (note,) = notes(changed(old, f"{old}\n{added}"))
    assert note.startswith(f'{place}: note: nothing is called that here; did you mean "{meant}"?')


@pytest.mark.parametrize("key", ["zzz", '"²"', '"1"', '""', '"a\\nb"', "a.b.c", '"<img src=x>"', f'"{"k" * 500}"'])
def test_an_unknown_key_is_left_out_and_the_campaign_stays_usable(key: str) -> None:
    (note,) = notes(f"{key} = {{ deep = [1, {{ deeper = 2 }}] }}\n{GOOD}")
    assert note.startswith("campaign.toml:1: ")
    assert note.endswith(": note: nothing is called that here; remove it; until then it is left out.")
    assert note.isprintable()
    assert len(note) < 200


def test_an_unknown_key_beside_a_mistake_is_told_with_it() -> None:
    told = refused(f"{changed('schema = 1', 'schema = 0')}zzz = 1\n")
    assert [line.partition(":")[2].partition(":")[0] for line in told] == ["1", "42"]


def test_a_missing_campaign_is_told_what_every_campaign_has() -> None:
    told = refused("")
    assert {line.split(":")[1].strip() for line in told} == {
        "id",
        "organisation",
        "title",
        "currency",
        "allowed_hosts",
        "asks",
    }
    assert "campaign.toml: asks: this is missing; add a table [[asks]] with kind, text and link." in told


def test_a_mistake_that_follows_from_another_is_not_told() -> None:
    told = refused(changed('kind = "donate"', 'kind = "give"'))
    assert len(told) == 1


def test_a_thousand_problems_are_told_in_a_hundred_lines_the_fatal_ones_first() -> None:
    unknown = "".join(f"unknown{number} = 1\n" for number in range(1000))
    told = refused(f"{unknown}{changed('schema = 1', 'schema = 0')}")
    assert len(told) == 101
    assert any("schema: 0 is not a form" in line for line in told)
    assert told[-1] == "campaign.toml: there are 901 more problems; put the others right first."
    noted = notes(f"{unknown}{GOOD}")
    assert len(noted) == 101
    assert noted[-1] == "campaign.toml: note: there are 900 more problems; put the others right first."


@pytest.mark.parametrize(
    ("old", "new", "advice"),
    [
        (
            'link = "https://example.org/give"',
            'link = "https://example.org/?next=//evil.example"',
            'campaign.toml:18: asks[1].link: advice: its parameter "next" looks as if it led on elsewhere; '
            "open it and see where it ends.",
        ),
        (
            'milestones = ["25000"]',
            'milestones = ["25000", "60000"]',
            "campaign.toml:34: goals[1].milestones[2]: advice: the bar ends at the target and never shows this; "
            "lower it or remove it.",
        ),
        (
            'milestones = ["25000"]',
            'milestones = ["60000", "70000", "80000"]\nstretch = "80000"',
            "campaign.toml:34: goals[1].milestones[3]: advice: the bar ends at the stretch goal and never shows this; "
            "lower it or remove it.",
        ),
        (
            'unit = "money"\ntarget = "60000"\nmilestones = ["25000"]\n',
            'unit = "members"\ntarget = 60\n[matching]\nby = "the Foundation"\ncap = "5000"\n',
            "campaign.toml:34: matching: advice: the campaign has no goal in money, so nobody sees what is matched; "
            "add one, or leave the offer out.",
        ),
        (
            '["example.org", "www.example.org"]',
            '["example.org", "xn--bcher-kva.example"]',
            "campaign.toml:8: allowed_hosts[2]: advice: xn--bcher-kva.example stands for a name in other letters; "
            "check it letter by letter.",
        ),
        (
            'text = "What happened."',
            f'text = "{"a" * 321}"',
            "campaign.toml:28: highlights[1].text: advice: 321 characters are small on the screen; "
            "two sentences read best.",
        ),
        (
            'text = "What happened."',
            'text = "What happened."\npicture = "a.png"',
            "campaign.toml:29: highlights[1].picture: advice: nothing says what the picture shows; "
            "add picture_text for people who cannot see it.",
        ),
    ],
)
def test_what_is_allowed_and_likely_not_meant_is_advice(old: str, new: str, advice: str) -> None:
    assert notes(changed(old, new)) == [advice]


@pytest.mark.parametrize("printed", ["www.example.org/give", "Example.org", "example.org"])
def test_a_printed_address_of_the_same_organisation_needs_no_note(printed: str) -> None:
    assert notes(changed('printed = "example.org/give"', f'printed = "{printed}"')) == []


def read(tmp_path: Path, data: bytes) -> str:
    file = tmp_path / "campaign.toml"
    file.write_bytes(data)
    with pytest.raises(CampaignRefusedError) as caught:
        parse_document(file, read_text(file))
    (problem,) = caught.value.problems
    assert problem.file == file
    return said(problem)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"a = 1\nb = \n", "campaign.toml:2: this is not TOML: invalid value; compare it with the lines around it."),
        (b'a = "x\n', "campaign.toml:1: this is not TOML: illegal character '\\n'; compare it"),
        (b"a = [1,\n2\n", "campaign.toml:3: this is not TOML: unclosed array; compare it with the lines around it."),
        (b"a = 1\n\na = 2\n", "campaign.toml:3: this key is there already; keep one of the two."),
        (b"a = {b = 1, b = 2}\n", "campaign.toml:1: this key is there already; keep one of the two."),
        (b"a.b = 1\n[x]\n[a]\n", "campaign.toml:3: this [table] is there already; join the two, or write [[...]]"),
        (b"[a]\n[a]\n", "campaign.toml:2: this [table] is there already; join the two, or write [[...]]"),
        (b"a = 1\nb = \xff\n", "campaign.toml:2: a character on this line is not UTF-8; save the file as UTF-8."),
        ("a = 1".encode("utf-16"), "campaign.toml:1: a character on this line is not UTF-8; save the file as UTF-8."),
        (b"a = 1" + b"1" * 5000, "campaign.toml: a number in it has thousands of digits; write it as a person would."),
        (
            b"a = " + b"[" * 40,
            "campaign.toml:1: the file is nested too deeply; keep to the tables that a campaign has.",
        ),
        (
            b"a." * 20 + b"a = 1",
            "campaign.toml:1: a key has more than 16 parts; keep to the tables that a campaign has.",
        ),
        (b"a = 'x\0y'\n", "campaign.toml:1: this is not TOML: found invalid character '\\x00'; compare it"),
        (b'a = "\\ud800"\n', "campaign.toml:1: this is not TOML: escaped character is not a Unicode scalar value"),
        (b"a = 2026-02-30\n", "campaign.toml:1: this is not TOML: invalid date or datetime; compare it"),
        (b"#" * (LARGEST_FILE + 1), "campaign.toml: it has 1,000,001 bytes; keep it under 1,000,000."),
    ],
)
def test_a_file_that_is_no_toml_is_told_the_line(tmp_path: Path, data: bytes, sentence: str) -> None:
    told = read(tmp_path, data)
    assert told.startswith(sentence)
    assert told.endswith(".")


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_file_from_any_editor_is_read_with_the_right_lines(tmp_path: Path, mark: str, ending: str) -> None:
    file = tmp_path / "campaign.toml"
    file.write_bytes((mark + GOOD.replace("\n", ending)).encode())
    document = parse_document(file, read_text(file))
    assert document.values == tomllib.loads(GOOD)
    assert document.lines == key_lines(GOOD)


def test_what_is_left_out_comes_before_advice_whatever_their_lines() -> None:
    text = changed('["example.org", "www.example.org"]', '["example.org", "xn--bcher-kva.example"]')
    _, found = check(f"{text}acent = 1\n")
    assert [(problem.kind, problem.line) for problem in found] == [("left_out", 42), ("advice", 8)]


@pytest.mark.parametrize("look", ['deep = "#595959"', 'deep = "#595959"\naccent = "#a4a4a4"'])
def test_an_accent_that_cannot_be_read_on_the_dark_surface_keeps_the_campaign_off_the_screen(look: str) -> None:
    (told,) = refused(changed('deep = "#14304a"', look))
    assert re.search(
        r"look\.accent: #\w{6} on #595959 has a contrast of [24]\.\d, and 7 is needed; use a lighter", told
    )


OFFER = """
[[asks]]
kind = "offer"
text = "Get the editor"
link = "https://example.org/editor"

"""


def test_an_offer_is_checked_like_any_ask_and_names_its_partner() -> None:
    with_offer = GOOD.replace("[benefits]", f"{OFFER}[benefits]")
    assert notes(with_offer) == [
        "campaign.toml:23: asks[2]: advice: nothing says whose offer this is; write its partner."
    ]
    named = with_offer.replace(
        'link = "https://example.org/editor"', 'link = "https://example.org/give/"\npartner = "C"'
    )
    assert notes(named) == [
        "campaign.toml:26: asks[2].link: advice: another code leads to the same page; "
        "correct it, unless one page does both."
    ]
    elsewhere = with_offer.replace("https://example.org/editor", "https://partner.example/")
    assert "partner.example is not among allowed_hosts" in refused(elsewhere)[0]
