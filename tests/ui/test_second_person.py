"""What one person may not do alone is saved in the same form, once a second person gives their password."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.acts.claim import report_claim
from desktop_app.acts.who import Who
from desktop_app.ui.forms.act_form import ActForm
from desktop_app.ui.forms.second_person import SECOND, SecondPerson
from desktop_app.ui.forms.secret_lines import PASSWORD
from desktop_app.ui.pages.claims import ClaimsPage
from tests.locked import ASHA, BINA, CHANDRA, PASSWORDS, locked_book, signed_in
from tests.ui.pages import come_in, shown

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace

REPORT = {"policy": "P-1", "person": "M-1", "incurred": 20500, "reported": 20505, "loss": 5000, "covered": 5000}
CLAIM = "C-A-000001"
ENTER = Qt.Key.Key_Return


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A locked book with an open claim that chandra, a claims officer, has recorded."""
    path, _ = locked_book(tmp_path / "a.coverbook", bina="entry", chandra="claims")
    book = signed_in(path, ASHA)
    report_claim(book, REPORT, Who(CHANDRA))
    book.close()
    return path


def decide(office: Workplace) -> ActForm:
    """The form that decides the claim, filled in and submitted."""
    page = shown(office, "claims", ClaimsPage, CLAIM)
    page.act_on("decide", CLAIM)
    office.worker.settle()
    form = page.aside.currentWidget()
    assert isinstance(form, ActForm)
    form.set_values({"decided": office.desk.today, "decision": "rejected", "reason": "not_covered"})
    office.worker.settle()
    form.submit(again=False)
    office.worker.settle()
    return form


def asked(form: ActForm) -> SecondPerson:
    """Where a second person is asked."""
    assert form.second is not None
    assert form.second.isVisible()
    return form.second


def agree(office: Workplace, form: ActForm, name: str, words: str) -> None:
    """Choose a name, type a password, press Enter."""
    second = asked(form)
    second.names.setCurrentText(name)
    editor = second.lines.lines[PASSWORD].editor
    editor.setFocus()
    QTest.keyClicks(editor, words)
    QTest.keyClick(editor, ENTER)
    office.worker.settle()


def decision(office: Workplace) -> Any:
    """How the claim stands."""
    assert office.desk.book is not None
    return office.desk.book.value("SELECT decision FROM claims WHERE code = ?", (CLAIM,))


def test_the_form_says_why_and_names_who_could_agree(office: Workplace, path: Path) -> None:
    come_in(office, path, CHANDRA)
    second = asked(decide(office))
    assert second.why.text().startswith("You have recorded this claim")
    assert [second.names.itemText(at) for at in range(second.names.count())] == [ASHA]
    assert QApplication.focusWidget() is second.names
    QTest.keyClick(second.names, ENTER)
    assert QApplication.focusWidget() is second.lines.lines[PASSWORD].editor
    assert decision(office) == "open"


def test_with_their_password_it_is_saved_and_the_save_names_them(office: Workplace, path: Path) -> None:
    come_in(office, path, CHANDRA)
    agree(office, decide(office), ASHA, PASSWORDS[ASHA])
    assert decision(office) == "rejected"
    assert office.desk.book is not None
    last = office.desk.book.one("SELECT user, reason FROM saves ORDER BY id DESC LIMIT 1")
    assert last == (CHANDRA, f"agreed: {ASHA}")


def test_a_wrong_password_is_said_makes_one_wait_and_saves_nothing(office: Workplace, path: Path) -> None:
    come_in(office, path, CHANDRA)
    form = decide(office)
    agree(office, form, ASHA, "seven red mangoes")
    second = asked(form)
    assert second.lines.lines[PASSWORD].problem.text().startswith("Name and password")
    assert (second.lines.typed(PASSWORD), second.patience.left) == ("", 1)
    agree(office, form, ASHA, PASSWORDS[ASHA])
    assert decision(office) == "open"
    second.patience.timer.timeout.emit()
    second.lines.empty()
    agree(office, form, ASHA, PASSWORDS[ASHA])
    assert decision(office) == "rejected"


def test_what_is_changed_in_the_form_is_asked_about_anew(office: Workplace, path: Path) -> None:
    come_in(office, path, CHANDRA)
    form = decide(office)
    form.changed.emit("reason")
    assert form.second is not None
    assert not form.second.isVisible()
    form.submit(again=False)
    office.worker.settle()
    agree(office, form, ASHA, PASSWORDS[ASHA])
    assert decision(office) == "rejected"


def test_the_password_is_in_no_draft_and_no_value(office: Workplace, path: Path) -> None:
    come_in(office, path, CHANDRA)
    form = decide(office)
    editor = asked(form).lines.lines[PASSWORD].editor
    QTest.keyClicks(editor, PASSWORDS[ASHA])
    assert PASSWORDS[ASHA] not in repr((form.values(), form.body.state(), form._alone))
    assert SECOND not in form.values()


def test_where_nobody_could_agree_that_is_said(office: Workplace, tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "b.coverbook", bina="entry")
    book = signed_in(path, ASHA)
    report_claim(book, REPORT, Who(ASHA))
    book.close()
    come_in(office, path, ASHA)
    second = asked(decide(office))
    assert second.why.text().startswith("Nobody else here")
    assert not second.agree.isVisible()
    assert BINA not in second.why.text()
