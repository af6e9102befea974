"""What is sealed for one reader, once: X25519, HKDF with SHA-256, ChaCha20-Poly1305.

Both sides use a new pair of keys for each answer, so what was overheard can't be opened later with any key that is
kept. Who sealed it is told by a signature around it; see `signing`.
"""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_LENGTH = 32
_PURPOSE = b"donation kiosk, answer\0"
_NONCE = bytes(12)
"""Each key seals one thing."""


class NotSealedError(ValueError):
    """It wasn't sealed for this key, or can't be sealed for that one."""


class OnceKey:
    """The key of a reader; good for one answer, and kept nowhere."""

    def __init__(self) -> None:
        self._private = X25519PrivateKey.generate()
        self.public = self._private.public_key().public_bytes_raw()

    def open(self, sealed: bytes, about: bytes) -> bytes:
        """What was sealed for this key, `about` the same.

        Raises:
            NotSealedError: nothing was.
        """
        theirs = sealed[:_LENGTH]
        try:
            key = _key(self._private, theirs, theirs + self.public)
            return ChaCha20Poly1305(key).decrypt(_NONCE, sealed[_LENGTH:], about)
        except (InvalidTag, ValueError):
            raise NotSealedError from None


def seal(public: bytes, content: bytes, about: bytes) -> bytes:
    """`content`, to be opened only with the key to `public`, and only as being `about` the same.

    Raises:
        NotSealedError: `public` is no key.
    """
    own = X25519PrivateKey.generate()
    ours = own.public_key().public_bytes_raw()
    try:
        key = _key(own, public, ours + public)
    except ValueError:
        raise NotSealedError from None
    return ours + ChaCha20Poly1305(key).encrypt(_NONCE, content, about)


def _key(private: X25519PrivateKey, public: bytes, both: bytes) -> bytes:
    shared = private.exchange(X25519PublicKey.from_public_bytes(public))
    return HKDF(SHA256(), 32, salt=None, info=_PURPOSE + both).derive(shared)
