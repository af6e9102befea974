"""Whole sentences: where they end, and how many of them a screen has room for."""

import re

from kiosk.campaigns.posts.lexicon import Lexicon
from kiosk.model.plain_text import plain_text, without_emoji

_END = re.compile(r"(?<![.!?…])[.!?…]++[\"”’'»)\]]*+(?=\s|$)|[。！？]++[」』）]*+|\n")  # noqa: RUF001 - Japanese
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Za-z]|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|vs|etc|approx|ca|No|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
    r"|Sep|Sept|Oct|Nov|Dec|e\.g|i\.e|a\.m|p\.m|U\.S|bzw|Nr|Mio|Tsd|evtl|Sra|env|art|dhr|mevr|blz|pag|kr|Fr|Rs)|^)\.$"
)
_NEXT = re.compile(r"\s{0,9}(\S?)")
_DAY = re.compile(r"(?<!\d)\d{1,2}\.$")
_MONTH = re.compile(r"\s(?:Jan|Feb|M[äa]r|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)")
_HERE = re.compile(r"\b(?:here|hier|ici|aquí|aqui|qui)[.:!]*$", re.IGNORECASE)
_UNSPACED = ("。", "！", "？", "」")  # noqa: RUF001 - Japanese
_CLOSERS = " \t\n-–—:;,.!?…>*_=|"  # noqa: RUF001 - dashes that posts use


def screen_text(text: str) -> str:
    """`text` as the screen will show it: on one line, without emoji; empty where nothing readable is left.

    Where an emoji stood before a mark, its blank goes too; French sets one there.
    """
    before = None
    marks = r"[,.;:!?]" if without_emoji(text) != plain_text(text).strip() else r"[,.]"
    while text != before:
        before, text = text, re.sub(rf"\s+({marks})(?=\s|$)", r"\1", without_emoji(plain_text(text)))
    return text


def sentences(text: str) -> list[str]:
    """The sentences of `text`; a line break ends one, an abbreviation or a mark within brackets doesn't."""
    found: list[str] = []
    start = scanned = depth = 0
    for match in _END.finditer(text):
        for sign in text[scanned : match.end()]:
            depth = depth + 1 if sign == "(" else max(0, depth - 1) if sign == ")" else depth
        scanned = match.end()
        following = _NEXT.match(text, match.end())
        is_inside = depth > 0 or (following is not None and following[1].islower())
        if _DAY.search(text[max(start, match.end() - 4) : match.end()]) and _MONTH.match(text, match.end()):
            continue
        if match[0][:1] in "!?" and match[0].endswith(")") and "(" in text[start + 1 : match.start()]:
            continue  # said in passing, within a sentence
        if match[0] != "\n" and (is_inside or _ABBREVIATION.search(text[max(start, match.end() - 8) : match.end()])):
            continue
        depth = 0
        found.append(text[start : match.end()].strip())
        start = match.end()
    found.append(text[start:].strip())
    return [sentence for sentence in found if any(map(str.isalnum, sentence))]


def is_about_the_post(sentence: str, words: Lexicon) -> bool:
    """Whether `sentence` speaks of the page it stands on, which a screen doesn't show."""
    return words.says.about_the_post.search(sentence) is not None or _HERE.search(sentence) is not None


def thanks_readers(sentence: str, words: Lexicon) -> bool:
    """Whether `sentence` thanks those who read it."""
    says = words.says
    return (
        says.thanking.search(sentence) is not None
        and says.to_readers.search(sentence) is not None
        and not says.condition.match(sentence)
    )


def leading(parts: list[str], aim: int, most: int) -> tuple[str, bool]:
    """As many of the sentences `parts`, from the first, as stay within `aim`; the first one always, cut at `most`.

    Returns:
        The text, and whether a sentence had to be cut.
    """
    text = ""
    for part in parts:
        longer = f"{text}{'' if text.endswith(_UNSPACED) else ' '}{part}".strip()
        if text and len(longer) > aim:
            break
        text = longer
    return (text, False) if len(text) <= most else (shortened(text, most), True)


def shortened(text: str, most: int) -> str:
    """`text` within `most` characters: up to a natural break where there is one, else up to a word."""
    if len(text) <= most:
        return text
    for pattern in (r"[.!?…](?=\s)", r"[:;](?=\s)|\s[-–—](?=\s)"):  # noqa: RUF001 - dashes that posts use
        ends = [match.start() + len(match[0].strip(":;- –—")) for match in re.finditer(pattern, text[:most])]  # noqa: RUF001
        if ends and ends[-1] >= min(20, most // 3):
            return text[: ends[-1]].strip()
    cut = text[: most - 1]
    return f"{cut[: cut.rfind(' ')] if ' ' in cut[most // 2 :] else cut}".rstrip(_CLOSERS) + "…"


def as_title(text: str) -> str:
    """`text` as a heading: no colon, dash or full stop at its end, no marks before it; `!` and `?` stay."""
    text = screen_text(text[:500]).strip("<>*_=|#\\ ").lstrip(_CLOSERS)
    end = re.search(r"[!?]+[\s:.,;–—-]*$", text)  # noqa: RUF001 - dashes that posts use
    return text[: end.start() + 1] if end else text.rstrip(_CLOSERS)
