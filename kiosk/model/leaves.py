"""A campaign's values one by one, and which of its fields hold texts. Pure."""

from collections.abc import Iterator, Mapping

READ = frozenset(
    {
        *("organisation", "title", "subtitle", "both", "highlights_title", "text", "detail", "partner", "lines"),
        *("by", "credit", "does", "name", "address", "question", "answer", "picture_text"),
        *("figure", "figure_text", "quote", "person", "role"),
    }
)
"""Fields whose texts people read."""


def leaves(value: object, place: str = "") -> Iterator[tuple[str, object]]:
    """Every value that holds no others, behind its place such as `asks.0.link`."""
    match value:
        case Mapping():
            for name, inner in value.items():
                yield from leaves(inner, f"{place}.{name}" if place else str(name))
        case list() | tuple():
            for index, inner in enumerate(value):
                yield from leaves(inner, f"{place}.{index}" if place else str(index))
        case _:
            yield place, value


def field_at(place: str) -> str:
    """The name of the field at `place`: `lines` for `benefits.lines.2`."""
    return next((part for part in reversed(place.split(".")) if not part.isdigit()), "")
