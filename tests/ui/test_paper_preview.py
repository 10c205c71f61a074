"""Pages are looked at before they are printed: another sheet, one of them, all of a batch, or none once stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop_app.core.period import make_day
from desktop_app.reports.registry import reports
from desktop_app.ui.pages.claims import ClaimsPage
from desktop_app.ui.views.paper_preview import PaperPreview
from tests.ui.pages import open_scheme, shown
from tests.ui.test_reports_page import opened, view_of

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace


@pytest.fixture
def small(office: Workplace, tmp_path: Path) -> Workplace:
    """The window on the small scheme."""
    open_scheme(office, tmp_path, "data")
    return office


def test_the_pages_of_a_report_are_looked_at_before_they_are_printed(small: Workplace, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    page = opened(small, "income")
    page.view.printing.click()
    small.worker.settle()
    preview = page.view.stage.currentWidget()
    assert isinstance(preview, PaperPreview)
    assert preview.printed is not None
    preview.sheet.setCurrentText("Letter")
    preview.make()
    small.worker.settle()
    assert preview.printed.paper.sizes[0] == pytest.approx((612, 792), abs=1)
    printer = QPrinter()
    preview.doing.fit(printer)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(1, 1)
    preview.doing.print_on(printer)
    small.worker.settle()
    assert "1 page sent to the printer" in small.window.messages.words.text()
    assert preview.doing.file_name() == "2026-09-30-Income-statement"
    preview.leave_button.click()
    assert page.view.stage.currentWidget() is page.view.tables


def test_the_sheet_chosen_last_is_proposed_again_also_tomorrow(small: Workplace) -> None:
    page = opened(small, "income")
    for wanted, chosen in (("A4", "Letter"), ("Letter", "A4")):
        page.view.preview()
        small.worker.settle()
        preview = page.view.stage.currentWidget()
        assert isinstance(preview, PaperPreview)
        assert preview.sheet.currentText() == wanted
        preview.sheet.setCurrentText(chosen)
        preview.sheet.activated.emit(preview.sheet.currentIndex())
        small.worker.settle()
        preview.leave_button.click()
        assert small.remembered.paper_size == chosen


def test_all_receipts_are_seen_cancelled_and_saved_one_by_one(small: Workplace, tmp_path: Path) -> None:
    view = view_of(small, "receipts")
    view.show_report(reports()["receipts"], {"from": make_day(2025, 1, 1), "to": make_day(2026, 12, 31)})
    small.worker.settle()
    view.preview()
    small.worker.settle()
    preview = view.stage.currentWidget()
    assert isinstance(preview, PaperPreview)
    assert preview.language.currentText() == "Each in their own language"
    preview.make()
    preview.work.stop()
    small.worker.settle()
    assert preview.printed is None
    preview.make()
    small.worker.settle()
    preview.doing.save_each(tmp_path / "receipts")
    small.worker.settle()
    assert [each.name for each in sorted((tmp_path / "receipts").iterdir())] == ["0001-R_1_Asha_Tharu.pdf"]


def test_enter_in_a_day_makes_the_pages_of_that_day_and_does_not_stop_them(small: Workplace) -> None:
    """The key that begins the work must not press the button that ends it, to which the keyboard moves."""
    page = shown(small, "claims", ClaimsPage)
    page.show_committee()
    small.worker.settle()
    preview = page.findChildren(PaperPreview)[0]
    assert dict(preview.wishes[1].values) == {"from": small.desk.today - 31, "to": small.desk.today}
    small.window.activateWindow()
    day = preview.options.findChildren(QLineEdit)[0]
    day.setFocus()
    day.selectAll()
    QTest.keyClicks(day, "1/8/2026")
    QTest.keyClick(day, Qt.Key.Key_Return)
    small.worker.settle()
    assert preview.printed is not None
    assert "Stopped" not in small.window.messages.words.text()
