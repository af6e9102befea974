"""What is an alarm between a ledger and the shared table: one fact, known by kiosk and sequence, in two forms."""

from kiosk.ledger.chain import Copy, Head, Heads, chained
from kiosk.ledger.fleet.copies import SharedHead
from kiosk.ledger.fleet.trouble import FleetAlarm, TwoFacts, WrittenTwice
from kiosk.ledger.ledger import Ledger


def alarm_of(ledger: Ledger, heads: Heads, shared: SharedHead) -> FleetAlarm | None:
    """The alarm when the fact `shared` is another one in `ledger`, whose `heads` are these."""
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
        return WrittenTwice(shared.sequence)
    return TwoFacts(shared.kiosk, shared.sequence)


def follows(here: Head | None, copy: Copy) -> bool:
    """Whether `copy` is what comes after the fact `here`; none is before the first, which its own chain tells of."""
    return here is None or (copy.sequence == here.sequence + 1 and copy.hash == chained(here.hash, copy.body))
