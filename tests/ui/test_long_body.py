"""Another language on a long page: what is in sight at once, what lies below in pieces; nothing is measured twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from desktop_app.core.text import text
from desktop_app.ui.look.layouts import down
from desktop_app.ui.look.measured_label import MeasuredLabel
from desktop_app.ui.speech.languages import speech_for
from desktop_app.ui.speech.retranslate import tell_letters
from desktop_app.ui.views.long_body import LongBody, Note

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text

NOTES, HIGH = 30, 40
CHANGES = (QEvent.Type.ApplicationFontChange, QEvent.Type.LanguageChange)
"""What a part hears of, in this order: its words are measured in the letters they are written in."""
WORDS = text("Reports", "All products")


class Changed:
    """A speech that was another one before."""

    def __init__(self) -> None:
        """Speak English."""
        self.now = speech_for("en")

    @property
    def language(self) -> object:
        """The language of now."""
        return self.now.language

    def say(self, words: Text) -> str:
        """The words in the language of now."""
        return self.now.say(words)


def long_page(qtbot: QtBot, speech: Speech) -> tuple[QScrollArea, list[Note]]:
    """Thirty notes in a room for five."""
    area, body = QScrollArea(widgetResizable=True), LongBody()
    column = down(body, gap=0)
    notes = [Note(WORDS, speech) for _ in range(NOTES)]
    for note in notes:
        note.setFixedHeight(HIGH)
        column.addWidget(note)
    area.setWidget(body)
    area.resize(300, 5 * HIGH)
    qtbot.addWidget(area)
    area.show()
    qtbot.waitExposed(area)
    return area, notes


def said(notes: list[Note]) -> list[bool]:
    """Which notes are said in French."""
    return [note.text() != WORDS.source for note in notes]


def heard_of_french(qtbot: QtBot) -> tuple[QScrollArea, list[Note]]:
    """A long page that has just heard of French."""
    speech = Changed()
    area, notes = long_page(qtbot, speech)  # type: ignore[arg-type]
    speech.now = speech_for("fr")
    body = area.widget()
    assert body is not None
    QCoreApplication.sendEvent(body, QEvent(QEvent.Type.LanguageChange))
    return area, notes


def test_what_is_in_sight_is_said_at_once_and_what_lies_below_while_one_reads(qtbot: QtBot) -> None:
    _, notes = heard_of_french(qtbot)
    assert all(said(notes[:5]))
    assert not any(said(notes[7:]))
    qtbot.waitUntil(lambda: all(said(notes)))


def test_what_is_scrolled_into_sight_is_said_before_it_is_seen(qtbot: QtBot) -> None:
    area, notes = heard_of_french(qtbot)
    area.verticalScrollBar().setValue(10 * HIGH)
    assert all(said(notes[:15]))
    assert not any(said(notes[17:]))


class Listener(QLabel):
    """Writes down which changes it hears of."""

    def __init__(self) -> None:
        """Nothing is heard yet."""
        super().__init__()
        self.heard: list[QEvent.Type] = []

    def event(self, event: QEvent) -> bool:
        """Hear of other letters and of another language (Qt)."""
        if event.type() in CHANGES:
            self.heard.append(event.type())
        return super().event(event)


def test_a_part_takes_up_other_letters_when_it_is_told_of_the_language(qtbot: QtBot) -> None:
    area, body, part = QScrollArea(), LongBody(), Listener()
    down(body).addWidget(part)
    area.setWidget(body)
    qtbot.addWidget(area)
    tell_letters(area)
    assert part.heard == []
    QCoreApplication.sendEvent(body, QEvent(QEvent.Type.LanguageChange))
    assert part.heard == list(CHANGES)


def test_a_label_is_measured_once_for_a_width_until_it_says_something_else(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    label = MeasuredLabel("A sentence that goes on in a second line where there is little room.")
    qtbot.addWidget(label)
    label.ensurePolished()
    high, measured = label.heightForWidth(100), list[int]()

    def measure(_: QLabel, width: int) -> int:
        measured.append(width)
        return 7

    monkeypatch.setattr(QLabel, "heightForWidth", measure)
    assert (label.heightForWidth(100), label.heightForWidth(100), measured) == (high, high, [])
    label.setText("Other words")
    assert (label.heightForWidth(100), label.heightForWidth(100), measured) == (7, 7, [100])
    label.setStyleSheet("font-size: 30pt")
    label.heightForWidth(100)
    assert measured == [100, 100]


def test_words_can_be_marked_as_soon_as_the_mouse_comes_to_them_and_stand_where_they_stood(qtbot: QtBot) -> None:
    label = MeasuredLabel("A sentence that goes on in a second line where there is little room.")
    qtbot.addWidget(label)
    label.show()
    before = label.heightForWidth(100)
    spot = QPointF(1, 1)
    QApplication.sendEvent(label, QEnterEvent(spot, spot, spot))
    assert "TextSelectableByMouse" in str(label.textInteractionFlags())
    label.setText(label.text())
    assert label.heightForWidth(100) == before
    assert QLabel.heightForWidth(label, 100) == before
