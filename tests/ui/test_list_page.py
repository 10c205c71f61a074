"""A page of records: found as one types, walked by keys, read beside the list, never blank."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton

from desktop_app.acts.book import Book, open_book
from desktop_app.catalog.listings.listing import ListColumn, Listing, Row
from desktop_app.catalog.listings.record_card import CardTable, LabelledValue, RecordAct, RecordCard
from desktop_app.catalog.mark import Mark, Tone
from desktop_app.core.shown import Amount, When
from desktop_app.core.text import text
from desktop_app.ui.look.layouts import across
from desktop_app.ui.pages.list_page import ListPage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.shell.desk import Desk

NAMES = ("Asha Tharu", "Bishnu Chaudhary", "Chandra Gurung", "Dil Maya Rana")
MANY = 300
PAID = Mark(Tone.GOOD, text("Test", "paid up"))
PEOPLE = Listing(
    "people",
    (
        ListColumn("code", text("Test", "Code")),
        ListColumn("name", text("Test", "Name"), 4),
        ListColumn("state", text("Test", "State")),
        ListColumn("amount", text("Test", "Amount"), figures=True),
    ),
    empty=text("Test", "Here stand the people of the scheme."),
    first_step=text("Test", "Enrol the first household"),
)
PAYMENTS = Listing("payments", (ListColumn("code", text("Test", "Receipt")),), empty=text("Test", "No payment yet."))


class PeoplePage(ListPage):
    """The page of these tests: it finds among a few names, or among many numbers."""

    title = text("Test", "People")
    primary = text("Test", "Enrol")
    listing = PEOPLE
    search_hint = text("Test", "Name or code")

    def __init__(self, desk: Desk) -> None:
        """Remember what was asked of the page."""
        self.names: tuple[str, ...] = NAMES
        self.enrolments = 0
        self.acts: list[tuple[str, str]] = []
        super().__init__(desk)

    def find_rows(self, book: Book, words: str, after: Row | None) -> Sequence[Row]:
        """Fifty at most, by any part of the name."""
        del book
        rows = [(f"M-{at:06}", name, PAID, Amount(240000)) for at, name in enumerate(self.names)]
        found: list[Row] = [row for row in rows if words.casefold() in row[1].casefold()]
        start = 0 if after is None else found.index(after) + 1
        return found[start : start + 50]

    def look_up(self, book: Book, key: str) -> RecordCard:
        """A record with its payments."""
        del book
        name = self.names[int(key[2:])]
        facts = (LabelledValue(text("Test", "Joined"), When(0)), LabelledValue(text("Test", "State"), PAID))
        parts = (CardTable(text("Test", "Payments"), PAYMENTS, (("R-1",),), page="premiums"),)
        return RecordCard(key, name, (PAID,), facts, parts, (RecordAct("renew", text("Test", "Renew")),))

    def primary_act(self) -> None:
        """Count the enrolments."""
        self.enrolments += 1

    def act_on(self, act: str, key: str) -> None:
        """Remember the act."""
        self.acts.append((act, key))


@pytest.fixture
def page(desk: Desk, scheme_file: Path, qtbot: QtBot) -> Iterator[PeoplePage]:
    """The page, shown and read."""
    desk.book = open_book(scheme_file)
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.retranslate()
    page.resize(1100, 600)
    page.show()
    page.reload()
    desk.worker.settle()
    yield page
    desk.worker.finish()
    desk.book.close()


def shown(page: PeoplePage) -> list[str]:
    """The names in the list."""
    model = page.table.records
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def test_the_list_shows_its_rows_and_beside_them_the_first_record(page: PeoplePage) -> None:
    assert shown(page) == list(NAMES)
    assert page.table.records.index(0, 3).data() == "2400.00"
    assert page.view.card is not None
    assert page.view.card.name == "Asha Tharu"


def test_typing_finds_at_once_and_escape_shows_all_again(page: PeoplePage, qtbot: QtBot) -> None:
    page.first_focus().setFocus()
    QTest.keyClicks(page.search, "gur")
    qtbot.waitUntil(lambda: shown(page) == ["Chandra Gurung"])
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown(page) == list(NAMES))


def test_arrows_in_the_search_field_move_through_the_list(page: PeoplePage, desk: Desk) -> None:
    page.search.setFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    desk.worker.settle()
    assert page.table.current_key == "M-000001"
    assert page.view.card is not None
    assert page.view.card.name == "Bishnu Chaudhary"


def test_the_chosen_record_stays_chosen_when_the_list_is_read_again(page: PeoplePage, desk: Desk) -> None:
    page.table.choose("M-000002")
    page.reload()
    desk.worker.settle()
    assert page.table.current_key == "M-000002"


def test_a_record_is_shown_when_another_page_leads_to_it(page: PeoplePage, desk: Desk) -> None:
    page.show_record("M-000003")
    desk.worker.settle()
    assert page.view.card is not None
    assert page.view.card.name == "Dil Maya Rana"
    assert page.table.current_key == "M-000003"


def test_an_empty_list_says_what_belongs_there_and_offers_the_first_step(page: PeoplePage, desk: Desk) -> None:
    page.names = ()
    page.reload()
    desk.worker.settle()
    assert page.table.empty.isVisible()
    assert page.table.empty.text() == "Here stand the people of the scheme."
    QTest.mouseClick(page.first_step, Qt.MouseButton.LeftButton)
    assert page.enrolments == 1
    assert page.view.card is None


def test_a_search_without_a_finding_offers_no_first_step(page: PeoplePage, desk: Desk) -> None:
    page.search.setText("nobody")
    page.reload()
    desk.worker.settle()
    assert shown(page) == []
    assert not page.first_step.isVisible()


def test_further_rows_come_as_one_scrolls(page: PeoplePage, desk: Desk) -> None:
    page.names = tuple(f"Member {number}" for number in range(MANY))
    page.reload()
    desk.worker.settle()
    assert page.table.records.rowCount() == 50
    page.table.scrollToBottom()
    desk.worker.settle()
    assert page.table.records.rowCount() == 100
    assert shown(page)[99] == "Member 99"


def test_an_act_of_the_record_reaches_the_page(page: PeoplePage) -> None:
    button = page.view.findChild(QPushButton, "first_act")
    assert isinstance(button, QPushButton)
    assert button.text() == "Renew"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.acts == [("renew", "M-000000")]


def test_a_row_of_a_part_leads_to_its_own_page(page: PeoplePage, desk: Desk) -> None:
    wanted: list[tuple[str, str]] = []
    desk.wanted.connect(lambda name, record: wanted.append((name, record)))
    page.view.opened.emit("premiums", "R-1")
    assert wanted == [("premiums", "R-1")]


def test_a_mark_is_said_in_words(page: PeoplePage) -> None:
    assert page.table.records.index(0, 2).data() == "paid up"
    assert "paid up" in [label.text() for label in page.view.findChildren(QLabel)]


def test_a_form_takes_the_records_place_and_gives_it_back(page: PeoplePage) -> None:
    form = QLineEdit()
    page.show_aside(form)
    assert page.aside.currentWidget() is form
    page.close_aside()
    assert page.aside.currentWidget() is page.view


def test_columns_share_the_width_without_a_scroll_bar(page: PeoplePage) -> None:
    widths = [page.table.columnWidth(at) for at in range(4)]
    assert sum(widths) == page.table.viewport().width()
    assert widths[1] > widths[0]
    assert not page.table.horizontalScrollBar().isVisible()


def test_where_it_is_narrow_words_give_way_to_figures(page: PeoplePage) -> None:
    page.table.setFixedWidth(260)
    assert page.table.columnWidth(3) >= page.table.sizeHintForColumn(3)
    assert page.table.columnWidth(1) < page.table.sizeHintForColumn(1)


def test_a_day_a_code_and_a_state_are_whole_where_words_can_give_way(page: PeoplePage) -> None:
    page.table.setFixedWidth(sum(page.table.sizeHintForColumn(at) for at in range(4)) - 10)
    assert page.table.columnWidth(0) >= page.table.sizeHintForColumn(0)
    assert page.table.columnWidth(1) < page.table.sizeHintForColumn(1)


def test_a_form_that_needs_more_than_a_record_gets_it_and_gives_it_back(page: PeoplePage) -> None:
    before = page.split.sizes()
    form, needs = QFrame(), QFrame()
    needs.setMinimumWidth(before[1] + 60)
    across(form).addWidget(needs)
    page.show_aside(form)
    assert page.split.sizes()[1] > before[1]
    page.close_aside()
    assert page.split.sizes() == before


def test_from_right_to_left_a_row_is_chosen_too(page: PeoplePage, desk: Desk) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.names = NAMES[:2]
    page.reload()
    desk.worker.settle()
    assert page.table.current_key == "M-000000"
    assert [index.row() for index in page.table.selectionModel().selectedRows()] == [0]


def test_a_name_longer_than_the_card_pushes_nothing_off_it(page: PeoplePage, desk: Desk) -> None:
    page.names = ("Wolfeschlegelsteinhausenbergerdorff" * 4, *NAMES)
    page.reload()
    desk.worker.settle()
    body = page.view.widget()
    assert body is not None
    assert body.width() <= page.view.viewport().width()
    button = page.view.findChild(QPushButton, "first_act")
    assert isinstance(button, QPushButton)
    assert body.rect().contains(button.geometry())


def buttons(page: PeoplePage) -> list[QPushButton]:
    """The buttons of the record in sight."""
    body = page.view.widget()
    return body.findChildren(QPushButton) if body else []


def test_what_cannot_be_done_with_a_record_keeps_its_place_and_the_next_is_the_first(page: PeoplePage) -> None:
    acts = (RecordAct("take", text("Test", "Take")), RecordAct("renew", text("Test", "Renew")))
    page.view.show_card(RecordCard("M-1", "Asha", acts=acts))
    before = [button.geometry() for button in buttons(page)]
    page.view.show_card(RecordCard("M-2", "Mina", acts=(acts[0].only(None), acts[1])))
    now = buttons(page)
    assert len(before) == len(now) == 2
    assert [button.geometry() for button in now] == before
    assert [(button.isEnabled(), button.objectName()) for button in now] == [(False, "act"), (True, "first_act")]


def test_of_many_acts_the_main_ones_and_the_one_wanted_now_have_a_button_the_others_a_menu(
    page: PeoplePage,
) -> None:
    acts = [RecordAct(name, text("Test", name)) for name in ("Decide", "Pay", "Receive", "Appeal", "Correct")]
    page.view.show_card(RecordCard("M-1", "Asha", acts=(acts[0].only(None), acts[1].only(None), *acts[2:])))
    assert [(button.text(), button.objectName()) for button in buttons(page)] == [
        ("Decide", "act"),
        ("Pay", "act"),
        ("Receive", "first_act"),
        ("More", "act"),
    ]
    assert buttons(page)[-1].shortcut().toString() == "Shift+F10"
    menu = buttons(page)[-1].menu()
    assert menu is not None
    assert [entry.text() for entry in menu.actions()] == ["Appeal", "Correct"]
    menu.actions()[1].trigger()
    assert page.acts == [("Correct", "M-1")]
