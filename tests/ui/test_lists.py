"""A list at the keyboard: filtered by any column, its columns chosen and kept, added up, copied, saved and printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.acts import lists
from desktop_app.catalog.listings.sheets import sheet_listing
from desktop_app.core.language import PLAIN
from desktop_app.core.records.sheets import sheet
from desktop_app.ui.pages.premiums import PremiumsPage
from desktop_app.ui.views.seen_list import ListLook, seen_sums
from tests.counter import START, enrolled, member, office_book
from tests.ui.clerk import CTRL, Clerk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.store.database import Book
    from desktop_app.ui.shell.desk import Desk

SHIFT = Qt.KeyboardModifier.ShiftModifier


def begun(book: Book) -> None:
    """Three households, one of which has paid."""
    enrolled(book, member("Asha Tharu"), amount=60_000, paid_on=START, method="cash")
    enrolled(book, member("Zainab Rana"), amount=70_000)
    enrolled(book, member("Mina Oli"), amount=5_050)


@pytest.fixture
def clerk(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[Clerk]:
    """Sits before the premiums."""
    kept: dict[str, list[str]] = {}
    desk.columns_of = lambda name: kept.get(name, ())
    desk.remember_columns = lambda name, columns: kept.update({name: list(columns)})
    clerk = Clerk(qtbot, desk, office_book(tmp_path, begun), PremiumsPage)
    yield clerk
    clerk.settle()
    clerk.book.close()


def listed(clerk: Clerk) -> list[str]:
    """The first column of the list."""
    model = clerk.page.table.records
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def filtered(clerk: Clerk, column: str, words: str) -> None:
    """Type over a column."""
    field = clerk.page.list.filters.fields[column]
    field.setFocus()
    QTest.keyClicks(field, words)
    with clerk.qtbot.waitSignal(field.wanted):
        pass
    clerk.settle()


def test_typing_over_a_column_filters_and_the_line_under_the_list_adds_up(clerk: Clerk) -> None:
    assert clerk.page.list.sums.text() == "3 rows · Amount: 1350.50"
    clerk.key(Qt.Key.Key_F, CTRL | SHIFT)
    assert clerk.focus is clerk.page.list.filters.fields["member"]
    filtered(clerk, "state", "overd")
    assert sorted(listed(clerk)) == ["Mina Oli", "Zainab Rana"]
    filtered(clerk, "amount", ">100")
    assert listed(clerk) == ["Zainab Rana"]
    assert clerk.page.list.sums.text() == "1 rows · Amount: 700.00"
    clerk.key(Qt.Key.Key_Escape)
    assert len(listed(clerk)) == 2
    clerk.page.list.filters.fields["state"].setFocus()
    clerk.key(Qt.Key.Key_Escape)
    assert len(listed(clerk)) == 3
    assert clerk.page.list.filters.isHidden()
    assert clerk.page.table.hasFocus()


def test_the_columns_that_were_chosen_are_shown_and_kept(clerk: Clerk, qtbot: QtBot) -> None:
    menu = clerk.page.list.menu
    menu.columns.aboutToShow.emit()
    ticks = {action.data(): action for action in menu.columns.actions()}
    assert [name for name, action in ticks.items() if action.isChecked()] == ["member", "due", "amount", "state"]
    ticks["receipt"].toggle()
    ticks["due"].toggle()
    clerk.settle()
    assert [column.name for column in clerk.page.table.records.columns] == ["member", "amount", "state", "receipt"]
    again = PremiumsPage(clerk.desk)
    qtbot.addWidget(again)
    assert [column.name for column in again.table.records.columns] == ["member", "amount", "state", "receipt"]


def test_a_list_is_put_in_order_by_a_column_that_is_shown_in_another_place(clerk: Clerk) -> None:
    clerk.page.table.show_columns(["amount", "state", "member"])
    clerk.page.table.setFocus()
    for _ in range(2):
        clerk.key(Qt.Key.Key_F7)
    model = clerk.page.table.records
    assert [str(model.index(row, 1).data()) for row in range(3)] == ["50.50", "600.00", "700.00"]
    clerk.key(Qt.Key.Key_F7, SHIFT)
    assert listed(clerk) == ["Zainab Rana", "Asha Tharu", "Mina Oli"]


def test_what_is_listed_is_copied_as_it_is_seen(clerk: Clerk) -> None:
    clerk.page.table.show_columns(["member", "amount"])
    clerk.key(Qt.Key.Key_F, CTRL | SHIFT)
    filtered(clerk, "amount", "50..600")
    clerk.page.table.setFocus()
    clerk.key(Qt.Key.Key_F7)
    clerk.key(Qt.Key.Key_C, CTRL | SHIFT)
    rows = QApplication.clipboard().text().splitlines()
    assert rows == ["Member\tAmount", "Asha Tharu\t600.00", "Mina Oli\t50.50"]


def test_rows_that_are_chosen_are_copied_alone(clerk: Clerk) -> None:
    clerk.page.table.setFocus()
    clerk.key(Qt.Key.Key_Down, SHIFT)
    clerk.key(Qt.Key.Key_C, CTRL)
    rows = QApplication.clipboard().text().splitlines()
    assert len(rows) == 2
    assert all(row.count("\t") == 3 for row in rows)


def test_what_is_listed_is_saved_as_a_workbook_and_on_paper(clerk: Clerk, tmp_path: Path) -> None:
    for ending in (".xlsx", ".pdf", ".csv"):
        place = tmp_path / f"out{ending}"
        clerk.page.list.paper.ask_for_place = lambda place=place: clerk.page.list.paper.save_to(place)  # type: ignore[method-assign, misc]
        clerk.page.table.setFocus()
        clerk.key(Qt.Key.Key_S, CTRL | SHIFT)
        clerk.settle()
        assert place.stat().st_size > 0, ending
    assert "Zainab Rana" in (tmp_path / "out.csv").read_text("utf-8-sig")


def test_a_long_list_in_order_goes_on_as_one_scrolls(clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "PAGE", 2)
    clerk.page.table.setFocus()
    clerk.key(Qt.Key.Key_F7)
    assert listed(clerk) == ["Asha Tharu", "Mina Oli"]
    clerk.page.table.more_wanted.emit()
    clerk.settle()
    assert listed(clerk) == ["Asha Tharu", "Mina Oli", "Zainab Rana"]


def test_a_list_answers_while_a_form_is_open(clerk: Clerk) -> None:
    """Enter on a row leaves the form, its draft kept, and shows the record."""
    clerk.page.primary_act()
    clerk.settle()
    assert clerk.has_form
    clerk.page.table.setFocus()
    clerk.key(Qt.Key.Key_Down)
    assert clerk.has_form
    clerk.key()
    assert not clerk.has_form
    assert clerk.page.view.card is not None
    assert clerk.page.view.card.code == clerk.page.table.current_key


@pytest.mark.parametrize(("name", "said"), [("benefits", "2 rows"), ("premiums", "3 rows · Amount: 1350.50")])
def test_limits_and_prices_are_not_added_up(clerk: Clerk, name: str, said: str) -> None:
    listing = sheet_listing(sheet(name))
    columns, typed = [each.name for each in listing.all], {"order": "", "backwards": False, "filters": {}}
    look = ListLook(listing, columns, sheet(name).label, clerk.desk, typed, clerk.page.list.finding)
    assert PLAIN.say(seen_sums(clerk.book, look, "")) == said
