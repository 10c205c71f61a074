"""A printed statement is proved against the file as it stood then, figure by figure."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
import pytest

from desktop_app.__main__ import main
from desktop_app.acts.verify_book import rebuild_sums
from desktop_app.store.opening import open_book
from desktop_app.ui.views.pdf_text import pdf_text
from tests.attached import WHO
from tests.books import by_hand, signing_anything
from tests.folders import SMALL, small_folder, write_folder

if TYPE_CHECKING:
    Output = pytest.CaptureFixture[str]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with every sheet."""
    path = tmp_path / "a.coverbook"
    assert main(["import", str(path), str(small_folder(tmp_path / "in"))]) == 0
    return path


def printed(file: Path, pdf: Path, *more: str) -> str:
    """A statement of the first quarter, printed from a file."""
    period = ("--from", "2026-01-01", "--to", "2026-03-31")
    assert main(["statement", str(file), *period, "--out", str(pdf), *more]) == 0
    return str(pdf)


@pytest.mark.parametrize("languages", [(), ("--language", "fr", "--second-language", "en")])
def test_a_statement_agrees_with_its_file(
    file: Path, tmp_path: Path, capsys: Output, languages: tuple[str, ...]
) -> None:
    """In any language."""
    pdf = printed(file, tmp_path / "q.pdf", *languages)
    assert main(["verify", str(file), pdf]) == 0
    assert f"It gives every figure of {pdf}." in capsys.readouterr().out


def test_a_statement_still_agrees_after_later_saves(file: Path, tmp_path: Path, capsys: Output) -> None:
    """It is proved against the file as it stood when it was printed."""
    pdf = printed(file, tmp_path / "q.pdf")
    more = {"premiums.csv": "code,policy,due,from,to,amount\nD-9,P-1,2026-02-01,2026-02-01,2026-12-31,700\n"}
    assert main(["import", str(file), str(write_folder(tmp_path / "more", more))]) == 0
    assert main(["verify", str(file), pdf]) == 0
    later = printed(file, tmp_path / "later.pdf")
    assert main(["verify", str(file), later]) == 0
    capsys.readouterr()


def changed_by_hand(file: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the file in which a premium was changed by hand, and a program that signs what it prints from it."""
    signing_anything(monkeypatch)
    forged = folder / "forged.coverbook"
    shutil.copy(file, forged)
    book = open_book(forged)
    by_hand(book, "premiums_saved", "UPDATE premiums SET amount = 130000 WHERE code = 'D-1'")
    rebuild_sums(book, WHO)
    book.close()
    return forged


def test_a_figure_that_the_file_does_not_give_is_named(
    file: Path, tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A statement that a changed program printed from a file changed by hand does not pass for one of the file."""
    forged = changed_by_hand(file, tmp_path, monkeypatch)
    pdf = printed(forged, tmp_path / "q.pdf")
    capsys.readouterr()
    assert main(["verify", str(file), pdf]) == 1
    told = capsys.readouterr().err.splitlines()
    assert told
    assert all("the file gives" in line for line in told[:-1])


def test_what_is_no_statement_of_the_file_is_refused(file: Path, tmp_path: Path, capsys: Output) -> None:
    """Another scheme's, an empty PDF, no PDF at all."""
    other = tmp_path / "other.coverbook"
    scheme = SMALL["scheme.csv"].replace("Sahel", "Savanna")
    assert main(["import", str(other), str(small_folder(tmp_path / "other in", scheme=scheme))]) == 0
    foreign = printed(other, tmp_path / "other.pdf")
    with pypdfium2.PdfDocument.new() as document:
        document.new_page(200, 200)
        document.save(tmp_path / "empty.pdf")
    (tmp_path / "text.pdf").write_text("no PDF", encoding="utf-8")
    capsys.readouterr()
    for pdf, told in (
        (foreign, "the fingerprint of no save of this file"),
        (str(tmp_path / "empty.pdf"), "no statement of a period"),
        (str(tmp_path / "text.pdf"), "is not a PDF that can be read"),
        (str(tmp_path / "missing.pdf"), "There is no file"),
    ):
        assert main(["verify", str(file), pdf]) == 1
        assert told in capsys.readouterr().err


def test_a_statement_names_its_save_by_laptop_and_number(file: Path, tmp_path: Path) -> None:
    """Beside the beginning of its fingerprint, which is what it is found by."""
    pages = pdf_text(Path(printed(file, tmp_path / "q.pdf"))).pages
    name, digest = open_book(file, look=True).query("SELECT device || '-' || number, digest FROM saves")[0]
    assert f"save {name}" in pages[0]
    assert digest[:32] in pages[0]


def test_a_statement_misses_the_save_it_was_made_from(file: Path, tmp_path: Path, capsys: Output) -> None:
    """Where the last saves were undone and all digests made anew, on a laptop that never saw the book."""
    older = Path(shutil.copy(file, tmp_path / "older.coverbook"))
    shutil.copytree(f"{file}-attached", f"{older}-attached")
    for path, name in ((file, "Gulariya"), (older, "Tikapur")):
        more = {"offices.csv": f"code,name\nO-9,{name}\n"}
        assert main(["import", str(path), str(write_folder(tmp_path / name, more))]) == 0
    pdf = printed(file, tmp_path / "q.pdf")
    assert main(["verify", str(older), "--accept"]) == 0
    capsys.readouterr()
    assert main(["verify", str(older), pdf]) == 1
    assert "or from saves that were undone since" in capsys.readouterr().err
    assert main(["verify", str(older), "--head", "00000000"]) == 1
    assert "has the fingerprint 00000000" in capsys.readouterr().err
    assert main(["verify", str(file), pdf]) == 1
    assert "the last of this book that this laptop has seen, is not in this file" in capsys.readouterr().err


def without(pdf: Path, place: Path, *gone: int) -> Path:
    """A copy of a paper that lacks some pages."""
    with pikepdf.open(pdf) as paper:
        for at in sorted(gone, reverse=True):
            del paper.pages[at]
        paper.save(place)
    return place


def test_pages_that_are_missing_added_or_out_of_order_are_named_and_no_figure_is_blamed(
    file: Path, tmp_path: Path, capsys: Output
) -> None:
    pdf = Path(printed(file, tmp_path / "q.pdf"))
    with pikepdf.open(pdf) as paper:
        paper.pages.insert(2, paper.pages[5])
        paper.save(tmp_path / "twice.pdf")
    with pikepdf.open(pdf) as paper:
        paper.pages.append(paper.pages[3])
        del paper.pages[3]
        paper.save(tmp_path / "moved.pdf")
    told = {
        without(pdf, tmp_path / "cut.pdf", 3, 4): [
            "Page 4 of the statement is missing.",
            "Page 5 of the statement is missing.",
        ],
        tmp_path / "twice.pdf": [
            "The pages of this paper are in another order.",
            "Page 7 of this paper is no page of the statement, or stands there twice.",
        ],
        tmp_path / "moved.pdf": ["The pages of this paper are in another order."],
    }
    for place, sentences in told.items():
        capsys.readouterr()
        assert main(["verify", str(file), str(place)]) == 1
        assert capsys.readouterr().err.splitlines() == sentences


def test_of_a_paper_that_lacks_pages_a_figure_that_differs_is_named_all_the_same(
    file: Path, tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    forged = changed_by_hand(file, tmp_path, monkeypatch)
    pdf = Path(printed(forged, tmp_path / "q.pdf"))
    capsys.readouterr()
    assert main(["verify", str(file), str(without(pdf, tmp_path / "cut.pdf", 1))]) == 1
    told = capsys.readouterr().err.splitlines()
    assert "Page 2 of the statement is missing." in told
    assert any(line.startswith("Page 3, P03 Gross written premium: the statement says") for line in told)


def test_a_statement_agrees_after_a_line_that_had_nothing_was_booked_in_its_days(
    file: Path, tmp_path: Path, capsys: Output
) -> None:
    """The line was left out of the statement, and is left out of what is printed again."""
    pdf = printed(file, tmp_path / "q.pdf")
    bill = "V-99,2026-02-01,P19,9.00\nV-99,2026-02-01,B02,-9.00\n"
    late = write_folder(tmp_path / "late", {"vouchers.csv": f"voucher,date,line,amount\n{bill}"})
    assert main(["import", str(file), str(late)]) == 0
    capsys.readouterr()
    assert main(["verify", str(file), pdf]) == 0, capsys.readouterr().err
