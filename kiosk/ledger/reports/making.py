"""A report from an open book, with where the goals stand now and what counts."""

import datetime as dt
from dataclasses import replace

from kiosk.ledger.ledger import Ledger
from kiosk.ledger.reports.account import Account
from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.reading import account_of
from kiosk.ledger.reports.report import Report, report_of
from kiosk.model.campaign import Campaign
from kiosk.model.counting import is_to_come
from kiosk.model.feed_guard import guard_of
from kiosk.model.phase import believed
from kiosk.model.tally import Tally, tally_of
from kiosk.model.what_counts import WhatCounts, what_counts


def tally_now(ledger: Ledger, campaign: Campaign, now: dt.datetime) -> Tally:
    """Where the goals stand."""
    return tally_of(campaign, ledger.book(campaign.id), ledger.identity.uuid, believed(now))


def what_counts_now(ledger: Ledger, campaign: Campaign, now: dt.datetime) -> tuple[WhatCounts, ...]:
    """What counts, as far as feeds and other kiosks were heard of."""
    others = ledger.heads().keys() - {ledger.identity.uuid}
    read = ledger.book(campaign.id).readings(believed(now), guard_of(campaign, ledger.identity.uuid))
    unread = {feed.id for feed in campaign.feeds if feed.id not in read}
    return what_counts(campaign, other_kiosks=len(others), unread=unread)


def make_report(
    ledger: Ledger, campaign: Campaign, period: Period, now: dt.datetime, *, is_practice: bool
) -> tuple[Report, Account]:
    """The report of `period`, and the account that it is made from.

    Raises:
        LedgerTroubleError: the ledger can't be read.
    """

    def hash_of(kiosk: str, sequence: int) -> str:
        return ledger.copies(kiosk, sequence - 1, 1)[0].hash.hex()

    account = account_of(ledger.facts(), campaign.id, period, campaign.funds_of_goals)
    told = tuple(one for one in account.readings if not is_to_come(one.reading, believed(now)))
    account = replace(account, readings=told)
    tally, counts = tally_now(ledger, campaign, now), what_counts_now(ledger, campaign, now)
    told_otherwise = ledger.contested()
    report = report_of(
        campaign, account, period, now, tally, counts, hash_of, is_practice=is_practice, doubted=told_otherwise
    )
    return report, account
