"""Text from outside, made safe to lay out: composed, printable, in one direction, of bounded length."""

import re
import unicodedata

# Bidi controls, zero-width signs (the joiner inside emoji stays), blank letters, tags, the object sign and its
# neighbours, byte-order marks.
_UNSAFE = re.compile(
    "[\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc"
    "\U000e0000-\U000e007f]"
)
_EMOJI = re.compile("[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\U0001fb00-\U0001fbff\ufe0e\ufe0f\u200d\u20e3]")
_MOST_MARKS = 4
# What a terminal or a line of text obeys, or what hides in it: C0, delete, C1, line separators, bidi controls, half a
# character, tags, which are letters that nobody sees.
_CONTROLS = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\U000e0000-\U000e007f]"
)
# What a name needs for no language: signs without ink or width beside those. The joiners and the soft hyphen may stay.
_NOT_IN_A_NAME = re.compile("[\u115f\u1160\u180e\u200b\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc]")
_NO_INK = re.compile(r"[\s\u2800]+")


def plain_text(text: str) -> str:
    """`text` in NFC on one line, without control, bidi and zero-width characters, at most four marks a letter.

    Lone surrogates become the replacement character. Runs of white space become one space.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text = re.sub(r"\s+", " ", _UNSAFE.sub("", text))
    text = "".join(sign for sign in text if unicodedata.category(sign) not in ("Cc", "Cn", "Co"))
    kept: list[str] = []
    marks = 0
    for sign in unicodedata.normalize("NFC", text):
        marks = marks + 1 if unicodedata.category(sign) in ("Mn", "Me") else 0
        if marks <= _MOST_MARKS:
            kept.append(sign)
    return re.sub(" +", " ", "".join(kept)).strip()


def without_emoji(text: str) -> str:
    """`text` without pictographs: the family that ships with the kiosk has none, and a bare machine shows boxes."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", _EMOJI.sub("", text))).strip()


def is_line(text: str) -> bool:
    """Whether `text` may be kept as a name, a place or a sign: one line that obeys nobody and has something to see."""
    obeys_nobody = _CONTROLS.search(text) is None and _NOT_IN_A_NAME.search(text) is None
    return obeys_nobody and _NO_INK.sub("", plain_text(text)) != ""


def escaped(text: str, *, keeping: str = "") -> str:
    r"""`text` with each sign that a terminal would obey written as `\u001b`, but those of `keeping`.

    In JSON that stays the same text.
    """

    def number(sign: str) -> str:
        units = sign.encode("utf-16-be", "surrogatepass")
        return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))

    return _CONTROLS.sub(lambda found: found[0] if found[0] in keeping else number(found[0]), text)
