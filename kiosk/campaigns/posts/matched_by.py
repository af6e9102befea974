"""Whose offer to match gifts a sentence tells: a name as far as it is plain, for people to check."""

import re

from kiosk.campaigns.posts.credits import credit_in, name_after
from kiosk.campaigns.posts.lexicon import Lexicon
from kiosk.campaigns.posts.sentences import as_title

_LONGEST = 60
_MOST_WORDS = 7
_BY = re.compile(r"\b(?:by|von(?: der| dem)?|vom|par|por|dalla?|da|pela?|pelo|door)(?=\s)", re.IGNORECASE)
_PARTS = re.compile(r"[,;:()–—、]\s*")  # noqa: RUF001 - dashes that posts use
_HELPING = re.compile(r"\s+(?:will|has|have|is|kindly|generously|agreed to|pledged to|wird|va|vai|zal)$")
_NOBODY = re.compile(
    r"^(?:we|they|it|you|i|all|any|this|that|wir|sie|nous|vous|nosotros|noi|nós|wij)\b", re.IGNORECASE
)
_SUBJECT = re.compile(r"([^\s、。「」]{2,30}?)[がは]")


def matched_by(sentence: str, words: Lexicon) -> str | None:
    """Who adds to gifts by `sentence`, which says that they are matched; `None` where it doesn't say so plainly."""
    match = words.says.matching.search(sentence)
    if match is None:
        return None
    for by in _BY.finditer(sentence, match.start()):
        if name := name_after(sentence, by.end()):
            return name
    return _subject(sentence[: match.start()], words) or credit_in(sentence, (), words)


def _subject(before: str, words: Lexicon) -> str | None:
    said = _PARTS.split(before)[-1].strip()
    if words.language == "ja":
        subject = _SUBJECT.match(said)
        said = subject[1] if subject else ""
    while (shorter := _HELPING.sub("", said)) != said:
        said = shorter
    said = as_title(said)
    is_one = 0 < len(said) <= _LONGEST and len(said.split()) <= _MOST_WORDS and not any(map(str.isdigit, said))
    says = words.says
    others = (words.donate.label, says.to_readers, says.ours, says.ending, _NOBODY)
    return said if is_one and not any(other.search(said) for other in others) else None
