"""What only a simulation can: its faults, its donors and its sum, at `/_simulator/...`, in JSON."""

import json
from typing import Any

from kiosk.simulator import disputes, new_subscription, sessions, slot, subscriptions
from kiosk.simulator.cards import NAMED, STANDARD
from kiosk.simulator.faults import FaultRefusedError
from kiosk.simulator.refusals import Item, RefusedError
from kiosk.simulator.simulated_stripe import SimulatedStripe
from kiosk.simulator.state import State

PREFIX = "/_simulator/"


def control(stripe: SimulatedStripe, method: str, path: str, body: str) -> tuple[int, Item]:
    """Do what is asked; HTTP's status and the answer, where `error` is one sentence.

    `GET summary`; `POST faults` with `faults` and perhaps `seed`; `POST sessions/ID` with `do`: `pay` (and perhaps
    `card` or `method`), `decline`, and, where money comes later, `arrive` or `fail`;
    `POST subscriptions/ID` with `do`: `cancel` or `decline_next`;
    `POST payment_intents/ID` with `do`: `dispute` (and perhaps `amount`), `inquire`, `win` or `lose`;
    `POST readers/ID` with `do`: `present` (and perhaps `card`), `walk_away`, `customer_cancel`, `foreign_waiting`,
    `foreign_action`, `foreign_success`, `clear`, `unplug` or `plug_in`.
    """
    try:
        asked = json.loads(body) if body else {}
    except ValueError:
        return 400, {"error": "The body is no JSON."}
    if not isinstance(asked, dict):
        return 400, {"error": "The body is no JSON object."}
    try:
        match method, path.removeprefix(PREFIX).split("/"):
            case "POST", ["faults"]:
                return _set_faults(stripe, asked)
            case "GET", ["summary"]:
                with stripe.looking() as state:
                    return 200, summary(state)
            case "POST", ["sessions", name]:
                with stripe.looking() as state:
                    return _at_session(state, state.find(sessions.KIND, name), asked)
            case "POST", ["subscriptions", name]:
                with stripe.looking() as state:
                    return _at_subscription(state, state.find(new_subscription.KIND, name), asked)
            case "POST", ["payment_intents", name]:
                with stripe.looking() as state:
                    return _at_intent(state, state.find("payment_intent", name), asked)
            case "POST", ["readers", name]:
                with stripe.looking() as state:
                    return _at_reader(state, state.find(slot.READER, name), asked)
            case _:
                return 404, {"error": f"There is no {method} {path}."}
    except RefusedError as refusal:
        return refusal.status, {"error": str(refusal)}


def summary(state: State) -> Item:
    """What moved, without other programs' payments.

    Returns:
        `paid`: what was received, `refunded`: what was given back, both in minor units by PaymentIntent;
        `open` and `canceled`: ids of PaymentIntents; `readers`, `sessions` and `subscriptions`: ids, the newest first.
    """
    intents = [one for one in state.all_of("payment_intent") if not one.get("_foreign")]
    refunded: dict[str, int] = {}
    for refund in state.all_of("refund"):
        if refund["status"] in ("succeeded", "pending"):
            refunded[refund["payment_intent"]] = refunded.get(refund["payment_intent"], 0) + refund["amount"]
    return {
        "paid": {one["id"]: one["amount_received"] for one in intents if one["status"] == "succeeded"},
        "refunded": refunded,
        "open": [one["id"] for one in intents if one["status"] not in ("succeeded", "canceled")],
        "canceled": [one["id"] for one in intents if one["status"] == "canceled"],
        "readers": [one["id"] for one in state.all_of(slot.READER)],
        "sessions": [one["id"] for one in state.all_of(sessions.KIND)],
        "subscriptions": [one["id"] for one in state.all_of(new_subscription.KIND)],
    }


def _set_faults(stripe: SimulatedStripe, asked: Item) -> tuple[int, Item]:
    words, seed = asked.get("faults"), asked.get("seed")
    if not isinstance(words, list) or not all(isinstance(one, str) for one in words):
        return 400, {"error": 'Name the faults like {"faults": ["drop_after@process:0.5"]}.'}
    try:
        stripe.faults.replace(words, seed if isinstance(seed, int) else None)
    except FaultRefusedError as error:
        return 400, {"error": str(error)}
    return 200, {"faults": words}


def _at_session(state: State, session: Item, asked: Item) -> tuple[int, Item]:
    match asked.get("do"):
        case "pay":
            was_open = sessions.pay(state, session, _card(asked, STANDARD), str(asked.get("method", "card")))
        case "decline":
            was_open = sessions.decline(state, session, _card(asked, NAMED["declined"]))
        case "arrive" | "fail" as doing:
            if not sessions.end_waiting(state, session, paid=doing == "arrive"):
                return 400, {"error": "The session waits for no money."}
            was_open = True
        case _:
            return 400, {"error": "A session knows pay, decline, arrive and fail."}
    if not was_open:
        return 400, {"error": f"The session is {session['status']}."}
    return 200, {"status": session["status"], "payment_status": session["payment_status"]}


def _at_subscription(state: State, subscription: Item, asked: Item) -> tuple[int, Item]:
    match asked.get("do"):
        case "cancel":
            subscriptions.cancel(state, subscription)
        case "decline_next":
            subscription["_declines"] = True
            state.put(subscription)
        case _:
            return 400, {"error": "A subscription knows cancel and decline_next."}
    return 200, {"status": subscription["status"]}


def _at_intent(state: State, intent: Item, asked: Item) -> tuple[int, Item]:
    amount = asked.get("amount")
    match asked.get("do"):
        case "dispute" | "inquire" as doing:
            part = amount if isinstance(amount, int) and 0 < amount <= intent["amount"] else None
            dispute = disputes.begin(state, intent, amount=part, is_inquiry=doing == "inquire")
        case "win" | "lose" as doing:
            found = [one for one in state.all_of(disputes.DISPUTE) if one["payment_intent"] == intent["id"]]
            if not found:
                return 400, {"error": "The payment is not disputed."}
            dispute = disputes.end(state, found[0], won=doing == "win")
        case _:
            return 400, {"error": "A payment knows dispute, inquire, win and lose."}
    return 200, {"dispute": dispute["id"], "status": dispute["status"]}


def _at_reader(state: State, reader: Item, asked: Item) -> tuple[int, Item]:
    match asked.get("do"):
        case "present":
            slot.refuse_unplugged(reader)
            slot.present(state, reader, _card(asked, STANDARD), state.clock())
        case "walk_away" if reader["_slot"]:
            reader["_slot"]["comes_at"] = None
        case "customer_cancel":
            slot.customer_cancels(state, reader)
        case "foreign_waiting" | "foreign_action" | "foreign_success" as doing:
            slot.take_by_foreigner(state, reader, _FOREIGN[doing])
        case "clear":
            slot.clear(state, reader)
        case "unplug" | "plug_in" as doing:
            reader["_plugged"] = doing == "plug_in"
            state.put(reader)
        case "walk_away":
            pass
        case _:
            return 400, {"error": f"A reader knows {', '.join(_AT_READER)}."}
    action = reader["action"]
    return 200, {"action": action and action["status"], "plugged": reader["_plugged"]}


def _card(asked: dict[str, Any], usual: str) -> str:
    named = str(asked.get("card", usual))
    return NAMED.get(named, named)


_FOREIGN = {"foreign_waiting": "waiting", "foreign_action": "authorising", "foreign_success": "succeeded"}
_AT_READER = ("present", "walk_away", "customer_cancel", *_FOREIGN, "clear", "unplug", "plug_in")
