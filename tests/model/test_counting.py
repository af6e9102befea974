"""What counts in the end doesn't depend on who tells of it, how often, in which order and by which clock."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.counting import CLOCKS_DIFFER, NO_CHANGES, changes_by, key_of, leading, newer
from kiosk.model.fact import (
    METHODS,
    Correction,
    Entry,
    Fact,
    FeedReading,
    Figure,
    Gift,
    MemberJoined,
    MonthlyBegan,
    Refund,
    ShiftOpened,
    Void,
)
from kiosk.model.money import Money
from kiosk.model.sources import is_late
from tests.model.paper_book import CAMPAIGN, PaperBook
from tests.model.told_facts import (
    HERE,
    LAW,
    MOVES_NOTHING,
    NOON,
    OTHER,
    THIRD,
    any_moment,
    card,
    cash,
    dollars,
    drive,
    interleavings,
    minutes,
    reading,
    tellings,
    told,
)


def state(book: PaperBook) -> object:
    return book.things, book.given_back, book.told


def in_order(*entries: Entry) -> list[Fact]:
    """What this kiosk tells, one after the other."""
    return [told(entry, sequence) for sequence, entry in enumerate(entries, 1)]


def money_in(book: PaperBook) -> int:
    return sum(one.net for one in book.sums() if one.currency == "USD")


@LAW
@given(st.data(), tellings())
def test_any_order_of_arrival_leaves_the_same_counting(data: st.DataObject, facts: list[Fact]) -> None:
    assert state(PaperBook(facts)) == state(PaperBook(data.draw(interleavings(facts))))


@LAW
@given(st.data(), tellings())
def test_telling_facts_again_at_any_time_changes_nothing(data: st.DataObject, facts: list[Fact]) -> None:
    again = data.draw(st.lists(st.sampled_from(facts), max_size=10)) if facts else []
    assert state(PaperBook([*facts, *again, *facts])) == state(PaperBook(facts))


@LAW
@given(tellings(), MOVES_NOTHING)
def test_attempts_and_shifts_never_change_what_counts(facts: list[Fact], entry: Entry) -> None:
    assert changes_by(told(entry, 99), PaperBook(facts)) == NO_CHANGES


@LAW
@given(st.data(), tellings())
def test_a_clock_that_jumps_changes_no_sum(data: st.DataObject, facts: list[Fact]) -> None:
    jumped = [replace(fact, at=data.draw(any_moment)) for fact in facts]
    assert PaperBook(jumped).sums() == PaperBook(facts).sums()


@LAW
@given(st.permutations([HERE, OTHER, THIRD]), st.lists(any_moment, min_size=3, max_size=3))
def test_a_payment_told_by_its_kiosk_another_kiosk_and_stripe_counts_once_and_for_its_kiosk(
    tellers: list[str], clocks: list[dt.datetime]
) -> None:
    facts = [
        told(card(1, 2000, "" if teller == OTHER else OTHER), 1, teller, at)
        for teller, at in zip(tellers, clocks, strict=True)
    ]
    for count in (1, 2, 3):
        (one,) = PaperBook(facts[:count]).sums()
        assert (one.kiosk, one.net, one.number) == (OTHER, 2000, 1)
    assert PaperBook(facts).one("pi_1").witness == ""


@LAW
@given(st.permutations(range(4)), st.sampled_from([1, 5_000_000]))
def test_no_kiosk_alone_changes_what_others_tell_of_a_payment(order: list[int], lie: int) -> None:
    honest = [told(card(1, 50_000), 1, HERE), told(card(1, 50_000, HERE), 1, OTHER)]
    lies = [told(card(1, lie, at=minutes(-600)), n, THIRD) for n in (1, 2)]
    facts = [*honest, *lies]
    (one,) = PaperBook(facts[n] for n in order).sums()
    assert (one.kiosk, one.net) == (HERE, 50_000)


@LAW
@given(st.permutations(range(2)))
def test_of_two_kiosks_that_contradict_each_other_the_larger_amount_counts(order: list[int]) -> None:
    facts = [told(card(1, 50_000), 1, HERE), told(card(1, 1, at=minutes(-600)), 1, OTHER)]
    assert money_in(PaperBook(facts[n] for n in order)) == 50_000


# Between kiosks that needn't trust each other

HONEST = [
    told(card(1, 50_000), 1, HERE),
    told(card(2, 20_000, method="card_reader"), 2, HERE),
    told(card(3, 700), 1, OTHER),
    told(cash(900), 2, OTHER),
    told(MemberJoined(2), 3, OTHER),
    told(Refund("re_1", "pi_2", dollars(3000)), 3, HERE),
    told(card(3, 700, taken_by=OTHER), 4, HERE),
]
LIES: st.SearchStrategy[Entry] = st.one_of(
    st.builds(
        Gift,
        st.sampled_from(METHODS),
        st.builds(Money, st.sampled_from([-5, 1, 50_000, 50_001, 10**9]), st.sampled_from(["USD", "JPY"])),
        st.sampled_from(["pi_1", "pi_2", "pi_3", key_of(OTHER, 2), ""]),
        st.just("attempt-1"),
        st.sampled_from(["", HERE, OTHER, THIRD]),
        st.none() | st.sampled_from([minutes(-(10**6)), NOON, minutes(10**6)]),
    ),
    st.builds(
        Refund,
        st.sampled_from(["re_1", "re_2"]),
        st.sampled_from(["pi_1", "pi_2", "pi_3", key_of(OTHER, 2)]),
        st.sampled_from([1, 3000, 50_000]).map(dollars),
    ),
    st.builds(
        Correction,
        st.sampled_from(["gifts", "members", "gone"]),
        st.sampled_from([-1, -50_000, -(10**9)]),
        st.just("so"),
        st.sampled_from(["USD", ""]),
    ),
    st.builds(MemberJoined, st.sampled_from([-5, 1])),
    st.builds(MonthlyBegan, st.just("r1"), st.just(dollars(5))),
    st.builds(Void, st.integers(1, 3), st.just("so")),
)


def heads_in(book: PaperBook, goal: str) -> dict[str, int]:
    """Where `goal` stands, whatever it may count."""
    sums = book.sums()
    corrected = sum(one.net for one in sums if (one.kind, one.goal, one.currency) == ("correction", goal, ""))
    donors = sum(one.number for one in sums if one.currency == "USD")
    members, supporters = (sum(one.net for one in sums if one.kind == kind) for kind in ("member", "supporter"))
    return {"donors": donors + corrected, "members": members + corrected, "supporters": supporters + corrected}


@LAW
@given(st.data(), st.lists(st.tuples(LIES, st.sampled_from([CAMPAIGN, "another"])), min_size=1, max_size=5))
def test_no_kiosk_alone_lowers_what_others_brought_whatever_it_tells(
    data: st.DataObject, lies: list[tuple[Entry, str]]
) -> None:
    facts = [replace(told(one, n, THIRD), campaign=to) for n, (one, to) in enumerate(lies, 1)]
    honest = [*HONEST, *data.draw(st.sampled_from([[], [told(MonthlyBegan("r2", dollars(5)), 5, HERE)]]))]
    book = PaperBook(data.draw(interleavings([*honest, *facts])))
    of_rogue = sum(one.net for one in book.sums() if one.kiosk == THIRD and one.currency == "USD")
    assert of_rogue >= 0
    assert money_in(book) >= money_in(PaperBook(honest)) == 68_600
    for goal in ("gifts", "members", "gone"):
        true = heads_in(PaperBook(honest), goal)
        assert all(count >= true[of] for of, count in heads_in(book, goal).items() if true[of])


@pytest.mark.parametrize("goals", [("gifts", "members"), ("gifts", "gone"), ("gifts", "docs", "gone")])
def test_what_a_kiosk_brought_it_takes_off_once_and_not_once_for_each_goal(goals: tuple[str, ...]) -> None:
    lies: list[Entry] = [
        Gift("card_reader", dollars(1), key_of(OTHER, 2), "attempt-1"),
        MonthlyBegan("r1", dollars(5)),
        *(Correction(goal, -1, "so", "USD") for goal in goals),
    ]
    facts = [*HONEST, *(told(one, n, THIRD) for n, one in enumerate(lies, 1))]
    assert money_in(PaperBook(facts)) == 68_600


def test_of_deductions_that_are_more_than_their_kiosk_brought_the_smallest_count_first() -> None:
    def off(goal: str, amount: int, sequence: int) -> Fact:
        return told(Correction(goal, -amount, "so", "USD"), sequence, OTHER)

    brought = [told(cash(1000), 1, HERE), told(cash(300), 1, OTHER)]
    book = PaperBook([*brought, off("gifts", 250, 2), off("docs", 80, 3), off("gone", 10**9, 4)])
    counts = {one.goal: one.net for one in book.sums() if one.kind == "correction"}
    assert counts == {"docs": -80, "gifts": -220}


def test_a_kiosk_corrects_several_goals_that_count_the_same_gift() -> None:
    brought = [told(cash(1000), 1, HERE), told(cash(500), 1, OTHER), told(MemberJoined(2), 2, OTHER)]
    off = [Correction("gifts", -200, "twice", "USD"), Correction("docs", -200, "twice", "USD")]
    heads = [Correction("donors", -1, "twice"), Correction("members", -1, "twice")]
    book = PaperBook([*brought, *(told(one, n, OTHER) for n, one in enumerate([*off, *heads], 3))])
    counts = {(one.goal, one.net) for one in book.sums() if one.kind == "correction"}
    assert counts == {("gifts", -200), ("docs", -200), ("donors", -1), ("members", -1)}


@pytest.mark.parametrize(
    ("own", "others", "taken_off"),
    [
        ([cash(1), MemberJoined(1)], [cash(1), MemberJoined(2)], 1),
        ([cash(1), MonthlyBegan("r1", dollars(5))], [cash(1), MemberJoined(2)], 0),
        ([cash(1), MemberJoined(1)], [cash(1), MonthlyBegan("r2", dollars(5))], 0),
        ([cash(1, "JPY"), MemberJoined(1)], [cash(1)], 0),
        ([cash(1), MemberJoined(1)], [], 1),
        ([cash(1)], [MemberJoined(2)], 0),
    ],
    ids=["members", "supporters of members", "members of supporters", "another currency", "nobody's", "gifts alone"],
)
def test_a_kiosk_alone_takes_off_a_count_no_more_than_it_brought_of_what_that_may_count(
    own: list[Entry], others: list[Entry], taken_off: int
) -> None:
    lies = [*own, Correction("count", -1, "so")]
    book = PaperBook(
        [*in_order(*others, ShiftOpened("shift-1")), *(told(one, n, THIRD) for n, one in enumerate(lies, 1))]
    )
    assert -sum(one.net for one in book.sums() if one.kind == "correction") == taken_off


@LAW
@given(st.permutations(range(4)))
def test_a_refund_of_anothers_payment_counts_once_a_second_kiosk_tells_it(order: list[int]) -> None:
    gift, alone = told(card(1, 2000), 1, HERE), told(Refund("re_1", "pi_1", dollars(500)), 1, OTHER)
    assert money_in(PaperBook([gift, alone])) == money_in(PaperBook([alone, gift])) == 2000
    second = [told(Refund("re_1", "pi_1", dollars(500)), n, teller) for n, teller in ((2, HERE), (1, THIRD))]
    for one in second:
        assert money_in(PaperBook([gift, alone, one])) == 1500
    facts = [gift, alone, *second]
    assert money_in(PaperBook(facts[n] for n in order)) == 1500


def test_a_refund_of_a_payment_that_only_one_kiosk_found_at_stripe_counts_as_that_one_tells_it() -> None:
    seen = told(card(1, 2000, taken_by="gone"), 1, HERE)
    refund = Refund("re_1", "pi_1", dollars(500))
    assert money_in(PaperBook([seen, told(refund, 2, HERE)])) == 1500
    assert money_in(PaperBook([seen, told(refund, 1, OTHER)])) == 2000


def test_a_kiosk_takes_off_by_corrections_no_more_than_it_brought_until_another_says_so_too() -> None:
    brought = [told(cash(1000), 1, HERE), told(cash(300), 1, OTHER)]
    off = told(Correction("gifts", -500, "counted twice", "USD"), 2, OTHER)
    assert money_in(PaperBook([*brought, off])) == 1000
    for kiosk, sequence, amount, left in ((HERE, 2, -200, 800), (THIRD, 1, -200, 800), (THIRD, 1, -900, 800)):
        again = told(Correction("gifts", amount, "counted twice", "USD"), sequence, kiosk)
        assert money_in(PaperBook([*brought, off, again])) == left


def test_a_kiosk_that_is_alone_corrects_what_it_likes() -> None:
    assert money_in(PaperBook([told(Correction("gifts", -500, "the website is wrong", "USD"))])) == -500


def test_a_payment_by_card_counts_from_when_stripe_took_it_and_other_gifts_from_when_they_were_written() -> None:
    book = PaperBook([told(card(1, 100, at=minutes(-90)), 1), told(cash(100), 2)])
    assert book.one("pi_1").at == minutes(-90)
    assert book.one(key_of(HERE, 2)).at == NOON


@LAW
@given(
    st.lists(st.integers(1, 1500), min_size=1, max_size=4),
    st.permutations(range(5)),
    st.lists(st.integers(0, 4), max_size=6),
)
def test_refunds_lower_by_what_they_give_back_and_never_below_nothing_of_their_gift(
    parts: list[int], order: list[int], again: list[int]
) -> None:
    entries: list[Entry] = [card(1, 2000), *(Refund(f"re_{n}", "pi_1", dollars(part)) for n, part in enumerate(parts))]
    shuffled = [entries[n] for n in [*order, *again] if n < len(entries)]
    book = PaperBook([told(cash(700), 1, OTHER), *in_order(*shuffled)])
    left = max(0, 2000 - sum(parts))
    assert money_in(book) == 700 + left
    assert book.one("pi_1").number == (left > 0)


def test_a_refund_in_another_currency_than_its_gift_gives_nothing_back() -> None:
    gift, refund = card(1, 2000), Refund("re_1", "pi_1", Money(500, "EUR"))
    alone = PaperBook([told(gift)])
    assert money_in(alone) == 2000
    assert PaperBook([told(gift), told(refund, 2)]).things == alone.things
    assert PaperBook([told(refund, 2), told(gift)]).things == alone.things


@pytest.mark.parametrize("entry", [cash(2000), MemberJoined(2), Correction("gifts", -300, "twice", "USD")])
@pytest.mark.parametrize("voids", [1, 2])
def test_a_void_undoes_its_fact_exactly_and_for_good(entry: Entry, voids: int) -> None:
    before = [told(card(1, 500), 1, OTHER), told(MemberJoined(), 2, OTHER)]
    fact = told(entry, 1)
    void = [told(Void(1, "a mistake"), 2 + number) for number in range(voids)]
    assert PaperBook([*before, fact, *void, fact]).sums() == PaperBook(before).sums()


def test_a_void_reaches_only_facts_of_its_own_kiosk_and_no_payment_by_card() -> None:
    facts = [told(cash(100), 1, OTHER), told(card(1, 200), 1), told(Void(1, "a mistake"), 2)]
    assert money_in(PaperBook(facts)) == 300


def test_a_void_of_a_void_or_of_nothing_changes_nothing() -> None:
    facts = in_order(cash(100), Void(1, "a mistake"), Void(2, "no mistake"), Void(50, "which?"))
    assert money_in(PaperBook(facts)) == 0


def test_a_gift_by_card_that_was_added_by_hand_can_be_voided() -> None:
    assert money_in(PaperBook(in_order(Gift("card_reader", dollars(100)), Void(1, "twice")))) == 0


@pytest.mark.parametrize("entry", [cash(-100), MemberJoined(-1), Refund("re_1", "pi_1", dollars(-500))])
def test_what_no_kiosk_writes_and_a_copy_may_hold_never_turns_the_sums_round(entry: Entry) -> None:
    good = in_order(card(1, 2000), MemberJoined())
    assert PaperBook([*good, told(entry, 9)]).sums() == PaperBook(good).sums()


FIGURES = st.lists(
    st.builds(Figure, st.sampled_from(["gifts", "members"]), st.integers(0, 9), st.none() | st.integers(0, 9)),
    max_size=2,
).map(tuple)
READINGS = st.builds(
    FeedReading, st.just("website"), st.integers(0, 3).map(minutes), FIGURES, st.sampled_from(["USD", "EUR", ""])
)


@LAW
@given(st.data(), st.lists(READINGS, min_size=1, max_size=6))
def test_the_newest_reading_counts_in_whatever_order_readings_come(
    data: st.DataObject, readings: list[FeedReading]
) -> None:
    def newest(those: list[FeedReading]) -> FeedReading:
        return PaperBook(told(one, n) for n, one in enumerate(those, 1)).readings()["website"]

    assert newest(readings).as_of == max(one.as_of for one in readings)
    assert newest(data.draw(st.permutations(readings))) == newest(readings)


@LAW
@given(st.data(), st.lists(READINGS, min_size=1, max_size=6), st.integers(-30, 30).map(minutes))
def test_a_reading_from_the_future_never_leads_one_that_is_not(
    data: st.DataObject, readings: list[FeedReading], now: dt.datetime
) -> None:
    leads = leading(data.draw(st.permutations(readings)), now)
    assert leads == leading(readings, now)
    assert leads is not None
    past = [one for one in readings if one.as_of <= now + CLOCKS_DIFFER]
    assert leads in (past or readings)
    assert leads.as_of == (max(one.as_of for one in past) if past else min(one.as_of for one in readings))


@pytest.mark.parametrize("ahead", [dt.timedelta(minutes=6), dt.timedelta(hours=11), dt.timedelta(days=400)])
def test_a_reading_of_a_clock_ahead_waits_for_its_moment_and_is_named(ahead: dt.timedelta) -> None:
    true, wrong = reading(NOON, 30_000), reading(NOON + ahead, 31_000)
    book = PaperBook([told(wrong, 1, OTHER, NOON + ahead), told(true, 1)])
    assert book.readings(NOON) == {"website": true}
    assert book.to_come(NOON) == {"website"}
    assert book.readings(NOON + ahead) == {"website": wrong}
    assert book.to_come(NOON + ahead) == set()


def test_where_all_readings_are_from_the_future_the_oldest_counts_and_is_late() -> None:
    near, far = reading(minutes(60), 30_000), reading(minutes(600), 31_000)
    assert leading([far, near], NOON) == near
    (feed,) = drive().feeds
    assert is_late(feed, near, NOON)
    assert not is_late(feed, near, minutes(56))


def test_of_two_readings_of_one_moment_the_higher_counts_however_many_gifts_they_tell() -> None:
    low = FeedReading("website", NOON, (Figure("gifts", 1, 9),), "USD")
    high = FeedReading("website", NOON, (Figure("gifts", 2, None),), "USD")
    assert newer(high, low)
    assert not newer(low, high)


@LAW
@given(tellings())
def test_what_is_told_for_one_campaign_counts_for_no_other(facts: list[Fact]) -> None:
    assert PaperBook(facts, campaign="another").sums() == []
    assert PaperBook(facts, campaign="another").readings() == {}
