"""Premium is collected on a sheet by keyboard: found, taken, taken back, saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.catalog.listings.collection import NARROW_COLLECTION
from desktop_app.ui.look.palette import colours
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.speech.languages import speech_for
from tests.ui.clerk import CTRL
from tests.ui.collector import Collector, collector

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.shell.desk import Desk


SMALL = (855, 591)
"""What is left for a page on the smallest screen."""
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def clerk(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Collector]:
    """A clerk of the village office."""
    clerk = collector(qtbot, desk, tmp_path)
    yield clerk
    clerk.settle()
    clerk.book.close()


def test_a_sheet_is_written_and_saved_by_keyboard(clerk: Collector) -> None:
    clerk.begin()
    clerk.line("dhar")
    clerk.line("sunita", "250")
    assert clerk.column(0) == ["R-A-2026-00002", "R-A-2026-00003"]
    assert clerk.column(1) == ["Dharma Parajuli", "Sunita Rai"]
    assert clerk.column(5) == ["", "350.00"]
    assert clerk.part.totals.sum.text() == "850.00"
    clerk.save()
    assert clerk.paid() == [("R-A-2026-00002", 60_000), ("R-A-2026-00003", 25_000)]
    assert "2 receipts, 850.00 collected" in clerk.said
    assert clerk.column(0) == []


def test_two_of_one_name_are_told_apart_and_an_arrow_chooses(clerk: Collector) -> None:
    clerk.begin()
    clerk.type("rai sun")
    first, second = clerk.chosen()
    assert "H-A-00001 · Puraini · 56 years · M-A-000001\n600.00 due since 2026-01-01" in first
    assert "26 years" in second
    clerk.key(Qt.Key.Key_Down)
    clerk.key()
    assert "26 years" in clerk.part.about.text()
    clerk.key()
    clerk.type("rai")
    first, second = clerk.chosen()
    assert "56 years" in first
    assert "on this sheet: R-A-2026-00002" in second
    clerk.save()
    assert clerk.book.value("SELECT count(*) FROM premiums WHERE code = 'D-A-000002' AND paid_on NOTNULL") == 1


def test_a_receipt_of_another_number_leaves_a_gap_that_is_named(clerk: Collector) -> None:
    clerk.begin()
    clerk.line("dhar")
    clerk.type("rai")
    clerk.key(Qt.Key.Key_F3)
    clerk.write("5")
    clerk.write("", "")
    assert clerk.column(0) == ["R-A-2026-00002", "R-A-2026-00005"]
    assert clerk.column(6) == ["", "Gap before"]
    assert "2 missing: R-A-2026-00003, R-A-2026-00004" in clerk.part.totals.receipts.text()
    assert clerk.part.entry.receipt.text() == "R-A-2026-00006"


def test_the_cash_box_is_compared_in_words(clerk: Collector) -> None:
    clerk.begin()
    clerk.line("dhar")
    said = []
    for counted in ("600", "550", "1 000"):
        clerk.key(Qt.Key.Key_F6)
        clerk.write(counted)
        assert clerk.part.totals.difference is not None
        said.append(clerk.part.totals.difference.words.text())
    assert said == ["agrees", "50.00 missing", "400.00 too much"]
    assert clerk.focus is clerk.part.entry.name


def test_more_than_is_owed_is_asked_about_once_and_kept(clerk: Collector) -> None:
    clerk.begin()
    clerk.write("dhar", "650")
    assert "50.00 is more than is owed" in clerk.remark
    assert clerk.column(0) == []
    clerk.key()
    assert clerk.column(6) == ["50.00 kept"]
    assert clerk.remark == ""
    clerk.type("dhar")
    assert "paid up · 50.00 kept from before" in clerk.chosen()[0]


def test_the_last_line_is_taken_back_and_its_receipt_is_next(clerk: Collector) -> None:
    clerk.begin()
    clerk.line("dhar")
    clerk.line("rai")
    clerk.key(Qt.Key.Key_Z, CTRL)
    assert clerk.column(1) == ["Dharma Parajuli"]
    assert clerk.part.entry.receipt.text() == "R-A-2026-00003"
    clerk.key(Qt.Key.Key_Z, CTRL)
    clerk.key(Qt.Key.Key_Z, CTRL)
    assert clerk.column(1) == []


def test_somebody_of_another_village_is_taken_too(clerk: Collector) -> None:
    clerk.begin()
    clerk.write("chandra", "")
    assert clerk.column(1) == ["Chandra Oli"]
    assert clerk.column(4) == ["900.00"]
    clerk.type("zzz")
    assert clerk.part.payers.words.text() == "Nobody is called that here or elsewhere."


def test_a_line_that_cannot_be_is_marked_and_nothing_is_saved(clerk: Collector) -> None:
    clerk.begin()
    clerk.line("dhar")
    clerk.key(Qt.Key.Key_F3)
    clerk.write("1")
    clerk.line("rai")
    clerk.save()
    assert clerk.column(6) == ["", "Not taken"]
    assert "R-A-2026-00001, Sunita Rai: Receipt R-A-2026-00001 was given for premium D-A-000003" in clerk.remark
    assert clerk.paid() == []
    clerk.key(Qt.Key.Key_Z, CTRL)
    clerk.save()
    assert clerk.paid() == [("R-A-2026-00002", 60_000)]


def test_a_new_word_is_asked_about_once_for_all_lines(clerk: Collector) -> None:
    clerk.begin()
    clerk.line("dhar")
    clerk.line("rai")
    clerk.part.setup.method.setFocus()
    clerk.type("barter")
    clerk.save()
    assert "“barter” is not in the list yet" in clerk.remark
    clerk.key(Qt.Key.Key_Space)
    assert [receipt for receipt, _ in clerk.paid()] == ["R-A-2026-00002", "R-A-2026-00003"]


def test_any_line_is_taken_out_before_it_is_saved(clerk: Collector) -> None:
    clerk.begin()
    clerk.line("dhar")
    clerk.line("rai")
    clerk.part.table.setFocus()
    clerk.key(Qt.Key.Key_Up)
    clerk.key(Qt.Key.Key_Delete)
    assert clerk.column(0) == ["R-A-2026-00003"]
    assert "1 missing: R-A-2026-00002" in clerk.part.totals.receipts.text()
    assert clerk.focus is clerk.part.entry.name


def test_an_amount_that_cannot_be_read_is_refused_in_words(clerk: Collector) -> None:
    clerk.begin()
    clerk.write("dhar", "six hundred")
    assert clerk.remark == "“six hundred” is not a number: write it in digits, like 1200."
    clerk.write("600")
    assert (clerk.remark, clerk.column(4)) == ("", ["600.00"])


def test_an_amount_with_two_readings_is_asked_about_before_what_is_more_than_owed(clerk: Collector) -> None:
    clerk.begin()
    clerk.write("dhar", "1.200")
    assert "Or is 1.200 meant?" in clerk.remark
    clerk.key()
    assert "600.00 is more than is owed" in clerk.remark
    clerk.key()
    assert (clerk.remark, clerk.column(4)) == ("", ["1200.00"])


def test_a_question_about_a_line_goes_with_the_line(clerk: Collector) -> None:
    clerk.begin()
    clerk.line("rai")
    clerk.write("dhar", "650")
    clerk.key(Qt.Key.Key_Escape)
    assert clerk.remark == ""
    assert len(clerk.paid()) == 0


@pytest.mark.parametrize(("language", "word"), [("en", "all"), ("fr", "tous")])
def test_the_word_shown_for_everybody_is_understood(clerk: Collector, language: str, word: str) -> None:
    clerk.desk.speech = speech_for(language)
    clerk.begin(word)
    assert clerk.part.setup.whose.placeholderText().endswith(f" {word}")
    assert (clerk.part.setup.source, clerk.part.setup.whose.text()) == ("due:", word)
    assert clerk.part.payers.title.text().split() in ([f"{word}:", "4", "payers"], [word, ":", "4", "payeurs"])


@pytest.mark.usefixtures("dressed")
def test_with_letters_twice_as_large_the_sum_and_the_amount_stay_whole(clerk: Collector) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    larger = application.font()
    larger.setPointSizeF(larger.pointSizeF() * 2)
    application.setFont(larger)
    application.setStyleSheet(colours(dark=False).stylesheet(scale=2))
    clerk.page.resize(1105, 640)
    clerk.begin()
    clerk.type("dhar")
    clerk.key()
    part = clerk.part
    assert clerk.page.height() == 640, "it is asked for no more than there is"
    for whole in (part.totals.sum, part.totals.counted, part.entry.amount):
        assert whole.height() >= whole.minimumSizeHint().height()
    assert part.table.records.columnCount() == len(NARROW_COLLECTION.columns), "the amounts have the room"


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("language", ["en", "ur"])
def test_the_first_receipt_stands_whole_before_any_line_is_written(clerk: Collector, language: str) -> None:
    clerk.page.resize(*SMALL)
    clerk.page.setLayoutDirection(RIGHT if language == "ur" else LEFT)
    clerk.desk.speech = speech_for(language)
    clerk.begin()
    cell, name = clerk.part.entry.receipt, clerk.part.entry.name
    assert cell.text() == "R-A-2026-00002"
    assert cell.width() >= cell.fontMetrics().horizontalAdvance(cell.text()) + 2 * GAP
    assert not cell.geometry().intersects(name.geometry())


def test_whoever_is_no_village_and_what_is_no_day_is_said_beside_the_sheet(clerk: Collector) -> None:
    clerk.page.resize(700, 560)
    clerk.begin("zzz")
    assert clerk.remark == "“zzz” is not in the list: choose one of its answers."
    assert clerk.part.table.empty.text().startswith("Say first from which village")
    clerk.type("p")
    assert clerk.remark == ""
    clerk.part.setup.whose.selectAll()
    clerk.type("puraini")
    clerk.part.setup.day.setFocus()
    clerk.part.setup.day.selectAll()
    clerk.type("soon")
    clerk.key()
    assert "soon" in clerk.remark
