"""The logo in the settings: chosen from a file, seen, printed on papers, removed; an auditor only looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pypdfium2 import PdfDocument

from desktop_app.core.language import PLAIN, USUAL
from desktop_app.core.period import quarter
from desktop_app.reports.statement import print_statement
from desktop_app.ui.pages.logo_part import LogoPart
from desktop_app.ui.pages.settings import SettingsPage
from desktop_app.ui.speech.languages import paper_speech
from tests.acts.test_logo import picture
from tests.locked import BINA, locked_book
from tests.pdf.test_emblem import boxes
from tests.ui.pages import come_in, open_scheme, shown

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace
    from desktop_app.ui.shell.desk import Message


def part_of(office: Workplace) -> LogoPart:
    """The logo's card, in sight."""
    part = shown(office, "settings", SettingsPage, "logo").parts["logo"]
    assert isinstance(part, LogoPart)
    return part


def heard(office: Workplace) -> list[Message]:
    """What the window says from now on."""
    told: list[Message] = []
    office.desk.told.connect(told.append)
    return told


def test_a_picture_is_chosen_stands_on_each_page_of_the_statement_and_goes_again(
    office: Workplace, tmp_path: Path
) -> None:
    open_scheme(office, tmp_path)
    part, told = part_of(office), heard(office)
    assert part.picture.isHidden()
    assert part.remove.isHidden()
    assert part.note.text().startswith("No logo is chosen")
    part.take(picture(tmp_path / "sahyog.png"))
    office.worker.settle()
    assert PLAIN.say(told[-1].words).startswith("sahyog.png is the logo now")
    assert (part.picture.pixmap().width(), part.picture.pixmap().height()) == (240, 80)
    book = office.desk.book
    assert book is not None
    print_statement(book, quarter(2026, 3), paper_speech("fr", USUAL), tmp_path / "x.pdf")
    with PdfDocument(tmp_path / "x.pdf") as paper:
        assert [len(page) for page in boxes(tmp_path / "x.pdf")] == [1] * len(paper)
    part.remove.click()
    office.worker.settle()
    assert part.picture.isHidden()
    print_statement(book, quarter(2026, 3), paper_speech("fr", USUAL), tmp_path / "x.pdf")
    assert not any(boxes(tmp_path / "x.pdf"))


def test_what_is_no_picture_is_refused_in_a_sentence(office: Workplace, tmp_path: Path) -> None:
    open_scheme(office, tmp_path)
    part, told = part_of(office), heard(office)
    (tmp_path / "a.png").write_bytes(b"GIF89a")
    part.take(tmp_path / "a.png")
    office.worker.settle()
    assert "a.png is no picture" in PLAIN.say(told[-1].words)
    assert part.remove.isHidden()


def test_an_auditor_sees_it_and_cannot_change_it(office: Workplace, tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook", bina="auditor")
    come_in(office, path, BINA)
    part = part_of(office)
    assert part.choose.isHidden()
    assert part.remove.isHidden()
