"""An answer that no table keeps passes a real PostgreSQL in pieces."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.ledger.fleet.asking import Asker
from kiosk.ledger.fleet.connection import connect
from kiosk.ledger.fleet.passing import LARGEST, Pieces, channel_for, pass_on
from kiosk.ledger.fleet.questions import Question
from kiosk.ledger.fleet.signing import SigningKey, key_of, new_secret
from kiosk.ledger.fleet.trouble import NotAnswered
from tests.ledger.fleet.booth import Booth
from tests.ledger.fleet.server import Fleet
from tests.model.told_facts import NOON

pytest_plugins = ["tests.ledger.fleet.fixtures"]

Two = tuple[Booth, Booth, SigningKey]


@pytest.fixture
def two(fleet: Fleet, tmp_path: Path) -> Iterator[Two]:
    """Both were admitted and have said that they run."""
    opened = []
    for uuid in ("a", "b"):
        key = key_of(new_secret(uuid))
        opened.append(Booth(tmp_path / uuid, uuid, fleet.admit(key, f"Booth {uuid}"), key=key))
        opened[-1].add_cash()
        opened[-1].exchange()
        opened[-1].link.questions()
    a, b = opened
    assert b.key is not None
    yield a, b, b.key
    for one in opened:
        one.close()


def asks(two: Two, serve: Callable[[Question], object]) -> bytes | NotAnswered:
    """What `a` hears from `b` for its screen, where `serve` does `b`'s work."""
    a, b, _ = two
    passed = 0.0

    def sleep(_: float) -> None:
        nonlocal passed
        passed += 5
        b.link.close()  # and so looks for questions as it comes back
        b.exchange()
        for question in b.link.questions():
            serve(question)

    return Asker("a", a.address, "", a.key, lambda: passed, sleep).ask("b", "screen", lambda: False)


def test_a_large_answer_arrives_whole_and_no_table_has_it(two: Two, fleet: Fleet) -> None:
    content = bytes(range(256)) * (LARGEST // 256)
    assert asks(two, lambda question: two[1].link.answer(question, content)) == content
    assert fleet.ask("SELECT count(*) FROM kiosk_fleet.answers") == [(0,)]


def test_what_somebody_else_says_on_that_channel_is_not_taken_for_the_answer(two: Two, fleet: Fleet) -> None:
    rogue = key_of(new_secret("x"))

    def forge(question: Question) -> None:
        with closing(connect(two[1].address)) as connection:
            pass_on(connection, rogue, question, b"all is well")

    assert asks(two, forge) == NotAnswered("not_believed")

    def disturb(question: Question) -> None:
        for junk in ("", "1/1:", "0/1:AAAA", "9/3:AAAA", "1/99:AAAA", "1/1:A===", "x" * 7999):
            fleet.ask(f"SELECT pg_notify('{channel_for(question.once)}', '{junk}')")
        two[1].link.answer(question, b"fine")

    assert asks(two, disturb) == b"fine"


def test_what_is_too_large_is_not_passed_on(two: Two) -> None:
    with closing(connect(two[1].address)) as connection, pytest.raises(ValueError, match="bytes"):
        pass_on(connection, two[2], Question("a", "b", "screen", bytes(32), NOON), bytes(LARGEST + 1))


def test_pieces_come_in_any_order_and_twice() -> None:
    pieces = Pieces()
    for notice in ("2/2:Qg==", "2/2:Qg==", "1/2:" + "QUFB" * 30):
        assert pieces.whole is None
        pieces.take(notice)
    whole = pieces.whole
    assert whole is not None
    assert (len(whole.signature), whole.sealed) == (64, b"A" * 26 + b"B")
