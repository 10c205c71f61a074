"""What is typed begins where the lines of the language do, in every kind of field."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop_app.ui.look.leading_field import LeadingField
from desktop_app.ui.look.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def rightward(qapp: QApplication) -> Iterator[None]:
    """Lines run from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def begins_right(field: LeadingField) -> bool:
    """Whether one types in the right half of a field, which Qt reckons as it paints."""
    field.grab()
    return field.cursorRect().center().x() > field.width() / 2


@pytest.mark.usefixtures("rightward")
@pytest.mark.parametrize("kind", [LeadingField, SearchField])
@pytest.mark.parametrize("words", ["", "Asha", "آشا"])
def test_where_lines_run_from_the_right_typing_begins_there(qtbot: QtBot, kind: type[LeadingField], words: str) -> None:
    field = kind()
    qtbot.addWidget(field)
    field.resize(400, 30)
    field.show()
    field.setText(words)
    assert begins_right(field)


def test_figures_end_at_the_other_side(qtbot: QtBot) -> None:
    field = LeadingField("12.00")
    qtbot.addWidget(field)
    field.holds_figures = True
    field.align()
    assert field.alignment() & Qt.AlignmentFlag.AlignRight


def test_a_field_follows_the_language_while_it_is_open(qtbot: QtBot, qapp: QApplication) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    field.resize(400, 30)
    field.show()
    assert not begins_right(field)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert begins_right(field)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
