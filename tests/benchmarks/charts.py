"""Figures as pictures: lines over time, and bars in parts."""

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from kiosk.system.resources import resource_folder

COLOURS = ("#14304a", "#d1495b", "#2e8b57", "#e08e0b", "#6a4c93", "#3b8ea5", "#7a7a7a", "#c2185b")
_SIZE, _LEFT, _TOP, _RIGHT, _BOTTOM = (1280, 720), 90, 80, 260, 70
_BAR = 56


def lines(file: Path, title: str, unit: str, below: str, series: Mapping[str, Sequence[tuple[float, float]]]) -> None:
    """Draw each series of points, from nought upwards; `unit` is that of the upward axis, `below` names the other."""
    image, draw = _sheet(title)
    most_x = max((x for points in series.values() for x, _ in points), default=1) or 1
    most_y = _rounded_up(max((y for points in series.values() for _, y in points), default=1) or 1)
    wide, high = _SIZE[0] - _LEFT - _RIGHT, _SIZE[1] - _TOP - _BOTTOM

    def place(x: float, y: float) -> tuple[float, float]:
        return _LEFT + wide * x / most_x, _TOP + high * (1 - y / most_y)

    for part in range(5):
        value = most_y * part / 4
        x, y = place(0, value)
        draw.line([(x, y), (x + wide, y)], fill="#d5dde5")
        draw.text((x - 8, y), f"{value:.4g}", fill="#3a4c5c", anchor="rm", font=_font(18))
        draw.text(
            (place(most_x * part / 4, 0)[0], _SIZE[1] - _BOTTOM + 8),
            f"{most_x * part / 4:.4g}",
            fill="#3a4c5c",
            anchor="mt",
            font=_font(18),
        )
    draw.text((8, _TOP - 30), unit, fill="#3a4c5c", font=_font(18))
    draw.text((_LEFT + wide / 2, _SIZE[1] - 28), below, fill="#3a4c5c", anchor="mt", font=_font(18))
    for number, (name, points) in enumerate(series.items()):
        colour = COLOURS[number % len(COLOURS)]
        draw.line([place(x, y) for x, y in points], fill=colour, width=3)
        draw.text((_SIZE[0] - _RIGHT + 16, _TOP + 30 * number), name, fill=colour, font=_font(20))
    image.save(file)


def _rounded_up(most: float) -> float:
    """The next number that has a round quarter."""
    tens: float = 10.0 ** math.floor(math.log10(most))
    return next(step * tens for step in (1, 2, 4, 6, 8, 10) if step * tens >= most)


def bars(file: Path, title: str, unit: str, rows: Mapping[str, Sequence[tuple[str, float]]]) -> None:
    """Draw a bar for each row, of parts beside each other."""
    image, draw = _sheet(title)
    most = max(sum(value for _, value in parts) for parts in rows.values())
    wide = _SIZE[0] - _LEFT - _RIGHT
    names = list(dict.fromkeys(name for parts in rows.values() for name, _ in parts))
    for number, (row, parts) in enumerate(rows.items()):
        top, x = _TOP + number * (_BAR + 44), float(_LEFT)
        draw.text((_LEFT, top), row, fill="#0d1b26", font=_font(20))
        for name, value in parts:
            end = x + wide * value / most
            draw.rectangle([x, top + 28, end, top + 28 + _BAR], fill=COLOURS[names.index(name) % len(COLOURS)])
            x = end
        total = sum(value for _, value in parts)
        draw.text((x + 8, top + 28 + _BAR / 2), f"{total:.2f} {unit}", fill="#0d1b26", anchor="lm", font=_font(20))
    for number, name in enumerate(names):
        y = _SIZE[1] - 30 * (len(names) - number) - 10
        draw.rectangle([_LEFT, y, _LEFT + 20, y + 20], fill=COLOURS[number % len(COLOURS)])
        draw.text((_LEFT + 32, y + 10), name, fill="#0d1b26", anchor="lm", font=_font(18))
    image.save(file)


def _sheet(title: str) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("RGB", _SIZE, "white")
    draw = ImageDraw.Draw(image)
    draw.text((_LEFT, 16), title, fill="#0d1b26", font=_font(28, "Bold"))
    return image, draw


def _font(size: int, weight: str = "Medium") -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(resource_folder() / "fonts" / f"Manrope-{weight}.ttf"), size)
