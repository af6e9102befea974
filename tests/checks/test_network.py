"""Whether Stripe can be reached, and the clock beside Stripe's, over real connections on loopback."""

import datetime as dt
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
import trustme

from kiosk.checks.ledger import Shelf
from kiosk.checks.network import look_at_clock, look_at_network
from kiosk.machine.own_ledger import open_own_ledger
from kiosk.machine.settings import Settings
from kiosk.model.fact import Gift
from kiosk.model.money import Money
from kiosk.net.deadline import Timeouts
from kiosk.payments.stripe_answer import Answered, Impostor, Silent, Unproven, ask
from tests.checks.saying import said
from tests.ledger.books import DRIVE
from tests.simulator.held_to_stripe import SimulatedServer

NO_BOOK = Shelf(Path("/nowhere"), Settings(), practice=True)
NOBODY = {"KIOSK_STRIPE_API_BASE": "http://127.0.0.1:9"}


@contextmanager
def once(script: Callable[[socket.socket], None]) -> Iterator[int]:
    """The port of a server that answers one connection as `script` does."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def answer() -> None:
            connection, _ = listening.accept()
            with connection, suppress(OSError):
                script(connection)

        answering = threading.Thread(target=answer)
        answering.start()
        yield listening.getsockname()[1]
        answering.join()


def ahead(**by: float) -> dt.datetime:
    return dt.datetime.now(dt.UTC) + dt.timedelta(**by)


@pytest.mark.parametrize("practice", [True, False])
def test_any_answer_of_stripe_is_good_also_that_a_key_is_missing(
    server: SimulatedServer, environ: dict[str, str], practice: bool
) -> None:
    answered = ask(server.base)
    assert isinstance(answered, Answered)
    assert answered.status == 401
    assert look_at_network(environ, practice=practice).level == "good"


@pytest.mark.parametrize("fault", ["html", "redirect"])
def test_a_log_in_page_is_not_stripe(server: SimulatedServer, environ: dict[str, str], fault: str) -> None:
    server.faults.replace([f"{fault}@locations"])
    assert ask(server.base) == Impostor()
    found = look_at_network(environ, practice=True)
    assert found.level == "bad"
    assert "log in to the network" in said(found)
    assert "give cash" in said(found)


@pytest.mark.parametrize("fault", ["refused", "drop_before", "half_closed"])
def test_no_whole_answer_is_none(server: SimulatedServer, fault: str) -> None:
    server.faults.replace([f"{fault}@locations"])
    assert ask(server.base) == Silent()


@pytest.mark.parametrize("fault", ["accept_silent", "half_stall", "drip"])
def test_a_slow_answer_ends_at_the_deadline(server: SimulatedServer, fault: str) -> None:
    server.faults.replace([f"{fault}@locations"])
    assert ask(server.base, Timeouts(0.3, 0.3, 0.3)) == Silent()


def test_nobody_there_says_what_still_goes_and_where_to_look() -> None:
    found = look_at_network(NOBODY, practice=True)
    assert found.level == "bad"
    assert "cannot be reached" in said(found)
    assert "scan the codes or give cash" in said(found)


def test_stripes_own_trouble_is_worth_a_look() -> None:
    def fail(connection: socket.socket) -> None:
        connection.recv(4096)
        connection.sendall(b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 4\r\n\r\nWait")

    with once(fail) as port:
        found = look_at_network({"KIOSK_STRIPE_API_BASE": f"http://127.0.0.1:{port}"}, practice=True)
    assert found.level == "watch"
    assert "HTTP 503" in said(found)


def test_who_cannot_prove_to_be_stripe_is_not_believed() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("localhost").configure_cert(context)

    def greet(connection: socket.socket) -> None:
        context.wrap_socket(connection, server_side=True).close()

    with once(greet) as port:
        assert ask(f"https://localhost:{port}") == Unproven()


def test_an_address_elsewhere_is_refused() -> None:
    found = look_at_network({"KIOSK_STRIPE_API_BASE": "http://example.org:80"}, practice=True)
    assert found.level == "bad"
    assert "this machine only" in said(found)


def test_practice_with_a_stripe_of_its_own_needs_no_network() -> None:
    assert look_at_network({}, practice=True).level == "skipped"
    assert look_at_clock({}, ahead, NO_BOOK, DRIVE, practice=True).level == "skipped"


@pytest.mark.parametrize(
    ("by", "level", "text"),
    [
        ({"seconds": 100}, "good", "agrees"),
        ({"minutes": 3.5}, "watch", "3 minutes ahead"),
        ({"hours": -5.5}, "watch", "5 hours behind"),
        ({"days": 2.5}, "bad", "2 days ahead"),
        ({"days": -1.5}, "bad", "1 day behind"),
    ],
)
def test_the_clock_is_held_against_stripes(
    environ: dict[str, str], by: dict[str, float], level: str, text: str
) -> None:
    found = look_at_clock(environ, lambda: ahead(**by), NO_BOOK, DRIVE, practice=True)
    assert found.level == level
    assert text in said(found)


def test_a_clock_before_the_kiosk_was_made_is_wrong_without_asking_anybody() -> None:
    found = look_at_clock(NOBODY, lambda: dt.datetime(2023, 12, 31, tzinfo=dt.UTC), NO_BOOK, DRIVE, practice=True)
    assert found.level == "bad"
    assert "2023" in said(found)


def test_without_stripe_the_clock_is_not_judged() -> None:
    assert look_at_clock(NOBODY, ahead, NO_BOOK, DRIVE, practice=True).level == "skipped"


@pytest.mark.parametrize(
    ("behind", "level"), [({"minutes": 1}, "skipped"), ({"hours": 3}, "watch"), ({"days": 111}, "bad")]
)
def test_without_stripe_the_newest_entry_of_the_ledger_is_the_witness(
    tmp_path: Path, behind: dict[str, float], level: str
) -> None:
    now = ahead()
    with open_own_ledger(tmp_path, Settings(), clock=lambda: now) as ledger:
        ledger.append(DRIVE, Gift("cash", Money(2000, "USD")))
    found = look_at_clock(
        NOBODY,
        lambda: now - dt.timedelta(**behind),
        Shelf(tmp_path, Settings(), practice=False),
        DRIVE,
        practice=False,
    )
    assert found.level == level
    assert ("set date and time" in said(found)) == (level != "skipped")
