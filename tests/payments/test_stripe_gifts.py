"""Our gifts as Stripe has them, read over real HTTP by the real SDK from a Stripe on loopback."""

import datetime as dt
import itertools
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.model.fact import Gift, Refund, own_reference
from kiosk.model.stripe_trouble import NoAnswer
from kiosk.net.deadline import Timeouts
from kiosk.payments import list_cursor
from kiosk.payments.stripe_gifts import Cursor, GiftsRead, StripeGifts
from tests.payments.loopback_stripe import CAMPAIGN, KIOSK, LoopbackStripe, charge, intent, refund, serving
from tests.said import said

NOW = dt.datetime.fromtimestamp(1_800_100_000, dt.UTC)
SINCE = dt.datetime.fromtimestamp(1_800_000_000, dt.UTC)


@dataclass(frozen=True)
class TestKey:
    """A key for trying."""

    __test__ = False
    text: str = "rk_test_loopback0000000000"
    live: bool = False


@pytest.fixture
def stripe(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[LoopbackStripe]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    with serving() as served:
        yield served


def reader(stripe: LoopbackStripe, **more: Any) -> StripeGifts:
    environ = {"KIOSK_STRIPE_API_BASE": stripe.base}
    return StripeGifts(TestKey(), environ=environ, **{"clock": lambda: NOW, "timeouts": Timeouts(5.0, 5.0), **more})


def read(stripe: LoopbackStripe, cursor: Cursor | None = None, **more: Any) -> GiftsRead:
    answer = reader(stripe, **more).read(CAMPAIGN, "USD", SINCE, cursor)
    assert isinstance(answer, GiftsRead), answer
    return answer


def references(answer: GiftsRead) -> set[str | None]:
    return {own_reference(entry) for entry in answer.entries}


def lists(stripe: LoopbackStripe, path: str = "/v1/payment_intents") -> list[dict[str, Any]]:
    return [asked.parameters for asked in stripe.asked if asked.path == path]


def test_gifts_of_all_kiosks_by_reader_and_phone_are_read_with_their_refunds(stripe: LoopbackStripe) -> None:
    other_kiosk = KIOSK.replace("3", "4")
    by_phone = intent(
        2,
        3000,
        latest_charge=charge(2, "link"),
        metadata={"kiosk_campaign": CAMPAIGN, "kiosk_uuid": other_kiosk},
    )
    stripe.intents = [intent(1, 2000), by_phone]
    stripe.refunds = [refund(1, by_phone, 1000)]
    answer = read(stripe)
    told = {own_reference(entry): entry for entry in answer.entries}
    assert set(told) == {"gift:pi_000001", "gift:pi_000002", "refund:re_000001"}
    phone, back = told["gift:pi_000002"], told["refund:re_000001"]
    assert isinstance(phone, Gift)
    assert isinstance(back, Refund)
    assert (phone.method, phone.money.minor, phone.taken_by) == ("phone", 3000, other_kiosk)
    assert phone.paid_at == dt.datetime.fromtimestamp(1_800_000_032, dt.UTC)
    assert (back.payment_intent, back.money.minor) == ("pi_000002", 1000)
    assert answer.as_of == NOW
    assert answer.trouble is None


def test_what_is_not_ours_is_passed_over(stripe: LoopbackStripe) -> None:
    stripe.intents = [
        intent(1, metadata={}),
        intent(2, metadata={"kiosk_campaign": "summer", "kiosk_uuid": KIOSK}),
        intent(3, currency="eur"),
        intent(4, livemode=True),
        intent(5, status="canceled"),
    ]
    stripe.refunds = [refund(number, of) for number, of in enumerate(stripe.intents[:2])]
    answer = read(stripe)
    assert answer.entries == ()
    assert answer.as_of == NOW


def test_a_drive_without_gifts_yet_is_read_whole(stripe: LoopbackStripe) -> None:
    answer = read(stripe)
    assert answer.entries == ()
    assert answer.as_of == NOW
    assert read(stripe, answer.cursor).as_of == NOW


def test_only_what_a_day_before_the_start_or_later_was_made_is_asked_for(stripe: LoopbackStripe) -> None:
    read(stripe)
    floor = str(int((SINCE - dt.timedelta(days=1)).timestamp()))
    assert lists(stripe) == [{"created": {"gte": floor}, "limit": "100", "expand": ["data.latest_charge"]}]
    assert lists(stripe, "/v1/refunds") == [
        {"created": {"gte": floor}, "limit": "100", "expand": ["data.payment_intent"]}
    ]


def test_a_long_list_is_paged_through(stripe: LoopbackStripe) -> None:
    stripe.intents = [intent(number) for number in range(250)]
    answer = read(stripe)
    assert len(references(answer)) == len(answer.entries) == 250
    assert [asked.get("starting_after") for asked in lists(stripe)] == [None, "pi_000150", "pi_000050"]


def test_very_long_lists_are_read_in_several_goes(stripe: LoopbackStripe) -> None:
    stripe.intents = [intent(number * 1000) for number in range(550)]
    stripe.refunds = [refund(number, stripe.intents[number]) for number in range(450)]
    cursor = None
    told = list[Gift | Refund]()
    readings = []
    for minute in range(4):
        moment = NOW + dt.timedelta(minutes=minute)
        answer = read(stripe, cursor, clock=lambda moment=moment: moment, most_requests=3)
        cursor = answer.cursor
        readings.append((answer.as_of, answer.has_more))
        told += answer.entries
    assert len({own_reference(entry) for entry in told}) == 1000
    assert len(told) < 1010
    assert len(stripe.asked) <= 4 * 3
    assert [has_more for _, has_more in readings] == [True, True, True, True]
    assert [as_of for as_of, _ in readings] == [None, None, None, NOW + dt.timedelta(minutes=1)]


def test_the_next_reading_goes_down_only_to_where_the_last_began(stripe: LoopbackStripe) -> None:
    stripe.intents = [intent(number) for number in range(0, 30_000, 100)]
    first = read(stripe)
    stripe.asked.clear()
    stripe.intents.append(intent(30_001))
    second = read(stripe, first.cursor)
    assert len(lists(stripe)) == 1
    assert lists(stripe)[0]["created"]["gte"] == str(stripe.intents[-2]["created"] - list_cursor.OVERLAP)
    assert "gift:pi_030001" in references(second)
    assert len(second.entries) < 10


def test_a_gift_listed_late_is_still_found(stripe: LoopbackStripe) -> None:
    stripe.intents = [intent(1000)]
    first = read(stripe)
    stripe.intents.append(intent(1000 - list_cursor.OVERLAP + 1))
    assert "gift:pi_000401" in references(read(stripe, first.cursor))


def test_one_begun_long_ago_counts_on_the_day_it_is_paid(stripe: LoopbackStripe) -> None:
    waiting = intent(1, status="requires_payment_method", created=int(NOW.timestamp()) - 80_000)
    stripe.intents = [waiting, intent(2, created=int(NOW.timestamp()))]
    first = read(stripe)
    assert references(first) == {"gift:pi_000002"}
    second = read(stripe, first.cursor)
    assert "gift:pi_000001" not in references(second)
    waiting["status"] = "succeeded"
    third = read(stripe, second.cursor)
    assert "gift:pi_000001" in references(third)
    stripe.asked.clear()
    read(stripe, third.cursor)
    assert [asked.path for asked in stripe.asked] == ["/v1/payment_intents", "/v1/refunds"]


@pytest.mark.parametrize("end", ["canceled", "gone", "too old"])
def test_one_that_will_never_be_paid_is_not_asked_for_for_ever(stripe: LoopbackStripe, end: str) -> None:
    waiting = intent(1, status="requires_payment_method", created=int(NOW.timestamp()) - 100_000)
    stripe.intents = [waiting, intent(2, created=int(NOW.timestamp()))]
    cursor = read(stripe).cursor
    clock = NOW
    if end == "canceled":
        waiting["status"] = "canceled"
    elif end == "gone":
        stripe.intents.remove(waiting)
    else:
        clock = NOW + dt.timedelta(days=3)
    cursor = read(stripe, cursor, clock=lambda: clock).cursor
    stripe.asked.clear()
    read(stripe, cursor)
    assert [asked.path for asked in stripe.asked] == ["/v1/payment_intents", "/v1/refunds"]


def test_many_open_ones_have_their_turns(stripe: LoopbackStripe) -> None:
    long_ago = int(NOW.timestamp()) - 50_000
    stripe.intents = [intent(number, status="requires_action", created=long_ago) for number in range(12)]
    stripe.intents.append(intent(99, created=int(NOW.timestamp())))
    cursor = read(stripe).cursor
    stripe.asked.clear()
    for _ in range(3):
        cursor = read(stripe, cursor).cursor
    asked = {asked.path for asked in stripe.asked if "/pi_" in asked.path}
    assert len(asked) == 12


def test_a_pending_refund_counts_when_it_has_gone_through_and_a_failed_one_never(stripe: LoopbackStripe) -> None:
    gifts = [intent(1), intent(2)]
    pending = [refund(number, of, status="pending") for number, of in enumerate(gifts)]
    later = refund(9, gifts[0], created=int(NOW.timestamp()))
    stripe.intents, stripe.refunds = gifts, [*pending, later]
    first = read(stripe)
    assert {own_reference(entry) for entry in first.entries if isinstance(entry, Refund)} == {"refund:re_000009"}
    pending[0]["status"], pending[1]["status"] = "succeeded", "failed"
    second = read(stripe, first.cursor)
    assert "refund:re_000000" in references(second)
    assert "refund:re_000001" not in references(second) | references(read(stripe, second.cursor))


def test_an_old_gift_refunded_today_is_noticed(stripe: LoopbackStripe) -> None:
    old = intent(1)
    stripe.intents = [old, intent(50_000)]
    cursor = read(stripe).cursor
    stripe.refunds = [refund(1, old, created=int(NOW.timestamp()))]
    assert "refund:re_000001" in references(read(stripe, cursor))


def test_a_cursor_of_another_question_is_passed_over(stripe: LoopbackStripe) -> None:
    stripe.intents = [intent(1), intent(50_000)]
    cursor = read(stripe).cursor
    for campaign, currency, since in [("summer", "USD", SINCE), (CAMPAIGN, "EUR", SINCE)]:
        answer = reader(stripe).read(campaign, currency, since, cursor)
        assert isinstance(answer, GiftsRead)
        assert answer.entries == ()
    earlier = reader(stripe).read(CAMPAIGN, "USD", SINCE - dt.timedelta(days=9), cursor)
    assert isinstance(earlier, GiftsRead)
    assert len(earlier.entries) == 2


def test_a_drive_without_a_start_is_counted_from_so_long_ago_and_read_on(stripe: LoopbackStripe) -> None:
    stripe.intents = [intent(number * 1000) for number in range(50)]
    cursor = read(stripe).cursor
    answer = reader(stripe).read(CAMPAIGN, "USD", SINCE + dt.timedelta(minutes=1), cursor)
    assert isinstance(answer, GiftsRead)
    assert len(answer.entries) == 1


def test_a_cursor_whose_place_is_gone_starts_again_from_the_top(stripe: LoopbackStripe) -> None:
    stripe.intents = [intent(number) for number in range(150)]
    cursor = read(stripe, most_requests=1).cursor
    assert cursor.intents.after == "pi_000050"
    stripe.intents = [intent(number) for number in range(200, 203)]
    assert len(read(stripe, cursor).entries) == 3


FAULTS = {
    "401": "does not know the key",
    "403": "tick PaymentIntents: Read",
    "429": "asked too often",
    "500": "a problem of its own (HTTP 500)",
    "silent": "cannot be reached or does not answer in time",
    "half a body": "cannot be reached or does not answer in time",
    "redirect": "cannot be reached or does not answer in time",
    "endless": "cannot be reached or does not answer in time",
    "html": "that is not Stripe",
    "no json": "that is not Stripe",
    "a list": "that is not Stripe",
    "null": "that is not Stripe",
    "a number": "that is not Stripe",
    "no data": "that is not Stripe",
    "data of numbers": "that is not Stripe",
    "without end": "that is not Stripe",
    "no truth": "that is not Stripe",
    "an odd error": "",
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_failure_is_one_sentence_and_asks_once(stripe: LoopbackStripe, fault: str) -> None:
    stripe.faults = [fault]
    answer = reader(stripe, timeouts=Timeouts(5.0, 0.3 if fault == "silent" else 5.0)).read(CAMPAIGN, "USD", SINCE)
    assert isinstance(answer, NoAnswer)
    assert FAULTS[fault] in said(answer)
    assert len(stripe.asked) == 1
    for part in ("canary", "rk_", "@", "Traceback", "\n"):
        assert part not in said(answer)


def test_nobody_there_is_a_failure(stripe: LoopbackStripe) -> None:
    environ = {"KIOSK_STRIPE_API_BASE": "http://127.0.0.1:1"}
    answer = StripeGifts(TestKey(), environ=environ).read(CAMPAIGN, "USD", SINCE)
    assert isinstance(answer, NoAnswer)
    assert said(answer) == "Stripe cannot be reached or does not answer in time; check the network."


@pytest.mark.parametrize("fault", [*FAULTS])
def test_what_came_before_a_failure_is_kept_and_the_next_reading_goes_on(stripe: LoopbackStripe, fault: str) -> None:
    stripe.intents = [intent(number) for number in range(150)]
    stripe.faults = ["", fault]
    first = read(stripe, timeouts=Timeouts(5.0, 1.5 if fault == "silent" else 5.0))
    assert len(first.entries) == 100
    assert first.as_of is None
    assert first.trouble
    second = read(stripe, first.cursor)
    assert len(second.entries) == 50
    assert second.as_of == NOW


def test_a_reading_ends_in_time_however_slow_the_answers_are(stripe: LoopbackStripe) -> None:
    stripe.intents = [intent(number) for number in range(500)]
    answer = read(stripe, monotonic=lambda: 15.0 * len(stripe.asked))
    assert len(lists(stripe)) == 2
    assert (len(answer.entries), answer.has_more, answer.trouble) == (200, True, None)


def test_the_deadline_holds_while_an_answer_drips(stripe: LoopbackStripe) -> None:
    stripe.faults = ["dripping", "dripping"]
    assert read(stripe).trouble is None
    stripe.faults = ["dripping"]
    ticks = itertools.count(step=1.0)
    answer = reader(stripe, monotonic=lambda: next(ticks)).read(CAMPAIGN, "USD", SINCE)
    assert isinstance(answer, NoAnswer)
    assert "in time" in said(answer)


def test_nothing_from_the_environment_reaches_the_request(
    stripe: LoopbackStripe, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password something\n")
    netrc.chmod(0o600)
    for name, value in {
        "NETRC": str(netrc),
        "HTTP_PROXY": "http://127.0.0.1:9",
        "ALL_PROXY": "http://127.0.0.1:9",
    }.items():
        monkeypatch.setenv(name, value)
    read(stripe)
    headers = {name.lower(): value for name, value in stripe.asked[0].headers.items()}
    assert headers["authorization"] == f"Bearer {TestKey().text}"


def test_nothing_is_told_to_stripe_about_this_machine_and_nothing_is_written(
    stripe: LoopbackStripe, tmp_path: Path
) -> None:
    read(stripe)
    read(stripe)
    assert not any("telemetry" in f"{asked.headers}".lower() for asked in stripe.asked)
    assert not list(tmp_path.rglob("*"))


def test_no_key_and_no_answer_gets_into_the_log(stripe: LoopbackStripe, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    stripe.intents = [intent(1, receipt_email="donor@example.org")]
    stripe.faults = ["", "401"]
    gifts = reader(stripe)
    answer = gifts.read(CAMPAIGN, "USD", SINCE)
    told = f"{caplog.text} {answer!r} {gifts!r}"
    for part in ("canary", TestKey().text, "@", "_secret_"):
        assert part not in told


STATUSES = ["succeeded", "requires_payment_method", "canceled", "foreign"]
HISTORY = st.lists(st.tuples(st.sampled_from(STATUSES), st.none() | st.integers(0, 9)), max_size=20)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    history=HISTORY,
    page=st.integers(1, 4),
    most=st.integers(8, 12),
    faults=st.lists(st.sampled_from(["", "500"]), max_size=8),
)
def test_whatever_happens_between_readings_each_gift_is_told(
    stripe: LoopbackStripe,
    history: list[tuple[str, int | None]],
    page: int,
    most: int,
    faults: list[str],
) -> None:
    """Every 15 minutes one more is made, and read; some are paid a few readings later."""
    told = set[str | None]()
    waiting: list[tuple[dict[str, Any], int]] = []
    cursor: Cursor | None = None

    def read_on() -> None:
        nonlocal cursor
        answer = reader(stripe, page=page, most_requests=most).read(CAMPAIGN, "USD", SINCE, cursor)
        if isinstance(answer, GiftsRead):
            cursor = answer.cursor
            told.update(references(answer))

    def pay(until: float) -> None:
        for item, due in waiting:
            if due <= until:
                item["status"] = "succeeded"

    stripe.intents, stripe.faults = [], list(faults)
    for number, (status, paid_after) in enumerate(history):
        change: dict[str, Any] = {"metadata": {}} if status == "foreign" else {"status": status}
        item = intent(number, created=int(SINCE.timestamp()) + 900 * number, **change)
        stripe.intents.append(item)
        if status == "requires_payment_method" and paid_after is not None:
            waiting.append((item, number + paid_after))
        pay(number)
        read_on()
    pay(float("inf"))
    stripe.faults = []
    due = {f"gift:{item['id']}" for item in stripe.intents if item["status"] == "succeeded" and item["metadata"]}
    for _ in range(20):
        if told != due:
            read_on()
    assert told == due
