"""Nobody is offered what their role has no right to, and everybody sees everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from desktop_app.acts.claim import report_claim
from desktop_app.acts.staff import employ
from desktop_app.acts.who import Who
from desktop_app.catalog.navigation import NAVIGATION
from desktop_app.ui.pages.claims import ClaimsPage
from desktop_app.ui.pages.data import DataPage
from desktop_app.ui.pages.data_records import RecordsPart
from desktop_app.ui.pages.data_saves import SavesPart
from desktop_app.ui.pages.data_verify import VerifyPart
from desktop_app.ui.pages.lists_part import ListsPart
from desktop_app.ui.pages.members import MembersPage
from desktop_app.ui.pages.settings import SettingsPage
from desktop_app.ui.pages.settings_parts import FormPart
from tests.locked import ASHA, BINA, CHANDRA, locked_book, signed_in
from tests.ui.pages import come_in, shown

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace
    from desktop_app.ui.pages.act_page import ActPage

REPORT = {"policy": "P-1", "person": "M-1", "incurred": 20500, "reported": 20505, "loss": 5000, "covered": 5000}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A locked book with an open claim: asha administers, bina enters, chandra audits."""
    path, _ = locked_book(tmp_path / "a.coverbook", bina="entry", chandra="auditor")
    book = signed_in(path, ASHA)
    report_claim(book, REPORT, Who(BINA))
    book.close()
    return path


def rail(office: Workplace) -> list[str]:
    """The pages that stand on the rail."""
    return [place.name for place in NAVIGATION if office.window.rail.buttons[place.name].isVisible()]


def offered(page: ActPage) -> list[str]:
    """What may be done with the record in sight, and the main thing to do on its page."""
    assert page.view.card is not None
    primary = [page.primary_button.text()] if page.primary_button.isVisible() else []
    return [*primary, *(act.name for act in page.view.card.acts if act.offered)]


def found(office: Workplace, words: str) -> list[str]:
    """What Ctrl+K finds."""
    finder = office.window.bar.finder
    finder.setText(words)
    return [each[1] for each in finder._places()]


def test_an_administrator_is_offered_everything(office: Workplace, path: Path) -> None:
    come_in(office, path, ASHA)
    assert len(rail(office)) == len(NAVIGATION)
    assert offered(shown(office, "claims", ClaimsPage, "C-A-000001"))[:3] == ["Report a claim", "review", "decide"]
    assert len(shown(office, "settings", SettingsPage).offered) == len(SettingsPage.places_of_page)


def test_data_entry_has_no_use_for_accounts_and_decides_nothing(office: Workplace, path: Path) -> None:
    come_in(office, path, BINA)
    assert rail(office) == ["today", "members", "premiums", "claims", "data", "settings"]
    assert offered(shown(office, "claims", ClaimsPage, "C-A-000001")) == ["Report a claim", "member"]
    assert "Enrol a household" in offered(shown(office, "members", MembersPage, "M-1"))
    assert "correct" in offered(shown(office, "members", MembersPage, "M-1"))
    assert "Accounts" not in found(office, "acc")
    assert [place.name for place in shown(office, "settings", SettingsPage).offered] == [
        *("shared_costs", "products", "benefits", "tariffs", "expected", "indices", "offices", "partners", "accounts"),
        *("partner_figures", "targets", "plans", "principle_answers", "populations", "alr", "investment_limits"),
        *("treaties", "lists", "staff", "signing", "backups", "working"),
    ]


def test_an_auditor_sees_every_page_and_no_form(office: Workplace, path: Path) -> None:
    come_in(office, path, CHANDRA)
    assert len(rail(office)) == len(NAVIGATION)
    assert offered(shown(office, "claims", ClaimsPage, "C-A-000001")) == ["member"]
    assert found(office, "report a claim") == []
    data = shown(office, "data", DataPage, "people:M-1")
    assert "import" not in [place.name for place in data.offered]
    assert isinstance(data.part, RecordsPart)
    assert not data.part.correct_button.isVisible()
    data.part.show_sheet("people")
    office.worker.settle()
    assert not any(button.isVisible() for button in data.part.add_buttons)
    data.act_on("correct", "people:M-1")
    office.worker.settle()
    assert data.part.form is None
    saves = shown(office, "data", DataPage, "saves").part
    assert isinstance(saves, SavesPart)
    assert not saves.take_back.isVisible()
    products = shown(office, "settings", SettingsPage, "products").part
    assert isinstance(products, RecordsPart)
    assert not any(button.isVisible() for button in products.add_buttons)
    words = shown(office, "settings", SettingsPage, "lists").part
    assert isinstance(words, ListsPart)
    assert not any(button.isVisible() for button in words.buttons.values())


def test_an_auditor_reads_what_is_set_and_can_change_none_of_it(office: Workplace, path: Path) -> None:
    come_in(office, path, CHANDRA)
    page = shown(office, "settings", SettingsPage)
    assert [place.name for place in page.offered] == [place.name for place in SettingsPage.places_of_page]
    forms = [
        place.name
        for place in page.offered
        if isinstance(shown(office, "settings", SettingsPage, place.name).part, FormPart)
    ]
    assert {"scheme", "receipts", "liquidity", "claim_rules", "payment_ways", "two_persons"} <= set(forms)
    for name in forms:
        part = shown(office, "settings", SettingsPage, name).part
        assert isinstance(part, FormPart)
        assert part.form is not None
        assert part.form.body.isVisible()
        assert not part.form.body.isEnabled()
        assert not part.form.save.isVisible()


def test_what_an_auditor_enters_in_a_list_of_what_waits_opens_no_form(office: Workplace, path: Path) -> None:
    come_in(office, path, CHANDRA)
    office.desk.begin("claims", "to_decide", "C-A-000001")
    office.worker.settle()
    page = shown(office, "claims", ClaimsPage)
    assert page.aside.currentWidget() is page.view
    page._open("policies", "P-1")
    office.worker.settle()
    assert (office.window.place, office.window.pages["data"].record) == ("data", "policies:P-1")


def test_another_role_is_offered_at_once(office: Workplace, path: Path) -> None:
    come_in(office, path, ASHA)
    office.desk.act(lambda book: employ(book, BINA, "administrator", Who(ASHA)), lambda _: None)
    office.worker.settle()
    office.window.show_page("members")
    office.desk.act(lambda book: employ(book, ASHA, "auditor", Who(ASHA)), lambda _: None)
    office.worker.settle()
    assert office.window.place == "members"
    assert not office.window.pages["members"].primary_button.isVisible()


def test_without_people_everything_is_offered(open_office: Workplace) -> None:
    assert open_office.desk.role is None
    assert len(rail(open_office)) == len(NAVIGATION)
    open_office.window.show_page("members")
    assert any(each.isVisible() for each in open_office.window.pages["members"].findChildren(QPushButton))


def test_an_auditor_is_told_who_makes_sums_anew(office: Workplace, path: Path) -> None:
    book = signed_in(path, ASHA)
    book.execute("DELETE FROM lives_cells")
    book.close()
    come_in(office, path, CHANDRA)
    part = shown(office, "data", DataPage, "verify").part
    assert isinstance(part, VerifyPart)
    part.verify()
    office.worker.settle()
    assert "A manager can make them anew." in str(part.verdicts.table.records.index(0, 1).data())
    assert not part.anew.isVisible()
