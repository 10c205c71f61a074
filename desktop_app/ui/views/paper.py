"""The pages of a PDF as pictures and on a printer; everything here runs on the worker's thread."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from desktop_app.core.problems import refused
from desktop_app.core.progress import Progress
from desktop_app.core.shown import Numeral
from desktop_app.core.text import text

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

POINTS = 72
"""Points of an inch."""
HALF_LINE = 3
"""Points above and below a place that belong to the line it is in."""
_CODE = re.compile(r"\b[PB]\d\d\b")
"""The handbook's code of a line of a statement."""
FINEST = 300
"""Dots of an inch beyond which print does not get better."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A PDF: where it lies, and the size of each page in points."""

    path: Path
    sizes: tuple[tuple[float, float], ...]

    @property
    def pages(self) -> int:
        """How many pages it has."""
        return len(self.sizes)


def read_paper(path: Path) -> Paper:
    """Look at a PDF; Refused where it is none, or is gone."""
    with _opened(path) as document:
        return Paper(path, tuple(page.get_size() for page in document))


def page_picture(path: Path, page: int, scale: float) -> QImage:
    """One page (counted from 0) as a picture of so many dots a point."""
    with _opened(path) as document:
        return _drawn(document[page], scale)


def code_at(path: Path, page: int, height: float) -> str:
    """The code of the line at a height of a page, counted from its top as a share of it; empty where there is none."""
    with _opened(path) as document:
        sheet = document[page]
        top = sheet.get_height() * (1 - height)
        words = sheet.get_textpage().get_text_bounded(bottom=top - HALF_LINE, top=top + HALF_LINE)
    found = _CODE.search(words)
    return found.group() if found else ""


def print_paper(path: Path, printer: QPrinter, progress: Progress | None = None) -> int:
    """Print the pages that were asked for, each as large as the sheet allows; how many there were.

    Stopped between two pages it leaves the printer with those before.
    """
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise refused(text("Paper", "The printer did not take the pages. Check that it is on, then print again."))
    try:
        return _print_pages(path, printer, painter, progress or Progress())
    finally:
        painter.end()


def _print_pages(path: Path, printer: QPrinter, painter: QPainter, progress: Progress) -> int:
    """Draw page after page."""
    sheet = QRectF(painter.viewport())
    dots = min(printer.resolution(), FINEST)
    first, last = max(printer.fromPage(), 1), printer.toPage() or read_paper(path).pages
    for number in range(first, last + 1):
        words = text("Paper", "Page {page} of {last}", page=Numeral(number), last=Numeral(last))
        progress.at(words, (number - first) / (last - first + 1))
        if number > first:
            printer.newPage()
        picture = page_picture(path, number - 1, dots / POINTS)
        painter.drawImage(_fitted(picture, sheet), picture)
    return last - first + 1


def _fitted(picture: QImage, sheet: QRectF) -> QRectF:
    """Where a page lies on the sheet: whole, undistorted, in the middle."""
    scale = min(sheet.width() / picture.width(), sheet.height() / picture.height())
    wide, high = picture.width() * scale, picture.height() * scale
    return QRectF(sheet.x() + (sheet.width() - wide) / 2, sheet.y() + (sheet.height() - high) / 2, wide, high)


def _opened(path: Path) -> Any:
    """The PDF; Refused where it cannot be read."""
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(path)
    except (pypdfium2.PdfiumError, OSError):
        raise refused(text("Paper", "These pages cannot be shown any more. Make them again.")) from None


def _drawn(page: Any, scale: float) -> QImage:
    """A page as Qt's own picture."""
    bitmap = page.render(scale=scale)
    return QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888)
