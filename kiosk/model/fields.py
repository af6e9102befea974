"""The kinds of value a campaign is made of, each with the one sentence that says what to write instead.

A validator reads the campaign's currency and allowed hosts from the validation context (`CampaignContext`), so that
every mistake of a file is found in one pass, whatever else is wrong with it.
"""

import datetime as dt
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo
from pydantic_core import PydanticCustomError

from kiosk.model import colour, link
from kiosk.model.currencies import CURRENCIES
from kiosk.model.plain_text import plain_text, without_emoji

LONGEST_SHOWN = 60
"""Characters of a value that a sentence quotes."""
_DAY_FIRST = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_DAY_LENGTH = 10


@dataclass(frozen=True, slots=True)
class CampaignContext:
    """What the fields of one campaign must agree with; `None` where the file itself doesn't say it rightly."""

    currency: str | None
    allowed_hosts: frozenset[str] | None


def refuse(wrong: str, instead: str) -> PydanticCustomError:
    """The error to raise for a value that is wrong, with what to write instead."""
    return PydanticCustomError("kiosk", "{wrong}", {"wrong": wrong, "instead": instead})


def shown(value: object) -> str:
    """`value` as a sentence can name it: in the words and the spelling of the file, and never long."""
    match value:
        case str():
            return repr(value if len(value) <= LONGEST_SHOWN else f"{value[: LONGEST_SHOWN - 3]}...")
        case bool():
            return str(value).lower()
        case int():
            return str(value) if abs(value) < 10**20 else "a number of more than 20 digits"
        case float():
            return str(value)
        case dict():
            return "a table"
        case list() | tuple():
            return "a list"
        case dt.datetime():
            return "a day with a time"
        case dt.date():
            return value.isoformat()
        case dt.time():
            return "a time of day"
        case _:
            return "this"


def context_of(info: ValidationInfo) -> CampaignContext:
    """What the campaign says that the field being read is in."""
    return info.context if isinstance(info.context, CampaignContext) else CampaignContext(None, None)


def _clean(value: object) -> object:
    return without_emoji(plain_text(value)) if isinstance(value, str) else value


def _line(longest: int) -> Any:
    return Annotated[str, Field(min_length=1, max_length=longest), BeforeValidator(_clean)]


ShortLine = _line(40)
Line = _line(90)
LongLine = _line(160)
Paragraph = _line(700)


def _slug(value: str) -> str:
    if not value.replace("-", "").isalnum() or not value.isascii() or value != value.lower() or len(value) > 40:
        raise refuse(f"{shown(value)} is not a short name", "use small letters, digits and hyphens, at most 40")
    return value


Slug = Annotated[str, AfterValidator(_slug), Field(json_schema_extra={"pattern": "^[a-z0-9-]{1,40}$"})]


def _host(value: str) -> str:
    if not link.is_host(value):
        raise refuse(f"{shown(value)} is not a public host name", 'write only the name, such as "www.example.org"')
    return value


Host = Annotated[str, AfterValidator(_host)]


def _link(value: str, info: ValidationInfo) -> str:
    if not value.strip():
        raise refuse("this is empty", "write the link in full, beginning with https://")
    try:
        return link.check_link(value.strip(), context_of(info).allowed_hosts)
    except link.LinkRefusedError as error:
        raise refuse(error.wrong, error.instead) from None


Link = Annotated[str, AfterValidator(_link), Field(json_schema_extra={"pattern": "^https://"})]


def _amount_link(value: str, info: ValidationInfo) -> str:
    if value.count(link.AMOUNT_PLACE) != 1:
        raise refuse(
            f"{shown(value)} has no place for the amount, or several",
            f"write {link.AMOUNT_PLACE} once where it belongs",
        )
    _link(link.with_amount(value, "25.00"), info)
    return value


AmountLink = Annotated[str, AfterValidator(_amount_link), Field(json_schema_extra={"pattern": "^https://"})]


def _printed(value: str, info: ValidationInfo) -> str:
    try:
        return link.check_printed_address(value, context_of(info).allowed_hosts)
    except link.LinkRefusedError as error:
        raise refuse(error.wrong, error.instead) from None


PrintedAddress = Annotated[str, AfterValidator(_printed)]


def _attribution(value: str) -> str:
    if value and not link.is_attribution(value):
        raise refuse(f"{shown(value)} is not a list of parameters", 'write it like "src={kiosk}"')
    return value


Attribution = Annotated[str, AfterValidator(_attribution)]


def _currency(value: str) -> str:
    if value not in CURRENCIES:
        known = len(value) == 3 and value.upper() in CURRENCIES
        instead = f"write {value.upper()}" if known else "write its three capital letters, such as USD or EUR"
        raise refuse(f"{shown(value)} is not a currency that can be used", instead)
    return value


Currency = Annotated[str, AfterValidator(_currency), Field(json_schema_extra={"enum": sorted(CURRENCIES)})]


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise refuse(f"{shown(value)} is not a time zone", 'write one such as "Europe/Prague" or "UTC"') from None
    return value


TimeZone = Annotated[str, AfterValidator(_zone)]


def _language(value: str) -> str:
    parts = value.split("-")
    if not (2 <= len(parts[0]) <= 3 and all(part.isalnum() and part.isascii() and len(part) <= 8 for part in parts)):
        raise refuse(f"{shown(value)} is not a language", 'write a code such as "en" or "pt-BR"')
    return value


Language = Annotated[str, AfterValidator(_language)]


def _colour(value: str) -> str:
    if not colour.is_colour(value):
        raise refuse(f"{shown(value)} is not a colour", 'write it like "#1e3a5f"')
    return value.lower()


Colour = Annotated[str, AfterValidator(_colour), Field(json_schema_extra={"pattern": "^#[0-9A-Fa-f]{6}$"})]


def _form(value: object) -> object:
    if type(value) is not int or value != 1:
        raise refuse(f"{shown(value)} is not a form of this file that this kiosk knows", "write schema = 1")
    return value


Form = Annotated[Literal[1], BeforeValidator(_form)]


def _from_text(value: object) -> object:
    """The day or moment that text such as `2025-12-31` names; anything else as it is."""
    if isinstance(value, str) and _DAY_FIRST.match(value):
        with suppress(ValueError):
            return dt.date.fromisoformat(value) if len(value) == _DAY_LENGTH else dt.datetime.fromisoformat(value)
    return value


def _day(value: object) -> object:
    if type(value := _from_text(value)) is not dt.date:
        raise refuse(f"{shown(value)} is not a day", "write it like 2025-12-31, without quotes")
    return value


Day = Annotated[dt.date, BeforeValidator(_day)]


def _moment(value: object) -> object:
    if not isinstance(value := _from_text(value), dt.date):
        raise refuse(
            f"{shown(value)} is not a day or a moment",
            "write it like 2025-12-31 or 2025-12-31T18:00:00Z, without quotes",
        )
    return value


Moment = Annotated[dt.datetime | dt.date, BeforeValidator(_moment)]


def _picture(value: str) -> str:
    path = PurePosixPath(value)
    if path.is_absolute() or ".." in path.parts or "\\" in value or ":" in value or "\0" in value:
        raise refuse(f"{shown(value)} leads out of the campaign's folder", "put the picture beside campaign.toml")
    if path.suffix.lower() not in (".png", ".jpg", ".jpeg", ".webp"):
        raise refuse(f"{shown(value)} is not a kind of picture that can be shown", "use a PNG, JPEG or WebP file")
    return value


Picture = Annotated[str, Field(max_length=120), AfterValidator(_picture)]


def _feed_file(value: str) -> str:
    if "/" in value or "\\" in value or not value.isprintable() or value.startswith("."):
        raise refuse(f"{shown(value)} is not the plain name of a file", 'write it like "website.json"')
    if not value.endswith((".json", ".csv")):
        raise refuse(f"{shown(value)} is not a kind of file that can be read here", "use a .json or .csv file")
    return value


FeedFile = Annotated[str, Field(max_length=120), AfterValidator(_feed_file)]
