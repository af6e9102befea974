"""Amounts as people write them in the marks of a language that the campaign names, with a currency's sign or code."""

import re

from kiosk.feeds.answer import NotAReadingError
from kiosk.feeds.civicrm_widget import check_sign, is_sign_of
from kiosk.feeds.given import amount_of, told
from kiosk.feeds.trouble import NotAReading
from kiosk.model.grouped import plain_figure, words_for

_AMOUNT = re.compile(
    r"(?P<before>[^0-9]{0,8})(?P<figure>[0-9](?:[0-9 .,'\u00a0\u202f\u2009\u2019]{0,30}[0-9])?)(?P<after>[^0-9]{0,8})",
    re.ASCII,
)
_DIRECTIONS = re.compile("[\u061c\u200e\u200f]")


def marked_amount(given: object, marks: str, currency: str) -> int:
    """The minor units that text such as `41.230,55 €` means in the marks of the language `marks`.

    Raises:
        NotAReadingError: it is none in those marks, is below zero, is in another currency, or has words beside it that
            are no currency's: `1,2 Mio` is no 1.20, nor is `12 %` an amount.
    """
    text = _DIRECTIONS.sub("", given).strip() if isinstance(given, str) else ""
    matched = _AMOUNT.fullmatch(text)
    figure = plain_figure(matched["figure"], marks) if matched else None
    around = f"{matched['before']} {matched['after']}" if matched else ""
    check_sign(around, currency)
    beside = [word.strip(".") for word in around.lower().split()]
    if figure is None or not all(is_sign_of(word, currency) or word in words_for(currency, marks) for word in beside):
        raise NotAReadingError(NotAReading("not_in_marks", (told(given), marks)))
    return amount_of(figure, currency)
