"""A family is enrolled by few keys, and whoever is known already is seen while the name is being typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.store.rows import find
from desktop_app.ui.forms.editors.name import NameEditor
from desktop_app.ui.pages.members import make_page
from tests.counter import enrolled, member
from tests.ui.clerk import CTRL, Clerk, sit_down

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.store.database import Book
    from desktop_app.ui.forms.group import FormGroup
    from desktop_app.ui.shell.desk import Desk

USED_TO_TAKE = 205
"""Keys for such a family before names, relations and ages were filled in."""


def known_people(book: Book) -> None:
    """A couple whom the office knows."""
    enrolled(book, member("Lakshmi Tharu"), member("Bishnu Tharu", "spouse", "1988-11-30", "m"))


@pytest.fixture
def clerk(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Clerk]:
    clerk = sit_down(qtbot, desk, tmp_path, make_page, known_people)
    clerk.page.primary_act()
    yield clerk
    clerk.settle()
    clerk.book.close()


class Typist:
    """Counts every key, letters and Enter alike."""

    def __init__(self, clerk: Clerk) -> None:
        self.clerk, self.keys = clerk, 0

    def write(self, *answers: str) -> None:
        """Type each answer, and Enter."""
        for answer in answers:
            QTest.keyClicks(self.clerk.focus, answer)
            self.clerk.settle()
            self.press(Qt.Key.Key_Return)
            self.keys += len(answer)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key."""
        self.clerk.key(key, held)
        self.keys += 1


def members(clerk: Clerk) -> FormGroup:
    """The rows of the family."""
    return clerk.form.body.parts["members"]  # type: ignore[return-value]


def name_editor(clerk: Clerk) -> NameEditor:
    """Where a name is being typed."""
    assert isinstance(clerk.focus, NameEditor)
    return clerk.focus


def test_a_family_of_five_takes_half_the_keys_it_used_to(clerk: Clerk) -> None:
    hands = Typist(clerk)
    hands.write("fam", "", "pu", "", "98-1240")
    hands.write("Hari Chaudhary", "", "m", "7/3/85")
    hands.write("Sita ", "", "f", "38")
    hands.write("Mina ", "", "f", "1/4/12")
    hands.write("Dil ", "", "m", "2014")
    hands.write("Ram ", "", "m", "9")
    hands.write("", "", "600")
    hands.press(Qt.Key.Key_Return, CTRL)
    assert "5 people enrolled with Hari Chaudhary" in clerk.said
    assert hands.keys <= USED_TO_TAKE / 2
    people = [find(clerk.book, "people", f"M-A-00000{number}") for number in range(3, 8)]
    assert [(each.name, each.relation, each.birth_date_estimated) for each in people] == [
        ("Hari Chaudhary", "holder", None),
        ("Sita Chaudhary", "spouse", 1),
        ("Mina Chaudhary", "child", None),
        ("Dil Chaudhary", "child", 1),
        ("Ram Chaudhary", "child", 1),
    ]
    assert clerk.book.value("SELECT count(*) FROM covers WHERE policy = 2") == 5


def test_the_family_name_is_only_offered(clerk: Clerk) -> None:
    clerk.go_to("phone")
    clerk.write("", "Hari Chaudhary", "", "m", "7/3/85")
    QTest.keyClicks(clerk.focus, "Sita ")
    assert name_editor(clerk).selectedText() == "Chaudhary"
    QTest.keyClicks(clerk.focus, "Oli")
    assert name_editor(clerk).value() == "Sita Oli"
    for _ in "Oli":
        QTest.keyClick(clerk.focus, Qt.Key.Key_Backspace)
    assert name_editor(clerk).value() == "Sita"


def test_a_year_that_was_typed_is_shown_as_about_that_year(clerk: Clerk) -> None:
    clerk.go_to("phone")
    clerk.write("", "Hari Chaudhary", "", "m", "1985")
    assert members(clerk).rows[0].editors[3].property("text") == "about 1985"
    assert members(clerk).read()[0][0]["birth_date_estimated"] == 1


def test_a_family_without_a_product_is_asked_about_once_and_enrolled_without_cover(clerk: Clerk) -> None:
    clerk.go_to("phone")
    clerk.write("", "Hari Chaudhary", "", "m", "1985")
    clerk.save()
    assert clerk.focus.property("text") == "Yes"
    clerk.key(Qt.Key.Key_Space)
    assert clerk.said == "1 people enrolled with Hari Chaudhary, household H-A-00002."
    assert clerk.book.value("SELECT count(*) FROM policies") == 1


def test_a_look_alike_is_seen_while_typing_and_moves_nothing(clerk: Clerk) -> None:
    clerk.go_to("phone")
    clerk.write("")
    places = [stop.mapTo(clerk.form, stop.rect().topLeft()) for stop in clerk.form.body.stops()]
    QTest.keyClicks(clerk.focus, "Laxmi Tha")
    clerk.settle()
    editor = name_editor(clerk)
    assert [editor.likely.item(at).text() for at in range(editor.likely.count())] == ["Lakshmi Tharu"]
    assert editor.likely.isVisible()
    assert clerk.focus is editor
    assert [stop.mapTo(clerk.form, stop.rect().topLeft()) for stop in clerk.form.body.stops()] == places
    clerk.key()
    assert clerk.focus.accessibleName() == "Relation, row 1"  # Enter goes on: nobody is taken unseen


def test_a_look_alike_is_taken_by_a_key_and_gets_no_second_record(clerk: Clerk) -> None:
    clerk.go_to("phone")
    clerk.write("")
    QTest.keyClicks(clerk.focus, "Laxmi Tharu")
    clerk.settle()
    clerk.key(Qt.Key.Key_Down)
    clerk.key()
    assert name_editor(clerk).text() == "Lakshmi Tharu"
    assert members(clerk).rows[0].meant.text() == "M-A-000001 is meant: nobody is written down a second time."
    assert clerk.shown("household") == "H-A-00001"
    clerk.write("", "")
    clerk.write("Maya ", "child", "f", "2020")
    clerk.save()
    clerk.key(Qt.Key.Key_Space)
    assert clerk.book.value("SELECT count(*) FROM people") == 3
    assert find(clerk.book, "people", "M-A-000003").household == "H-A-00001"


def test_another_name_means_another_person_than_the_one_taken(clerk: Clerk) -> None:
    clerk.go_to("phone")
    clerk.write("")
    QTest.keyClicks(clerk.focus, "Bishnu Tharu")
    clerk.settle()
    clerk.key(Qt.Key.Key_Down)
    clerk.key()
    QTest.keyClicks(clerk.focus, "x")
    assert "code" not in members(clerk).read()[0][0]


def test_the_record_of_a_look_alike_is_shown_by_a_key_and_the_draft_stays(clerk: Clerk) -> None:
    clerk.go_to("phone")
    clerk.write("")
    QTest.keyClicks(clerk.focus, "Bishnu Tharu")
    clerk.settle()
    clerk.key(Qt.Key.Key_F2)
    assert clerk.gone[-1] == ("members", "M-A-000002")


def test_two_records_are_merged_from_the_page_of_the_member(clerk: Clerk) -> None:
    enrolled(clerk.book, member("Laxmi Tharu"), product="FUNERAL")
    clerk.page.close_aside()
    clerk.page.show_record("M-A-000001")
    clerk.settle()
    clerk.press("Merge")
    assert (clerk.shown("stays"), clerk.shown("goes")) == ("Lakshmi Tharu", "Laxmi Tharu")
    clerk.go_to("why")
    clerk.write("Enrolled twice")
    clerk.press("Merge")
    assert clerk.said == "M-A-000003 is merged into M-A-000001, Lakshmi Tharu: 2 records moved over."
    assert clerk.facts()["Merged with"] == "M-A-000003"


def test_a_draft_keeps_who_is_meant_and_what_was_typed_of_a_birth(clerk: Clerk) -> None:
    clerk.go_to("phone")
    clerk.write("")
    QTest.keyClicks(clerk.focus, "Bishnu Tharu")
    clerk.settle()
    clerk.key(Qt.Key.Key_Down)
    clerk.key()
    clerk.write("", "", "Mina ", "", "f", "12")
    state = clerk.form.body.state()
    before = members(clerk).read()[0]
    clerk.form.body.start_again()
    clerk.form.body.restore(state)
    assert members(clerk).read()[0] == before
    assert before[0]["code"] == "M-A-000002"
    assert before[1]["birth_date_estimated"] == 1
