"""What a report is asked with is chosen where it can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from tests.ui.test_reports_page import opened, small

__all__ = ("small",)

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from desktop_app.bootstrap import Workplace


def test_a_file_is_chosen_instead_of_typed(small: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    form = tmp_path / "form.toml"
    form.write_text('title = "Half a year"\n[[row]]\ncode = "A"\nfigure = "P02"\n', encoding="utf-8")
    page = opened(small, "form")
    chosen = iter(("", str(form)))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (next(chosen), ""))
    for title in ("Return of a microinsurer", "Half a year"):  # first nothing is chosen
        QTest.mouseClick(page.view.options.choosers["form"], Qt.MouseButton.LeftButton)
        small.worker.settle()
        assert page.view.answer is not None
        assert small.speech.say(page.view.answer.tables[0].label) == title


def test_a_day_stands_at_the_beginning_of_a_label_that_is_longer(small: Workplace) -> None:
    options = opened(small, "arrears").view.options
    QApplication.processEvents()
    entry, label = options.entries["since"], options.labels["since"]
    assert entry.width() < label.width()
    assert entry.x() == label.x()


def test_a_number_stands_in_the_digits_of_its_reader_and_is_understood_in_them(small: Workplace) -> None:
    page = opened(small, "by_month")
    entry = page.view.options.entries["months"]
    assert isinstance(entry, QLineEdit)
    said = []
    for native in (True, False):
        small.desk.wishes = small.desk.wishes._replace(native_digits=native)
        small.speak("hi")
        QApplication.processEvents()
        said.append(entry.text())
    assert said == ["१२", "12"]
    entry.setText("३")
    entry.editingFinished.emit()
    small.worker.settle()
    assert page.view.answer is not None
    assert page.view.options.values()["months"] == "3"
    assert page.view.answer.asked.options["months"] == 3
