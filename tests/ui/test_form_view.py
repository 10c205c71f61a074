"""A form is filled in by keyboard alone: going on, choosing, rows, problems, doubts, saving and leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop_app.catalog.forms.claim import DECIDE_CLAIM, REPORT_CLAIM
from desktop_app.catalog.forms.form import Option
from desktop_app.catalog.forms.household import ENROL_HOUSEHOLD
from desktop_app.catalog.forms.premium import TAKE_PREMIUM
from desktop_app.core.doubts import REASONS, Doubtful
from desktop_app.core.period import parse_day
from desktop_app.core.problems import Problem, Refused, refused
from desktop_app.core.text import text
from tests.ui.hands import CTRL, SHIFT, TODAY, Hands

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def household(qtbot: QtBot) -> Hands:
    """Someone about to enrol a household."""
    return Hands(qtbot, ENROL_HOUSEHOLD)


def test_a_household_is_enrolled_by_keyboard_alone(household: Hands) -> None:
    household.write("fam", "", "pur", "", "9841 22 33")
    household.write("Asha Tharu", "", "fem", "3/4/1990")
    household.write("Bishnu Tharu", "spouse", "m", "1988-05-06")
    household.write("", "", "1,200.50", "today", "cash", "R-2026-00017", "")
    assert household.focus is household.view.save
    household.key()
    assert household.saved == [
        {
            "product": "FAM",
            "start_day": TODAY,
            "village": "Puraini",
            "office": None,
            "phone": "9841 22 33",
            "members": [
                {"name": "Asha Tharu", "relation": "holder", "sex": "f", "birth_date": parse_day("1990-04-03")},
                {"name": "Bishnu Tharu", "relation": "spouse", "sex": "m", "birth_date": parse_day("1988-05-06")},
            ],
            "amount": 120050,
            "paid_on": TODAY,
            "method": "cash",
            "receipt": "R-2026-00017",
            "sum_insured": None,
            "household": None,
            REASONS: {},
        },
    ]


def test_enter_and_tab_follow_the_paper_and_shift_enter_goes_back(household: Hands) -> None:
    assert household.place == "Product"
    household.key()
    household.key()
    assert household.place == "Village"
    household.key(Qt.Key.Key_Return, SHIFT)
    assert household.place == "Cover starts on"
    household.key(Qt.Key.Key_Tab)
    assert household.place == "Village"
    household.key(Qt.Key.Key_Backtab, SHIFT)
    assert household.place == "Cover starts on"


def test_tab_reaches_new_rows_in_their_order(household: Hands) -> None:
    household.write("fam", "", "", "", "", "Asha", "", "", "", "Bishnu")
    assert household.place == "Relation, row 2"
    for place in ("Sex, row 2", "Born on, row 2", "Sum insured"):
        household.key(Qt.Key.Key_Tab)
        assert household.place == place


def test_the_sentence_under_the_last_line_comes_into_sight(household: Hands, qtbot: QtBot) -> None:
    view, row = household.view, household.view.body.row("household")
    view.resize(600, 420)
    row.editor.setFocus()
    view.show_problems([Problem(text("Test", "Given out before, for another premium. Write a free one."), "household")])
    words, port = row.remark.words, view.area.viewport()
    qtbot.waitUntil(lambda: port.rect().contains(words.mapTo(port, words.rect().bottomLeft())))


def test_any_part_of_a_label_or_code_finds_the_answer(household: Hands) -> None:
    household.type("cash")
    assert household.choice("product").list.isVisible()
    household.key()
    assert household.choice("product").text() == "Hospital cash"
    assert household.place == "Cover starts on"


def test_arrows_choose_and_escape_only_closes_the_list(household: Hands) -> None:
    editor = household.choice("product")
    household.key(Qt.Key.Key_Down)
    assert editor.list.isVisible()
    household.key(Qt.Key.Key_Down)
    household.key(Qt.Key.Key_Escape)
    assert not editor.list.isVisible()
    assert household.view.isVisible()
    assert editor.value() is None
    household.key(Qt.Key.Key_F4)
    household.key(Qt.Key.Key_Down)
    household.key()
    assert editor.value() == "HOS"


def test_recent_answers_come_first(household: Hands) -> None:
    household.write("funeral")
    household.key(Qt.Key.Key_Return, SHIFT)
    household.key(Qt.Key.Key_F4)
    listed = household.choice("product").list
    assert [listed.item(row).text() for row in range(3)] == ["Funeral", "Family health", "Hospital cash"]


def test_what_no_list_holds_is_said_at_once_and_refused(household: Hands) -> None:
    household.type("xyz")
    listed = household.choice("product").list
    assert [listed.item(row).text() for row in range(listed.count())] == ["The list has no such answer."]
    household.save()
    assert household.row("product").remark.words.text() == "“xyz” is not in the list: choose one of its answers."
    assert household.saved == []


def test_a_growing_list_takes_a_new_word(household: Hands) -> None:
    household.write("fam", "", "Kohalpur")
    assert household.row("village").read() == ("Kohalpur", [])
    household.key(Qt.Key.Key_Return, SHIFT)
    household.write("Ban")
    assert household.row("village").read() == ("Banke", [])
    household.key(Qt.Key.Key_Return, SHIFT)
    household.type("Ban")
    household.key(Qt.Key.Key_Down)
    household.key()
    assert household.row("village").read() == ("Ban", [])


def test_every_problem_stands_under_its_field_and_the_first_has_the_focus(household: Hands) -> None:
    household.write("fam", "31/2/2026", "", "", "", "Asha", "", "", "4/4/2027", "", "", "1.2k")
    household.save()
    said = {key: household.row(key).remark.words.text() for key in ("start_day", "amount")}
    assert said == {
        "start_day": "There is no day “31/2/2026”: that month has 28 days.",
        "amount": "“1.2k” is not a number: write it in digits, like 1200.",
    }
    assert all(household.row(key).remark.isVisible() for key in said)
    born = household.group("members").rows[0].remarks["birth_date"]
    assert born.isVisible()
    assert born.words.text() == "Write a day up to today, 2026-11-22."
    assert household.place == "Cover starts on"
    assert household.focus.accessibleDescription() == said["start_day"]
    assert household.focus.property("wrong") == "true"
    assert household.saved == []


def test_a_corrected_answer_loses_its_problem(household: Hands) -> None:
    household.save()
    household.type("f")
    assert not household.row("product").remark.isVisible()
    assert household.choice("product").property("wrong") == "false"


def test_a_household_without_members_is_refused_at_its_first_row(household: Hands) -> None:
    household.write("fam")
    household.save()
    assert household.group("members").remark.words.text() == "Members: fill in at least one row."
    assert household.place == "Name, row 1"


def test_rows_come_and_go_by_keyboard(household: Hands) -> None:
    members = household.group("members")
    household.write("fam", "", "", "", "", "Asha", "", "", "", "Bishnu", "child", "", "")
    assert [row.read()[0]["name"] for row in members.rows] == ["Asha", "Bishnu", None]
    household.key(Qt.Key.Key_Return, SHIFT)
    household.key(Qt.Key.Key_D, CTRL)
    assert [row.read()[0]["name"] for row in members.rows] == ["Asha", None]
    assert household.place == "Name, row 2"
    household.key()
    assert household.place == "Sum insured"


def test_the_only_row_is_emptied_not_removed(household: Hands) -> None:
    household.write("fam", "", "", "", "", "Asha")
    household.key(Qt.Key.Key_D, CTRL)
    (row,) = household.group("members").rows
    assert not row.written
    assert household.place == "Name, row 1"
    assert row.read()[0]["relation"] == "holder"


def test_days_and_amounts_are_shown_as_they_are_read(household: Hands) -> None:
    household.write("fam")
    assert household.focus.property("text") == "22/11/2026"
    household.write("")
    start = household.row("start_day").editor
    assert start.text() == "2026-11-22"
    household.key(Qt.Key.Key_Return, SHIFT)
    household.write("-3")
    assert start.text() == "2026-11-19"


def test_a_doubt_asks_once_for_a_reason_that_goes_along(household: Hands) -> None:
    household.write("fam", "", "", "", "", "Asha Tharu", "", "", "3/4/1920", "", "", "600")
    household.save()
    assert household.saved == []
    assert household.place == "Why is it right?"
    assert "100 or older" in household.focus.accessibleDescription()
    household.write("Seen on her card")
    household.save()
    (values,) = household.saved
    assert list(values[REASONS].values()) == ["Seen on her card"]


def test_a_doubt_of_the_book_asks_too(qtbot: QtBot) -> None:
    hands = Hands(qtbot, TAKE_PREMIUM)
    hands.write("gang", "600")
    hands.save()
    doubt = Problem(text("Test", "The premium was taken twice."), "premium")
    hands.view.refuse(Doubtful(doubt))
    assert hands.row("premium").remark.words.text() == "The premium was taken twice."
    hands.write("Two policies")
    hands.save()
    assert hands.saved[-1][REASONS] == {doubt.message: "Two policies"}


def test_what_the_book_refuses_stands_under_its_field(qtbot: QtBot) -> None:
    hands = Hands(qtbot, TAKE_PREMIUM)
    hands.write("gang", "600")
    hands.save()
    assert not hands.view.save.isEnabled()
    hands.save()
    assert len(hands.saved) == 1
    hands.view.refuse(refused(text("Test", "This receipt is used."), "receipt"))
    assert hands.row("receipt").remark.words.text() == "This receipt is used."
    assert hands.place == "Receipt"
    hands.view.refuse(Refused(Problem(text("Test", "The disk is full."), "elsewhere")))
    assert hands.view.remark.isVisible()
    assert hands.view.remark.words.text() == "The disk is full."
    assert hands.view.save.isEnabled()


def test_saving_starts_the_next_form_with_what_usually_stays(qtbot: QtBot) -> None:
    hands = Hands(qtbot, TAKE_PREMIUM)
    hands.write("gang", "600", "-1", "cash")
    hands.save()
    hands.view.finish()
    values = hands.view.body.values()[0]
    assert values == {"premium": None, "amount": None, "paid_on": TODAY - 1, "method": "cash", "receipt": None}
    assert hands.place == "Premium due"


def test_enter_on_the_button_saves_and_is_done(qtbot: QtBot) -> None:
    hands = Hands(qtbot, TAKE_PREMIUM)
    hands.write("gang", "600", "", "", "")
    hands.key()
    with qtbot.waitSignal(hands.view.closed):
        hands.view.finish()


def test_lines_are_asked_when_they_apply(qtbot: QtBot) -> None:
    hands = Hands(qtbot, DECIDE_CLAIM)
    assert not hands.row("reason").isVisible()
    hands.write("asha", "rej", "")
    assert hands.row("reason").isVisible()
    assert not hands.row("covered").isVisible()
    assert hands.place == "Reason"
    hands.write("fraud")
    hands.save()
    assert hands.saved[0]["covered"] is None
    assert hands.saved[0]["reason"] == "fraud"


def test_the_help_of_the_line_is_said(qtbot: QtBot) -> None:
    hands = Hands(qtbot, REPORT_CLAIM)
    assert hands.view.help.text() == "Type any part of the member's name or of the policy's code."
    hands.key()
    assert hands.view.help.text() == "Leave empty for the holder of the policy."
    hands.key()
    assert hands.view.help.text() == ""


def test_every_field_has_a_name_for_those_who_hear_the_screen(qtbot: QtBot) -> None:
    for form in (ENROL_HOUSEHOLD, REPORT_CLAIM, DECIDE_CLAIM, TAKE_PREMIUM):
        hands = Hands(qtbot, form)
        assert all(stop.accessibleName() for stop in hands.view.body.stops())


def test_a_form_can_be_prefilled_and_annotated(qtbot: QtBot) -> None:
    hands = Hands(qtbot, TAKE_PREMIUM)
    hands.view.set_values({"premium": Option("D-000310", "Dharma Parajuli"), "amount": 60000})
    hands.view.set_note("amount", text("Test", "600.00 is due."))
    assert hands.row("amount").editor.text() == "600.00"
    assert hands.row("amount").note.text() == "600.00 is due."
    hands.view.set_values({"premium": "D-000311"})
    assert hands.choice("premium").text() == "Ganga Oli"
    assert hands.view.values()["premium"] == "D-000311"
