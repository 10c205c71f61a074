"""Makes the update that leads from one bundle to the next, signed; and the key with which a maintainer signs."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import zstandard

from desktop_app.acts.updating.building import LARGEST_WINDOW
from desktop_app.acts.updating.package import (
    ENDING,
    LINK,
    FileChange,
    Update,
    digest,
    digest_of,
    files_of,
    write_signed,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

PUBLIC_KEYS = Path(__file__).parents[1] / "resources" / "update_keys.txt"


LEVEL, TABLE, WHOLE = 9, 25, 19
"""How hard differences are packed, with tables of 2^25 places so that no part of the old file is overlooked: a library
of 32 MB in 4 s, with 180 KB of noise in it as 201 KB; and how hard new files are."""


class Told(NamedTuple):
    """What an update says of itself: the two versions, and what starts the program in its folder."""

    old: str
    new: str
    start: str = "coverbook"


def make_update(old: Path, new: Path, told: Told, private_key: bytes, place: Path) -> Path:
    """Write the update from one folder to another; the place may be a folder, which gets a file named as usual."""
    packed: list[bytes] = []
    changes, at = [], 0
    for path in sorted({*files_of(old), *files_of(new)}):
        change, more = change_of(path, old, new, at)
        changes.append(change)
        packed.append(more)
        at += len(more)
    out = place / f"coverbook-{told.old}-{told.new}-{sys.platform}{ENDING}" if place.is_dir() else place
    write_signed(out, Update(*told, tuple(changes)), packed, private_key)
    return out


def change_of(path: str, old: Path, new: Path, at: int) -> tuple[FileChange, bytes]:
    """What becomes of one file from the old folder to the new one, its bytes to be packed from a place on."""
    before, after = digest_of(old / path), digest_of(new / path)
    runs = os.access(new / path, os.X_OK)
    if before == after and not runs:
        return FileChange(path, before, after), b""
    size = 0 if not after or after.startswith(LINK) else (new / path).stat().st_size
    if before == after or not after or after.startswith(LINK):
        return FileChange(path, before, after, size, runs), b""
    base = b"" if not before or before.startswith(LINK) else (old / path).read_bytes()
    packed, patched = pack(base, (new / path).read_bytes())
    return FileChange(path, before, after, size, runs, patched, at, len(packed), digest(packed)), packed


def pack(old: bytes, new: bytes) -> tuple[bytes, bool]:
    """A new file packed as small as may be, and whether that is a difference to the old one."""
    bits = max(len(old) + len(new), 2**10).bit_length()
    how = zstandard.ZstdCompressionParameters.from_level(
        LEVEL,
        source_size=len(new),
        dict_size=len(old),
        window_log=min(bits, LARGEST_WINDOW.bit_length() - 1),
        hash_log=min(bits, TABLE),
        chain_log=min(bits, TABLE),
        search_log=5,
    )
    if old:
        known = zstandard.ZstdCompressionDict(old, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
        patch = zstandard.ZstdCompressor(dict_data=known, compression_params=how).compress(new)
        if len(patch) < len(new) // 2:
            return patch, True
    return zstandard.ZstdCompressor(level=WHOLE).compress(new), False


def make_key(place: Path, name: str) -> str:
    """Write a new private key that only its owner reads; the line that makes the program trust it."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.generate()
    place.touch(mode=0o600, exist_ok=False)
    place.write_text(key.private_bytes_raw().hex() + "\n", encoding="utf-8")
    return f"{key.public_key().public_bytes_raw().hex()} # {name}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Make a key, or an update."""
    parser = ArgumentParser(prog="installer/make_update.py", description=__doc__)
    verbs = parser.add_subparsers(required=True, dest="verb")
    key = verbs.add_parser("key", help="make a maintainer's key, and trust it from the next version on")
    key.add_argument("private", type=Path, help="where the private key goes: off this computer's backups, on a stick")
    key.add_argument("name", help="whose key it is")
    make = verbs.add_parser("make", help="make a signed update")
    for name in ("old", "new"):
        make.add_argument(name, type=Path, help=f"the folder of the {name} version, as it was handed out")
        make.add_argument(f"{name}_version")
    make.add_argument("private", type=Path, help="the private key")
    make.add_argument("place", type=Path, help="the update, or the folder in which it shall lie")
    make.add_argument("--start", default="coverbook", help="what starts the program in its folder")
    args = parser.parse_args(arguments)
    if args.verb == "key":
        line = make_key(args.private, args.name)
        with PUBLIC_KEYS.open("a", encoding="utf-8") as keys:
            keys.write(line + "\n")
        print(f"{PUBLIC_KEYS} trusts this key now:\n{line}")
    else:
        secret = bytes.fromhex(args.private.read_text("utf-8").strip())
        told = Told(args.old_version, args.new_version, args.start)
        out = make_update(args.old, args.new, told, secret, args.place)
        print(f"{out}: {out.stat().st_size / 1000:.0f} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
