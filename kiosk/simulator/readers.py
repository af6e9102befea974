"""Terminal's locations and readers, and what is asked of a reader."""

from kiosk.simulator import showing, slot
from kiosk.simulator.cards import INTERAC, STANDARD
from kiosk.simulator.faults import ARMING, CANCELLING, FATES, UNREACHED
from kiosk.simulator.parameters import merged
from kiosk.simulator.refusals import Item, RefusedError
from kiosk.simulator.slot import READER
from kiosk.simulator.state import State

LOCATION = "terminal.location"
REGISTRATION_CODES = {
    "simulated-wpe": "simulated_wisepos_e",
    "simulated-s700": "simulated_stripe_s700",
    "simulated-s710": "simulated_stripe_s710",
    "simulated-v660p": "simulated_verifone_v660p",
}


def create_location(state: State, given: Item) -> Item:
    """`POST /v1/terminal/locations`."""
    return state.put(
        {
            "id": state.new_id("tml_"),
            "object": LOCATION,
            "address": dict.fromkeys(("city", "country", "line1", "line2", "postal_code", "state")) | given["address"],
            "display_name": given["display_name"],
            "livemode": False,
            "metadata": merged({}, given.get("metadata", {})),
        }
    )


def retrieve_location(state: State, _given: Item, name: str) -> Item:
    """`GET /v1/terminal/locations/{location}`."""
    return state.find(LOCATION, name)


def list_locations(state: State, given: Item) -> Item:
    """`GET /v1/terminal/locations`."""
    return showing.page(state.all_of(LOCATION), given, "/v1/terminal/locations")


def register(state: State, given: Item) -> Item:
    """`POST /v1/terminal/readers`: only Stripe's codes for simulated readers are known here."""
    code = given["registration_code"]
    if code not in REGISTRATION_CODES:
        raise RefusedError(
            "The registration code is invalid or has expired; get a new one on the reader.", param="registration_code"
        )
    if "location" in given:
        state.find(LOCATION, given["location"], "location")
    name = state.new_id("tmr_")
    serial = f"{code}-{state.new_id('', 8).lower()}-{state.new_id('', 4).lower()}"
    return state.put(
        {
            "id": name,
            "object": READER,
            "action": None,
            "device_sw_version": "",
            "device_type": REGISTRATION_CODES[code],
            "ip_address": "0.0.0.0",  # nosec B104  # noqa: S104 - what Stripe says of a simulated reader
            "label": given.get("label") or serial,
            "last_seen_at": state.now() * 1000,
            "livemode": False,
            "location": given.get("location"),
            "metadata": merged({}, given.get("metadata", {})),
            "serial_number": serial,
            "status": "online",
            "_plugged": True,
            "_slot": None,
        }
    )


def retrieve(state: State, _given: Item, name: str) -> Item:
    """`GET /v1/terminal/readers/{reader}`; one that was deleted says so."""
    reader = state.get(name)
    if reader is not None and reader.get("_deleted"):
        return _gone(reader)
    return state.find(READER, name)


def listed(state: State, given: Item) -> Item:
    """`GET /v1/terminal/readers`."""
    filters = {name: given[name] for name in ("location", "status", "device_type", "serial_number") if name in given}
    fitting = (one for one in state.all_of(READER) if all(one[name] == value for name, value in filters.items()))
    return showing.page(fitting, given, "/v1/terminal/readers")


def delete(state: State, _given: Item, name: str) -> Item:
    """`DELETE /v1/terminal/readers/{reader}`."""
    reader = state.find(READER, name)
    slot.clear(state, reader)
    reader["_deleted"] = True
    return _gone(reader)


def process(state: State, given: Item, name: str) -> Item:
    """`POST /v1/terminal/readers/{reader}/process_payment_intent`."""
    reader, intent = state.find(READER, name), state.find("payment_intent", given["payment_intent"], "payment_intent")
    slot.refuse_unplugged(reader)
    fault = state.faults.drawn("process", ARMING) or ""
    _meet(state, reader, intent, fault)
    slot.refuse_while_busy(reader)
    if intent["status"] != "requires_payment_method":
        raise _invalid_state(intent["status"])
    if not _for_readers(intent):
        raise RefusedError("The PaymentIntent must have a payment method type of card_present.")
    fate = state.faults.drawn("process", FATES) or ""
    slot.arm(state, reader, intent, given.get("process_config", {}), fate)
    if fault == "trt_false_neg":
        raise _timed_out()
    return reader


def cancel_action(state: State, _given: Item, name: str) -> Item:
    """`POST /v1/terminal/readers/{reader}/cancel_action`: empties the slot, whatever is in it."""
    reader = state.find(READER, name)
    slot.refuse_unplugged(reader)
    match state.faults.drawn("cancel_action", UNREACHED):
        case "offline":
            raise slot.offline()
        case "trt_true":
            raise _timed_out()
        case _:
            pass
    waits = slot.intent_of(reader) and reader["action"]["status"] == "in_progress" and not slot.is_authorising(reader)
    if waits and state.faults.drawn("cancel_action", CANCELLING):
        slot.present(state, reader, STANDARD, state.clock())
    slot.refuse_while_busy(reader, clearing=True)
    slot.clear(state, reader)
    return reader


def set_display(state: State, given: Item, name: str) -> Item:
    """`POST /v1/terminal/readers/{reader}/set_reader_display`: a payment that waits is gone without a word."""
    reader = state.find(READER, name)
    slot.refuse_unplugged(reader)
    slot.refuse_while_busy(reader)
    cart = {"tax": None, **given["cart"]} if "cart" in given else None
    slot.put_action(state, reader, "set_reader_display", {"cart": cart, "type": given["type"]})
    return reader


def present(state: State, given: Item, name: str) -> Item:
    """`POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method`: somebody holds a card to it."""
    reader = state.find(READER, name)
    slot.refuse_unplugged(reader)
    kind = given.get("type", "card_present")
    number = given.get(kind, {}).get("number")
    usual = INTERAC if kind == "interac_present" else STANDARD
    if reader["_slot"] and reader["_slot"]["fate"] == "cust_cancel":
        slot.customer_cancels(state, reader)
    else:
        slot.present(state, reader, number or usual, state.clock())
    return reader


def _meet(state: State, reader: Item, intent: Item, fault: str) -> None:
    """What goes wrong before the reader gets the payment.

    Raises:
        RefusedError: it does.
    """
    match fault:
        case "trt_true":
            raise _timed_out()
        case "offline":
            raise slot.offline()
        case "invalid_state":
            if intent["status"] == "requires_payment_method":
                intent |= {"status": "canceled", "canceled_at": state.now(), "cancellation_reason": "automatic"}
                state.put(intent)
            raise _invalid_state(intent["status"])
        case "foreign_action" if not slot.is_authorising(reader):
            slot.take_by_foreigner(state, reader, "authorising")
        case "stale_action" if not slot.is_authorising(reader):
            settled = _settled_before(state, intent)
            if settled is not None:
                slot.jam(state, reader, settled)


def _settled_before(state: State, intent: Item) -> Item | None:
    """The last payment on a reader of the same kiosk that is over; one on a phone never comes onto a reader."""
    kiosk = intent["metadata"].get("kiosk_uuid")
    for other in state.all_of("payment_intent"):
        is_over = other["status"] in ("succeeded", "canceled") and not other.get("_foreign")
        if is_over and _for_readers(other) and other["metadata"].get("kiosk_uuid") == kiosk:
            return other
    return None


def _for_readers(intent: Item) -> bool:
    return not {"card_present", "interac_present"}.isdisjoint(intent["payment_method_types"])


def _timed_out() -> RefusedError:
    return RefusedError("There was a timeout when sending this command to the reader.", "terminal_reader_timeout")


def _invalid_state(status: str) -> RefusedError:
    return RefusedError(
        f"The PaymentIntent must be in requires_payment_method to be processed; it is {status}.",
        "intent_invalid_state",
    )


def _gone(reader: Item) -> Item:
    return {"id": reader["id"], "object": READER, "deleted": True}
