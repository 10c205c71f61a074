"""Unfinished forms, kept as small files in the user's own folder, one a form on the screen.

Those of a locked book can be read only by who can open the book.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zlib import crc32

from desktop_app.core.problems import refused
from desktop_app.core.text import text
from desktop_app.store.cipher import sealed, unsealed
from desktop_app.store.key_file import is_locked
from desktop_app.store.own_files import own_folder, write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from desktop_app.store.cipher import Access
    from desktop_app.store.database import Book

_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")
_PLAIN, _SEALED = ".json", ".sealed"


def no_key() -> bytes | None:
    """The key of drafts that are plain."""
    return None


@dataclass(frozen=True, slots=True)
class Draft:
    """An unfinished form: its key, when it was last touched, and what stood in it."""

    key: str
    at: datetime
    state: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class DraftFolder:
    """The folder of one scheme's drafts."""

    folder: Path
    key: Callable[[], bytes | None] = no_key
    """Gives what the drafts are sealed with; None where they are plain."""

    def save(self, form: str, key: str, state: Mapping[str, Any]) -> None:
        """Keep what stands in a form: wholly, or as it was kept before."""
        path, content, seal = self._path(form, key), json.dumps(state, ensure_ascii=False).encode(), self.key()
        try:
            own_folder(self.folder)
            write_whole(path, sealed(seal, content, path.name.encode()) if seal else content)
        except OSError as problem:
            message = text("Drafts", "The draft could not be kept: {reason}.", reason=problem.strerror or "")
            raise refused(message) from problem

    def load(self, form: str) -> list[Draft]:
        """The unfinished forms of a name, the latest first; what cannot be read is passed over."""
        found = [self._read(path) for path in self.folder.glob(f"{_safe(form)}~*{self._ending}")]
        return sorted((draft for draft in found if draft), key=lambda draft: draft.at, reverse=True)

    def count(self, form: str) -> int:
        """How many unfinished forms of a name there are."""
        return sum(1 for _ in self.folder.glob(f"{_safe(form)}~*{self._ending}"))

    def drop(self, form: str, key: str) -> None:
        """Forget a draft; one that cannot be removed will be offered again."""
        with contextlib.suppress(OSError):
            self._path(form, key).unlink(missing_ok=True)

    def take_over(self, former: DraftFolder) -> None:
        """Keep what the same folder held under another key, or under none; what cannot be read stays as it is."""
        for path in former.folder.glob(f"*~*{former._ending}"):
            draft = former._read(path)
            if draft is None:
                continue
            form, _, key = path.stem.rpartition("~")
            self.save(form, key, draft.state)
            ours = self._path(form, key)
            os.utime(ours, (draft.at.timestamp(),) * 2)
            if ours != path:
                path.unlink()

    @property
    def _ending(self) -> str:
        """How the name of a draft ends."""
        return _SEALED if self.key() else _PLAIN

    def _path(self, form: str, key: str) -> Path:
        """The file of a draft."""
        return self.folder / f"{_safe(form)}~{_safe(key)}{self._ending}"

    def _read(self, path: Path) -> Draft | None:
        """The draft in a file, None where the file holds none that can be read."""
        try:
            content, seal = path.read_bytes(), self.key()
            whole = unsealed(seal, content, path.name.encode()) if seal else content
            state = json.loads((whole or b"").decode())
            at = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
        except (OSError, ValueError):
            return None
        return Draft(path.stem.rpartition("~")[2], at, state) if isinstance(state, dict) else None


def _safe(name: str) -> str:
    """A name that every file system takes."""
    return _UNSAFE.sub("-", name)


def folder_of(drafts: Path, book: Path) -> Path:
    """Where of all drafts those of one file lie."""
    return drafts / f"{book.stem}-{crc32(str(book.absolute()).encode()):08x}"


def take_along(drafts: Path, book: Book, to: Path) -> None:
    """Let the drafts of an open book be those of a copy of it; Refused where the disk fails."""
    of = drafts_of(drafts, book)
    DraftFolder(folder_of(drafts, to), of.key).take_over(of)


def drafts_of(drafts: Path, book: Book) -> DraftFolder:
    """The drafts of an open book, sealed where it is locked."""
    return DraftFolder(folder_of(drafts, book.path), lambda: _key(book))


def _key(book: Book) -> bytes | None:
    """What the drafts of a book are sealed with now; Refused once a locked one is closed for good."""
    if book.access is None and book.is_closed and is_locked(book.path):
        raise refused(text("Drafts", "The book is locked: the draft was not kept."))
    return key_of(book.access)


def key_of(access: Access | None) -> bytes | None:
    """What drafts are sealed with for somebody who has signed in; None where nobody has to."""
    return access.key.part("drafts") if access else None
