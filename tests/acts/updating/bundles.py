"""Two small bundles of a program that only says which version it is, and a maintainer who signs."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from installer.make_update import Told, make_update

if TYPE_CHECKING:
    from pathlib import Path

OLD, NEW = "0.1.0", "0.2.0"
NOISE = b"".join(sha256(str(each).encode()).digest() for each in range(6_250))


def write_bundle(folder: Path, version: str, script: str = "exit 0") -> Path:
    """A folder like a bundle: a program that starts, a library, a link to it, a part that no other version has."""
    (folder / "_internal" / "lib").mkdir(parents=True)
    (folder / "coverbook").write_text(f'#!/bin/sh\ncase "$1" in update) {script};; esac\necho {version}\n')
    (folder / "coverbook").chmod(0o755)
    middle = version.encode() * 20
    (folder / "_internal" / "lib" / "core.so").write_bytes(NOISE[:100_000] + middle + NOISE[100_000:])
    (folder / "_internal" / "same.txt").write_text("the same in both\n")
    (folder / "_internal" / f"only-{version}.txt").write_text(version)
    (folder / "_internal" / "core.so").symlink_to("lib/core.so")
    return folder


@dataclass
class Stick:
    """A program in its place, and what a maintainer has put on a stick for it."""

    root: Path
    program: Path
    update: Path
    key: bytes

    @property
    def version(self) -> str:
        """What the program in its place says when it is started."""
        return subprocess.run([self.program / "coverbook"], capture_output=True, text=True, check=True).stdout.strip()

    @property
    def names(self) -> set[str]:
        """What lies beside the program."""
        return {path.name for path in self.program.parent.iterdir()}


def make_stick(root: Path, script: str = "exit 0") -> Stick:
    """A program of the old version, and an update whose new version does what a script says when it is tried."""
    key = Ed25519PrivateKey.generate()
    program = write_bundle(root / "opt" / "coverbook", OLD)
    next_one = write_bundle(root / "made" / "coverbook", NEW, script)
    stick = root / "stick"
    stick.mkdir()
    update = make_update(program, next_one, Told(OLD, NEW), key.private_bytes_raw(), stick)
    return Stick(root, program, update, key.public_key().public_bytes_raw())
