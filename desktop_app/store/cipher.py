"""What locks a book: a random key, how a password is stretched to one, and sealing small things with it.

Only well-known building blocks of a maintained library are put together here: Argon2id (RFC 9106), X25519, HKDF with
SHA-256, AES-256-GCM, Ed25519 and HMAC. The pages of the book itself are SQLCipher's.
"""

from __future__ import annotations

import os
import secrets
from typing import NamedTuple

from desktop_app.core.problems import Refused

_NONCE = 12


class BookKey(NamedTuple):
    """What opens the pages of one book."""

    raw: bytes
    """32 random bytes."""
    salt: bytes
    """The 16 bytes a locked file begins with; they tell which key it needs."""

    def __repr__(self) -> str:
        """No key ever stands in a message or a log."""
        return "BookKey(…)"

    @property
    def spelled(self) -> str:
        """As SQLCipher takes it without stretching it once more."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"

    def part(self, purpose: str) -> bytes:
        """A key of its own for one purpose, from which this one does not follow."""
        return derived(self.raw, purpose.encode())


class Access(NamedTuple):
    """Somebody who has signed in."""

    name: str
    key: BookKey


class Effort(NamedTuple):
    """What trying one password costs: kibibytes of memory, rounds, and lanes."""

    memory: int = 65536
    rounds: int = 3
    lanes: int = 4


USUAL = Effort()
"""The second choice RFC 9106 recommends: 64 MiB, three rounds."""


def new_key() -> BookKey:
    """A key that no book has."""
    return BookKey(secrets.token_bytes(32), secrets.token_bytes(16))


def derived(secret: bytes, purpose: bytes) -> bytes:
    """32 bytes that follow from a secret for one purpose (HKDF, RFC 5869)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=SHA256(), length=32, salt=None, info=b"coverbook " + purpose).derive(secret)


def stretched(password: str, salt: bytes, effort: Effort) -> bytes:
    """32 bytes from a password, made slow to try out (Argon2id, RFC 9106)."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    slow = Argon2id(salt=salt, length=32, iterations=effort.rounds, lanes=effort.lanes, memory_cost=effort.memory)
    return slow.derive(password.encode())


def sealed(key: bytes, content: bytes, about: bytes = b"") -> bytes:
    """Content that only the key opens, and only together with what it is about (AES-256-GCM)."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, content, about)


def unsealed(key: bytes, content: bytes, about: bytes = b"") -> bytes | None:
    """What was sealed; None where the key is another one or a byte was changed."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(content[:_NONCE], content[_NONCE:], about)
    except (InvalidTag, ValueError):
        return None


def new_pair() -> tuple[bytes, bytes]:
    """A private key, and the public one with which anything can be sealed for its owner (X25519)."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    private = X25519PrivateKey.generate()
    return private.private_bytes_raw(), private.public_key().public_bytes_raw()


def sealed_for(public: bytes, content: bytes) -> bytes:
    """Content that only the owner of a public key opens."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

    once = X25519PrivateKey.generate()
    mine = once.public_key().public_bytes_raw()
    shared = once.exchange(X25519PublicKey.from_public_bytes(public))
    return mine + sealed(derived(shared, mine + public), content)


def unsealed_by(private: bytes, content: bytes) -> bytes | None:
    """What was sealed for the owner of a private key; None where it was for somebody else."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

    owner = X25519PrivateKey.from_private_bytes(private)
    once, rest = content[:32], content[32:]
    try:
        shared = owner.exchange(X25519PublicKey.from_public_bytes(once))
    except ValueError:
        return None
    return unsealed(derived(shared, once + owner.public_key().public_bytes_raw()), rest)


def new_signer() -> tuple[str, str]:
    """A secret with which a laptop signs, and the public key by which others know it (Ed25519); hexadecimal digits."""
    secret = os.urandom(32).hex()
    return secret, signer_of(secret)


def signer_of(secret: str) -> str:
    """The public key of a secret; ValueError where it is none."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret)).public_key().public_bytes_raw().hex()


def signed(secret: str, content: bytes) -> bytes:
    """64 bytes that only who has the secret can make of the content."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret)).sign(content)


def is_signed(public: str, content: bytes, by: bytes) -> bool:
    """Whether whoever has the secret of a public key has signed the content."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(by, content)
    except (InvalidSignature, ValueError):
        return False
    return True


def signature(key: bytes, content: bytes) -> str:
    """Proves that whoever wrote the content has the key (HMAC with SHA-256)."""
    import hashlib
    import hmac

    return hmac.new(key, content, hashlib.sha256).hexdigest()


class Locked(Refused):
    """The book is locked: somebody has to sign in first."""
