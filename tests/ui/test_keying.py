"""Second keying by keyboard alone: a stack of five claims, two people, two wrong fields, one save."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop_app.acts.keyed_stack import Stage
from desktop_app.acts.keying import begin, key, stack_named
from desktop_app.acts.who import Who
from desktop_app.ui.pages.data import make_page
from desktop_app.ui.pages.data_keying import KeyingPart
from tests.counter import enrolled, office_book
from tests.ui.clerk import CTRL, Clerk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.forms.act_form import ActForm
    from desktop_app.ui.shell.desk import Desk

NAME = "Khajura, April"
KEY = Qt.Key


class Keyer(Clerk):
    """Sits before the part of the page Data in which stacks are keyed."""

    @property
    def part(self) -> KeyingPart:
        """The part in sight."""
        part = self.page.part  # type: ignore[attr-defined]
        assert isinstance(part, KeyingPart)
        return part

    @property
    def form(self) -> ActForm:
        """The form in the place of the stacks."""
        assert self.part.form is not None
        return self.part.form

    def rows(self, column: int = 0) -> list[str]:
        """What stands in a column of the stacks."""
        model = self.part.table.records
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]

    def new_stack(self) -> None:
        """Press Ctrl+N: the key presses a button for a moment."""
        self.key(KEY.Key_N, CTRL)
        self.qtbot.waitUntil(lambda: self.part.form is not None)

    def key_claim(self, day: str, loss: str) -> None:
        """One paper form of a claim, then Ctrl+Enter."""
        self.write("asha", "asha", "", "illness", "", "", day, "20/11/2026")
        self.go_to("loss")
        self.write(loss)
        self.go_to("covered")
        self.write("40")
        self.save()


@pytest.fixture
def keyer(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Keyer]:
    """The part, shown, on an office with an enrolled household."""
    desk.drafts_at = lambda: tmp_path / "drafts"
    book = office_book(tmp_path, enrolled)
    keyer = Keyer(qtbot, desk, book, make_page)
    keyer.page.show_record("keying")
    keyer.settle()
    keyer.part.table.setFocus()
    yield keyer
    book.close()


def sits_down(keyer: Keyer, name: str) -> None:
    """Another person works here now."""
    keyer.desk.own = Who(name, "counter-1")


LOSSES = ("100", "200", "300", "400", "500")


def test_a_stack_of_five_is_keyed_twice_settled_and_saved_as_one(keyer: Keyer) -> None:
    before = keyer.book.value("SELECT count(*) FROM saves")
    sits_down(keyer, "maya")
    keyer.new_stack()
    keyer.write(NAME, "report", "5")
    keyer.save()
    for at, loss in enumerate(LOSSES, 1):
        keyer.key_claim(f"{at}/11/2026", loss)
    assert keyer.rows(2) == ["is keyed the second time"]
    assert "give the stack to a second person" in keyer.said
    keyer.key()
    assert "somebody else keys it the second time" in keyer.said
    assert keyer.part.form is None

    sits_down(keyer, "bina")
    keyer.key()
    for at, loss in enumerate(LOSSES, 1):
        keyer.key_claim("12/11/2026" if at == 2 else f"{at}/11/2026", "40" if loss == "400" else loss)
    assert keyer.rows(2) == ["differences to settle"]
    keyer.key()
    shown = keyer.part.settle.table.records
    told = [[str(shown.index(row, column).data()) for column in range(5)] for row in range(shown.rowCount())]
    assert [row[0] for row in told] == ["2", "4"]
    assert told[1][1:] == ["Whole loss", "400.00", "40.00", ""]
    keyer.key(KEY.Key_1)
    keyer.key(KEY.Key_1)
    assert keyer.rows(2) == ["ready to be saved"]
    assert keyer.book.value("SELECT count(*) FROM claims") == 0
    keyer.key()
    keyer.save()
    while keyer.part.form is not None:
        keyer.write("as on the paper")
        keyer.save()
    assert keyer.said == f"{NAME}: 5 forms saved."
    assert keyer.book.value("SELECT count(*) FROM saves") == before + 1
    assert keyer.book.query("SELECT loss FROM claims ORDER BY id") == [(int(loss) * 100,) for loss in LOSSES]
    assert keyer.rows() == []


def test_the_second_person_sees_nothing_of_the_first_not_even_a_draft(keyer: Keyer) -> None:
    folder = keyer.desk.drafts
    assert folder is not None
    begin(folder, NAME, "people", 1)
    key(keyer.book, folder, NAME, {"name": "Maya Gurung"}, Who("maya"))
    sits_down(keyer, "bina")
    keyer.part.reload()
    keyer.settle()
    keyer.key()
    assert keyer.form.drafts.strip.isHidden()
    assert keyer.shown("name") == ""


def test_a_form_on_which_both_are_wrong_is_keyed_again(keyer: Keyer) -> None:
    folder = keyer.desk.drafts
    assert folder is not None
    begin(folder, NAME, "people", 1)
    key(keyer.book, folder, NAME, {"name": "Maya Gurun"}, Who("maya"))
    key(keyer.book, folder, NAME, {"name": "Maya Gurum"}, Who("bina"))
    keyer.part.reload()
    keyer.settle()
    keyer.key()
    keyer.key(KEY.Key_3)
    keyer.go_to("name")
    keyer.write("Maya Gurung")
    keyer.save()
    stack = stack_named(folder, NAME)
    assert (stack.stage, stack.answers(0)["name"]) == (Stage.READY, "Maya Gurung")


def test_alt_left_leads_from_a_form_back_to_the_stacks(keyer: Keyer) -> None:
    keyer.new_stack()
    assert keyer.page.go_back()
    keyer.settle()
    assert keyer.part.form is None
    assert not keyer.page.go_back()
