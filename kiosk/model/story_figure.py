"""The figure in a text that deserves to be shown huge: a share, a sum or a large count. Pure."""

import re

MOST_WORDS = 72
"""Characters of the words below a figure; more aren't read from some metres."""

_SHARE = re.compile(r"(?<![\w.,])[+\u2212-]?\d{1,3}(?:[.,]\d{1,2})?\s?%")
_SUM = re.compile(r"(?<![\w.,])[$€£¥]\s?\d{1,3}(?:[,.\u202f\u00a0]\d{3})+|(?<![\w.,])[$€£¥]\s?\d{2,}(?![\d.,]*\d)")
_COUNT = re.compile(
    r"(?<![\w.,/-])\d{1,3}(?:[,.\u202f\u00a0]\d{3})+(?![\w%/-])|(?<![\w.,/-])(?<![A-Z] )\d{3}(?= [a-z\u00e0-\u024f])"
)
_ORDINAL = re.compile(r"(?<![\w.,])\d{1,3}(?:st|nd|rd|th)\b")


def striking_figure(text: str) -> str:
    """The figure that says most in `text`, as it stands there; empty where there is none.

    A share comes before a sum, that before a count of three digits or more, and that before an English ordinal. Years,
    dates and small numbers aren't striking.
    """
    for kind in (_SHARE, _SUM, _COUNT, _ORDINAL):
        if found := kind.search(text):
            return found[0].strip()
    return ""


def caption_in(text: str, figure: str) -> str:
    """What `figure` is, in the words of the sentence of `text` that has it; empty where none is short enough.

    A figure at the beginning of its sentence is left out of it. Of a long sentence, it is the part between commas.
    """
    sentences = (part for part in re.split(r"(?<=[.!?])\s+|\n", text) if figure and figure in part)
    sentence = next(sentences, "").strip().rstrip(".!")
    parts = re.split(r"(?:[,;:](?=\s)|\s[\u2013\u2014])\s*", sentence)
    for said in (sentence, next((part for part in parts if figure in part), "")):
        words = said.removeprefix(figure).strip()
        if 0 < len(words) <= MOST_WORDS and " " in words:
            return words
    return ""
