"""Gifts of which several kiosks don't tell the same, for `kiosk.words.fleet`."""

from dataclasses import dataclass

from kiosk.model.money import Money


@dataclass(frozen=True, slots=True)
class Said:
    """What one kiosk says."""

    kiosk: str
    """What it calls itself, with the beginning of its uuid."""
    money: Money


@dataclass(frozen=True, slots=True)
class Contested:
    """A gift of which kiosks contradict each other about how much it was, or for which campaign."""

    payment_intent: str
    counts: Money
    """What counts."""
    backing: tuple[str, ...]
    """The kiosks that say so."""
    against: tuple[Said, ...]

    @property
    def is_settled(self) -> bool:
        """Whether more say so than say any other thing, as when one has read it at Stripe."""
        return len(self.backing) > len(self.against)
