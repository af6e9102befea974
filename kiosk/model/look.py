"""How a campaign looks: its colours, held to the contrast that people need, and its sign."""

from typing import Annotated

from kiosk.model.colour import TEXT_CONTRAST, USUAL_ACCENT, USUAL_DEEP, contrast, toward
from kiosk.model.fields import Colour, Picture, refuse
from kiosk.model.mistake import FieldMistake
from kiosk.model.part import Part
from kiosk.model.records import dataclass
from kiosk.model.rules import Around, Limits, rule

INK = "#0d1b26"
"""Text on light grounds and on the accent; the same in every campaign."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look(Part):
    """The campaign's colours and sign."""

    deep: Colour = USUAL_DEEP
    """The dark surface behind the stories; white text must be readable on it."""
    accent: Annotated[Colour, Limits(validate_default=True)] = USUAL_ACCENT
    """The light colour of money and of the next thing to do, readable on `deep`; it carries dark text."""
    logo: Picture | None = None
    """The organisation's sign: a PNG, JPEG or WebP file beside campaign.toml."""

    @rule("deep")
    @classmethod
    def _carries_white(cls, deep: str) -> str:
        if (reached := contrast("#ffffff", deep)) < TEXT_CONTRAST:
            better = toward(deep, USUAL_ACCENT, TEXT_CONTRAST, "#000000")
            raise refuse(FieldMistake("white_on_deep", (deep, f"{reached:.1f}", int(TEXT_CONTRAST), better)))
        return deep

    @rule("accent")
    @classmethod
    def _carries_ink_and_shows_on_deep(cls, accent: str, info: Around) -> str:
        deep = info.data.get("deep", "#000000")
        better = toward(toward(accent, INK, TEXT_CONTRAST, "#ffffff"), deep, TEXT_CONTRAST, "#ffffff")
        if (reached := contrast(INK, accent)) < TEXT_CONTRAST:
            raise refuse(FieldMistake("ink_on_accent", (accent, f"{reached:.1f}", int(TEXT_CONTRAST), better)))
        if (reached := contrast(accent, deep)) < TEXT_CONTRAST:
            raise refuse(FieldMistake("accent_on_deep", (accent, f"{reached:.1f}", int(TEXT_CONTRAST), better, deep)))
        return accent
