"""What the ledger says of itself: which entries are the same, and that it holds no word about a person."""

import dataclasses
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.fact import (
    CARD_METHODS,
    LONGEST_REASON,
    METHODS,
    AttemptAsked,
    AttemptEnded,
    AttemptOpened,
    Correction,
    Entry,
    EntryRefusedError,
    Fee,
    FeedReading,
    Gift,
    MemberJoined,
    Method,
    MonthlyBegan,
    Refund,
    ShiftClosed,
    ShiftOpened,
    Void,
    check_reason,
    own_reference,
)
from tests.model.told_facts import NOON, card, cash, dollars
from tests.said import said

TOLD_ONCE: list[Entry] = [
    card(1, 100),
    AttemptOpened("a", "phone", dollars(100)),
    AttemptAsked("a", "pi_1"),
    AttemptAsked("a", "pi_2"),
    AttemptAsked("b", "pi_1"),
    Refund("re_1", "pi_1", dollars(5)),
    Fee("txn_1", "pi_1", dollars(5)),
    Fee("txn_2", "pi_1", dollars(0)),
    MonthlyBegan("ra", dollars(5)),
    MonthlyBegan("rb", dollars(5)),
    Void(1, "twice"),
    Void(2, "twice"),
    ShiftOpened("s"),
    ShiftClosed("s"),
]
TOLD_OFTEN: list[Entry] = [
    cash(100),
    Gift("phone", dollars(100)),
    AttemptEnded("a", "declined"),
    MemberJoined(),
    Correction("gifts", 5, "late", "USD"),
    FeedReading("website", NOON, (), "USD"),
]


def test_what_can_be_told_only_once_has_a_reference_of_its_own() -> None:
    references = [own_reference(entry) for entry in TOLD_ONCE]
    assert len(set(references)) == len(references)
    assert None not in references
    assert [own_reference(entry) for entry in TOLD_OFTEN] == [None] * len(TOLD_OFTEN)


def test_every_kind_of_entry_is_either_told_once_or_often() -> None:
    assert {type(entry) for entry in (*TOLD_ONCE, *TOLD_OFTEN)} == set(get_args(Entry))


def test_the_same_payment_or_refund_has_one_reference_whatever_else_is_said_of_it() -> None:
    assert own_reference(card(1, 100)) == own_reference(card(1, 999, "kiosk-b", method="card_reader"))
    assert own_reference(Refund("re_1", "pi_1", dollars(5))) == own_reference(Refund("re_1", "pi_2", dollars(6)))
    assert own_reference(Void(1, "twice")) == own_reference(Void(1, "a slip of the hand"))


@pytest.mark.parametrize("entry", [*TOLD_ONCE, *TOLD_OFTEN], ids=repr)
def test_entries_cannot_be_changed_and_can_be_compared(entry: Entry) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(entry, dataclasses.fields(entry)[0].name, "another")
    assert hash(entry) == hash(dataclasses.replace(entry))


def test_the_methods_are_those_of_the_design() -> None:
    assert get_args(Method) == METHODS
    assert set(CARD_METHODS) < set(METHODS)


@pytest.mark.parametrize(
    ("reason", "kept"),
    [
        ("counted twice", "counted twice"),
        ("  counted\n twice\t", "counted twice"),
        ("a \u202egift\u202c", "a gift"),
        ("the box of 2026-11-23 held 1,234.50 less", "the box of 2026-11-23 held 1,234.50 less"),
        ("entered on 23.11.2026 and 24.11.2026", "entered on 23.11.2026 and 24.11.2026"),
        ("11/23/2026: counted twice", "11/23/2026: counted twice"),
        ("12345678 cents were too many", "12345678 cents were too many"),
        ("é" * LONGEST_REASON, "é" * LONGEST_REASON),
    ],
)
def test_a_reason_is_kept_on_one_plain_line(reason: str, kept: str) -> None:
    assert check_reason(reason) == kept


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        ("", "A reason is needed: say in a few words why, such as --reason 'counted twice'."),
        (" \n\u200b\u202e", "A reason is needed: say in a few words why, such as --reason 'counted twice'."),
        ("a" * 201, "The reason has 201 characters; 200 are the most."),
        *(
            (
                reason,
                "The reason looks as if it held an e-mail address or a telephone number; "
                "the ledger keeps nothing about people, so leave that out.",
            )
            for reason in (
                "see anna@example.org",
                "call +49 170 1234567",
                "call (0170) 123-45-67",
                "call 555.123.4567",
                "call 01701234567",
                "card 4242 4242 4242 4242",
                "call \u0660\u0661\u0667\u0660\u0661\u0662\u0663\u0664\u0665\u0666",
                "since 2026-11-23 0170 1234567",
                "0170/2026-11-23/1234567",
            )
        ),
    ],
)
def test_a_reason_that_is_none_or_tells_of_a_person_is_refused(reason: str, sentence: str) -> None:
    with pytest.raises(EntryRefusedError) as caught:
        check_reason(reason)
    assert said(caught.value) == sentence


@given(st.text(max_size=300))
def test_a_reason_that_is_kept_is_kept_again_as_it_is(reason: str) -> None:
    try:
        kept = check_reason(reason)
    except EntryRefusedError:
        return
    assert check_reason(kept) == kept
    assert kept.isprintable()
    assert "@" not in kept
