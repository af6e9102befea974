"""CiviCRM's APIv4, asked for a contribution page's total: for the office machine, never for a booth.

The key can read donors. It travels in one header to the site it belongs to, and is in no address, log or sentence.
"""

import datetime as dt
import json
from dataclasses import field
from pathlib import Path

from kiosk.feeds.answer import FeedFailure, NotAReadingError
from kiosk.feeds.fetching import fetch
from kiosk.feeds.given import amount_of, check_currency, count_of, text_of
from kiosk.feeds.json_document import strict_json
from kiosk.feeds.trouble import NotAReading, OddKey, PageUnusable
from kiosk.model.link import link_host
from kiosk.model.money import Money
from kiosk.model.records import dataclass

SECONDS = 30.0
"""A busy site takes its time to add up, and nobody waits at a booth for it."""


@dataclass(frozen=True, slots=True)
class Page:
    """A contribution page: of the CiviCRM at `site` (an https link), with the key that may read it."""

    site: str
    number: int
    key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Contributions:
    """What completed contributions add up to."""

    money: Money
    number: int


def ask_contributions(
    page: Page, currency: str, since: dt.date | None, *, authorities: Path | None = None, seconds: float = SECONDS
) -> Contributions | FeedFailure:
    """What was given on `page` in `currency` since that day, by the site's own calendar; test payments don't count.

    Args:
        page: where to ask.
        currency: the one it must all be in.
        since: the first day that counts; from the beginning without it.
        authorities: see `fetch`.
        seconds: see `fetch`.
    """
    if not page.key.isascii():
        return FeedFailure(OddKey())
    where: list[list[object]] = [
        ["contribution_page_id", "=", page.number],
        ["contribution_status_id:name", "=", "Completed"],
        ["is_test", "=", False],
    ]
    if since is not None:
        where.append(["receive_date", ">=", since.isoformat()])
    select = ["currency", "SUM(total_amount) AS raised", "COUNT(id) AS number"]
    answer = fetch(
        f"{page.site.rstrip('/')}/civicrm/ajax/api4/Contribution/get",
        [link_host(page.site)],
        form={"params": json.dumps({"select": select, "where": where, "groupBy": ["currency"]})},
        headers={"X-Civi-Auth": f"Bearer {page.key}", "X-Requested-With": "XMLHttpRequest"},
        authorities=authorities,
        seconds=seconds,
    )
    if isinstance(answer, FeedFailure):
        return answer
    try:
        return _total(strict_json(text_of(answer.body)), currency)
    except NotAReadingError as error:
        return FeedFailure(PageUnusable(link_host(page.site), page.number, error.why))


def _total(told: object, currency: str) -> Contributions:
    values = told.get("values") if isinstance(told, dict) else None
    if not isinstance(values, list) or not all(isinstance(row, dict) for row in values):
        raise NotAReadingError(NotAReading("not_apiv4"))
    if not values:
        return Contributions(Money(0, currency), 0)
    if len(values) > 1:
        raise NotAReadingError(NotAReading("several_currencies"))
    check_currency(values[0].get("currency"), currency)
    return Contributions(
        Money(amount_of(values[0].get("raised"), currency), currency), count_of(values[0].get("number"))
    )
