"""Which language a post is in, by its commonest words or its signs."""

import re
from collections import Counter

from kiosk.campaigns.posts.lexicon import common_words

_LEAST = 3
_KANA = re.compile(r"[\u3041-\u30ff]")


def likely_language(text: str) -> str | None:
    """The code of the language whose common words `text` has most of; `None` for a few words or another language."""
    if len(_KANA.findall(text)) * 5 > len(re.findall(r"\w", text)) and len(_KANA.findall(text)) >= 20:
        return "ja"
    said = Counter(re.findall(r"[^\W\d_]+", text.lower()))
    counts = {language: sum(said[word] for word in words) for language, words in common_words().items()}
    first, second, *_ = sorted(counts, key=lambda language: -counts[language])
    return first if counts[first] >= _LEAST and counts[first] > counts[second] else None
