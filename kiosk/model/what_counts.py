"""What counts towards each goal, in one plain line, for the staff's view and for the report."""

from collections.abc import Container, Sequence

from kiosk.model.campaign import Campaign, Goal
from kiosk.model.fact import METHODS, Method
from kiosk.model.feed import Feed
from kiosk.model.link import link_host
from kiosk.model.wording import count_text, money_text

_BY: dict[Method, str] = {"card_reader": "card reader", "other": "other means"}
_KIND: dict[Method, str] = {"card_reader": "card-reader"}


def what_counts(
    campaign: Campaign, *, other_kiosks: int | None = None, unread: Container[str] = ()
) -> tuple[str, ...]:
    """A line for each goal of `campaign`: the figure from outside, and what is added to it.

    Args:
        campaign: whose goals and feeds.
        other_kiosks: how many there are beside this one; `None` where the lines needn't tell.
        unread: the ids of feeds that haven't been read yet: their goals stand at the start until then.
    """
    where = "at the kiosks"
    if other_kiosks is not None:
        where = f"here and at {other_kiosks} other kiosk{'s' if other_kiosks > 1 else ''}" if other_kiosks else "here"
    return tuple(f"{goal.title or goal.id}: {_line(campaign, goal, where, unread)}" for goal in campaign.goals)


def _line(campaign: Campaign, goal: Goal, where: str, unread: Container[str]) -> str:
    feed = next((one for one in campaign.feeds if goal.id in one.goals_given), None)
    is_read = feed is not None and (feed.id not in unread or feed.kind == "fixed")
    parts = []
    if goal.start and not is_read:
        parts.append(f"{_figure(campaign, goal, goal.start)} at the start")
    if feed is not None and is_read:
        parts.append(_from_feed(campaign, goal, feed))
    includes = feed.includes if feed is not None and is_read else ()
    if goal.unit == "members":
        parts.append(f"members who joined {where}{' since then' if 'member' in includes else ''}")
        end = "with corrections"
    else:
        included = [method for method in METHODS if method in includes]
        if included:
            parts.append(f"{_gifts(included)} {where} since then")
        if added := [_BY.get(method, method) for method in METHODS if method not in includes]:
            parts.append(f"gifts {where} by {_listed(added, 'or')}")
        end = "less refunds, with corrections"
        if goal.unit == "donors":
            end = f"each gift as one donor, {end}"
        if any(one.kind == "stripe" for one in campaign.feeds):
            end += "; Stripe tells of cards at every kiosk"
    if feed is not None and not is_read:
        end += f'; feed "{feed.id}" has not been read yet'
    return f"{' + '.join(parts)}, {end}"


def _from_feed(campaign: Campaign, goal: Goal, feed: Feed) -> str:
    if feed.address is not None:
        source = f"the figure from {link_host(feed.address)}"
    elif feed.file is not None:
        source = f"the figure in {feed.file}"
    else:
        source = f"the figure typed in the campaign for {feed.as_of:%Y-%m-%d %H:%M}"
    remarks = [f'feed "{feed.id}"']
    if feed.baseline and goal.unit == "money":
        remarks.append(f"less {_figure(campaign, goal, feed.baseline)} from before the drive")
    included = [method for method in METHODS if method in feed.includes]
    if goal.unit == "members" and "member" in feed.includes:
        remarks.append("which includes members who joined at the kiosks")
    elif goal.unit != "members" and included:
        remarks.append(f"which includes {_gifts(included)}")
    return f"{source} ({', '.join(remarks)})"


def _gifts(methods: Sequence[Method]) -> str:
    """`phone and cash gifts`."""
    if len(methods) == len(METHODS):
        return "all gifts"
    return f"{_listed([_KIND.get(method, method) for method in methods], 'and')} gifts"


def _listed(words: Sequence[str], last: str) -> str:
    return f" {last} ".join([*([", ".join(words[:-1])] if words[:-1] else []), words[-1]])


def _figure(campaign: Campaign, goal: Goal, value: int) -> str:
    return money_text(campaign.money(value), "en") if goal.unit == "money" else count_text(value, "en")
