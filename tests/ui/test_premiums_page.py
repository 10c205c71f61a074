"""Premiums: what is due stands first and is taken by keyboard, whole or in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop_app.acts.collecting import payer_of
from desktop_app.core.language import MIRRORED
from desktop_app.store.rows import find, replace
from desktop_app.store.save import saving
from desktop_app.ui.pages.premiums import make_page
from desktop_app.ui.speech.languages import speech_for
from tests.counter import START, enrolled, member
from tests.ui.clerk import CTRL, Clerk, sit_down

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.store.database import Book
    from desktop_app.ui.shell.desk import Desk


def three(book: Book) -> None:
    """Three households: one has paid, one is overdue, one is due later."""
    enrolled(book, paid_on=START)
    enrolled(book, member("Parbati Rana"))
    enrolled(book, member("Chandra Oli"), start_day=START + 380)


@pytest.fixture
def clerk(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Clerk]:
    """A page on a file with three premiums."""
    clerk = sit_down(qtbot, desk, tmp_path, make_page, three)
    yield clerk
    clerk.settle()
    clerk.book.close()


def test_what_is_to_be_taken_stands_first(clerk: Clerk) -> None:
    assert list(zip(clerk.rows(0), clerk.rows(3), strict=True)) == [
        *(("Parbati Rana", "Overdue"), ("Chandra Oli", "Due"), ("Asha Tharu", "Paid")),
    ]


def test_a_file_without_premiums_leads_to_the_members(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    clerk = sit_down(qtbot, desk, tmp_path, make_page)
    clerk.press("Enrol the first household")
    assert clerk.gone == [("members", "")]
    clerk.book.close()


def test_the_premium_of_the_record_in_sight_is_taken_with_two_keys(clerk: Clerk) -> None:
    clerk.press("Take premium")
    assert (clerk.shown("premium"), clerk.shown("amount"), clerk.shown("paid_on")) == (
        *("Parbati Rana", "600.00", "2026-11-21"),
    )
    clerk.save()
    assert clerk.said == "600.00 taken from Parbati Rana, receipt R-A-2026-00002."
    assert clerk.rows(3) == ["Due", "Paid", "Paid"]


def test_a_premium_takes_less_than_half_of_the_eleven_keys_it_used_to(clerk: Clerk) -> None:
    """Beside the letters of the name: Ctrl+N, Enter for the member, Ctrl+Enter."""
    clerk.key(Qt.Key.Key_N, CTRL)
    clerk.qtbot.waitUntil(lambda: clerk.has_form)
    clerk.write("oli")
    clerk.key(Qt.Key.Key_Return, CTRL)
    assert clerk.said == "600.00 taken from Chandra Oli, receipt R-A-2026-00002."


def test_ctrl_enter_saves_and_starts_the_next_one(clerk: Clerk) -> None:
    clerk.press("Take premium")
    clerk.write("cash")
    clerk.save()
    assert clerk.has_form
    assert (clerk.shown("premium"), clerk.shown("method")) == ("", "cash")
    clerk.write("chandra")
    assert clerk.shown("amount") == "600.00"
    clerk.save()
    assert clerk.rows(3) == ["Paid"] * 3


def test_choosing_another_premium_fills_in_its_amount(clerk: Clerk) -> None:
    clerk.press("Take premium")
    clerk.go_to("premium")
    clerk.write("oli")
    assert (clerk.shown("premium"), clerk.shown("amount")) == ("Chandra Oli", "600.00")
    assert "2027-01-16" in clerk.form.body.row("premium").note.text()


def test_a_part_payment_leaves_the_rest_in_the_list(clerk: Clerk) -> None:
    clerk.press("Take premium")
    clerk.go_to("amount")
    clerk.write("250")
    clerk.press("Save the receipt")
    remark = clerk.form.body.row("amount").remark
    assert remark.words.text() == "350.00 of what is due is not paid: is this a part payment?"
    assert clerk.focus is remark.agree
    clerk.key()
    assert clerk.book.value("SELECT reason FROM saves ORDER BY id DESC LIMIT 1") == "part payment"
    assert "350.00 stays due" in clerk.said
    assert sorted(zip(clerk.rows(0), clerk.rows(2), clerk.rows(3), strict=True))[-2:] == [
        *(("Parbati Rana", "250.00", "Paid"), ("Parbati Rana", "350.00", "Overdue")),
    ]
    assert clerk.marks() == ["Paid"]
    card = clerk.page.view.card
    assert card is not None
    assert len(card.parts[0].rows) == 1


def test_more_than_is_due_is_asked_about_once_and_kept_as_an_advance(clerk: Clerk) -> None:
    clerk.press("Take premium")
    clerk.go_to("amount")
    clerk.write("650")
    assert "50.00 is kept as an advance." in clerk.form.telling.text()
    clerk.press("Save the receipt")
    remark = clerk.form.body.row("amount").remark
    assert remark.words.text() == "50.00 is more than is due: is it kept as an advance?"
    assert clerk.focus is remark.agree
    clerk.key()
    assert "50.00 is kept as an advance" in clerk.said
    found = clerk.book.query("SELECT amount, kind, receipt FROM premiums WHERE policy = 2 ORDER BY id")
    receipt = "R-A-2026-00002"
    assert found == [(60_000, "premium", receipt), (5_000, "premium", receipt), (5_000, "refund", None)]
    assert payer_of(clerk.book, "P-A-000002", clerk.desk.today).owed_to_payer == 5_000


def test_more_than_is_due_of_a_policy_that_was_left_is_refused_under_the_amount(clerk: Clerk) -> None:
    with saving(clerk.book, "leave") as save:
        replace(save, "policies", 2, exit_date=START + 20, exit_reason="migrated")
    clerk.press("Take premium")
    clerk.go_to("amount")
    assert clerk.shown("amount") == "34.52"
    assert "34.52 of 600.00 is owed" in clerk.form.body.row("amount").note.text()
    clerk.write("601")
    clerk.save()
    assert clerk.focus is clerk.form.body.row("amount").editor
    assert "34.52" in clerk.focus.accessibleDescription()
    assert clerk.book.value("SELECT count(*) FROM premiums") == 3


@pytest.mark.parametrize(("words", "found"), [("r-a-2026-0", 1), ("oli", 1), ("d-a-00000", 3), ("zzz", 0)])
def test_premiums_are_found_by_receipt_name_and_code(clerk: Clerk, words: str, found: int) -> None:
    clerk.search(words)
    assert len(clerk.rows()) == found


def test_the_member_of_a_premium_is_one_key_away(clerk: Clerk) -> None:
    clerk.press("Show member")
    assert clerk.gone == [("members", "M-A-000003")]


def test_a_receipt_is_corrected(clerk: Clerk) -> None:
    clerk.page.show_record("D-A-000001")
    clerk.settle()
    clerk.press("Correct")
    clerk.go_to("receipt")
    clerk.write("B-77", "Misread")
    clerk.press("Save the correction")
    assert find(clerk.book, "premiums", "D-A-000001").receipt == "B-77"
    clerk.key(Qt.Key.Key_Down)
    assert clerk.focus is clerk.page.table


def test_a_filled_in_record_reads_by_its_name_in_every_direction(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.speech = speech_for(MIRRORED.code)
    clerk = sit_down(qtbot, desk, tmp_path, make_page, three)
    clerk.page.act_on("take", "D-A-000002")
    clerk.settle()
    assert "Parbati Rana" in clerk.shown("premium")
    clerk.book.close()
