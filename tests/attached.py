"""Papers and photos for tests: small, real ones, kept with records of small books."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.acts.attaching import Attached, NewFile, attach
from desktop_app.acts.who import Who
from desktop_app.core.period import parse_day
from desktop_app.store.attached_files import files_of

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

    from desktop_app.store.database import Book

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
"""One dot."""
DEED = b"%PDF-1.4\nThe brown cow of Asha Tharu, ear tag G-77\n%%EOF"
"""A document with a name in it."""
MEMBER = ("people", "M-1")
WHO = Who("Asha", "counter")
DAY = parse_day("2026-03-01")


def keep(book: Book, content: bytes = DEED, of: tuple[str, str] = MEMBER, **values: Any) -> Attached:
    """Keep a file with a record: a document, unless it is said to be something else."""
    asked = {"kind": "deed", "name": "cow.pdf", "date": DAY, **values}
    who = Who(book.access.name, "counter") if book.access else WHO
    return attach(book, of, NewFile(asked["name"], content, small=PNG), asked, who)


def file_kept(book: Book, attached: Attached) -> Path:
    """Where the file of a paper lies."""
    return files_of(book).path(str(book.value("SELECT digest FROM attachments WHERE code = ?", (attached.code,))))


class Viewer:
    """Stands for the program that shows files: remembers each, and whether there is such a program."""

    def __init__(self, *, is_there: bool) -> None:
        """Nothing was shown yet."""
        self.is_there, self.shown = is_there, list[Path]()

    def __call__(self, url: QUrl) -> bool:
        """Show a file."""
        self.shown.append(Path(url.toLocalFile()))
        return self.is_there
