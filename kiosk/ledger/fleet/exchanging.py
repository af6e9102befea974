"""Lays copies of a kiosk's facts into the shared table and takes the others' from it.

The local ledger leads: what was not laid is found again whenever both heads are compared, so there is nothing to
remember, and a lost answer costs nothing. A kiosk whose own facts are others in the shared table (its disk was
cloned, or its book put back from an old backup and written on) stops laying and says so; nothing is merged and
nothing dropped. Where staff admitted kiosks, facts are signed as they are laid and checked before they are taken.

Between two comparisons, `Exchanger.follow` goes on from the last one: it lays only what follows the last fact that it
knows to be there, and takes what was told. Whatever isn't as expected is left to the next comparison.
"""

from collections.abc import Callable, Sequence

from kiosk.ledger.chain import Copy, Head
from kiosk.ledger.fleet.alarm import alarm_of, follows
from kiosk.ledger.fleet.connection import FleetConnection
from kiosk.ledger.fleet.copies import SharedHead, lay, shared_after, shared_heads
from kiosk.ledger.fleet.exchanged import Exchanged, FleetLimits
from kiosk.ledger.fleet.heartbeat import beat
from kiosk.ledger.fleet.members import Members, read_members
from kiosk.ledger.fleet.refusals import Refusals
from kiosk.ledger.fleet.signing import SigningKey
from kiosk.ledger.fleet.telling import Told, concerns_others, notices
from kiosk.ledger.fleet.trouble import FleetAlarm, NotSent, WrittenElsewhere, WrittenTwice
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.model.contested import Doubted
from kiosk.model.ledger_trouble import MergeTrouble

KEY_ASKED_AGAIN_AFTER = 60.0
"""Seconds."""
MOST_UNTOLD = 50
"""Own facts that concern nobody else, before the others are told of them all the same."""
_ALARMS = frozenset({"foreign", "newer"})
"""What is wrong with another kiosk's facts, rather than with the own ledger."""


class Exchanger:
    """What one kiosk, which logs in as `role`, knows of both sides, and does about it.

    Args:
        key: reads the key to sign with.
        monotonic: seconds.
    """

    def __init__(
        self,
        ledger: Ledger,
        role: str,
        limits: FleetLimits,
        key: Callable[[], SigningKey | None],
        monotonic: Callable[[], float],
        *,
        reads_only: bool,
    ) -> None:
        self.is_behind = False
        """Whether the shared table has more than was taken."""
        self.refusals = Refusals(monotonic, limits.longest_refusal)
        self._ledger, self._role, self._limits = ledger, role, limits
        self._own = ledger.identity.uuid
        self._read_key, self._monotonic = key, monotonic
        self._reads_only = reads_only
        self._key: SigningKey | None = None
        self._key_due_at = monotonic()
        self._arrived = -1
        self._own_seen = False
        self._found: tuple[Doubted, ...] | None = None
        self._members = Members()
        self._alarms: dict[str, FleetAlarm] = {}
        self._laid: int | None = None
        """The last own fact in the shared table; `None` where more may not be laid without comparing."""
        self._signs = False
        self._untold: list[Copy] = []
        self._carried = 0
        """Facts that were taken before it turned out that both sides must be compared."""

    @property
    def signer(self) -> SigningKey | None:
        """What this kiosk signs with, where it is in the fleet and may write."""
        return self._key if self._signs and self._own not in self._alarms else None

    def has_news(self) -> bool:
        """Whether there are facts in the own ledger that were not looked at."""
        return self._ledger.arrived() != self._arrived

    def compare(self, connection: FleetConnection, *, beats: bool) -> Exchanged:
        """Read what the shared table holds, take what is new, and lay what it lacks; with `beats` say that we run."""
        self._laid = None
        members = self._members = read_members(connection)
        self._arrived = self._ledger.arrived()
        shared = {head.kiosk: head for head in shared_heads(connection)}  # first: the own heads are then never older
        heads = self._ledger.heads()
        alarms: dict[str, FleetAlarm] = {
            kiosk: alarm for kiosk, head in shared.items() if (alarm := alarm_of(self._ledger, heads, head))
        }
        self._alarms = alarms
        received, is_behind = 0, False
        for kiosk, head in shared.items():
            here = heads.get(kiosk)
            missing = head.sequence - (here.sequence if here else 0)
            if kiosk in alarms or missing <= 0:
                continue
            if (refused := self.refusals.waiting(kiosk, here)) is not None:
                alarms[kiosk] = refused.why
                continue
            taken = self._take(connection, head, here)
            if isinstance(taken, int):
                received += taken
                is_behind = is_behind or missing > taken
            else:
                alarms[kiosk] = taken
                if kiosk != self._own:  # which is looked at each time
                    self.refusals.remember(kiosk, here, taken)
        self._arrived += received
        self.is_behind = is_behind
        if self._reads_only:
            return self._exchanged(0, received, more=is_behind)
        signs = members.signs(self._own, self._role, self._own_key(members), has_written=self._own in shared)
        if isinstance(signs, NotSent):
            alarms.setdefault(self._own, signs)
        self._beat(connection, beats=beats)
        laid = shared[self._own].sequence if self._own in shared else 0
        last = heads[self._own].sequence if self._own in heads else 0
        sent, has_more = 0, False
        if self._own not in alarms and laid <= last:
            self._signs = bool(signs)
            sent, has_more = self._lay(connection, laid, last)
        return self._exchanged(sent, received, more=is_behind or has_more)

    def follow(self, connection: FleetConnection, told: Sequence[Told], *, beats: bool) -> Exchanged | None:
        """Take what was `told` since the last time, and lay what is new; `None` where both sides must be compared."""
        arrived = self._ledger.arrived()
        received, heads = 0, self._ledger.heads()
        read: set[str] = set()
        for one in told:
            taken = self._take_told(connection, one, heads.get(one.kiosk), read)
            if taken is None:
                self._carried = received
                return None
            received += taken
            heads = self._ledger.heads() if taken else heads
        self._arrived = arrived + received
        self._beat(connection, beats=beats)
        last = heads[self._own].sequence if self._own in heads else 0
        sent, has_more = 0, False
        if self._laid is not None and last > self._laid:
            sent, has_more = self._lay(connection, self._laid, last)
            if not sent:
                self._carried = received
                return None
        return self._exchanged(sent, received, more=has_more)

    def _exchanged(self, sent: int, received: int, *, more: bool) -> Exchanged:
        received, self._carried = received + self._carried, 0
        return Exchanged(sent, received, more, (*self._alarms.values(), *self._contested(received)))

    def _beat(self, connection: FleetConnection, *, beats: bool) -> None:
        if beats and self._own not in self._alarms:
            beat(connection, self._own, self._ledger.identity.name, self._ledger.identity.place)

    def _take_told(self, connection: FleetConnection, told: Told, here: Head | None, read: set[str]) -> int | None:
        """How many facts of a kiosk were taken after `here`; `None` where both sides must be compared.

        Each is read at most once; its facts that were told until then have been committed.
        """
        kiosk = told.kiosk
        if kiosk == self._own or here is None:
            return None
        if kiosk in self._alarms or kiosk in read:
            return 0
        member = self._members.by_kiosk.get(kiosk)
        copies = [copy for copy in told.copies if copy.sequence > here.sequence]
        if not copies and told.copies:
            return 0
        if not copies or copies[0].sequence != here.sequence + 1:
            read.add(kiosk)
            signs = self._members.knows_signatures
            copies = shared_after(connection, kiosk, here.sequence, self._limits.batch, knows_signatures=signs)
            if not copies:
                return 0
        has_signed = member is not None and member.signed_from is not None
        if len(copies) == self._limits.batch or any((copy.signature is not None) != has_signed for copy in copies):
            return None
        if self._members.believed(copies)[1] is not None:
            return None
        try:
            return self._ledger.take(copies)
        except LedgerTroubleError as error:
            if error.kind not in _ALARMS:
                raise
            return None

    def _take(self, connection: FleetConnection, head: SharedHead, here: Head | None) -> int | FleetAlarm:
        """How many facts of a kiosk were taken that come after `here`, or why none can be.

        This kiosk's own are only taken at the start: its ledger was put back from a backup then. Later, and on another
        machine than it was, somebody else has written them.
        """
        is_own = head.kiosk == self._own
        if is_own and (self._own_seen or self._ledger.moved):
            return WrittenElsewhere(head.sequence)
        after, batch, members = here.sequence if here else 0, self._limits.batch, self._members
        if self.refusals.of(head.kiosk, here):
            batch = 1  # one that stays as it is costs little, however much is behind it
        copies = shared_after(connection, head.kiosk, after, batch, knows_signatures=members.knows_signatures)
        if is_own and not follows(here, copies[0]):
            return WrittenTwice(copies[0].sequence - 1)
        copies, doubt = members.believed(copies)
        if doubt is not None and not copies:
            return doubt
        try:
            return self._ledger.take(copies)
        except LedgerTroubleError as error:
            if error.kind not in _ALARMS:
                raise
            before = [copy for copy in copies if copy.sequence < _refused_in(error)]
            return self._ledger.take(before) if before else error.trouble

    def _contested(self, received: int) -> tuple[Doubted, ...]:
        """The gifts that kiosks contradict each other about, looked for again when something came."""
        if self._found is None or received:
            self._found = self._ledger.contested()
        return self._found

    def _own_key(self, members: Members) -> SigningKey | None:
        """The key to sign with, where this kiosk was admitted; one that can't be read is asked for now and then."""
        is_member = self._own in members.by_kiosk
        if self._key is None and is_member and self._monotonic() >= self._key_due_at:
            self._key_due_at = self._monotonic() + KEY_ASKED_AGAIN_AFTER
            self._key = self._read_key()
        return self._key

    def _lay(self, connection: FleetConnection, laid: int, last: int) -> tuple[int, bool]:
        """How many own facts after `laid` were laid, and whether there is more to do."""
        number = min(self._limits.batch, last - laid)
        copies = self._ledger.copies(self._own, laid, number) if last > laid else []
        if copies:
            self._ledger.settle()  # or this kiosk could lose with its log, unnoticed, what others know to be its own
        if self._signs and self._key is not None:
            copies = [copy._replace(signature=self._key.sign(copy.hash)) for copy in copies]
        if copies and not self._lay_and_tell(connection, copies):
            self._laid = None
            return 0, True  # somebody laid meanwhile: this kiosk, before its answer was lost, or a copy of it
        self._own_seen, self._laid = True, laid + len(copies)
        return len(copies), last > laid + len(copies)

    def _lay_and_tell(self, connection: FleetConnection, copies: Sequence[Copy]) -> bool:
        """Whether `copies` were laid; the others hear of what concerns them, and of what they were not told before."""
        follows_on = self._untold and self._untold[-1].sequence + 1 == copies[0].sequence
        untold, self._untold = [*(self._untold if follows_on else ()), *copies], []
        is_told = len(untold) > MOST_UNTOLD or any(concerns_others(copy) for copy in copies)
        before = self._ledger.copies(self._own, copies[0].sequence - 2, 1) if copies[0].sequence > 1 else []
        if not lay(connection, copies, notices(untold) if is_told else (), before[0] if before else None):
            return False
        self._untold = [] if is_told else untold
        return True


def _refused_in(error: LedgerTroubleError) -> int:
    """The number of the fact that can't be taken; 0 where none of its kiosk can."""
    trouble = error.trouble
    return trouble.number if isinstance(trouble, MergeTrouble) and trouble.problem != "too_many_kiosks" else 0
