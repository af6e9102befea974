"""Who may pass behind the screen's hidden corner."""

import hmac
import logging
import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.machine.pins.pin_file import Kept, PinFileError, forget_pins, held, read_pins, write_pins
from kiosk.machine.pins.rules import PinRefusedError, check_pin
from kiosk.machine.pins.tries import Tries, at_this_start, count_wrong, seconds_left
from kiosk.model.records import dataclass
from kiosk.model.role import Role
from kiosk.system.clock import seconds_awake_or_not, this_boot

if TYPE_CHECKING:
    from argon2 import PasswordHasher

_log = logging.getLogger(__name__)

_CODE_DIGITS = 8


@dataclass(frozen=True, slots=True)
class Opened:
    """The PIN, or the set-up code, was right."""

    role: Role


@dataclass(frozen=True, slots=True)
class Wrong:
    """It was not; the next try may be made after `wait` seconds."""

    wait: float


@dataclass(frozen=True, slots=True)
class Waiting:
    """It was not checked: for so many seconds no try may be made."""

    seconds: float


class PinDoor:
    """Looks at one try after the other. A wrong one is on the disk before the answer is given.

    Args:
        data: the data folder.
        clock: seconds since the machine's start.
        boot: an id of that start.
        hasher: Argon2id, as strong as its library thinks right.
    """

    def __init__(
        self,
        data: Path,
        *,
        clock: Callable[[], float] = seconds_awake_or_not,
        boot: Callable[[], str] = this_boot,
        hasher: "PasswordHasher | None" = None,
    ) -> None:
        self._data = data
        self._clock = clock
        self._boot = boot
        self._given = hasher
        self._unwritten: Mapping[Role, Tries] = {}
        self._code = f"{secrets.randbelow(10**_CODE_DIGITS):0{_CODE_DIGITS}}"

    @property
    def has_pins(self) -> bool:
        """Whether anybody has one yet.

        Raises:
            PinFileError: the PINs can't be read.
        """
        return bool(read_pins(self._data).hashes)

    @property
    def setup_code(self) -> str:
        """What opens a kiosk without PINs during this run, for whoever started it."""
        return self._code

    def waits(self) -> float:
        """Seconds until a try may be made.

        Raises:
            PinFileError: the PINs can't be read.
        """
        return min(seconds_left(tries, self._clock()) for tries in self._tries(read_pins(self._data)).values())

    def try_pin(self, pin: str) -> Opened | Wrong | Waiting:
        """Whether `pin` opens, and for whom.

        Raises:
            PinFileError: the PINs can't be read.
        """
        return self._try(lambda kept: self._whose(kept, pin))

    def try_code(self, code: str) -> Opened | Wrong | Waiting:
        """Whether `code` is the set-up code; never, once there is a PIN.

        Raises:
            PinFileError: the file can't be read, so nobody knows whether there are PINs.
        """
        return self._try(lambda kept: "staff" if not kept.hashes and hmac.compare_digest(code, self._code) else None)

    def set_pin(self, role: Role, pin: str) -> None:
        """Let `role` in by `pin` from now on, instead of the one before.

        Raises:
            PinRefusedError: it can't be one, or is somebody else's already.
            PinFileError: it can't be kept.
        """
        check_pin(pin)
        with held(self._data):
            kept = read_pins(self._data)
            others = {other: kept_hash for other, kept_hash in kept.hashes.items() if other != role}
            if self._whose(Kept(others), pin) is not None:
                raise PinRefusedError("taken")
            write_pins(self._data, Kept({**kept.hashes, role: self._hasher().hash(pin)}, kept.tries))

    def reset(self) -> bool:
        """Forget all PINs and wrong tries; whether there were any.

        Raises:
            PinFileError: they can't be forgotten.
        """
        with held(self._data):
            self._unwritten = {}
            return forget_pins(self._data)

    def _try(self, whose: Callable[[Kept], Role | None]) -> Opened | Wrong | Waiting:
        """Look whether a try opens for anybody whose wait is over; a wrong one counts against each of them.

        A right one clears what was counted against its own role alone: nobody who has one PIN guesses at another's.
        """
        with held(self._data):
            kept = read_pins(self._data)
            tries = self._tries(kept)
            waits = {role: left for role, one in tries.items() if (left := seconds_left(one, self._clock()))}
            if len(waits) == len(tries):
                self._keep(kept, tries)
                return Waiting(min(waits.values()))
            now, boot = self._clock(), self._boot()
            counted = {role: one if role in waits else count_wrong(one, now, boot) for role, one in tries.items()}
            self._keep(kept, counted)
            role = whose(Kept({role: one for role, one in kept.hashes.items() if role not in waits}))
            if role is not None:
                self._keep(Kept(kept.hashes, counted), {**tries, role: Tries()})
                return Opened(role)
            if waits:
                return Waiting(min(waits.values()))
            return Wrong(min(seconds_left(one, self._clock()) for one in counted.values()))

    def _tries(self, kept: Kept) -> dict[Role, Tries]:
        """What is counted against each role that has a PIN, and against staff where nobody has one."""

        def worse(role: Role) -> Tries:
            told = [tries.get(role, Tries()) for tries in (kept.tries, self._unwritten)]
            return at_this_start(max(told, key=lambda tries: tries.wrong), self._clock(), self._boot())

        nobody: tuple[Role, ...] = ("staff",)
        return {role: worse(role) for role in kept.hashes or nobody}

    def _keep(self, kept: Kept, tries: Mapping[Role, Tries]) -> None:
        """On a disk that is full, tries are counted in memory: volunteers must still come in."""
        self._unwritten = {}
        if all(tries[role] == kept.tries.get(role, Tries()) for role in tries):
            return
        try:
            write_pins(self._data, Kept(kept.hashes, {role: one for role, one in tries.items() if one != Tries()}))
        except PinFileError as error:
            self._unwritten = tries
            _log.warning("a wrong PIN was counted only until the next start: %s", error)

    def _hasher(self) -> "PasswordHasher":
        from argon2 import PasswordHasher  # once somebody types a PIN

        if self._given is None:
            self._given = PasswordHasher()
        return self._given

    def _whose(self, kept: Kept, pin: str) -> Role | None:
        """Whose PIN it is; all are compared, so that the time it takes reveals nothing."""
        from argon2.exceptions import InvalidHashError, VerificationError

        found: Role | None = None
        for role, kept_hash in kept.hashes.items():
            try:
                if self._hasher().verify(kept_hash, pin):
                    found = role
            except (VerificationError, InvalidHashError):
                continue
        return found
