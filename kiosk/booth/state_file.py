"""booth.json in the data folder: whether the booth is open, so that a restart doesn't open one that was closed."""

import datetime as dt
import json
from pathlib import Path
from typing import get_args

from kiosk.booth.outcome import StateNotSaved
from kiosk.model.booth_state import OPEN, BoothState, State
from kiosk.system.atomic_file import write_atomically
from kiosk.system.data_folder import OWNER_ONLY
from kiosk.system.regular_file import read_small

_LARGEST = 10_000


class StateNotSavedError(Exception):
    """It can't be written."""

    def __init__(self, trouble: StateNotSaved) -> None:
        super().__init__(f"the state of the booth is not saved: {trouble.why}")
        self.trouble = trouble


def state_file(data: Path, *, practice: bool) -> Path:
    """Where it is; practice has one of its own."""
    return data / ("booth-practice.json" if practice else "booth.json")


def read_state(data: Path, *, practice: bool) -> BoothState:
    """How the booth was left; open where nothing was saved, or nothing that can be read."""
    try:
        document = json.loads(read_small(state_file(data, practice=practice), _LARGEST))
        if document["state"] not in get_args(State):
            return OPEN
        back = dt.datetime.fromisoformat(document["back_at"]) if document.get("back_at") else None
        return BoothState(document["state"], back if back is not None and back.tzinfo is not None else None)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return OPEN


def save_state(data: Path, state: BoothState, *, practice: bool) -> None:
    """Save it for the next start.

    Raises:
        StateNotSavedError: it can't be written; what was saved before is still there.
    """
    file = state_file(data, practice=practice)
    document = {"state": state.state, "back_at": state.back_at.isoformat() if state.back_at is not None else None}
    try:
        write_atomically(file, json.dumps(document).encode(), mode=OWNER_ONLY)
    except OSError as error:
        raise StateNotSavedError(StateNotSaved(file, error.strerror or str(error))) from None
