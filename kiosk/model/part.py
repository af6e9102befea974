"""What the parts of a campaign, and other records that are kept or sent as JSON, have in common."""

from typing import Any, get_args, get_type_hints

from kiosk.model.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A frozen part of a campaign; `kiosk.model.checked` makes it of what a file says.

    A field that isn't compared says where a record is from, and no file says it.
    """


def part_in(kind: type[Part], field: str) -> type[Part] | None:
    """The part that the field of `kind` holds one or several of; `None` where it holds none."""
    return _within(get_type_hints(kind).get(field))


def _within(annotation: Any) -> type[Part] | None:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return annotation
    return next((found for inner in get_args(annotation) if (found := _within(inner))), None)
