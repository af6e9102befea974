"""A code is read back from its pixels by two readers that have nothing in common, before anybody scans it."""

import cv2
import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import qr
from kiosk.model.link import LONGEST_LINK, LinkRefusedError, check_link
from kiosk.qr import QUIET_MODULES, Code, Pixels, draw, draw_proven, encode, read_back, scan_metres

LINKS = [
    "https://a.org",
    "https://psfmember.org/",
    "https://psfmember.org/civicrm/contribute/transact/?reset=1&id=49",
    "https://psfmember.org/civicrm/contribute/transact/?reset=1&id=49&src=k1",
    "https://us.pycon.org/2023/events/language-summit/#top",
    "https://xn--bcher-kva.example/give?a=%C3%A9",
    "https://example.org/0123456789012345678901234567890123456789",
    f"https://example.org/{'aB3-' * 20}",
    f"https://example.org/{'x' * 150}",
    f"https://example.org/{'7' * (LONGEST_LINK - 20)}",
]
SIZES = [4, 6, 8, 12]
Image = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]


def image(pixels: Pixels) -> Image:
    return np.frombuffer(pixels.data, np.uint8).reshape(pixels.side, pixels.side)


def half(picture: Image) -> Image:
    side = picture.shape[0] // 2
    return np.asarray(cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA), np.uint8)


def read_by_zxing(picture: Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(np.ascontiguousarray(picture))]


def read_by_opencv(picture: Image) -> list[str]:
    text, _, _ = cv2.QRCodeDetectorAruco().detectAndDecode(picture)
    return [text]


@pytest.mark.parametrize("module_pixels", SIZES)
@pytest.mark.parametrize("link", LINKS)
def test_two_readers_find_the_link_in_the_code(link: str, module_pixels: int) -> None:
    picture = image(draw(encode(link), module_pixels))
    assert read_by_zxing(picture) == [link]
    assert read_by_opencv(picture) == [link]


@pytest.mark.parametrize("module_pixels", SIZES)
@pytest.mark.parametrize("link", LINKS)
def test_two_readers_find_the_link_at_half_the_size(link: str, module_pixels: int) -> None:
    picture = half(image(draw(encode(link), module_pixels)))
    assert read_by_zxing(picture) == [link]
    assert read_by_opencv(picture) == [link]


@pytest.mark.parametrize("module_pixels", [1, 3, 8])
@pytest.mark.parametrize("link", LINKS)
def test_the_quiet_zone_is_four_clear_modules_on_every_side(link: str, module_pixels: int) -> None:
    picture = image(draw(encode(link), module_pixels))
    dark_rows, dark_columns = np.nonzero(picture == 0)
    quiet = 4 * module_pixels
    assert QUIET_MODULES == 4
    assert dark_rows.min() == dark_columns.min() == quiet
    assert dark_rows.max() == dark_columns.max() == picture.shape[0] - quiet - 1


@pytest.mark.parametrize("module_pixels", [1, 3, 8])
@pytest.mark.parametrize("link", LINKS)
def test_each_module_is_one_square_of_black_or_white(link: str, module_pixels: int) -> None:
    code = encode(link)
    picture = image(draw(code, module_pixels))
    assert picture.shape == (code.modules * module_pixels,) * 2
    modules = picture[::module_pixels, ::module_pixels]
    assert np.array_equal(np.kron(modules, np.ones((module_pixels, module_pixels), np.uint8)), picture)
    assert set(np.unique(picture)) == {0, 255}
    inner = modules[QUIET_MODULES:-QUIET_MODULES, QUIET_MODULES:-QUIET_MODULES]
    assert np.array_equal(inner == 0, np.array(code.rows))


@pytest.mark.parametrize(
    ("length", "modules"), [(14, 21), (26, 25), (42, 29), (62, 33), (64, 37), (84, 37), (106, 41), (300, 69)]
)
def test_a_code_is_no_larger_than_its_link_needs(length: int, modules: int) -> None:
    link = f"https://a.org/{'x' * (length - 14)}"
    assert len(link) == length
    assert len(encode(link).rows) == modules
    assert encode(link).modules == modules + 8


@pytest.mark.parametrize("link", LINKS)
def test_a_code_with_a_damaged_corner_of_its_data_is_still_read(link: str) -> None:
    pixels = draw(encode(link), 8)
    picture = image(pixels).copy()
    middle = pixels.side // 2
    spot = 8 * max(1, round(len(encode(link).rows) * 0.12))
    picture[middle : middle + spot, middle : middle + spot] = 255
    assert read_by_zxing(picture) == [link]


addresses = st.builds(
    "https://{}.org/{}".format,
    st.from_regex(r"\A[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?\Z"),
    st.text(st.sampled_from("aZ09-._~!$&'()*+,;=:@/?#"), max_size=LONGEST_LINK - 60)
    | st.from_regex(r"\A[A-Z0-9]{0,80}\Z"),
)


@settings(deadline=None)
@given(addresses, st.integers(1, 10))
def test_every_link_that_may_be_shown_has_a_code_that_is_exactly_it(link: str, module_pixels: int) -> None:
    try:
        check_link(link, None)
    except LinkRefusedError:
        return
    pixels = draw_proven(link, module_pixels)
    if module_pixels >= 3:
        assert pixels is not None
    if pixels is not None:
        assert read_back(pixels) == link
        assert pixels.side == encode(link).modules * module_pixels
        assert len(pixels.data) == pixels.side**2


@settings(deadline=None)
@given(st.text(min_size=1, max_size=60))
def test_any_text_is_proven_byte_for_byte_or_not_shown(text: str) -> None:
    text = text.encode("utf-8", "replace").decode()
    pixels = draw_proven(text, 4)
    assert pixels is None or read_back(pixels) == text


@pytest.mark.parametrize("text", ["", "x" * 2332, "x" * 100_000])
def test_what_no_code_can_hold_is_an_error_of_the_caller(text: str) -> None:
    with pytest.raises(ValueError, match=r"code|version"):
        draw_proven(text, 4)


@pytest.mark.parametrize("module_pixels", [0, -1])
def test_a_module_without_a_pixel_is_an_error_of_the_caller(module_pixels: int) -> None:
    with pytest.raises(ValueError, match="at least one pixel"):
        draw_proven("https://a.org/", module_pixels)


def test_a_code_of_another_link_is_not_proven(monkeypatch: pytest.MonkeyPatch) -> None:
    other = encode("https://evil.example/")
    monkeypatch.setattr(qr, "encode", lambda _: other)
    assert draw_proven("https://a.org/", 8) is None


def test_a_code_without_its_corners_is_not_read() -> None:
    code = encode(LINKS[1])
    rows = tuple(tuple(dark and (row > 8) for dark in line) for row, line in enumerate(code.rows))
    assert read_back(draw(Code(code.link, rows), 8)) is None


def test_nothing_and_two_codes_are_not_read() -> None:
    assert read_back(Pixels(64, b"\xff" * 64**2)) is None
    one = image(draw(encode(LINKS[1]), 4))
    pair = np.full((one.shape[0] * 2,) * 2, 255, np.uint8)
    pair[: one.shape[0], : one.shape[0]] = one
    pair[one.shape[0] :, one.shape[0] :] = one
    assert read_back(Pixels(pair.shape[0], pair.tobytes())) is None


@pytest.mark.parametrize(("millimetres", "metres"), [(2.5, 1.0), (5.0, 2.0), (0.0, 0.0)])
def test_a_phone_reads_from_four_hundred_modules_away(millimetres: float, metres: float) -> None:
    assert scan_metres(millimetres) == pytest.approx(metres)
