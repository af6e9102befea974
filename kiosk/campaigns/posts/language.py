"""Which language a post is in, by its commonest words."""

import re
from collections import Counter

_COMMON = {
    "en": "the and of to that for with you your our we are this was have from",
    "de": "der die das und ist nicht wir für mit ein eine den auf unsere sie euch",
    "fr": "le les des et est nous pour dans vous une avec votre sur au notre du",
    "es": "el los las y es por para con una nuestro su del nos más lo al",
    "pt": "o os e é para com uma não em nosso do da dos ao mais você",
    "it": "il di che e è per con una non nostro gli della dei sono alla nostra",
    "nl": "het een en van voor met wij niet onze dat aan zijn ook door op je",
}
_LEAST = 3


def likely_language(text: str) -> str | None:
    """The code of the language whose common words `text` has most of; `None` for a few words or another language."""
    said = Counter(re.findall(r"[^\W\d_]+", text.lower()))
    counts = {language: sum(said[word] for word in words.split()) for language, words in _COMMON.items()}
    first, second, *_ = sorted(counts, key=lambda language: -counts[language])
    return first if counts[first] >= _LEAST and counts[first] > counts[second] else None
