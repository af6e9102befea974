"""The child process of `pictures`: a picture on standard input becomes a plain PNG on standard output, within limits.

Exit code 0 when it was written whole, 1 when the picture is refused.
"""

import io
import sys
import warnings

from PIL import Image, ImageOps

MOST_PIXELS = 40_000_000
LONGEST_SIDE = 3840
_MEMORY_BYTES = 1_000_000_000
_CPU_SECONDS = 8


def limit_this_process() -> None:
    """Bound memory and processor time where the system can."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (_CPU_SECONDS, _CPU_SECONDS))


def encode_anew(data: bytes) -> bytes:
    """The first frame of the picture `data` as PNG, upright, at most `LONGEST_SIDE` pixels wide and high.

    Raises:
        Exception: whatever the decoder raises; the caller is a process made for it.
    """
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    with Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "WEBP")) as picture:
        upright = ImageOps.exif_transpose(picture)
        if upright.mode.startswith("I;16"):  # Pillow would clip all but the darkest of 16-bit greys to white
            upright = upright.point(lambda level: level / 257).convert("L")
        upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        plain = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    plain.info.clear()
    out = io.BytesIO()
    plain.save(out, "PNG", compress_level=3)
    return out.getvalue()


def main() -> int:
    """Read, decode, write."""
    limit_this_process()
    try:
        sys.stdout.buffer.write(encode_anew(sys.stdin.buffer.read()))
        sys.stdout.buffer.flush()
    except Exception as error:  # noqa: BLE001 - any failure of any decoder is the same answer: refused
        sys.stderr.write(f"{type(error).__name__}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
