"""What no kiosk took counts by payment link, product, metadata and day, each gift once, over real HTTP."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.model.fact import Gift, own_reference
from kiosk.payments.outside import Outside
from kiosk.payments.stripe_gifts import Cursor, GiftsRead
from tests.payments.loopback_stripe import CAMPAIGN, Item, LoopbackStripe, charge, intent, refund, serving, session
from tests.payments.test_stripe_gifts import NOW, SINCE, lists, reader, references
from tests.said import said

BY_LINK = Outside(payment_links=frozenset({"plink_1"}))
BY_PRODUCT = Outside(products=frozenset({"prod_1", "prod_2"}))
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def stripe(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[LoopbackStripe]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    with serving() as served:
        yield served


def online(number: int, minor: int = 2000, **more: Any) -> Item:
    """A PaymentIntent that the website's checkout made."""
    made = {"metadata": {}, "payment_method_types": ["card"], "latest_charge": charge(number, "card"), **more}
    return intent(number, minor, **made)


def read(stripe: LoopbackStripe, outside: Outside, cursor: Cursor | None = None, **more: Any) -> GiftsRead:
    answer = reader(stripe, **more).read(CAMPAIGN, "USD", SINCE, cursor, outside)
    assert isinstance(answer, GiftsRead), answer
    return answer


def test_what_came_by_a_link_of_the_drive_counts_once_with_its_refund(stripe: LoopbackStripe) -> None:
    stripe.intents = [intent(1), online(2, 700), online(3, 900), online(4, 50, currency="eur")]
    links = {2: "plink_1", 3: "plink_2", 4: "plink_1"}
    stripe.sessions = [session(n, one, payment_link=links[n]) for n, one in enumerate(stripe.intents[1:], 2)]
    stripe.refunds = [refund(1, stripe.intents[1], 200), refund(2, stripe.intents[2], 100)]
    answer = read(stripe, BY_LINK)
    assert references(answer) == {"gift:pi_000001", "gift:pi_000002", "refund:re_000001"}
    gift = next(one for one in answer.entries if own_reference(one) == "gift:pi_000002")
    assert isinstance(gift, Gift)
    assert (gift.taken_by, gift.method, gift.money.minor, gift.attempt) == ("outside", "phone", 700, "")
    assert lists(stripe, "/v1/checkout/sessions")[0]["payment_link"] == "plink_1"
    assert answer.as_of == NOW


def test_a_refund_weeks_later_is_known_by_what_the_session_told_before(stripe: LoopbackStripe) -> None:
    paid = online(2, 700)
    stripe.intents, stripe.sessions = [paid], [session(2, paid, payment_link="plink_1")]
    first = read(stripe, BY_LINK)
    stripe.sessions = []
    stripe.refunds = [refund(1, paid, 200, created=paid["created"] + 90_000)]
    again = read(stripe, BY_LINK, first.cursor, clock=lambda: NOW + 24 * HOUR)
    assert "refund:re_000001" in references(again)


@pytest.mark.parametrize(
    ("products", "more", "counts"),
    [
        (("prod_1",), {}, True),
        (("prod_1", "prod_2"), {}, True),
        (("prod_1", "prod_shirt"), {}, False),
        ((), {}, False),
        (("prod_1",), {"mode": "subscription", "payment_intent": None}, False),
        (("prod_1",), {"payment_intent": None, "payment_status": "no_payment_required"}, False),
        (("prod_1",), {"status": "expired"}, False),
    ],
)
def test_what_was_paid_for_the_drives_products_alone_counts(
    products: tuple[str, ...], more: dict[str, Any], counts: bool, stripe: LoopbackStripe
) -> None:
    stripe.sessions = [session(2, online(2, 700), *products, **more)]
    assert references(read(stripe, BY_PRODUCT)) == ({"gift:pi_000002"} if counts else set())


def test_a_kiosks_own_session_is_left_to_its_stamp(stripe: LoopbackStripe) -> None:
    ours = intent(2, 700, metadata={"kiosk_campaign": "summer", "kiosk_uuid": intent(1)["metadata"]["kiosk_uuid"]})
    stripe.sessions = [session(2, ours, "prod_1")]
    assert read(stripe, BY_PRODUCT).entries == ()


def test_what_was_begun_before_the_feeds_own_day_does_not_count(stripe: LoopbackStripe) -> None:
    marked = {"metadata": {"drive": "winter"}}
    stripe.intents = [online(1, 700, **marked), online(7200, 900, **marked)]
    stripe.sessions = [session(2, online(2)), session(7201, online(7201), payment_link="plink_1")]
    stripe.refunds = [refund(1, stripe.intents[0])]
    late = Outside({"drive": "winter"}, frozenset({"plink_1"}), since=SINCE + HOUR)
    assert references(read(stripe, late)) == {"gift:pi_007200", "gift:pi_007201"}
    early = Outside({"drive": "winter"}, since=SINCE - 240 * HOUR)
    stripe.asked.clear()
    read(stripe, early)
    assert int(lists(stripe)[0]["created"]["gte"]) == int((SINCE - 264 * HOUR).timestamp())


def test_a_session_that_is_completed_or_paid_late_is_not_missed(stripe: LoopbackStripe) -> None:
    slow = online(2, 700, status="processing", latest_charge=None)
    still_open = session(1, None, payment_link="plink_1", status="open", payment_status="unpaid")
    newest = session(5, online(5, 100), payment_link="plink_1")
    stripe.sessions = [session(2, slow, payment_link="plink_1"), still_open, newest]
    first = read(stripe, BY_LINK)
    assert references(first) == {"gift:pi_000005"}
    still_open |= {"status": "complete", "payment_intent": online(1, 300)}
    second = read(stripe, BY_LINK, first.cursor, clock=lambda: NOW + HOUR)
    assert "gift:pi_000001" in references(second)
    slow |= {"status": "succeeded", "latest_charge": charge(2, "customer_balance")}
    assert "gift:pi_000002" in references(read(stripe, BY_LINK, second.cursor, clock=lambda: NOW + 30 * HOUR))


def test_refunds_wait_until_all_sessions_have_told(stripe: LoopbackStripe) -> None:
    stripe.intents = [online(number, 700) for number in range(2, 7)]
    stripe.sessions = [session(n, one, payment_link="plink_1") for n, one in enumerate(stripe.intents, 2)]
    stripe.refunds = [refund(1, stripe.intents[0], 200)]
    first = read(stripe, BY_LINK, most_requests=2, page=2)
    assert not lists(stripe, "/v1/refunds")
    second = read(stripe, BY_LINK, first.cursor, page=2)
    assert "refund:re_000001" in references(second)
    assert len(references(first) | references(second)) == 6


def test_a_key_that_may_not_read_sessions_is_told_so(stripe: LoopbackStripe) -> None:
    stripe.faults = ["403"]
    answer = reader(stripe).read(CAMPAIGN, "USD", SINCE, None, BY_LINK)
    assert not isinstance(answer, GiftsRead)
    assert "Checkout Sessions: Read" in said(answer)
