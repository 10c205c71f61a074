"""Words that do not fit give way to their brief form, and the tool tip tells them in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from desktop_app.catalog.mark import Mark, Tone
from desktop_app.core.language import PLAIN
from desktop_app.core.shown import Share
from desktop_app.core.text import text
from desktop_app.ui.look.layouts import across
from desktop_app.ui.look.mark_label import MarkLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

STANDING = Mark(Tone.GOOD, text("Test", "norm: at most 20 %"), Share(0.2, 0))


def test_a_mark_without_room_shows_its_figure(qtbot: QtBot) -> None:
    mark = MarkLabel(STANDING, PLAIN)
    qtbot.addWidget(mark)
    mark.show()
    mark.grab()
    assert mark.words.toolTip() == ""
    mark.setFixedWidth(mark.sizeHint().width() - 10)
    mark.grab()
    assert mark.words.toolTip() == "norm: at most 20 %"
    assert mark.words.brief == PLAIN.show(Share(0.2, 0))


def test_a_mark_said_in_brief_needs_only_that_room_and_is_never_cut(qtbot: QtBot) -> None:
    mark = MarkLabel(STANDING, PLAIN)
    qtbot.addWidget(mark)
    whole = mark.sizeHint().width()
    mark.shorten(brief=True)
    assert mark.words.text() == PLAIN.show(Share(0.2, 0))
    brief = mark.words.fontMetrics().horizontalAdvance(mark.words.text())
    assert brief <= mark.words.minimumSizeHint().width() < mark.sizeHint().width() < whole
    mark.shorten(brief=False)
    assert mark.sizeHint().width() == whole
    assert mark.minimumSizeHint().width() < whole


def test_a_line_knows_at_once_what_room_a_mark_needs_that_is_said_whole_again(qtbot: QtBot) -> None:
    line, mark = QFrame(), MarkLabel(STANDING, PLAIN)
    qtbot.addWidget(line)
    row = across(line)
    row.addWidget(mark)
    whole = row.sizeHint().width()
    mark.shorten(brief=True)
    assert row.sizeHint().width() < whole
    mark.shorten(brief=False)
    assert row.sizeHint().width() == whole
