"""The page Accounts: a bookkeeper writes down what happened by the keyboard alone, and matches the bank's statement."""

from __future__ import annotations

from pathlib import Path
from shutil import copyfile
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop_app.acts.bank_statement import IN_BANK_ONLY
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.vouchers import ENTER
from desktop_app.catalog.navigation import BOOKKEEPING, PRINT_VOUCHER
from desktop_app.core.period import make_day
from desktop_app.core.statements.purposes import PAYABLE
from desktop_app.store.vouchers import open_bills
from desktop_app.ui.pages.accounts import AccountsPage
from tests.acts.test_bank_statement import HEAD, LINES, paid
from tests.acts.test_vouchers import FILES, MARCH, WHO
from tests.books import new_book
from tests.folders import write_folder
from tests.ui.bookkeeper import CTRL, Bookkeeper

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace
    from desktop_app.ui.shell.desk import Desk

FEWEST = 12
"""So many keys take a rent of 450 out of the cash box, from the page to the next form."""


@pytest.fixture
def keeper(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Bookkeeper]:
    """The page of a scheme with a cash box and a bank account."""
    book = new_book(tmp_path / "books.coverbook")
    import_folder(book, write_folder(tmp_path / "in", FILES))
    yield Bookkeeper(qtbot, desk, book)
    desk.worker.settle()
    book.close()


def vouchers(keeper: Bookkeeper) -> list[tuple[object, ...]]:
    """The lines of the vouchers that were written down since."""
    sql = """SELECT line, amount, purpose, (SELECT code FROM accounts a WHERE a.id = account) FROM vouchers
        WHERE voucher <> 'V-1' ORDER BY id"""
    return keeper.book.query(sql)


def test_money_out_for_rent_takes_few_keys_and_no_mouse(keeper: Bookkeeper) -> None:
    keeper.spend("rent", "450")
    assert vouchers(keeper) == [("P18", 45000, "rent", None), ("B02", -45000, None, "BOX")]
    assert keeper.keys <= FEWEST
    assert "Rent: 450.00 written down as V-" in keeper.said


def test_after_saving_the_next_form_begins_and_esc_leads_back_to_the_reports(keeper: Bookkeeper) -> None:
    keeper.spend("transport", "20")
    assert keeper.page.form is not None
    assert keeper.page.form.body.row("account").editor.state() is not None
    keeper.press(Qt.Key.Key_Escape)
    assert keeper.page.form is None
    assert keeper.page.acts.isVisible()
    assert keeper.page.stage.currentWidget() is keeper.page.view


def test_after_saving_a_voucher_is_corrected_from_the_message_that_says_it(keeper: Bookkeeper) -> None:
    keeper.spend("transport", "20")
    assert keeper.messages[-1].also
    keeper.desk.act_wanted.connect(lambda _, act, code: keeper.page.act_on(act, code))
    keeper.messages[-1].also[1]()
    keeper.settle()
    assert keeper.page.form is not None
    assert keeper.page.form.body.values()[0]["lines"][0]["amount"] == 2000


def test_every_act_has_a_key_also_where_it_stands_in_the_menu(keeper: Bookkeeper) -> None:
    """None of them two; one line of buttons holds what has room, the menu at its end the others."""
    acts = keeper.page.acts
    keys = [entry.shortcut().toString() for entry in acts.entries.values()]
    assert len(set(keys)) == len(keys) == len(BOOKKEEPING) - 1
    acts.resize(500, acts.height())
    shown = [name for name, button in acts.buttons.items() if button.isVisible()]
    assert 0 < len(shown) < len(acts.buttons)
    assert all(acts.buttons[name].geometry().right() < acts.more.x() < 500 for name in shown)
    hidden = [acts.entries[name] for name in acts.buttons if name not in shown]
    assert acts.menu.actions() == hidden
    keeper.begin(Qt.Key.Key_9)
    assert keeper.page.form is not None
    assert keeper.page.form.form.name == "cash_counts"
    keeper.press(Qt.Key.Key_Escape)
    acts.resize(3000, acts.height())
    assert all(button.isVisible() for button in acts.buttons.values())
    assert acts.more.isHidden()


def test_a_bill_that_is_chosen_in_the_report_is_paid_by_two_keys(keeper: Bookkeeper) -> None:
    bill = {"date": MARCH, "supplier": "Ram", "document": "9", "lines": [{"purpose": "printing", "amount": 700}]}
    owed = ENTER["we_owe"](keeper.book, bill, WHO).voucher
    keeper.page.show_record("open_bills")
    keeper.settle()
    table = next(each for each in keeper.page.view.tables.views if each.table.name == "payables_one_by_one")
    table.setFocus()
    keeper.begin(Qt.Key.Key_3)
    keeper.press(Qt.Key.Key_Return, CTRL)
    assert open_bills(keeper.book, PAYABLE, MARCH + 400) == []
    assert keeper.book.value("SELECT settles FROM vouchers WHERE purpose = 'bill'") == owed


def test_a_voucher_that_is_chosen_in_the_form_stands_in_it_to_be_typed_over(keeper: Bookkeeper) -> None:
    """And is not saved before it stands there: an empty form would take it back and put nothing in its place."""
    bill = {"date": MARCH, "account": "BOX", "supplier": "Ram", "lines": [{"purpose": "printing", "amount": 700}]}
    wrong = ENTER["money_out"](keeper.book, bill, WHO).voucher
    keeper.begin(Qt.Key.Key_8)
    keeper.write(wrong)
    keeper.press(Qt.Key.Key_Return)
    form = keeper.page.form
    assert form is not None
    assert form.body.values()[0]["lines"][0]["amount"] == 700
    keeper.go_to("lines.amount")
    keeper.write("9")
    keeper.go_to("why")
    keeper.write("misread")
    keeper.press(Qt.Key.Key_Return, CTRL)
    assert [line[1] for line in vouchers(keeper) if line[2] == "printing"] == [700, -700, 900]


def test_a_bill_that_is_chosen_in_the_form_is_paid_in_full_unless_told_otherwise(keeper: Bookkeeper) -> None:
    bill = {"date": MARCH, "supplier": "Ram", "document": "9", "lines": [{"purpose": "printing", "amount": 700}]}
    owed = ENTER["we_owe"](keeper.book, bill, WHO).voucher
    keeper.begin(Qt.Key.Key_3)
    keeper.go_to("bill")
    keeper.write(owed)
    keeper.press(Qt.Key.Key_Return)
    keeper.press(Qt.Key.Key_Return, CTRL)
    assert open_bills(keeper.book, PAYABLE, MARCH + 400) == []


def test_a_bank_s_statement_is_matched_and_what_is_missing_recorded_by_a_key(
    keeper: Bookkeeper, tmp_path: Path
) -> None:
    paid(keeper.book)
    path = tmp_path / "march.csv"
    path.write_text(HEAD + LINES, encoding="utf-8")
    keeper.page.bank.show_statement(path, "BANK")
    keeper.settle()
    assert keeper.page.bank.record.isVisible()
    assert found(keeper, IN_BANK_ONLY) == 1
    keeper.begin(Qt.Key.Key_R)
    keeper.press(Qt.Key.Key_Return, CTRL)
    keeper.press(Qt.Key.Key_Escape)
    assert vouchers(keeper)[-2:] == [("P18", 550, "bank_charges", None), ("B02", -550, None, "BANK")]
    assert found(keeper, IN_BANK_ONLY) == 0
    assert keeper.page.go_back()
    keeper.settle()
    assert not keeper.page.bank.record.isVisible()


def test_sums_of_a_statement_that_belong_together_are_settled_by_a_key(keeper: Bookkeeper, tmp_path: Path) -> None:
    for amount in (150, 250):
        given = {"date": make_day(2026, 3, 4), "account": "BANK", "lines": [{"purpose": "donation", "amount": amount}]}
        ENTER["money_in"](keeper.book, given, WHO)
    path = tmp_path / "march.csv"
    path.write_text(HEAD + "05/03/2026,market,,,4.00,\n", encoding="utf-8")
    keeper.page.bank.show_statement(path, "BANK")
    keeper.settle()
    assert keeper.page.bank.agree.isVisible()
    assert found(keeper, "proposed") == 2
    keeper.press(Qt.Key.Key_G, CTRL)
    keeper.qtbot.waitUntil(lambda: bool(keeper.messages))
    keeper.settle()
    assert "2 movements of the book belong to one line of the bank now" in keeper.said
    assert found(keeper, "matched") == 2
    assert not keeper.page.bank.agree.isVisible()


def test_a_file_that_is_no_statement_says_so_in_the_place_of_the_tables(keeper: Bookkeeper, tmp_path: Path) -> None:
    path = tmp_path / "march.csv"
    path.write_text("Date,Details\n2026-03-05,rent\n", encoding="utf-8")
    keeper.page.bank.show_statement(path, "BANK")
    keeper.settle()
    assert "no column of days with amounts" in keeper.page.view.nothing.text()
    assert not keeper.page.bank.record.isVisible()


def found(keeper: Bookkeeper, name: str) -> int:
    """How many rows a table of the statement has, without the sum."""
    answer = keeper.page.view.answer
    assert answer is not None
    return len(next(each for each in answer.tables if each.name == name).plain_rows)


def test_beside_the_report_on_investments_one_invests_and_takes_it_back(keeper: Bookkeeper) -> None:
    assert all(button.isHidden() for button in keeper.page.investing.values())
    keeper.page.show_record("investments")
    keeper.settle()
    assert all(button.isVisible() for button in keeper.page.investing.values())
    keeper.page.investing["buy_investment"].click()
    keeper.qtbot.waitUntil(lambda: keeper.page.form is not None)
    keeper.settle()
    assert keeper.page.form is not None
    assert keeper.page.form.form.name == "buy_investment"


def test_a_voucher_is_shown_to_print_before_the_page_was_looked_at(
    office: Workplace, hamlet_file: Path, tmp_path: Path
) -> None:
    office.bookcase.open(Path(copyfile(hamlet_file, tmp_path / "own.coverbook")))
    office.worker.settle()
    assert office.desk.book
    code = str(office.desk.book.value("SELECT voucher FROM vouchers LIMIT 1"))
    office.desk.begin("accounts", PRINT_VOUCHER, code)
    office.worker.settle()
    page = office.window.pages["accounts"]
    assert isinstance(page, AccountsPage)
    assert page.view.sight
    assert (page.view.sight.report.name, page.view.sight.values["code"]) == ("voucher", code)
    assert page.view.answer
