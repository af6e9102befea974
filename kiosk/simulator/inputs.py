"""Questions on a reader's screen, such as for the e-mail address of a receipt."""

from kiosk.simulator import slot
from kiosk.simulator.refusals import Item, RefusedError
from kiosk.simulator.slot import READER
from kiosk.simulator.state import State

TYPED = {"email": "donor@example.com", "phone": "+15550100", "numeric": "17", "text": "Simulated"}
"""What is typed on a simulated reader."""


def collect(state: State, given: Item, name: str) -> Item:
    """`POST /v1/terminal/readers/{reader}/collect_inputs`: takes the slot."""
    reader = state.find(READER, name)
    slot.refuse_unplugged(reader)
    slot.refuse_while_busy(reader)
    asked = [_asked(one) for one in given["inputs"]]
    slot.put_action(state, reader, "collect_inputs", {"inputs": asked, "metadata": given.get("metadata", {})})
    return reader


def succeed(state: State, given: Item, name: str) -> Item:
    """`POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection`."""
    reader = _collecting(state, name)
    for one in reader["action"]["collect_inputs"]["inputs"]:
        if given.get("skip_non_required_inputs") == "all" and not one["required"]:
            one["skipped"] = True
        else:
            one |= {"skipped": False, one["type"]: {"value": TYPED[one["type"]]}}
    reader["action"]["status"] = "succeeded"
    return state.put(reader)


def time_out(state: State, _given: Item, name: str) -> Item:
    """`POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection`."""
    reader = _collecting(state, name)
    reader["action"] |= {
        "status": "failed",
        "failure_code": "input_collection_timed_out",
        "failure_message": "The customer typed nothing in time.",
    }
    return state.put(reader)


def _asked(one: Item) -> Item:
    texts = dict.fromkeys(("description", "skip_button", "submit_button", "title"))
    custom = {**texts, **one["custom_text"]} if "custom_text" in one else None
    return {"type": one["type"], "custom_text": custom, "required": one.get("required", False), "skipped": None}


def _collecting(state: State, name: str) -> Item:
    reader = state.find(READER, name)
    action = reader["action"]
    if not action or action["type"] != "collect_inputs" or action["status"] != "in_progress":
        raise RefusedError("Reader is not currently collecting inputs.")
    return reader
