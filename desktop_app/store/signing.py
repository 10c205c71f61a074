"""The scheme's key: with it the figures on paper are signed (Ed25519, RFC 8032), and by its public half they are known.

The private half is 32 random bytes of the book's own row, born with the book: it is in every copy, as locked or as
plain as all else, and in no save, history, export or log. So whoever can open a book can sign for its scheme. The id of
a book is made of the public half, and every save is chained to the id: another key in the place of the book's own is
known at once.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from typing import TYPE_CHECKING, Final

from desktop_app.core.problems import refused
from desktop_app.core.text import text
from desktop_app.store.identity import book_id

if TYPE_CHECKING:
    from desktop_app.store.database import Book

_GROUPS, _GROUP = 5, 5
"""Five groups of five digits, 83 bits: nobody finds another key with the same, and people can compare them aloud."""
FINGERPRINT_DIGITS: Final = _GROUPS * _GROUP
_PRIVATE = re.compile("[0-9a-f]{64}")
_ID = 16
NO_KEY: Final = text(
    "Verify",
    "The key that signs statements is damaged, or was replaced by another one. Restore the file from a backup.",
)


def new_key() -> tuple[str, str]:
    """A key for a new book, and the id that belongs to it; hexadecimal digits."""
    private = secrets.token_bytes(32)
    return private.hex(), _id_of(_public(private))


def sign(book: Book, content: bytes) -> bytes:
    """The scheme's signature of some content, 64 bytes; the same content gives the same."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(_private(book)).sign(content)


def public_key(book: Book) -> bytes:
    """The public half of the scheme's key, 32 bytes."""
    return _public(_private(book))


def is_signed(public: bytes, content: bytes, signature: bytes) -> bool:
    """Whether the owner of a public key signed just this content."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, content)
    except (InvalidSignature, ValueError):
        return False
    return True


def fingerprint(public: bytes) -> str:
    """A public key as people compare it: groups of digits, which every script has."""
    number = int.from_bytes(hashlib.sha256(public).digest(), "big") % 10**FINGERPRINT_DIGITS
    digits = f"{number:0{FINGERPRINT_DIGITS}d}"
    return " ".join(digits[at : at + _GROUP] for at in range(0, FINGERPRINT_DIGITS, _GROUP))


def _public(private: bytes) -> bytes:
    """The public half of a private one."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def _id_of(public: bytes) -> str:
    """The id of the book that has a key."""
    return hashlib.sha256(b"coverbook book " + public).digest()[:_ID].hex()


def _private(book: Book) -> bytes:
    """The private half, as the book holds it; Refused where it is none, or that of another book."""
    if not has_key(book):
        raise refused(NO_KEY)
    return bytes.fromhex(_private_half(book))


def has_key(book: Book) -> bool:
    """Whether what the book holds as its private half is the one that it was born with."""
    held = _private_half(book)
    return _PRIVATE.fullmatch(held) is not None and _id_of(_public(bytes.fromhex(held))) == book_id(book)


def _private_half(book: Book) -> str:
    """What stands in the place of the private half."""
    return str(book.value("SELECT signing FROM main.book"))


def secret_for(book: Book, purpose: str) -> bytes:
    """32 bytes that only this book tells and all its copies share, for one purpose; the key itself is not in them."""
    return hmac.digest(_private(book), f"coverbook {purpose}".encode(), "sha256")
