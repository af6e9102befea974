"""What another id holds and wasn't taken over, by its sums."""

from dataclasses import replace
from pathlib import Path

from kiosk.model.campaign import Campaign
from kiosk.model.contested import TakenOff
from kiosk.model.fact import Correction, MemberJoined, Refund, Void
from kiosk.model.money import Money
from kiosk.model.reference import TAKEN_OVER
from kiosk.words.not_counted import NotCountedWords
from tests.ledger.books import DRIVE, NOON, OTHER, Clock, card, cash, opened
from tests.model.told_facts import drive


def test_a_refund_of_a_gift_that_was_taken_over_is_named_with_what_is_too_much(tmp_path: Path) -> None:
    winter = drive(has_feed=False, id="winter", currency="EUR")
    clock = Clock()
    with opened(tmp_path, clock=clock) as ledger:
        ledger.append(DRIVE, card(1, 5000))
        (one,) = ledger.elsewhere(winter, NOON)
        assert (one.net, one.number) == (5000, 1)
        clock.forward(hours=1)
        taken = Correction("gifts", -5000, "counted by winter", "EUR")
        ledger.append(DRIVE, taken, reference=f"{TAKEN_OVER}{DRIVE}:EUR:gifts:1")
        assert ledger.elsewhere(winter, NOON) == ()
        clock.forward(hours=1)
        ledger.append(DRIVE, Refund("re_1", "pi_1", Money(2000, "EUR")))
        (one,) = ledger.elsewhere(winter, NOON)
        assert (one.net, one.number) == (-2000, 0)


def test_what_a_kiosk_of_a_fleet_says_it_took_over_and_added_nowhere_is_still_to_be_taken_over(tmp_path: Path) -> None:
    winter = drive(has_feed=False, id="winter", currency="EUR")
    here, off = f"here:{TAKEN_OVER}{DRIVE}:EUR:gifts:1", f"{TAKEN_OVER}{DRIVE}:EUR:gifts:1"
    with opened(tmp_path / "ours") as ours, opened(tmp_path / "theirs", OTHER) as theirs:
        ours.append(DRIVE, cash(1500))
        theirs.append(DRIVE, Correction("gifts", -1500, "counted by winter", "EUR"), reference=off)
        ours.take(theirs.copies(OTHER.uuid, 0, 9))
        assert [one.net for one in ours.elsewhere(winter, NOON)] == [1500]
        theirs.append("winter", Correction("gifts", 1500, "taken over from drive", "EUR"), reference=here)
        ours.take(theirs.copies(OTHER.uuid, 1, 9))
        assert ours.elsewhere(winter, NOON) == ()
        theirs.append("winter", Void(2, "typed twice"))
        ours.take(theirs.copies(OTHER.uuid, 2, 9))
        assert [one.net for one in ours.elsewhere(winter, NOON)] == [1500]


def test_what_one_kiosk_alone_takes_off_an_earlier_id_is_not_offered_to_be_taken_over(tmp_path: Path) -> None:
    winter = drive(has_feed=False, id="winter", currency="EUR")
    with opened(tmp_path / "ours") as ours, opened(tmp_path / "theirs", OTHER) as theirs:
        ours.append(DRIVE, cash(1500))
        theirs.append(DRIVE, Correction("gifts", -(10**9), "so", "EUR"))
        ours.take(theirs.copies(OTHER.uuid, 0, 9))
        assert [one.net for one in ours.elsewhere(winter, NOON)] == [1500]
        (doubted,) = ours.contested()
        assert isinstance(doubted, TakenOff)
        assert doubted.what == "correction"


def test_gifts_for_a_fund_whose_id_was_changed_are_named_until_it_has_it_again(tmp_path: Path) -> None:
    goals = [{"id": "all", "unit": "money", "target": 500}]
    goals.append({"id": "roof", "unit": "money", "target": 500, "fund": "roof"})

    def winter(*funds: str, fund: str = "roof") -> Campaign:
        named = [{"id": name, "name": name} for name in funds]
        return drive(has_feed=False, currency="EUR", funds=named, goals=[goals[0], {**goals[1], "fund": fund}])

    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, replace(card(1, 5000), fund="roof"))
        ledger.append(DRIVE, replace(card(2, 3000), fund="organ"))
        ledger.append(DRIVE, card(3, 100))
        assert ledger.elsewhere(winter("roof", "organ"), NOON) == ()
        assert ledger.elsewhere(winter("roof"), NOON) == (), "the organ is paid for, and counts for all"
        (one,) = ledger.elsewhere(winter("new-roof", "organ", fund="new-roof"), NOON)
        assert NotCountedWords().sentence(one, "EUR") == (
            "Not counted for the goal of a fund: €50 from 1 gift for the fund “roof”, which this campaign doesn’t "
            "have; if it has it under another id, give it this id again."
        )


def test_goals_that_lack_different_figures_are_named_each(tmp_path: Path) -> None:
    goals = [{"id": name, "unit": "money", "target": 500} for name in ("gifts", "travel")]
    winter = drive(has_feed=False, id="winter", currency="EUR", goals=goals)
    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, card(1, 5000))
        (one,) = ledger.elsewhere(winter, NOON)
        assert (one.net, one.apart) == (5000, ())
        ledger.append(DRIVE, Correction("gifts", -3000, "counted by winter", "EUR"), reference=f"{TAKEN_OVER}1")
        (one,) = ledger.elsewhere(winter, NOON)
        assert NotCountedWords().sentence(one, "EUR").endswith("(by goal: gifts €20, travel €50)")
        ledger.append(DRIVE, Correction("gifts", -2000, "counted by winter", "EUR"), reference=f"{TAKEN_OVER}2")
        (one,) = ledger.elsewhere(winter, NOON)
        assert (one.net, one.apart) == (5000, (("travel", 5000, "EUR"),))


def test_a_goal_in_donors_alone_is_named_until_it_is_taken_over(tmp_path: Path) -> None:
    goals = [{"id": "givers", "unit": "donors", "target": 500}]
    winter = drive(has_feed=False, id="winter", currency="EUR", goals=goals)
    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, card(1, 5000))
        (one,) = ledger.elsewhere(winter, NOON)
        assert (one.net, one.number, one.apart) == (5000, 1, ())
        ledger.append(DRIVE, Correction("givers", -1, "counted by winter", ""), reference=f"{TAKEN_OVER}1")
        assert ledger.elsewhere(winter, NOON) == ()


def test_what_no_goal_counts_is_not_to_be_taken_over(tmp_path: Path) -> None:
    members = {"id": "members", "unit": "members", "target": 500}
    winter = drive(has_feed=False, id="winter", currency="EUR", goals=[members])
    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, card(1, 5000))
        (one,) = ledger.elsewhere(winter, NOON)
        assert "no goal of this campaign counts it" in NotCountedWords().sentence(one, "EUR")
        money = drive(has_feed=False, id="winter", currency="EUR", goals=[{**members, "id": "gifts", "unit": "money"}])
        ledger.append(DRIVE, MemberJoined(2))
        (one,) = ledger.elsewhere(money, NOON)
        assert one.currency == "EUR"
