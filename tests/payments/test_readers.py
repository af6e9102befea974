"""Readers and locations, asked for by the real SDK from a simulated Stripe."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from kiosk.model.stripe_trouble import NoAnswer
from kiosk.net.deadline import Timeouts
from kiosk.payments.connection import NotStripeError
from kiosk.payments.key_check import KeyKnown, check_with_stripe
from kiosk.payments.permissions import BEYOND, PERMISSIONS
from kiosk.payments.reader_state import Location, ReaderState, location_in, reader_in
from kiosk.payments.readers import Address, Readers
from kiosk.payments.trouble import ReaderTrouble, ReaderTroubleError
from tests.conftest import NOON
from tests.said import said
from tests.simulator.held_to_stripe import SimulatedServer, TestKey, simulated_stripe

ADDRESS = Address("US", "1 Main Street", "Pittsburgh", "15222", "PA")


@dataclass(frozen=True)
class LiveKey:
    text: str = "rk_live_simulated"
    live: bool = True


@pytest.fixture
def server() -> Iterator[SimulatedServer]:
    with simulated_stripe() as server:
        yield server


@pytest.fixture
def readers(server: SimulatedServer) -> Readers:
    return Readers(TestKey(), server.base, timeouts=Timeouts(5.0, 0.5))


def made(readers: Readers, name: str = "Hall 2") -> Location:
    location = readers.add_location(name, ADDRESS)
    assert isinstance(location, Location), location
    return location


def registered(readers: Readers, label: str = "Front desk") -> ReaderState:
    reader = readers.register("simulated-wpe", label, made(readers).id)
    assert isinstance(reader, ReaderState), reader
    return reader


def refusal(answer: object) -> str:
    assert isinstance(answer, ReaderTrouble), answer
    assert said(answer).endswith((".", "kiosk key set stripe"))
    return said(answer)


def test_a_registered_reader_is_listed_and_found(readers: Readers) -> None:
    reader = registered(readers)
    assert reader.id.startswith("tmr_")
    assert (reader.label, reader.device_type) == ("Front desk", "simulated_wisepos_e")
    assert reader.location is not None
    assert reader.location.name == "Hall 2"
    assert (reader.online, reader.live, reader.action, reader.last_seen) == (True, False, "", NOON)
    assert readers.readers() == (reader,)
    assert readers.reader(reader.id) == reader
    assert readers.locations() == (reader.location,)


def test_all_pages_are_read(readers: Readers, server: SimulatedServer) -> None:
    names = [f"Hall {number}" for number in range(5)]
    for name in names:
        made(readers, name)
    found = Readers(TestKey(), server.base, page=2).locations()
    assert isinstance(found, tuple)
    assert sorted(one.name for one in found) == names


def test_a_list_without_end_is_given_up(readers: Readers, server: SimulatedServer) -> None:
    for _ in range(3):
        made(readers)
    assert "that is not Stripe" in refusal(Readers(TestKey(), server.base, page=1, most_pages=2).locations())


def test_a_code_that_stripe_does_not_know_is_said_to_be_wrong_or_old(readers: Readers) -> None:
    assert "it has expired" in refusal(readers.register("sapphire-fox-lunch", "A", made(readers).id))


def test_a_location_that_stripe_does_not_know_is_named(readers: Readers) -> None:
    assert "Stripe has no location tml_0" in refusal(readers.register("simulated-wpe", "A", "tml_0"))


def test_what_else_stripe_refuses_is_told_by_its_parameter(readers: Readers) -> None:
    assert "names display_name" in refusal(readers.add_location("", ADDRESS))


@pytest.mark.parametrize("name", ["", "tmr_", "tmr_a/../x", "tmr_a?b", "tmr_é", "pi_1", "tmr_a\n", "x" * 500])
def test_what_is_no_readers_id_is_never_asked_for(name: str) -> None:
    nowhere = Readers(TestKey(), "http://127.0.0.1:9")
    assert "starts with tmr_" in refusal(nowhere.reader(name))


@pytest.mark.parametrize(
    ("code", "location", "why"),
    [
        ("", "tml_1", "not a registration code"),
        ("two words", "tml_1", "not a registration code"),
        ("x" * 101, "tml_1", "not a registration code"),
        ("simulated-wpe", "tmr_1", "starts with tml_"),
        ("simulated-wpe", "tml_/x", "starts with tml_"),
    ],
)
def test_what_can_be_no_code_or_location_is_never_sent(code: str, location: str, why: str) -> None:
    assert why in refusal(Readers(TestKey(), "http://127.0.0.1:9").register(code, "A", location))


def test_a_reader_that_is_gone_is_said_to_be_gone(readers: Readers, server: SimulatedServer) -> None:
    assert "Stripe has no reader tmr_0 for this key" in refusal(readers.reader("tmr_0"))
    reader = registered(readers)
    with server.client() as client:
        client.v1.terminal.readers.delete(reader.id)
    assert f"Stripe has no reader {reader.id} for this key" in refusal(readers.reader(reader.id))
    assert readers.readers() == ()


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        ("401", "does not know the key"),
        ("403", "tick Terminal Readers: Write and Terminal Locations: Read"),
        ("429", "wants a pause"),
        ("500", "a problem of its own"),
        ("refused", "check the network"),
        ("silent", "check the network"),
        ("html", "a log-in"),
        ("redirect", "check the network"),
    ],
)
def test_what_goes_wrong_is_told_in_a_sentence(
    readers: Readers, server: SimulatedServer, fault: str, why: str
) -> None:
    server.faults.replace([fault])
    assert why in refusal(readers.readers())


def test_to_make_a_location_another_permission_is_named(readers: Readers, server: SimulatedServer) -> None:
    server.faults.replace(["403"])
    assert "tick Terminal Locations: Write" in refusal(readers.add_location("Hall", ADDRESS))


@pytest.mark.parametrize("fault", ["drop_after", "500_after", "half_body", "html"])
def test_what_may_have_been_made_is_not_made_again_unseen(
    readers: Readers, server: SimulatedServer, fault: str
) -> None:
    location = made(readers)
    server.faults.replace([f"{fault}@register*1"])
    assert "may have been registered all the same" in refusal(readers.register("simulated-wpe", "A", location.id))


def test_row_40_a_reader_of_the_other_mode_is_refused_loudly(readers: Readers, server: SimulatedServer) -> None:
    reader = registered(readers)
    with server.stripe.looking() as state:
        for item in state.all_of("terminal.reader"):
            item["livemode"] = True
    for answer in (readers.readers(), readers.reader(reader.id)):
        assert refusal(answer).startswith("Take no cards: the Stripe key is for tests")


def test_row_40_a_live_key_is_not_content_with_a_reader_for_tests() -> None:
    with pytest.raises(ReaderTroubleError, match="key_is_live=True"):
        reader_in({"id": "tmr_1", "livemode": False}, live=True)
    assert reader_in({"id": "tmr_1", "livemode": True}, live=True).live
    with pytest.raises(ReaderTroubleError):
        reader_in({"id": "tmr_1", "livemode": True, "location": {"id": "tml_1", "livemode": False}}, live=True)


@pytest.mark.parametrize("told", [reader_in, location_in])
@pytest.mark.parametrize("item", [{}, {"livemode": False}, {"id": "x", "livemode": False}, {"id": 5, "livemode": 0}])
def test_what_is_no_object_of_stripes_is_none(told: Callable[..., object], item: dict[str, object]) -> None:
    with pytest.raises(NotStripeError):
        told(item, live=False)


def test_names_from_stripe_are_plain_text(readers: Readers) -> None:
    reader = registered(readers, "Front\u202e booth\n<img src=x>\u200b" + "x" * 200)
    assert reader.label.startswith("Front booth <img src=x>x")
    assert len(reader.label) == 80


@pytest.mark.parametrize("moment", [None, 0, -5, True, "1", 10**18])
def test_a_moment_that_can_be_none_is_never(moment: object) -> None:
    seen = reader_in({"id": "tmr_1", "livemode": False, "last_seen_at": moment}, live=False)
    assert seen.last_seen is None
    in_2027 = reader_in({"id": "tmr_1", "livemode": False, "last_seen_at": 1_800_000_000_000}, live=False)
    assert in_2027.last_seen == dt.datetime(2027, 1, 15, 8, tzinfo=dt.UTC)


def test_a_reader_says_what_it_is_busy_with(readers: Readers, server: SimulatedServer) -> None:
    reader = registered(readers)
    with server.client() as client:
        client.v1.terminal.readers.set_reader_display(
            reader.id,
            {
                "type": "cart",
                "cart": {
                    "currency": "usd",
                    "total": 500,
                    "line_items": [{"amount": 500, "description": "Thanks", "quantity": 1}],
                },
            },
        )
    seen = readers.reader(reader.id)
    assert isinstance(seen, ReaderState)
    assert seen.action == "set_reader_display"


def test_a_key_that_may_do_what_a_kiosk_does_lacks_nothing_and_nothing_is_changed(server: SimulatedServer) -> None:
    before = everything(server)
    assert check_with_stripe(TestKey(), server.base) == KeyKnown(())
    server.faults.replace(["403@invoice_payments"])
    assert check_with_stripe(TestKey(), server.base) == KeyKnown((), monthly=False)
    assert check_with_stripe(TestKey(), server.base, monthly=True) == KeyKnown(("Invoices: Read",))
    server.faults.replace(["too_strong@subscription_cancel"])
    assert check_with_stripe(TestKey(), server.base) == KeyKnown((), ("Subscriptions: Write",))
    assert everything(server) == before


@pytest.mark.parametrize(
    ("call", "lacks"),
    [
        ("cancel", "PaymentIntents: Write"),
        ("expire", "Checkout Sessions: Write"),
        ("cancel_action", "Terminal Readers: Write"),
        ("locations", "Terminal Locations: Read"),
        ("refunds", "Charges and Refunds: Read"),
        ("balance_transactions", "Balance: Read"),
    ],
)
def test_each_permission_that_a_key_lacks_is_named(server: SimulatedServer, call: str, lacks: str) -> None:
    server.faults.replace([f"403@{call}"])
    assert check_with_stripe(TestKey(), server.base) == KeyKnown((lacks,))
    assert lacks in [permission.name for permission in PERMISSIONS]


@pytest.mark.parametrize(
    ("call", "beyond"),
    [
        ("refund_cancel", "Charges and Refunds: Write"),
        ("payout_cancel", "Payouts: Write"),
        ("transfer_update", "Transfers: Write"),
        ("dispute_close", "Disputes: Write"),
        ("payment_link_update", "Payment Links: Write"),
        ("event", "Events: Read"),
        ("customer", "Customers: Read"),
        ("webhook_update", "Webhook Endpoints: Write"),
        ("location_update", "Terminal Locations: Write"),
    ],
)
def test_each_permission_that_a_thief_would_like_is_named(server: SimulatedServer, call: str, beyond: str) -> None:
    before = everything(server)
    server.faults.replace([f"too_strong@{call}"])
    assert check_with_stripe(TestKey(), server.base) == KeyKnown((), (beyond,))
    assert everything(server) == before
    server.faults.replace([f"too_strong@{call}", "403@refunds"])
    assert check_with_stripe(TestKey(), server.base) == KeyKnown(("Charges and Refunds: Read",)), "first what it lacks"


def test_a_key_that_may_do_anything_is_told_all_that_it_should_not(server: SimulatedServer) -> None:
    server.faults.replace(["too_strong"])
    assert check_with_stripe(TestKey(), server.base) == KeyKnown((), tuple(one.name for one in BEYOND))


@pytest.mark.parametrize(("fault", "why"), [("401", "does not know the key"), ("refused", "check the network")])
def test_row_36_a_key_that_stripe_does_not_know_is_unproven(server: SimulatedServer, fault: str, why: str) -> None:
    server.faults.replace([fault])
    answer = check_with_stripe(TestKey(), server.base)
    assert isinstance(answer, NoAnswer)
    assert why in said(answer)


def test_a_live_key_is_nothing_to_a_simulated_stripe(server: SimulatedServer) -> None:
    assert isinstance(check_with_stripe(LiveKey(), server.base), NoAnswer)


def everything(server: SimulatedServer) -> list[object]:
    kinds = ("payment_intent", "terminal.reader", "terminal.location", "checkout.session", "refund")
    with server.stripe.looking() as state:
        return [list(state.all_of(kind)) for kind in kinds]
