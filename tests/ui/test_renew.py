"""Policies are renewed from the call list by keyboard, and a premium is proposed while one enrols."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop_app.ui.forms.body import go_to
from desktop_app.ui.pages import members
from desktop_app.ui.pages.premiums import make_page
from desktop_app.ui.pages.renew import RenewPart
from tests.acts.test_renewing import SOON, priced, village
from tests.counter import END, enrolled, member
from tests.ui.clerk import CTRL, Clerk, sit_down

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.store.database import Book
    from desktop_app.ui.shell.desk import Desk


def old_rai(book: Book) -> None:
    """Somebody of Sonpur who passes the exit age before the next term."""
    enrolled(book, member("Old Rai", born="1960-06-01"), village="Sonpur", amount=500_00)


@pytest.fixture
def clerk(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Clerk]:
    """A clerk before the premiums, three weeks before the year's end."""
    desk.today = SOON
    clerk = sit_down(qtbot, desk, tmp_path, make_page, priced, village, old_rai)
    yield clerk
    clerk.settle()
    clerk.book.close()


def begin(clerk: Clerk) -> RenewPart:
    clerk.key(Qt.Key.Key_R, CTRL)
    clerk.qtbot.waitUntil(lambda: clerk.page.renewing is not None)  # type: ignore[attr-defined]
    part = clerk.page.renewing  # type: ignore[attr-defined]
    assert isinstance(part, RenewPart)
    clerk.settle()
    return part


def look_for(clerk: Clerk, part: RenewPart, words: str) -> None:
    part.search.setFocus()
    part.search.setText(words)
    part.reload()
    clerk.settle()


def column(part: RenewPart, at: int) -> list[str]:
    model = part.table.records
    return [str(model.index(row, at).data()) for row in range(model.rowCount())]


def renewals(clerk: Clerk) -> int:
    return int(clerk.book.value("SELECT count(*) FROM policies WHERE renews NOTNULL"))


def test_one_is_renewed_by_one_key_and_a_village_in_one_save_that_is_taken_back(clerk: Clerk) -> None:
    part = begin(clerk)
    assert column(part, 0) == ["Ekta Oli", "Asha Tharu", "Dil Rai", "Old Rai"]
    assert column(part, 2) == ["98-1234"] * 4
    clerk.key(Qt.Key.Key_Down)
    clerk.key(Qt.Key.Key_Up)
    clerk.key()  # from the search to the list
    assert part.about.text() == "Next term from 2027-01-01. 600.00 for the policy = 600.00"
    clerk.key()
    assert "1 policies renewed for 600.00" in clerk.said
    assert column(part, 0) == ["Asha Tharu", "Dil Rai", "Old Rai"]
    look_for(clerk, part, "puraini")
    assert (column(part, 0), column(part, 5)) == (["Asha Tharu", "Dil Rai"], ["750.00", "600.00"])
    assert part.save.text() == "Renew 2 policies"
    part.table.setFocus()
    clerk.key(Qt.Key.Key_Space)
    assert column(part, 6) == ["Is left out", "Is renewed"]
    assert part.save.text() == "Renew 1 policies"
    clerk.key(Qt.Key.Key_A, CTRL)
    clerk.save()
    assert "2 policies renewed for 1350.00" in clerk.said
    assert (renewals(clerk), column(part, 0)) == (3, [])
    take_back = clerk.messages[-1].do
    assert take_back is not None
    take_back()
    clerk.settle()
    assert (renewals(clerk), column(part, 0)) == (1, ["Asha Tharu", "Dil Rai"])
    clerk.key(Qt.Key.Key_Escape)
    assert clerk.page.renewing is None  # type: ignore[attr-defined]


def test_what_is_doubtful_is_asked_once_and_answered_by_keyboard(clerk: Clerk) -> None:
    part = begin(clerk)
    look_for(clerk, part, "old")
    part.table.setFocus()
    clerk.save()
    assert "Old Rai is 66" in part.remark.words.text()
    assert renewals(clerk) == 0
    clerk.write("The committee agrees")
    assert renewals(clerk) == 1
    assert clerk.book.value("SELECT reason FROM saves ORDER BY id DESC") == "The committee agrees"


def test_enrolling_proposes_the_premium_and_leaves_what_was_typed(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.today = END - 200
    clerk = sit_down(qtbot, desk, tmp_path, members.make_page, priced, village)
    clerk.page.primary_act()
    clerk.settle()
    form = clerk.form
    form.set_values({"product": "HEALTH", "village": "Puraini", "start_day": END - 200})
    form.set_values({"members": [member("Gita Rai"), member("Hari Rai", "child", "1950-01-01", "m")]})
    form.changed.emit("members")
    clerk.settle()
    assert clerk.shown("amount") == "575.00"
    row = form.body.row("amount")
    assert row.note.text() == "500.00 for the policy + 1 dependants at 75.00 = 575.00"
    assert "Hari Rai is not eligible: 76 years old" in form.body.row("start_day").note.text()
    form.set_values({"members": [member("Gita Rai")]})
    form.changed.emit("members")
    clerk.settle()
    assert clerk.shown("amount") == "500.00"
    assert "Waiting period up to" in form.body.row("start_day").note.text()
    go_to(row.editor)
    clerk.write("450")
    form.set_values({"members": [member("Gita Rai"), member("Hari Rai", "child", "2015-01-01", "m")]})
    form.changed.emit("members")
    clerk.settle()
    assert clerk.shown("amount") == "450.00"
    clerk.book.close()


def test_a_list_without_anybody_found_names_what_was_looked_for(clerk: Clerk) -> None:
    part = begin(clerk)
    look_for(clerk, part, "nobody")
    assert part.table.empty.text() == "Nothing here holds “nobody”."
    look_for(clerk, part, "puraini")
    clerk.save()
    look_for(clerk, part, "")
    clerk.save()
    assert part.table.empty.text() == "No policy ends within 60 days."
