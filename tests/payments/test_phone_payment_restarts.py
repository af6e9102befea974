"""Gifts on phones when the kiosk dies in the middle, or its book can't be written."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.ledger.ledger import Ledger
from kiosk.ledger.trouble import file_trouble
from kiosk.model.attempt import Cancelled, Checking, Paid
from kiosk.model.fact import AttemptAsked, AttemptEnded, Entry, Gift
from tests.payments.phone_booth import PhoneBooth, phone_booth


@pytest.fixture
def booth(tmp_path: Path) -> Iterator[PhoneBooth]:
    with phone_booth(tmp_path) as booth:
        yield booth


class DiedError(Exception):
    """The kiosk ends here."""


class Died:
    """Ends the kiosk, or fails the ledger, before a certain entry is written."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._kind: type[Entry] | None = None
        self._error: Exception = DiedError()
        append = Ledger.append

        def guarded(ledger: Ledger, campaign: str, entry: Entry, *, reference: str | None = None) -> object:
            if self._kind is not None and isinstance(entry, self._kind):
                raise self._error
            return append(ledger, campaign, entry, reference=reference)

        monkeypatch.setattr(Ledger, "append", guarded)

    def before(self, kind: type[Entry], error: Exception | None = None) -> None:
        self._kind, self._error = kind, error or DiedError()

    def no_more(self) -> None:
        self._kind = None


@pytest.fixture
def died(monkeypatch: pytest.MonkeyPatch) -> Died:
    return Died(monkeypatch)


# ---- the kiosk dies ---------------------------------------------------------------------------------------------


def test_dying_before_stripe_was_asked_leaves_nothing(booth: PhoneBooth) -> None:
    booth.begin()
    booth.restart()
    booth.giving.settle()
    assert booth.told() == ["opened phone", "cancelled stopped"]


def test_dying_before_the_book_had_the_page_it_is_found_and_closed(booth: PhoneBooth, died: Died) -> None:
    died.before(AttemptAsked)
    booth.begin()
    with pytest.raises(DiedError):
        booth.step()
    died.no_more()
    booth.restart()
    booth.settle(60, times=4)
    assert booth.told() == ["opened phone", "asked cs_", "cancelled stopped"]
    assert booth.sessions()[0]["status"] == "expired"


def test_dying_while_a_page_was_shown_it_is_watched_and_not_closed(booth: PhoneBooth) -> None:
    link = booth.scanned()
    booth.restart()
    booth.settle(times=5)
    assert booth.sessions()[0]["status"] == "open"
    booth.pay(link)
    booth.settle(times=2)
    assert booth.told() == ["opened phone", "asked cs_", "gift phone"]


def test_dying_while_a_page_was_shown_and_never_paid_it_is_idle_at_its_end(booth: PhoneBooth) -> None:
    booth.scanned()
    booth.restart()
    booth.settle(31 * 60)
    assert booth.told()[-1] == "cancelled idle"


def test_dying_before_the_book_had_the_gift_it_is_written_by_the_next_run(booth: PhoneBooth, died: Died) -> None:
    died.before(Gift)
    booth.pay(booth.scanned())
    booth.step()
    with pytest.raises(DiedError):
        booth.step()
    died.no_more()
    booth.restart()
    booth.settle(times=2)
    assert booth.told()[-1] == "gift phone"


def test_dying_before_the_book_had_the_end_it_is_written_by_the_next_run(booth: PhoneBooth, died: Died) -> None:
    died.before(AttemptEnded)
    booth.scanned()
    booth.giving.leave("attendee")
    booth.step()
    with pytest.raises(DiedError):
        booth.step()
    died.no_more()
    booth.restart()
    booth.settle()
    assert booth.told()[-1] == "cancelled idle"


def test_paid_while_the_kiosk_was_off_is_found_when_it_is_on(booth: PhoneBooth) -> None:
    link = booth.scanned()
    booth.pay(link)
    booth.server.clock.forward(86_400)
    booth.restart()
    booth.settle(times=2)
    assert booth.told()[-1] == "gift phone"


# ---- the ledger fails ---------------------------------------------------------------------------------------------


def test_a_page_that_the_book_cannot_hold_is_shown_to_nobody(booth: PhoneBooth, died: Died) -> None:
    died.before(AttemptAsked, file_trouble("disk_full", Path("ledger.sqlite")))
    booth.begin()
    progress = booth.step()
    assert isinstance(progress, Cancelled)
    assert progress.reason == "cards_off"
    died.no_more()
    booth.settle(60, times=4)
    assert booth.told()[-1] == "cancelled stopped"


def test_a_gift_that_the_book_cannot_hold_is_thanked_for_once_it_can(booth: PhoneBooth, died: Died) -> None:
    booth.pay(booth.scanned())
    died.before(Gift, file_trouble("disk_full", Path("ledger.sqlite")))
    assert isinstance(booth.step_until(Checking, Paid), Checking)
    died.no_more()
    assert isinstance(booth.step_until(Paid), Paid)
    assert len(booth.gifts()) == 1


def test_a_watched_gift_that_the_book_cannot_hold_is_written_once_it_can(booth: PhoneBooth, died: Died) -> None:
    link = booth.scanned()
    booth.giving.leave("idle")
    booth.pay(link)
    died.before(Gift, file_trouble("disk_full", Path("ledger.sqlite")))
    booth.settle(times=3)
    assert booth.gifts() == []
    died.no_more()
    booth.settle(60, times=2)
    assert len(booth.gifts()) == 1
