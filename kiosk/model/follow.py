"""Where a drive can be followed."""

from kiosk.model.fields import Line, ShortLine
from kiosk.model.part import Part


class Follow(Part):
    """A place where the drive can be followed."""

    name: ShortLine
    """What is there, such as "News of the drive"."""
    address: Line
    """What people type or look for, such as "@organisation"."""
