"""What is said of a picture that can be decoded: too few pixels, and colours that no plate shows."""

from collections.abc import Iterator

from kiosk.campaigns.pictures import PictureRefusedError, PictureTrouble
from kiosk.campaigns.problems import Advice
from kiosk.model.picture import MOSTLY, PictureFacts

LOGO = "look.logo"
_LEAST, _GOOD = {LOGO: 32}, {LOGO: 112}
_LEAST_STORY, _GOOD_STORY = 120, 600
"""Pixels of the longer side: below the first there is nothing to be seen, from the second on a picture is sharp."""


def check_size(place: str, facts: PictureFacts) -> None:
    """Refuse a picture that would be a speck, or a blur.

    Raises:
        PictureRefusedError: it has too few pixels to be shown at `place`.
    """
    if max(facts.width, facts.height) < _LEAST.get(place, _LEAST_STORY):
        raise PictureRefusedError(PictureTrouble("too_few_pixels", (facts.width, facts.height, _good(place))))


def advice_on(name: str, place: str, facts: PictureFacts) -> Iterator[Advice]:
    """What is odd about the picture called `name`, which is shown nevertheless."""
    if max(facts.width, facts.height) < _good(place):
        yield Advice("small_picture", (name, facts.width, facts.height, _good(place)))
    if facts.seen_on(facts.plate) < MOSTLY:
        yield Advice("unseen_picture", (name,))


def _good(place: str) -> int:
    return _GOOD.get(place, _GOOD_STORY)
