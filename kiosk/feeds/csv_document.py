"""The feed as a table: a first line `as_of,goal_id,raised,target,count`, then a line for each goal."""

import csv
import datetime as dt
import io

from kiosk.feeds.answer import NotAReadingError
from kiosk.feeds.given import check_currency, count_of, moment_of, raised_of, reading_of, text_of
from kiosk.feeds.trouble import NotAReading
from kiosk.model.campaign import Campaign
from kiosk.model.fact import FeedReading, Figure
from kiosk.model.feed import Feed

_NEEDED = ("as_of", "goal_id", "raised")


def read_csv(body: bytes, campaign: Campaign, feed: Feed, now: dt.datetime) -> FeedReading:
    """The reading in `body` at `now`, for the goals that `feed` gives; as old as the oldest of their lines.

    Raises:
        NotAReadingError: there is none.
    """
    rows = _rows_by_goal(text_of(body))
    figures = []
    moments = []
    for goal in campaign.goals:
        name = feed.goals.get(goal.id)
        if name is None:
            continue
        row = rows.get(name)
        if row is None:
            raise NotAReadingError(NotAReading("no_line", (repr(name),)))
        if row.get("currency"):
            check_currency(row["currency"], campaign.currency)
        gifts = row.get("count", "")
        raised = raised_of(row["raised"], goal, campaign.currency)
        figures.append(Figure(goal.id, raised, count_of(gifts) if gifts else None))
        moments.append(moment_of(row["as_of"]))
    return reading_of(campaign, feed, min(moments), figures, now)


def _rows_by_goal(text: str) -> dict[str, dict[str, str]]:
    if not text.endswith("\n"):
        raise NotAReadingError(NotAReading("cut_off"))
    try:
        head, *lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    except (csv.Error, ValueError):
        raise NotAReadingError(NotAReading("not_csv")) from None
    if not set(_NEEDED) <= set(head) or len(set(head)) != len(head):
        raise NotAReadingError(NotAReading("other_first_line"))
    rows: dict[str, dict[str, str]] = {}
    for number, line in enumerate(lines, 2):
        if not line:
            continue
        if len(line) != len(head):
            raise NotAReadingError(NotAReading("other_columns", (number, len(line), len(head))))
        row = dict(zip(head, line, strict=True))
        if row["goal_id"] in rows:
            raise NotAReadingError(NotAReading("goal_twice", (number,)))
        rows[row["goal_id"]] = row
    return rows
