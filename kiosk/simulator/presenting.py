"""Who holds a card to a simulated reader by themselves, and when."""

import random
from dataclasses import dataclass

from kiosk.simulator.cards import NAMED

NOBODY = "nobody"


class PresentingRefusedError(Exception):
    """Nobody presents like this; one sentence says what there is."""


@dataclass(frozen=True, slots=True)
class Presenting:
    """The donors to come.

    Attributes:
        donors: card numbers, or "" for one who walks away, each with a weight; none: cards are presented on request.
        seconds: from the payment's arrival on the reader to the card.
    """

    donors: tuple[tuple[str, float], ...] = ()
    seconds: float = 2.0

    def drawn(self, choose: random.Random) -> str | None:
        """The card of the next donor; `None` when nobody presents one."""
        if not self.donors:
            return None
        cards, weights = zip(*self.donors, strict=True)
        return str(choose.choices(cards, weights)[0]) or None


def presenting_of(words: str | None, seconds: float = 2.0) -> Presenting:
    """The donors that are asked for: a card's number or name, or `good:0.8,declined:0.1,nobody:0.1`.

    Raises:
        PresentingRefusedError: it can't be understood.
    """
    donors: list[tuple[str, float]] = []
    for word in words.split(",") if words else ():
        name, _, weight = word.strip().partition(":")
        card = "" if name == NOBODY else NAMED.get(name, name)
        if card and not (card.isascii() and card.isdigit() and 12 <= len(card) <= 19):
            raise PresentingRefusedError(
                f"There is no test card {name!r}; name its number, or one of {', '.join([*NAMED, NOBODY])}."
            )
        try:
            donors.append((card, float(weight or 1)))
        except ValueError:
            raise PresentingRefusedError(f"{word!r} has no weight; write it like good:0.8,nobody:0.2.") from None
    if donors and not (all(weight >= 0 for _, weight in donors) and 0 < sum(w for _, w in donors) < float("inf")):
        raise PresentingRefusedError(f"{words!r} has weights that don't add up; write it like good:0.8,nobody:0.2.")
    return Presenting(tuple(donors), seconds)
