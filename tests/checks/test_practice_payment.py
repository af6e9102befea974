"""A payment of play money, through the payment session, the simulated Stripe and the ledger of practice."""

from functools import partial
from pathlib import Path

import pytest

from kiosk.campaigns.folder import read_campaign
from kiosk.checks.practice_payment import look_at_practice_payment
from kiosk.giving.payment_session import open_payment_session
from kiosk.machine.own_ledger import open_own_ledger
from kiosk.machine.settings import Settings
from kiosk.model.campaign import Campaign
from kiosk.model.fact import Gift
from kiosk.words.paying import PayingWords
from tests.checks.saying import said
from tests.payments.quick import QUICK
from tests.simulator.held_to_stripe import SimulatedServer

SETTINGS = Settings()
OPEN = partial(open_payment_session, practice=True, texts=PayingWords)


@pytest.fixture
def campaign(example_folder: Path) -> Campaign:
    return read_campaign(example_folder)


def test_play_money_is_paid_and_is_in_the_book_of_practice(
    tmp_path: Path, environ: dict[str, str], campaign: Campaign
) -> None:
    session = partial(OPEN, tmp_path, SETTINGS, environ=environ, limits=QUICK)
    for _ in range(2):
        found = look_at_practice_payment(session, campaign, practice=True)
        assert (found.level, "of play money was paid by card" in said(found)) == ("good", True)
    with open_own_ledger(tmp_path, SETTINGS, practice=True, read_only=True) as ledger:
        gifts = [fact.entry.money.minor for fact in ledger.facts() if isinstance(fact.entry, Gift)]
        assert ledger.open_attempts() == ()
    assert gifts == [100, 100]


def test_a_payment_that_hangs_is_called_off(tmp_path: Path, environ: dict[str, str], campaign: Campaign) -> None:
    session = partial(OPEN, tmp_path, SETTINGS, environ=environ, limits=QUICK)
    found = look_at_practice_payment(session, campaign, practice=True, seconds=0.0)
    assert found.level == "bad"
    assert "took longer" in said(found)


def test_a_reader_that_is_offline_fails_it(
    tmp_path: Path, server: SimulatedServer, environ: dict[str, str], campaign: Campaign
) -> None:
    server.faults.replace(["offline"])
    session = partial(OPEN, tmp_path, SETTINGS, environ=environ, limits=QUICK)
    found = look_at_practice_payment(session, campaign, practice=True)
    assert found.level == "bad"
    assert "no real money was moved" in said(found)


def test_without_stripe_it_is_said_why(tmp_path: Path, campaign: Campaign) -> None:
    nowhere = {"KIOSK_STRIPE_API_BASE": "http://127.0.0.1:9"}
    session = partial(OPEN, tmp_path, SETTINGS, environ=nowhere)
    found = look_at_practice_payment(session, campaign, practice=True)
    assert found.level == "bad"
    assert "cannot be reached" in said(found)


def test_real_money_is_never_tried_and_a_practising_kiosk_is_left_alone(campaign: Campaign) -> None:
    assert said(look_at_practice_payment(None, campaign, practice=False)).endswith("kiosk --practice")
    assert look_at_practice_payment(None, campaign, practice=True).level == "skipped"
