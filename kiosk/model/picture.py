"""What a picture is like, and how it is shown for that: photographs fill their place, signs stand whole on a plate."""

from collections.abc import Sequence
from typing import Literal, assert_never

from kiosk.model.colour import contrast
from kiosk.model.records import dataclass

PictureFit = Literal["auto", "fill", "whole"]
"""Whether a picture fills its place and is cropped for that, or stands in it whole; on its own, as it is."""

LIGHT_PLATE, DARK_PLATE = "#ffffff", "#0d1b26"
SEEN_CONTRAST = 3.0
"""Least contrast of a sign on its ground (WCAG 2, graphical objects)."""
MOSTLY = 0.75
"""Share of a sign that must be seen."""
_WIDE = 2.2
"""From this shape on, filling the place would leave little of a picture."""
_FEW, _FLAT = 4, 0.85
"""So many colours have this share of a drawing together, and hardly ever of a photograph."""
LEAST_FILLING = 300
"""Pixels of the shorter side below which a picture would be blown up to fill its place on a usual screen."""


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """What is known of a picture once it was decoded."""

    width: int
    """In pixels, as is `height`."""
    height: int
    transparent: bool = False
    """Whether its ground shows through."""
    edge: str = ""
    """Its one colour all along its edges; empty where there are several."""
    colours: tuple[tuple[str, float], ...] = ()
    """The few that there is most of, each with its share of what is seen."""

    @property
    def is_sign(self) -> bool:
        """Whether this is a sign, a logo or a drawing rather than a photograph."""
        flat = sum(share for _, share in self.colours[:_FEW]) >= _FLAT
        return self.transparent or self.edge != "" or flat or max(self.width, self.height) > _WIDE * self.least_side

    @property
    def least_side(self) -> int:
        """The shorter side, in pixels."""
        return min(self.width, self.height)

    def is_whole(self, fit: PictureFit) -> bool:
        """Whether it stands whole in its place where the campaign says `fit`."""
        match fit:
            case "fill":
                return False
            case "whole":
                return True
            case "auto":
                return self.is_sign or self.least_side < LEAST_FILLING
            case _:
                assert_never(fit)

    @property
    def plate(self) -> str:
        """The colour of the plate that it stands whole on: its own ground, else the one that shows more of it.

        Empty where it needs none: it has edges of its own.
        """
        if not self.transparent:
            return self.edge
        return max((LIGHT_PLATE, DARK_PLATE), key=self.seen_on)

    def seen_on(self, ground: str) -> float:
        """Which share of it stands out on `ground`."""
        if not self.transparent:
            return 1.0
        known = sum(share for _, share in self.colours) or 1.0
        return _share_seen(self.colours, ground) / known

    def plate_on(self, ground: str) -> str:
        """The plate that it needs on `ground`; empty where it is seen there without one."""
        if self.transparent and self.seen_on(ground) >= MOSTLY:
            return ""
        return self.plate


def _share_seen(colours: Sequence[tuple[str, float]], ground: str) -> float:
    return sum(share for colour, share in colours if contrast(colour, ground) >= SEEN_CONTRAST)
