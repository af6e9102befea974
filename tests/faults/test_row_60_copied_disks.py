"""Row 60: a book put back from an old backup, and a disk that was copied to a second machine."""

import shutil
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from kiosk.giving.payment_flow import PaymentFlow
from kiosk.giving.payment_session import PaymentSession, open_payment_session
from kiosk.ledger.backup import back_up
from kiosk.ledger.files import ledger_files
from kiosk.ledger.verify import verify
from kiosk.machine import system_keyring
from kiosk.machine.settings import keep_settings, read_settings
from kiosk.model.attempt import Paid
from kiosk.model.fact import Gift
from kiosk.words.paying import PayingWords
from tests.faults.payment_session import CAMPAIGN, GIFT, faulty_till
from tests.ledger.books import opened
from tests.reconciliation.booth import booth_on
from tests.simulator.held_to_stripe import simulated_stripe


def put_back(data: Path, backup: Path) -> None:
    """The backup takes the place of the ledger, as staff would do it."""
    files = ledger_files(data)
    for ending in ("sqlite-wal", "sqlite-shm"):
        files.ledger.with_suffix(f".{ending}").unlink(missing_ok=True)
    shutil.copy(backup, files.ledger)
    shutil.copy(backup.with_suffix(".head"), files.head)


def test_row_60_what_an_old_backup_lacks_comes_back_from_stripe_and_counts_once(tmp_path: Path) -> None:
    data, backup = tmp_path / "data", tmp_path / "backup.sqlite"
    with booth_on(data) as booth:
        booth.paid(1500)
        back_up(data, backup)
        later = {booth.paid(2000), booth.paid_by_phone(3000)}
        booth.ledger.close()
        put_back(data, backup)
        with opened(data) as booth.ledger:
            assert sum(isinstance(fact.entry, Gift) for fact in booth.ledger.facts()) == 1
            found = booth.reconcile()
            assert {one.name for one in found.differences} == later
            assert booth.reconcile().agrees
            gifts = [fact.entry for fact in booth.ledger.facts() if isinstance(fact.entry, Gift)]
            assert sorted(one.money.minor for one in gifts) == [1500, 2000, 3000]
            assert booth.report().total.gross == 6500
    assert verify(data).problems == ()


def test_row_60_a_payment_that_was_open_in_an_old_backup_is_settled_before_a_card_is_taken(tmp_path: Path) -> None:
    data, restored, backup = tmp_path / "data", tmp_path / "restored", tmp_path / "backup.sqlite"
    restored.mkdir()
    with faulty_till(data) as session:
        assert session.begin() is None
        session.run_to_card()
        back_up(data, backup)
        assert isinstance(session.run_to_end("good"), Paid)
        put_back(restored, backup)
        with opened(restored) as ledger:
            giving = PaymentFlow(ledger, session.terminal, needs_shift=False, clock=session.clock)
            off = giving.cards_off()
            assert off is not None
            assert off.checking
            assert giving.settle() == ()
            gifts = [fact.entry for fact in ledger.facts() if isinstance(fact.entry, Gift)]
            assert {one.payment_intent: one.money.minor for one in gifts} == session.paid != {}
            assert giving.cards_off() is None
    assert verify(restored).problems == ()


def test_row_60_a_copied_disk_takes_gifts_in_a_new_name_and_leaves_the_other_machines_payments_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_keyring, "ALLOWED_KEYRINGS", frozenset())
    first, second = tmp_path / "first", tmp_path / "second"
    with simulated_stripe(present="good") as server, server.client() as client:
        environ = {"KIOSK_STRIPE_API_BASE": server.base}

        def on(machine: str, data: Path) -> AbstractContextManager[PaymentSession]:
            settings = keep_settings(data).settings
            return open_payment_session(
                data, settings, practice=True, environ=environ, machine=lambda: machine * 64, texts=PayingWords
            )

        def status(intent: str) -> str:
            return client.v1.payment_intents.retrieve(intent).status

        with on("1", first) as session:
            assert session.giving.begin(CAMPAIGN, GIFT) is None
            while not session.ledger.open_attempts()[0].payment_intent:
                session.giving.step()
            (left,) = session.ledger.open_attempts()
        shutil.copytree(first, second)
        before = status(left.payment_intent)
        with on("2", second) as session:
            assert read_settings(second).settings.uuid != read_settings(first).settings.uuid
            assert session.ledger.open_attempts() == ()
            assert session.giving.settle() == ()
            assert status(left.payment_intent) == before
        with on("1", first) as session:
            assert session.ledger.open_attempts() == (left,)
            assert session.giving.settle() == ()
        assert status(left.payment_intent) in ("canceled", "succeeded")
