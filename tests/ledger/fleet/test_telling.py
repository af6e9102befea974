"""News of facts brings the facts along; rubbish brings nothing."""

import json

import pytest

from kiosk.ledger.chain import Copy
from kiosk.ledger.encoding import encode
from kiosk.ledger.fleet.telling import LARGEST, Told, concerns_others, notices, told_in
from kiosk.model.fact import AttemptAsked, AttemptEnded, AttemptOpened, Entry, MemberJoined
from tests.model.told_facts import card, cash, dollars, told


def copies(count: int, body: str = '{"é":1}') -> list[Copy]:
    return [Copy("a", number, bytes([number % 256]) * 32, body, bytes(64)) for number in range(1, count + 1)]


@pytest.mark.parametrize("count", [1, 2, 60])
def test_signed_facts_arrive_as_they_were_in_notices_that_are_short_enough(count: int) -> None:
    sent = notices(copies(count, '{"é":"' + "x" * 400 + '"}'))
    assert all(len(one.encode()) <= LARGEST for one in sent)
    heard = [told_in(one) for one in sent]
    assert [copy for one in heard if one is not None for copy in one.copies] == copies(
        count, '{"é":"' + "x" * 400 + '"}'
    )


@pytest.mark.parametrize("kind", ["unsigned", "long"])
def test_what_is_not_signed_or_too_long_has_to_be_read(kind: str) -> None:
    some = copies(2)
    some[1] = some[1]._replace(signature=None) if kind == "unsigned" else some[1]._replace(body="x" * LARGEST)
    assert [told_in(one) for one in notices(some)] == [Told("a", ())]


@pytest.mark.parametrize(
    "facts",
    [
        [[1, "", "{}", ""]],
        [[1, "é", "{}", "%%"]],
        [[1]],
        [1],
        5,
        [["1", "A" * 43 + "=", "{}", "A" * 86 + "=="]],
        [[1, "A" * 43 + "=", "\ud800", "A" * 86 + "=="]],
        [[1, "A" * 43 + "=", {}, "A" * 86 + "=="]],
        [[1, "A" * 43 + "=", "{}", "A" * 86 + "=="], [3, "A" * 43 + "=", "{}", "A" * 86 + "=="]],
    ],
)
def test_rubbish_says_nothing(facts: object) -> None:
    assert told_in(json.dumps({"kiosk": "a", "facts": facts})) is None
    assert told_in(json.dumps({"kiosk": ["a"], "facts": []})) is None
    assert [told_in(text) for text in ("", "[" * 7000, "null", "[]", '{"kiosk":"a"}')] == [None] * 5


@pytest.mark.parametrize(
    ("entry", "concerns"),
    [
        (cash(1), True),
        (card(1, 1), True),
        (MemberJoined(), True),
        (AttemptOpened("a1", "phone", dollars(1)), False),
        (AttemptAsked("a1", "pi_1"), False),
        (AttemptEnded("a1", "declined"), False),
    ],
)
def test_an_attempt_alone_concerns_nobody_else(entry: Entry, concerns: bool) -> None:
    assert concerns_others(Copy("a", 1, bytes(32), encode(told(entry, 1, "a")))) is concerns
    assert concerns_others(Copy("a", 1, bytes(32), "rubbish"))
