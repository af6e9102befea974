"""What is an alarm between a ledger and the shared table: one fact, known by kiosk and sequence, in two forms."""

from kiosk.ledger.chain import Copy, Head, Heads, chained
from kiosk.ledger.fleet.copies import SharedHead
from kiosk.ledger.ledger import Ledger


def alarm_of(ledger: Ledger, heads: Heads, shared: SharedHead) -> str | None:
    """What is to be said when the fact `shared` is another one in `ledger`, whose `heads` are these."""
    here = heads.get(shared.kiosk)
    if here is None or shared.sequence > here.sequence:
        return None
    if shared.sequence == here.sequence:
        hash_here = here.hash
    else:
        hash_here = ledger.copies(shared.kiosk, shared.sequence - 1, 1)[0].hash
    if hash_here == shared.hash:
        return None
    if shared.kiosk == ledger.identity.uuid:
        return written_twice(shared.sequence)
    return (
        f"Fact {shared.sequence} of the kiosk {shared.kiosk} is another one in the shared table than here; "
        "neither is changed: find out which machine wrote it, and whether one is a copy."
    )


def follows(here: Head | None, copy: Copy) -> bool:
    """Whether `copy` is what comes after the fact `here`; none is before the first, which its own chain tells of."""
    return here is None or (copy.sequence == here.sequence + 1 and copy.hash == chained(here.hash, copy.body))


def written_twice(sequence: int) -> str:
    """What is to be said when this kiosk's own fact is another one in the shared table."""
    return (
        f"Fact {sequence} of this kiosk is another one in the shared table: its disk was cloned, or its ledger put "
        "back from an old backup and written on; nothing more of it is sent until the copy writes as another kiosk: "
        "`kiosk settings set uuid new` there."
    )


def written_elsewhere(sequence: int) -> str:
    """What is to be said when this kiosk's facts go on in the shared table without it."""
    return (
        f"Another machine writes as this kiosk, up to fact {sequence} in the shared table: one is a copy of the "
        "other; nothing more is sent from here until the copy writes as another kiosk: "
        "`kiosk settings set uuid new` there."
    )
