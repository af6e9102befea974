"""The figure in a text that deserves to be shown huge: a share, a sum or a large count. Pure."""

import re

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
