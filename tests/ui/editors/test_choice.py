"""Answers may come later than the keys: nothing typed is lost, and old answers do not count."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import delete, isValid

from desktop_app.catalog.forms.form import Option
from desktop_app.catalog.forms.premium import TAKE_PREMIUM
from desktop_app.core.language import PLAIN
from desktop_app.ui.forms.editors.choice import ChoiceEditor
from desktop_app.ui.forms.tools import FormTools
from tests.ui.hands import TODAY, Hands

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pytestqt.qtbot import QtBot

    from desktop_app.catalog.forms.form import FormLine

GANGA, DHARMA = Option("D-1", "Ganga Oli"), Option("D-2", "Dharma Parajuli")


class Slow:
    """A list whose answers come when the test says so."""

    def __init__(self) -> None:
        """Start without a question."""
        self.asked: list[tuple[str, str, dict[str, Any], Callable[[Sequence[Option]], None]]] = []

    def __call__(
        self,
        source: str,
        typed: str,
        values: Mapping[str, Any],
        found: Callable[[Sequence[Option]], None],
    ) -> None:
        """Note the question."""
        self.asked.append((source, typed, dict(values), found))

    def answer(self, at: int, *options: Option) -> None:
        """Answer a question."""
        self.asked[at][3](options)


@pytest.fixture
def slow() -> Slow:
    """The slow list."""
    return Slow()


@pytest.fixture
def hands(qtbot: QtBot, slow: Slow) -> Hands:
    """Someone about to take a premium from a slow list."""
    return Hands(qtbot, TAKE_PREMIUM, FormTools(PLAIN, TODAY, options=slow))


def test_each_letter_asks_and_only_the_last_answer_counts(hands: Hands, slow: Slow) -> None:
    hands.type("ga")
    assert [(source, typed) for source, typed, _, _ in slow.asked] == [("premiums_due", "g"), ("premiums_due", "ga")]
    slow.answer(1, GANGA)
    slow.answer(0, DHARMA, GANGA)
    shown = hands.choice("premium").list
    assert [shown.item(row).text() for row in range(shown.count())] == ["Ganga Oli"]


def test_the_nearest_answer_comes_first_however_the_book_sorts_them(hands: Hands, slow: Slow) -> None:
    hands.type("par")
    slow.answer(-1, Option("D-3", "Dharma Parajuli"), Option("D-4", "Parbati Rana"), Option("D-5", "Uparkot group"))
    shown = hands.choice("premium").list
    assert [shown.item(row).text()[:3] for row in range(shown.count())] == ["Par", "Dha", "Upa"]


def test_whoever_goes_on_before_the_answer_gets_it_and_goes_on(hands: Hands, slow: Slow) -> None:
    hands.write("ga")
    assert hands.place == "Premium due"
    slow.answer(-1, GANGA)
    assert hands.choice("premium").value() == "D-1"
    assert hands.place == "Amount received"


def test_whoever_tabs_away_before_the_answer_gets_it_too(hands: Hands, slow: Slow) -> None:
    hands.type("ga")
    hands.key(Qt.Key.Key_Tab)
    assert hands.place == "Amount received"
    slow.answer(-1, GANGA)
    assert hands.choice("premium").text() == "Ganga Oli"
    assert hands.place == "Amount received"


def test_a_save_waits_for_the_answer(qtbot: QtBot, hands: Hands, slow: Slow) -> None:
    hands.view.set_values({"amount": 60000})
    hands.type("ga")
    hands.save()
    assert hands.saved == []
    slow.answer(-1, GANGA)
    qtbot.waitUntil(lambda: bool(hands.saved))
    assert hands.saved[0]["premium"] == "D-1"


def test_the_question_comes_with_what_the_form_holds(hands: Hands, slow: Slow) -> None:
    hands.view.set_values({"amount": 60000})
    hands.type("g")
    assert slow.asked[-1][2]["amount"] == 60000


def test_typing_over_a_choice_forgets_it(hands: Hands, slow: Slow) -> None:
    hands.view.set_values({"premium": GANGA})
    hands.type("d")
    slow.answer(-1)
    assert hands.choice("premium").chosen is None
    assert hands.row("premium").read()[1] != []


def test_a_code_is_shown_with_its_label_once_that_is_known(hands: Hands, slow: Slow) -> None:
    hands.view.set_values({"premium": "D-2"})
    assert hands.choice("premium").text() == "D-2"
    slow.answer(-1, GANGA, replace(DHARMA, hint="600.00"))
    assert hands.choice("premium").text() == "Dharma Parajuli"
    assert hands.choice("premium").value() == "D-2"


@pytest.mark.usefixtures("qtbot")
def test_an_answer_for_a_form_that_is_gone_is_dropped(slow: Slow) -> None:
    tools = FormTools(PLAIN, TODAY)

    def ask(line: FormLine, typed: str, found: Callable[[Sequence[Option]], None]) -> None:
        slow(line.source, typed, {}, found)

    editor = ChoiceEditor(TAKE_PREMIUM.line("premium"), tools.setting(PLAIN), ask, tools.recent)
    editor.set_value("D-1")
    QTest.keyClicks(editor, "ga")
    delete(editor)
    for question in range(len(slow.asked)):
        slow.answer(question, GANGA)
    assert not isValid(editor)
