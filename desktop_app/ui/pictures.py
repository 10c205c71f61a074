"""Pictures of the window's pages and of papers, drawn without a display."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage

from desktop_app.catalog.navigation import NAVIGATION

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.ui.main_window import MainWindow

SHARPNESS = 1.5
"""Dots a point on the picture of a paper's page."""


def draw_pages(window: MainWindow, folder: Path, name: str) -> list[Path]:
    """A picture of each page of the rail, under its own name and the given one."""
    folder.mkdir(parents=True, exist_ok=True)
    window.show()
    window.desk.worker.settle()
    return [_draw(window, place.name, folder / f"page-{place.name}-{name}.png") for place in NAVIGATION]


def _draw(window: MainWindow, page: str, path: Path) -> Path:
    """The window with one page, once everything it asked for is answered."""
    window.show_page(page)
    window.desk.worker.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    window.grab().save(str(path))
    return path


def _picture(bitmap: Any) -> QImage:
    """What pypdfium2 has drawn, as Qt's picture."""
    return QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888)


def draw_pdf(paper: Path, folder: Path) -> list[Path]:
    """A picture of each page of a PDF, numbered, in a folder."""
    import pypdfium2

    pictures = []
    with pypdfium2.PdfDocument(paper) as document:
        for number, page in enumerate(document, 1):
            picture = folder / f"{paper.stem}-{number}.png"
            _picture(page.render(scale=SHARPNESS)).save(str(picture))
            pictures.append(picture)
    return pictures
