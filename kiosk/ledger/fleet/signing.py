"""A kiosk's signature: over the hash of each of its facts, so over its uuid, the fact and all facts before it.

Ed25519 by cryptography, beside `sealing`; one key for each uuid, for as long as there is that uuid.
"""

import base64
import binascii
import hashlib
import hmac

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.model.records import dataclass

_SIGNED: bytes = b"donation kiosk, fact\0"
"""What stands before a hash that is signed: the signature means this and nothing else."""
_VOUCHED: bytes = b"donation kiosk, asks to be admitted\0"
_ASKED: bytes = b"donation kiosk, asks another\0"
_ANSWERED: bytes = b"donation kiosk, answers another\0"
_ROLE: bytes = b"donation kiosk, password of its role\0"
_LENGTH = 32


class NotAKeyError(ValueError):
    """The text is no key that this module wrote; it is never named."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a kiosk shows to be admitted: who it is, and how its signatures are known. It is no secret."""

    kiosk: str
    """Its uuid."""
    public: bytes

    def __str__(self) -> str:
        return _written(self.kiosk, self.public)

    @property
    def fingerprint(self) -> str:
        """Short enough to be compared by people, on the screens of two kiosks: `ABCD EFGH IJKL MNOP`."""
        digest = hashlib.sha256(str(self).encode()).digest()
        letters = base64.b32encode(digest)[:16].decode()
        return " ".join(letters[at : at + 4] for at in range(0, len(letters), 4))


class SigningKey:
    """The key of one kiosk."""

    def __init__(self, kiosk: str, private: Ed25519PrivateKey) -> None:
        self._private = private
        self.ticket = Ticket(kiosk, private.public_key().public_bytes_raw())

    def sign(self, hash_: bytes) -> bytes:
        """The signature of the fact with that hash: 64 bytes."""
        return self._private.sign(_SIGNED + hash_)

    def vouch(self, proof: str) -> bytes:
        """The signature under `proof`, by which the database will know this kiosk's password."""
        return self._private.sign(_VOUCHED + proof.encode())

    def sign_question(self, content: bytes) -> bytes:
        """The signature under what this kiosk asks another."""
        return self._private.sign(_ASKED + content)

    def sign_answer(self, content: bytes) -> bytes:
        """The signature under what this kiosk answers another."""
        return self._private.sign(_ANSWERED + content)

    def role_password(self) -> str:
        """The password of the role that only this kiosk has, made from its key."""
        made = hmac.digest(self._private.private_bytes_raw(), _ROLE, "sha256")
        return base64.urlsafe_b64encode(made).decode().rstrip("=")


def new_secret(kiosk: str) -> str:
    """A new key for `kiosk` (uuid), as the line of text that is kept where secrets are."""
    return _written(kiosk, Ed25519PrivateKey.generate().private_bytes_raw())


def key_of(secret: str) -> SigningKey:
    """The key that `new_secret` wrote.

    Raises:
        NotAKeyError: it didn't.
    """
    kiosk, private = _read(secret)
    return SigningKey(kiosk, Ed25519PrivateKey.from_private_bytes(private))


def ticket_of(text: str) -> Ticket:
    """What `str` of a ticket was.

    Raises:
        NotAKeyError: it is none.
    """
    return Ticket(*_read(text))


def is_signed(public: bytes, hash_: bytes, signature: bytes) -> bool:
    """Whether whoever has the key to `public` signed the fact with that hash."""
    return _is_right(public, _SIGNED + hash_, signature)


def is_vouched(public: bytes, proof: str, signature: bytes) -> bool:
    """Whether whoever has the key to `public` vouches for `proof`."""
    return _is_right(public, _VOUCHED + proof.encode(), signature)


def is_asked(public: bytes, content: bytes, signature: bytes) -> bool:
    """Whether whoever has the key to `public` asks that."""
    return _is_right(public, _ASKED + content, signature)


def is_answered(public: bytes, content: bytes, signature: bytes) -> bool:
    """Whether whoever has the key to `public` answers that."""
    return _is_right(public, _ANSWERED + content, signature)


def _is_right(public: bytes, content: bytes, signature: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, content)
    except (InvalidSignature, ValueError):
        return False
    return True


def _written(kiosk: str, raw: bytes) -> str:
    return f"{kiosk}.{base64.urlsafe_b64encode(raw).decode().rstrip('=')}"


def _read(text: str) -> tuple[str, bytes]:
    kiosk, _, coded = text.strip().rpartition(".")
    try:
        raw = base64.b64decode(f"{coded}=", altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise NotAKeyError from None
    if not kiosk or len(raw) != _LENGTH:
        raise NotAKeyError
    return kiosk, raw
