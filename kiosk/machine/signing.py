"""This kiosk's signing key for a fleet: made when it joins, kept where the other secrets are, good for one uuid."""

from typing import TYPE_CHECKING

from kiosk.machine.keys import SecretMissingError, SecretRefusedError, find_secret, keep_secret
from kiosk.machine.secret_trouble import Asked, Unusable

if TYPE_CHECKING:
    from kiosk.ledger.fleet.signing import SigningKey


def read_signing_key(uuid: str) -> "SigningKey | None":
    """The key of the kiosk `uuid`; `None` where none was made for it, as on a disk that was copied.

    Raises:
        SecretRefusedError: it may be there and can't be read, or is no key.
    """
    from kiosk.ledger.fleet.signing import NotAKeyError, key_of

    try:
        found = find_secret("signing")
    except SecretMissingError as error:
        if error.may_be_there:
            raise
        return None
    try:
        key = key_of(found.value)
    except NotAKeyError:
        asked = Asked("signing", practice=False, account="signing", variable="KIOSK_SIGNING_KEY")
        raise SecretRefusedError(Unusable("not_a_signing_key", asked, found.where)) from None
    return key if key.ticket.kiosk == uuid else None


def signing_key_or_none(uuid: str) -> "SigningKey | None":
    """The key of the kiosk `uuid`, as far as it can be read now."""
    try:
        return read_signing_key(uuid)
    except SecretRefusedError:
        return None


def own_signing_key(uuid: str) -> "SigningKey":
    """The key of the kiosk `uuid`, made and kept where there is none; for a person's own command.

    Raises:
        SecretRefusedError: it can't be read or kept.
    """
    key = read_signing_key(uuid)
    if key is None:
        from kiosk.ledger.fleet.signing import key_of, new_secret

        secret = new_secret(uuid)
        keep_secret("signing", secret, may_ask=True)
        key = key_of(secret)
    return key
