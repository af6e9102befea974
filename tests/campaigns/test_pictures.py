"""A picture from outside is shown only as a copy that a limited process decoded and wrote anew."""

import io
import os
import struct
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat
from PIL.JpegImagePlugin import JpegImageFile, get_sampling

from kiosk.campaigns.picture_decoder import LONGEST_SIDE, MOST_JPEG_PIXELS, MOST_PIXELS, encode_anew
from kiosk.campaigns.pictures import LARGEST_FILE, SIDES, PictureRefusedError, facts_of, safe_picture, side_for
from kiosk.model.colour import is_colour
from kiosk.model.picture import PictureFacts
from tests.said import refusing, said, told

RED = (220, 20, 20)
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX's own")


def encoded(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def red(mode: str = "RGB", size: tuple[int, int] = (40, 20)) -> Image.Image:
    return Image.new("RGB", size, RED).convert(mode)


def png(width: int, height: int, data: bytes = b"", *more: tuple[bytes, bytes]) -> bytes:
    """A PNG file of these chunks, whatever they hold."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), *more, (b"IDAT", data), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(kind, content) for kind, content in chunks)


Keep = Callable[[bytes], Path]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "campaign"
    folder.mkdir()
    return folder


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def keep(folder: Path, cache: Path) -> Keep:
    """Put bytes into the folder and take the safe copy of them."""

    def keep(data: bytes) -> Path:
        (folder / "a.png").write_bytes(data)
        return safe_picture(folder / "a.png", folder, cache)

    return keep


MOVING = {"save_all": True, "append_images": [Image.new("RGB", (40, 20), "blue")]}


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (encoded(red()), "PNG"),
        (encoded(red().quantize()), "PNG"),
        (encoded(red("RGBA")), "PNG"),
        (encoded(red(), "JPEG", quality=95), "JPEG"),
        (encoded(red(), "JPEG", quality=95, progressive=True), "JPEG"),
        (encoded(red("CMYK"), "JPEG", quality=95), "JPEG"),
        (encoded(red(), "MPO", quality=95, **MOVING), "JPEG"),
        (encoded(red(), "WEBP", quality=95), "JPEG"),
        (encoded(red(), "WEBP", lossless=True), "PNG"),
        (encoded(red(), "WEBP", **MOVING, duration=100), "PNG"),
    ],
    ids=[
        "png",
        "palette",
        "transparent",
        "jpeg",
        "progressive jpeg",
        "cmyk",
        "two in a jpeg",
        "webp",
        "lossless webp",
        "moving webp",
    ],
)
def test_a_picture_becomes_a_still_one_of_the_same_colour(keep: Keep, cache: Path, data: bytes, kind: str) -> None:
    copy = keep(data)
    assert copy.parent == cache
    assert copy.suffix == {"PNG": ".png", "JPEG": ".jpg"}[kind]
    with Image.open(copy) as picture:
        assert picture.format == kind
        assert picture.size == (40, 20)
        assert getattr(picture, "n_frames", 1) == 1
        assert "progressive" not in picture.info
        assert picture.convert("RGB").getpixel((20, 10)) == pytest.approx(RED, abs=6)
    assert [file.name for file in cache.iterdir()] == [copy.name]


@pytest.mark.parametrize("sampling", [0, 2], ids=["of every pixel", "of four together"])
def test_the_copy_of_a_jpeg_has_colours_as_fine_as_it_has(sampling: int) -> None:
    noise = Image.merge("RGB", [Image.effect_noise((300, 200), 60) for _ in range(3)])
    with Image.open(io.BytesIO(encode_anew(encoded(noise, "JPEG", subsampling=sampling)))) as copy:
        assert isinstance(copy, JpegImageFile)
        assert get_sampling(copy) == sampling


@pytest.mark.parametrize(("mode", "options"), [("CMYK", {}), ("RGB", {"subsampling": 1})], ids=["print", "of two"])
def test_letters_in_a_jpeg_of_any_sampling_keep_the_edge_of_their_colour(mode: str, options: dict[str, int]) -> None:
    stripes = Image.new("RGB", (64, 64), "white")
    for left in range(0, 64, 8):
        stripes.paste((200, 0, 0), (left, 0, left + 3, 64))
    data = encoded(stripes.convert(mode), "JPEG", quality=95, **options)
    with Image.open(io.BytesIO(data)) as logo, Image.open(io.BytesIO(encode_anew(data))) as copy:
        assert max(ImageStat.Stat(ImageChops.difference(logo.convert("RGB"), copy)).rms) < 8, "steps of 256"


def test_the_copy_of_a_jpeg_looks_as_it_does() -> None:
    noise = [Image.effect_noise((30, 20), 90).resize((600, 400), Image.Resampling.BICUBIC) for _ in range(3)]
    photo = Image.open(io.BytesIO(encoded(Image.merge("RGB", noise), "JPEG", quality=90)))
    copy = Image.open(io.BytesIO(encode_anew(encoded(photo, "JPEG", quality="keep"))))
    assert max(ImageStat.Stat(ImageChops.difference(photo, copy)).rms) < 2, "steps of 256"


def test_transparency_is_kept() -> None:
    with Image.open(io.BytesIO(encode_anew(encoded(Image.new("RGBA", (4, 4), (*RED, 128)))))) as picture:
        assert picture.getpixel((0, 0)) == (*RED, 128)


@pytest.mark.parametrize(("level", "grey"), [(0, 0), (257 * 40, 40), (257 * 200, 200), (65535, 255)])
def test_a_picture_in_16_bit_grey_keeps_its_tones(level: int, grey: int) -> None:
    with Image.open(io.BytesIO(encode_anew(encoded(Image.new("I;16", (4, 4), level))))) as picture:
        assert picture.getpixel((0, 0)) == (grey, grey, grey)


@pytest.mark.parametrize(("orientation", "corner"), [(1, (0, 0)), (3, (39, 19)), (6, (19, 0)), (8, (0, 39))])
def test_a_photo_stands_upright(orientation: int, corner: tuple[int, int]) -> None:
    photo = Image.new("RGB", (40, 20))
    photo.paste((255, 255, 255), (0, 0, 8, 8))
    exif = Image.Exif()
    exif[0x0112] = orientation
    with Image.open(io.BytesIO(encode_anew(encoded(photo, "JPEG", quality=95, exif=exif)))) as picture:
        assert picture.size == ((40, 20) if orientation in (1, 3) else (20, 40))
        shade = picture.getpixel(corner)
        assert isinstance(shade, tuple)
        assert min(shade) > 200


def test_nothing_but_the_picture_itself_is_kept() -> None:
    exif = Image.Exif()
    exif[0x010E] = "taken by someone at home"
    data = encoded(red(), "JPEG", exif=exif, comment=b"a secret", icc_profile=b"profile" * 40)
    for secret in (b"someone at home", b"a secret", b"profileprofile"):
        assert secret in data
        assert secret not in encode_anew(data)


def test_a_large_picture_is_made_as_small_as_a_screen_needs() -> None:
    with Image.open(io.BytesIO(encode_anew(encoded(Image.new("RGB", (5000, 100)))))) as picture:
        assert picture.size == (LONGEST_SIDE, 77)


def test_a_copy_is_as_large_as_the_screen_and_made_once_for_each(folder: Path, cache: Path) -> None:
    (folder / "a.png").write_bytes(encoded(Image.new("RGB", (5000, 100))))
    small = safe_picture(folder / "a.png", folder, cache, side_for(1920))
    assert safe_picture(folder / "a.png", folder, cache) == small, "any will do where nobody asks for a size"
    large = safe_picture(folder / "a.png", folder, cache, side_for(3000))
    assert [facts_of(copy).width for copy in (small, large)] == [1920, 3840]


@pytest.mark.parametrize(("screen", "side"), [(800, 1920), (1920, 1920), (1921, 2560), (3840, 3840), (7680, 3840)])
def test_a_copy_has_what_the_screen_shows(screen: int, side: int) -> None:
    assert side_for(screen) == side
    assert side in SIDES


def test_a_jpeg_of_200_megapixels_is_decoded_at_a_fraction_of_its_size() -> None:
    assert MOST_JPEG_PIXELS == 16_320 * 12_240 + 243_200
    photo = encoded(Image.new("RGB", (16_320, 12_240), RED), "JPEG", quality=30)
    limited = "import sys, io\nfrom kiosk.campaigns.picture_decoder import *\nlimit_this_process()\n"
    shown = "print(Image.open(io.BytesIO(encode_anew(sys.stdin.buffer.read()))).size)"
    done = subprocess.run([sys.executable, "-I", "-c", limited + shown], input=photo, capture_output=True, check=False)
    assert done.stdout == b"(3840, 2880)\n", "within the memory that the process may have"


def two_halves(left: object, right: object, size: tuple[int, int] = (400, 400)) -> Image.Image:
    picture = Image.new("RGBA", size, left)  # type: ignore[arg-type]  # a colour, as Pillow has them
    picture.paste(right, (size[0] // 2, 0, *size))  # type: ignore[arg-type]
    return picture


def test_a_photograph_fills_its_place(keep: Keep) -> None:
    bands = [Image.linear_gradient("L").rotate(turned).resize((640, 480)) for turned in (0, 90, 180)]
    noise = Image.effect_noise((640, 480), 40)
    photo = Image.merge("RGB", [Image.blend(band, noise, 0.4) for band in bands])
    for data in (encoded(photo, "JPEG"), encoded(photo.convert("RGBA")), encoded(photo.convert("L"), "WEBP")):
        facts = facts_of(keep(data))
        assert (facts.width, facts.height) == (640, 480)
        assert not facts.is_whole("auto")


@pytest.mark.parametrize(
    ("picture", "plate"),
    [
        (two_halves((0, 0, 0, 0), (10, 20, 40, 255)), "#ffffff"),
        (two_halves((0, 0, 0, 0), (250, 250, 250, 255)), "#0d1b26"),
        (two_halves((0, 0, 0, 0), (255, 212, 59, 255)), "#0d1b26"),
        (Image.new("RGB", (900, 300), "#ffe0a0"), "#ffe0a0"),
        (two_halves("black", "white"), ""),
    ],
    ids=[
        "dark on nothing",
        "white on nothing",
        "yellow on nothing",
        "with a ground of its own",
        "with edges of its own",
    ],
)
def test_a_sign_stands_whole_on_a_plate_that_shows_it(keep: Keep, picture: Image.Image, plate: str) -> None:
    facts = facts_of(keep(encoded(picture)))
    assert facts.is_whole("auto")
    assert facts.plate == plate
    assert not facts.is_whole("fill")


def test_a_sign_in_a_jpeg_is_known_as_one(keep: Keep) -> None:
    facts = facts_of(keep(encoded(Image.new("RGB", (900, 300), "#ffe0a0"), "JPEG")))
    assert (facts.width, facts.height) == (900, 300)
    assert facts.is_whole("auto")
    assert facts.edge == "#ffe0a0"


ODD = '{"transparent": false, "edge": "", "colours": [["#ffffff", %s]]}'


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
@pytest.mark.parametrize(
    "text",
    [
        None,
        "other\0{}",
        "kiosk\0[]",
        "kiosk\0{",
        'kiosk\0{"edge": 5}',
        "kiosk\0" + ODD % ("9" * 999),
        "kiosk\0" + "[" * 3900,
    ],
    ids=["nothing", "something else", "a list", "half", "a part", "a figure beyond all", "lists in lists"],
)
def test_a_copy_that_says_nothing_of_its_picture_has_a_size(tmp_path: Path, text: str | None, kind: str) -> None:
    copy = tmp_path / "copy"
    if kind == "PNG":
        copy.write_bytes(png(40, 20, b"", *([(b"tEXt", text.encode())] if text is not None else [])))
    else:
        copy.write_bytes(encoded(red(), "JPEG", **({"comment": text} if text is not None else {})))
    assert facts_of(copy) == PictureFacts(40, 20)


COPIES = [encode_anew(encoded(red(), kind)) for kind in ("PNG", "JPEG")]
HEADS = st.one_of(
    st.builds(bytes.__add__, st.sampled_from([copy[:size] for copy in COPIES for size in (8, 2)]), st.binary()),
    st.builds(lambda copy, end: copy[:end], st.sampled_from(COPIES), st.integers(0, 600)),
    st.builds(
        lambda copy, at, put: copy[:at] + put + copy[at + len(put) :],
        *(st.sampled_from(COPIES), st.integers(0, 600), st.binary(max_size=4)),
    ),
)


@given(HEADS)
def test_a_copy_with_a_broken_head_is_believed_no_further_than_it_goes(head: bytes) -> None:
    with tempfile.TemporaryDirectory() as room:
        copy = Path(room, "copy")
        copy.write_bytes(head)
        facts = facts_of(copy)
    assert min(facts.width, facts.height) >= 0
    assert all(is_colour(colour) for colour, _ in facts.colours)
    assert facts.edge == "" or is_colour(facts.edge)


@pytest.mark.parametrize("cut", [2, 20, 100])
def test_a_jpeg_without_its_frame_has_no_size(tmp_path: Path, cut: int) -> None:
    copy = tmp_path / "copy"
    copy.write_bytes(COPIES[1][:cut])
    assert facts_of(copy) == PictureFacts(0, 0)


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_copy_is_made_once_for_the_same_bytes(keep: Keep, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    first = keep(encoded(red(), kind))
    monkeypatch.setattr(sys, "executable", "nowhere")
    assert keep(encoded(red(), kind)) == first


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
@pytest.mark.parametrize("kept", [0, 5, 0.5], ids=["nothing", "five bytes", "half"])
def test_a_copy_that_the_disk_lost_the_end_of_is_made_again(keep: Keep, kind: str, kept: float) -> None:
    data = encoded(Image.effect_noise((60, 40), 60), kind)
    copy = keep(data)
    whole = copy.read_bytes()
    copy.write_bytes(whole[: int(kept * len(whole) if kept < 1 else kept)])
    assert keep(data) == copy
    assert copy.read_bytes() == whole


TOO_MANY_PIXELS = {
    "41 megapixels": (encoded(Image.new("1", (8200, 5000))), "too many for a PNG or WebP; save it as JPEG"),
    "45 megapixels of webp": (
        encoded(Image.new("L", (9000, 5000)), "WEBP"),
        "it has more than 40 megapixels, too many for a PNG or WebP; save it as JPEG, which may have 200",
    ),
    "201 megapixels of jpeg": (
        encoded(Image.new("L", (40, 20)), "JPEG").replace(b"\0\x14\0\x28", b"\x31\x10\x40\0"),
        "it has more than 200 megapixels; save it with fewer pixels",
    ),
    "900 megapixels in a header": (
        png(30_000, 30_000, zlib.compress(b"\0" * 1_000_000)),
        "it has more than 40 megapixels",
    ),
    "a header beyond all memory": (
        png(2**31 - 1, 2**31 - 1, zlib.compress(b"\0")),
        "it has more than 40 megapixels",
    ),
}


@pytest.mark.parametrize(("data", "said"), TOO_MANY_PIXELS.values(), ids=TOO_MANY_PIXELS)
def test_a_picture_with_too_many_pixels_is_refused_with_how_to_save_it(
    keep: Keep, cache: Path, data: bytes, said: str
) -> None:
    with refusing(PictureRefusedError, match=said):
        keep(data)
    assert list(cache.iterdir()) == []


BOMBS = {
    "no size": png(0, 0, zlib.compress(b"")),
    "no data": png(100, 100),
    "data that is no data": png(100, 100, b"not compressed"),
    "a profile that unpacks to 100 megabytes": png(
        100, 100, b"", (b"iCCP", b"p\0\0" + zlib.compress(b"\0" * 100_000_000))
    ),
    "a text that unpacks to 100 megabytes": png(
        100, 100, b"", (b"zTXt", b"t\0\0" + zlib.compress(b"a" * 100_000_000))
    ),
    "half a png": encoded(Image.effect_noise((200, 200), 50))[:-9000],
    "half a jpeg": encoded(Image.effect_noise((200, 200), 50), "JPEG")[:2000],
    "half a webp": encoded(Image.effect_noise((200, 200), 50), "WEBP")[:2000],
    "the signature of a png": b"\x89PNG\r\n\x1a\n",
    "the signature of a jpeg": b"\xff\xd8\xff",
    "the signature of a webp": b"RIFF\0\0\0\0WEBP",
    "a flipped bit in a png": encoded(red())[:45] + b"\xff" + encoded(red())[46:],
}


@pytest.mark.parametrize("data", BOMBS.values(), ids=BOMBS)
def test_a_bomb_or_a_broken_picture_is_refused_and_leaves_nothing(keep: Keep, cache: Path, data: bytes) -> None:
    with refusing(PictureRefusedError, match="it cannot be decoded safely; save it again as a plain PNG or JPEG"):
        keep(data)
    assert list(cache.iterdir()) == []


def test_a_picture_of_just_40_megapixels_is_taken() -> None:
    assert MOST_PIXELS == 8000 * 5000
    assert encode_anew(encoded(Image.new("1", (8000, 5000))))


def test_a_jpeg_with_a_second_picture_may_have_as_many_pixels_as_any() -> None:
    assert encode_anew(encoded(Image.new("L", (8200, 5000)), "MPO", **MOVING))


SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/passwd"/></svg>'


@pytest.mark.parametrize(
    "data",
    [
        b"",
        SVG,
        b"<?xml version='1.0'?>" + SVG,
        b"GIF89a" + b"\0" * 100,
        b"BM" + b"\0" * 100,
        b"II*\0" + b"\0" * 100,
        b"%PDF-1.7",
        b"RIFF\0\0\0\0WAVE",
        b"text",
    ],
    ids=["nothing", "svg", "svg with a heading", "gif", "bitmap", "tiff", "pdf", "sound", "text"],
)
def test_another_kind_of_file_named_png_is_refused_before_it_is_decoded(
    keep: Keep, monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    monkeypatch.setattr(sys, "executable", "nowhere")
    with refusing(PictureRefusedError, match="it is not a PNG, JPEG or WebP picture, whatever its name says"):
        keep(data)


@pytest.mark.parametrize(
    ("data", "kind"),
    [(b"\0\0\0\x20ftypavif", "an AVIF"), (b"\0\0\0\x24ftypheic", "a HEIC"), (b"\0\0\0\x24ftypmif1", "a HEIC")],
)
def test_what_phones_make_is_refused_by_name(keep: Keep, data: bytes, kind: str) -> None:
    with refusing(PictureRefusedError, match=f"it is {kind} picture; open it .* and export or share it as a JPEG"):
        keep(data)


def refusal(file: Path, folder: Path, cache: Path) -> str:
    with pytest.raises(PictureRefusedError) as caught:
        safe_picture(file, folder, cache)
    assert not cache.exists()
    assert len(said(caught.value)) < 150
    return told(caught.value).wrong


def test_a_picture_that_is_not_there_is_refused(folder: Path, cache: Path) -> None:
    assert refusal(folder / "a.png", folder, cache) == "there is no such file"


def test_a_name_that_is_too_long_is_refused_without_repeating_it(folder: Path, cache: Path) -> None:
    assert refusal(folder / f"{'a' * 5000}.png", folder, cache).startswith("it cannot be read (")


def test_a_folder_is_no_picture(folder: Path, cache: Path) -> None:
    (folder / "a.png").mkdir()
    assert refusal(folder / "a.png", folder, cache) == "it is not a regular file"


@posix_only
def test_a_pipe_is_refused_without_waiting_for_it(folder: Path, cache: Path) -> None:
    os.mkfifo(folder / "a.png")
    assert refusal(folder / "a.png", folder, cache) == "it is not a regular file"


@posix_only
@pytest.mark.parametrize("target", ["/dev/zero", "/etc/passwd", "../outside.png", ".."])
def test_a_link_that_leads_out_is_refused(folder: Path, cache: Path, target: str) -> None:
    (folder.parent / "outside.png").write_bytes(encoded(red()))
    (folder / "a.png").symlink_to(target)
    assert refusal(folder / "a.png", folder, cache) == "it lies outside the campaign’s folder"


@posix_only
def test_a_linked_folder_that_leads_out_is_refused(folder: Path, cache: Path) -> None:
    (folder.parent / "outside.png").write_bytes(encoded(red()))
    (folder / "pictures").symlink_to("..")
    assert refusal(folder / "pictures" / "outside.png", folder, cache) == "it lies outside the campaign’s folder"


@posix_only
def test_links_that_lead_in_a_circle_are_refused(folder: Path, cache: Path) -> None:
    (folder / "a.png").symlink_to("b.png")
    (folder / "b.png").symlink_to("a.png")
    assert refusal(folder / "a.png", folder, cache).startswith("it cannot be read")


@posix_only
def test_a_link_inside_the_folder_and_a_linked_folder_itself_are_fine(folder: Path, cache: Path) -> None:
    (folder / "b.png").write_bytes(encoded(red()))
    (folder / "a.png").symlink_to("b.png")
    stick = folder.parent / "stick"
    stick.symlink_to(folder)
    assert safe_picture(stick / "a.png", stick, cache).is_file()


def test_a_file_that_is_too_large_is_refused_without_being_read(folder: Path, cache: Path) -> None:
    with (folder / "a.png").open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    assert refusal(folder / "a.png", folder, cache) == "it has 80,000,001 bytes"


def test_a_cache_that_cannot_be_made_is_no_fault_of_the_picture(folder: Path, tmp_path: Path) -> None:
    (folder / "a.png").write_bytes(encoded(red()))
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(OSError, match="file"):
        safe_picture(folder / "a.png", folder, tmp_path / "file" / "cache")


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder in which even root can make no file")
def test_a_cache_in_which_nothing_can_be_kept_is_no_fault_of_the_picture(folder: Path) -> None:
    (folder / "a.png").write_bytes(encoded(red()))
    with pytest.raises(OSError, match="/proc/self/"):
        safe_picture(folder / "a.png", folder, Path("/proc/self"))


def test_a_full_disk_leaves_no_half_copy(keep: Keep, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        keep(encoded(red()))
    assert list(cache.iterdir()) == []


def test_a_picture_that_takes_too_long_is_given_up(folder: Path, cache: Path) -> None:
    (folder / "a.png").write_bytes(encoded(red()))
    with refusing(PictureRefusedError, match="it takes too long to decode"):
        safe_picture(folder / "a.png", folder, cache, decode_seconds=0.001)


@posix_only
def test_a_one_folder_build_decodes_with_its_own_executable(
    keep: Keep, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    frozen = tmp_path / "kiosk"
    frozen.write_text(f'#!/bin/sh\ntouch "{tmp_path}/was started"\nexec "{sys.executable}" -m kiosk "$@"\n')
    frozen.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(frozen))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with Image.open(keep(encoded(red()))) as copy:
        assert copy.convert("RGB").getpixel((0, 0)) == RED
    assert (tmp_path / "was started").exists()
    with refusing(PictureRefusedError, match="it cannot be decoded safely"):
        keep(png(40, 20))


def in_a_child(code: str) -> subprocess.CompletedProcess[str]:
    limited = f"from kiosk.campaigns.picture_decoder import *\nlimit_this_process()\n{code}"
    return subprocess.run([sys.executable, "-I", "-c", limited], capture_output=True, text=True, check=False)


@posix_only
def test_the_decoding_process_may_use_a_gigabyte_and_eight_seconds() -> None:
    done = in_a_child("import resource as r; print(r.getrlimit(r.RLIMIT_AS), r.getrlimit(r.RLIMIT_CPU))")
    assert done.stdout == "(1000000000, 1000000000) (8, 8)\n"


@posix_only
def test_the_decoding_process_cannot_take_more_memory() -> None:
    assert "MemoryError" in in_a_child("bytearray(1_100_000_000)").stderr


@posix_only
@pytest.mark.parametrize(
    "does",
    ["import os, signal; os.kill(os.getpid(), signal.SIGKILL)", f"print({SVG.decode()!r})", ""],
    ids=["ended for its memory", "another kind of picture", "nothing"],
)
def test_a_decoder_that_is_ended_or_taken_over_gives_no_copy(
    keep: Keep, monkeypatch: pytest.MonkeyPatch, cache: Path, tmp_path: Path, does: str
) -> None:
    decoder = tmp_path / "decoder"
    decoder.write_text(f"#!{sys.executable}\nimport sys\nsys.stdin.buffer.read()\n{does}\n")
    decoder.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(decoder))
    with refusing(PictureRefusedError, match="it cannot be decoded safely"):
        keep(encoded(red()))
    assert list(cache.iterdir()) == []
