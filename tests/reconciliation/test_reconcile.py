"""The ledger held against Stripe: what is written, what is named, and that both end to the cent the same."""

import csv
import datetime as dt
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.commands.reconcile_text import reconciled_text
from kiosk.ledger.exports.civicrm import civicrm_csv
from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.reading import account_of
from kiosk.model.contested import Contested, TakenOff
from kiosk.model.fact import (
    AttemptAsked,
    AttemptEnded,
    AttemptOpened,
    Correction,
    Entry,
    EntryRefusedError,
    Fee,
    Gift,
    Refund,
    Void,
)
from kiosk.model.money import Money
from kiosk.model.reference import CLOSED_BY_STAFF
from kiosk.payments.list_pages import PAGE
from kiosk.payments.trouble import StripeTroubleError
from kiosk.reconciliation.difference import Total
from kiosk.reconciliation.reconcile import NotClosableError, close_difference, close_unknown
from kiosk.simulator.cards import REFUND_FAILS
from kiosk.simulator.charging import fee_of
from kiosk.simulator.disputes import FEE
from kiosk.words.reconciliation import DifferenceWords
from kiosk.words.report_sections import sections_of
from tests.ledger.books import NOON, OTHER, as_copies, folder_in_memory
from tests.ledger.reports.finance_days import campaign_with
from tests.model.told_facts import told
from tests.reconciliation.booth import CAMPAIGN, NO_TEST_AMOUNT, BoothService, booth_on, kinds
from tests.said import refusing
from tests.simulator.asking import control, present, process

TODAY = dt.date(2026, 11, 23)
HOUR = 3600.0
LATER = NOON + dt.timedelta(minutes=61)
"""When nobody can still be giving who began at noon."""


@pytest.fixture
def booth(tmp_path: Path) -> Iterator[BoothService]:
    with booth_on(tmp_path) as booth:
        yield booth


def usd(minor: int) -> Money:
    return Money(minor, "USD")


# What agrees


def test_a_book_that_holds_what_stripe_holds_agrees_and_learns_the_fees(booth: BoothService) -> None:
    by_card, by_phone = booth.paid(2000), booth.paid_by_phone(1000)
    booth.write(Gift("cash", usd(500)))
    found = booth.reconcile()
    assert found.agrees
    assert (found.gifts, found.fees) == (Total(2, 3000), Total(2, 59 + 59))
    assert booth.fees() == {by_card: 59, by_phone: 59}
    assert len(found.new_fees) == 2
    again = booth.reconcile()
    assert (again.agrees, again.fees, again.new_fees) == (True, found.fees, ())


def test_only_what_carries_this_kiosks_stamp_and_campaign_is_asked_after(booth: BoothService) -> None:
    booth.paid(2000, recorded=False, kiosk=OTHER.uuid)
    booth.paid(2000, recorded=False, campaign="spring")
    others = booth.wanted(2000, kiosk=OTHER.uuid)
    before = booth.ledger.arrived()
    found = booth.reconcile()
    assert (found.agrees, found.gifts, found.orphans) == (True, Total(), ())
    assert (booth.ledger.arrived(), booth.status(others)) == (before, "requires_payment_method")


def test_other_kiosks_gifts_are_not_looked_for(booth: BoothService) -> None:
    gift = Gift("card_reader", usd(700), "pi_others", "a", paid_at=NOON)
    booth.ledger.take(as_copies([told(gift, 1, OTHER.uuid)]))
    assert booth.reconcile().agrees


def test_reconcile_at_a_third_kiosk_adds_its_voice_to_what_others_contradict_each_other_about(
    booth: BoothService,
) -> None:
    intent = booth.paid(50_000, recorded=False, kiosk=OTHER.uuid)
    refund = booth.given_back(intent, 500)
    lied = booth.paid(700, recorded=False, kiosk=OTHER.uuid)
    gifts = [
        Gift("card_reader", usd(minor), name, "a", paid_at=NOON) for minor, name in ((50_000, intent), (700, lied))
    ]
    rogue: list[Entry] = [
        Gift("card_reader", usd(10**6), intent, "a", paid_at=NOON),
        Refund(refund, intent, usd(500)),
        Refund("re_madeup", lied, usd(700)),
        Gift("card_reader", usd(800), "pi_../../v1/account", "b", OTHER.uuid, NOON),
        Gift("card_reader", usd(900), lied.upper(), "b", OTHER.uuid, NOON),
    ]
    booth.ledger.take(as_copies([told(one, n, OTHER.uuid) for n, one in enumerate(gifts, 1)]))
    booth.ledger.take(as_copies([told(one, n, "rogue") for n, one in enumerate(rogue, 1)]))
    assert len(booth.ledger.contested()) == 3
    assert [one.written for one in booth.reconcile(look=True).heard] == [False] * 3
    found = booth.reconcile()
    heard = {(one.at_stripe, one.written) for one in found.heard}
    assert heard == {(usd(50_000), True), (usd(500), True), (None, False)}
    text = reconciled_text(CAMPAIGN, Period(CAMPAIGN.dates.zone), found, is_practice=False, look=False)
    assert f"contradict each other about {intent}; Stripe has $500, and this kiosk says so now, too." in text
    assert "about re_madeup, and Stripe has no such thing" in text
    assert booth.counted(intent) == 49_500
    first, second = sorted(booth.ledger.contested(), key=lambda one: isinstance(one, TakenOff))
    assert isinstance(first, Contested)
    assert first.is_settled
    assert isinstance(second, TakenOff)
    assert "says that $7 of the payment" in " ".join(
        note for part in sections_of(booth.report()) for note in part.notes
    )


def test_more_than_a_page_is_read_to_its_end(booth: BoothService) -> None:
    first = booth.paid(2000, recorded=False)
    for _ in range(PAGE):
        booth.wanted(500, kiosk=OTHER.uuid)
    assert kinds(booth.reconcile()) == {first: "gift_unknown_here"}


def test_what_was_written_long_after_it_was_paid_is_asked_for_by_its_name(booth: BoothService) -> None:
    intent = booth.paid(2000, recorded=False)
    refund = booth.given_back(intent, 500)
    booth.clock.forward(days=5)
    booth.write(Gift("card_reader", usd(2000), intent))
    booth.write(Refund(refund, intent, usd(500)))
    found = booth.reconcile(TODAY + dt.timedelta(days=5), now=booth.clock.now)
    assert (found.agrees, found.gifts, found.refunds) == (True, Total(1, 2000), Total(1, 500))
    assert booth.fees() == {intent: 59}


def test_what_no_kiosk_took_is_named_beside_an_agreement(booth: BoothService) -> None:
    booth.paid(2000)
    intent = booth.client.v1.payment_intents.create(
        {
            "amount": 4200,
            "currency": "usd",
            "allowed_payment_method_types": ["card_present"],
            "metadata": {"drive": "w"},
        }
    ).id
    process(booth.client, booth.reader, intent)
    present(booth.client, booth.reader, NO_TEST_AMOUNT)
    found = booth.reconcile()
    assert (found.agrees, found.gifts, found.outside) == (True, Total(1, 2000), {"USD": Total(1, 4200)})
    text = reconciled_text(CAMPAIGN, Period(CAMPAIGN.dates.zone), found, is_practice=False, look=True)
    assert "The account received 1 payment of $42 in all that no kiosk took and the ledger doesn't have." in text
    booth.write(Gift("phone", usd(4200), intent, taken_by="outside", paid_at=NOON))
    assert booth.reconcile().outside == {}


def test_a_payment_that_staff_typed_in_is_held_against_stripe_whatever_it_carries(booth: BoothService) -> None:
    intent = booth.paid(2000, recorded=True, campaign="another-program")
    found = booth.reconcile()
    assert (found.agrees, found.gifts) == (True, Total(1, 2000))
    assert booth.fees() == {intent: 59}


def test_a_gift_from_before_the_drives_first_day_is_held_against_stripe_as_well(booth: BoothService) -> None:
    intent = booth.paid()
    months_later = dt.datetime.fromtimestamp(int(booth.server.clock.now), dt.UTC) + dt.timedelta(days=120)
    found = booth.reconcile(now=months_later)
    assert (found.gifts.number, kinds(found)) == (1, {})
    assert booth.fees().keys() == {intent}


def test_gifts_and_fees_in_another_currency_than_the_campaigns_are_named(booth: BoothService) -> None:
    """The campaign was in dollars when they came."""
    booth.paid(5000)
    booth.paid(2000, recorded=False)
    booth.campaign = campaign_with(currency="EUR")
    found = booth.reconcile()
    assert [(one.kind, one.at_stripe, one.written) for one in found.differences] == [
        ("gift_unknown_here", usd(2000), True)
    ]
    again = booth.reconcile()
    assert (again.gifts, again.fees) == (Total(), Total())
    assert again.other_gifts == {"USD": Total(2, 7000)}
    assert again.other_fees == {"USD": Total(2, fee_of(5000, at_reader=True) + fee_of(2000, at_reader=True))}
    text = reconciled_text(booth.campaign, Period(CAMPAIGN.dates.zone), again, is_practice=False, look=False)
    assert "2 gifts of $70 in all, in another currency than the campaign's" in text
    assert "Stripe's fees of 2 gifts are in another currency: $1.99." in text
    assert "0.00" not in next(line for line in text.splitlines() if "fees" in line)


def test_a_day_is_that_day_alone(booth: BoothService) -> None:
    booth.paid(2000)
    booth.server.clock.forward(24 * HOUR)
    booth.paid(1000)
    tomorrow = NOON + dt.timedelta(days=1)
    assert booth.reconcile(TODAY, now=tomorrow).gifts == Total(1, 2000)
    assert booth.reconcile(TODAY + dt.timedelta(days=1), now=tomorrow).gifts == Total(1, 1000)
    assert booth.reconcile(now=tomorrow).gifts == Total(2, 3000)


# What Stripe has and the ledger lacks


def test_a_gift_that_only_stripe_has_is_written_with_its_fee_and_the_next_run_agrees(booth: BoothService) -> None:
    intent = booth.paid(2000, recorded=False)
    found = booth.reconcile()
    assert kinds(found) == {intent: "gift_unknown_here"}
    assert [one.written for one in found.differences] == [True]
    report = booth.report()
    assert (report.total.gross, report.fees.kept) == (2000, 59)
    assert booth.reconcile().agrees


def test_looking_writes_and_cancels_nothing(booth: BoothService) -> None:
    intent, orphan = booth.paid(2000, recorded=False), booth.wanted()
    before = booth.ledger.arrived()
    found = booth.reconcile(look=True, now=LATER)
    assert kinds(found) == {intent: "gift_unknown_here"}
    assert [one.written for one in found.differences] == [False]
    assert (found.orphans, found.cancelled) == ((orphan,), ())
    assert (booth.ledger.arrived(), booth.status(orphan)) == (before, "requires_payment_method")


def test_a_gift_that_the_book_holds_for_another_campaign_stays_a_difference(booth: BoothService) -> None:
    intent = booth.paid(2000, recorded=False)
    booth.ledger.append("spring", Gift("card_reader", usd(2000), intent))
    for _ in range(2):
        found = booth.reconcile()
        assert [(one.kind, one.written) for one in found.differences] == [("gift_unknown_here", False)]


def test_an_attempt_of_which_nobody_knew_the_end_is_settled_by_what_stripe_received(booth: BoothService) -> None:
    intent = booth.paid(2000, recorded=False, attempt="a7")
    booth.write(AttemptOpened("a7", "card_reader", usd(2000)))
    booth.write(AttemptAsked("a7", intent))
    assert kinds(booth.reconcile()) == {intent: "gift_unknown_here"}
    assert booth.ledger.open_attempts() == ()
    assert booth.reconcile().agrees


# What the ledger has and Stripe lacks


def test_a_gift_that_stripe_has_not_is_named_and_stays(booth: BoothService) -> None:
    booth.write(Gift("card_reader", usd(2000), "pi_nobody_knows", "a", paid_at=NOON))
    unpaid = booth.wanted(700)
    booth.client.v1.payment_intents.cancel(unpaid)
    booth.write(Gift("card_reader", usd(700), unpaid, "b", paid_at=NOON))
    found = booth.reconcile()
    assert {(one.name, one.kind, one.status) for one in found.differences} == {
        ("pi_nobody_knows", "gift_not_at_stripe", ""),
        (unpaid, "gift_not_at_stripe", "canceled"),
    }
    assert booth.report().total.gross == 2700
    assert not booth.reconcile().agrees


def test_another_amount_than_stripes_is_named(booth: BoothService) -> None:
    intent = booth.paid(2000, recorded=False)
    booth.write(Gift("card_reader", usd(2001), intent, "attempt-1", paid_at=NOON))
    found = booth.reconcile()
    assert [(one.name, one.kind, one.here, one.at_stripe) for one in found.differences] == [
        (intent, "amounts_differ", usd(2001), usd(2000))
    ]


def test_a_refund_that_stripe_has_not_is_named(booth: BoothService) -> None:
    intent = booth.paid(2000)
    booth.write(Refund("re_nobody_knows", intent, usd(300)))
    assert kinds(booth.reconcile()) == {"re_nobody_knows": "refund_not_at_stripe"}


def test_a_refund_that_failed_after_the_book_had_it_is_named(booth: BoothService) -> None:
    intent = booth.paid(2000, card=REFUND_FAILS)
    refund = booth.given_back(intent, recorded=True)
    assert booth.reconcile().agrees
    booth.server.clock.forward(60)
    found = booth.reconcile()
    assert [(one.name, one.kind, one.status) for one in found.differences] == [
        (refund, "refund_not_at_stripe", "failed")
    ]


def corrected_by_hand(booth: BoothService, name: str, command: str, amount: int) -> None:
    """As the sentence says to, and then again nothing is to be done, by whatever name the sums are."""
    (one,) = booth.reconcile().differences
    said = DifferenceWords().sentence(one, look=False)
    assert f"; correct the goal with: kiosk ledger add correction gifts {command} --reference {name}; or" in said
    booth.ledger.append("drive", Correction("gifts", amount, "not at Stripe", "USD"), reference=name)
    assert booth.reconcile().agrees


def test_a_gift_that_stripe_has_not_is_settled_by_a_correction_under_its_name(booth: BoothService) -> None:
    booth.paid(500)
    booth.write(Gift("card_reader", usd(2000), "pi_nobody_knows", "a", paid_at=NOON))
    corrected_by_hand(booth, "pi_nobody_knows", '-20.00 --reason "not at Stripe"', -2000)
    assert booth.reconcile().gifts == Total(1, 500)
    assert booth.report().closing == 500


def test_a_correction_that_was_voided_settles_nothing(booth: BoothService) -> None:
    booth.write(Gift("card_reader", usd(2000), "pi_nobody_knows", "a", paid_at=NOON))
    corrected_by_hand(booth, "pi_nobody_knows", '-20.00 --reason "not at Stripe"', -200)
    booth.ledger.append("drive", Void(2, "mistyped"))
    corrected_by_hand(booth, "pi_nobody_knows", '-20.00 --reason "not at Stripe"', -2000)


def test_refunds_and_amounts_that_differ_are_settled_likewise(booth: BoothService) -> None:
    intent = booth.paid(2000, recorded=False)
    booth.write(Gift("card_reader", usd(2300), intent, "attempt-1", paid_at=NOON))
    corrected_by_hand(booth, intent, '-3.00 --reason "another amount at Stripe"', -300)
    booth.write(Refund("re_nobody_knows", intent, usd(700)))
    corrected_by_hand(booth, "re_nobody_knows", '7.00 --reason "not at Stripe"', 700)
    found = booth.reconcile()
    assert (found.gifts, found.refunds) == (Total(1, 2000), Total())
    assert booth.report().closing == 2000


def test_where_no_goal_counts_a_gift_nothing_is_to_be_corrected(booth: BoothService) -> None:
    feed = {"id": "office", "kind": "json", "file": "total.json", "goals": {"gifts": "usd"}}
    booth.campaign = campaign_with(feeds=[{**feed, "includes": ["card_reader"]}])
    booth.write(Gift("card_reader", usd(2000), "pi_nobody_knows", "a", paid_at=NOON))
    (one,) = booth.reconcile().differences
    said = DifferenceWords().sentence(one, look=False)
    close = "kiosk reconcile --close pi_nobody_knows --reason TEXT"
    assert said.endswith(f"; no goal counts it, so there is nothing to correct; close it with: {close}")


@pytest.mark.parametrize("goals", [None, []])
def test_what_people_have_settled_otherwise_is_closed_with_a_reason_and_named_no_more(
    booth: BoothService, goals: list[object] | None
) -> None:
    if goals is not None:
        booth.campaign = campaign_with(goals=goals)
    booth.paid(500)
    booth.write(Gift("card_reader", usd(2000), "pi_nobody_knows", "a", paid_at=NOON))
    booth.write(Correction("gifts", -2000, "corrected before references were asked for", "USD"))
    found = booth.reconcile()
    with pytest.raises(NotClosableError):
        close_difference(booth.ledger, booth.campaign, found, "pi_else", "why")
    with pytest.raises(EntryRefusedError):
        close_difference(booth.ledger, booth.campaign, found, "pi_nobody_knows", "call 030 1234567")
    assert close_difference(booth.ledger, booth.campaign, found, "pi_nobody_knows", "see number 3") == usd(2000)
    assert booth.reconcile().agrees
    assert booth.reconcile().gifts == Total(1, 500)
    report = booth.report()
    assert (report.closing, report.corrections[-1].reason) == (500, "see number 3")
    booth.ledger.append("drive", Void(int(report.corrections[-1].fact.split(":")[1]), "not settled after all"))
    assert kinds(booth.reconcile()) == {"pi_nobody_knows": "gift_not_at_stripe"}


def dispute(booth: BoothService, intent: str, do: str, **more: object) -> str:
    return str(control(booth.server.base, f"payment_intents/{intent}", {"do": do, **more})["dispute"])


def test_row_61_what_a_bank_takes_back_is_recorded_and_never_called_agreement(booth: BoothService) -> None:
    intent = booth.paid(5000)
    name = dispute(booth, intent, "dispute")
    (found,) = booth.reconcile(look=True).differences
    assert (found.kind, found.at_stripe, found.status, found.written) == (
        *("dispute_unknown_here", usd(5000), "needs_response"),
        False,
    )
    assert booth.reconcile().differences[0].written
    assert booth.report().total.net == 0
    kept = [fact.entry.money.minor for fact in booth.ledger.facts() if isinstance(fact.entry, Fee)]
    assert sorted(kept) == sorted([fee_of(5000, at_reader=True), FEE])
    again = booth.reconcile()
    assert kinds(again) == {name: "dispute_open"}
    with refusing(EntryRefusedError, match="don’t refund it, or it is paid twice"):
        booth.write(Void(1, "typed twice"))
    dispute(booth, intent, "lose")
    lost = booth.reconcile()
    assert (lost.agrees, lost.disputed) == (True, 1)
    assert lost.fees == Total(1, booth.report().fees.kept) == Total(1, fee_of(5000, at_reader=True) + FEE)
    text = reconciled_text(CAMPAIGN, Period(CAMPAIGN.dates.zone), lost, is_practice=False, look=False)
    assert "Disputed by donors' banks, now or before: 1 gift." in text
    assert "show the same" not in text


def test_row_61_a_part_that_a_bank_takes_back_leaves_the_rest(booth: BoothService) -> None:
    dispute(booth, booth.paid(5000), "dispute", amount=2000)
    booth.reconcile()
    assert booth.report().total.net == 3000


def test_row_61_a_dispute_that_was_won_is_named_so_that_the_goal_can_be_corrected(booth: BoothService) -> None:
    intent = booth.paid()
    name = dispute(booth, intent, "dispute")
    booth.reconcile()
    dispute(booth, intent, "win")
    (found,) = booth.reconcile().differences
    assert (found.name, found.kind, found.status) == (name, "refund_not_at_stripe", "won")
    said = DifferenceWords().sentence(found, look=False)
    assert (
        "the dispute is “won” at Stripe, so the money is here and the goal gets it back; it is recorded now." in said
    )


def given_back_by_bank(booth: BoothService, name: str, minor: int, currency: str = "usd") -> None:
    """What came of the dispute that was won, on a balance in `currency`."""
    with booth.server.stripe.looking() as state:
        dispute = state.find("dispute", name)
        for one, amount in zip(dispute["balance_transactions"], (-5000, minor), strict=True):
            one |= {"amount": amount, "currency": currency}
        state.put(dispute)


def test_row_61_a_won_dispute_gives_all_back_though_the_rate_of_exchange_has_changed(booth: BoothService) -> None:
    intent = booth.paid(5400)
    name = dispute(booth, intent, "dispute")
    booth.reconcile()
    dispute(booth, intent, "win")
    given_back_by_bank(booth, name, 4950, "eur")
    assert booth.reconcile().differences[0].written
    assert booth.report().closing == 5400


def test_row_61_a_dispute_that_gave_a_part_back_is_named_with_what_is_still_taken(booth: BoothService) -> None:
    intent = booth.paid(5000)
    name = dispute(booth, intent, "dispute")
    booth.reconcile()
    dispute(booth, intent, "win")
    given_back_by_bank(booth, name, 3000)
    (found,) = booth.reconcile().differences
    assert (found.kind, found.at_stripe) == ("amounts_differ", usd(2000))
    (correction,) = found.to_correct
    booth.ledger.append("drive", correction, reference=name)
    assert booth.reconcile().agrees
    assert booth.report().closing == 3000


def test_row_61_what_a_won_dispute_took_is_given_back_to_the_goal_once(booth: BoothService) -> None:
    intent = booth.paid(5000)
    name = dispute(booth, intent, "dispute")
    booth.reconcile()
    dispute(booth, intent, "win")
    (looked,) = booth.reconcile(look=True).differences
    assert not looked.written
    assert booth.report().corrected == 0
    assert booth.reconcile().differences[0].written
    again = booth.reconcile()
    assert (again.agrees, again.disputed, again.refunds) == (True, 1, Total())
    (correction,) = booth.report().corrections
    assert (correction.goal, correction.amount, correction.reference) == ("gifts", 5000, f"{name}/gifts")
    booth.ledger.append("drive", Void(int(correction.fact.split(":")[1]), "corrected by hand before"))
    assert booth.reconcile().agrees


def test_row_61_every_day_names_a_dispute_until_it_is_over_and_gives_back_what_it_took(booth: BoothService) -> None:
    intent = booth.paid(5000)
    name = dispute(booth, intent, "dispute")
    booth.reconcile(TODAY)
    booth.clock.forward(days=40)
    weeks_later, now = TODAY + dt.timedelta(days=40), NOON + dt.timedelta(days=40)
    found = booth.reconcile(weeks_later, now=now)
    assert (kinds(found), found.disputed) == ({name: "dispute_open"}, 1)
    dispute(booth, intent, "win")
    assert booth.reconcile(weeks_later, now=now).differences[0].written
    assert booth.report().closing == 5000
    settled = booth.reconcile(weeks_later, now=now)
    assert (settled.agrees, settled.disputed) == (True, 0), "what is over is no day's any more"


@pytest.mark.parametrize("refunded_while_open", [False, True])
def test_row_61_a_refund_of_what_a_won_dispute_gave_back_lowers_the_goal_once(
    booth: BoothService, refunded_while_open: bool
) -> None:
    intent = booth.paid(5000)
    dispute(booth, intent, "dispute")
    booth.reconcile()
    if refunded_while_open:
        booth.given_back(intent, 2000)
        booth.reconcile()
    dispute(booth, intent, "win")
    booth.reconcile()
    if not refunded_while_open:
        booth.given_back(intent, 2000)
    (found,) = booth.reconcile().differences
    assert (found.kind, found.written) == ("refund_unknown_here", True)
    assert booth.report().closing == 3000
    assert booth.reconcile().agrees
    booth.given_back(intent, 3000)
    booth.reconcile()
    assert booth.reconcile().agrees
    assert booth.report().closing == 0


def test_civicrm_gets_a_gift_again_whose_dispute_was_won(booth: BoothService) -> None:
    intent = booth.paid(5000)
    stands = []
    for change in (None, "dispute", "win"):
        if change:
            dispute(booth, intent, change)
        booth.reconcile()
        stands.append(in_civicrm(booth))
    booth.given_back(intent, 2000)
    booth.reconcile()
    stands.append(in_civicrm(booth))
    assert stands == [("50.00", "Completed"), ("50.00", "Refunded"), ("50.00", "Completed"), ("30.00", "Completed")]


def in_civicrm(booth: BoothService) -> tuple[str, str]:
    """The amount and the status of the only gift in the file for CiviCRM."""
    period = Period(CAMPAIGN.dates.zone)
    account = account_of(booth.ledger.facts(), "drive", period)
    (row,) = csv.DictReader(io.StringIO(civicrm_csv(CAMPAIGN, account, period, 7)[0], newline=""))
    return row["Total Amount"], row["Contribution Status"]


def test_a_won_dispute_that_gives_two_goals_their_money_back_is_money_once(booth: BoothService) -> None:
    booth.campaign = campaign_with(goals=[{"id": name, "unit": "money", "target": "600"} for name in ("week", "year")])
    intent = booth.paid(5000)
    dispute(booth, intent, "dispute")
    booth.reconcile()
    dispute(booth, intent, "win")
    booth.reconcile()
    report = booth.report()
    assert [stands.raised for _, stands in report.goals] == [5000, 5000]
    assert (report.corrected, report.closing) == (5000, 5000)


def test_row_61_a_won_dispute_that_staff_corrected_under_its_name_is_settled(booth: BoothService) -> None:
    intent = booth.paid(5000)
    name = dispute(booth, intent, "dispute")
    booth.reconcile()
    dispute(booth, intent, "win")
    booth.ledger.append("drive", Correction("gifts", 5000, "dispute won", "USD"), reference=name)
    assert booth.reconcile().agrees
    assert booth.report().corrected == 5000


def test_row_61_a_won_dispute_corrects_no_goal_that_it_never_lowered(booth: BoothService) -> None:
    feed = {"id": "office", "kind": "json", "file": "total.json", "goals": {"gifts": "usd"}}
    booth.campaign = campaign_with(feeds=[{**feed, "includes": ["card_reader"]}])
    intent = booth.paid(5000)
    dispute(booth, intent, "dispute")
    booth.reconcile()
    dispute(booth, intent, "win")
    assert booth.reconcile().agrees
    assert booth.report().corrections == ()


def test_row_61_a_dispute_first_seen_when_it_is_lost_wants_no_answer(booth: BoothService) -> None:
    intent = booth.paid(5000)
    dispute(booth, intent, "dispute")
    dispute(booth, intent, "lose")
    said = DifferenceWords().sentence(booth.reconcile().differences[0], look=False)
    assert "it is recorded now. The dispute is lost, so there is nothing to answer" in said
    assert "Dashboard" not in said


def test_row_61_an_inquiry_takes_nothing_and_wants_an_answer(booth: BoothService) -> None:
    intent = booth.paid()
    name = dispute(booth, intent, "inquire")
    found = booth.reconcile()
    assert kinds(found) == {name: "dispute_open"}
    assert "has taken nothing back so far" in DifferenceWords().sentence(found.differences[0], look=False)
    assert booth.report().total.net == 2000


def test_row_61_a_key_that_may_not_read_disputes_still_says_which_gifts_are_disputed(booth: BoothService) -> None:
    intent = booth.paid()
    name = dispute(booth, intent, "dispute")
    booth.server.faults.replace(["403@disputes"])
    assert kinds(booth.reconcile()) == {intent: "dispute_unreadable"}
    booth.server.faults.replace([])
    assert kinds(booth.reconcile()) == {name: "dispute_unknown_here"}
    booth.server.faults.replace(["403@disputes"])
    assert kinds(booth.reconcile()) == {intent: "dispute_unreadable"}


def test_an_attempt_that_nobody_paid_is_named_and_left_to_the_kiosk(booth: BoothService) -> None:
    known, unknown = booth.wanted(2000, attempt="a7"), booth.wanted(2000, attempt="a8")
    booth.write(AttemptOpened("a7", "card_reader", usd(2000)))
    booth.write(AttemptAsked("a7", known))
    for attempt in ("a8", "a9"):
        booth.write(AttemptOpened(attempt, "phone", usd(2000)))
    found = booth.reconcile()
    assert {(one.name, one.status) for one in found.differences if one.kind == "unsettled"} == {
        (known, "requires_payment_method"),
        (unknown, "requires_payment_method"),
        ("a9", ""),
    }
    assert (found.orphans, booth.status(known), booth.status(unknown)) == (
        (),
        "requires_payment_method",
        "requires_payment_method",
    )


# Trouble


@pytest.mark.parametrize("fault", ["500@intents", "401@intents", "403@refunds", "half_closed@intents", "html@refunds"])
def test_a_stripe_that_cannot_be_read_is_said_in_a_sentence_and_nothing_is_written(
    booth: BoothService, fault: str
) -> None:
    booth.paid(2000, recorded=False)
    before = booth.ledger.arrived()
    booth.server.faults.replace([fault])
    with pytest.raises(StripeTroubleError) as silent:
        booth.reconcile()
    assert str(silent.value)
    assert booth.ledger.arrived() == before
    booth.server.faults.replace([])
    assert len(booth.reconcile().differences) == 1


def test_what_was_written_before_stripe_fell_silent_stays_and_the_next_run_goes_on(booth: BoothService) -> None:
    intent, orphan = booth.paid(2000, recorded=False), booth.wanted()
    booth.server.faults.replace(["500@cancel*1"])
    with pytest.raises(StripeTroubleError, match="stripe_failed"):
        booth.reconcile(now=LATER)
    assert booth.fees() == {intent: 59}
    found = booth.reconcile(now=LATER)
    assert (found.agrees, found.cancelled) == (True, (orphan,))


# The law

_MINORS = st.integers(50, 500_00)
_DOINGS = st.lists(
    st.one_of(
        st.tuples(st.just("card"), _MINORS, st.booleans()),
        st.tuples(st.just("phone"), _MINORS, st.booleans()),
        st.tuples(st.just("refund"), st.integers(1, 100), st.booleans()),
        st.tuples(st.just("cash"), _MINORS, st.booleans()),
        st.tuples(st.just("hour"), st.integers(1, 30), st.just(value=False)),
    ),
    max_size=10,
)


@given(_DOINGS)
@settings(max_examples=25, deadline=None)
def test_after_any_days_gross_less_refunds_and_fees_is_stripes_balance_to_the_cent(
    doings: list[tuple[str, int, bool]],
) -> None:
    with folder_in_memory() as data, booth_on(data) as booth:
        by_card: dict[str, int] = {}
        in_cash = 0
        for what, number, is_known in doings:
            match what:
                case "card":
                    by_card[booth.paid(number, recorded=is_known)] = number
                case "phone":
                    by_card[booth.paid_by_phone(number, recorded=is_known)] = number
                case "refund" if left := [name for name, minor in by_card.items() if minor]:
                    name = left[number % len(left)]
                    minor = max(by_card[name] * number // 100, 1)
                    by_card[name] -= minor
                    booth.given_back(name, minor, recorded=is_known)
                case "cash":
                    gift = booth.ledger.append("drive", Gift("cash", usd(number))).fact.sequence
                    if is_known:
                        booth.write(Void(gift, "typed twice"))
                    in_cash += 0 if is_known else number
                case _:
                    booth.server.clock.forward(number * HOUR)
        now = dt.datetime.fromtimestamp(booth.server.clock.now, dt.UTC)
        booth.reconcile(now=now)
        report = booth.report()
        assert report.fees.unknown == 0
        assert report.total.net - report.fees.kept == booth.balance() + in_cash
        again = booth.reconcile(now=now)
        assert again.agrees
        assert again.gifts.minor - again.refunds.minor - again.fees.minor == booth.balance()


# What has no end at Stripe


def test_a_page_that_is_open_on_a_phone_is_told_as_open(booth: BoothService) -> None:
    page = booth.open_page()
    (found,) = booth.reconcile().differences
    assert (found.kind, found.name, found.status) == ("unsettled", page, "open")
    assert "still open on a phone" in DifferenceWords().sentence(found, look=False)


def test_what_stripe_knows_nothing_of_is_closed_by_staff_with_a_reason(booth: BoothService) -> None:
    booth.write(AttemptOpened("attempt-9", "card_reader", usd(2500)))
    booth.write(AttemptAsked("attempt-9", "pi_of_another_account"))
    found = booth.reconcile()
    assert kinds(found) == {"pi_of_another_account": "unsettled"}
    said = DifferenceWords().sentence(found.differences[0], look=False)
    assert "another account" in said
    assert "kiosk reconcile --close pi_of_another_account --reason" in said
    for name, reason in (("pi_other", "why"), ("pi_of_another_account", " ")):
        with pytest.raises((NotClosableError, EntryRefusedError)):
            close_unknown(booth.ledger, found, name, reason)
    assert close_unknown(booth.ledger, found, "pi_of_another_account", "the account was changed") == usd(2500)
    assert booth.ledger.open_attempts() == ()
    assert booth.reconcile().agrees
    *_, last = booth.ledger.facts()
    assert last.entry == AttemptEnded("attempt-9", "cancelled", f"{CLOSED_BY_STAFF}: the account was changed")


def test_what_stripe_knows_is_never_closed_by_staff(booth: BoothService) -> None:
    unpaid, page = booth.wanted(), booth.open_page()
    booth.write(AttemptOpened("attempt-1", "card_reader", usd(2000)))
    booth.write(AttemptAsked("attempt-1", unpaid))
    found = booth.reconcile(look=True)
    assert {one.name for one in found.differences} == {unpaid, page}
    for name in (unpaid, page):
        with pytest.raises(NotClosableError):
            close_unknown(booth.ledger, found, name, "why")


# Who writes in this kiosk's name


def test_a_donor_who_is_just_giving_on_a_copy_of_this_disk_is_never_called_off(booth: BoothService) -> None:
    waiting = booth.wanted()
    found = booth.reconcile()
    assert (found.orphans, found.strangers) == ((), (waiting,))
    assert booth.status(waiting) == "requires_payment_method"
    later = booth.reconcile(now=LATER)
    assert later.cancelled == (waiting,)


def test_a_payment_of_which_this_ledger_knows_nothing_is_ours_and_told(booth: BoothService) -> None:
    paid = booth.paid(recorded=False)
    found = booth.reconcile()
    assert (found.strangers, [one.written for one in found.differences]) == ((paid,), [True])
    booth.write(AttemptOpened("attempt-1", "card_reader", usd(2000)))
    assert booth.reconcile().strangers == ()
