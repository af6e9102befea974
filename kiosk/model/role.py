"""Who may do what behind the screen's hidden corner: one table."""

from collections.abc import Mapping
from typing import Literal

Role = Literal["volunteer", "staff"]
"""Whoever opened the booth view, by PIN."""
Action = Literal["run_booth", "record", "undo", "end_day", "leave_kiosk", "set_pins", "set_up"]

MAY: Mapping[Action, frozenset[Role]] = {
    "run_booth": frozenset({"volunteer", "staff"}),
    "record": frozenset({"volunteer", "staff"}),
    "undo": frozenset({"volunteer", "staff"}),
    "end_day": frozenset({"volunteer", "staff"}),
    "leave_kiosk": frozenset({"staff"}),
    "set_pins": frozenset({"staff"}),
    "set_up": frozenset({"staff"}),
}


def may(role: Role, action: Action) -> bool:
    """Whether `role` may do `action`."""
    return role in MAY[action]
