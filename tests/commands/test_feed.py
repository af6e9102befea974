"""`kiosk feed`, in this process: real websites on loopback, real files, a real book."""

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from kiosk import cli
from kiosk.ledger.ledger import Identity, open_ledger
from kiosk.model.fact import FeedReading, Figure
from kiosk.model.phase import NO_TIME
from tests.feeds.website import HOST, Website, answer, raw, website_on
from tests.payments import loopback_stripe

NOW = dt.datetime.now(dt.UTC).replace(microsecond=0)
MINUTE = dt.timedelta(minutes=1)
CAMPAIGN = f"""
id = "winter"
organisation = "The Organisation"
title = "The drive"
currency = "USD"
allowed_hosts = ["{HOST}"]

[[asks]]
kind = "donate"
text = "Donate"
link = "https://{HOST}/give"

[[goals]]
id = "gifts"
unit = "money"
target = "60000"

[[goals]]
id = "members"
unit = "members"
target = 100
"""
WEBSITE = f"""
[[feeds]]
id = "website"
kind = "json"
address = "https://{HOST}/feed.json"
goals = {{ gifts = "usd" }}
includes = ["phone"]
"""
OFFICE = """
[[feeds]]
id = "office"
kind = "csv"
file = "office.csv"
goals = { members = "joined" }
"""
TYPED = """
[[feeds]]
id = "typed"
kind = "fixed"
figures = { members = 74 }
as_of = 2026-01-05T12:00:00Z
"""
STRIPE = """
[[feeds]]
id = "ours"
kind = "stripe"
"""


class Command:
    """`kiosk feed`, on a campaign and a data folder of its own."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.drive = folder / "drive"
        self.drive.mkdir()
        self.data = folder / "data"
        self._capsys = capsys
        self.feeds(WEBSITE)

    def feeds(self, *feeds: str) -> None:
        (self.drive / "campaign.toml").write_text(CAMPAIGN + "".join(feeds), "utf-8")

    def __call__(self, *words: str) -> tuple[int, str, str]:
        """The exit code, and what was said on standard output and on standard error."""
        code = cli.main(["feed", *words, "--campaign", str(self.drive), "--data", str(self.data)])
        return code, *self._capsys.readouterr()

    def told(self, *words: str) -> Any:
        code, out, _ = self(*words, "--json")
        assert code in (0, 1)
        return json.loads(out)["feeds"]

    def book(self, *, practice: bool = False) -> dict[str, FeedReading]:
        with open_ledger(self.data, Identity("u", "n", "p"), practice=practice, read_only=True) as ledger:
            return dict(ledger.book("winter").readings(NO_TIME))

    def write(self, reading: FeedReading) -> None:
        self.data.mkdir(exist_ok=True)
        with open_ledger(self.data, Identity("u", "n", "p")) as ledger:
            ledger.append("winter", reading)


@pytest.fixture
def website(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Website]:
    with website_on(tmp_path, monkeypatch) as site:
        yield site


@pytest.fixture
def feed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(tmp_path, capsys)


def document(raised: str, as_of: dt.datetime = NOW) -> str:
    goals = [{"id": "usd", "raised": raised, "count": 512}]
    return json.dumps({"schema": 1, "as_of": as_of.isoformat(), "currency": "USD", "goals": goals})


def reading(raised: int, as_of: dt.datetime = NOW, gifts: int | None = 512) -> FeedReading:
    return FeedReading("website", as_of, (Figure("gifts", raised, gifts),), "USD")


@pytest.mark.parametrize("words", [[], ["list"], ["try"], ["accept"], ["civicrm"]], ids=" ".join)
def test_help_is_there(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["feed", *words, "--help"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith(" ".join(["usage: kiosk feed", *words, "[-h]"]))


def test_feeds_are_listed_with_what_the_book_has_of_them(feed: Command) -> None:
    feed.feeds(WEBSITE, OFFICE, STRIPE)
    feed.write(reading(4_123_055, NOW - 130 * MINUTE))
    code, out, _ = feed("list")
    assert code == 0
    as_of = (NOW - 130 * MINUTE).strftime("%Y-%m-%d %H:%M")
    assert out.splitlines() == [
        f"website (json): https://{HOST}/feed.json",
        "    gives gifts, with what the kiosks take by phone in it",
        f"    last: gifts $41,230.55 (512 gifts), as of {as_of}, 2 hours ago",
        "office (csv): office.csv",
        "    gives members",
        "    last: nothing in the ledger yet",
        "ours (stripe): at Stripe",
        "    gives the kiosks' own gifts, each one by itself",
    ]
    first, second, _ = feed.told("list")
    assert first["last"]["figures"] == {"gifts": {"raised": "41230.55", "gifts": 512}}
    assert 7800 <= first["last"]["age_seconds"] < 7800 + 3600  # NOW is when this file was read
    assert second["last"] is None


def test_listing_makes_no_book_where_there_is_none(feed: Command) -> None:
    assert feed("list")[0] == 0
    assert not list(feed.data.glob("*ledger*"))
    feed.feeds()
    assert feed("list")[1] == feed("try")[1] == "The campaign winter has no feeds.\n"


def test_trying_says_what_would_count_and_writes_nothing(feed: Command, website: Website) -> None:
    website.script = answer(document("41230.55"))
    code, out, err = feed("try")
    assert code == 0
    assert out.startswith("website: gifts $41,230.55 (512 gifts), as of ")
    assert out.endswith("\n    It would count.\n")
    assert err == "Reading website ...\n"
    assert not list(feed.data.glob("*ledger*"))


@pytest.mark.parametrize(
    ("raised", "as_of", "verdict", "said"),
    [
        ("41230.55", NOW, "known", "The ledger has that already."),
        ("41300.00", NOW + MINUTE, "accepted", "It would count."),
        ("41300.00", NOW - MINUTE, "older", "It is older than what the ledger has"),
        ("1.00", NOW + MINUTE, "waiting", "more than 20 % of its target, so it would wait until three readings"),
    ],
)
def test_trying_says_what_the_guard_would(
    feed: Command, website: Website, raised: str, as_of: dt.datetime, verdict: str, said: str
) -> None:
    feed.write(reading(4_123_055))
    website.script = answer(document(raised, as_of))
    code, out, _ = feed("try", "website")
    assert code == 0
    assert said in out
    assert feed.told("try")[0]["verdict"] == verdict
    assert feed.book() == {"website": reading(4_123_055)}


def test_a_feed_that_fails_is_a_no_with_the_reason_and_the_others_are_read(feed: Command, website: Website) -> None:
    feed.feeds(WEBSITE, OFFICE)
    (feed.drive / "office.csv").write_text(f"as_of,goal_id,raised\n{NOW.isoformat()},joined,74\n", "utf-8")
    website.script = answer("", status="404 Not Found")
    code, out, _ = feed("try")
    assert code == 1
    first, second, third = out.splitlines()
    assert first == f"website: {HOST} has nothing at this address (404); check the address."
    assert second.startswith("office: members 74, as of ")
    assert third == "    It would count."
    assert feed("try", "office")[0] == 0
    assert "failure" in feed.told("try", "website")[0]


def test_files_are_looked_for_where_the_settings_say(feed: Command, tmp_path: Path) -> None:
    feed.feeds(OFFICE)
    assert str(feed.drive / "office.csv") in feed("try")[1]
    feed.data.mkdir(exist_ok=True)
    (feed.data / "settings.toml").write_text(f'feed_folder = "{tmp_path}"\n', "utf-8")
    (tmp_path / "office.csv").write_text(f"as_of,goal_id,raised\n{NOW.isoformat()},joined,74\n", "utf-8")
    assert feed("try")[0] == 0


def test_our_gifts_at_stripe_need_the_key(feed: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_STRIPE_KEY", "pk_test_canary")
    feed.feeds(STRIPE)
    code, out, _ = feed("try")
    assert code == 1
    assert "publishable key" in out
    assert "canary" not in out


def test_our_gifts_at_stripe_are_told_as_they_are(
    feed: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("KIOSK_PRACTICE_STRIPE_KEY", "rk_test_loopback0000000000")
    feed.feeds(STRIPE)
    with loopback_stripe.serving() as stripe:
        monkeypatch.setenv("KIOSK_STRIPE_API_BASE", stripe.base)
        given = loopback_stripe.intent(1, 2000), loopback_stripe.intent(2, 550)
        stripe.intents = list(given)
        stripe.refunds = [loopback_stripe.refund(1, given[0], 1000)]
        code, out, _ = feed("try", "--practice")
    assert (code, out) == (0, "ours: 2 gifts of the kiosks at Stripe, $25.50 in all, and $10 given back.\n")


def test_there_is_nothing_to_accept_of_gifts_that_count_by_themselves(feed: Command) -> None:
    feed.feeds(STRIPE)
    said = "There is nothing to accept: each gift of the feed ours counts by itself.\n"
    assert feed("accept", "ours")[::2] == (2, said)


def test_a_feed_that_is_not_there_is_wrong_usage(feed: Command) -> None:
    assert feed("try", "webste")[::2] == (2, "The campaign winter has no feed 'webste' (there is website).\n")
    feed.feeds()
    assert feed("accept", "website")[::2] == (2, "The campaign winter has no feed 'website' (there are none).\n")


def test_a_figure_is_accepted_on_the_staffs_word(feed: Command, website: Website) -> None:
    feed.write(reading(4_123_055, NOW - MINUTE))
    website.script = answer(document("100.00"))
    code, out, _ = feed("accept", "website")
    assert code == 0
    was, now = out.splitlines()
    assert was.startswith("website was: gifts $41,230.55 (512 gifts), as of ")
    assert now.startswith("website is:  gifts $100 (512 gifts), as of ")
    assert feed.book() == {"website": reading(10_000)}


def test_accepting_again_writes_nothing_more(feed: Command, website: Website) -> None:
    website.script = answer(document("100.00"))
    (first,) = feed.told("accept", "website")
    (second,) = feed.told("accept", "website")
    assert (first["accepted"], first["was"]) == (True, None)
    assert (second["accepted"], second["was"]) == (False, first["is"])
    assert "the ledger has that already" in feed("accept", "website")[1]
    with open_ledger(feed.data, Identity("u", "n", "p"), read_only=True) as ledger:
        assert ledger.arrived() == 1


def test_an_older_figure_cannot_be_accepted(feed: Command, website: Website) -> None:
    feed.write(reading(4_123_055))
    website.script = answer(document("100.00", NOW - MINUTE))
    code, out, _ = feed("accept", "website")
    assert code == 1
    assert "the ledger has something newer, gifts $41,230.55" in out
    assert feed.book() == {"website": reading(4_123_055)}


def test_a_figure_that_cannot_be_read_is_not_accepted(feed: Command, website: Website) -> None:
    website.script = raw()
    code, out, err = feed("accept", "website")
    assert (code, out) == (1, "")
    assert "broke off" in err
    assert not list(feed.data.glob("*ledger*"))


def test_practice_has_a_book_of_its_own(feed: Command) -> None:
    feed.feeds(TYPED)
    assert feed("accept", "typed", "--practice")[0] == 0
    assert feed.book(practice=True)["typed"].figures == (Figure("members", 74),)
    assert not (feed.data / "ledger.sqlite").exists()
    assert "nothing in the ledger yet" in feed("list")[1]
    assert "last: members 74" in feed("list", "--practice")[1]


def test_a_book_that_cannot_be_used_is_said(feed: Command) -> None:
    feed.feeds(TYPED)
    feed.data.mkdir()
    (feed.data / "ledger.sqlite").write_bytes(b"nothing of the kind" * 400)
    for words in (["list"], ["try"], ["accept", "typed"]):
        code, _, err = feed(*words)
        assert code == 2
        assert "ledger.sqlite" in err


KEY = "canary-7f3a"


def test_a_preset_becomes_a_feed_that_is_tried(feed: Command, website: Website) -> None:
    feed.feeds()
    code, out, _ = feed("new", "web", "--preset", "givewp", "--id", "12", "--host", HOST)
    assert code == 0
    assert "Versions before 4.2 cut the cents off" in out
    assert "be sure that it counts in the campaign’s" in out
    website.script = answer('{"id": 12, "goalType": "amount", "goalStats": {"actual": 41230}}')
    code, out, _ = feed("try", "web")
    assert code == 0
    assert "41,230" in out
    assert website.asked[0].startswith("GET /wp-json/givewp/v3/campaigns/12 HTTP/1.1")


def test_a_preset_with_a_key_names_its_host_and_asks_for_the_key(feed: Command) -> None:
    feed.feeds()
    code, out, _ = feed("new", "web", "--preset", "tiltify", "--id", "abc-1", "--goal", "gifts")
    assert code == 0
    assert "kiosk key set feed:web" in out
    text = (feed.drive / "campaign.toml").read_text("utf-8")
    assert '"v5api.tiltify.com"' in text
    code, _, err = feed("try", "web")
    assert code == 1
    assert "There is no key for the feed web" in err + feed.told("try", "web")[0]["failure"]


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (["web", "--preset", "nobody", "--id", "1"], "There is no preset 'nobody'"),
        (["web", "--preset", "givewp", "--id", "1", "--host", "localhost"], "--host: Type which website it is"),
        (["web", "--preset", "givewp", "--id", "1"], "--host: Type which website it is"),
        (["web", "--preset", "betterplace", "--id", "1"], "counts in EUR and the campaign in USD"),
        (["web", "--preset", "raisely", "--id", "1", "--goal", "members"], "is no goal that it can give"),
        (["We b", "--preset", "raisely", "--id", "1"], "Nothing is written"),
        (["web", "--preset", "liberapay", "--id", "1/2"], "--id: “1/2” is none; type the account’s name"),
    ],
)
def test_a_preset_that_makes_no_feed_changes_nothing(feed: Command, words: list[str], part: str) -> None:
    feed.feeds()
    before = (feed.drive / "campaign.toml").read_bytes()
    code, _, err = feed("new", *words)
    assert code == 2
    assert part in err
    assert (feed.drive / "campaign.toml").read_bytes() == before


def test_presets_are_listed_with_their_source_and_day(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["feed", "presets"]) == 0
    out = capsys.readouterr().out
    assert "betterplace: betterplace.org: a project" in out
    assert out.count("Read on 2026-11-28 in ") == out.count("--id is ")
    assert cli.main(["feed", "presets", "--json"]) == 0


@pytest.fixture
def civicrm(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """The words that ask for a page's total into feed.json."""
    monkeypatch.setenv("KIOSK_CIVICRM_KEY", KEY)
    words = ["feed", "civicrm", "--site", f"https://{HOST}", "--page", "49", "--goal", "usd", "--currency", "USD"]
    return [*words, "--since", "2026-11-15", "--out", str(tmp_path / "feed.json"), "--data", str(tmp_path / "data")]


def total(*rows: tuple[str, float, int]) -> str:
    values = [{"currency": currency, "raised": raised, "number": number} for currency, raised, number in rows]
    return json.dumps({"values": values, "count": len(values)})


def test_civicrms_total_becomes_the_feed_that_kiosks_read(
    civicrm: list[str], feed: Command, website: Website, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    website.script = answer(total(("USD", 41230.55, 512)))
    assert cli.main(civicrm) == 0
    out, err = capsys.readouterr()
    assert out == f"{tmp_path / 'feed.json'} says $41,230.55 from 512 contributions.\n"
    assert err == f"Asking {HOST} ...\n"
    (params,) = parse_qs(website.asked[0].partition("\r\n\r\n")[2])["params"]
    assert ["receive_date", ">=", "2026-11-15"] in json.loads(params)["where"]
    assert (tmp_path / "feed.json").stat().st_mode & 0o777 == 0o644, "a website serves it"
    written = (tmp_path / "feed.json").read_text("utf-8")
    assert json.loads(written)["includes"] == ["civicrm:49"]
    assert KEY not in written + out + err
    website.script = answer(written)
    assert feed("try")[1].startswith("website: gifts $41,230.55 (512 gifts), as of ")


def test_a_total_that_does_not_come_leaves_the_file_as_it_was(
    civicrm: list[str], website: Website, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "feed.json").write_text("as it was")
    website.script = answer(total(("USD", 1, 1), ("EUR", 1, 1)))
    assert cli.main(civicrm) == 1
    assert "in several currencies" in capsys.readouterr().err
    website.script = answer("", status="401 Unauthorized")
    assert cli.main(civicrm) == 1
    assert KEY not in "".join(capsys.readouterr())
    assert (tmp_path / "feed.json").read_text() == "as it was"
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith(".feed")] == []


def test_a_place_that_cannot_be_written_is_named(
    civicrm: list[str], website: Website, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    website.script = answer(total())
    assert cli.main([*civicrm, "--out", str(tmp_path / "nowhere" / "feed.json")]) == 2
    assert "there is no folder" in capsys.readouterr().err


def test_without_a_key_nobody_is_asked(
    civicrm: list[str], website: Website, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("KIOSK_CIVICRM_KEY")
    assert cli.main(civicrm) == 2
    assert "kiosk key set civicrm" in capsys.readouterr().err
    assert not website.asked


@pytest.mark.parametrize(
    ("option", "value", "part"),
    [
        ("--site", f"http://{HOST}", "is not an https link"),
        ("--site", "https://127.0.0.1", "is not a public host name"),
        ("--page", "0", "is not the number of a page"),
        ("--page", "49;", "is not the number of a page"),
        ("--goal", "U S", "is not a short name"),
        ("--currency", "usd", "is not a currency"),
        ("--since", "15.11.2026", "is not a day"),
        ("--since", "2026-02-30", "is not a day"),
    ],
)
def test_words_that_mean_nothing_are_refused_before_anybody_is_asked(
    civicrm: list[str], website: Website, capsys: pytest.CaptureFixture[str], option: str, value: str, part: str
) -> None:
    try:
        code = cli.main([*civicrm, option, value])
    except SystemExit as ended:
        code = int(ended.code or 0)
    assert code == 2
    assert part in capsys.readouterr().err
    assert not website.asked
