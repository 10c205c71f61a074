"""The small file beside a locked book that says who may open it: the book's key, sealed for each person.

A person's password opens only their own pair of keys, and the book's key is sealed for the public half of it. So a
password is changed, and a person added or removed, without writing the book, and it gets a new key without anybody's
password. Who lacks every password opens it with the printed recovery code, a holder like the others.
"""

from __future__ import annotations

import json
import os
import secrets
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from desktop_app.core.disk import beginning
from desktop_app.core.places import taken_by
from desktop_app.core.problems import Problem, Refused, refused
from desktop_app.core.text import text
from desktop_app.store.cipher import (
    USUAL,
    BookKey,
    Effort,
    Locked,
    new_key,
    new_pair,
    sealed,
    sealed_for,
    signature,
    stretched,
    unsealed,
    unsealed_by,
)
from desktop_app.store.failures import place_refused
from desktop_app.store.own_files import certain, put
from desktop_app.store.recovery import RECOVERY, as_meant

ENDING = "-keys"
_PLAIN = b"SQLite format 3\0"
_SALT, _PAGE = 16, 4096
SHORTEST = 10
"""Signs a password has at least."""


@dataclass(frozen=True, slots=True)
class KeyHolder:
    """Somebody who may open the book, under the name they sign in with; all bytes as hexadecimal digits."""

    name: str
    salt: str
    """Goes into stretching the password."""
    effort: tuple[int, int, int]
    public: str
    private: str
    """The private half, sealed with the stretched password."""


@dataclass(frozen=True, slots=True)
class KeyRing:
    """What the key file holds."""

    holders: tuple[KeyHolder, ...]
    keys: dict[str, dict[str, str]]
    """For each salt of a file the key it needs, sealed for each name: one, or two while the key is being changed."""
    proofs: dict[str, str]
    """For each salt the signature of the holders by that key: nobody without a key can smuggle in another holder."""

    @property
    def names(self) -> tuple[str, ...]:
        """Who may sign in, without the recovery code."""
        return tuple(each.name for each in self.holders if each.name != RECOVERY)


def keys_beside(path: Path) -> Path:
    """Where the keys of a book lie."""
    real = Path(os.path.realpath(path))
    return real.with_name(real.name + ENDING)


def salt_of(path: Path) -> bytes:
    """The salt a locked book begins with; empty where the book is not locked, or is no file."""
    with suppress(OSError):
        return salt_read(path)
    return b""


def salt_read(path: Path) -> bytes:
    """The same; OSError where the disk does not tell."""
    head = beginning(path, _SALT)
    return head if len(head) == _SALT and head != _PLAIN else b""


class WrongPassword(Refused):
    """A password, or a recovery code, opens nothing here: whoever asks for it makes the next try wait."""


def is_locked(path: Path) -> bool:
    """Whether a password is needed to open a book."""
    return bool(salt_of(path)) and keys_beside(path).exists()


def new_ring(name: str, password: str) -> tuple[KeyRing, BookKey]:
    """The keys of a book that one person may open."""
    key = new_key()
    return with_holder(KeyRing((), {key.salt.hex(): {}}, {}), key, name, password), key


def unlock(ring: KeyRing, salt: bytes, name: str, password: str) -> BookKey:
    """The key of the book that begins with a salt; Refused where name and password do not belong together."""
    holder = next((each for each in ring.holders if each.name == name), None)
    secret = as_meant(password) if name == RECOVERY else password
    found = _key(ring, salt, holder, secret) if holder else None
    if holder is None and ring.holders:  # an unknown name is not told apart by answering sooner
        stretched(secret, bytes(16), Effort(*ring.holders[0].effort))
    if found is None:
        raise _wrong_code() if name == RECOVERY else wrong_password()
    return found


def wrong_password() -> WrongPassword:
    """What is said to whoever does not know the password; it does not tell whether the name is known."""
    words = text("Sign in", "Name and password do not belong together. Try again.")
    return WrongPassword(Problem(words, "password"))


def _wrong_code() -> WrongPassword:
    """What is said of a code that is right in itself, but does not open this book."""
    words = text("Sign in", "This code does not open this book. Was a newer recovery sheet made since?")
    return WrongPassword(Problem(words, "code"))


def with_holder(ring: KeyRing, key: BookKey, name: str, password: str) -> KeyRing:
    """The keys with one holder more, or with another password for one there is."""
    _require(name, password)
    salt, (private, public) = secrets.token_bytes(16), new_pair()
    secret = stretched(as_meant(password) if name == RECOVERY else password, salt, USUAL)
    locked = sealed(secret, private, name.encode())
    holder = KeyHolder(name, salt.hex(), (*USUAL,), public.hex(), locked.hex())
    _require_proof(ring, key)
    others = tuple(each for each in ring.holders if each.name != name)
    return _sealed_for_all(replace(ring, holders=(*others, holder)), key)


def without_holder(ring: KeyRing, key: BookKey, name: str) -> KeyRing:
    """The keys without a holder; what they know they know until the book gets another key."""
    _require_proof(ring, key)
    return _sealed_for_all(replace(ring, holders=tuple(each for each in ring.holders if each.name != name)), key)


def with_next_key(ring: KeyRing, key: BookKey) -> tuple[KeyRing, BookKey]:
    """The keys with a second one for the same holders: both open until the book has changed over."""
    _require_proof(ring, key)
    following = new_key()
    both = _sealed_for_all(ring, following)
    keys = {key.salt.hex(): ring.keys[key.salt.hex()], **both.keys}
    return replace(both, keys=keys, proofs={**ring.proofs, **both.proofs}), following


def only(ring: KeyRing, salt: bytes) -> KeyRing:
    """The keys of the book as it is, without those from before a change or of one that came to nothing."""
    name = salt.hex()
    known = name in ring.keys and name in ring.proofs
    return replace(ring, keys={name: ring.keys[name]}, proofs={name: ring.proofs[name]}) if known else ring


def read_ring(path: Path) -> KeyRing:
    """The keys that fit a book, of those beside it; Refused where they are not there, or the file is damaged."""
    salt, rings = salt_of(path).hex(), _rings(path)
    return next((ring for ring in rings if salt in ring.keys), rings[0])


def _rings(path: Path) -> list[KeyRing]:
    """All keys that lie beside a book: one ring at least."""
    place = keys_beside(path)
    try:
        rings = [_ring(kept) for kept in json.loads(place.read_text(encoding="utf-8"))["rings"]]
        return [rings[0], *rings[1:]]
    except FileNotFoundError:
        words = text(
            "Sign in",
            "{name} is locked, and its keys are not beside it. Put {keys} into the same folder: a backup has it, too.",
            name=path.name,
            keys=place.name,
        )
        raise refused(words) from None
    except OSError as error:
        raise place_refused(error) from error
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        words = text("Sign in", "{keys} is damaged. Take the one of the latest backup.", keys=place.name)
        raise refused(words) from None


def _ring(kept: dict[str, Any]) -> KeyRing:
    """Keys as the file holds them."""
    holders = tuple(KeyHolder(**{**each, "effort": tuple(each["effort"])}) for each in kept["holders"])
    return KeyRing(holders, dict(kept["keys"]), dict(kept["proofs"]))


def write_ring(path: Path, *rings: KeyRing) -> bytes:
    """Write the keys beside a book, whole or not at all, for this user alone; the file as it is now, else Refused.

    There are two of them only while another copy of the book, with keys of its own, takes its place.
    """
    held = json.dumps({"rings": [asdict(ring) for ring in rings]}, indent=1, sort_keys=True).encode()
    _write_keys(keys_beside(path), held)
    return held


def held_keys(path: Path) -> bytes:
    """The file of keys beside a locked book; nothing beside another. OSError where the disk does not tell."""
    return keys_beside(path).read_bytes() if salt_read(path) and keys_beside(path).exists() else b""


def put_keys(copy: Path, held: bytes) -> None:
    """Put a file of keys, if it is one, beside a copy that is about to be made: it is never there without them.

    Refused where other keys lie there: they may be all that opens a file that was moved away.
    """
    place = keys_beside(copy)
    if not held:
        return
    if place.exists() and place.read_bytes() != held:
        raise refused(text("File", "{name} is there already. Choose another name.", name=str(place)))
    _write_keys(place, held)


def drop_other_keys(path: Path, key: BookKey) -> None:
    """Leave of the keys beside a book only the one that it needs now: another one took its place, or did not get to."""
    if len(_rings(path)) > 1 or len(read_ring(path).keys) > 1:
        write_ring(path, only(read_ring(path), key.salt))


def _write_keys(place: Path, held: bytes) -> None:
    with taken_by(place):
        put(place, held)
    certain(place.parent)


def keys_are_missing(path: Path) -> bool:
    """Whether a file may well be a locked book that was moved without its keys: whole pages, and a random beginning."""
    pages = path.stat().st_size % _PAGE == 0 and len(set(salt_of(path))) > _SALT // 2
    return pages and not keys_beside(path).exists()


def locked(path: Path) -> Locked:
    """What is said where nobody has signed in yet."""
    words = text("Sign in", "{name} is locked. Sign in with your name and password.", name=path.name)
    return Locked(*refused(words).problems)


def _key(ring: KeyRing, salt: bytes, holder: KeyHolder, secret: str) -> BookKey | None:
    """The key of a book as a holder has it."""
    mine = stretched(secret, bytes.fromhex(holder.salt), Effort(*holder.effort))
    private = unsealed(mine, bytes.fromhex(holder.private), holder.name.encode())
    wanted = salt.hex() if salt.hex() in ring.keys else next(iter(ring.keys), "")
    locked_key = ring.keys.get(wanted, {}).get(holder.name)
    if private is None or locked_key is None:
        return None
    raw = unsealed_by(private, bytes.fromhex(locked_key))
    return BookKey(raw, bytes.fromhex(wanted)) if raw else None


def _sealed_for_all(ring: KeyRing, key: BookKey) -> KeyRing:
    """The key sealed for every holder, and the holders signed with it."""
    name = key.salt.hex()
    each = {holder.name: sealed_for(bytes.fromhex(holder.public), key.raw).hex() for holder in ring.holders}
    return KeyRing(ring.holders, {name: each}, {name: _proof(ring.holders, key)})


def _proof(holders: tuple[KeyHolder, ...], key: BookKey) -> str:
    """The signature of who the holders are."""
    told = [[each.name, each.public] for each in holders]
    return signature(key.part("holders"), json.dumps(told).encode())


def _require_proof(ring: KeyRing, key: BookKey) -> None:
    """Refused where somebody without the key has changed who the holders are: nothing more is sealed for them."""
    if ring.holders and ring.proofs.get(key.salt.hex()) != _proof(ring.holders, key):
        words = text(
            "Sign in",
            "The file of keys was changed by another program, so nothing is changed in it. Take the one of the latest "
            "backup.",
        )
        raise refused(words)


def _require(name: str, password: str) -> None:
    """Refused where a name or a password would not do."""
    if name != RECOVERY and not name.strip():
        raise refused(text("Sign in", "Give a name to sign in with."), "name")
    if len(password) < SHORTEST:
        words = text(
            "Sign in",
            "A password has at least {least} signs. Several words in a row are easily kept in mind.",
            least=SHORTEST,
        )
        raise refused(words, "password")
