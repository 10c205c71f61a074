"""In no form a word is cut, on a small screen and in any language: each is built once and says itself in many."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.acts import counter_acts, settings_acts
from desktop_app.acts.counter_acts import Act
from desktop_app.acts.record_acts import correction
from desktop_app.acts.set_up import SETTING_UP
from desktop_app.ui.forms.act_form import ActForm
from desktop_app.ui.forms.row import FormRow
from desktop_app.ui.pages.members import MembersPage
from tests.ui.fit import SPOKEN, cut, shared
from tests.ui.pages import all_forms, open_scheme, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.bootstrap import Workplace

LOW = 2600
"""A form is moved up and down on a small screen; here all of its lines stand in sight at once."""
PART = 580
"""The width beside the places of the settings and of Data on a small screen, in which forms of records open."""


def at_the_counter() -> Iterator[Act]:
    """What is done beside a list: every act of the counter, and what corrects a record of each page of records."""
    yield from (each for each in vars(counter_acts).values() if isinstance(each, Act))
    yield from (correction(name, "A-1") for name in ("people", "policies", "premiums", "claims", "payments"))


def at_the_desk() -> Iterator[Act]:
    """What is done in the settings, and what adds to each sheet that has no act of its own."""
    yield from (SETTING_UP, *all_forms())
    yield from (each for each in vars(settings_acts).values() if isinstance(each, Act))


def every_form(office: Workplace) -> list[ActForm]:
    """Each form as wide as where it opens, all over each other beside the list of the members."""
    aside = shown(office, "members", MembersPage).aside
    wide = aside.width()
    room = QWidget(aside)
    room.resize(max(wide, PART), LOW)
    office.window.resize(office.window.width() + PART, LOW)
    opened = {act.form.name: (act, PART) for act in at_the_desk()}
    opened |= {act.form.name: (act, wide) for act in at_the_counter()}
    forms = [ActForm(office.desk, act, {}, lambda _: None, None) for act, _ in opened.values()]
    for form, (_, width) in zip(forms, opened.values(), strict=True):
        form.setParent(room)
        form.setGeometry(0, 0, width, LOW)
    room.show()
    office.worker.settle()
    return forms


def cut_in(form: ActForm) -> list[str]:
    """What is cut in a form, once it is shown; of several hundred this one alone is laid out."""
    form.show()
    QApplication.processEvents()
    found = cut(form)
    form.hide()
    return found


@pytest.mark.usefixtures("dressed")
def test_nothing_is_cut_in_any_form_in_any_language(office: Workplace, tmp_path: Path) -> None:
    open_scheme(office, tmp_path / "fits", "members")
    office.window.resize(1024, 640)
    forms = every_form(office)
    assert len(forms) > 50
    found: dict[tuple[str, str], list[str]] = {}
    for code in SPOKEN:
        office.speak(code)
        QApplication.processEvents()
        found |= {(code, form.form.name): cut_in(form) for form in shared(forms, code)}
    assert {place: words for place, words in found.items() if words} == {}


@pytest.mark.usefixtures("dressed")
def test_a_wide_form_has_more_room_for_its_labels(office: Workplace, tmp_path: Path) -> None:
    open_scheme(office, tmp_path, "settings")
    form = ActForm(office.desk, SETTING_UP, {}, lambda _: None, None)
    form.setParent(office.window)
    widths = []
    for width in (PART, 2 * PART):
        form.resize(width, LOW)
        form.show()
        office.worker.settle()
        rows = [each for each in form.findChildren(FormRow) if each.asked]
        assert len({each.label.width() for each in rows}) == 1
        widths.append(rows[0].label.width())
    assert widths[0] < widths[1] < PART
