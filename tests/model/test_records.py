"""Records that share their methods are like those of `dataclasses` that have their own."""

import dataclasses
import math
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field, replace
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model import records

MAKERS: list[Callable[..., Any]] = [records.dataclass, dataclasses.dataclass]


def kinds(dataclass: Callable[..., Any]) -> list[Any]:
    """Records of every sort, by either maker."""

    @dataclass(frozen=True, slots=True)
    class Nothing:
        pass

    @dataclass(frozen=True, slots=True)
    class One:
        value: object

    @dataclass(frozen=True, slots=True)
    class Some:
        amount: object
        name: object = "Ada"
        secret: object = field(default="", repr=False)
        beside: object = field(default=None, compare=False)
        unhashed: object = field(default=None, hash=False)

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Named:
        value: object
        others: tuple[object, ...] = ()

    @dataclass(frozen=True, slots=True, eq=False)
    class Itself:
        value: object

    @dataclass(frozen=True, slots=True)
    class OwnWords:
        value: object

        def __repr__(self) -> str:
            return "own words"

        def __eq__(self, other: object) -> bool:
            return True

    return [Nothing, One, Some, Named, Itself, OwnWords]


KINDS = list(zip(*map(kinds, MAKERS), strict=True))
values = st.one_of(st.integers(-1, 1), st.text(max_size=1), st.none(), st.tuples(st.integers(0, 1)))
given_fields = st.lists(values, max_size=5)


def said(call: Callable[[], object]) -> object:
    """What `call` answers, or the error that it raises."""
    try:
        return call()
    except Exception as error:  # noqa: BLE001 - whatever is raised is compared
        return type(error), str(error)


def filled(cls: Any, fields: list[object]) -> Any:
    names = [one.name for one in dataclasses.fields(cls)]
    return cls(**dict(zip(names, [*fields, *[0] * 5], strict=False)))


@given(kind=st.sampled_from(KINDS), one=given_fields, other=given_fields)
def test_they_are_equal_and_found_and_written_as_others_are(
    kind: tuple[Any, Any], one: list[object], other: list[object]
) -> None:
    shared, own = ((filled(cls, one), filled(cls, other)) for cls in kind)
    assert (shared[0] == shared[1]) == (own[0] == own[1])
    assert (shared[0] == shared[0]) == (own[0] == own[0])
    assert said(lambda: repr(shared[0])) == said(lambda: repr(own[0]))
    if kind[0].__eq__ is not object.__eq__ and "own words" not in repr(shared[0]):
        assert (hash(shared[0]) == hash(shared[1])) >= (shared[0] == shared[1]), "equal ones are found in a set"
    for name in [entry.name for entry in dataclasses.fields(kind[0])]:
        assert said(partial(setattr, shared[0], name, 1)) == said(partial(setattr, own[0], name, 1))
        assert said(partial(delattr, shared[0], name)) == said(partial(delattr, own[0], name))
        assert repr(replace(shared[0], **{name: 2})) == repr(replace(own[0], **{name: 2}))


@pytest.mark.parametrize(("shared", "own"), KINDS, ids=lambda cls: cls.__qualname__.rpartition(".")[2])
def test_their_shape_is_the_same(shared: Any, own: Any) -> None:
    assert shared.__slots__ == own.__slots__
    assert shared.__match_args__ == own.__match_args__
    assert (shared.__hash__ is None) == (own.__hash__ is None)
    assert shared.__doc__ == own.__doc__
    assert [str(one) for one in dataclasses.fields(shared)] == [str(one) for one in dataclasses.fields(own)]


def test_others_are_not_equal() -> None:
    first, second = KINDS[1][0], KINDS[3][0]
    assert first(1) != second(value=1)
    assert first(1) != 1


def test_what_holds_the_same_object_is_equal_even_if_that_is_not_a_number() -> None:
    for cls in (KINDS[1][0], KINDS[2][0]):
        assert cls(math.nan) == cls(math.nan)
        assert len({cls(math.nan), cls(math.nan)}) == 1


def test_a_record_within_itself_is_written_once() -> None:
    inner: list[object] = []
    record = KINDS[1][0](inner)
    inner.append(record)
    assert repr(record).endswith("One(value=[...])")


def test_nothing_but_its_beginning_is_compiled_for_each() -> None:
    for cls, _ in KINDS[:4]:
        functions = [value for value in vars(cls).values() if getattr(value, "__code__", None) is not None]
        assert [one.__name__ for one in functions if one.__code__.co_filename == "<string>"] == ["__init__"]


def test_what_stands_for_itself_does_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        KINDS[4][0](1).value = 2
