"""What is printed of a file that does not hold is not signed, and says so; a paper says which version printed it."""

from __future__ import annotations

import tomllib
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import main
from desktop_app.catalog.pages.page import PRINTER, PROGRAM, VERSION
from desktop_app.reports import statement
from desktop_app.reports.statement_parts import products
from desktop_app.store.driver import connect
from desktop_app.store.holding import chain_holds
from desktop_app.store.opening import open_book
from desktop_app.ui.views.paper_codes import paper_codes
from desktop_app.ui.views.pdf_text import pdf_text
from tests.books import by_hand, closed, signing_anything
from tests.quarters import year_book
from tests.ready_made import ready_made

if TYPE_CHECKING:
    Output = pytest.CaptureFixture[str]

OTHER = f"{PROGRAM} 0.9.9"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A book with a whole year, closed."""
    return ready_made(
        tmp_path / "year.coverbook", "a whole year, closed", lambda _: closed(year_book(tmp_path, closed=4))
    )


def tampered(file: Path) -> Path:
    """The file with a payment changed by a tool that knows nothing of us."""
    with closing(open_book(file)) as book:
        by_hand(book, "payments_saved", "UPDATE payments SET amount = amount + 10000 WHERE code = 'Y-1'")
    return file


def status(file: Path, pdf: Path, *more: str) -> int:
    """That of the command that prints the statement of the last quarter."""
    return main(["statement", str(file), "--quarter", "2025-Q4", "--out", str(pdf), *more])


def flowing(words: str) -> str:
    """Words without the ends of their lines."""
    return " ".join(words.split())


def test_a_statement_of_a_file_that_was_changed_by_hand_is_not_signed_and_says_so(
    file: Path, tmp_path: Path, capsys: Output
) -> None:
    pdf = tmp_path / "q.pdf"
    assert status(tampered(file), pdf) == 0
    assert "the saves of the file do not hold" in capsys.readouterr().err
    read = pdf_text(pdf)
    assert paper_codes(pdf) == ()
    assert read.figures == b""
    assert "the saves of the file do not hold" in flowing(read.pages[0])
    assert all("Not proved: the file does not hold" in page for page in read.pages)


def test_against_a_file_that_holds_a_statement_that_is_not_signed_fails_with_what_differs(
    file: Path, tmp_path: Path, capsys: Output
) -> None:
    copy, pdf = tmp_path / "copy.coverbook", tmp_path / "q.pdf"
    copy.write_bytes(file.read_bytes())
    with closing(open_book(copy)) as book:
        by_hand(book, "vouchers_saved", "UPDATE vouchers SET amount = amount * 2 WHERE voucher = 'V-3'")
    assert main(["verify", str(copy), "--rebuild"]) == 1
    assert status(copy, pdf) == 0
    capsys.readouterr()
    assert main(["verify", str(file), str(pdf)]) == 1
    said = capsys.readouterr().err
    assert "says itself that it is not signed" in said
    assert "P18 Administrative expenses: the statement says 180.00, the file gives 90.00." in said


def test_no_certificate_signs_a_statement_that_is_not_proved(file: Path, tmp_path: Path, capsys: Output) -> None:
    pdf = tmp_path / "q.pdf"
    assert status(tampered(file), pdf, "--certificate", str(tmp_path / "asha.p12")) == 1
    assert "is not signed with a certificate either" in capsys.readouterr().err
    assert not pdf.exists()


def test_a_closed_quarter_whose_sums_were_changed_is_not_signed(file: Path, tmp_path: Path, capsys: Output) -> None:
    """Its saves hold, but it does not come to what was frozen."""
    with closing(connect(file, mode="rw")) as connection:
        connection.execute("UPDATE entries_cells SET amount = amount + 10000")
    with closing(open_book(file, look=True)) as book:
        assert chain_holds(book)
    assert status(file, tmp_path / "q.pdf") == 0
    assert "not those that were frozen when the quarter was closed" in capsys.readouterr().err
    assert paper_codes(tmp_path / "q.pdf") == ()


def test_a_file_that_held_is_asked_again_once_another_program_has_written_to_it(file: Path) -> None:
    with closing(open_book(file, look=True)) as book:
        assert chain_holds(book)
        tampered(file)
        assert not chain_holds(book)


def test_a_paper_says_which_version_printed_it_and_that_is_the_version_of_the_project(
    file: Path, tmp_path: Path
) -> None:
    assert status(file, tmp_path / "q.pdf") == 0
    read = pdf_text(tmp_path / "q.pdf")
    assert read.producer == PRINTER
    assert all(PRINTER in page for page in read.pages)
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION


@pytest.fixture
def of_another_version(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A statement of a version that knew fewer parts."""
    with monkeypatch.context() as then:
        then.setattr("desktop_app.pdf.archive.PRINTER", OTHER)
        then.setattr("desktop_app.pdf.render.PRINTER", OTHER)
        then.setattr(statement, "PARTS", tuple(each for each in statement.PARTS if each is not products.blocks))
        assert status(file, tmp_path / "other.pdf") == 0
    return tmp_path / "other.pdf"


def test_of_a_paper_of_another_version_the_code_and_the_enclosed_figures_are_held_against_the_file(
    file: Path, of_another_version: Path, capsys: Output
) -> None:
    assert main(["verify", str(file), str(of_another_version)]) == 0
    said = capsys.readouterr().out
    assert f"version 0.9.9 of Coverbook printed it and lays pages out otherwise than version {VERSION}" in said
    assert "gives the same figures" in said
    assert "The figures that the PDF encloses for programs are those of the file." in said


def test_a_paper_of_another_version_with_other_figures_is_told_by_its_code(
    file: Path, tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, pdf = tmp_path / "copy.coverbook", tmp_path / "q.pdf"
    copy.write_bytes(file.read_bytes())
    with monkeypatch.context() as then:
        signing_anything(then)
        then.setattr("desktop_app.pdf.archive.PRINTER", "")
        with closing(open_book(copy)) as book:
            by_hand(book, "vouchers_saved", "UPDATE vouchers SET amount = amount * 2 WHERE voucher = 'V-3'")
        assert main(["verify", str(copy), "--rebuild"]) == 1
        assert status(copy, pdf) == 0
    capsys.readouterr()
    assert main(["verify", str(file), str(pdf)]) == 1
    said = capsys.readouterr()
    assert "Administrative expenses: the code says 180.00, the file gives 90.00." in said.err
    assert "an earlier Coverbook printed it" in said.out
