"""The system's keyring: which ones are trusted, and that asking one comes to an end and asks nobody back.

The one door to Python's keyring library.
"""

import functools
import os
import queue
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from kiosk.machine import secret_service
from kiosk.machine.secret_trouble import KeyringTrouble

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "donation-kiosk"
"""What the secrets are filed under."""
KEYRING_SECONDS = 10.0
"""That the keyring may take for an answer; it may wait for a bus that hangs."""
PERSON_SECONDS = 120.0
"""The same where it may ask a person for its password."""
ALLOWED_KEYRINGS = {
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.kwallet.DBusKeyringKWallet4",
    "keyring.backends.macOS.Keyring",
    "keyring.backends.Windows.WinVaultKeyring",
}
"""The keyrings that encrypt what they keep; any other, such as the plain files of keyrings.alt, is refused."""

_CHAIN = "keyring.backends.chainer.ChainerBackend"
_DESKTOPS = {"keyring.backends.SecretService.Keyring", "keyring.backends.libsecret.Keyring"}
"""Those that speak to the desktop's Secret Service; this program reads there itself, since they raise dialogs."""
_ALWAYS_ASKS = {"keyring.backends.kwallet.DBusKeyring", "keyring.backends.kwallet.DBusKeyringKWallet4"}
"""Those of which nobody can know beforehand whether they will raise one."""
_NO_KEYRINGS = {"keyring.backends.fail.Keyring", "keyring.backends.null.Keyring"}
_asking = threading.Lock()
"""Held while the keyring is asked, so that one that hangs holds up one thread and no more."""
_Answer = TypeVar("_Answer")


class KeyringTroubleError(Exception):
    """The keyring can't be used."""

    def __init__(self, trouble: KeyringTrouble) -> None:
        super().__init__(str(trouble))
        self.trouble = trouble


class SystemKeyring:
    """The system's keyring, if it is one that keeps secrets safely; each call blocks for `KEYRING_SECONDS` at most.

    Every method, and making one, raises KeyringTroubleError where the keyring can't be used.
    """

    def __init__(self) -> None:
        if not _has_session_bus():
            raise KeyringTroubleError(KeyringTrouble("none"))
        from keyring import get_keyring

        self._backend = _within_limit(get_keyring, "not_opened")
        self.name = _path(self._backend)
        """Its class."""
        self._links = list(getattr(self._backend, "backends", ())) if self.name == _CHAIN else [self._backend]
        for link in self._links:
            if _path(link) in _NO_KEYRINGS:
                raise KeyringTroubleError(KeyringTrouble("none"))
            if _path(link) not in ALLOWED_KEYRINGS:
                raise KeyringTroubleError(KeyringTrouble("not_trusted", _path(link)))
        if not self._links:
            raise KeyringTroubleError(KeyringTrouble("none"))

    def read(self, account: str) -> str | None:
        """What is kept there; raises no dialog."""
        for link in self._links:
            self._refuse_to_be_asked(link)
            if _path(link) in _DESKTOPS:
                kept = _do(lambda: secret_service.read_quietly(SERVICE, account))
            else:
                kept = _do(functools.partial(link.get_password, SERVICE, account))
            if kept is not None:
                return kept
        return None

    def keep(self, account: str, value: str, *, may_ask: bool) -> None:
        """Keep `value` there; where it `may_ask`, the keyring may raise its dialog to be made or unlocked first."""
        if not may_ask:
            for link in self._links:
                self._refuse_to_be_asked(link)
                if _path(link) in _DESKTOPS:
                    _do(secret_service.check_open)
        seconds = PERSON_SECONDS if may_ask else KEYRING_SECONDS
        _do(lambda: self._backend.set_password(SERVICE, account, value), seconds)

    def remove(self, account: str) -> None:
        """Forget what is kept there."""
        _do(lambda: self._backend.delete_password(SERVICE, account))

    def unlock(self) -> bool:
        """Whether it is unlocked now. **Raises the desktop's dialog** where it isn't."""
        if not any(_path(link) in _DESKTOPS for link in self._links):
            return True
        return _do(lambda: secret_service.unlock(PERSON_SECONDS), PERSON_SECONDS)

    @staticmethod
    def _refuse_to_be_asked(link: "KeyringBackend") -> None:
        if _path(link) in _ALWAYS_ASKS:
            raise KeyringTroubleError(KeyringTrouble("would_ask", _path(link)))


def _has_session_bus() -> bool:
    """Whether a trusted keyring can be there at all: on Linux each is reached over the bus of the session.

    Python's keyring would load every kind that it knows, and D-Bus, to come to the same answer.
    """
    if not sys.platform.startswith("linux"):
        return True
    if (address := os.environ.get("DBUS_SESSION_BUS_ADDRESS")) is not None:
        return address != "" and not address.startswith("disabled:")  # as it is turned off for a program
    folder = os.environ.get("XDG_RUNTIME_DIR")
    return folder is not None and Path(folder, "bus").exists()


def _path(backend: "KeyringBackend") -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _do(act: Callable[[], _Answer], seconds: float | None = None) -> _Answer:
    return _within_limit(act, "failed", seconds)


def _within_limit(
    act: Callable[[], _Answer], problem: Literal["not_opened", "failed"], seconds: float | None = None
) -> _Answer:
    """What `act` gives; what the keyring raises may hold the secret, so only its kind is passed on."""
    from keyring.errors import KeyringLocked

    seconds = KEYRING_SECONDS if seconds is None else seconds
    answers: queue.SimpleQueue[tuple[_Answer] | KeyringTroubleError] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put((act(),))
        except KeyringLocked:
            answers.put(KeyringTroubleError(KeyringTrouble("locked")))
        except secret_service.ClosedError as error:
            answers.put(KeyringTroubleError(KeyringTrouble(error.why)))
        except Exception as error:  # noqa: BLE001 - each keyring, and what its configuration names, has its own
            answers.put(KeyringTroubleError(KeyringTrouble(problem, type(error).__name__)))
        finally:
            _asking.release()

    silent = KeyringTroubleError(KeyringTrouble("silent"))
    if not _asking.acquire(timeout=seconds):
        raise silent
    threading.Thread(target=ask, name="keyring", daemon=True).start()
    try:
        answer = answers.get(timeout=seconds)
    except queue.Empty:
        raise silent from None
    if isinstance(answer, KeyringTroubleError):
        raise answer
    return answer[0]
