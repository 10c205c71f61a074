"""What stands in a PDF as text, page by page, and what it says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.problems import refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from pathlib import Path


FIGURES = "figures.json"
"""Under which name papers enclose their figures."""
_SINCE = "; "
"""Behind it stands what has worked on a paper since it was printed: the program that signed it with a certificate."""

_LOCKED = text("Verify", "{name} opens with a password only. Save it once more without one, and check that copy.")


@dataclass(frozen=True, slots=True)
class PdfText:
    """The text of each page, the subject and keywords of the whole, what printed it, and the figures it encloses."""

    pages: tuple[str, ...]
    subject: str
    keywords: str
    producer: str = ""
    """The program with its version, as it stands in the paper."""
    figures: bytes = b""
    """The figures that it encloses for programs, as JSON."""


def pdf_text(path: Path) -> PdfText:
    """Read a PDF; Refused where it cannot be read."""
    import pypdfium2

    try:
        with pypdfium2.PdfDocument(path) as document:
            about = document.get_metadata_dict()
            pages = tuple(page.get_textpage().get_text_bounded() for page in document)
            enclosed = map(document.get_attachment, range(document.count_attachments()))
            figures = next((bytes(each.get_data()) for each in enclosed if each.get_name() == FIGURES), b"")
    except (pypdfium2.PdfiumError, OSError) as error:
        words = _LOCKED if "password" in str(error) else text("Verify", "{name} is not a PDF that can be read.")
        raise refused(words.about(name=str(path))) from None
    subject, keywords, producer = (about.get(each, "") for each in ("Subject", "Keywords", "Producer"))
    printed_by, _, _ = producer.partition(_SINCE)
    return PdfText(pages, subject, keywords, printed_by, figures)
