"""The feed as a table: a first line `as_of,goal_id,raised,target,count`, then a line for each goal.

A spreadsheet may publish it: with semicolons or tabs, blank rows and columns, amounts for people in the marks that
the campaign names, and no end of the last line.
"""

import csv
import datetime as dt
import io
import re

from kiosk.feeds.answer import NotAReadingError
from kiosk.feeds.given import check_currency, count_of, moment_of, raised_of, reading_of, text_of
from kiosk.feeds.marked import marked_amount
from kiosk.feeds.trouble import NotAReading
from kiosk.model.campaign import Campaign, Goal
from kiosk.model.fact import FeedReading, Figure
from kiosk.model.feed import Feed
from kiosk.model.grouped import plain_figure

_NEEDED = ("as_of", "goal_id", "raised")
_SEPARATORS = (",", ";", "\t")
_PLAIN = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,3})?", re.ASCII)
"""What a program writes, which means the same in each campaign that names no marks in which it is another figure."""
USUAL_MARKS = "en"
"""The language whose marks amounts have where the campaign names none."""


def read_csv(body: bytes, campaign: Campaign, feed: Feed, now: dt.datetime) -> FeedReading:
    """The reading in `body` at `now`, for the goals that `feed` gives; as old as the oldest of their lines.

    Raises:
        NotAReadingError: there is none.
    """
    text = text_of(body)
    if feed.file is not None and not text.endswith("\n"):  # an address says how long its answer is
        raise NotAReadingError(NotAReading("cut_off"))
    rows = _rows_by_goal(text)
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
        figures.append(Figure(goal.id, _raised(row["raised"], goal, feed, campaign), _count(gifts, feed)))
        moments.append(moment_of(row["as_of"]))
    return reading_of(campaign, feed, min(moments), figures, now)


def _raised(given: str, goal: Goal, feed: Feed, campaign: Campaign) -> int:
    if not goal.is_money:
        return _count(given, feed) or count_of(given)
    marks = feed.marks or USUAL_MARKS
    if _PLAIN.fullmatch(given) and plain_figure(given, marks) is None:
        return raised_of(given, goal, campaign.currency)
    return marked_amount(given, marks, campaign.currency)


def _count(given: str, feed: Feed) -> int | None:
    if not given:
        return None
    return count_of(plain_figure(given, feed.marks or USUAL_MARKS) or given)


def _rows_by_goal(text: str) -> dict[str, dict[str, str]]:
    """The lines by their goal, of what a program or a spreadsheet writes: blank rows and columns do no harm."""
    marks = [
        mark for mark in _SEPARATORS if any(set(_NEEDED) <= _names(line, mark) for line in text.splitlines()[:20])
    ]
    try:
        table = csv.reader(io.StringIO(text, newline=""), strict=True, delimiter=marks[0] if marks else ",")
        lines = [(number, [cell.strip() for cell in line]) for number, line in enumerate(table, 1)]
    except (csv.Error, ValueError):
        raise NotAReadingError(NotAReading("not_csv")) from None
    filled = [(number, line) for number, line in lines if any(line)]
    head = filled[0][1] if filled else []
    named = [place for place, name in enumerate(head) if name]
    names = [head[place] for place in named]
    if not set(_NEEDED) <= set(names) or len(set(names)) != len(names):
        raise NotAReadingError(NotAReading("other_first_line"))
    rows: dict[str, dict[str, str]] = {}
    for number, line in filled[1:]:
        if len(line) != len(head) or any(cell and place not in named for place, cell in enumerate(line)):
            raise NotAReadingError(NotAReading("other_columns", (number, len(line), len(head))))
        row = {head[place]: line[place] for place in named}
        if row["goal_id"] in rows:
            raise NotAReadingError(NotAReading("goal_twice", (number,)))
        rows[row["goal_id"]] = row
    return rows


def _names(line: str, mark: str) -> set[str]:
    return {cell.strip().strip('"') for cell in line.split(mark)}
