"""Everything is reached without a mouse and named for those who hear the screen, also with letters twice as large."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from desktop_app.catalog.navigation import NAVIGATION
from desktop_app.ui.look.palette import colours
from desktop_app.ui.pages.members import MembersPage
from desktop_app.ui.pages.parts_page import PartsPage
from tests.ui.pages import all_forms, open_scheme, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.bootstrap import Workplace
    from desktop_app.ui.forms.act_form import ActForm


@pytest.fixture
def desk_of_work(office: Workplace, tmp_path: Path) -> Workplace:
    """The window on the small scheme."""
    open_scheme(office, tmp_path / "reach")
    return office


def opened_forms(office: Workplace) -> Iterator[ActForm]:
    """Each form, one after the other, beside the list of the members."""
    page = shown(office, "members", MembersPage)
    for act in all_forms():
        form = page._open_form(act, {})
        office.worker.settle()
        yield form
        page.close_aside()


def nameless(root: QWidget) -> list[str]:
    """What takes the keyboard and has no name: its class and where it is."""
    stops = (each for each in root.findChildren(QWidget) if each.isVisibleTo(root) and each.focusProxy() is None)
    tabbed = (each for each in stops if each.isEnabled() and each.focusPolicy().value & TAB)
    return [f"{type(each).__name__} in {type(each.parent()).__name__}" for each in tabbed if not name_of(each)]


TAB = Qt.FocusPolicy.TabFocus.value


def name_of(widget: QWidget) -> str:
    """What is said of a widget: its own name, the words on it, or the label beside it."""
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words or words_beside(widget)


def words_beside(widget: QWidget) -> str:
    """The label beside a widget, where one says that it is its own."""
    labels = widget.window().findChildren(QLabel)
    return next((each.text() for each in labels if each.buddy() is widget), "")


def test_all_that_takes_the_keyboard_on_a_page_has_a_name(desk_of_work: Workplace) -> None:
    window = desk_of_work.window
    found = {}
    for place in NAVIGATION:
        window.rail.buttons[place.name].setFocus()
        QTest.keyClick(window.rail.buttons[place.name], Qt.Key.Key_Space)
        desk_of_work.worker.settle()
        assert window.place == place.name
        page = window.pages[place.name]
        focus = QApplication.focusWidget()
        assert focus
        assert focus is page or page.isAncestorOf(focus), place.name
        names = [each.name for each in page.offered] if isinstance(page, PartsPage) else [""]
        for name in names:
            if name:
                page.show_record(name)
                desk_of_work.worker.settle()
            found[place.name, name] = nameless(window)
    assert {place: widgets for place, widgets in found.items() if widgets} == {}


def test_all_that_takes_the_keyboard_in_a_form_has_a_name(desk_of_work: Workplace) -> None:
    found = {form.form.name: nameless(form) for form in opened_forms(desk_of_work)}
    assert len(found) > 20
    assert {name: widgets for name, widgets in found.items() if widgets} == {}


@pytest.fixture
def large_letters(desk_of_work: Workplace) -> Iterator[None]:
    """Letters of twice their size on a small screen."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    font, sheet = application.font(), application.styleSheet()
    larger = application.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    application.setFont(larger)
    application.setStyleSheet(colours(dark=False).stylesheet(scale=2))
    desk_of_work.window.resize(1366, 768)
    yield
    application.setFont(font)
    application.setStyleSheet(sheet)


@pytest.mark.usefixtures("large_letters")
def test_with_letters_twice_as_large_every_line_of_a_form_comes_whole_into_sight(desk_of_work: Workplace) -> None:
    cut = []
    for form in opened_forms(desk_of_work):
        assert form.window().width() <= 1366
        assert form.window().height() <= 768
        assert form.keys.isHidden(), "the lines have its room"
        for stop in form._stops():
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            whole = stop.visibleRegion().boundingRect().height() >= stop.height()
            if not whole or (isinstance(stop, QLineEdit) and stop.visibleRegion().boundingRect() != stop.rect()):
                cut.append((form.form.name, type(stop).__name__, stop.accessibleName()))
    assert cut == []
