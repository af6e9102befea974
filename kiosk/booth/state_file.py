"""booth.json in the data folder: whether the booth is open, so that a restart doesn't open one that was closed."""

import datetime as dt
import json
from pathlib import Path
from typing import get_args

from kiosk.model.booth_state import OPEN, BoothState, State
from kiosk.system.atomic_file import write_atomically

_LARGEST = 10_000


class StateNotKeptError(Exception):
    """It can't be written; one sentence says why."""


def state_file(data: Path, *, practice: bool) -> Path:
    """Where it is; practice has one of its own."""
    return data / ("booth-practice.json" if practice else "booth.json")


def read_state(data: Path, *, practice: bool) -> BoothState:
    """How the booth was left; open where nothing was kept, or nothing that can be read."""
    try:
        with state_file(data, practice=practice).open("rb") as file:
            told = json.loads(file.read(_LARGEST))
        if told["state"] not in get_args(State):
            return OPEN
        back = dt.datetime.fromisoformat(told["back_at"]) if told.get("back_at") else None
        return BoothState(told["state"], back if back is not None and back.tzinfo is not None else None)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return OPEN


def keep_state(data: Path, state: BoothState, *, practice: bool) -> None:
    """Keep it for the next start.

    Raises:
        StateNotKeptError: it can't be written; what was kept before is there still.
    """
    file = state_file(data, practice=practice)
    told = {"state": state.state, "back_at": state.back_at.isoformat() if state.back_at is not None else None}
    try:
        write_atomically(file, json.dumps(told).encode())
    except OSError as error:
        why = f"{file} cannot be written ({error.strerror})"
        raise StateNotKeptError(f"After a restart this is forgotten: {why}.") from None
