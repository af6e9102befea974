"""The child process of `illustrations`: our own vector drawings in a campaign's colours as PNG pictures.

Standard input is JSON: the pictures' `side` in pixels, the `colours` that replace those of the drawings, and the
`drawings`, each the text of an SVG file. Standard output is one PNG after the other, each after its length in four
bytes. The drawings use a small part of SVG: rect, circle, ellipse and path, the latter with M, L, C, Q and Z in
absolute figures; a fill, or a stroke with round ends. Anything else is refused, so that no drawing is shown in part.
"""

import io
import itertools
import json
import re
import struct
import sys
from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree import ElementTree as ET

from PIL import Image, ImageDraw

from kiosk.system.child import confine

FIELD = 800
"""Width and height of a drawing's own field."""
_FINER = 3
"""Each pixel is made of this many squared, so that edges are smooth."""
_STEPS = 24
"""Straight pieces of a curve."""
_MEMORY_BYTES = 1_000_000_000
_CPU_SECONDS = 20
_WORD = re.compile(r"[MLCQZ]|-?\d+(?:\.\d+)?")
_POINTS = {"M": 1, "L": 1, "Q": 2, "C": 3, "Z": 0}
Point = tuple[float, float]


def draw(drawing: str, side: int, colours: Mapping[str, str]) -> bytes:
    """The SVG file `drawing` as a PNG of `side` pixels, with a clear ground.

    Raises:
        ValueError: it has something that isn't drawn here.
    """
    scale = side * _FINER / FIELD
    canvas = Image.new("RGBA", (side * _FINER, side * _FINER), (0, 0, 0, 0))
    brush = ImageDraw.Draw(canvas)
    for part in ET.fromstring(drawing):  # nosec B314  # noqa: S314 - our own files
        kind = part.tag.rpartition("}")[2]
        if kind != "title":
            _draw_part(brush, kind, part.attrib, scale, colours)
    out = io.BytesIO()
    canvas.reduce(_FINER).save(out, "PNG", compress_level=6)
    return out.getvalue()


def _draw_part(
    brush: ImageDraw.ImageDraw, kind: str, told: Mapping[str, str], scale: float, colours: Mapping[str, str]
) -> None:
    def at(name: str) -> float:
        return float(told.get(name, "0")) * scale

    fill = colours.get(told["fill"], told["fill"])
    match kind:
        case "rect":
            box = (at("x"), at("y"), at("x") + at("width"), at("y") + at("height"))
            brush.rounded_rectangle(box, min(at("rx"), at("width") / 2, at("height") / 2), fill)
        case "circle":
            brush.ellipse((at("cx") - at("r"), at("cy") - at("r"), at("cx") + at("r"), at("cy") + at("r")), fill)
        case "ellipse":
            brush.ellipse((at("cx") - at("rx"), at("cy") - at("ry"), at("cx") + at("rx"), at("cy") + at("ry")), fill)
        case "path" if fill == "none":
            stroke = colours.get(told["stroke"], told["stroke"])
            for line in _lines(told["d"], scale):
                _draw_stroke(brush, line, at("stroke-width"), stroke)
        case "path":
            for line in _lines(told["d"], scale):
                brush.polygon(line, fill)
        case _:
            raise ValueError(f"a drawing has no {kind}")


def _draw_stroke(brush: ImageDraw.ImageDraw, line: list[Point], width: float, stroke: str) -> None:
    brush.line(line, stroke, max(1, round(width)), "curve")
    for x, y in line:
        brush.ellipse((x - width / 2, y - width / 2, x + width / 2, y + width / 2), stroke)


def _lines(path: str, scale: float) -> Iterator[list[Point]]:
    """Each part of a path, as the points of its straight pieces."""
    words = _WORD.findall(path)
    if _WORD.sub("", path).strip(" ,\n"):
        raise ValueError("a path has only M, L, C, Q and Z")
    line: list[Point] = []
    place, command = 0, ""
    while place < len(words):
        if words[place] in _POINTS:
            command = words[place]
            place += 1
        count = _POINTS[command]
        given = [float(word) * scale for word in words[place : place + 2 * count]]
        points = list(zip(given[::2], given[1::2], strict=True))
        place += 2 * count
        if command == "M":
            if line:
                yield line
            line = []
        line += points if command in "ML" else _curve([line[-1], *points]) if count else []
    yield line


def _curve(ends: list[Point]) -> list[Point]:
    """A Bézier curve of the second or third degree, without its first point."""
    found = []
    for step in range(1, _STEPS + 1):
        share, left = step / _STEPS, ends
        while len(left) > 1:
            pairs = itertools.pairwise(left)
            left = [(a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share) for a, b in pairs]
        found.append(left[0])
    return found


def main() -> int:
    """Read, draw, write."""
    confine(_MEMORY_BYTES, _CPU_SECONDS)
    try:
        asked: dict[str, Any] = json.load(sys.stdin)
        for drawing in asked["drawings"]:
            picture = draw(drawing, asked["side"], asked["colours"])
            sys.stdout.buffer.write(struct.pack(">I", len(picture)) + picture)
        sys.stdout.buffer.flush()
    except Exception as error:  # noqa: BLE001 - whatever it is, there is no picture
        sys.stderr.write(f"{type(error).__name__}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
