"""How much a ledger holds and keeps free: one record, so that whoever opens one can choose."""

from kiosk.model.records import dataclass


@dataclass(frozen=True, slots=True)
class LedgerLimits:
    """Of one ledger."""

    room_for_reserve: int = 4_194_304
    """Bytes that have to be free on the disk before the megabyte of reserve is taken from it again."""
    most_kiosks: int = 200
    """Other kiosks that a ledger takes facts of; an event has far fewer, and the head file has room for them."""
