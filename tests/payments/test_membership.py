"""Dues that are paid on a phone: a gift and one member more, together or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.ledger import adding
from kiosk.model.attempt import Paid, new_attempt_id, purpose_of
from kiosk.model.fact import Gift, MemberJoined
from kiosk.model.money import Money
from tests.ledger.books import ME, NOON, OTHER, opened
from tests.payments.phone_booth import GIFT, PhoneBooth, phone_booth

TOLD = ["opened phone", "asked cs_", "gift phone", "members 1"]


@pytest.fixture
def booth(tmp_path: Path) -> Iterator[PhoneBooth]:
    with phone_booth(tmp_path) as booth:
        yield booth


def dues() -> Gift:
    return Gift("phone", Money(9900, "USD"), "pi_1", new_attempt_id("membership"))


def test_an_id_says_what_is_paid_for() -> None:
    assert purpose_of(new_attempt_id("membership")) == "membership"
    assert {purpose_of(new_attempt_id("gift")) for _ in range(200)} == {"gift"}


def test_dues_are_a_gift_and_a_member(booth: PhoneBooth) -> None:
    booth.pay(booth.scanned("membership"))
    assert isinstance(booth.step_until(Paid), Paid)
    assert booth.told() == TOLD
    (session,) = booth.sessions()
    assert session["submit_type"] == "pay"
    assert booth.gifts()[0].money == GIFT


def test_a_gift_makes_no_member(booth: PhoneBooth) -> None:
    booth.pay(booth.scanned())
    booth.step_until(Paid)
    assert not any("members" in word for word in booth.told())


def test_a_kiosk_that_dies_while_somebody_types_has_the_member_afterwards(booth: PhoneBooth) -> None:
    link = booth.scanned("membership")
    booth.restart()
    booth.pay(link)
    booth.settle(times=12)
    assert booth.told() == TOLD
    booth.restart()
    booth.settle(times=3)
    assert booth.told() == TOLD, "once, however often it is looked at"


def test_the_book_has_both_or_neither(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add = adding.OwnChain.add

    def dies(self: adding.OwnChain, campaign: str, entry: object, reference: str) -> object:
        if isinstance(entry, MemberJoined):
            raise KeyboardInterrupt
        return add(self, campaign, entry, reference)  # type: ignore[arg-type]  # whatever it was given

    monkeypatch.setattr(adding.OwnChain, "add", dies)
    with opened(tmp_path) as ledger, pytest.raises(KeyboardInterrupt):
        ledger.append("drive", dues())
    monkeypatch.undo()
    with opened(tmp_path) as ledger:
        assert [fact.entry for fact in ledger.facts()] == []
        gift = dues()
        for _ in range(2):
            ledger.append("drive", gift)
        assert [type(fact.entry) for fact in ledger.facts()] == [Gift, MemberJoined]


def test_whoever_tells_of_it_first_the_member_counts_once_and_at_the_kiosk_that_took_it(tmp_path: Path) -> None:
    attempt = new_attempt_id("membership")
    witnessed = Gift("phone", Money(9900, "USD"), "pi_1", attempt, ME.uuid, NOON)
    with opened(tmp_path / "a") as here, opened(tmp_path / "b", OTHER) as there:
        here.append("drive", witnessed)
        there.append("drive", witnessed)
        assert [type(fact.entry) for fact in here.facts()] == [Gift, MemberJoined]
        assert [type(fact.entry) for fact in there.facts()] == [Gift], "only a witness"
        here.take(there.copies(OTHER.uuid, 0, 10))
        assert sum(isinstance(fact.entry, MemberJoined) for fact in here.facts()) == 1
