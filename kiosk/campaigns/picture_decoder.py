"""The child process of `pictures`: a picture on standard input becomes a plain one on standard output, within limits.

What came as JPEG or as lossy WebP is a JPEG again, which Qt decodes in a quarter of the time; all else is a PNG. What
the picture is like goes with it, as a text inside that `pictures` reads. Exit code 0 when it was written whole, 1 when
the picture is refused. The last word of the command line may be the most pixels of its longer side.
"""

import io
import json
import sys
import warnings
from collections import Counter

from PIL import Image, ImageOps
from PIL.JpegImagePlugin import get_sampling
from PIL.PngImagePlugin import PngInfo

from kiosk.system.child import confine

MOST_PIXELS = 40_000_000
MOST_JPEG_PIXELS = 200_000_000
"""More, since a JPEG is decoded at a half, a quarter or an eighth of its size at once."""
LONGEST_SIDE = 3840
FACTS = "kiosk"
"""The name of the text that says what the picture is like."""
_JPEG = b"\xff\xd8\xff"
_QUALITY = 92
_EVERY_PIXEL, _EVERY_FOURTH = 0, 2
"""How many pixels of a JPEG have a colour of their own, as Pillow counts it; each has its own brightness."""
_MEMORY_BYTES = 1_000_000_000
_CPU_SECONDS = 8
_SAMPLE_SIDE = 160
"""Pixels, enough to tell a photograph from a sign."""
_OPAQUE = 128
_MOST_COLOURS = 8
_SAME, _NEAR = 12, 4
"""Steps of 256 by which two tones may differ that are called the same, at the edges and anywhere: JPEG blurs them."""


def limit_this_process() -> None:
    """Bound what this process may take and do, where the system can."""
    confine(_MEMORY_BYTES, _CPU_SECONDS)


def encode_anew(data: bytes, longest: int = LONGEST_SIDE) -> bytes:
    """The first frame of the picture `data`, upright, at most `longest` pixels wide and high.

    A JPEG, its colours as fine as they came, where it came as one or as a lossy WebP without transparency; else a PNG.

    Raises:
        Exception: whatever the decoder raises; the caller is a process made for it.
    """
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    Image.MAX_IMAGE_PIXELS = MOST_JPEG_PIXELS
    with Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "WEBP")) as picture:
        is_jpeg = data.startswith(_JPEG)  # Pillow calls a JPEG with a second picture after it otherwise
        if not is_jpeg and picture.width * picture.height > MOST_PIXELS:
            raise Image.DecompressionBombError
        is_fine = is_jpeg and picture.mode != "L" and get_sampling(picture) != _EVERY_FOURTH
        shrunk = min(1.0, longest / max(picture.size))
        picture.draft(None, (max(1, int(picture.width * shrunk)), max(1, int(picture.height * shrunk))))
        toned: Image.Image = picture
        if picture.mode.startswith("I;16"):  # Pillow would clip all but the darkest of 16-bit greys to white
            toned = picture.point(lambda level: level / 257).convert("L")
        toned.thumbnail((longest, longest))  # before anything makes a copy
        upright = ImageOps.exif_transpose(toned)
        plain = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    plain.info.clear()
    known = json.dumps(facts_of(plain))
    out = io.BytesIO()
    if is_jpeg or data[12:16] == b"VP8 ":  # a lossy WebP of one picture and nothing besides
        comment = f"{FACTS}\0{known}".encode()
        sampling = _EVERY_PIXEL if is_fine else _EVERY_FOURTH
        plain.save(out, "JPEG", quality=_QUALITY, subsampling=sampling, comment=comment)
    else:
        text = PngInfo()
        text.add_text(FACTS, known)
        plain.save(out, "PNG", compress_level=3, pnginfo=text)
    return out.getvalue()


def facts_of(picture: Image.Image) -> dict[str, object]:
    """The fields of `kiosk.model.picture.PictureFacts` but its size."""
    sample = picture.copy()
    sample.thumbnail((_SAMPLE_SIDE, _SAMPLE_SIDE), Image.Resampling.NEAREST)  # tones between two are no colours
    sample = sample.convert("RGBA")
    tones = iter(sample.tobytes())
    width, height = sample.size
    pixels = list(zip(tones, tones, tones, tones, strict=True))
    seen = [(red, green, blue) for red, green, blue, alpha in pixels if alpha >= _OPAQUE]
    transparent = len(seen) < len(pixels) * 0.99
    ends, sides = (0, height - 1), (0, width - 1)
    around = [pixel for at, pixel in enumerate(pixels) if at // width in ends or at % width in sides]
    return {
        "transparent": transparent,
        "edge": "" if transparent else _edge(around),
        "colours": _colours(seen),
    }


def _edge(around: list[tuple[int, int, int, int]]) -> str:
    middle = [sorted(tones)[len(around) // 2] for tones in zip(*around, strict=True)][:3]
    alike = [one for one in around if all(abs(a - b) <= _SAME for a, b in zip(one, middle, strict=False))]
    return _hex(middle) if len(alike) >= len(around) * 0.95 else ""


def _colours(seen: list[tuple[int, int, int]]) -> list[tuple[str, float]]:
    """The tones that there is most of, each together with those that are nearly the same, and their shares."""
    tones = Counter(seen)
    found: list[tuple[str, float]] = []
    while tones and len(found) < _MOST_COLOURS:
        common, _ = tones.most_common(1)[0]
        alike = [tone for tone in tones if all(abs(a - b) <= _NEAR for a, b in zip(tone, common, strict=True))]
        found.append((_hex(common), round(sum(tones.pop(tone) for tone in alike) / len(seen), 3)))
    return found


def _hex(tone: "list[int] | tuple[int, ...]") -> str:
    return "#" + "".join(f"{part:02x}" for part in tone)


def main() -> int:
    """Read, decode, write."""
    limit_this_process()
    try:
        longest = int(sys.argv[-1]) if sys.argv[-1].isdecimal() else LONGEST_SIDE
        sys.stdout.buffer.write(encode_anew(sys.stdin.buffer.read(), longest))
        sys.stdout.buffer.flush()
    except Exception as error:  # noqa: BLE001 - any failure of any decoder is the same answer: refused
        sys.stderr.write(f"{type(error).__name__}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
