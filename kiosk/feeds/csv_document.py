"""The feed as a table: a first line `as_of,goal_id,raised,target,count`, then a line for each goal."""

import csv
import datetime as dt
import io

from kiosk.feeds.answer import NotAReadingError
from kiosk.feeds.given import check_currency, count_of, moment_of, raised_of, reading_of, text_of
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
            raise NotAReadingError(f"it has no line for {name!r}; correct the feed or its goals in the campaign")
        if row.get("currency"):
            check_currency(row["currency"], campaign.currency)
        gifts = row.get("count", "")
        raised = raised_of(row["raised"], goal, campaign.currency)
        figures.append(Figure(goal.id, raised, count_of(gifts) if gifts else None))
        moments.append(moment_of(row["as_of"]))
    return reading_of(campaign, feed, min(moments), figures, now)


def _rows_by_goal(text: str) -> dict[str, dict[str, str]]:
    if not text.endswith("\n"):
        raise NotAReadingError("its last line doesn't end; it was cut off, or a line break is missing there")
    try:
        head, *lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    except (csv.Error, ValueError):
        raise NotAReadingError("it is not CSV; check what writes it") from None
    if not set(_NEEDED) <= set(head) or len(set(head)) != len(head):
        raise NotAReadingError("its first line is another one; write as_of,goal_id,raised,target,count")
    rows: dict[str, dict[str, str]] = {}
    for number, line in enumerate(lines, 2):
        if not line:
            continue
        if len(line) != len(head):
            raise NotAReadingError(f"its line {number} has {len(line)} columns instead of {len(head)}; correct it")
        row = dict(zip(head, line, strict=True))
        if row["goal_id"] in rows:
            raise NotAReadingError(f"its line {number} gives a goal a second time; keep one line for each")
        rows[row["goal_id"]] = row
    return rows
