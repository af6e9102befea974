"""Text from outside is one composed, printable line in one direction."""

import json
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.plain_text import escaped, is_line, plain_text, without_emoji

outside = st.text(st.characters() | st.characters(categories=["Mn", "Me", "Cf", "Cc", "Cs", "Co", "Zs"]), max_size=60)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Łukasz Langa\u2019s 20 ans, été", "Łukasz Langa\u2019s 20 ans, été"),
        ("e\u0301te\u0301", "été"),
        ("e\u200c\u0301", "é"),
        ("  one\t two\r\n\nthree  ", "one two three"),
        ("one\u2028two\u2029three\u00a0four\u3000five", "one two three four five"),
        ("a\0b\x07c\x1b[31md\x7f\x9b", "abc[31md"),
        ("abc\u202egnp.exe\u202c", "abcgnp.exe"),
        ("a\u2066b\u2067c\u2068d\u2069\u200e\u200f\u061c", "abcd"),
        ("a\u200bb\u2060c\ufeffd\u00ade\u180ef", "abcdef"),
        ("a\u206ab\ufff9c\ufffad\ufffbe\ufffc", "abcde"),
        ("\u3164\u115f\u1160\uffa0", ""),
        ("a\U000e0041\U000e007f", "a"),
        ("a\ue000b\U0010ffffc", "abc"),
        ("\ud800", "\ufffd"),
        ("a\udfffb", "a\ufffdb"),
        ("\ud83d\ude00", "😀"),
        ("👩\u200d💻", "👩\u200d💻"),
        ("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"),
        ("مرحبا بالعالم", "مرحبا بالعالم"),
        ("", ""),
        ("\n", ""),
    ],
)
def test_what_could_hide_or_turn_text_is_gone_and_the_rest_stays(text: str, plain: str) -> None:
    assert plain_text(text) == plain


def test_a_letter_keeps_at_most_four_marks() -> None:
    heap = "Z\u0316\u0317\u0318\u0319\u031c\u031d\u031e" + "\u0300" * 1000 + "algo"
    kept = plain_text(heap)
    assert kept == "Z\u0316\u0317\u0318\u0319algo"


@given(outside)
def test_plain_text_is_one_composed_printable_line(text: str) -> None:
    plain = plain_text(text)
    assert plain == unicodedata.normalize("NFC", plain)
    assert plain == plain.strip()
    assert not re.search(r"\s\s|[^\S ]", plain)
    assert not any(unicodedata.category(sign) in ("Cc", "Cs", "Cn", "Co", "Zl", "Zp") for sign in plain)
    assert not any(
        unicodedata.bidirectional(s) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI") for s in plain
    )
    assert not re.search("[\u200b\u200e\u200f\u061c\ufeff]", plain)
    plain.encode()


@given(st.text(st.characters(min_codepoint=ord(" "), max_codepoint=ord("~"))))
def test_a_sign_that_nobody_sees_beside_typed_text_changes_nothing(text: str) -> None:
    assert plain_text(text) == plain_text(f"{text}\u200b")


@given(outside)
def test_plain_text_of_plain_text_is_the_same(text: str) -> None:
    assert plain_text(plain_text(text)) == plain_text(text)


@given(outside)
def test_no_letter_carries_more_than_four_marks(text: str) -> None:
    runs = re.findall("m+", "".join("m" if unicodedata.category(s) in ("Mn", "Me") else "." for s in plain_text(text)))
    assert max(map(len, runs), default=0) <= 4


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Thanks 🎉 to all!", "Thanks to all!"),
        ("👩\u200d💻", ""),
        ("🇨🇿 Prague", "Prague"),
        ("I ❤\ufe0f Python", "I Python"),
        ("1\ufe0f\u20e3 first", "1 first"),
        ("✓ done", "done"),
        ("e\ufe0f\u0301", "é"),
        ("Python\u2019s — “20th” • €25", "Python\u2019s — “20th” • €25"),
        ("日本語", "日本語"),
    ],
)
def test_pictographs_are_left_out_and_words_stay(text: str, left: str) -> None:
    assert without_emoji(text) == left


@given(outside)
def test_screen_text_stays_as_it_is_when_it_is_cleaned_again(text: str) -> None:
    once = without_emoji(plain_text(text))
    assert without_emoji(plain_text(once)) == once
    assert "  " not in once
    assert once == once.strip()


@pytest.mark.parametrize("text", ["Kiosk", "Hall 3, Stand 4", "x\u200cy", "Mia's 👩\u200d🌾", "a\u00a0b", "日本"])
def test_what_people_write_on_one_line_may_be_kept(text: str) -> None:
    assert is_line(text)
    assert escaped(text) == text


@pytest.mark.parametrize(
    "sign", [*"\n\t\0\x1b\x7f\x85\x9b\u061c\u200e\u202e\u2028\u2029\u2066\u2069\udc80\U000e0041\U000e007f"]
)
def test_what_a_terminal_obeys_may_not_be_kept_and_is_shown_as_its_number(sign: str) -> None:
    assert not is_line(f"Hall 3{sign}Stand 4")
    assert escaped(f"a{sign}b") == f"a\\u{ord(sign):04x}b" or sign > "\uffff"
    assert escaped(f"a{sign}b").isascii()
    assert json.loads(escaped(json.dumps(sign, ensure_ascii=False))) == sign
    assert escaped(sign, keeping=sign) == sign


@pytest.mark.parametrize("sign", [*"\u200b\u2060\u2065\u3164\ufeff\ufff9\U000e0001\U000e0041"])
def test_a_sign_that_nobody_sees_may_not_be_kept_in_a_name(sign: str) -> None:
    assert not is_line(f"Hall{sign} 3")


@pytest.mark.parametrize("text", ["", "  ", "\u3000\u00a0", "\u2800", "\u3164", "\u200b"])
def test_nothing_to_see_may_not_be_kept(text: str) -> None:
    assert not is_line(text)


@given(outside)
def test_plain_text_may_be_kept_where_there_is_something_to_see(text: str) -> None:
    assert is_line(plain_text(text)) or not plain_text(text).strip("\u2800 ")
