"""The paper that opens a locked book when every password is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Document, Facts, Heading, Paragraph, Signatures
from desktop_app.core.period import today
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.store.failures import calmly
from desktop_app.store.rows import read

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.language import Speech
    from desktop_app.store.database import Book

_WHAT = (
    text("Recovery sheet", "Keep this sheet in a closed envelope, in a locked place away from the computer."),
    text("Recovery sheet", "Whoever has this sheet and the file can read everything in it."),
    text(
        "Recovery sheet",
        "When every password is lost: open the file, choose “With the recovery sheet”, type the code, the name of an "
        "administrator and a new password.",
    ),
    text("Recovery sheet", "Once a newer sheet is made, this one opens only copies from before: destroy it then."),
)
"""What to do with it."""


def recovery_sheet(scheme: str, file: str, code: str) -> Document:
    """The sheet with the code in its groups; nothing of it is kept."""
    facts = (
        (text("Statement", "Scheme"), scheme),
        (text("Recovery sheet", "Made on"), When(today())),
    )
    blocks: tuple[Block, ...] = (
        Facts(facts),
        Heading(text("Reports", "{code}", code="   ".join(code.split("-")))),
        *(Paragraph(each) for each in _WHAT),
        Signatures((text("Recovery sheet", "Kept by"),)),
    )
    title = text("Recovery sheet", "Recovery sheet")
    return Document(title, scheme, text("Recovery sheet", "Opens {file}", file=file), blocks)


def print_recovery_sheet(book: Book, code: str, speech: Speech, path: Path) -> Path:
    """Print the sheet into a PDF, in a reader's language; where it is now."""
    from desktop_app.pdf.render import render

    scheme = read(book, "scheme", 1)
    with calmly():
        render(recovery_sheet(scheme.name if scheme else book.path.stem, book.path.name, code), speech, path)
    return path
