"""Colours and how well one is read on another (WCAG 2 relative luminance)."""

import re

USUAL_DEEP = "#14304a"
"""The dark surface of a campaign that names none."""
USUAL_ACCENT = "#ffd43b"
"""The accent of a campaign that names none."""
TEXT_CONTRAST = 7.0
"""Least contrast of text on its ground."""

_HEX = re.compile(r"#[0-9A-Fa-f]{6}", re.ASCII)


def is_colour(text: str) -> bool:
    """Whether `text` is a colour such as `#1e3a5f`."""
    return _HEX.fullmatch(text) is not None


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    def linear(channel: int) -> float:
        part = channel / 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(channel) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast of two `#rrggbb` colours, from 1 (the same) to 21 (black on white)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(colour: str, other: str, share: float) -> str:
    """`colour` with a `share` of `other` in it."""
    tones = (round(a + (b - a) * share) for a, b in zip(_channels(colour), _channels(other), strict=True))
    return "#{:02x}{:02x}{:02x}".format(*tones)


def toward(colour: str, ground: str, least: float, goal: str) -> str:
    """The colour nearest to `colour` on its way to `goal` that reaches the contrast `least` on `ground`."""
    for step in range(101):
        candidate = mixed(colour, goal, step / 100)
        if contrast(candidate, ground) >= least:
            return candidate
    return goal
