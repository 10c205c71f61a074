"""A paper is checked in the window, and the settings tell the key by which it is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.acts.check_paper import key_of
from desktop_app.core.period import quarter
from desktop_app.reports.statement import print_statement
from desktop_app.ui.pages.data import DataPage
from desktop_app.ui.pages.data_paper import PaperCheckPart
from desktop_app.ui.pages.settings import SettingsPage
from desktop_app.ui.pages.signing_part import SigningPart
from tests.photographs import LIKE_A_SCAN, page_of, photograph
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace


def part_of(office: Workplace) -> PaperCheckPart:
    """The part that checks papers."""
    part = shown(office, "data", DataPage, "paper").parts["paper"]
    assert isinstance(part, PaperCheckPart)
    return part


def rows(part: PaperCheckPart) -> list[tuple[str, str]]:
    """What was found, with its verdict."""
    model = part.found.table.records
    return [(str(model.index(row, 0).data()), str(model.index(row, 1).data())) for row in range(model.rowCount())]


def printed(office: Workplace, pdf: Path) -> Path:
    """The statement of the quarter on the screen."""
    assert office.desk.book
    print_statement(office.desk.book, quarter(2026, 3), office.desk.speaking("en"), pdf)
    return pdf


def test_a_pdf_and_a_photograph_of_it_are_the_schemes(office: Workplace, tmp_path: Path) -> None:
    open_scheme(office, tmp_path / "scheme", "data")
    pdf, part = printed(office, tmp_path / "q.pdf"), part_of(office)
    part.check([pdf])
    office.worker.settle()
    assert [row[0] for row in rows(part)] == ["Holds"] * 4
    assert rows(part)[0][1] == f"It gives every figure of {pdf}."
    assert part.found.table.hasFocus()
    part.check([photograph(page_of(pdf), LIKE_A_SCAN, tmp_path / "photo.jpg")])
    office.worker.settle()
    assert "signed as a draft" in rows(part)[0][1]
    assert "gives the same figures" in rows(part)[1][1]


def test_what_is_no_paper_is_refused_calmly_and_nothing_stays_said(office: Workplace, tmp_path: Path) -> None:
    open_scheme(office, tmp_path / "scheme", "data")
    pdf, part = printed(office, tmp_path / "q.pdf"), part_of(office)
    part.check([pdf])
    office.worker.settle()
    (tmp_path / "no.png").write_bytes(b"no picture")
    part.check([tmp_path / "no.png"])
    office.worker.settle()
    assert rows(part) == []
    assert "This file is no picture" in office.window.messages.words.text()
    assert part.button.isEnabled()


def test_the_settings_tell_the_key_and_save_the_page(office: Workplace, tmp_path: Path) -> None:
    open_scheme(office, tmp_path / "scheme", "data")
    part = shown(office, "settings", SettingsPage, "signing").parts["signing"]
    assert isinstance(part, SigningPart)
    assert office.desk.book
    assert part.key.text() == key_of(office.desk.book)
    part.language.setCurrentIndex(part.language.findData("km"))
    part.save_to(tmp_path / "page.html")
    office.worker.settle()
    made = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert key_of(office.desk.book) in made
    assert 'lang="km"' in made
    assert str(tmp_path / "page.html") in office.window.messages.words.text()
