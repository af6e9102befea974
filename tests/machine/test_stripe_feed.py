"""The feed of kind `stripe`: from the key on this machine to gifts that the ledger can take."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.feeds.answer import Witnessed
from kiosk.ledger.watching import LedgerWatch
from kiosk.machine import system_keyring
from kiosk.machine.stripe_feed import StripeFeed, StripeUnread
from kiosk.model.campaign import Campaign
from kiosk.model.fact import Gift
from kiosk.model.money import Money
from kiosk.words.payment import PaymentWords
from tests.ledger.books import opened
from tests.model.told_facts import drive
from tests.payments.loopback_stripe import CAMPAIGN, LoopbackStripe, intent, refund, serving
from tests.simulator.asking import control
from tests.simulator.held_to_stripe import simulated_stripe

NOW = dt.datetime.fromtimestamp(1_800_100_000, dt.UTC)
OURS = drive(id=CAMPAIGN, has_feed=False, dates={"starts": dt.date(2027, 1, 15), "time_zone": "UTC"})
KEY = "rk_test_loopback0000000000"


@pytest.fixture
def stripe(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[LoopbackStripe]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(system_keyring, "ALLOWED_KEYRINGS", frozenset())
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    monkeypatch.setenv("KIOSK_PRACTICE_STRIPE_KEY", KEY)
    with serving() as served:
        monkeypatch.setenv("KIOSK_STRIPE_API_BASE", served.base)
        yield served


def read(feed: StripeFeed) -> Witnessed:
    answer = feed.read(NOW)
    assert isinstance(answer, Witnessed), answer
    return answer


def failure(feed: StripeFeed) -> str:
    answer = feed.read(NOW)
    assert isinstance(answer, StripeUnread), answer
    return PaymentWords().sentence(answer.why)


def keys_sent(stripe: LoopbackStripe) -> list[str]:
    return list(dict.fromkeys(asked.headers["Authorization"].removeprefix("Bearer ") for asked in stripe.asked))


def test_gifts_and_refunds_are_witnessed_and_the_book_counts_each_once(stripe: LoopbackStripe, tmp_path: Path) -> None:
    stripe.intents += [intent(1), intent(2, 700)]
    stripe.refunds.append(refund(1, stripe.intents[0], 500))
    feed = StripeFeed(OURS, practice=True)
    watch = LedgerWatch(lambda: opened(tmp_path), tmp_path / "ledger.sqlite")
    # This kiosk took the first one itself, and wrote it down its own way.
    watch.record(OURS, Gift("card_reader", Money(2000, "USD"), "pi_000001", "a1"))
    for _ in range(2):
        watch.witness(OURS, read(feed).entries)
    watch.witness(OURS, read(StripeFeed(OURS, practice=True)).entries)
    news = watch.look(OURS, NOW)
    watch.close()
    assert news is not None
    assert news.tally.goals["gifts"].raised == 10_000 + 1500 + 700


def test_what_was_read_is_not_asked_for_again(stripe: LoopbackStripe) -> None:
    now = dt.datetime.now(dt.UTC)
    month_ago = int(now.timestamp()) - 30 * 86_400
    stripe.intents += [intent(number, created=month_ago + 60 * number) for number in range(150)]
    feed = StripeFeed(drive(id=CAMPAIGN, has_feed=False, dates={"time_zone": "UTC"}), practice=True)
    told = [len(answer.entries) for answer in (feed.read(now), feed.read(now)) if isinstance(answer, Witnessed)]
    assert told == [150, 11]  # those of the last ten minutes may have been made in another order


def test_without_a_key_it_is_said_how_to_give_one(stripe: LoopbackStripe, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KIOSK_PRACTICE_STRIPE_KEY")
    assert "kiosk key set stripe" in failure(StripeFeed(OURS, practice=False))
    assert stripe.asked == []


def test_practice_never_uses_the_drives_own_key(stripe: LoopbackStripe, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KIOSK_PRACTICE_STRIPE_KEY")
    monkeypatch.setenv("KIOSK_STRIPE_KEY", KEY)
    assert "--practice" in failure(StripeFeed(OURS, practice=True))
    monkeypatch.setenv("KIOSK_PRACTICE_STRIPE_KEY", "rk_live_00000000000000000000")
    assert "no real money moves in practice" in failure(StripeFeed(OURS, practice=True))
    assert stripe.asked == []


def test_a_live_key_goes_nowhere_but_to_stripe(stripe: LoopbackStripe, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_STRIPE_KEY", "rk_live_00000000000000000000")
    assert failure(StripeFeed(OURS, practice=False))
    assert stripe.asked == []


def test_play_money_stays_out_of_the_drives_book(stripe: LoopbackStripe, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_STRIPE_KEY", KEY)
    assert "play money" in failure(StripeFeed(OURS, practice=False))
    assert stripe.asked == []


def test_a_key_that_was_changed_is_used_after_a_failure_and_reads_everything(
    stripe: LoopbackStripe, monkeypatch: pytest.MonkeyPatch
) -> None:
    stripe.intents.append(intent(1))
    feed = StripeFeed(OURS, practice=True)
    assert len(read(feed).entries) == 1
    stripe.faults.append("401")
    assert KEY not in failure(feed)
    other = "rk_test_another00000000000"
    monkeypatch.setenv("KIOSK_PRACTICE_STRIPE_KEY", other)
    assert len(read(feed).entries) == 1
    assert keys_sent(stripe) == [KEY, other]


def test_a_drive_without_dates_is_read_from_three_months_ago(stripe: LoopbackStripe) -> None:
    undated: Campaign = drive(id=CAMPAIGN, has_feed=False, dates={"time_zone": "UTC"})
    stripe.intents.append(intent(1))
    assert len(read(StripeFeed(undated, practice=True)).entries) == 1


def test_what_the_account_took_elsewhere_counts_once_where_the_campaign_names_it(
    stripe: LoopbackStripe, tmp_path: Path
) -> None:
    online = {"metadata": {"drive": "w26", "order": "1"}, "payment_method_types": ["card"]}
    stripe.intents += [intent(1), intent(2, 700, **online), intent(3, 900, metadata={"drive": "w25"})]
    stripe.refunds.append(refund(1, stripe.intents[1], 200))
    named = drive(
        id=CAMPAIGN,
        dates={"starts": dt.date(2027, 1, 15), "time_zone": "UTC"},
        feeds=[{"id": "account", "kind": "stripe", "metadata": {"drive": "w26"}}],
    )
    watch = LedgerWatch(lambda: opened(tmp_path), tmp_path / "ledger.sqlite")
    for _ in range(2):
        watch.witness(named, read(StripeFeed(named, practice=True)).entries)
    news = watch.look(named, NOW)
    watch.close()
    assert news is not None
    assert news.tally.goals["gifts"].raised == 10_000 + 2000 + 500
    assert news.tally.goals["gifts"].here == 0


def test_links_and_products_are_asked_for_in_practice_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_keyring, "ALLOWED_KEYRINGS", frozenset())
    monkeypatch.setenv("KIOSK_PRACTICE_STRIPE_KEY", KEY)
    price = {"currency": "usd", "unit_amount": 500, "product_data": {"name": "Donation"}}
    lines = [{"quantity": 1, "price_data": price}]
    page: Any = {"mode": "payment", "success_url": "https://www.example.org", "line_items": lines}
    with simulated_stripe() as server, server.client() as client:
        monkeypatch.setenv("KIOSK_STRIPE_API_BASE", server.base)
        session = client.v1.checkout.sessions.create(page)
        assert control(server.base, f"sessions/{session.id}", {"do": "pay"})["payment_status"] == "paid"
        for more in ({"payment_links": ["plink_1"]}, {"products": ["prod_1"]}):
            feeds = [{"id": "account", "kind": "stripe", **more}]
            named = drive(id=CAMPAIGN, dates={"time_zone": "UTC"}, feeds=feeds)
            assert StripeFeed(named, practice=True).read(NOW) == Witnessed((), None)
