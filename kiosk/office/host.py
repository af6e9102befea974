"""The machine that is a kiosk: the wireless network it is in, and turning it off and on.

NetworkManager and systemd are asked by their own commands; where they aren't there, none of this is offered.
"""

import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import Literal

from kiosk.model.plain_text import plain_text
from kiosk.model.records import dataclass
from kiosk.office.trouble import (
    HostRefused,
    HostSilent,
    HostUnreachable,
    NetworkNameUnusable,
    NoNetworkManager,
    NotAKiosk,
    NotDoneError,
)
from kiosk.payments.stripe_answer import Answered, Impostor, Silent, Unproven
from kiosk.system.child import run_child

Reply = Answered | Silent | Unproven | Impostor
VARIABLE = "KIOSK_SESSION"
"""Set to 1 by the unit that makes a machine a kiosk."""
_PATIENCE = 60.0
"""Seconds that one command may take."""
_NOT_RUNNING, _NO_DEVICE = 8, 10
"""Exit codes of nmcli's: NetworkManager isn't running; there is no such device."""
_FIELD = re.compile(r"(?<!\\):")
_MOST = 30


class Connectivity(Enum):
    """What lies behind the network; all but one in the words of NetworkManager (`NMConnectivityState`)."""

    FULL = "full"
    PORTAL = "portal"
    LIMITED = "limited"
    NONE = "none"
    UNKNOWN = "unknown"
    UNPROVEN = "unproven"
    """Somebody answers who can't prove to be Stripe; the clock may be why."""


@dataclass(frozen=True, slots=True)
class Network:
    """A wireless network in reach."""

    name: str
    strength: int
    """0 to 100."""
    secured: bool
    """Whether it wants a password."""
    in_use: bool


@dataclass(frozen=True, slots=True)
class NetworkStatus:
    """What there is, and what it is good for."""

    connectivity: Connectivity
    networks: tuple[Network, ...] = ()


class Host:
    """Asks the machine; every call may block for as long as a network takes.

    Args:
        environ: tells whether this machine is a kiosk.
        asks: what the kiosk needs, whether it answers; `None` where it needs nothing, as in practice.
        manager: a folder that is there while NetworkManager runs.
    """

    def __init__(
        self,
        environ: Mapping[str, str],
        asks: Callable[[], Reply] | None,
        manager: Path = Path("/run/NetworkManager"),
    ) -> None:
        self._nmcli = shutil.which("nmcli", path=environ.get("PATH")) if manager.is_dir() else None
        self._asks = asks
        self._systemctl = shutil.which("systemctl", path=environ.get("PATH"))
        self.is_kiosk = environ.get(VARIABLE) == "1" and self._systemctl is not None
        """Whether it is this program's to turn the machine off."""

    @property
    def has_network(self) -> bool:
        """Whether networks can be joined from here."""
        return self._nmcli is not None

    def network(self) -> NetworkStatus:
        """The networks in reach, the strongest first, and whether they lead to what the kiosk needs.

        NetworkManager is not believed that they do: left as it comes, it looks no further than the next router.

        Raises:
            NotDoneError: NetworkManager says no.
        """
        state = self._ask("networking", "connectivity", "check").strip()
        listed = self._ask("-t", "-f", "IN-USE,SIGNAL,SECURITY,SSID", "device", "wifi", "list", may_lack_wireless=True)
        found: dict[str, Network] = {}
        for line in listed.splitlines():
            if (network := _network(line)) is not None:
                best = found.get(network.name)
                if best is None or (network.in_use, network.strength) > (best.in_use, best.strength):
                    found[network.name] = network
        networks = sorted(found.values(), key=lambda one: (not one.in_use, -one.strength))[:_MOST]
        known = {one.value: one for one in Connectivity}
        return NetworkStatus(self._reached(known.get(state, Connectivity.UNKNOWN)), tuple(networks))

    def join(self, name: str, password: str) -> None:
        """Join the network called `name`.

        Raises:
            NotDoneError: it isn't joined.
        """
        if name.startswith("-"):
            raise NotDoneError(NetworkNameUnusable(name))
        self._ask("--ask", "--wait", "40", "device", "wifi", "connect", name, typed=f"{password}\n")

    def turn(self, how: Literal["reboot", "poweroff"]) -> None:
        """Start the machine again, or turn it off.

        Raises:
            NotDoneError: it may not be done from here.
        """
        if not self.is_kiosk or self._systemctl is None:
            raise NotDoneError(NotAKiosk())
        _run([self._systemctl, how], "")

    def _reached(self, guessed: Connectivity) -> Connectivity:
        match None if self._asks is None else self._asks():
            case Answered():
                return Connectivity.FULL
            case Impostor():
                return Connectivity.PORTAL
            case Unproven():
                return Connectivity.UNPROVEN
            case Silent():
                return Connectivity.LIMITED if guessed in (Connectivity.FULL, Connectivity.UNKNOWN) else guessed
            case None:
                return Connectivity.UNKNOWN if guessed is Connectivity.FULL else guessed

    def _ask(self, *words: str, typed: str = "", may_lack_wireless: bool = False) -> str:
        if self._nmcli is None:
            raise NotDoneError(NoNetworkManager())
        try:
            return _run([self._nmcli, *words], typed)
        except _ExitedError as error:
            if error.code == _NOT_RUNNING:
                raise NotDoneError(NoNetworkManager()) from None
            if error.code == _NO_DEVICE and may_lack_wireless:
                return ""
            raise


class _ExitedError(NotDoneError):
    """The command said no."""

    def __init__(self, code: int, said: str) -> None:
        super().__init__(HostRefused(said))
        self.code = code


def _run(command: Sequence[str], typed: str) -> str:
    """What the command prints; a password goes in by its standard input, where no list of processes shows it."""
    try:
        done = run_child(command, typed.encode(), _PATIENCE)
    except TimeoutError:
        raise NotDoneError(HostSilent()) from None
    except OSError as error:
        raise NotDoneError(HostUnreachable(error.strerror or str(error))) from None
    if done.returncode != 0:
        said = plain_text((done.stderr.strip() or done.stdout.strip()).decode("utf-8", "replace"))[:200].removeprefix(
            "Error: "
        )
        raise _ExitedError(done.returncode, said)
    return done.stdout.decode("utf-8", "replace")


def _network(line: str) -> Network | None:
    """A line of `nmcli -t`, whose last part is the name and may hold anything."""
    parts = _FIELD.split(line, maxsplit=3)
    if len(parts) < 4 or not parts[1].isdigit():
        return None
    name = parts[3].replace("\\:", ":").replace("\\\\", "\\")
    return Network(name, int(parts[1]), parts[2] not in ("", "--"), parts[0] == "*") if name else None
