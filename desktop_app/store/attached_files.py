"""The bytes of papers and photos: files beside the book under their digest, sealed where the book is locked.

They lie in a folder named after the book, those of each key apart, so that a book and a backup of it from before its
key was renewed can both be read. The backups in one folder share one such folder, and so do a book and what was kept of
it before a restore: a file is there once, however many copies of the book mention it.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.disk import sync
from desktop_app.core.problems import refused
from desktop_app.core.text import text
from desktop_app.store.cipher import sealed, signature, unsealed
from desktop_app.store.key_file import salt_read
from desktop_app.store.own_files import own_folder, write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.store.cipher import BookKey
    from desktop_app.store.database import Book

_BESIDE = "-attached"
_BEGUN = "-new"
"""How a file is named until it is whole."""
_PLAIN = "plain"
_COPY = re.compile(r"(-before-(restore|version-\d+)(-\d+)?|-\d{4}-\d{2}-\d{2}-\d{4}(-\d{1,6})?)+$")
"""How the names of backups and of kept copies end."""
_OF_A_KEY = re.compile(rf"{_PLAIN}|[0-9a-f]{{32}}")


@dataclass(frozen=True, slots=True)
class AttachedFiles:
    """The files of one book, or of its copies in one folder, under one key."""

    folder: Path
    seal: bytes | None
    """What they are sealed with; None where the book is not locked."""

    def put(self, content: bytes) -> str:
        """Keep a file, on the disk when it returns, and give its digest; OSError where the disk does not take it."""
        digest = sha256(content).hexdigest()
        if self.found(digest) is None:
            self.make_folder()
            place = self.path(digest)
            write_whole(place, sealed(self.seal, content, place.name.encode()) if self.seal else content)
        return digest

    def read(self, digest: str) -> bytes | None:
        """The file of a digest; None where it is not there, or is another one than it was.

        OSError where the disk does not give it now: what only cannot be read is not called missing.
        """
        place = self.path(digest)
        try:
            content: bytes | None = place.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:  # else what is written meanwhile would be told that its own place is closed
            raise OSError(errno.EIO, error.strerror, str(place)) from error
        if self.seal and content is not None:
            content = unsealed(self.seal, content, place.name.encode())
        return content if content is not None and sha256(content).hexdigest() == digest else None

    def found(self, digest: str) -> bytes | None:
        """The file of a digest, for those who go on without one that the disk does not give."""
        with suppress(OSError):
            return self.read(digest)
        return None

    def lies_there(self, digest: str) -> bool:
        """Whether there is a file of that name, whatever is in it."""
        return self.path(digest).exists()

    def path(self, digest: str) -> Path:
        """Where a file lies: of a locked book under a name that tells nobody without the key which file it is."""
        return self.folder / (signature(self.seal, digest.encode()) if self.seal else digest)

    def take_from(self, other: AttachedFiles, digests: Iterable[str]) -> list[Path]:
        """Keep what another place has, as it is kept here; which files the disk does not give.

        What is missing there stays missing. A file that lies here in the size it has there is not read again: each
        backup would read all of them.
        """
        unread = []
        for digest in digests:
            if self.path(digest) != other.path(digest) and not self._has_like(other, digest):
                try:
                    content = other.read(digest)
                except OSError:
                    unread.append(other.path(digest))
                    continue
                if content is not None:
                    self.put(content)
        return unread

    def _has_like(self, other: AttachedFiles, digest: str) -> bool:
        """Whether a file lies here in the size that it has in another place that is locked as this one is."""
        with suppress(OSError):
            same = self.path(digest).stat().st_size == other.path(digest).stat().st_size
            return same and bool(self.seal) == bool(other.seal)
        return False

    def make_folder(self) -> None:
        """Make the folder for this user alone, and wait until the disk has its name."""
        if not self.folder.is_dir():
            for each in (self.folder.parent, self.folder):
                own_folder(each)
                sync(each.parent)


def attached_folder(path: Path) -> Path:
    """The folder beside a book in which its papers and photos lie; copies of the book beside it have the same.

    A book that is not whole yet has one of its own: nobody takes that for papers of a book that was moved away.
    """
    real = Path(os.path.realpath(path))
    return real.with_name(f"{_COPY.sub('', real.stem) or real.stem}{real.suffix}{_BESIDE}")


def files_at(path: Path, key: BookKey | None) -> AttachedFiles:
    """The files of the book at a path, as its key seals them."""
    return AttachedFiles(attached_folder(path) / _name(key.salt if key else b""), key.part("attached") if key else None)


def files_of(book: Book) -> AttachedFiles:
    """The files of an open book."""
    return files_at(book.path, book.key)


def digests_of(book: Book) -> list[str]:
    """The digest of every file that a book mentions or has ever mentioned."""
    found = book.query("SELECT digest FROM attachments UNION SELECT digest FROM main.attachments_history ORDER BY 1")
    return [str(digest) for (digest,) in found]


def take_along(book: Book, path: Path, key: BookKey | None) -> list[Path]:
    """Let the files of an open book lie beside a copy of it as well, sealed with the key of the copy.

    Which of them the disk does not give: a copy is worth having without them, and the next one takes them again.
    """
    return files_at(path, key).take_from(files_of(book), digests_of(book))


def take_all_along(book: Book, path: Path, key: BookKey | None) -> None:
    """The same for a book that takes the place of another: Refused where the disk does not give one of the files."""
    unread = take_along(book, path, key)
    if unread:
        words = text(
            "Attachment",
            "The disk does not give {path}, a paper or photo of this book, so nothing was changed. Try again. If it "
            "stays so, move that file elsewhere: all the others are then taken without it.",
        )
        raise refused(words.about(path=str(unread[0])))


def bring_home(place: Path, path: Path) -> None:
    """Lay what was kept beside a book while it was made where it belongs once that has its own name."""
    made, home = attached_folder(place), attached_folder(path)
    if made.is_dir():
        for each in made.iterdir():
            of_key = AttachedFiles(home / each.name, None)
            of_key.make_folder()
            for file in each.iterdir():
                file.replace(of_key.folder / file.name)
            sync(of_key.folder)
        drop_attached(place)


def drop_attached(place: Path) -> None:
    """Leave nothing of what was kept beside a book that never became whole."""
    shutil.rmtree(attached_folder(place), ignore_errors=True)


def forget_former(path: Path, *, copies_alone: bool = False) -> None:
    """Remove what killed programs began, and files under keys that neither a book nor a copy beside it has any more.

    Where the book itself is not there it was moved for a while, and they stay; unless copies lie there alone, as the
    backups in their folder do.
    """
    folder = attached_folder(path)
    with suppress(OSError):
        if folder.is_dir() and (copies_alone or _book_of(folder).exists()):
            beside = [each for each in folder.parent.iterdir() if each.is_file() and attached_folder(each) == folder]
            needed = {_name(salt_read(each)) for each in beside}
            for each in folder.iterdir():
                if _OF_A_KEY.fullmatch(each.name) and each.name not in needed:
                    shutil.rmtree(each, ignore_errors=True)
                for half in each.glob(f"*{_BEGUN}"):
                    half.unlink(missing_ok=True)


def _book_of(folder: Path) -> Path:
    """The book after which a folder is named."""
    return folder.with_name(folder.name.removesuffix(_BESIDE))


def _name(salt: bytes) -> str:
    """The name of the folder of one key."""
    return salt.hex() or _PLAIN
