"""Numbers, amounts and days stand in a field in the digits that its reader reads, whichever were typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.catalog.forms.form import FormLine
from desktop_app.core.language import USUAL, Habits
from desktop_app.core.period import make_day
from desktop_app.core.records.field import Field, Kind
from desktop_app.core.text import text
from desktop_app.ui.forms.editors.typed import TypedEditor
from desktop_app.ui.forms.tools import FormTools
from desktop_app.ui.speech.languages import speech_for
from tests.ui.hands import TODAY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pytestqt.qtbot import QtBot

ASKED = text("Test", "Asked")
NATIVE, LATIN = Habits(native_digits=True), Habits(native_digits=False)
FIELDS: Mapping[str, tuple[Kind, object]] = {
    "integer": (Kind.INTEGER, 1203),
    "ratio": (Kind.RATIO, 12.5),
    "money": (Kind.MONEY, 120_300),
    "day": (Kind.DAY, make_day(2026, 11, 21)),
    "words": (Kind.TEXT, "R-2026"),
}


def editor_of(qtbot: QtBot, kind: str, code: str, habits: Habits) -> TypedEditor:
    """A field of a kind in a language, without the keyboard."""
    speech = speech_for(code, habits=habits)
    editor = TypedEditor(
        FormLine("asked", Field("asked", "asked", FIELDS[kind][0], ASKED)), FormTools(speech, TODAY).setting(speech)
    )
    qtbot.addWidget(editor)
    return editor


@pytest.mark.parametrize(
    ("code", "habits", "kind", "shown"),
    [
        ("bn", USUAL, "integer", "১২০৩"),
        ("ne", USUAL, "integer", "१२०३"),
        ("bn", LATIN, "integer", "1203"),
        ("hi", USUAL, "integer", "1203"),
        ("hi", NATIVE, "integer", "१२०३"),
        ("ur", NATIVE, "integer", "۱۲۰۳"),
        ("bn", USUAL, "ratio", "১২.৫"),
        ("ne", USUAL, "money", "१,२०३.००"),
        ("ne", USUAL, "words", "R-2026"),
    ],
)
def test_a_number_stands_there_in_the_digits_of_its_reader(
    qtbot: QtBot, code: str, habits: Habits, kind: str, shown: str
) -> None:
    editor = editor_of(qtbot, kind, code, habits)
    editor.set_value(FIELDS[kind][1])
    assert editor.text() == shown
    assert editor.value() == FIELDS[kind][1]


@pytest.mark.parametrize(("kind", "typed"), [("day", "२१/११/२०२६"), ("money", "१२०३.००")])
def test_what_the_program_writes_to_be_typed_over_has_those_digits_too(qtbot: QtBot, kind: str, typed: str) -> None:
    editor = editor_of(qtbot, kind, "ne", USUAL)
    editor.show()
    editor.setFocus()
    editor.set_value(FIELDS[kind][1])
    qtbot.waitUntil(editor.hasFocus)
    editor.set_value(FIELDS[kind][1])
    assert editor.text() == typed
    assert editor.value() == FIELDS[kind][1]


def test_latin_digits_are_the_readers_own_as_soon_as_the_field_is_left(qtbot: QtBot) -> None:
    editor = editor_of(qtbot, "integer", "bn", USUAL)
    editor.type_in("12")
    assert editor.text() == "১২"
    assert editor.value() == 12
