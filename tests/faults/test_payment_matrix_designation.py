"""What a gift was for and which dues were paid: kept through kills and lost answers, by whoever finds the money."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.ledger.encoding import decode, encode
from kiosk.ledger.exports.finance import finance_rows
from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.reading import account_of
from kiosk.model.attempt import Designation, Paid, Purpose
from kiosk.model.fact import Gift, MemberJoined
from kiosk.model.money import Money
from kiosk.model.tally import tally_of
from kiosk.payments.stamp import stamp_in
from kiosk.payments.stripe_entries import gift_in
from tests.faults.payment_session import CAMPAIGN, GIFT, FaultyTill, faulty_till
from tests.ledger.books import ME, NOON, OTHER
from tests.ledger.reports.finance_days import campaign_with
from tests.model.paper_book import PaperBook
from tests.model.told_facts import HERE, THIRD, card, told
from tests.model.told_facts import OTHER as SECOND
from tests.reconciliation.booth import booth_on

CHOSEN: list[tuple[Purpose, Designation]] = [
    ("gift", Designation(fund="docs")),
    ("membership", Designation(tier="student")),
]
in_both_ways = pytest.mark.parametrize(("purpose", "what"), CHOSEN, ids=["fund", "dues"])


def gift_of(session: FaultyTill) -> Gift:
    (gift,) = [fact.entry for fact in session.ledger.facts() if isinstance(fact.entry, Gift)]
    return gift


def designation_of(gift: Gift) -> Designation:
    return Designation(gift.fund, gift.tier)


@in_both_ways
def test_row_86_a_kiosk_that_dies_while_a_phone_pays_knows_afterwards_what_it_was_for(
    tmp_path: Path, purpose: Purpose, what: Designation
) -> None:
    with faulty_till(tmp_path) as session:
        assert session.giving.begin(CAMPAIGN, GIFT, "phone", purpose, what) is None
        session.step()
        session.start_again()
        session.pay_page()
        for _ in range(4):
            session.clock.forward(60)
            session.giving.settle()
        assert designation_of(gift_of(session)) == what
        members = [one for fact in session.ledger.facts() if isinstance(one := fact.entry, MemberJoined)]
        assert len(members) == (purpose == "membership")


def test_row_86_a_kiosk_that_dies_while_a_card_pays_knows_afterwards_what_it_was_for(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "drop_after@create*1") as session:
        assert session.giving.begin(CAMPAIGN, GIFT, what=Designation(fund="docs")) is None
        session.run_to_card()
        session.hold()
        session.clock.forward(10)
        session.start_again()
        session.settle()
        assert designation_of(gift_of(session)) == Designation(fund="docs")


@in_both_ways
def test_row_86_a_ledger_that_lacks_the_gift_has_it_from_the_stamp_at_stripe(
    tmp_path: Path, purpose: Purpose, what: Designation
) -> None:
    with faulty_till(tmp_path) as session:
        assert session.giving.begin(CAMPAIGN, GIFT, "phone", purpose, what) is None
        session.step()
        session.pay_page()
        assert isinstance(session.run_until(Paid), Paid)
        (intent,) = session.intents()
        found = gift_in(intent, CAMPAIGN.id, "USD", live=False)
        assert isinstance(found, Gift)
        assert designation_of(found) == what


def test_row_86_what_reconciling_finds_at_stripe_counts_for_its_fund_alone(tmp_path: Path) -> None:
    funds = [{"id": "docs", "name": "Docs"}]
    goals = [{"id": name, "unit": "money", "target": "600"} for name in ("gifts", "docs")]
    campaign = campaign_with(funds=funds, goals=[goals[0], {**goals[1], "fund": "docs"}])
    with booth_on(tmp_path) as booth:
        booth.paid(2000, recorded=False, fund="docs")
        booth.paid(500, recorded=False)
        booth.reconcile()
        tally = tally_of(campaign, booth.ledger.book("drive"), ME.uuid, NOON)
        assert {name: goal.raised for name, goal in tally.goals.items()} == {"gifts": 2500, "docs": 2000}


@pytest.mark.parametrize("fund", ["ask Bob!", 7, "x" * 65, None])
def test_row_87_a_fund_that_people_made_unreadable_at_stripe_is_left_out_and_the_gift_stays(fund: object) -> None:
    stamp = stamp_in({"kiosk_campaign": "drive", "kiosk_uuid": ME.uuid, "kiosk_fund": fund, "kiosk_tier": "student"})
    assert stamp is not None
    assert (stamp.campaign, stamp.fund, stamp.tier) == ("drive", "", "student")


def test_row_87_the_kiosk_that_took_a_gift_is_believed_about_its_fund_and_each_order_gives_the_same() -> None:
    taken = told(replace(card(1, 2000), fund="docs"), 1, HERE)
    seen = [told(replace(card(1, 2000, HERE), fund="code"), 1, one) for one in (SECOND, THIRD)]
    for facts in ([taken, *seen], [*seen, taken], [seen[1], taken, seen[0]]):
        (gift,) = [one for one in PaperBook(facts).sums() if one.net]
        assert (gift.fund, gift.net, gift.number) == ("docs", 2000, 1)


def test_row_87_a_fund_that_the_campaign_does_not_know_any_more_counts_in_the_goals_of_all_gifts(
    tmp_path: Path,
) -> None:
    with faulty_till(tmp_path) as session:
        assert session.giving.begin(CAMPAIGN, GIFT, what=Designation(fund="gone")) is None
        assert isinstance(session.run_to_end("good"), Paid)
        assert session.raised() == GIFT.minor
        account = account_of(session.ledger.facts(), CAMPAIGN.id, Period(CAMPAIGN.dates.zone))
        (row,) = finance_rows(CAMPAIGN.id, account, Period(CAMPAIGN.dates.zone))
        assert any(getattr(cell, "words", "") == "gone" for cell in row)


def test_row_88_a_kiosk_of_the_version_before_asks_for_a_newer_one_and_reads_what_has_no_fund() -> None:
    """Its newest form is 2: what it can't read it names, and takes none of it as something else."""
    plain, for_fund = encode(told(card(1, 2000))), encode(told(replace(card(2, 500), fund="docs"), 2, OTHER.uuid))
    assert '"form":1' in plain
    assert '"form":3' in for_fund
    assert decode(for_fund).entry == replace(card(2, 500), fund="docs")


def test_row_88_dues_of_a_campaign_of_before_are_written_as_before(tmp_path: Path) -> None:
    joining = campaign_with(asks=[{"kind": "member", "text": "Join", "link": "https://example.org/", "dues": "99"}])
    membership = joining.membership
    assert membership is not None
    assert membership.only is not None
    with faulty_till(tmp_path) as session:
        money, what = Money(membership.only.minor, "USD"), Designation(tier=membership.only.tier)
        assert session.giving.begin(joining, money, "phone", "membership", what) is None
        session.step()
        session.pay_page()
        session.run_until(Paid)
        assert {'"form":1' in encode(fact) for fact in session.ledger.facts()} == {True}
