"""The machine that is a kiosk: the wireless network it is in, and turning it off and on.

NetworkManager and systemd are asked by their own commands; where they aren't there, so are none of these wishes.
"""

import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from kiosk.model.plain_text import plain_text
from kiosk.office.not_done import NotDoneError

VARIABLE = "KIOSK_SESSION"
"""Set to 1 by the unit that makes a machine a kiosk."""
_PATIENCE = 60.0
"""Seconds that one command may take."""
_FIELD = re.compile(r"(?<!\\):")
_MOST = 30
_CONNECTIVITY = {
    "full": "The internet is reached.",
    "portal": "This network wants a sign-in page first. The kiosk shows none: use another network or a phone's hot "
    "spot, or have the venue let this machine in.",
    "limited": "The network is there, and the internet behind it isn't.",
    "none": "There is no network.",
}


@dataclass(frozen=True, slots=True)
class Network:
    """A wireless network in reach."""

    name: str
    strength: int
    """0 to 100."""
    secured: bool
    in_use: bool


@dataclass(frozen=True, slots=True)
class NetworkSeen:
    """What there is, and what it is good for."""

    said: str
    ok: bool
    networks: tuple[Network, ...] = ()


class Session:
    """Asks the machine; every call may block for as long as a network takes.

    Args:
        environ: tells whether this machine is a kiosk.
    """

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._nmcli = shutil.which("nmcli", path=environ.get("PATH"))
        self._systemctl = shutil.which("systemctl", path=environ.get("PATH"))
        self.is_kiosk = environ.get(VARIABLE) == "1" and self._systemctl is not None
        """Whether it is this program's to turn the machine off."""

    @property
    def has_network(self) -> bool:
        """Whether networks can be joined from here."""
        return self._nmcli is not None

    def look(self) -> NetworkSeen:
        """The networks in reach, the strongest first, and whether the internet is reached.

        Raises:
            NotDoneError: NetworkManager says no.
        """
        state = self._ask("networking", "connectivity", "check").strip()
        listed = self._ask("-t", "-f", "IN-USE,SIGNAL,SECURITY,SSID", "device", "wifi", "list")
        found: dict[str, Network] = {}
        for line in listed.splitlines():
            if (network := _network(line)) is not None:
                best = found.get(network.name)
                if best is None or (network.in_use, network.strength) > (best.in_use, best.strength):
                    found[network.name] = network
        networks = sorted(found.values(), key=lambda one: (not one.in_use, -one.strength))[:_MOST]
        return NetworkSeen(
            _CONNECTIVITY.get(state, "Nobody knows yet whether the internet is reached."),
            state == "full",
            tuple(networks),
        )

    def join(self, name: str, password: str) -> str:
        """Join the network called `name`. Returns what to tell.

        Raises:
            NotDoneError: it isn't joined.
        """
        if name.startswith("-"):
            raise NotDoneError(f"{name} has a name that cannot be asked for; use another network.")
        self._ask("--ask", "--wait", "40", "device", "wifi", "connect", name, typed=f"{password}\n")
        return f"{plain_text(name)} is joined."

    def turn(self, how: Literal["reboot", "poweroff"]) -> None:
        """Start the machine again, or turn it off.

        Raises:
            NotDoneError: it may not be done from here.
        """
        if not self.is_kiosk or self._systemctl is None:
            raise NotDoneError("This machine is no kiosk of its own; turn it off as you do always.")
        _run([self._systemctl, how], "")

    def _ask(self, *words: str, typed: str = "") -> str:
        if self._nmcli is None:
            raise NotDoneError("NetworkManager is not installed here, so networks are set up elsewhere.")
        return _run([self._nmcli, *words], typed)


def _run(command: Sequence[str], typed: str) -> str:
    """What the command prints; a password goes in by its standard input, where no list of processes shows it."""
    try:
        done = subprocess.run(  # noqa: S603 - found on the system's own path
            command, input=typed, capture_output=True, text=True, timeout=_PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        raise NotDoneError("The machine does not answer; try again in a minute.") from None
    except OSError as error:
        raise NotDoneError(f"The machine cannot be asked ({error.strerror}).") from None
    if done.returncode != 0:
        said = plain_text(done.stderr.strip() or done.stdout.strip())[:200].removeprefix("Error: ")
        raise NotDoneError(f"It was not done: {said or 'no reason was given'}")
    return done.stdout


def _network(line: str) -> Network | None:
    """A line of `nmcli -t`, whose last part is the name and may hold anything."""
    parts = _FIELD.split(line, maxsplit=3)
    if len(parts) < 4 or not parts[1].isdigit():
        return None
    name = parts[3].replace("\\:", ":").replace("\\\\", "\\")
    return Network(name, int(parts[1]), parts[2] not in ("", "--"), parts[0] == "*") if name else None
