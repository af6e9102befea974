"""Amounts as people write them in the marks of a language that the campaign names, with a currency's sign or code."""

import re

from kiosk.feeds.answer import NotAReadingError
from kiosk.feeds.civicrm_widget import check_sign
from kiosk.feeds.given import amount_of, told
from kiosk.feeds.trouble import NotAReading
from kiosk.model.grouped import plain_figure

_AMOUNT = re.compile(
    r"(?P<before>[^0-9]{0,8})(?P<figure>[0-9](?:[0-9 .,'\u00a0\u202f\u2009\u2019]{0,30}[0-9])?)(?P<after>[^0-9]{0,8})",
    re.ASCII,
)


def marked_amount(given: object, marks: str, currency: str) -> int:
    """The minor units that text such as `41.230,55 €` means in the marks of the language `marks`.

    Raises:
        NotAReadingError: it is none in those marks, is below zero, or is in another currency.
    """
    text = given.strip() if isinstance(given, str) else ""
    matched = _AMOUNT.fullmatch(text)
    figure = plain_figure(matched["figure"], marks) if matched else None
    around = f"{matched['before']} {matched['after']}" if matched else ""
    if figure is None or any(sign in around for sign in "-\u2212().,"):
        raise NotAReadingError(NotAReading("not_in_marks", (told(given), marks)))
    check_sign(around, currency)
    return amount_of(figure, currency)
