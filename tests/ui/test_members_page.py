"""Members: enrolled, found, insured again and corrected, all by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop_app.acts.paper_language import language_of, proposed
from desktop_app.store.rows import find
from desktop_app.ui.pages.members import make_page
from desktop_app.ui.speech.languages import described
from desktop_app.ui.views.paper_preview import PaperPreview
from tests.counter import END, enrolled, member
from tests.ui.clerk import Clerk, sit_down

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.store.database import Book
    from desktop_app.ui.shell.desk import Desk


def two_households(book: Book) -> None:
    """One of two, and a mother with her son."""
    enrolled(book)
    enrolled(book, member("Parbati Rana"), member("Dil Rana", "child", "2012-01-01", "m"))


@pytest.fixture
def empty(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Clerk]:
    """A page on a file without members."""
    clerk = sit_down(qtbot, desk, tmp_path, make_page)
    yield clerk
    clerk.settle()
    clerk.book.close()


@pytest.fixture
def clerk(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Clerk]:
    """A page on a file with two households."""
    clerk = sit_down(qtbot, desk, tmp_path, make_page, two_households)
    yield clerk
    clerk.settle()
    clerk.book.close()


def test_an_empty_page_offers_the_first_step(empty: Clerk) -> None:
    assert empty.page.table.empty.isVisible()
    empty.press("Enrol the first household")
    assert empty.has_form


def test_a_household_is_enrolled_by_keyboard_alone(empty: Clerk) -> None:
    empty.press("Enrol a household")
    empty.write("family h", "1/11", "Puraini", "banke", "98-1234")
    empty.write("Asha Tharu", "", "fem", "7/3/1990")
    empty.press("Add a member")
    empty.write("Bishnu Tharu", "spou", "mal", "30/11/1988")
    empty.go_to("amount")
    empty.write("600", "12/11", "cash", "")
    empty.save()
    assert "Asha Tharu" in empty.said
    assert empty.rows() == ["Asha Tharu", "Bishnu Tharu"]
    assert empty.has_form  # Ctrl+Enter starts the next household
    assert empty.shown("village") == "Puraini"
    person = find(empty.book, "people", "M-A-000002")
    assert (person.name, person.relation, person.village, person.office) == ("Bishnu Tharu", "spouse", "Puraini", "BNK")
    assert find(empty.book, "premiums", "D-A-000001").receipt == "R-A-2026-00001"
    assert empty.book.value("SELECT user FROM saves ORDER BY id DESC LIMIT 1") == "maya"


def test_saving_with_the_button_closes_the_form_and_shows_the_new_member(clerk: Clerk) -> None:
    clerk.press("Enrol a household")
    clerk.write("family f", "1/11", "", "", "")
    clerk.write("Chandra Oli", "", "", "")
    clerk.go_to("amount")
    clerk.write("250")
    clerk.press("Enrol")
    assert not clerk.has_form
    assert clerk.page.table.current_key == "M-A-000005"
    assert clerk.facts()["Member since"] == "2026-11-01"


def test_a_problem_stands_under_its_field_and_what_was_typed_stays(empty: Clerk) -> None:
    empty.press("Enrol a household")
    empty.write("family h", "1/11", "", "", "")
    empty.write("Old Uncle", "", "", "1/1/1940")
    empty.go_to("amount")
    empty.write("600")
    empty.save()
    assert empty.focus.property("wrong") == "true"
    assert "up to 65" in empty.focus.accessibleDescription()
    assert empty.shown("amount") == "600.00"
    assert empty.rows() == []


def test_a_doubt_asks_once_and_keeps_the_reason(clerk: Clerk) -> None:
    clerk.press("Enrol a household")
    clerk.write("family h", "1/11", "", "", "")
    clerk.write("Asha Tharu", "", "", "7/3/1990")
    clerk.go_to("amount")
    clerk.write("600")
    clerk.save()
    assert clerk.focus.accessibleName() == "Why is it right?"
    clerk.write("A cousin of the same name")
    clerk.save()
    assert clerk.book.value("SELECT reason FROM saves ORDER BY id DESC LIMIT 1") == "A cousin of the same name"


@pytest.mark.parametrize(("words", "found"), [("ana", 2), ("M-A-000001", 1), ("bish", 1), ("pa", 1), ("nobody", 0)])
def test_typing_finds_by_any_part(clerk: Clerk, words: str, found: int) -> None:
    clerk.search(words)
    assert len(clerk.rows()) == found
    assert clerk.page.table.empty.isVisible() is not bool(found)


def test_arrows_in_the_search_field_walk_through_the_records(clerk: Clerk) -> None:
    assert clerk.page.view.card is not None
    clerk.page.search.setFocus()
    clerk.key(Qt.Key.Key_Down)
    assert clerk.page.view.card.name == "Bishnu Tharu"


def test_one_member_is_shown_with_household_policies_premiums_claims_and_story(clerk: Clerk) -> None:
    clerk.page.show_record("M-A-000001")
    clerk.settle()
    card = clerk.page.view.card
    assert card is not None
    assert [len(part.rows) for part in card.parts] == [1, 1, 1, 0, 4]
    assert clerk.marks() == ["In force", "600.00 due and not paid"]
    assert clerk.facts()["Born"] == "1990-03-07 (36 years)"


def test_a_premium_is_taken_from_the_member_with_everything_filled_in(clerk: Clerk) -> None:
    clerk.page.show_record("M-A-000001")
    clerk.settle()
    clerk.press("Take premium")
    assert (clerk.shown("premium"), clerk.shown("amount")) == ("Asha Tharu", "600.00")
    clerk.press("Save the receipt")
    assert clerk.said == "600.00 taken from Asha Tharu, receipt R-A-2026-00001."
    assert clerk.marks() == ["In force"]
    assert clerk.page.table.current_key == "M-A-000001"


def test_what_was_saved_can_be_corrected_at_once(clerk: Clerk) -> None:
    clerk.page.show_record("M-A-000001")
    clerk.settle()
    clerk.press("Take premium")
    clerk.press("Save the receipt")
    act = clerk.messages[-1].do
    assert act is not None
    act()
    clerk.settle()
    assert clerk.shown("receipt") == "R-A-2026-00001"
    clerk.go_to("method")
    clerk.write("bank", "", "It came by bank")
    clerk.press("Save the correction")
    assert find(clerk.book, "premiums", "D-A-000001").method == "bank"
    assert clerk.book.value("SELECT reason FROM saves ORDER BY id DESC LIMIT 1") == "It came by bank"


def test_a_policy_is_renewed_with_its_next_term_and_premium_filled_in(clerk: Clerk) -> None:
    clerk.page.show_record("M-A-000003")
    clerk.settle()
    clerk.press("Renew")
    assert (clerk.shown("start_day"), clerk.shown("amount")) == ("2027-01-01", "600.00")
    clerk.press("Renew")
    assert find(clerk.book, "policies", "P-A-000003").start_day == END + 1


def test_a_policy_ends_with_its_reason(clerk: Clerk) -> None:
    clerk.page.show_record("M-A-000002")
    clerk.settle()
    clerk.press("End policy")
    clerk.go_to("exit_date")
    clerk.write("31/10", "moved")
    clerk.press("End the policy")
    assert find(clerk.book, "policies", "P-A-000001").exit_reason == "migrated"
    assert clerk.marks()[0] == "Ended"


def test_a_person_is_corrected_with_a_reason(clerk: Clerk) -> None:
    clerk.page.show_record("M-A-000002")
    clerk.settle()
    clerk.press("Correct")
    clerk.write("Bishnu Prasad Tharu")  # a correction starts at the first line, whatever is filled in
    clerk.go_to("why")
    clerk.write("As on the paper")
    clerk.press("Save the correction")
    assert clerk.page.view.card is not None
    assert clerk.page.view.card.name == "Bishnu Prasad Tharu"
    assert clerk.book.value("SELECT birth_date_estimated FROM people WHERE id = 2") is None


def test_escape_leaves_the_form_and_brings_the_record_back(clerk: Clerk) -> None:
    clerk.press("Enrol a household")
    clerk.key(Qt.Key.Key_Escape)
    assert not clerk.has_form
    assert clerk.focus is clerk.page.table


def test_a_member_out_of_sight_is_shown_without_a_wrong_row_beside_it(clerk: Clerk) -> None:
    clerk.search("rana")
    clerk.page.show_record("M-A-000001")
    clerk.settle()
    assert clerk.page.table.current_key == ""
    assert clerk.page.view.card is not None
    assert clerk.page.view.card.code == "M-A-000001"


def papers_of(clerk: Clerk, code: str) -> PaperPreview:
    """The papers of a member in the place of the record, the first of them made."""
    clerk.page.act_on("paper", code)
    clerk.settle()
    preview = clerk.page.aside.currentWidget()
    assert isinstance(preview, PaperPreview)
    assert preview.printed is not None
    return preview


def test_the_papers_of_a_member_are_looked_at_then_saved_where_one_says(clerk: Clerk, tmp_path: Path) -> None:
    preview = papers_of(clerk, "M-A-000001")
    kinds = [preview.kind.itemText(at) for at in range(preview.kind.count())]
    assert kinds[0] == "Member cards"
    assert kinds[-1] == "All that is known of a person"
    for at in range(len(kinds)):
        preview.kind.setCurrentIndex(at)
        preview.kind.activated.emit(at)
        clerk.settle()
        assert preview.printed is not None, kinds[at]
        preview.doing.save_to(tmp_path / f"{at}.pdf")
        clerk.settle()
        assert (tmp_path / f"{at}.pdf").read_bytes().startswith(b"%PDF")
    clerk.key(Qt.Key.Key_Escape)
    assert clerk.page.aside.currentWidget() is clerk.page.view


def test_a_paper_proposes_the_language_of_the_last_one_saved_for_that_person(clerk: Clerk, tmp_path: Path) -> None:
    offered = []
    for code in ("M-A-000001", "M-A-000001", "M-A-000002"):
        preview = papers_of(clerk, code)
        offered.append(preview.language.currentText())
        preview.language.setCurrentIndex(preview.language.findData("ne"))
        preview.make()
        clerk.settle()
        if code == "M-A-000001":
            preview.doing.save_to(tmp_path / "paper.pdf")
            clerk.settle()
    assert offered == ["English", language_name("ne"), "English"]
    assert language_of(clerk.book, "M-A-000001") == "ne"
    assert language_of(clerk.book, "M-A-000002") == ""
    assert proposed("xx", "en-XA", ["en", "ne"]) == "en"


def language_name(code: str) -> str:
    """What a language calls itself."""
    return described(code).name


def test_one_person_leaves_and_the_others_stay_covered(clerk: Clerk) -> None:
    clerk.page.show_record("M-A-000001")
    clerk.settle()
    clerk.press("One leaves")
    assert (clerk.shown("policy"), clerk.shown("person")) == ("Asha Tharu", "Asha Tharu")
    clerk.go_to("exit_date")
    clerk.write("31/10", "death", "bish")
    clerk.save()
    assert clerk.said == "Asha Tharu is covered by P-A-000001 up to 2026-10-31. It is held by Bishnu Tharu."
    clerk.page.show_record("M-A-000002")
    clerk.settle()
    assert clerk.marks()[0] == "In force"


def test_a_newborn_joins_the_policy_of_the_family(clerk: Clerk) -> None:
    clerk.page.show_record("M-A-000001")
    clerk.settle()
    clerk.press("One joins")
    clerk.go_to("joined")
    clerk.write("", "Hari Tharu", "", "m", "1/11/2026")
    clerk.save()
    assert clerk.said == "1 people taken onto policy P-A-000001 of Asha Tharu."
    assert find(clerk.book, "people", "M-A-000005").household == "H-A-00001"


def test_the_renewal_offers_the_people_of_the_policy_as_its_holder(clerk: Clerk) -> None:
    clerk.page.show_record("M-A-000003")
    clerk.settle()
    clerk.press("Renew")
    clerk.go_to("holder")
    clerk.key(Qt.Key.Key_F4)
    listed = clerk.form.body.row("holder").editor.list  # type: ignore[union-attr]
    assert [listed.item(at).text() for at in range(listed.count())] == ["Parbati Rana", "Dil Rana"]
