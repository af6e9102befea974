"""`kiosk feed`: the totals from outside that the campaign's goals follow."""

import argparse
import datetime as dt
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk.commands import COMMANDS, CommandRefusedError, feed_civicrm, feed_new, feed_publish, feed_text, there_are
from kiosk.commands.ledger_opening import print_json, told_trouble
from kiosk.commands.options import (
    campaign_folder_of,
    campaign_of,
    campaign_option,
    data_folder_of,
    is_practice,
    json_option,
    practice_option,
    settings_of,
    wants_json,
)
from kiosk.feeds.answer import FeedFailure, Witnessed
from kiosk.feeds.reader import FeedReader
from kiosk.ledger.files import ledger_files
from kiosk.ledger.ledger import Ledger
from kiosk.machine.keys import feed_secret
from kiosk.machine.own_ledger import open_own_ledger, runs_a_kiosk
from kiosk.machine.settings import Settings
from kiosk.machine.stripe_feed import StripeFeed, StripeUnread
from kiosk.model.campaign import Campaign
from kiosk.model.counting import is_to_come, newer
from kiosk.model.fact import FeedReading
from kiosk.model.feed import Feed
from kiosk.model.feed_guard import judge, largest_steps
from kiosk.model.phase import believed
from kiosk.words.feed_trouble import FeedTroubleWords
from kiosk.words.payment import PaymentWords


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the commands."""
    feed = commands.add_parser("feed", help=COMMANDS["feed"].help)
    actions = feed.add_subparsers(metavar="ACTION", required=True)
    parents = [common, campaign_option(), practice_option(), json_option()]

    listed = actions.add_parser("list", parents=parents, help="the campaign's feeds, and what each last said")
    listed.set_defaults(answer=answer_list)

    tried = actions.add_parser("try", parents=parents, help="read feeds now and say what would count; writes nothing")
    tried.add_argument("ids", nargs="*", metavar="ID", help="the feeds to read; all, without any")
    tried.set_defaults(answer=answer_try)

    accept = actions.add_parser(
        "accept", parents=parents, help="take a feed's figure on your word, however far it is from the last one"
    )
    accept.add_argument("id", metavar="ID", help="the feed")
    accept.set_defaults(answer=answer_accept)

    feed_new.add_to(actions, common)
    feed_publish.add_to(actions, common)
    feed_civicrm.add_to(actions, common)


def answer_list(arguments: argparse.Namespace) -> int:
    """Say what feeds there are, and what the ledger has of each."""
    settings = settings_of(arguments)
    campaign = campaign_of(arguments, settings)
    readings = _in_book(arguments, settings, campaign)
    now = _now()
    told = [feed_text.feed_json(campaign, feed, readings.get(feed.id), now) for feed in campaign.feeds]
    lines = [line for feed in campaign.feeds for line in feed_text.about(campaign, feed, readings.get(feed.id), now)]
    _tell(arguments, campaign, told, lines)
    return 0


def answer_try(arguments: argparse.Namespace) -> int:
    """Read feeds and say what would count; no when one fails."""
    settings = settings_of(arguments)
    campaign = campaign_of(arguments, settings)
    feeds = [_named(campaign, name) for name in dict.fromkeys(arguments.ids)] or campaign.feeds
    readings = _in_book(arguments, settings, campaign)
    told: list[dict[str, Any]] = []
    lines: list[str] = []
    for feed in feeds:
        if feed.kind == "stripe":
            outcome, *texts = _try_stripe(arguments, campaign)
        else:
            outcome, *texts = _try(_read(arguments, settings, campaign, feed), campaign, feed, readings.get(feed.id))
        told.append({"id": feed.id, **outcome})
        lines += [f"{feed.id}: {texts[0]}", *(f"    {text}" for text in texts[1:])]
    _tell(arguments, campaign, told, lines)
    return int(any("failure" in one for one in told))


def answer_accept(arguments: argparse.Namespace) -> int:
    """Read a feed and write down what it says, however far it is from the last; no when that can't be."""
    settings = settings_of(arguments)
    campaign = campaign_of(arguments, settings)
    feed = _named(campaign, arguments.id)
    if feed.kind == "stripe":
        raise CommandRefusedError(f"There is nothing to accept: each gift of the feed {feed.id} counts by itself.")
    before = _in_book(arguments, settings, campaign).get(feed.id)
    reading = _read(arguments, settings, campaign, feed)
    if isinstance(reading, FeedFailure):
        sys.stderr.write(f"{FeedTroubleWords().sentence(reading.why)}\n")
        return 1
    was = feed_text.figures(campaign, before) if before else "nothing"
    says = feed_text.figures(campaign, reading)
    is_new = before is None or is_to_come(before, _now()) or newer(reading, before)
    if is_new:
        with told_trouble(), _ledger(arguments, settings) as ledger:
            ledger.append(campaign.id, reading)
        lines = [f"{feed.id} was: {was}", f"{feed.id} is:  {says}"]
    elif reading == before:
        lines = [f"{feed.id}: the ledger has that already: {says}"]
    else:
        lines = [f"{feed.id} says {says}; the ledger has something newer, {was}: give the feed a newer as_of."]
    outcome = {
        "id": feed.id,
        "accepted": is_new,
        "was": feed_text.reading_json(campaign, before) if before else None,
        "is": feed_text.reading_json(campaign, reading),
    }
    _tell(arguments, campaign, [outcome], lines)
    return 0 if is_new or reading == before else 1


def _try(
    answer: FeedReading | FeedFailure, campaign: Campaign, feed: Feed, before: FeedReading | None
) -> tuple[dict[str, Any], *tuple[str, ...]]:
    """What `answer` means: for programs, then in lines."""
    if isinstance(answer, FeedFailure):
        said = FeedTroubleWords().sentence(answer.why)
        return {"failure": said}, said
    verdict = judge(answer, before, (), largest_steps(campaign, feed)).verdict
    outcome = {"reading": feed_text.reading_json(campaign, answer), "verdict": verdict}
    return outcome, feed_text.figures(campaign, answer), feed_text.VERDICTS[verdict].format(feed=feed)


def _try_stripe(arguments: argparse.Namespace, campaign: Campaign) -> tuple[dict[str, Any], str]:
    _say("Reading Stripe ...")
    answer = StripeFeed(campaign, practice=is_practice(arguments)).read(_now())
    trouble = answer.why if isinstance(answer, StripeUnread) else answer.trouble
    if trouble is not None:
        said = PaymentWords().sentence(trouble)
        return {"failure": said}, said
    entries = answer.entries if isinstance(answer, Witnessed) else ()
    text = feed_text.stripe_gifts(campaign, entries)
    return {"told": text}, text


def _tell(arguments: argparse.Namespace, campaign: Campaign, told: list[dict[str, Any]], lines: list[str]) -> None:
    if wants_json(arguments):
        print_json({"campaign": campaign.id, "feeds": told})
    else:
        print("\n".join(lines) or f"The campaign {campaign.id} has no feeds.")


def _named(campaign: Campaign, name: str) -> Feed:
    for feed in campaign.feeds:
        if feed.id == name:
            return feed
    there = there_are([feed.id for feed in campaign.feeds])
    raise CommandRefusedError(f"The campaign {campaign.id} has no feed {name[:40]!r} ({there}).")


def _read(
    arguments: argparse.Namespace, settings: Settings, campaign: Campaign, feed: Feed
) -> FeedReading | FeedFailure:
    if feed.address:
        _say(f"Reading {feed.id} ...")
    folder = settings.feed_folder or campaign_folder_of(arguments) or settings.campaign or "."
    practice = is_practice(arguments)
    reader = FeedReader(
        campaign,
        feed,
        Path(folder),
        secret_of=lambda name: feed_secret(name, practice=practice),
        is_kiosk=runs_a_kiosk(data_folder_of(arguments), settings),
    )
    return reader.read(_now())


def _in_book(arguments: argparse.Namespace, settings: Settings, campaign: Campaign) -> Mapping[str, FeedReading]:
    """The newest reading of each feed; none where there is no book yet."""
    if not ledger_files(data_folder_of(arguments), practice=is_practice(arguments)).ledger.exists():
        return {}
    with told_trouble(), _ledger(arguments, settings, read_only=True) as ledger:
        return ledger.book(campaign.id).readings(_now())


def _ledger(arguments: argparse.Namespace, settings: Settings, *, read_only: bool = False) -> Ledger:
    practice = is_practice(arguments)
    return open_own_ledger(data_folder_of(arguments), settings, practice=practice, read_only=read_only)


def _say(text: str) -> None:
    """Tell people, not programs, what takes time."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def _now() -> dt.datetime:
    return believed(dt.datetime.now(dt.UTC))
