"""Gifts on people's own phones, through the real book and SDK, with a Stripe that fails as it is told to."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.giving.payment_flow import PaymentFlow
from kiosk.model.attempt import (
    Attempt,
    Cancelled,
    Checking,
    Leaving,
    MethodsLeftOut,
    Paid,
    Pending,
    Preparing,
    Progress,
    Scanning,
    Unclear,
)
from kiosk.model.money import Money
from kiosk.model.stripe_trouble import Refused
from kiosk.payments.limits import PhoneLimits
from kiosk.payments.phones import Phones
from kiosk.payments.stripe_terminal import stripe_terminal
from kiosk.simulator.phone import press
from tests.ledger.books import ME
from tests.ledger.reports.finance_days import campaign_with
from tests.payments.memory_journal import HandClock
from tests.payments.model_checkout import LIFE, PAGE, ModelCheckout, PhoneJournal
from tests.payments.phone_booth import CAMPAIGN, GIFT, PhoneBooth, counted, phone_booth
from tests.said import said
from tests.simulator.held_to_stripe import TestKey, registered

LIMITS = PhoneLimits()


@pytest.fixture
def booth(tmp_path: Path) -> Iterator[PhoneBooth]:
    with phone_booth(tmp_path) as booth:
        yield booth


def ended(progress: Progress) -> str:
    assert isinstance(progress, Cancelled), progress
    return progress.reason


# ---- the way of a gift ------------------------------------------------------------------------------------------


def test_a_gift_is_paid_on_a_phone_and_thanked_for_once_the_book_has_it(booth: PhoneBooth) -> None:
    booth.pay(booth.scanned())
    progress = booth.step_until(Paid)
    (gift,) = booth.gifts()
    assert progress == Paid(GIFT, gift.payment_intent)
    assert booth.giving.payment is not None
    assert (gift.method, gift.money, gift.attempt) == ("phone", GIFT, booth.giving.payment.attempt.id)
    assert gift.payment_intent.startswith("pi_")
    assert gift.paid_at is not None
    assert booth.told() == ["opened phone", "asked cs_", "gift phone"]
    assert booth.ledger.open_attempts() == ()
    assert not booth.giving.going_on
    assert booth.ledger.knows_gift(gift.payment_intent)
    assert not booth.ledger.knows_gift("pi_another")


def test_the_page_says_what_it_is_for_and_asks_for_no_more_than_stripe_needs(booth: PhoneBooth) -> None:
    link = booth.scanned()
    (session,) = booth.sessions()
    assert booth.giving.payment is not None
    attempt = booth.giving.payment.attempt.id
    assert link == session["url"]
    assert (session["mode"], session["submit_type"]) == ("payment", "donate")
    assert session["allowed_payment_method_types"] == ["card", "link"]
    assert session["expires_at"] - session["created"] == 31 * 60
    assert session["success_url"] == "https://example.org/give"
    assert session["client_reference_id"] == attempt
    assert session["metadata"] == session["_intent"]["metadata"]
    assert session["metadata"]["kiosk_attempt"] == attempt
    assert (session["customer_email"], session["customer_creation"]) == (None, "if_required")


def test_a_page_takes_the_countrys_own_ways_that_the_campaign_names(booth: PhoneBooth) -> None:
    booth.campaign = campaign_with(currency="CHF", giving={"payment_methods": ["twint"]})
    booth.begin(Money(2000, "CHF"))
    booth.pay(booth.step_until(Scanning).link)
    (session,) = booth.sessions()
    assert session["allowed_payment_method_types"] == session["payment_method_types"] == ["card", "link", "twint"]
    assert isinstance(booth.step_until(Paid), Paid)


def test_a_way_that_the_account_does_not_offer_is_told_to_staff_and_the_others_pay(booth: PhoneBooth) -> None:
    with booth.server.stripe.looking() as state:
        state.switched_off = frozenset({"twint"})
    booth.campaign = campaign_with(currency="CHF", giving={"payment_methods": ["twint", "paypal"]})
    booth.begin(Money(2000, "CHF"))
    shown = booth.step_until(Scanning)
    link = shown.link
    assert booth.step() == shown
    assert shown.methods == ("paypal",), "and the screen promises no other"
    assert booth.giving.payment is not None
    assert booth.giving.payment.trouble == MethodsLeftOut(("twint",))
    assert said(booth.giving.payment.trouble).startswith("Stripe’s page doesn’t offer twint; ")
    booth.pay(link)
    assert isinstance(booth.step_until(Paid), Paid)


def test_a_page_has_the_campaigns_colours_and_the_language_that_was_chosen(booth: PhoneBooth) -> None:
    booth.speak("pt-BR")
    booth.begin()
    booth.step_until(Scanning)
    (session,) = booth.sessions()
    assert session["locale"] == "pt-BR"
    branding = session["branding_settings"]
    assert (branding["background_color"], branding["button_color"]) == (CAMPAIGN.look.deep, CAMPAIGN.look.accent)


@pytest.mark.parametrize("fault", ["drop_after", "drop_before", "500"])
def test_a_language_that_is_chosen_meanwhile_changes_nothing_of_what_is_asked_again(
    booth: PhoneBooth, fault: str
) -> None:
    booth.speak("de")
    booth.begin()
    booth.server.faults.replace([f"{fault}@session_create*1"])
    booth.step()
    booth.speak("ja")
    booth.step_until(Scanning)
    (session,) = booth.sessions()
    assert session["locale"] == "de"
    booth.begin()
    booth.step_until(Scanning)
    assert [one["locale"] for one in booth.sessions()] == ["de", "ja"], "the next one's page is in the next language"


def test_nobody_is_shown_a_page_that_is_not_in_the_book(booth: PhoneBooth) -> None:
    booth.begin()
    assert booth.giving.payment is not None
    assert booth.giving.payment.progress == Preparing()
    assert booth.told() == ["opened phone"]
    assert isinstance(booth.step(), Scanning)
    assert booth.told() == ["opened phone", "asked cs_"]


def test_a_declined_card_changes_nothing_and_the_next_one_pays(booth: PhoneBooth) -> None:
    link = booth.scanned()
    assert press(link, "decline")
    assert isinstance(booth.step(), Scanning)
    booth.pay(link)
    assert isinstance(booth.step_until(Paid, Cancelled), Paid)


def test_neither_a_shift_nor_a_reader_is_needed(booth: PhoneBooth) -> None:
    assert booth.giving.phones_off() is None
    off = booth.giving.cards_off()
    assert off is not None
    assert off.why == "no_reader"


def test_without_pages_no_phone_is_sent_anywhere(booth: PhoneBooth) -> None:
    off = PaymentFlow(booth.ledger, None, needs_shift=False).begin(CAMPAIGN, GIFT, "phone")
    assert off is not None
    assert off.why == "no_phones"


# ---- calling it off ---------------------------------------------------------------------------------------------


def test_calling_it_off_closes_the_page_and_proves_it(booth: PhoneBooth) -> None:
    link = booth.scanned()
    booth.giving.leave("attendee")
    assert ended(booth.step_until(Cancelled, Paid)) == "attendee"
    assert booth.sessions()[0]["status"] == "expired"
    booth.pay(link)
    assert booth.gifts() == []
    assert booth.told()[-1] == "cancelled attendee"


def test_called_off_before_there_is_a_page_it_ends_at_once(booth: PhoneBooth) -> None:
    booth.begin()
    booth.giving.leave("attendee")
    assert ended(booth.step()) == "attendee"
    assert booth.sessions() == []
    assert booth.told() == ["opened phone", "cancelled attendee"]


def test_paid_before_the_page_was_closed_it_is_paid(booth: PhoneBooth) -> None:
    link = booth.scanned()
    booth.giving.leave("attendee")
    booth.pay(link)
    assert isinstance(booth.step_until(Cancelled, Paid), Paid)
    assert len(booth.gifts()) == 1


def test_paid_after_the_page_was_closed_it_is_not(booth: PhoneBooth) -> None:
    link = booth.scanned()
    booth.giving.leave("attendee")
    booth.step()
    booth.pay(link)
    assert ended(booth.step_until(Cancelled, Paid)) == "attendee"
    assert booth.gifts() == []


def test_a_page_that_ends_by_itself_has_brought_nothing(booth: PhoneBooth) -> None:
    booth.scanned()
    booth.server.clock.forward(31 * 60)
    assert ended(booth.step()) == "idle"


def test_the_answer_to_a_lost_closing_is_found_by_reading(booth: PhoneBooth) -> None:
    booth.scanned()
    booth.giving.leave("attendee")
    booth.server.faults.replace(["drop_before@expire*2"])
    assert ended(booth.step_until(Cancelled)) == "attendee"


# ---- watched in the background ----------------------------------------------------------------------------------


def test_whoever_walks_away_may_pay_on_beside_the_next_one(booth: PhoneBooth) -> None:
    first = booth.scanned()
    booth.giving.leave("idle")
    assert not booth.giving.going_on
    assert booth.giving.phones_off() is None
    second = booth.scanned()
    assert second != first
    booth.pay(first)
    booth.pay(second)
    assert isinstance(booth.step_until(Paid), Paid)
    booth.settle(times=2)
    assert len(booth.gifts()) == 2
    assert booth.ledger.open_attempts() == ()


def test_whoever_walks_away_and_pays_nothing_is_idle_once_the_page_has_ended(booth: PhoneBooth) -> None:
    booth.scanned()
    booth.giving.leave("idle")
    booth.settle(times=3)
    assert booth.giving.watches_phones
    assert booth.told()[-1] == "asked cs_"
    booth.settle(31 * 60)
    assert booth.told()[-1] == "cancelled idle"
    assert booth.sessions()[0]["status"] == "expired"
    assert not booth.giving.watches_phones


def test_a_payment_begun_over_another_takes_only_its_place_on_the_screen(booth: PhoneBooth) -> None:
    first = booth.scanned()
    booth.scanned()
    booth.pay(first)
    booth.settle(times=2)
    assert len(booth.gifts()) == 1
    assert booth.giving.going_on


def test_open_pages_never_keep_cards_off(booth: PhoneBooth) -> None:
    booth.scanned()
    with booth.server.client() as client:
        reader = registered(client)
    with stripe_terminal(TestKey(), booth.server.base, reader, ME.uuid) as terminal:
        giving = PaymentFlow(booth.ledger, terminal, needs_shift=False, clock=booth.server.clock)
        assert giving.cards_off() is None
        assert giving.begin(CAMPAIGN, GIFT) is None
        assert {one.method for one in booth.ledger.open_attempts()} == {"phone", "card_reader"}


def test_a_round_asks_one_question_a_page_and_five_in_all_and_nobody_is_forgotten(booth: PhoneBooth) -> None:
    links = []
    for _ in range(LIMITS.watched + 2):
        links.append(booth.scanned())
        booth.giving.leave("idle")
    asked = counted(booth.server)
    booth.settle()
    assert len(asked()) == LIMITS.watched
    booth.giving.settle()
    assert len(asked()) == LIMITS.watched + 2
    booth.giving.settle()
    assert len(asked()) == LIMITS.watched + 2, "nothing is due"
    for link in links:
        booth.pay(link)
    booth.settle(LIMITS.watched_poll, times=4)
    assert len(booth.gifts()) == len(links)


def test_while_nothing_comes_back_the_others_wait_too_and_ever_longer(booth: PhoneBooth) -> None:
    for _ in range(3):
        booth.scanned()
        booth.giving.leave("idle")
    asked = counted(booth.server)
    booth.server.faults.replace(["503@session"])
    booth.settle()
    assert len(asked()) == 1
    booth.settle(1.0, times=600)
    assert len(asked()) < 45, "once a minute each, at most"
    assert booth.told().count("opened phone") == 3
    assert not any(word.startswith(("unclear", "cancelled")) for word in booth.told())


# ---- what fails -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", ["drop_before", "drop_after", "500", "409", "429", "half_body", "html", "redirect"])
def test_a_lost_answer_to_the_making_makes_no_second_page(booth: PhoneBooth, fault: str) -> None:
    booth.begin()
    booth.server.faults.replace([f"{fault}@session_create*1"])
    booth.step_until(Scanning)
    assert len(booth.sessions()) == 1


@pytest.mark.parametrize("fault", ["500_saved", "500_after"])
def test_a_failure_that_stripe_keeps_is_got_round_with_a_new_key(booth: PhoneBooth, fault: str) -> None:
    booth.begin()
    booth.server.faults.replace([f"{fault}@session_create*1"])
    progress = booth.step_until(Scanning)
    assert isinstance(progress, Scanning)
    assert booth.sessions()[-1]["url"] == progress.link
    booth.pay(progress.link)
    booth.step_until(Paid)
    assert len(booth.gifts()) == 1


@pytest.mark.parametrize(
    ("fault", "reason"), [("drop_before", "unreachable"), ("401", "cards_off"), ("403", "cards_off")]
)
def test_a_page_that_cannot_be_made_is_given_up_soon(booth: PhoneBooth, fault: str, reason: str) -> None:
    booth.begin()
    booth.server.faults.replace([f"{fault}@session_create"])
    began = booth.server.clock.now
    assert ended(booth.step_until(Cancelled)) == reason
    assert booth.server.clock.now - began < 20


def test_an_amount_that_stripe_refuses_is_refused_with_its_reason(booth: PhoneBooth) -> None:
    booth.begin(Money(10, "USD"))
    progress = booth.step()
    assert ended(progress) == "refused"
    assert isinstance(progress, Cancelled)
    assert "smaller" in said(progress.why)


def test_a_clock_that_is_wrong_is_named(booth: PhoneBooth) -> None:
    booth.begin()
    booth.server.clock.forward(3 * 60)
    progress = booth.step()
    assert isinstance(progress, Cancelled)
    assert "date and time" in said(progress.why)


@pytest.mark.parametrize("fault", ["mutate_amount", "mutate_currency", "mutate_livemode"])
def test_a_page_that_is_not_what_was_asked_for_is_shown_to_nobody(booth: PhoneBooth, fault: str) -> None:
    booth.begin()
    booth.server.faults.replace([f"{fault}@session_create*1"])
    assert ended(booth.step()) == "refused"
    assert booth.told() == ["opened phone", "cancelled refused"]
    off = booth.giving.phones_off()
    assert off is not None
    assert "tell staff" in said(off.why)
    assert booth.sessions()[0]["status"] == "expired"


@pytest.mark.parametrize("call", ["session", "intent"])
@pytest.mark.parametrize("fault", ["mutate_amount", "mutate_currency", "mutate_livemode"])
def test_money_that_is_not_what_was_asked_for_is_never_a_gift_and_alarms(
    booth: PhoneBooth, fault: str, call: str
) -> None:
    booth.pay(booth.scanned())
    booth.server.faults.replace([f"{fault}@{call}"])
    assert isinstance(booth.step_until(Checking, Paid), Checking)
    assert isinstance(booth.step_until(Unclear, Paid), Unclear)
    assert booth.gifts() == []
    assert "tell staff" in said(booth.giving.alarm)
    booth.server.faults.replace([])
    booth.settle(60, times=3)
    assert len(booth.gifts()) == 1, "the truth comes in all the same"


def test_missing_news_is_no_doubt_while_a_page_is_shown(booth: PhoneBooth) -> None:
    link = booth.scanned()
    booth.server.faults.replace(["401@session"])
    for _ in range(40):
        assert isinstance(booth.step(), Scanning)
    booth.server.faults.replace([])
    booth.pay(link)
    booth.step_until(Paid)


def test_missing_news_is_doubt_while_it_is_called_off_and_is_settled_later(booth: PhoneBooth) -> None:
    link = booth.scanned()
    booth.pay(link)
    booth.server.faults.replace(["drop_before@session", "drop_before@expire"])
    booth.giving.leave("attendee")
    left = booth.server.clock.now
    booth.step_until(Checking)
    assert 15 <= booth.server.clock.now - left < 25
    assert booth.told()[-1] == "unclear"
    booth.step_until(Unclear)
    assert not booth.giving.going_on
    assert booth.giving.phones_off() is None
    booth.server.faults.replace([])
    booth.settle(60, times=3)
    assert booth.told()[-1] == "gift phone"
    assert booth.told().count("unclear") == 1


def test_a_payment_that_stripe_tells_of_before_it_is_whole_is_waited_for(booth: PhoneBooth) -> None:
    booth.pay(booth.scanned())
    booth.server.faults.replace(["drop_before@intent*3"])
    assert isinstance(booth.step(), Scanning)
    booth.step_until(Paid)
    assert len(booth.gifts()) == 1


@pytest.mark.parametrize(("fault", "word"), [("no_address", "address"), ("slow_kinds", "cards")])
def test_a_page_that_may_not_be_shown_is_closed(fault: str, word: str) -> None:
    journal, clock = PhoneJournal(), HandClock()
    checkout = ModelCheckout(journal, clock)
    checkout.meets["create"].append(fault)
    attempt = journal.opened["a"] = Attempt("a", "drive", "phone", GIFT)
    progress = Phones(checkout, journal, clock).begin(attempt, PAGE).step()
    assert isinstance(progress, Cancelled)
    assert word in said(progress.why)
    assert [one.status for one in checkout.sessions.values()] == ["expired"]


def test_a_page_that_is_done_and_not_paid_is_pending_and_no_gift_until_the_money_is_there() -> None:
    journal, clock = PhoneJournal(), HandClock()
    checkout = ModelCheckout(journal, clock)
    attempt = journal.opened["a"] = Attempt("a", "drive", "phone", GIFT)
    payment = Phones(checkout, journal, clock).begin(attempt, PAGE)
    shown = payment.step()
    assert isinstance(shown, Scanning)
    checkout.pay(shown.link, slowly=True)
    assert payment.step() == shown, "the PaymentIntent has the last word"
    for _ in range(60):
        assert payment.step() == Pending(GIFT)
        payment.leave("attendee")
        clock.pass_by(payment.pause)
    assert not journal.gifts
    assert not journal.ends
    checkout.bring_money()
    while not payment.over:
        progress = payment.step()
    assert progress == Paid(GIFT, "pi_page1")


def test_a_payment_that_only_the_page_tells_of_is_no_gift_yet() -> None:
    journal, clock = PhoneJournal(), HandClock()
    checkout = ModelCheckout(journal, clock)
    attempt = journal.opened["a"] = Attempt("a", "drive", "phone", GIFT)
    payment = Phones(checkout, journal, clock).begin(attempt, PAGE)
    shown = payment.step()
    assert isinstance(shown, Scanning)
    checkout.pay(shown.link)
    checkout.meets["read_intent"].extend(["not_yet"] * 2)
    for _ in range(4):
        assert payment.step() == shown
    assert journal.gifts == {}
    payment.step()
    assert payment.step() == Paid(GIFT, "pi_page1")


def test_after_it_was_told_to_be_unclear_only_its_end_is_told() -> None:
    journal, clock = PhoneJournal(), HandClock()
    checkout = ModelCheckout(journal, clock)
    attempt = journal.opened["a"] = Attempt("a", "drive", "phone", GIFT)
    payment = Phones(checkout, journal, clock).begin(attempt, PAGE)
    assert isinstance(payment.step(), Scanning)
    clock.pass_by(LIFE)
    journal.troubles = 40
    while not isinstance(payment.step(), Unclear):
        clock.pass_by(payment.pause)
    checkout.meets["read"].append("stale")
    assert isinstance(payment.step(), Unclear)
    journal.troubles = 0
    assert payment.step() == Cancelled("idle")


def test_a_page_that_stripe_no_longer_knows_is_no_end() -> None:
    journal, clock = PhoneJournal(), HandClock()
    checkout = ModelCheckout(journal, clock)
    attempt = journal.opened["a"] = Attempt("a", "drive", "phone", GIFT)
    payment = Phones(checkout, journal, clock).begin(attempt, PAGE)
    payment.step()
    checkout.meets["read"].extend(["refused"] * 4)
    assert isinstance(payment.step(), Scanning)
    payment.leave("attendee")
    payment.step()
    assert isinstance(payment.step(), Checking), "the key may be of another account now"
    assert isinstance(payment.step(), Checking)
    assert payment.step() == Checking(Refused("resource_missing", 400))
    assert payment.step() == Cancelled("attendee")


def test_a_page_left_by_its_donor_is_leaving_until_it_is_proven(booth: PhoneBooth) -> None:
    booth.scanned()
    booth.server.faults.replace(["drop_before@session*3"])
    booth.giving.leave("staff")
    booth.step()
    assert isinstance(booth.step(), Leaving)
    assert ended(booth.step_until(Cancelled)) == "staff"
