"""A paper on the screen is turned, zoomed and printed, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from desktop_app.core.problems import Refused
from desktop_app.ui.views.paper import POINTS, page_picture, print_paper, read_paper
from desktop_app.ui.views.pdf_view import LEAST, PdfView

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.shell.desk import Desk

pytestmark = pytest.mark.usefixtures("qapp")

PAGES = 3
BLACK = 0xFF000000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A paper of two upright pages and a wide one, each with a black square in its upper left corner."""
    made = tmp_path / "paper.pdf"
    canvas = Canvas(str(made))
    for size in (A4, A4, landscape(A4)):
        canvas.setPageSize(size)
        canvas.rect(0, size[1] - POINTS, POINTS, POINTS, fill=1)
        canvas.showPage()
    canvas.save()
    return made


@pytest.fixture
def view(desk: Desk, path: Path, qtbot: QtBot) -> PdfView:
    """A view of the paper, shown."""
    view = PdfView(desk)
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    view.show_paper(read_paper(path))
    desk.worker.settle()
    return view


def test_a_paper_knows_its_pages_and_their_sizes(path: Path) -> None:
    paper = read_paper(path)
    assert paper.pages == PAGES
    assert paper.sizes[2][0] > paper.sizes[0][0]


def test_a_page_is_drawn_as_it_is(path: Path) -> None:
    picture = page_picture(path, 0, 0.5)
    assert picture.width() == pytest.approx(A4[0] / 2, abs=1)
    assert picture.pixel(10, 10) == BLACK
    assert picture.pixel(100, 100) != BLACK


@pytest.mark.parametrize("content", [b"", b"no paper at all"])
def test_what_is_no_paper_is_refused_calmly(tmp_path: Path, content: bytes) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(content)
    with pytest.raises(Refused):
        read_paper(broken)


def test_a_paper_that_is_gone_is_refused_calmly(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        page_picture(tmp_path / "gone.pdf", 0, 1.0)


def test_pages_print_at_the_printers_fineness(path: Path, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert print_paper(path, printer) == PAGES
    assert read_paper(tmp_path / "printed.pdf").pages == PAGES
    assert page_picture(tmp_path / "printed.pdf", 0, 0.5).pixel(10, 10) == BLACK


def test_only_the_pages_asked_for_are_printed(path: Path, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 2)
    assert print_paper(path, printer) == 1
    assert read_paper(tmp_path / "printed.pdf").pages == 1


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_refused_calmly(path: Path, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    with pytest.raises(Refused):
        print_paper(path, printer)


def test_a_page_is_as_wide_as_the_view(view: PdfView) -> None:
    assert view.picture is not None
    wide = view.picture.width() / view.picture.devicePixelRatio()
    assert view.area.viewport().width() - 40 < wide < view.area.viewport().width()


def test_the_keys_turn_pages_at_the_end_of_a_page(desk: Desk, view: PdfView) -> None:
    bar = view.area.verticalScrollBar()
    QTest.keyClick(view.area, Qt.Key.Key_PageDown)
    assert view.page == 0
    bar.setValue(bar.maximum())
    QTest.keyClick(view.area, Qt.Key.Key_PageDown)
    desk.worker.settle()
    assert view.page == 1
    assert bar.value() == 0
    QTest.keyClick(view.area, Qt.Key.Key_PageUp)
    assert view.page == 0


def test_the_first_and_the_last_page_are_the_ends(desk: Desk, view: PdfView) -> None:
    assert not view.buttons["left"].isEnabled()
    for _ in range(PAGES + 1):
        view.turn(1)
    desk.worker.settle()
    assert view.page == PAGES - 1
    assert not view.buttons["right"].isEnabled()
    assert view.place.text() == "Page 3 of 3"


def test_a_page_is_made_larger_and_fitted_again(desk: Desk, view: PdfView) -> None:
    assert view.picture is not None
    fitted = view.picture.width()
    QTest.keyClick(view.area, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    desk.worker.settle()
    assert view.picture.width() > fitted
    QTest.keyClick(view.area, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    desk.worker.settle()
    assert view.picture.width() == fitted


def test_zoom_has_an_end(view: PdfView) -> None:
    for _ in range(40):
        view.change_zoom(-1)
    assert view.zoom == LEAST


def test_another_width_of_the_window_fits_the_page_anew(desk: Desk, view: PdfView, qtbot: QtBot) -> None:
    assert view.picture is not None
    before = view.picture.width()
    view.resize(800, 400)
    QApplication.processEvents()

    def grown() -> bool:
        desk.worker.settle()
        return view.picture is not None and view.picture.width() > before

    qtbot.waitUntil(grown)


def test_without_a_paper_nothing_can_be_turned(view: PdfView) -> None:
    view.show_paper(None)
    view.turn(1)
    view.change_zoom(1)
    assert view.page == 0
    assert not any(button.isEnabled() for button in view.buttons.values())
