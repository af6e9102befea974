"""What a form's words have in common."""

from typing import NamedTuple


class FieldWords(NamedTuple):
    """What stands above a field, and what belongs into it."""

    label: str
    hint: str
