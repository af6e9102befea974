"""Feeds and their readings, as `kiosk feed` prints them for people and for other programs."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from kiosk.model.campaign import Campaign
from kiosk.model.fact import OUTSIDE, FeedReading, Gift, Refund
from kiosk.model.feed import Feed
from kiosk.model.money import Money
from kiosk.model.phase import NO_TIME
from kiosk.model.wording import count_text, money_text
from kiosk.words.ages import AgeWords

VERDICTS = {
    "accepted": "It would count.",
    "known": "The ledger has that already.",
    "older": "It is older than what the ledger has, so it would be passed over.",
    "waiting": "It moves a goal by more than {feed.largest_step_percent} % of its target, so it would wait until "
    "three readings in a row agree; if it is right: kiosk feed accept {feed.id}",
}
"""What the guard's verdict means for staff."""
_LANGUAGE = "en"


def about(campaign: Campaign, feed: Feed, last: FeedReading | None, now: dt.datetime) -> list[str]:
    """Lines about `feed`: where it is, what it gives, and what the ledger has of it."""
    also = f", with what the kiosks take by {', '.join(feed.includes)} in it" if feed.includes else ""
    if feed.kind == "stripe":
        rules = feed.metadata or feed.payment_links or feed.products
        more = ", and those that the campaign's rules name" if rules else ""
        return [f"{feed.id} (stripe): {where(feed)}", f"    gives the kiosks' own gifts, each one by itself{more}"]
    said = f"{figures(campaign, last)}, {_age(last, now)}" if last else "nothing in the ledger yet"
    return [
        f"{feed.id} ({feed.kind}): {where(feed)}",
        f"    gives {', '.join(sorted(feed.goals_given))}{also}",
        f"    last: {said}",
    ]


def feed_json(campaign: Campaign, feed: Feed, last: FeedReading | None, now: dt.datetime) -> dict[str, Any]:
    """The same for programs."""
    return {
        "id": feed.id,
        "kind": feed.kind,
        "where": where(feed),
        "goals": sorted(feed.goals_given),
        "includes": list(feed.includes),
        "every_seconds": feed.every_seconds,
        "last": {**reading_json(campaign, last), "age_seconds": int((now - last.as_of).total_seconds())}
        if last
        else None,
    }


def where(feed: Feed) -> str:
    """Where `feed` is read."""
    if feed.kind == "fixed":
        return "typed into the campaign"
    return feed.address or feed.file or "at Stripe"


def figures(campaign: Campaign, reading: FeedReading) -> str:
    """What `reading` says, such as `gifts $41,230.55 (512 gifts), members 74, as of 2026-11-23 14:05`."""
    money = {goal.id for goal in campaign.goals if goal.is_money}
    parts = []
    for goal, raised, gifts in reading.figures:
        text = (
            money_text(Money(raised, reading.currency), _LANGUAGE) if goal in money else count_text(raised, _LANGUAGE)
        )
        parts.append(f"{goal} {text}" + (f" ({count_text(gifts, _LANGUAGE)} gifts)" if gifts is not None else ""))
    as_of = reading.as_of.astimezone(campaign.dates.zone)
    return f"{', '.join(parts)}, as of {as_of:%Y-%m-%d %H:%M}"


def reading_json(campaign: Campaign, reading: FeedReading) -> dict[str, Any]:
    """The same for programs: money in whole units as text."""
    money = {goal.id for goal in campaign.goals if goal.is_money}
    return {
        "as_of": reading.as_of.isoformat(),
        "currency": reading.currency,
        "figures": {
            goal: {
                "raised": f"{Money(raised, reading.currency).major:f}" if goal in money else raised,
                "gifts": gifts,
            }
            for goal, raised, gifts in reading.figures
        },
    }


def stripe_gifts(campaign: Campaign, entries: Iterable[Gift | Refund]) -> str:
    """What was read at Stripe, as a sentence."""
    entries = list(entries)
    gifts_read = [entry for entry in entries if isinstance(entry, Gift)]
    given = [entry.money.minor for entry in gifts_read]
    others = sum(entry.money.minor for entry in gifts_read if entry.taken_by == OUTSIDE)
    returned = [entry.money.minor for entry in entries if not isinstance(entry, Gift)]
    back = f", and {money_text(campaign.money(sum(returned)), _LANGUAGE)} given back" if returned else ""
    gifts = "1 gift" if len(given) == 1 else f"{len(given)} gifts"
    if others:
        back = f", of which no kiosk took {money_text(campaign.money(others), _LANGUAGE)}{back}"
    whose = "" if others else " of the kiosks"
    return f"{gifts}{whose} at Stripe, {money_text(campaign.money(sum(given)), _LANGUAGE)} in all{back}."


def _age(reading: FeedReading, now: dt.datetime) -> str:

    if now == NO_TIME:
        return "of an age that this machine's clock can't tell"
    return AgeWords().ago(now - reading.as_of)
