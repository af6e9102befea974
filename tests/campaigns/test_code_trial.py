"""Whether people who scan a code get to the host that they are shown is tried before they do."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.campaigns.code_trial import CodeTried, try_codes
from kiosk.cli import main
from kiosk.words.code_trial import CodeTrialWords
from tests.feeds.website import HOST, Script, Website, answer, website_on

LINK = f"https://{HOST}/give"
CAMPAIGN = {"allowed_hosts": [HOST], "asks": [{"link": LINK}]}


@pytest.fixture
def website(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Website]:
    with website_on(tmp_path, monkeypatch) as site:
        yield site


def tried(site: Website, script: Script, link: str = LINK) -> CodeTried:
    site.script = script
    values = {**CAMPAIGN, "asks": [{"link": link}]}
    (one,) = try_codes(values, authorities=site.authorities)
    return one


def moved(to: str) -> Script:
    return answer("", f"Location: {to}", status="301 Moved Permanently")


def in_turn(site: Website, *scripts: Script) -> Script:
    return lambda connection: scripts[min(len(site.asked), len(scripts)) - 1](connection)


CASES: dict[str, tuple[Script, str, str]] = {
    "a page": (answer("<html>", kind="text/html"), "good", f"There is a page on {HOST}."),
    "gone": (
        answer("", status="404 Not Found"),
        "bad",
        f"{HOST} has nothing at this address (404); check the address.",
    ),
    "another host": (
        moved("https://pay.example.net/x"),
        "bad",
        f"{HOST} leads on to pay.example.net, which the campaign does not name; if that is yours, write the link that "
        "it ends at and allow its host.",
    ),
    "no https": (
        moved(f"http://{HOST}/give"),
        "bad",
        f"{HOST} leads on to {HOST} without https; tell who runs it.",
    ),
    "no programs": (
        answer("", status="403 Forbidden"),
        "watch",
        f"{HOST} answers a program with the code 403; open it on a phone to be sure.",
    ),
    "in a circle": (
        moved("/give"),
        "bad",
        f"{HOST} leads on and on; open it on a phone, and write where it ends.",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_what_becomes_of_somebody_who_scans_is_said(website: Website, case: str) -> None:
    script, level, said = CASES[case]
    one = tried(website, script)
    assert (one.level, CodeTrialWords().sentence(one)) == (level, said)


def test_a_redirect_on_the_same_host_is_followed_to_its_page(website: Website) -> None:
    one = tried(website, in_turn(website, moved("/give/now"), answer("<html>", kind="text/html")))
    assert one.level == "good"
    assert [asked.split()[1] for asked in website.asked] == ["/give", "/give/now"]


def test_a_certificate_for_another_name_and_a_link_that_may_not_be_shown_are_told(website: Website) -> None:
    website.show_certificate("other.example.org")
    assert "certificate that came is for another name" in CodeTrialWords().sentence(tried(website, answer("")))
    one = tried(website, answer(""), "https://elsewhere.example.org/give")
    assert one.level == "bad"
    assert len(website.asked) == 0


def test_nobody_is_asked_once_it_is_stopped(website: Website) -> None:
    assert try_codes(CAMPAIGN, is_stopped=lambda: True, authorities=website.authorities) == ()
    assert website.asked == []


def test_the_command_tries_the_links_where_it_is_asked_to(
    website: Website, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = f'id = "d"\norganisation = "O"\ntitle = "T"\ncurrency = "EUR"\nallowed_hosts = ["{HOST}"]\n'
    (tmp_path / "campaign.toml").write_text(f'{text}[[asks]]\nkind = "donate"\ntext = "Give"\nlink = "{LINK}"\n')
    website.script = answer("", status="410 Gone")
    assert main(["campaign", "check", "--online", str(tmp_path)]) == 1
    assert f"asks.0.link: {LINK}: {HOST} has nothing at this address (410)" in capsys.readouterr().out
