"""Frozen records with slots, whose methods are written once.

`dataclasses.dataclass` compiles six functions for each class. In a program of some hundred records they are megabytes
and a sixth of the time that it takes to start; here each record has an `__init__` of its own, and shares the rest.
"""

from collections.abc import Callable
from dataclasses import Field, FrozenInstanceError, fields
from dataclasses import dataclass as _with_functions_of_its_own
from functools import cache
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(
        *, frozen: Literal[True], slots: Literal[True], eq: bool = True, kw_only: bool = False
    ) -> Callable[[type], type]:
        """As `dataclasses.dataclass`, for records that don't change and have no other attributes than their fields."""

        def made(cls: type) -> type:
            methods = {"__repr__": _repr} | ({"__eq__": _equal, "__hash__": _hash} if eq else {})
            own = {name for name in methods if vars(cls).get(name) is not None}
            record = _with_functions_of_its_own(frozen=frozen, slots=slots, kw_only=kw_only, eq=False, repr=False)(cls)
            for name, method in {**methods, "__setattr__": _set, "__delattr__": _delete}.items():
                if name not in own:
                    setattr(record, name, method)
            return record

        return made


def _equal(self: Any, other: object) -> object:
    if type(other) is not type(self):
        return NotImplemented
    cls: Any = type(self)
    values = _compared(cls)
    return values(self) == values(other)


def _hash(self: Any) -> int:
    cls: Any = type(self)
    return hash(_hashed(cls)(self))


@recursive_repr()
def _repr(self: Any) -> str:
    said = (f"{field.name}={getattr(self, field.name)!r}" for field in fields(self) if field.repr)
    return f"{self.__class__.__qualname__}({', '.join(said)})"


def _set(self: object, name: str, value: object) -> None:  # noqa: ARG001 - as Python calls it
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delete(self: object, name: str) -> None:  # noqa: ARG001 - likewise
    raise FrozenInstanceError(f"cannot delete field {name!r}")


@cache
def _compared(cls: Any) -> Callable[[object], tuple[object, ...]]:
    return _values([field for field in fields(cls) if field.compare])


@cache
def _hashed(cls: Any) -> Callable[[object], tuple[object, ...]]:
    return _values([field for field in fields(cls) if (field.compare if field.hash is None else field.hash)])


def _values(wanted: list[Field[Any]]) -> Callable[[object], tuple[object, ...]]:
    names = [field.name for field in wanted]
    # Of one name `attrgetter` gives no tuple, in which what is the same object is equal even if it is not a number.
    return attrgetter(*(names * 2 if len(names) == 1 else names)) if names else lambda _: ()
