"""Which language a post is in, by its commonest words or its signs."""

import re
from collections import Counter

from kiosk.campaigns.posts.lexicon import common_words, languages, lexicon_of

_LEAST = 3
_FEW = 6
"""Common words up to which the words of an ask count, too."""
_NAMED = re.compile(r"(?:^|[./])([a-z]{2})(?:[-_][A-Za-z]{2,4})?\.\w{2,8}$")
_KANA = re.compile(r"[\u3041-\u30ff]")


def likely_language(text: str) -> str | None:
    """The code of the language whose common words `text` has most of; `None` for a few words or another language."""
    if len(_KANA.findall(text)) * 5 > len(re.findall(r"\w", text)) and len(_KANA.findall(text)) >= 20:
        return "ja"
    said = Counter(re.findall(r"[^\W\d_]+", text.lower()))
    counts = {language: sum(said[word] for word in words) for language, words in common_words().items()}
    if max(counts.values()) < _FEW:
        asking = {language: lexicon_of(language, alone=True).donate.label for language in counts}
        counts = {one: known + 2 * len(asking[one].findall(text)) for one, known in counts.items()}
    first, second, *_ = sorted(counts, key=lambda language: -counts[language])
    return first if counts[first] >= _LEAST and counts[first] > counts[second] else None


def language_of_name(name: str) -> str | None:
    """The language that a file's name says, as `index.fr.md` and `de.md` do."""
    match = _NAMED.search(name)
    return match[1] if match and match[1] in languages() else None
