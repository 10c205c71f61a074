"""A statement that came through a scanner or lies behind a password: checked as far as it goes, and what to do else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
import pytest

from tests.acts.test_check_paper import checked, usual
from tests.books import closed
from tests.quarters import year_book

if TYPE_CHECKING:
    from pathlib import Path

    Output = pytest.CaptureFixture[str]


@pytest.fixture(name="file")
def a_closed_year(tmp_path: Path) -> Path:
    """A book with a whole year, closed."""
    return closed(year_book(tmp_path, closed=4))


def scanned(pdf: Path, place: Path, pages: range) -> Path:
    """The pages of a paper as a scanner makes a PDF of them: pictures without a word."""
    with pypdfium2.PdfDocument(pdf) as document:
        first, *others = [document[at].render(scale=2).to_pil().convert("L") for at in pages]
    first.save(place, save_all=True, append_images=others, resolution=144)
    return place


def test_a_scan_as_a_pdf_is_proved_by_its_code_as_photographs_are(file: Path, tmp_path: Path, capsys: Output) -> None:
    pdf = usual(file, tmp_path / "q.pdf")
    with pypdfium2.PdfDocument(pdf) as document:
        pages = len(document)
    status, said = checked(file, capsys, scanned(pdf, tmp_path / "scan.pdf", range(pages - 3, pages)))
    assert status == 0
    assert "signed as final" in said
    assert "only its code was held against the file" in said
    status, said = checked(file, capsys, scanned(pdf, tmp_path / "first.pdf", range(2)))
    assert status == 1
    assert "is no statement of a period" in said


def test_a_paper_behind_a_password_is_refused_with_what_to_do(file: Path, tmp_path: Path, capsys: Output) -> None:
    with pikepdf.open(usual(file, tmp_path / "q.pdf")) as paper:
        paper.save(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(owner="x", user="y"))
    status, said = checked(file, capsys, tmp_path / "locked.pdf")
    assert status == 1
    assert "opens with a password only" in said
