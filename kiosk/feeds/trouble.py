"""Why there is no reading: records of what went wrong; `kiosk.words.feed_trouble` says them.

`values` are what a sentence names, in the order of its places.
"""

import socket
from typing import TYPE_CHECKING, Literal

from kiosk.model.fields import shown
from kiosk.model.mistake import Value
from kiosk.model.records import dataclass

if TYPE_CHECKING:
    from http.client import HTTPException, HTTPResponse


@dataclass(frozen=True, slots=True)
class AddressTrouble:
    """Nothing usable came from an address; the first of `values` is its host."""

    kind: Literal[
        "not_allowed",
        "feed_leads_on",
        "download_leads_on",
        "refuses",
        "nothing_there",
        "feed_not_now",
        "download_not_now",
        "no_feed",
        "no_download",
        "too_slow",
        "not_valid_yet",
        "not_valid_any_more",
        "another_name",
        "nobody_known",
        "not_secure",
        "not_found",
        "broke_off",
        "unreachable",
        "not_http",
        "web_page",
        "xml",
        "no_length",
        "odd_packing",
        "feed_too_large",
        "download_too_large",
        "packed_again",
    ]
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class FeedFileTrouble:
    """A file can't be read; the first of `values` names it."""

    kind: Literal[
        "leads_out",
        "not_a_regular_file",
        "no_such_file",
        "unreadable",
        "links_in_a_circle",
        "too_large",
        "empty",
    ]
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class NotAReading:
    """What came holds no reading."""

    kind: Literal[
        "not_text",
        "not_utf8",
        "not_an_amount",
        "too_many_decimals",
        "not_a_count",
        "not_a_moment",
        "still_to_come",
        "far_beyond_target",
        "other_currency",
        "no_time",
        "not_a_widget",
        "no_widget",
        "below_baseline",
        "no_donors",
        "unreadable_amount",
        "two_amounts",
        "odd_amount",
        "other_sign",
        "no_line",
        "cut_off",
        "not_csv",
        "other_first_line",
        "other_columns",
        "goal_twice",
        "not_an_object",
        "other_schema",
        "other_campaign",
        "not_json",
        "no_goals",
        "no_goal",
        "other_unit",
        "name_twice",
        "not_a_number",
        "no_moment",
        "not_apiv4",
        "several_currencies",
        "nothing_at",
        "not_one_figure",
        "not_whole",
        "not_money_at",
        "not_text_at",
        "not_in_marks",
        "no_list",
        "too_many_pages",
        "no_token",
        "errors_told",
    ]
    values: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class FeedUnusable:
    """What the feed gives can't be used."""

    feed: str
    why: NotAReading


@dataclass(frozen=True, slots=True)
class PageUnusable:
    """What CiviCRM's API says of a page can't be used."""

    host: str
    page: int
    why: NotAReading


@dataclass(frozen=True, slots=True)
class NotReadHere:
    """A feed of the kind `stripe` isn't read from here."""

    feed: str


@dataclass(frozen=True, slots=True)
class OddKey:
    """CiviCRM's key has letters that no key has."""


@dataclass(frozen=True, slots=True)
class NoFeedKey:
    """The key that a website wants isn't there, can't be read now, or can't be one."""

    feed: str
    kind: Literal["missing", "unreadable", "odd"]


@dataclass(frozen=True, slots=True)
class ReadsDonors:
    """The website's key can read who gave, so no kiosk reads it."""

    feed: str


FeedTrouble = (
    AddressTrouble | FeedFileTrouble | FeedUnusable | PageUnusable | NotReadHere | OddKey | NoFeedKey | ReadsDonors
)


def about_status(host: str, response: "HTTPResponse", what: Literal["feed", "download"]) -> AddressTrouble:
    """Why an answer with another status than 200 isn't one."""
    status, is_feed = response.status, what == "feed"
    if 300 <= status < 400 and (elsewhere := response.getheader("Location")):
        return AddressTrouble("feed_leads_on" if is_feed else "download_leads_on", (host, shown(elsewhere)))
    told = (host, str(status))
    match status:
        case 401 | 403:
            return AddressTrouble("refuses", told)
        case 404 | 410:
            return AddressTrouble("nothing_there", told)
        case _ if status >= 500 or status == 429:
            return AddressTrouble("feed_not_now" if is_feed else "download_not_now", told)
        case _:
            return AddressTrouble("no_feed" if is_feed else "no_download", told)


def trouble_of(host: str, seconds: float, error: "OSError | HTTPException") -> AddressTrouble:
    """What went wrong while `host` was asked for `seconds` at most."""
    import ssl  # who asks has it; most kiosks ask nobody
    from http.client import IncompleteRead

    match error:
        case TimeoutError():
            return AddressTrouble("too_slow", (host, f"{round(seconds, 1):g}"))
        case ssl.SSLCertVerificationError(verify_code=code):
            return _not_proven(host, code)
        case ssl.SSLError(reason=reason):
            return AddressTrouble("not_secure", (host, str(reason)))
        case socket.gaierror():
            return AddressTrouble("not_found", (host,))
        case ConnectionError() | IncompleteRead():
            return AddressTrouble("broke_off", (host,))
        case OSError():
            return AddressTrouble("unreachable", (host, error.strerror or str(error)))
        case _:
            return AddressTrouble("not_http", (host,))


def _not_proven(host: str, code: int) -> AddressTrouble:
    match code:
        case 9:  # OpenSSL's numbers
            return AddressTrouble("not_valid_yet", (host,))
        case 10:
            return AddressTrouble("not_valid_any_more", (host,))
        case 62:
            return AddressTrouble("another_name", (host,))
        case _:
            return AddressTrouble("nobody_known", (host,))
