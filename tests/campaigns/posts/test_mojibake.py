import gzip

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from kiosk.campaigns.posts.mojibake import repair
from tests.conftest import SHARED

REAL_POST = SHARED / "drive" / "post-2023.md.gz"
# Not ö, ø, ù and Ž: alone, what is left of them could be a formula such as √π.
SURE = "’“”–—…éèêëüäßñáóíçåÉÜłŠč"  # noqa: RUF001 - what wrong readings break
CORRECT = (
    "Plain words only.",
    "It’s “quoted” – and dashed — with café, naïve, Łukasz, Straße… and €5",  # noqa: RUF001
    "l’état, où ça? «état» ‚so‘ „Ärger“",  # noqa: RUF001
    "The value of √π is 1.77, and ≈π is near.",
    "x ≈±5",
    "SÃO PAULO, NÃO, “IRMÔ",
    "Він любить вії; Привет, мир!",
    "日本語のテキスト",
    "Paris–Évry",  # noqa: RUF001
    "├┤├│┬┤",
    "🎉 party 🥳",
)


@pytest.mark.parametrize("text", CORRECT)
def test_correct_text_is_never_changed(text: str) -> None:
    assert repair(text) == (text, None)


@given(st.text(st.characters(codec="ascii") | st.sampled_from("éüñß’“”–łŁ€…")))  # noqa: RUF001
def test_text_of_letters_and_quotes_that_nobody_broke_is_never_changed(text: str) -> None:
    assert repair(text) == (text, None)


@given(st.text(), st.sampled_from(SURE), st.text())
@example("", "é", "🎉")
def test_utf_8_read_as_mac_roman_comes_back_exactly(before: str, sign: str, after: str) -> None:
    text = f"{before}{sign}{after}"
    assume(repair(text)[1] is None)
    broken = text.encode().decode("mac_roman")
    repaired, said = repair(broken)
    assert repaired == text
    assert said is not None
    assert "Mac Roman" in said.readings


@pytest.mark.parametrize("codec", ["mac_roman", "latin-1", "cp1251", "cp437"])
def test_a_quote_an_accent_and_an_emoji_come_back_from_each_usual_wrong_reading(codec: str) -> None:
    text = "It’s a café — “open” to all 🎉"
    assert repair(text.encode().decode(codec))[0] == text


def test_windows_1252_comes_back_even_through_its_undefined_bytes() -> None:
    broken = "â€œOpenâ€\x9d to all"
    assert repair(broken)[0] == "“Open” to all"


def test_a_sign_that_alone_could_be_a_formula_comes_back_beside_a_sure_one() -> None:
    text = "Schön, nicht? “Ja”, où ça?"
    assert repair(text.encode().decode("mac_roman"))[0] == text


def test_text_broken_twice_comes_back() -> None:
    text = "It’s open"
    twice = text.encode().decode("latin-1").encode().decode("latin-1")
    assert repair(twice)[0] == text


def test_in_a_mix_of_good_and_bad_lines_only_the_bad_ones_change() -> None:
    mixed = "Good: café “quoted”.\nBad: It‚Äôs open.\nBoth: café ‚Äì open.\n"  # noqa: RUF001
    assert repair(mixed)[0] == "Good: café “quoted”.\nBad: It’s open.\nBoth: café – open.\n"  # noqa: RUF001


@given(st.text())
def test_any_text_is_dealt_with(text: str) -> None:
    repaired, said = repair(text)
    assert (said is None) == (repaired == text)


def test_the_real_post_is_repaired_whole() -> None:
    if not REAL_POST.exists():
        pytest.skip("the real post is not beside this checkout")
    broken = gzip.decompress(REAL_POST.read_bytes()).decode()
    repaired, said = repair(broken)
    assert repaired == broken.encode("mac_roman").decode()
    assert "🎉" in repaired
    assert "Łukasz" in repaired
    assert said is not None
