"""A packed campaign fetched from a real website on loopback: whole, or not at all, and stoppable at any time."""

import select
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.campaigns import fetching as campaign_fetch
from kiosk.campaigns.fetching import AddressRefused, FetchRefusedError, fetch_campaign
from kiosk.campaigns.pack_rules import LARGEST_PACK
from kiosk.campaigns.unpacking import unpack
from tests.campaigns.packs import FILES, archive
from tests.feeds.website import HOST, Script, Website, answer, raw, website_on
from tests.said import refusing, said

ADDRESS = f"https://{HOST}/drive.campaign?v=2"
ZIP = "application/zip"
PACK = archive()
SOON = 0.4
"""Seconds; a deadline that a test can wait for."""
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\n"


@pytest.fixture
def website(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Website]:
    with website_on(tmp_path_factory.mktemp("site"), monkeypatch) as site:
        site.script = answer(PACK, kind=ZIP)
        yield site


def fetched(
    into: Path,
    address: str = ADDRESS,
    on_progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    seconds: float = 5.0,
    largest: int = LARGEST_PACK,
) -> Path:
    return fetch_campaign(address, into, on_progress, cancelled, seconds=seconds, largest=largest)


def refusal(tmp_path: Path, seconds: float = 5.0, largest: int = LARGEST_PACK) -> str:
    with pytest.raises(FetchRefusedError) as refused:
        fetched(tmp_path / "campaigns", seconds=seconds, largest=largest)
    sentence = said(refused.value)
    assert HOST in sentence
    assert sentence.endswith((".", "?"))
    assert sentence.isprintable()
    assert list(tmp_path.iterdir()) == []
    return sentence


def test_a_campaign_is_fetched_into_a_folder_of_its_own(website: Website, tmp_path: Path) -> None:
    parts: list[float] = []
    folder = fetched(tmp_path, f"  {ADDRESS}\n", parts.append)
    assert folder == tmp_path / "drive"
    assert {name: (folder / name).read_bytes() for name in FILES} == FILES
    assert parts == sorted(parts)
    assert parts[-1] == 1.0
    (asked,) = website.asked
    assert asked.startswith("GET /drive.campaign?v=2 HTTP/1.1\r\n")
    assert not any(word in asked.lower() for word in ("cookie", "authorization", "gzip", "python"))


def test_progress_is_told_on_the_way(website: Website, tmp_path: Path) -> None:
    parts: list[float] = []
    website.script = answer(bytes(500_000), kind=ZIP)
    with pytest.raises(FetchRefusedError):
        fetched(tmp_path, on_progress=parts.append)
    assert len(parts) > 10
    assert 0 < parts[0] < 0.1


def test_what_comes_in_chunks_is_taken_without_progress(website: Website, tmp_path: Path) -> None:
    chunks = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (PACK[:100], PACK[100:]))
    website.script = raw(_HEAD + b"Transfer-Encoding: chunked\r\n\r\n", chunks, b"0\r\n\r\n")
    parts: list[float] = []
    assert fetched(tmp_path, on_progress=parts.append) == tmp_path / "drive"
    assert parts == []


@pytest.mark.parametrize(
    ("address", "part"),
    [
        (f"http://{HOST}/drive.campaign", "is not an https link; write it in full"),
        ("ftp://example.org/drive.campaign", "is not an https link"),
        ("file:///etc/passwd", "is not an https link"),
        (f"https://{HOST}:8443/drive.campaign", "names a port"),
        (f"https://me:secret@{HOST}/drive.campaign", "behind a user name"),
        ("https://127.0.0.1/drive.campaign", "is not a public host name"),
        ("https://localhost/drive.campaign", "is not a public host name"),
        ("https://kiosk.local/drive.campaign", "is not a public host name"),
        ("https://bit.ly/abc", "is a link shortener"),
        ("", "is not an https link"),
    ],
)
def test_only_public_https_addresses_are_asked(website: Website, tmp_path: Path, address: str, part: str) -> None:
    with pytest.raises(FetchRefusedError) as refused:
        fetched(tmp_path, address)
    assert isinstance(refused.value.trouble, AddressRefused)
    assert part in said(refused.value)
    assert said(refused.value).endswith(".")
    assert not website.asked


@pytest.mark.parametrize(
    ("script", "part"),
    [
        (answer("", status="404 Not Found"), "nothing at this address (404)"),
        (answer("", status="403 Forbidden"), "refuses to tell (403)"),
        (answer("", status="503 Service Unavailable"), "cannot answer at the moment (503); try again in a while."),
        (answer("", status="206 Partial Content"), "the code 206 instead of a download"),
        (answer("", "Location: /there", status="302 Found"), "leads on to '/there', and a download is not followed"),
        (
            answer("", "Location: https://elsewhere.example.org/x", status="307 Temporary Redirect"),
            "leads on to 'https://elsewhere.example.org/x'",
        ),
        (answer("<!DOCTYPE html>Sign in", kind="text/html; charset=utf-8"), "a web page; is somebody between"),
        (answer("<html>Sign in", kind=ZIP), f"What {HOST} sends cannot be used: it is not a packed campaign"),
        (answer("", kind=ZIP), "it is not a packed campaign"),
        (answer(PACK[:-30], kind=ZIP), "it is cut short, or something was added"),
        (answer(archive([*FILES.items(), ("../x.png", b"")]), kind=ZIP), "'../x.png' leads out"),
        (answer(PACK, "Content-Encoding: gzip", kind=ZIP), "packs the file once more on its way"),
        (raw(_HEAD + b"Content-Length: 160000001\r\n\r\n"), "more than 160,000,000 bytes"),
        (raw(_HEAD + b"Content-Length: %d\r\n\r\n" % len(PACK), PACK[:500]), "broke off"),
        (raw(_HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"400\r\n" + PACK[:500]), "broke off"),
        (raw(_HEAD + b"\r\n", PACK), "doesn’t say how long its answer is"),
        (raw(), "broke off"),
        (raw(b"SSH-2.0-OpenSSH_9.6\r\n"), "isn’t HTTP"),
    ],
)
def test_an_answer_that_is_no_campaign_is_named_and_leaves_nothing(
    website: Website, tmp_path: Path, script: Script, part: str
) -> None:
    website.script = script
    assert part in refusal(tmp_path)
    assert len(website.asked) == 1


def test_an_endless_answer_ends_at_the_largest_size(website: Website, tmp_path: Path) -> None:
    many = b"2000\r\n" + b"7" * 0x2000 + b"\r\n"
    website.script = website.drip(_HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + many * 12, many)
    assert "more than 100,000 bytes" in refusal(tmp_path, largest=100_000)


def test_who_cannot_prove_to_be_the_host_is_not_asked(website: Website, tmp_path: Path) -> None:
    website.show_certificate(known_authority=False)
    assert "is from nobody known" in refusal(tmp_path)
    assert not website.asked


STALLS: dict[str, Callable[[Website], Script]] = {
    "silence": lambda website: website.say_nothing,
    "a header that never ends": lambda website: website.drip(b"HTTP/1.1 200 OK\r\n", b"X: 1\r\n"),
    "a byte at a time": lambda website: website.drip(_HEAD + b"Content-Length: 9000\r\n\r\n", b"P"),
    "silence in the middle": lambda website: _then_silence(website, _HEAD + b"Content-Length: 90000\r\n\r\n" + PACK),
}


def _then_silence(website: Website, before: bytes) -> Script:
    def script(connection: socket.socket) -> None:
        connection.sendall(before)
        website.say_nothing(connection)

    return script


@pytest.mark.parametrize("stall", STALLS.values(), ids=STALLS)
def test_the_deadline_is_for_the_whole(website: Website, tmp_path: Path, stall: Callable[[Website], Script]) -> None:
    website.script = stall(website)
    began = time.monotonic()
    assert "didn’t answer whole within 0.4 seconds" in refusal(tmp_path, seconds=SOON)
    assert time.monotonic() - began < 3 * SOON


class Stop:
    """Says no until it was asked a few times."""

    def __init__(self, after: int) -> None:
        self._left = after

    def __call__(self) -> bool:
        self._left -= 1
        return self._left < 0


def assert_stops(tmp_path: Path) -> None:
    began = time.monotonic()
    with refusing(FetchRefusedError, match="nothing was kept"):
        fetched(tmp_path / "campaigns", cancelled=Stop(after=7), seconds=60)
    assert time.monotonic() - began < 3
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("stall", STALLS.values(), ids=STALLS)
def test_it_is_stopped_whatever_the_other_side_does(
    website: Website, tmp_path: Path, stall: Callable[[Website], Script]
) -> None:
    website.script = stall(website)
    assert_stops(tmp_path)
    assert len(website.asked) == 1


def test_it_is_stopped_while_nobody_greets(website: Website, tmp_path: Path) -> None:
    website.greet = website.say_nothing
    assert_stops(tmp_path)


def test_it_is_stopped_while_nobody_takes_the_call(
    website: Website, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ExitStack() as open_ones:
        busy = open_ones.enter_context(socket.socket())
        busy.bind(("127.0.0.1", 0))
        busy.listen(0)
        for _ in range(3):  # nobody accepts them, and there is no room for another
            caller = open_ones.enter_context(socket.socket())
            caller.setblocking(False)
            caller.connect_ex(busy.getsockname())
            select.select([], [caller], [], 0.1)
        monkeypatch.setattr(
            socket, "getaddrinfo", lambda *_, **__: [(socket.AF_INET, socket.SOCK_STREAM, 6, "", busy.getsockname())]
        )
        assert_stops(tmp_path)


def test_what_is_stopped_before_it_begins_asks_nobody(website: Website, tmp_path: Path) -> None:
    with refusing(FetchRefusedError, match="stopped"):
        fetched(tmp_path, cancelled=lambda: True)
    assert not website.asked


def test_what_is_stopped_at_the_very_end_leaves_nothing(
    website: Website, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    placed: list[Path] = []

    def unpack_and_stop(*given: Path) -> Path:
        placed.append(unpack(*given))
        return placed[0]

    monkeypatch.setattr(campaign_fetch, "unpack", unpack_and_stop)
    with refusing(FetchRefusedError, match="stopped"):
        fetched(tmp_path, cancelled=lambda: bool(placed))
    assert placed == [tmp_path / "drive"]
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_named(website: Website, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with refusing(FetchRefusedError, match=r"file cannot be written .*\. Make room there"):
        fetched(tmp_path / "file")
    assert (tmp_path / "file").read_text() == "mine"
