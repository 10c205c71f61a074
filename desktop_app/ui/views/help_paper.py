"""A topic of the help on paper, the sheet of the keyboard among them: laid out for the page, black on white."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor

from desktop_app.ui.look.layouts import named

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice, QTextDocument
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.views.help_browser import HelpBrowser

BLACK = QColor("black")


def ask_for_printer(browser: HelpBrowser, over: QWidget) -> None:
    """Let the user choose a printer, or a PDF, for the topic in sight."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter
    from PySide6.QtWidgets import QDialog

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(browser.texts.title(browser.topic))
    dialog = named("print_help", QPrintDialog(printer, over))
    dialog.accepted.connect(lambda: print_topic(browser, printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)


def print_topic(browser: HelpBrowser, device: QPagedPaintDevice) -> None:
    """Put the topic in sight on the pages of a printer or a PDF."""
    sheet = _in_black(browser)
    sheet.print_(device)


def _in_black(browser: HelpBrowser) -> QTextDocument:
    """The topic with all its letters black, whatever the colours of the window."""
    sheet = browser.document().clone(browser)
    sheet.setDefaultFont(browser.document().defaultFont())
    sheet.setDefaultTextOption(browser.document().defaultTextOption())
    cursor, black = QTextCursor(sheet), QTextCharFormat()
    black.setForeground(BLACK)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeCharFormat(black)
    return sheet
