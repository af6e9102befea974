"""References that people give, such as a receipt's number: the same one is recorded once only."""

import re

from kiosk.model.fact import Fact

LONGEST_GIVEN = 60
_GIVEN = re.compile(rf"[A-Za-z0-9][A-Za-z0-9 ._/#-]{{0,{LONGEST_GIVEN - 1}}}", re.ASCII)
_MADE_HERE = re.compile(r"[0-9a-f]{32}", re.ASCII)
_PUT_BACK = "put back "
CLOSED_BY_STAFF = "closed by staff, not at Stripe"
"""How the reason of an attempt begins that people have closed."""
PENDING = "pending"
"""The reason of an unclear attempt whose money comes later, or doesn't."""
FAILED = "failed"
"""The reason of its end where that never came."""
TAKEN_OVER = "taken-over:"
"""How the references of corrections begin that take over what another campaign counted; its currency is in them."""
_TAKEN_OVER = re.compile(rf"(?:here:)?({TAKEN_OVER}[^:]*:[^:]*):.*")
_AGAIN = re.compile(r"~[0-9]+\Z", re.ASCII)


def can_be_kept(reference: str) -> bool:
    """Whether `reference` is a number rather than words, so that it names nobody."""
    return _GIVEN.fullmatch(reference) is not None


def used_again(reference: str, time: int) -> str:
    """The name in the ledger for `reference` when it is used for the second or a later `time`, after a void."""
    return f"{reference}~{time}"


def put_back(sequence: int) -> str:
    """The reference of an entry that records once more what was voided by mistake: the fact `sequence`."""
    return f"{_PUT_BACK}{sequence}"


def closed(attempt: str) -> str:
    """The reference of the end that people gave to an attempt, of which Stripe had nothing."""
    return f"attempt:{attempt}:closed"


def pending(attempt: str) -> str:
    """The reference of the fact that the money of an attempt comes later, or doesn't."""
    return f"attempt:{attempt}:{PENDING}"


def closed_difference(name: str) -> str:
    """The reference under which people closed what differs from Stripe in the gift or refund `name`."""
    return f"{name} closed"


def is_again(reference: str) -> bool:
    """Whether its entry stands for one that was voided: nobody new has given anything."""
    return reference.startswith(_PUT_BACK) or _AGAIN.search(reference) is not None


def corrected_under(reference: str, goal: str) -> str:
    """The name that corrections of several goals have in common, of one that corrects `goal`; empty where none is.

    It is in the reference of a take-over, and before the goal's own id in `du_1/gifts`.
    """
    if (taken_over := _TAKEN_OVER.fullmatch(reference)) is not None:
        return taken_over[1]
    name, _, of = _AGAIN.sub("", reference).partition("/")
    return name if of and goal.startswith(of) else ""


def given_reference(fact: Fact) -> str:
    """What was given as the reference of `fact`; empty where the kiosk made one by itself."""
    reference = _AGAIN.sub("", fact.reference)
    return "" if _MADE_HERE.fullmatch(reference) or not can_be_kept(reference) else reference
