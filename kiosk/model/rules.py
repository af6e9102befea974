"""Rules that the fields of records follow, as marks on them; `kiosk.model.checked` checks values by them.

Nothing of what checks is imported here, so that a process that only holds records does without it.
"""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from kiosk.model.records import dataclass

Place = tuple[str | int, ...]
"""Where something is, from the value that is checked on: names of fields and numbers of items."""


class RefusedError(Exception):
    """A value that breaks a rule; `mistake` is a record of what is wrong."""

    def __init__(self, mistake: object) -> None:
        super().__init__(mistake)
        self.mistake = mistake


class AllRefusedError(Exception):
    """Several mistakes, each at its place in the value that is checked."""

    def __init__(self, mistakes: list[tuple[Place, RefusedError]]) -> None:
        super().__init__(mistakes)
        self.mistakes = mistakes


class Around(Protocol):
    """What is known around a value while it is checked."""

    @property
    def context(self) -> Any:
        """What was given with the values."""

    @property
    def data(self) -> dict[str, Any]:
        """The fields above it in its record that are right in themselves."""

    @property
    def field_name(self) -> str | None:
        """Which field it is for."""


@dataclass(frozen=True, slots=True)
class Before:
    """The value becomes what `check` makes of it, and is then checked as its type.

    `check` takes the value, or the value and what is `Around` it.
    """

    check: Callable[..., object]


@dataclass(frozen=True, slots=True)
class After:
    """The value, right by its type, becomes what `check` makes of it."""

    check: Callable[..., object]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Limits:
    """What a value may be beside its type, by the names that pydantic's `Field` has for it; `None` where nothing."""

    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    ge: float | None = None
    gt: float | None = None
    le: float | None = None
    strict: bool | None = None
    validate_default: bool | None = None
    alias: str | None = None
    """Its key, where that isn't the field's name."""
    examples: list[str] | None = None
    json_schema_extra: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Schema:
    """The JSON schema of a value, instead of its type's."""

    schema: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Rule:
    """A class method that checks the fields `names`; without any a method that checks the whole record."""

    names: tuple[str, ...]
    check: Any
    before: bool


def rule(*names: str, before: bool = False) -> Callable[[Callable[..., object]], Rule]:
    """Check the fields `names`, in themselves right unless `before`, by the class method below; see `Rule`."""
    return lambda check: Rule(names, check, before)


def rules_of(kind: type) -> Mapping[str, Rule]:
    """Those of the class `kind` and of its bases, the bases' first."""
    return {
        name: found for base in reversed(kind.__mro__) for name, found in vars(base).items() if isinstance(found, Rule)
    }
