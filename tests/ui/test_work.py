"""What waits is worked through by keyboard alone: from a number of the day's page to the form, and on to the next."""

from __future__ import annotations

from datetime import date
from shutil import copyfile
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.core.period import day_of
from desktop_app.ui.forms.act_form import ActForm
from desktop_app.ui.pages.act_page import ActPage
from desktop_app.ui.pages.premiums import PremiumsPage
from desktop_app.ui.pages.today import TodayPage
from tests.ui.pages import shown

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace

CTRL, NO_KEY = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def village(office: Workplace, village_file: Path, tmp_path: Path) -> Workplace:
    """The window on a village of its own, on the day on which its story ends."""
    path = tmp_path / "own.coverbook"
    copyfile(village_file, path)
    office.desk.today = day_of(date(2026, 11, 20))
    office.bookcase.open(path)
    office.worker.settle()
    return office


def key(office: Workplace, key: Qt.Key = Qt.Key.Key_Return, held: Qt.KeyboardModifier = NO_KEY) -> None:
    """Press one key where the focus is, and wait for what follows."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, held)
    for _ in range(3):
        office.worker.settle()
        QApplication.processEvents()


def start(office: Workplace, at: int) -> tuple[ActPage, int]:
    """Enter on the button of a queue: the page it leads to, and the number the card has shown."""
    page = shown(office, "today", TodayPage)
    card = page.queues[at]
    assert card.waiting is not None
    card.button.setFocus()
    key(office)
    listed = office.window.pages[card.queue.whole or card.queue.page]
    assert isinstance(listed, ActPage)
    return listed, card.waiting.total


def form(page: ActPage) -> ActForm:
    """The form that is open."""
    found = page.aside.currentWidget()
    assert isinstance(found, ActForm)
    return found


@pytest.mark.parametrize("at", range(3), ids=["take", "decide", "pay"])
def test_enter_opens_the_form_of_the_very_record(village: Workplace, at: int) -> None:
    page, count = start(village, at)
    assert page.strip.words.text().startswith(f"{count} ")
    key(village, Qt.Key.Key_Down)
    chosen = page.table.current_key
    key(village)
    assert page.work is not None
    assert form(page).form.name.startswith(page.work.queue.act.partition("_")[0])
    assert form(page).subject == (page.work.queue.sheet, chosen)


def test_a_saved_premium_leaves_the_list_and_the_next_is_chosen(village: Workplace) -> None:
    page, count = start(village, 0)
    first, second, third = page.table.keys_from_here()[:3]
    key(village)
    key(village, held=CTRL)
    assert form(page).subject == ("premiums", second), "Ctrl+Enter saves and goes on to the next form"
    assert page.table.current_key == second
    form(page).save.setFocus()
    key(village)
    assert page.table.current_key == third
    assert QApplication.focusWidget() is page.table
    assert page.strip.words.text().startswith(f"{count - 2} ")
    key(village, Qt.Key.Key_Escape)
    assert village.window.place == "today"
    today = shown(village, "today", TodayPage)
    assert today.queues[0].waiting is not None
    assert today.queues[0].waiting.total == count - 2
    assert first not in page.table.keys_from_here()


def test_a_renewed_policy_leaves_the_call_list_and_the_page_of_the_day(village: Workplace) -> None:
    page, count = start(village, 3)
    assert isinstance(page, PremiumsPage)
    sheet = page.renewing
    assert sheet is not None
    line = next(each for each in sheet.lines if each.can_be)
    sheet.renew([line])
    village.worker.settle()
    assert line.due.policy not in {each.due.policy for each in sheet.lines}
    key(village, Qt.Key.Key_Escape)
    assert village.window.place == "today"
    today = shown(village, "today", TodayPage)
    assert today.queues[3].waiting is not None
    assert today.queues[3].waiting.total == count - 1


def test_the_whole_list_comes_back_by_a_button_or_when_a_record_is_wanted(village: Workplace) -> None:
    page, count = start(village, 0)
    page.strip.drop.click()
    village.worker.settle()
    assert page.work is None
    assert page.strip.isHidden()
    assert page.table.records.listing is page.listing
    assert page.table.records.rowCount() < count or page.table.records.rowCount() == 50
    page, _ = start(village, 0)
    paid = str(village.desk.book and village.desk.book.value("SELECT code FROM premiums WHERE paid_on NOTNULL LIMIT 1"))
    village.desk.go("premiums", paid)
    village.worker.settle()
    assert page.work is None
    assert page.view.card is not None
    assert page.view.card.code == paid


def test_rows_read_on_stay_in_the_list_after_a_save(village: Workplace) -> None:
    page, _ = start(village, 0)
    page.table.scrollToBottom()
    village.worker.settle()
    keys = [page.table.records.listing.key_of(row) for row in page.table.records.rows]
    page.table.choose(keys[70])
    key(village)
    form(page).save.setFocus()
    key(village)
    assert page.table.current_key == keys[71]
