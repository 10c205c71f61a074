"""Where a paper goes once it is made: the system's own question for a printer, and a place that keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.shell.desk import Desk


def ask_for_printer(
    owner: QWidget,
    name: str,
    chosen: Callable[[QPrinter], None],
    *,
    pages: int = 0,
    fit: Callable[[QPrinter], None] | None = None,
) -> None:
    """Ask on which printer, how many copies and, where they are counted, which pages; then hand it over.

    What is printed is called by the name; `fit` tells the printer of its sheets before it is asked about.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    if fit:
        fit(printer)
    dialog = QPrintDialog(printer, owner)
    if pages:
        dialog.setMinMax(1, pages)
    dialog.accepted.connect(lambda: chosen(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)


def save_paper(desk: Desk, made: Path, place: Path, done: Callable[[Path], None]) -> None:
    """Save a paper at a place, beside the window; refused calmly where that does not take it."""

    def work() -> Path:
        from desktop_app.acts import paper

        return paper.save_paper(made, place)

    desk.worker.run_action(work, done, desk.refuse)
