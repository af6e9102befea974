"""One kiosk asks another by a real PostgreSQL: who is answered, who isn’t, and what else could be tried."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from psycopg import errors

from kiosk.ledger.fleet.asking import Asker
from kiosk.ledger.fleet.connection import connect
from kiosk.ledger.fleet.members import read_members
from kiosk.ledger.fleet.questions import LARGEST, Question, answer, answered, ask, channel_of, questions_to
from kiosk.ledger.fleet.sealing import NotSealedError, OnceKey, seal
from kiosk.ledger.fleet.signing import key_of, new_secret
from kiosk.ledger.fleet.table import let_in, make_table
from kiosk.ledger.fleet.trouble import NotAnswered
from tests.ledger.fleet.booth import Booth
from tests.ledger.fleet.server import ROLE, Fleet

pytest_plugins = ["tests.ledger.fleet.fixtures"]

Admit = Callable[[str], Booth]


@pytest.fixture
def admit(fleet: Fleet, tmp_path: Path) -> Iterator[Admit]:
    """A kiosk that was admitted and has said that it runs."""
    opened: list[Booth] = []

    def build(uuid: str) -> Booth:
        key = key_of(new_secret(uuid))
        opened.append(Booth(tmp_path / uuid, uuid, fleet.admit(key, f"Booth {uuid}"), key=key))
        opened[-1].add_cash()
        opened[-1].exchange()
        return opened[-1]

    yield build
    for one in opened:
        one.close()


class Afar:
    """How a kiosk asks; each moment that it waits is one in which `serve` is called, and a second on its clock."""

    def __init__(self, booth: Booth, serve: Callable[[], object] = lambda: None) -> None:
        self.passed = 0.0

        def sleep(_: float) -> None:
            self.passed += 1
            serve()

        self.asker = Asker(booth.uuid, booth.address, "", booth.key, lambda: self.passed, sleep)

    def asks(self, kiosk: str, *, stops_after: float = 1000) -> bytes | NotAnswered:
        return self.asker.ask(kiosk, "checks", lambda: self.passed >= stops_after)


def serves(booth: Booth, content: bytes = b"fine") -> list[Question]:
    """Exchange as a kiosk does once it hears something, and answer what it is asked; what that was."""
    booth.link.wait(0.5)
    booth.exchange()
    asked = booth.link.questions()
    for one in asked:
        booth.link.answer(one, content)
    return list(asked)


def test_a_kiosk_that_is_asked_wakes_answers_once_and_is_understood_by_who_asked(admit: Admit, fleet: Fleet) -> None:
    a, b = admit("a"), admit("b")
    assert b.link.questions() == ()
    asked: list[Question] = []
    assert Afar(a, lambda: asked.extend(serves(b, b"all is well"))).asks("b") == b"all is well"
    assert [(one.asker, one.kiosk, one.about) for one in asked] == [("a", "b", "checks")]
    assert not b.link.questions()
    ((sealed,),) = fleet.ask("SELECT sealed FROM kiosk_fleet.answers")
    assert b"well" not in bytes(sealed), "whoever administers the database doesn't read it either"
    for _ in range(3):
        assert isinstance(Afar(a, lambda: serves(b)).asks("b"), bytes)
    assert fleet.ask("SELECT count(*) FROM kiosk_fleet.questions") == [(1,)]
    assert fleet.ask("SELECT count(*) FROM kiosk_fleet.answers") == [(1,)]


def test_a_kiosk_that_was_asked_while_it_had_no_network_answers_when_it_is_back(admit: Admit) -> None:
    a, b = admit("a"), admit("b")
    b.link.close()
    b.clocks.pass_by(100)
    assert Afar(a, lambda: serves(b)).asks("b") == b"fine"


def test_who_asks_nobody_and_who_is_down_is_said(admit: Admit, fleet: Fleet, tmp_path: Path) -> None:
    a, b = admit("a"), admit("b")
    assert Afar(a, lambda: serves(b)).asks("nobody") == NotAnswered("other_not_admitted")
    later = Afar(a)
    waited = later.asks("b")
    assert isinstance(waited, NotAnswered)
    assert waited.problem == "no_answer"
    assert later.asks("b", stops_after=0) == NotAnswered("stopped")
    fleet.ask(
        "ALTER TABLE kiosk_fleet.heartbeats DISABLE TRIGGER by_this_clock; "
        "UPDATE kiosk_fleet.heartbeats SET beat = now() - interval '7 minutes' WHERE kiosk = 'b'"
    )
    down = Afar(a).asks("b")
    assert isinstance(down, NotAnswered)
    assert down.problem == "silent"
    assert down.heard is not None
    assert int(down.heard.total_seconds()) // 60 == 7
    fleet.ask("DELETE FROM kiosk_fleet.heartbeats WHERE kiosk = 'b'")
    assert Afar(a).asks("b") == NotAnswered("silent", None)
    fleet.shut_out("Booth b")
    assert Afar(a).asks("b") == NotAnswered("other_not_admitted")
    unadmitted = Booth(tmp_path / "c", "c", fleet.address, key=key_of(new_secret("c")))
    assert Afar(unadmitted).asks("a") == NotAnswered("not_admitted")
    unadmitted.close()


def test_a_table_of_the_version_before_says_what_to_do_until_it_is_made_anew(admit: Admit, fleet: Fleet) -> None:
    a, b = admit("a"), admit("b")
    fleet.ask("DROP TABLE kiosk_fleet.questions, kiosk_fleet.answers")
    b.link.close()
    assert serves(b) == [], "it goes on without"
    assert Afar(a).asks("b") == NotAnswered("no_place")
    with closing(connect(fleet.address_as("postgres"))) as connection:
        make_table(connection)
        make_table(connection)
    assert Afar(a, lambda: serves(b)).asks("b") == b"fine"


def test_a_role_that_only_reads_neither_asks_nor_sees_what_others_ask(admit: Admit, fleet: Fleet) -> None:
    a, b = admit("a"), admit("b")
    assert Afar(a, lambda: serves(b)).asks("b") == b"fine"
    with closing(connect(fleet.address_as("postgres"))) as connection:
        let_in(connection, "kiosk_display", None, adds=False)
    for role in ("kiosk_display", ROLE):
        with closing(connect(fleet.address_as(role))) as connection:
            assert connection.execute("SELECT * FROM kiosk_fleet.questions").fetchall() == []
            assert connection.execute("SELECT * FROM kiosk_fleet.answers").fetchall() == []
            with pytest.raises(errors.InsufficientPrivilege):
                ask(connection, a.key or key_of(new_secret("a")), "b", "checks", OnceKey())


def test_what_is_forged_replayed_too_large_or_from_a_kiosk_that_was_shut_out_is_not_answered(
    admit: Admit, fleet: Fleet
) -> None:
    a, b, rogue = admit("a"), admit("b"), admit("x")
    assert a.key is not None
    assert rogue.key is not None
    with closing(connect(rogue.address)) as by_rogue, closing(connect(a.address)) as by_a:
        with pytest.raises(errors.InsufficientPrivilege):
            ask(by_rogue, a.key, "b", "checks", OnceKey())
        asked = ask(by_rogue, rogue.key, "b", "checks", OnceKey())
        members = read_members(by_a)
        with closing(connect(b.address)) as by_b:
            assert questions_to(by_b, members, "b") == (asked,)
            # an administrator copies a signature to somebody else's name, or makes an old question new
            fleet.ask("UPDATE kiosk_fleet.questions SET asker = 'a'")
            assert questions_to(by_b, members, "b") == ()
            fleet.ask("UPDATE kiosk_fleet.questions SET asker = 'x', asked = asked + interval '1 second'")
            assert questions_to(by_b, members, "b") == ()
            fleet.ask("UPDATE kiosk_fleet.questions SET asked = asked - interval '1 second'")
            assert questions_to(by_b, members, "b") == (asked,)
            with pytest.raises(ValueError, match="bytes"):
                answer(by_b, b.key or rogue.key, asked, bytes(LARGEST + 1))
            answer(by_b, b.key or rogue.key, replace(asked, once=bytes(32)), b"sealed for no key")
            with pytest.raises(errors.InsufficientPrivilege):
                answer(by_b, b.key or rogue.key, replace(asked, asker="a"), b"nobody asked")
            with pytest.raises(errors.InsufficientPrivilege):
                by_b.execute("DELETE FROM kiosk_fleet.questions")
        with pytest.raises(errors.CheckViolation):
            fleet.ask(
                "INSERT INTO kiosk_fleet.answers SELECT 'a', 'x', once, decode(repeat('00', 40001), 'hex'), signature "
                "FROM kiosk_fleet.questions"
            )
        with pytest.raises(errors.InsufficientPrivilege):
            by_rogue.execute("UPDATE kiosk_fleet.questions SET kiosk = 'a'")
        with pytest.raises(errors.InsufficientPrivilege):
            by_rogue.execute("UPDATE kiosk_fleet.questions SET asked = now() - interval '1 hour'")
    assert [one.once for one in serves(b)] == [asked.once]
    fleet.ask("DELETE FROM kiosk_fleet.answers")
    fleet.ask(f"SELECT pg_notify('{channel_of('b')}', '')")
    assert serves(b) == [], "what was dealt with isn't again"
    fleet.ask("UPDATE kiosk_fleet.questions SET asked = asked - interval '2 minutes'")
    b.link.close()
    assert serves(b) == []
    fleet.shut_out("Booth x")
    with closing(connect(b.address)) as by_b:
        fleet.ask("UPDATE kiosk_fleet.questions SET asked = asked + interval '2 minutes'")
        assert questions_to(by_b, read_members(by_b), "b") == ()


def test_an_answer_that_its_kiosk_did_not_give_to_this_question_is_not_shown(admit: Admit, fleet: Fleet) -> None:
    a, b, rogue = admit("a"), admit("b"), admit("x")
    assert a.key is not None
    assert rogue.key is not None
    once, other = OnceKey(), OnceKey()
    with closing(connect(a.address)) as by_a:
        question = ask(by_a, a.key, "b", "checks", once)
        members = read_members(by_a).by_kiosk
        with closing(connect(rogue.address)) as by_rogue, pytest.raises(errors.InsufficientPrivilege):
            answer(by_rogue, rogue.key, question, b"all is well")
        with closing(connect(b.address)) as by_b:
            answer(by_b, rogue.key, question, b"all is well")
            with pytest.raises(NotSealedError):
                answered(by_a, members["b"], question, once)
            assert b.key is not None
            answer(by_b, b.key, question, b"all is well")
        assert answered(by_a, members["b"], question, once) == b"all is well"
        with pytest.raises(NotSealedError):
            answered(by_a, members["b"], question, other)
        fleet.ask("UPDATE kiosk_fleet.answers SET sealed = sealed || '\\x00'::bytea")
        with pytest.raises(NotSealedError):
            answered(by_a, members["b"], question, once)
        again = ask(by_a, a.key, "b", "checks", other)
        assert answered(by_a, members["b"], again, other) is None, "an old answer is none to a new question"


def test_what_is_sealed_opens_for_its_key_and_its_question_alone() -> None:
    once = OnceKey()
    sealed = seal(once.public, b"words", b"about")
    assert once.open(sealed, b"about") == b"words"
    for wrong, about in ((sealed, b"else"), (sealed[:-1], b"about"), (b"", b"about"), (bytes(99), b"about")):
        with pytest.raises(NotSealedError):
            once.open(wrong, about)
    with pytest.raises(NotSealedError):
        OnceKey().open(sealed, b"about")
    with pytest.raises(NotSealedError):
        seal(bytes(32), b"words", b"about")
