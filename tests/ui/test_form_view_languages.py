"""A form changes its language, its direction and its manner of writing, and loses nothing that was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.catalog.forms.household import ENROL_HOUSEHOLD
from desktop_app.catalog.forms.registry import FORMS
from desktop_app.core.language import MIRRORED, STRETCHED
from desktop_app.ui.forms.editors.typed import TypedEditor
from desktop_app.ui.forms.view import FormView
from desktop_app.ui.speech.languages import speech_for
from desktop_app.ui.speech.retranslate import LiveSpeech
from tests.ui.hands import CTRL, TODAY, Hands, find

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop_app.catalog.forms.form import Form

from desktop_app.ui.forms.tools import FormTools


@pytest.fixture
def rightward() -> Iterator[None]:
    """A window that runs from right to left, for one test."""
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_draft_in_the_open_form_stays_when_the_language_changes(qtbot: QtBot) -> None:
    hands = Hands(qtbot, ENROL_HOUSEHOLD)
    hands.write("fam", "", "pur", "", "98", "Asha", "", "fem", "3/4/1990", "", "", "1,200.50")
    before = hands.view.body.values()[0]
    hands.view.retranslate(speech_for("fr"))
    assert hands.view.body.values()[0] == before
    assert hands.row("amount").editor.property("text") == "1\u202f200,50"
    assert hands.view.title.text() != "Enrol a household"
    hands.view.retranslate(speech_for("en"))
    assert hands.view.body.values()[0] == before
    assert hands.view.title.text() == "Enrol a household"


def test_the_form_follows_the_language_of_the_window(qtbot: QtBot) -> None:
    live = LiveSpeech(speech_for("en"))
    hands = Hands(qtbot, FORMS["take_premium"], FormTools(live, TODAY, options=find))
    hands.write("gang", "600.50")
    live.change(speech_for("fr"))
    qtbot.waitUntil(lambda: hands.row("amount").editor.property("text") == "600,50")
    assert hands.row("amount").read() == (60050, [])
    live.change(speech_for("en"))
    qtbot.waitUntil(lambda: hands.row("amount").editor.property("text") == "600.50")


def test_what_cannot_be_read_yet_stays_as_it_was_typed(qtbot: QtBot) -> None:
    hands = Hands(qtbot, ENROL_HOUSEHOLD)
    hands.write("xyz", "31/2/2026")
    hands.view.retranslate(speech_for("fr"))
    assert hands.choice("product").text() == "xyz"
    assert hands.row("start_day").editor.property("text") == "31/2/2026"


def test_the_words_of_fixed_lists_and_problems_change_too(qtbot: QtBot) -> None:
    hands = Hands(qtbot, ENROL_HOUSEHOLD)
    hands.key(Qt.Key.Key_Return, CTRL)
    relation = hands.group("members").rows[0].editors[1]
    english = (hands.group("members").remark.words.text(), relation.property("text"))
    hands.view.retranslate(speech_for(STRETCHED.code))
    changed = (hands.group("members").remark.words.text(), relation.property("text"))
    assert all(one != other for one, other in zip(english, changed, strict=True))
    assert relation.value() == "holder"
    assert relation.accessibleName().startswith("[")


def test_amounts_are_typed_with_the_mark_of_the_language(qtbot: QtBot) -> None:
    hands = Hands(qtbot, FORMS["take_premium"], FormTools(speech_for("fr"), TODAY, options=find))
    hands.write("gang", "1 200,5")
    assert hands.row("amount").read() == (120050, [])


WIDE_ONLY = frozenset({"vouchers"})
"""Nine columns a line: it opens under Data alone, where forms are wide; the page Accounts has forms in plain words."""
PLACES = [(form, width) for form in FORMS.values() for width in (440, 600) if width > 440 or form.name not in WIDE_ONLY]


@pytest.mark.parametrize(("form", "width"), PLACES, ids=lambda each: getattr(each, "name", str(each)))
def test_stretched_words_fit_beside_their_answers(qtbot: QtBot, form: Form, width: int) -> None:
    view = FormView(form, FormTools(speech_for(STRETCHED.code), TODAY, options=find))
    qtbot.addWidget(view)
    view.resize(width, 640)
    with qtbot.waitExposed(view):
        view.show()
    assert view.width() == width
    assert view.body.width() <= view.area.viewport().width()
    for label in view.body.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


@pytest.mark.usefixtures("rightward")
def test_a_mirrored_form_starts_at_the_right(qtbot: QtBot) -> None:
    hands = Hands(qtbot, ENROL_HOUSEHOLD, FormTools(speech_for(MIRRORED.code), TODAY, options=find))
    row = hands.row("product")
    assert row.label.x() > row.editor.x()
    hands.type("f")
    shown = hands.choice("product").list
    corner = row.editor.mapTo(hands.view, QPoint(row.editor.width(), 0))
    assert shown.geometry().right() + 1 == corner.x()
    hands.write("", "-75")
    assert hands.choice("product").alignment() & Qt.AlignmentFlag.AlignRight
    amount = hands.row("amount").editor
    assert isinstance(amount, TypedEditor)
    assert amount.alignment() & Qt.AlignmentFlag.AlignLeft
