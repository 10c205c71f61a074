"""People of a book: it is protected from the window, people come and go, and what is secret is shown once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit

from desktop_app.acts.drafts import drafts_of
from desktop_app.acts.sign_in import is_locked, recover, sign_in
from desktop_app.core.rights import ADMINISTRATOR, CLAIMS, ENTRY
from desktop_app.store.key_file import read_ring
from desktop_app.store.staff import needs_two, second_above, staff
from desktop_app.ui.forms.secret_lines import AGAIN, PASSWORD
from desktop_app.ui.pages.people_cards import NAME, ROLE, PersonCard
from desktop_app.ui.pages.people_part import PeoplePart
from desktop_app.ui.pages.secret_card import CodeCard, SecretCard
from desktop_app.ui.pages.settings import SettingsPage
from desktop_app.ui.pages.settings_parts import FormPart, WorkingPart
from tests.books import closed, small_book
from tests.locked import ASHA, BINA, PASSWORDS, locked_book, said
from tests.ui.pages import come_in, shown

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace
    from desktop_app.store.database import Book

NEW = "new words to keep"


def people(office: Workplace) -> PeoplePart:
    """The part of the settings, shown and answered."""
    page = shown(office, "settings", SettingsPage, "staff")
    office.worker.settle()
    assert isinstance(page.part, PeoplePart)
    return page.part


def book_of(office: Workplace) -> Book:
    """The book on the desk."""
    assert office.desk.book is not None
    return office.desk.book


def card_of(part: PeoplePart) -> SecretCard:
    """What is asked in the place of the list."""
    assert part.card is not None
    return part.card


def answer(office: Workplace, part: PeoplePart, role: str = "", **answers: str) -> None:
    """Write into the card and press its button."""
    card = card_of(part)
    for key, words in answers.items():
        editor = card.lines.lines[key].editor
        assert isinstance(editor, QLineEdit)
        editor.setText(words)
    if role and isinstance(card, PersonCard):
        card.role.setCurrentIndex(card.role.findData(role))
    card.go.click()
    office.worker.settle()
    office.worker.settle()


def listed(part: PeoplePart) -> list[str]:
    """The names in the list."""
    return [str(row[0]) for row in part.table.records.rows]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A locked book: asha administers, bina enters."""
    return locked_book(tmp_path / "a.coverbook", bina="entry")[0]


def test_a_book_is_protected_and_stays_open_for_its_first_person(office: Workplace, tmp_path: Path) -> None:
    path = closed(small_book(tmp_path / "a.coverbook"))
    office.bookcase.open(path)
    office.worker.settle()
    part = people(office)
    answer(office, part, name="Maya", password=NEW, again=NEW[:-1])
    assert card_of(part).lines.lines[AGAIN].problem.text() == "The two passwords differ."
    answer(office, part, name="Maya", password="short", again="short")  # noqa: S106
    assert card_of(part).lines.lines[PASSWORD].problem.text().startswith("A password has at least 10")
    assert (is_locked(path), office.desk.book is not None) == (False, True)
    answer(office, part, name="Maya", password=NEW, again=NEW)
    assert is_locked(path)
    assert staff(book_of(office)) == {"Maya": ADMINISTRATOR}
    assert (office.desk.who.user, office.window.bar.user.text()) == ("Maya", "Maya")
    card = card_of(part)
    assert isinstance(card, CodeCard)
    assert card.shown.text() == card.code
    assert office.entrance.idle.timer.isActive()
    card.leave.click()
    office.worker.settle()
    assert (part.card, listed(part)) == (None, ["Maya"])
    recover(path, card.code, "Maya", NEW)


def test_the_code_is_printed_on_a_sheet_in_a_chosen_language(office: Workplace, path: Path, tmp_path: Path) -> None:
    come_in(office, path, ASHA)
    part = people(office)
    part.code_button.click()
    answer(office, part)
    card = card_of(part)
    assert isinstance(card, CodeCard)
    card.language.setCurrentIndex(card.language.findData("fr"))
    card.save_to(tmp_path / "sheet.pdf")
    office.worker.settle()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert sign_in(path, "", card.code).key == sign_in(path, ASHA, PASSWORDS[ASHA]).key


def test_a_person_comes_changes_and_goes(office: Workplace, path: Path) -> None:
    come_in(office, path, ASHA)
    part = people(office)
    assert listed(part) == [ASHA, BINA]
    part.add_button.click()
    answer(office, part, "claims", name=BINA, password=NEW, again=NEW)
    assert "in the list already" in card_of(part).lines.lines[NAME].problem.text()
    answer(office, part, "claims", name="dara", password="", again="")
    assert card_of(part).lines.lines[PASSWORD].problem.text() == "Give a first password."
    answer(office, part, "entry", password=NEW, again=NEW)
    assert (part.card, listed(part)) == (None, [ASHA, BINA, "dara"])
    sign_in(path, "dara", NEW)
    part.change("dara")
    card = card_of(part)
    assert isinstance(card, PersonCard)
    assert (card.name.isReadOnly(), card.role.currentData()) == (True, ENTRY.name)
    answer(office, part, "claims")
    assert staff(book_of(office))["dara"] == CLAIMS
    sign_in(path, "dara", NEW)
    part.change("dara")
    card_of(part).findChildren(type(card.dismiss))[-1].click()
    office.worker.settle()
    assert said(lambda: sign_in(path, "dara", NEW)).startswith("Name and password")
    office.worker.settle()
    assert listed(part) == [ASHA, BINA]


def test_one_administrator_stays_and_that_is_said_under_the_role(office: Workplace, path: Path) -> None:
    come_in(office, path, ASHA)
    part = people(office)
    part.change(ASHA)
    answer(office, part, "manager")
    assert card_of(part).lines.lines[ROLE].problem.text().startswith("One person stays administrator")


def test_who_is_no_administrator_changes_their_own_password_and_nothing_else(office: Workplace, path: Path) -> None:
    come_in(office, path, BINA)
    part = people(office)
    buttons = (part.add_button, part.own_button, part.code_button, part.key_button)
    assert [button.isVisible() for button in buttons] == [False, True, False, False]
    part.change(ASHA)
    assert part.card is None
    part.own_button.click()
    answer(office, part, password=NEW, again=NEW)
    assert part.card is None
    sign_in(path, BINA, NEW)


def test_renewing_the_key_keeps_the_book_open_and_its_drafts(office: Workplace, path: Path) -> None:
    come_in(office, path, ASHA)
    assert office.desk.drafts_at is not None
    drafts_of(office.desk.drafts_at(), book_of(office)).save("enrol", "a", {"name": "Lakshmi"})
    before = sign_in(path, ASHA, PASSWORDS[ASHA]).key
    part = people(office)
    part.key_button.click()
    answer(office, part)
    now = sign_in(path, ASHA, PASSWORDS[ASHA]).key
    assert before != now
    assert book_of(office).key == now
    assert len(read_ring(path).keys) == 1
    (draft,) = drafts_of(office.desk.drafts_at(), book_of(office)).load("enrol")
    assert draft.state == {"name": "Lakshmi"}
    assert listed(part) == [ASHA, BINA]


def test_drafts_from_before_a_book_was_locked_are_sealed_when_it_opens(office: Workplace, tmp_path: Path) -> None:
    assert office.desk.drafts_at is not None
    plain = small_book(tmp_path / "a.coverbook")
    before = drafts_of(office.desk.drafts_at(), plain)
    before.save("enrol", "a", {"name": "Lakshmi"})
    plain.close()
    plain.path.unlink()
    path, _ = locked_book(tmp_path / "a.coverbook")
    come_in(office, path, ASHA)
    (draft,) = drafts_of(office.desk.drafts_at(), book_of(office)).load("enrol")
    assert draft.state == {"name": "Lakshmi"}
    assert [each.name for each in before.folder.iterdir() if b"Lakshmi" in each.read_bytes()] == []


def test_the_rules_of_two_persons_are_a_form_of_the_settings(office: Workplace, path: Path) -> None:
    come_in(office, path, ASHA)
    part = shown(office, "settings", SettingsPage, "two_persons").part
    office.worker.settle()
    assert isinstance(part, FormPart)
    assert part.form is not None
    assert part.form.values()["needed"]
    part.form.set_values({"needed": False, "above": 50_000})
    part.form.submit(again=False)
    office.worker.settle()
    assert (needs_two(book_of(office)), second_above(book_of(office))) == (False, 50_000)


def test_the_name_of_who_has_signed_in_is_not_written_over(office: Workplace, path: Path) -> None:
    come_in(office, path, ASHA)
    working = shown(office, "settings", SettingsPage, "working").part
    assert isinstance(working, WorkingPart)
    assert (working.user.text(), working.user.isReadOnly()) == (ASHA, True)
    assert working.idle.currentData() == 10
    working.idle.activated.emit(working.idle.findData(0))
    assert office.remembered.idle_minutes == 0
