"""`kiosk feed publish`: the drive's figures as files for a website."""

import argparse
import datetime as dt
import sys
from pathlib import Path

from kiosk.commands import CommandRefusedError
from kiosk.commands.ledger_opening import Opened, opened
from kiosk.commands.options import (
    campaign_folder_of,
    campaign_of,
    campaign_option,
    data_folder_of,
    is_practice,
    practice_option,
    settings_of,
)
from kiosk.feeds.answer import FeedFailure
from kiosk.feeds.json_document import write_figures
from kiosk.feeds.reader import FeedReader
from kiosk.ledger.exports.file import OutRefusedError, write_whole
from kiosk.ledger.files import ledger_files
from kiosk.ledger.reports.making import make_report
from kiosk.ledger.reports.period import Period
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.ledger.watching import LedgerWatch
from kiosk.machine.keys import feed_secret
from kiosk.machine.own_ledger import open_own_ledger, runs_a_kiosk
from kiosk.model.fact import FeedReading, Figure
from kiosk.model.feed_guard import guard_of
from kiosk.model.phase import believed
from kiosk.words.feed_trouble import FeedTroubleWords
from kiosk.words.ledger import LedgerWords
from kiosk.words.published_page import PublishedWords

_FOR_ALL_TO_READ = 0o644
"""A website serves the files; they hold nothing about anybody."""


def add_to(actions: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the command."""
    publish = actions.add_parser(
        "publish",
        parents=[common, campaign_option(), practice_option()],
        help="write the drive's figures as JSON, page and picture for a website",
        description="Write figures.json, which other kiosks read as a JSON feed, index.html and bar.svg into a "
        "folder, and each feed's figure as feed-ID.json. Nothing in them is about a person; nothing is sent anywhere.",
    )
    publish.add_argument("--out", required=True, type=Path, metavar="DIR", help="a folder that is there")
    publish.add_argument(
        "--read", action="store_true", help="read the campaign's feeds first, as a machine without a kiosk must"
    )
    publish.add_argument(
        "--today", action="store_true", help="write today.html, too: today by hour and kiosk, for the director"
    )
    publish.set_defaults(answer=answer_publish)


def answer_publish(arguments: argparse.Namespace) -> int:
    """Write the files; no when a feed that should have been read first wasn't."""
    out: Path = arguments.out
    if not out.is_dir():
        raise CommandRefusedError(f"--out {out} is no folder; make it first.")
    is_read = _read(arguments) if arguments.read else True
    with opened(arguments, to_read=True) as book:
        files = _files(book, with_today=arguments.today)
    try:
        for name, text in files.items():
            write_whole(out / name, text.encode(), mode=_FOR_ALL_TO_READ)
    except OutRefusedError as error:
        raise CommandRefusedError(str(error)) from None
    print(f"{out} has {', '.join(files)} now.")
    return 0 if is_read else 1


def _files(book: Opened, *, with_today: bool) -> dict[str, str]:
    """What is in each file; the document comes last, so that whoever reads it finds the rest."""
    campaign, now, words = book.campaign, book.now, PublishedWords()
    tally = book.tally()
    files = {
        "bar.svg": words.picture(campaign, tally, now),
        "index.html": words.page(campaign, tally, now),
    }
    if with_today:
        period = Period(campaign.dates.zone, now.astimezone(campaign.dates.zone).date())
        _, account = make_report(book.ledger, campaign, period, now, is_practice=book.is_practice)
        files["today.html"] = words.today(campaign, tally, account, period, now)
    readings = book.ledger.book(campaign.id).readings(believed(now), guard_of(campaign, book.ledger.identity.uuid))
    goals = {goal.id for goal in campaign.goals}
    for feed in campaign.feeds:
        reading = readings.get(feed.id)
        if isinstance(reading, FeedReading) and all(figure.goal in goals for figure in reading.figures):
            files[f"feed-{feed.id}.json"] = write_figures(campaign, reading.figures, reading.as_of)
    figures = [Figure(goal, max(0, stands.raised), stands.count) for goal, stands in tally.goals.items()]
    moments = [
        stands.as_of for stands in tally.goals.values() if stands.late and isinstance(stands.as_of, dt.datetime)
    ]
    files["figures.json"] = write_figures(campaign, figures, min([now, *moments]))
    return files


def _read(arguments: argparse.Namespace) -> bool:
    """Read the feeds into the ledger, as a running kiosk does; whether all could be, and count."""
    settings = settings_of(arguments)
    campaign = campaign_of(arguments, settings)
    data, practice = data_folder_of(arguments), is_practice(arguments)
    folder = Path(settings.feed_folder or campaign_folder_of(arguments) or settings.campaign or ".")
    is_kiosk = runs_a_kiosk(data, settings)
    watch = LedgerWatch(
        lambda: open_own_ledger(data, settings, practice=practice), ledger_files(data, practice=practice).ledger
    )
    all_read = True
    try:
        for feed in campaign.feeds:
            if feed.kind == "stripe":
                continue
            now = believed(dt.datetime.now(dt.UTC))
            reader = FeedReader(
                campaign,
                feed,
                folder,
                secret_of=lambda name: feed_secret(name, practice=practice),
                is_kiosk=is_kiosk,
            )
            answer = reader.read(now)
            if isinstance(answer, FeedFailure):
                sys.stderr.write(f"{FeedTroubleWords().sentence(answer.why)}\n")
                all_read = False
            elif watch.hear(campaign, feed, answer, now).waits:
                sys.stderr.write(
                    f"{feed.id} moved too far to count by itself; if it is right: kiosk feed accept {feed.id}\n"
                )
                all_read = False
    except LedgerTroubleError as trouble:
        raise CommandRefusedError(LedgerWords().sentence(trouble.trouble)) from None
    finally:
        watch.close()
    return all_read
