"""A form over one table of campaign.toml, or over each item of a list of tables."""

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from kiosk.model.part import Part
from kiosk.model.records import dataclass
from kiosk.office.fields import Field


@dataclass(frozen=True, slots=True)
class Form:
    """Fields of one table of the file, or of each item of a list of tables."""

    place: str
    """The table's key; empty for what stands above all tables."""
    model: type[Part]
    fields: tuple[Field, ...]
    most: int = 0
    """Items of a list; 0 where there is one table only."""
    starts_with: Mapping[str, Any] = field(default_factory=dict)
    """What a new item holds."""
    to_do: Mapping[str, str] = field(default_factory=dict)
    """What is to be written before a new item is shown, by field: a comment above it in the file says so."""

    @property
    def is_list(self) -> bool:
        """Whether there are several such tables."""
        return self.most > 0
