"""Whatever the window says can be read in light and in dark, and nothing keeps the colours that it wore before."""

from __future__ import annotations

from itertools import chain
from pathlib import Path
from shutil import copy
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop_app.ui.forms.editors.choice import ChoiceEditor
from desktop_app.ui.look.layouts import across
from desktop_app.ui.look.palette import colours
from desktop_app.ui.pages.act_page import ActPage
from desktop_app.ui.shell.application import dress
from tests.ui.fit import SPOKEN
from tests.ui.legible import EDGE, READABLE, ROUNDED, dots_of, faint_words, picture, stands_out
from tests.ui.pages import shown
from tests.ui.screenshots import at_work
from tests.ui.test_everything_fits import USUAL, everything, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace

FEW = 3
"""Letters are painted in many shades, of which one may be that of another colour."""
MANY = 60
INKS = ("ink", "quiet", "accent")


@pytest.fixture
def opened(office: Workplace, hamlet_file: Path, tmp_path: Path) -> Iterator[Workplace]:
    """The window with a scheme of three hundred members in which one may write."""
    office.bookcase.open(Path(copy(hamlet_file, tmp_path)))
    office.window.resize(*USUAL)
    settle(office)
    yield office
    wear(office, dark=False)


def wear(office: Workplace, *, dark: bool) -> None:
    """Change from light to dark or back, as the system does."""
    dress(cast("QApplication", QApplication.instance()), colours(dark=dark))
    settle(office)


@pytest.mark.usefixtures("dressed")
def test_everything_can_be_read_in_light_and_in_dark(opened: Workplace) -> None:
    """A third of the parts of pages is looked at in light, another in dark; in a soak all in both."""
    found: dict[tuple[bool, str], list[str]] = {}
    for dark, code in zip((False, True), SPOKEN, strict=False):
        wear(opened, dark=dark)
        for place in chain(everything(opened, code), at_work(opened)):
            settle(opened)
            found[dark, place] = faint_words(opened.window, picture(opened.window))
    assert len(found) > MANY
    assert {place: words for place, words in found.items() if words} == {}


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("place", ["members", "premiums", "claims", "accounts", "data saves"])
def test_what_is_open_keeps_nothing_of_light_in_dark(opened: Workplace, place: str) -> None:
    name, _, part = place.partition(" ")
    opened.window.show_page(name)
    settle(opened)
    page = opened.window.pages[name]
    page.show_record(part) if part else page.primary_act()
    settle(opened)
    assert kept_of(opened, dark=False) != {}
    wear(opened, dark=True)
    assert kept_of(opened, dark=False) == {}


def kept_of(office: Workplace, *, dark: bool) -> dict[str, int]:
    """How many dots of the window are in an ink of light or dark."""
    dots = picture(office.window)
    counts = {name: dots_of(dots, colours(dark=dark).colour(name)) for name in INKS}
    return {name: count for name, count in counts.items() if count > FEW}


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_what_tells_answers_apart_can_be_read(opened: Workplace, qtbot: QtBot, dark: bool) -> None:
    wear(opened, dark=dark)
    page = shown(opened, "premiums", ActPage)
    page.primary_act()
    qtbot.waitUntil(lambda: page.aside.findChildren(ChoiceEditor) != [])
    editor = page.aside.findChildren(ChoiceEditor)[0]
    QTest.keyClicks(editor, "a")
    qtbot.waitUntil(lambda: editor.list.count() > 1)
    settle(opened)
    for row in range(2):
        box = editor.list.visualItemRect(editor.list.item(row))
        half = box.adjusted(box.width() // 2, EDGE, -EDGE, -EDGE)
        place = QRect(editor.list.viewport().mapTo(opened.window, half.topLeft()), half.size())
        assert stands_out(picture(opened.window), place) > READABLE - ROUNDED


@pytest.mark.usefixtures("dressed")
def test_words_in_the_colour_of_lines_are_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("Premiums that are overdue")
    across(window).addWidget(label)
    window.show()
    assert faint_words(window, picture(window)) == []
    palette = label.palette()
    palette.setColor(label.foregroundRole(), colours(dark=False).colour("edge"))
    label.setPalette(palette)
    assert len(faint_words(window, picture(window))) == 1
