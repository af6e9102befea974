"""What a goal counts: money in the campaign's currency, or a number of people."""

from typing import Literal, get_args

Unit = Literal["money", "members", "donors", "supporters"]
UNITS: tuple[Unit, ...] = get_args(Unit)
"""All of them, as they are written in a campaign."""


def unit_names(unit: Unit, currency: str) -> tuple[str, ...]:
    """What a feed may call `unit`: the code of `currency`for money, else its plural or singular."""
    match unit:
        case "money":
            return (currency,)
        case "members":
            return ("members", "member")
        case "donors":
            return ("donors", "donor")
        case "supporters":
            return ("supporters", "supporter")
