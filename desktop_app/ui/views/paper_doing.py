"""What one does with pages that were made: they are saved, one by one or together, or sent to a printer."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPageLayout, QPageSize

from desktop_app.core.period import iso
from desktop_app.core.text import text
from desktop_app.ui.views.paper import print_paper
from desktop_app.ui.views.paper_out import ask_for_printer, save_paper
from desktop_app.ui.views.paper_wish import each_by_itself

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desktop_app.ui.views.paper_preview import PaperPreview

_UNSAFE = re.compile(r"[^\w-]+")
_PDF = text("Statements page", "PDF files (*.pdf)")
_SIZES = MappingProxyType({"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter})


class PaperDoing(QObject):
    """Serves a preview; files are written and pages are sent beside the window."""

    used = Signal()
    """The pages were saved or printed."""

    def __init__(self, preview: PaperPreview) -> None:
        """Serve it."""
        super().__init__(preview)
        self.preview, self.desk = preview, preview.desk

    def save_to(self, place: Path) -> None:
        """Save the pages at a place; refused calmly where that does not take it."""
        printed = self.preview.printed
        if printed is not None:
            save_paper(self.desk, printed.paper.path, place, self._saved)

    def save_each(self, folder: Path) -> None:
        """Save a file for each paper in a new folder, under names that sort."""
        printed = self.preview.printed
        if printed is not None:
            work = partial(each_by_itself, printed.answer, self.preview.manner(), folder)
            self.preview.work.run(work, self._saved)

    def print_on(self, printer: QPrinter) -> None:
        """Print the pages that were asked for; what a printer has when it is stopped stays printed."""
        printed = self.preview.printed
        if printed is not None:
            path = printed.paper.path
            self.preview.work.run_alone(lambda progress: print_paper(path, printer, progress), self._sent)

    def ask_for_place(self) -> None:
        """Ask where the pages shall be kept."""
        from PySide6.QtWidgets import QFileDialog

        say, name = self.desk.speech.say, f"{self.file_name()}.pdf"
        path, _ = QFileDialog.getSaveFileName(self.preview, say(text("Paper", "Save the pages")), name, say(_PDF))
        if path:
            self.save_to(Path(path) if Path(path).suffix else Path(path).with_suffix(".pdf"))

    def ask_for_folder(self) -> None:
        """Ask in which folder a new one shall be made, with a file for each paper."""
        from PySide6.QtWidgets import QFileDialog

        title = self.desk.speech.say(text("Paper", "In which folder shall there be a file for each?"))
        path = QFileDialog.getExistingDirectory(self.preview, title)
        if path:
            self.save_each(Path(path) / self.file_name())

    def ask_for_printer(self) -> None:
        """Ask on which printer, how many copies and which pages, and print there."""
        printed, name = self.preview.printed, self.file_name()
        if printed is not None:
            ask_for_printer(self.preview, name, self.print_on, pages=printed.paper.pages, fit=self.fit)

    def fit(self, printer: QPrinter) -> None:
        """Let a printer know the sheet, how it lies, and what the pages are called."""
        printer.setPageSize(QPageSize(_SIZES[self.preview.sheet.currentText()]))
        if self.preview.printed is not None:
            wide, high = self.preview.printed.paper.sizes[0]
            lies = QPageLayout.Orientation.Landscape if wide > high else QPageLayout.Orientation.Portrait
            printer.setPageOrientation(lies)

    def file_name(self) -> str:
        """What the file is called unless one says otherwise: the day first, so that names sort."""
        of, wish = self.preview.report, self.preview.wish
        label = self.desk.speech.say(of.label) if of else ""
        printed = self.preview.printed
        day = iso(printed.answer.day if printed else self.desk.today)
        return "-".join(_UNSAFE.sub("-", each).strip("-") for each in (day, label, wish.about) if each)

    def _saved(self, place: Path) -> None:
        """Say where it is."""
        self.used.emit()
        self.desk.tell_saved(place)

    def _sent(self, pages: int) -> None:
        """Say that the printer has it."""
        self.used.emit()
        self.desk.tell_printed(pages)
