"""The kinds of value a campaign is made of, each with the mistake that it may be.

A validator reads the campaign's currency and allowed hosts from the validation context (`CampaignContext`), so that
every mistake of a file is found in one pass, whatever else is wrong with it.
"""

import datetime as dt
import re
from contextlib import suppress
from pathlib import PurePosixPath
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.model import colour, link
from kiosk.model.currencies import CURRENCIES
from kiosk.model.mistake import FieldMistake, Mistake, Sort
from kiosk.model.plain_text import plain_text, without_emoji
from kiosk.model.records import dataclass
from kiosk.model.rules import After, Around, Before, Limits, RefusedError

LONGEST_SHOWN = 60
"""Characters of a value that a sentence quotes."""
_DAY_FIRST = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_DAY_LENGTH = 10


@dataclass(frozen=True, slots=True)
class CampaignContext:
    """What the fields of one campaign must agree with; `None` where the file itself doesn't say it rightly."""

    currency: str | None
    allowed_hosts: frozenset[str] | None


def refuse(mistake: Mistake) -> RefusedError:
    """The error to raise for a value that is wrong."""
    return RefusedError(mistake)


def shown(value: object) -> str | Sort:
    """`value` as a sentence can name it: in the spelling of the file, and never long; else what it is."""
    match value:
        case str():
            return repr(value if len(value) <= LONGEST_SHOWN else f"{value[: LONGEST_SHOWN - 3]}...")
        case bool():
            return str(value).lower()
        case int():
            return str(value) if abs(value) < 10**20 else Sort.HUGE_NUMBER
        case float():
            return str(value)
        case dict():
            return Sort.TABLE
        case list() | tuple():
            return Sort.LIST
        case dt.datetime():
            return Sort.DAY_WITH_TIME
        case dt.date():
            return value.isoformat()
        case dt.time():
            return Sort.TIME_OF_DAY
        case _:
            return Sort.SOMETHING


def context_of(info: Around) -> CampaignContext:
    """What the campaign says that the field being read is in."""
    return info.context if isinstance(info.context, CampaignContext) else CampaignContext(None, None)


def _clean(value: object) -> object:
    return without_emoji(plain_text(value)) if isinstance(value, str) else value


LONGEST_SHORT_LINE, LONGEST_LINE, LONGEST_PARAGRAPH = 40, 90, 700
"""Characters."""


def _line(longest: int) -> Any:
    return Annotated[str, Limits(min_length=1, max_length=longest), Before(_clean)]


ShortLine = _line(LONGEST_SHORT_LINE)
Line = _line(LONGEST_LINE)
LongLine = _line(160)
Paragraph = _line(LONGEST_PARAGRAPH)


def _slug(value: str) -> str:
    if not value.replace("-", "").isalnum() or not value.isascii() or value != value.lower() or len(value) > 40:
        raise refuse(FieldMistake("not_a_short_name", (shown(value),)))
    return value


Slug = Annotated[str, After(_slug), Limits(json_schema_extra={"pattern": "^[a-z0-9-]{1,40}$"})]


def _host(value: str) -> str:
    if not link.is_host(value):
        raise refuse(FieldMistake("not_a_host", (shown(value),)))
    return value


Host = Annotated[str, After(_host)]


def allowed_link(value: str, info: Around) -> str:
    """`value` without blanks around it, when it is a link to one of the campaign's allowed hosts.

    Raises:
        RefusedError: it isn't.
    """
    if not value.strip():
        raise refuse(FieldMistake("empty_link"))
    try:
        return link.check_link(value.strip(), context_of(info).allowed_hosts)
    except link.LinkRefusedError as error:
        raise refuse(error.mistake) from None


Link = Annotated[str, After(allowed_link), Limits(json_schema_extra={"pattern": "^https://"})]


def _amount_link(value: str, info: Around) -> str:
    if value.count(link.AMOUNT_PLACE) != 1:
        raise refuse(FieldMistake("no_place_for_amount", (shown(value), link.AMOUNT_PLACE)))
    allowed_link(link.with_amount(value, "25.00"), info)
    return value


AmountLink = Annotated[str, After(_amount_link), Limits(json_schema_extra={"pattern": "^https://"})]


def _printed(value: str, info: Around) -> str:
    try:
        return link.check_printed_address(value, context_of(info).allowed_hosts)
    except link.LinkRefusedError as error:
        raise refuse(error.mistake) from None


PrintedAddress = Annotated[str, After(_printed)]


def _attribution(value: str) -> str:
    if value and not link.is_attribution(value):
        raise refuse(FieldMistake("not_parameters", (shown(value),)))
    return value


Attribution = Annotated[str, After(_attribution)]


def _currency(value: str) -> str:
    if value not in CURRENCIES:
        if len(value) == 3 and value.upper() in CURRENCIES:
            raise refuse(FieldMistake("currency_in_small_letters", (shown(value), value.upper())))
        raise refuse(FieldMistake("not_a_currency", (shown(value),)))
    return value


Currency = Annotated[str, After(_currency), Limits(json_schema_extra={"enum": sorted(CURRENCIES)})]


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise refuse(FieldMistake("not_a_time_zone", (shown(value),))) from None
    return value


TimeZone = Annotated[str, After(_zone)]


def _language(value: str) -> str:
    parts = value.split("-")
    if not (2 <= len(parts[0]) <= 3 and all(part.isalnum() and part.isascii() and len(part) <= 8 for part in parts)):
        raise refuse(FieldMistake("not_a_language", (shown(value),)))
    return value


Language = Annotated[str, After(_language)]


def _colour(value: str) -> str:
    if not colour.is_colour(value):
        raise refuse(FieldMistake("not_a_colour", (shown(value),)))
    return value.lower()


Colour = Annotated[str, After(_colour), Limits(json_schema_extra={"pattern": "^#[0-9A-Fa-f]{6}$"})]


def _form(value: object) -> object:
    if type(value) is not int or value != 1:
        raise refuse(FieldMistake("unknown_form", (shown(value),)))
    return value


Form = Annotated[Literal[1], Before(_form)]


def _from_text(value: object) -> object:
    """The day or moment that text such as `2025-12-31` names; anything else as it is."""
    if isinstance(value, str) and _DAY_FIRST.match(value):
        with suppress(ValueError):
            return dt.date.fromisoformat(value) if len(value) == _DAY_LENGTH else dt.datetime.fromisoformat(value)
    return value


def _day(value: object) -> object:
    if type(value := _from_text(value)) is not dt.date:
        raise refuse(FieldMistake("not_a_day", (shown(value),)))
    return value


Day = Annotated[dt.date, Before(_day)]


def _moment(value: object) -> object:
    if not isinstance(value := _from_text(value), dt.date):
        raise refuse(FieldMistake("not_a_moment", (shown(value),)))
    return value


Moment = Annotated[dt.datetime | dt.date, Before(_moment)]


def _picture(value: str) -> str:
    path = PurePosixPath(value)
    if path.is_absolute() or ".." in path.parts or "\\" in value or ":" in value or "\0" in value:
        raise refuse(FieldMistake("picture_outside", (shown(value),)))
    if path.suffix.lower() in (".heic", ".heif", ".avif"):
        raise refuse(FieldMistake("picture_of_phones", (path.suffix[1:].upper(),)))
    if path.suffix.lower() not in (".png", ".jpg", ".jpeg", ".webp"):
        raise refuse(FieldMistake("not_a_kind_of_picture", (shown(value),)))
    return value


Picture = Annotated[str, Limits(max_length=120), After(_picture)]


def _feed_file(value: str) -> str:
    if "/" in value or "\\" in value or not value.isprintable() or value.startswith("."):
        raise refuse(FieldMistake("not_a_plain_file_name", (shown(value),)))
    if not value.endswith((".json", ".csv")):
        raise refuse(FieldMistake("not_a_kind_of_feed_file", (shown(value),)))
    return value


FeedFile = Annotated[str, Limits(max_length=120), After(_feed_file)]
