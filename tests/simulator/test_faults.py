"""Every fault by its name, as the real SDK sees it."""

import http.client
import re
import time

import pytest
import stripe
from stripe import StripeClient

from kiosk.simulator import faults
from tests.simulator.asking import armed, code_of, in_slot, present, process, status, wanted
from tests.simulator.conftest import AUTHORISING
from tests.simulator.held_to_stripe import SimulatedServer, registered, simulated_stripe

CARRIED_OUT = ("drop_after", "half_body", "half_closed", "silent", "drip", "half_stall")


def test_each_fault_is_tried_here() -> None:
    tried = {word for name, value in globals().items() if name.startswith("TRIED") for word in value}
    assert tried | {"refund_pending"} == set(faults.NAMES)


TRIED_ON_THE_WIRE = (
    "refused drop_before html redirect accept_silent drop_after half_body half_closed silent drip half_stall".split()
)


@pytest.mark.parametrize("fault", TRIED_ON_THE_WIRE)
def test_the_network_fails(fault: str) -> None:
    with simulated_stripe(f"{fault}@create*1", seconds=5) as server, server.client(timeout=0.3) as client:
        with pytest.raises(stripe.StripeError):
            wanted(client)
        assert len(client.v1.payment_intents.list().data) == (fault in CARRIED_OUT)


TRIED_RIGHTS = ("too_strong",)  # in tests/payments/test_readers.py
TRIED_SLOWNESS = ("slow",)


def test_an_answer_is_slow_and_right() -> None:
    with simulated_stripe("slow@create", seconds=0.2) as server, server.client() as client:
        started = time.monotonic()
        wanted(client)
        assert time.monotonic() - started >= 0.2


def test_a_body_that_drips_arrives_whole_in_the_end() -> None:
    with simulated_stripe("drip@intent*1", seconds=0.0) as server, server.client() as client:
        intent = wanted(client)
        assert status(client, intent) == "requires_payment_method"


TRIED_STATUS = {
    "429": (stripe.RateLimitError, 429, "rate_limit"),
    "409": (stripe.APIError, 409, "lock_timeout"),
    "409_in_use": (stripe.APIError, 409, "idempotency_key_in_use"),
    "500": (stripe.APIError, 500, None),
    "503": (stripe.APIError, 503, None),
    "401": (stripe.AuthenticationError, 401, None),
    "403": (stripe.PermissionError, 403, None),
}


@pytest.mark.parametrize("fault", TRIED_STATUS)
def test_stripe_refuses_and_does_nothing(fault: str) -> None:
    kind, http_status, code = TRIED_STATUS[fault]
    with simulated_stripe(f"{fault}@create*1") as server, server.client() as client:
        with pytest.raises(kind) as refused:
            wanted(client)
        assert (refused.value.http_status, code_of(refused.value)) == (http_status, code)
        assert refused.value.request_id is not None
        assert client.v1.payment_intents.list().data == []


TRIED_KEPT = ("500_after", "500_saved")  # in test_idempotency.py


TRIED_ARMING = {
    "trt_true": "terminal_reader_timeout",
    "trt_false_neg": "terminal_reader_timeout",
    "offline": "terminal_reader_offline",
    "foreign_action": "terminal_reader_busy",
    "stale_action": "terminal_reader_busy",
    "invalid_state": "intent_invalid_state",
}


def test_a_payment_on_a_phone_never_comes_onto_a_reader(
    server: SimulatedServer, client: StripeClient, reader: str
) -> None:
    phone = client.v1.payment_intents.create(
        {"amount": 500, "currency": "usd", "allowed_payment_method_types": ["card"], "metadata": {"kiosk_uuid": "k"}}
    )
    client.v1.payment_intents.cancel(phone.id)
    server.faults.replace(["stale_action*1"])
    intent = wanted(client, kiosk_uuid="k")
    process(client, reader, intent)
    assert in_slot(client, reader)[0] == intent


@pytest.mark.parametrize("fault", TRIED_ARMING)
def test_the_reader_does_not_take_the_payment(
    server: SimulatedServer, client: StripeClient, reader: str, fault: str
) -> None:
    before = wanted(client, kiosk_uuid="k")
    client.v1.payment_intents.cancel(before)
    intent = wanted(client, kiosk_uuid="k")
    server.faults.replace([f"{fault}*1"])
    with pytest.raises(stripe.InvalidRequestError) as refused:
        process(client, reader, intent)
    assert code_of(refused.value) == TRIED_ARMING[fault]
    found = client.v1.terminal.readers.retrieve(reader).to_dict()["action"]
    slot = None if found is None else found["process_payment_intent"]["payment_intent"]
    match fault:
        case "trt_false_neg":
            assert slot == intent
        case "stale_action":
            assert slot == before
            client.v1.terminal.readers.cancel_action(reader)
            process(client, reader, intent)
        case "foreign_action":
            assert slot not in (before, intent, None)
            with pytest.raises(stripe.InvalidRequestError):
                client.v1.terminal.readers.cancel_action(reader)
            server.clock.forward(60)
            process(client, reader, intent)
        case _:
            assert slot is None
    assert status(client, intent) == ("canceled" if fault == "invalid_state" else "requires_payment_method")


@pytest.mark.parametrize(
    ("fault", "code"), [("offline", "terminal_reader_offline"), ("trt_true", "terminal_reader_timeout")]
)
def test_the_slot_cannot_be_emptied(
    server: SimulatedServer, client: StripeClient, reader: str, fault: str, code: str
) -> None:
    intent = armed(client, reader)
    server.faults.replace([f"{fault}@cancel_action*1"])
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.terminal.readers.cancel_action(reader)
    assert code_of(refused.value) == code
    assert in_slot(client, reader) == (intent, "in_progress", None)


TRIED_FATES = {
    "declined": ("failed", "card_declined", "requires_payment_method"),
    "code_zzz": ("failed", "zzz", "requires_payment_method"),
    "ce_charged": ("failed", "connection_error", "succeeded"),
    "ce_open": ("failed", "connection_error", "requires_payment_method"),
    "stuck_charged": ("in_progress", None, "succeeded"),
    "stuck_open": ("in_progress", None, "requires_payment_method"),
    "cust_cancel": ("failed", "customer_canceled", "requires_payment_method"),
}


@pytest.mark.parametrize("fault", TRIED_FATES)
def test_a_payment_on_the_reader_goes_wrong(
    server: SimulatedServer, client: StripeClient, reader: str, fault: str
) -> None:
    server.faults.replace([f"{fault}*1"])
    intent = armed(client, reader)
    present(client, reader)
    server.clock.forward(AUTHORISING)
    action, code, money = TRIED_FATES[fault]
    assert in_slot(client, reader) == (intent, action, code)
    assert status(client, intent) == money
    if fault == "stuck_charged":
        with pytest.raises(stripe.InvalidRequestError):
            process(client, reader, wanted(client))
    client.v1.terminal.readers.cancel_action(reader)
    armed(client, reader)


TRIED_TAKING = {"replace": "in_progress", "foreign_success": "succeeded"}


@pytest.mark.parametrize("fault", TRIED_TAKING)
def test_another_program_takes_the_slot(
    server: SimulatedServer, client: StripeClient, reader: str, fault: str
) -> None:
    server.faults.replace([f"{fault}*1"])
    intent = armed(client, reader)
    server.clock.forward(60)
    other, action, _ = in_slot(client, reader)
    assert (other != intent, action) == (True, TRIED_TAKING[fault])
    assert status(client, intent) == "requires_payment_method"


TRIED_LEAVING = ("walk_away",)


def test_a_donor_walks_away() -> None:
    with simulated_stripe("walk_away*1", present="good") as server, server.client() as client:
        reader = registered(client)
        first = armed(client, reader)
        server.clock.forward(600)
        assert in_slot(client, reader) == (first, "in_progress", None)
        second = armed(client, reader)
        assert in_slot(client, reader) == (second, "succeeded", None)


TRIED_RACING = ("authorise_on_cancel",)


def test_a_card_is_faster_than_the_cancelling_of_its_payment(
    server: SimulatedServer, client: StripeClient, reader: str
) -> None:
    intent = armed(client, reader)
    client.v1.terminal.readers.cancel_action(reader)
    server.faults.replace(["authorise_on_cancel@cancel*1"])
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.payment_intents.cancel(intent)
    assert code_of(refused.value) == "payment_intent_unexpected_state"
    assert status(client, intent) == "succeeded"


def test_a_card_is_faster_than_the_emptying_of_the_slot(
    server: SimulatedServer, client: StripeClient, reader: str
) -> None:
    intent = armed(client, reader)
    server.faults.replace(["authorise_on_cancel@cancel_action*1"])
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.terminal.readers.cancel_action(reader)
    assert code_of(refused.value) == "terminal_reader_busy"
    server.clock.forward(AUTHORISING)
    assert in_slot(client, reader) == (intent, "succeeded", None)


TRIED_ANSWERS = ("stale_read", "mutate_amount", "mutate_currency", "mutate_livemode")


def test_an_answer_comes_late(server: SimulatedServer, client: StripeClient, reader: str) -> None:
    intent = armed(client, reader)
    present(client, reader)
    server.clock.forward(AUTHORISING)
    assert status(client, intent) == "succeeded"
    server.faults.replace(["stale_read*1"])
    assert status(client, intent) == "requires_payment_method"
    assert status(client, intent) == "succeeded"


def test_an_answer_is_not_what_was_asked(server: SimulatedServer, client: StripeClient) -> None:
    intent = wanted(client)
    for fault, name, value in (
        ("amount", "amount", 2001),
        ("currency", "currency", "eur"),
        ("livemode", "livemode", True),
    ):
        server.faults.replace([f"mutate_{fault}*1"])
        assert client.v1.payment_intents.retrieve(intent).to_dict()[name] == value
    read = client.v1.payment_intents.retrieve(intent)
    assert (read.amount, read.currency, read.livemode) == (2000, "usd", False)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("drop", "There is no fault 'drop'; there are 401"),
        ("500@lunch", "There is no call 'lunch' for 500 to spoil; there are account"),
        ("declined@cancel", "There is no call 'cancel' for declined to spoil; there are process"),
        ("500:2", "no probability from 0 to 1"),
        ("500:1.2.3", "no probability from 0 to 1"),
        ("500@", "is no fault; write it like"),
        ("", "is no fault; write it like"),
    ],
)
def test_a_fault_that_is_not_understood_is_refused_and_the_old_ones_stay(words: str, said: str) -> None:
    on = faults.Faults(["500"])
    with pytest.raises(faults.FaultRefusedError, match=re.escape(said)):
        on.replace([words])
    assert on.drawn("create", faults.STATUS) == "500"


def test_a_fault_is_drawn_as_often_as_asked_and_the_same_for_the_same_seed() -> None:
    def drawn(seed: int) -> list[str | None]:
        on = faults.Faults(["429@create:0.25"], seed)
        return [on.drawn("create", faults.STATUS) for _ in range(400)]

    assert drawn(3) == drawn(3) != drawn(4)
    assert 60 < drawn(3).count("429") < 140
    assert faults.Faults(["429@create"]).drawn("intent", faults.STATUS) is None
    assert faults.Faults(["429"]).drawn("present", faults.STATUS) is None


def test_connections_are_kept_and_a_connection_in_use_ends_with_the_server() -> None:
    with simulated_stripe() as server:
        idle = http.client.HTTPConnection(server.base.removeprefix("http://"), timeout=5)
        for _ in range(3):
            idle.request("GET", "/v1/refunds", headers={"Authorization": "Bearer rk_test_simulated"})
            answer = idle.getresponse()
            assert answer.status == 200
            assert answer.read()
            assert not answer.will_close
    idle.close()
