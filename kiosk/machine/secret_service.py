"""The desktop's own keyring over D-Bus (GNOME Keyring, KWallet, KeePassXC), asked so that it asks nobody back.

Unlocking a keyring and making one raise a password dialog, on a kiosk over the public screen. Python's keyring does
both when it only reads. Here nothing does but `unlock`, which is for a person's own command. The interface is
https://specifications.freedesktop.org/secret-service/latest/
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from secretstorage import Collection

Closed = Literal["none", "no_collection", "locked"]
"""Why nothing can be read: no service, no default collection, or one that is locked."""


class ClosedError(Exception):
    """The keyring can't be read as it is."""

    def __init__(self, why: Closed) -> None:
        super().__init__(why)
        self.why: Closed = why


def read_quietly(service: str, account: str) -> str | None:
    """The secret that is filed under these names; raises no dialog.

    Raises:
        ClosedError: nothing can be read as it is.
    """
    with _default_collection() as collection:
        if collection.is_locked():
            raise ClosedError("locked")
        for item in collection.search_items({"service": service, "username": account}):
            if item.is_locked():
                raise ClosedError("locked")
            return item.get_secret().decode("utf-8")
    return None


def check_open() -> None:
    """Nothing, if the keyring is there and unlocked; raises no dialog.

    Raises:
        ClosedError: it isn't.
    """
    with _default_collection() as collection:
        if collection.is_locked():
            raise ClosedError("locked")


def unlock(seconds: float) -> bool:
    """Whether the keyring is unlocked now. **Asks for its password on the screen**, for so many seconds at most.

    Raises:
        ClosedError: there is none to unlock.
    """
    with _default_collection() as collection:
        if collection.is_locked():
            try:
                collection.unlock(timeout=seconds)
            except TimeoutError:
                return False
        return not collection.is_locked()


@contextmanager
def _default_collection() -> Iterator["Collection"]:
    from secretstorage import Collection, dbus_init
    from secretstorage.exceptions import ItemNotFoundException, LockedException, SecretServiceNotAvailableException

    try:
        with dbus_init() as bus:
            yield Collection(bus)
    except ItemNotFoundException:
        raise ClosedError("no_collection") from None
    except LockedException:
        raise ClosedError("locked") from None
    except SecretServiceNotAvailableException:
        raise ClosedError("none") from None
