"""Where a feed is read, and where in a website's answer its figures stand."""

import re
from typing import Annotated, Literal

from kiosk.model.fields import Currency, Language, Line, Link, Slug, allowed_link, refuse, shown
from kiosk.model.grouped import is_language
from kiosk.model.json_path import PathRefusedError, check_path, check_path_of_money
from kiosk.model.mistake import FeedMistake
from kiosk.model.part import Part
from kiosk.model.records import dataclass
from kiosk.model.rules import After, Around, Limits, rule

FeedKind = Literal["json", "csv", "civicrm", "website", "stripe", "fixed"]
AmountForm = Literal["major", "minor", "text", "grouped"]
PAGE, SINCE, SECRET = "{page}", "{since}", "{secret}"
"""Places in an address, a query or a header that are filled in when the website is asked."""
MOST_PAGES = 20
_HEADER = re.compile(r"[A-Za-z0-9-]{1,40}: [\x21-\x7e ]*\{secret\}[\x21-\x7e ]*", re.ASCII)
_NOT_OURS = frozenset("accept-encoding connection content-length content-type host transfer-encoding".split())
_OF_WEBSITES = (
    *("each", "raised", "count", "counted_at", "amounts", "currency_at", "currency", "query", "header"),
    *("login", "token_from", "reads_donors", "pages"),
)


def _address(value: str, info: Around) -> str:
    if info.data.get("kind") != "website":
        return allowed_link(value, info)
    allowed_link(value.replace(PAGE, "1").replace(SINCE, "2026-11-28T00:00:00Z"), info)
    return value.strip()


def _path(value: str) -> str:
    return _followed(value, money=False)


def _path_of_money(value: str) -> str:
    return _followed(value, money=True)


def _followed(value: str, *, money: bool) -> str:
    try:
        return check_path_of_money(value) if money else check_path(value)
    except PathRefusedError as error:
        raise refuse(FeedMistake(error.problem, (shown(error.part or value),))) from None


Address = Annotated[str, After(_address), Limits(json_schema_extra={"pattern": "^https://"})]
Path = Annotated[str, After(_path)]
PathOfMoney = Annotated[str, After(_path_of_money)]


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedSource(Part):
    """What it is, where it is asked, and for a website what its answer means."""

    id: Slug
    """A short name for the ledger, such as "website"."""
    kind: FeedKind
    """What it is: our JSON or CSV, CiviCRM's widget, any JSON on the web, our gifts at Stripe, or a typed figure."""
    address: Annotated[Address | None, Limits(validate_default=True)] = None
    """Where it is read, on one of allowed_hosts; a website's may have {page} and {since} in it."""
    each: Path | None = None
    """For a website: where the list is whose items are added up, such as "results"; @ is the whole answer."""
    raised: PathOfMoney | None = None
    """For a website: where the money is, as a JMESPath such as "data.amount_raised.value"; in an item of `each`."""
    count: Path | None = None
    """For a website: where the number of gifts is."""
    counted_at: Path | None = None
    """For a website: where it says when it was counted. Without it, that is when it was fetched."""
    amounts: AmountForm = "major"
    """How a website writes money: 12.50, in minor units as 1250, as text "12.50", or grouped as "1.250,50"."""
    marks: Language | None = None
    """For CSV and a website's grouped amounts: the language whose marks they have, such as "de-CH"."""
    currency_at: Path | None = None
    """For a website: where it names its currency."""
    currency: Currency | None = None
    """For a website that names none: the currency it counts in."""
    query: Annotated[str, Limits(min_length=1, max_length=1000)] | None = None
    """For a website that is asked by POST: the JSON that is sent; {since} in it is when the drive began."""
    header: Line | None = None
    """For a website that wants a key in a header, such as "Authorization: Bearer {secret}"."""
    login: Annotated[bool, Limits(strict=True)] = False
    """For a website that wants a name and password by basic authentication; the key is NAME:PASSWORD."""
    token_from: Annotated[Link | None, Limits(validate_default=True)] = None
    """For a website that gives a token for client credentials: where; the key is ID:SECRET."""
    reads_donors: Annotated[bool, Limits(strict=True)] = False
    """Whether the website's key can read who gave: the office then reads it, and no kiosk does."""
    pages: Annotated[int, Limits(strict=True, ge=1, le=MOST_PAGES, validate_default=True)] = 1
    """For a website whose list has pages, with {page} in its address: how many there can be."""

    @property
    def has_secret(self) -> bool:
        """Whether it is asked with a key, which is never in the campaign."""
        return self.header is not None or self.login or self.token_from is not None

    @rule("address")
    @classmethod
    def _address_where_needed(cls, address: str | None, info: Around) -> str | None:
        kind = info.data.get("kind")
        if address is None and kind == "civicrm":
            raise refuse(FeedMistake("civicrm_without_address"))
        if address is None and kind == "website":
            raise refuse(FeedMistake("website_without_address"))
        if address is not None and kind in ("stripe", "fixed"):
            raise refuse(FeedMistake("has_no_address", (kind,)))
        return address

    @rule(*_OF_WEBSITES, before=True)
    @classmethod
    def _only_of_a_website(cls, value: object, info: Around) -> object:
        name = info.field_name or ""
        usual = cls.__dataclass_fields__[name].default
        if info.data.get("kind", "website") != "website" and value not in (None, usual):
            raise refuse(FeedMistake("only_of_a_website", (name,)))
        return value

    @rule("marks", before=True)
    @classmethod
    def _marks_of_texts(cls, value: object, info: Around) -> object:
        if value is not None and info.data.get("kind", "csv") not in ("csv", "website"):
            raise refuse(FeedMistake("only_of_a_website", ("marks",)))
        return value

    @rule("marks")
    @classmethod
    def _marks_that_are_known(cls, marks: str | None) -> str | None:
        if marks is not None and not is_language(marks):
            raise refuse(FeedMistake("marks_nobody_knows", (shown(marks),)))
        return marks

    @rule("header")
    @classmethod
    def _header_with_place(cls, header: str | None) -> str | None:
        if header is None:
            return None
        if _HEADER.fullmatch(header) is None or header.count(SECRET) != 1:
            raise refuse(FeedMistake("not_a_header", (shown(header), SECRET)))
        if header.partition(":")[0].lower() in _NOT_OURS:
            raise refuse(FeedMistake("header_of_the_kiosk", (header.partition(":")[0],)))
        return header

    @rule("token_from")
    @classmethod
    def _one_way_in(cls, token_from: str | None, info: Around) -> str | None:
        ways = (info.data.get("header") is not None, info.data.get("login", False), token_from is not None)
        if sum(ways) > 1:
            raise refuse(FeedMistake("several_ways_in"))
        return token_from

    @rule("pages")
    @classmethod
    def _pages_have_a_place(cls, pages: int, info: Around) -> int:
        if info.data.get("kind") != "website" or info.data.get("address") is None:
            return pages
        has_place = PAGE in info.data["address"]
        if (pages > 1) != has_place:
            raise refuse(FeedMistake("pages_without_place" if pages > 1 else "place_without_pages", (PAGE,)))
        if has_place and "each" in info.data and info.data["each"] is None:
            raise refuse(FeedMistake("pages_without_each"))
        return pages
