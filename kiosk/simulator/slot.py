"""A reader's one slot: what it waits for, the card that comes, and how it ends as time passes.

A payment on a reader goes: handed over, waiting, authorising, over. While it is authorised nothing takes the slot.
The money moves a moment before the action ends, so that the PaymentIntent is the first to know.
"""

from typing import Any

from kiosk.simulator import charging
from kiosk.simulator.cards import STANDARD, Decline, decline_of
from kiosk.simulator.new_intent import new_intent
from kiosk.simulator.refusals import Item, RefusedError
from kiosk.simulator.state import State

READER = "terminal.reader"
MONEY_MOVES = 0.8
"""The part of the authorisation after which the money has moved."""
FOREIGN_SECONDS = 10.0
"""How long somebody else's payment is authorised."""
_BY_ITSELF = ("cust_cancel", "replace", "foreign_success")


def arm(state: State, reader: Item, intent: Item, config: Item, fate: str) -> None:
    """Hand the PaymentIntent to the reader; whatever waited in the slot is gone without a word."""
    card = None if fate in ("walk_away", "stuck_open", *_BY_ITSELF) else state.presenting.drawn(state.choose)
    soon = state.clock() + state.presenting.seconds
    process = {"payment_intent": intent["id"]}
    if config:
        process["process_config"] = config
    put_action(state, reader, "process_payment_intent", process)
    reader["_slot"] |= {
        "fate": fate,
        "card": card,
        "comes_at": soon if card or fate in _BY_ITSELF else None,
    }
    intent["_reader"] = reader["id"]
    state.put(intent)


def put_action(state: State, reader: Item, kind: str, content: Item) -> None:
    """Have the reader do something else than before."""
    reader["action"] = {
        "api_error": None,
        "failure_code": None,
        "failure_message": None,
        "status": "in_progress",
        "type": kind,
        kind: content,
    }
    reader["_slot"] = {"fate": "", "card": None, "comes_at": None, "moves_at": None, "ends_at": None, "jammed": False}
    state.put(reader)


def clear(state: State, reader: Item) -> None:
    """Empty the slot."""
    reader |= {"action": None, "_slot": None}
    state.put(reader)


def refuse_while_busy(reader: Item, *, clearing: bool = False) -> None:
    """Nothing takes the slot while a card is authorised; what is jammed in it can only be cleared.

    Raises:
        RefusedError: the reader is busy.
    """
    inner = reader["_slot"]
    if is_authorising(reader) or (inner and inner["jammed"] and not clearing):
        raise busy()


def busy() -> RefusedError:
    """A reader that can't now."""
    return RefusedError(
        "Reader is currently busy processing another request. Please try again.", "terminal_reader_busy"
    )


def refuse_unplugged(reader: Item) -> None:
    """Stripe reaches no reader that is off.

    Raises:
        RefusedError: it is off.
    """
    if not reader["_plugged"]:
        raise offline()


def offline() -> RefusedError:
    """A reader that Stripe can't reach."""
    return RefusedError(
        "Reader is currently offline, please ensure the reader is powered on and connected to the internet.",
        "terminal_reader_offline",
    )


def is_authorising(reader: Item) -> bool:
    """Whether a card was presented and the action isn't over."""
    return bool(reader["_slot"] and reader["_slot"]["ends_at"] is not None and _in_progress(reader))


def authorising_reader(state: State, intent: Item) -> Item | None:
    """The reader that is authorising a card for the PaymentIntent."""
    for reader in state.all_of(READER):
        if is_authorising(reader) and intent_of(reader) == intent["id"]:
            return reader
    return None


def intent_of(reader: Item) -> str | None:
    """The id of the PaymentIntent in the slot."""
    action = reader["action"] or {}
    name: str | None = action.get("process_payment_intent", {}).get("payment_intent")
    return name


def present(state: State, reader: Item, card: str, at: float) -> None:
    """Hold a card to the reader.

    Raises:
        RefusedError: it waits for none.
    """
    inner = reader["_slot"]
    if not _in_progress(reader) or intent_of(reader) is None:
        raise RefusedError("Reader is not currently processing a payment.")
    if is_authorising(reader) or inner["jammed"]:
        raise busy()
    if inner["fate"] == "stuck_open":  # the reader is gone, nobody knows
        return
    inner |= {
        "card": card,
        "comes_at": None,
        "moves_at": at + MONEY_MOVES * state.authorising_seconds,
        "ends_at": at + state.authorising_seconds,
    }
    state.put(reader)
    advance(state, reader)


def customer_cancels(state: State, reader: Item) -> None:
    """The donor presses the red key, which does nothing once a card is authorised."""
    if _in_progress(reader) and intent_of(reader) and not is_authorising(reader):
        _fail(state, reader, "customer_canceled", "The customer canceled the payment on the reader.")


def authorise_at_once(state: State, intent: Item) -> None:
    """A card pays the PaymentIntent this instant, if it was ever on a reader."""
    if intent["status"] != "requires_payment_method" or "_reader" not in intent:
        return
    charging.pay(state, intent, STANDARD, at_reader=True)
    reader = state.get(intent["_reader"])
    if reader is not None and _in_progress(reader) and intent_of(reader) == intent["id"]:
        _succeed(state, reader)


def take_by_foreigner(state: State, reader: Item, doing: str) -> Item:
    """Another program's payment takes the slot; its PaymentIntent.

    Args:
        state: all there is.
        reader: whose slot.
        doing: "waiting", "authorising" or "succeeded".
    """
    wanted = {"amount": 1500, "currency": "usd", "allowed_payment_method_types": ["card_present"]}
    intent = state.put(new_intent(state, wanted) | {"_foreign": True})
    arm(state, reader, intent, {}, "walk_away")
    if doing == "authorising":
        end = state.clock() + FOREIGN_SECONDS
        reader["_slot"] |= {"card": STANDARD, "fate": "", "moves_at": end, "ends_at": end}
    elif doing == "succeeded":
        charging.pay(state, intent, STANDARD, at_reader=True)
        _succeed(state, reader)
    return intent


def jam(state: State, reader: Item, intent: Item) -> None:
    """Leave an action of a settled PaymentIntent in the slot, which has to be cleared before anything else."""
    put_action(state, reader, "process_payment_intent", {"payment_intent": intent["id"]})
    reader["_slot"]["jammed"] = True


def advance(state: State, reader: Item) -> None:
    """Let happen what is due by now."""
    inner, now = reader["_slot"], state.clock()
    if not reader["_plugged"] or not inner or not _in_progress(reader):
        return
    if inner["comes_at"] is not None and now >= inner["comes_at"]:
        at, inner["comes_at"] = inner["comes_at"], None
        if inner["fate"] in _BY_ITSELF:
            _happen_by_itself(state, reader, inner["fate"])
            return
        present(state, reader, inner["card"], at)
        return
    if inner["moves_at"] is not None and now >= inner["moves_at"]:
        inner["moves_at"] = None
        _move_money(state, reader, inner)
    if inner["ends_at"] is not None and now >= inner["ends_at"]:
        _end(state, reader, inner)


def _happen_by_itself(state: State, reader: Item, fate: str) -> None:
    match fate:
        case "cust_cancel":
            customer_cancels(state, reader)
        case "replace":
            take_by_foreigner(state, reader, "waiting")
        case _:
            take_by_foreigner(state, reader, "succeeded")


def _move_money(state: State, reader: Item, inner: dict[str, Any]) -> None:
    intent = state.get(intent_of(reader))
    if intent is None or intent["status"] != "requires_payment_method" or inner["fate"] in ("ce_open", "code_zzz"):
        return
    card = inner["card"]
    why = decline_of(card, intent["amount"], intent["payment_method_types"])
    if inner["fate"] == "declined":
        why = Decline("card_declined", "generic_decline", "Your card was declined.")
    if why is None:
        charging.pay(state, intent, card, at_reader=True)
    else:
        charging.decline(state, intent, card, why, at_reader=True)


def _end(state: State, reader: Item, inner: dict[str, Any]) -> None:
    intent = state.get(intent_of(reader)) or {}
    match inner["fate"]:
        case "code_zzz":
            _fail(state, reader, "zzz", "Something that nobody has heard of.")
        case "ce_charged" | "ce_open":
            _fail(state, reader, "connection_error", "The reader lost its connection.")
        case "stuck_charged":
            inner |= {"ends_at": None, "jammed": True}
            state.put(reader)
        case _ if intent.get("status") == "succeeded":
            _succeed(state, reader)
        case _ if error := intent.get("last_payment_error"):
            _fail(state, reader, "card_declined", error["message"], error)
        case _:
            _fail(state, reader, "intent_invalid_state", "The PaymentIntent can no longer be paid.")


def _succeed(state: State, reader: Item) -> None:
    reader["action"]["status"] = "succeeded"
    _rest(state, reader)


def _fail(state: State, reader: Item, code: str, message: str, error: Item | None = None) -> None:
    reader["action"] |= {
        "status": "failed",
        "failure_code": code,
        "failure_message": message,
        "api_error": dict(error) if error else None,
    }
    _rest(state, reader)


def _rest(state: State, reader: Item) -> None:
    reader["_slot"] |= {"comes_at": None, "moves_at": None, "ends_at": None}
    state.put(reader)


def _in_progress(reader: Item) -> bool:
    return bool(reader["action"] and reader["action"]["status"] == "in_progress")
