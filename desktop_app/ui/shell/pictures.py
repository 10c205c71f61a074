"""Pictures of the window's pages and of papers, drawn without a display."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

from desktop_app.catalog.navigation import NAVIGATION
from desktop_app.ui.views.paper import page_picture, read_paper

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.ui.shell.main_window import MainWindow

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
    if page == "statements":
        window.pages[page].primary_act()
        window.desk.worker.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for _ in range(2):  # what is said in brief for want of room leaves it to others in the turn after
        QCoreApplication.processEvents()
    window.grab().save(str(path))
    return path


def draw_pdf(paper: Path, folder: Path) -> list[Path]:
    """A picture of each page of a PDF, numbered, in a folder."""
    pictures = [folder / f"{paper.stem}-{number + 1}.png" for number in range(read_paper(paper).pages)]
    for number, picture in enumerate(pictures):
        page_picture(paper, number, SHARPNESS).save(str(picture))
    return pictures
