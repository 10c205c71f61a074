"""A paper is checked against its book: by its PDF or by photographs of its code, in whole sentences."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from desktop_app.__main__ import main
from desktop_app.acts.check_enclosed import enclosed_differences
from desktop_app.acts.closing import close_quarter, confirm_reserves, prepare_quarter, reopen_quarter
from desktop_app.acts.verify_book import rebuild_sums
from desktop_app.acts.who import Who
from desktop_app.core.figure_set import canonical
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.figures.closed import as_closed
from desktop_app.figures.figure_set import figure_set
from desktop_app.figures.figures import Figures
from desktop_app.store.opening import open_book
from desktop_app.store.rows import replace, row_of
from desktop_app.store.save import saving
from desktop_app.store.signing import new_key
from desktop_app.ui.views.paper_codes import paper_codes
from tests.books import by_hand, closed, signing_anything
from tests.photographs import ALL, LIKE_A_SCAN, page_of, photograph
from tests.quarters import Q4, WHO, year_book
from tests.ready_made import ready_made

if TYPE_CHECKING:
    from tests.photographs import Photograph

    Output = pytest.CaptureFixture[str]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A book with a whole year, closed."""
    return closed(year_book(tmp_path, closed=4))


def printed(file: Path, pdf: Path, *more: str) -> Path:
    """The statement of the last quarter."""
    assert main(["statement", str(file), "--quarter", "2025-Q4", "--out", str(pdf), *more]) == 0
    return pdf


def usual(file: Path, pdf: Path) -> Path:
    """The same in English of the book as it is made, which is printed once: all are copies of one."""
    return ready_made(pdf, "the last quarter's statement", lambda path: printed(file, path))


def photographed(pdf: Path, place: Path, how: Photograph = LIKE_A_SCAN) -> Path:
    """A photograph of the page with the code."""
    with pypdfium2.PdfDocument(pdf) as document:
        pages = len(document)
    for page in range(pages - 1, -1, -1):
        photograph(page_of(pdf, page), how, place)
        if paper_codes(place):
            return place
    raise AssertionError(pages)


def checked(file: Path, capsys: Output, *papers: Path) -> tuple[int, str]:
    """What the command says, and its status."""
    capsys.readouterr()
    status = main(["verify", str(file), *map(str, papers)])
    said = capsys.readouterr()
    return status, said.out + said.err


@pytest.mark.parametrize("how", ALL, ids=str)
def test_a_photograph_of_a_final_statement_is_proved(
    file: Path, tmp_path: Path, capsys: Output, how: Photograph
) -> None:
    photo = photographed(usual(file, tmp_path / "q.pdf"), tmp_path / "photo.jpg", how)
    status, said = checked(file, capsys, photo)
    assert status == 0, said
    assert "signed as final" in said
    assert "gives the same figures" in said


def test_a_pdf_is_proved_by_its_text_and_by_its_code(file: Path, tmp_path: Path, capsys: Output) -> None:
    pdf = printed(file, tmp_path / "q.pdf", "--language", "fr")
    status, said = checked(file, capsys, pdf)
    assert status == 0, said
    assert f"It gives every figure of {pdf}." in said
    assert "signed as final" in said


def test_a_closed_quarter_has_the_same_code_for_ever(file: Path, tmp_path: Path, capsys: Output) -> None:
    """Whatever is set or recorded later, and in any language."""
    first = paper_codes(usual(file, tmp_path / "first.pdf"))
    book = open_book(file)
    with saving(book, "terms") as save:
        row = row_of(book, "products", "HEALTH") or 0
        replace(save, "products", row, ibnr_method="percent", ibnr_percent=50.0, earning="months")
    book.close()
    assert first
    assert paper_codes(printed(file, tmp_path / "again.pdf", "--language", "ur")) == first
    book = open_book(file)
    reopen_quarter(book, Q4, {"why": "a bill was found"}, WHO)
    book.close()
    status, said = checked(file, capsys, tmp_path / "first.pdf")
    assert status == 0, said
    assert "The period was reopened since" in said


def test_an_open_quarter_is_signed_as_a_draft_and_the_paper_says_so(tmp_path: Path, capsys: Output) -> None:
    file = closed(year_book(tmp_path, closed=3))
    draft = printed(file, tmp_path / "draft.pdf")
    status, said = checked(file, capsys, photographed(draft, tmp_path / "photo.png"))
    assert status == 0, said
    assert "signed as a draft" in said
    book = open_book(file)
    confirm_reserves(book, Q4, {}, WHO)
    prepare_quarter(book, Q4, {}, Who("Binod", "counter"))
    close_quarter(book, Q4, {}, WHO)
    book.close()
    status, said = checked(file, capsys, draft)
    assert status == 0, said
    assert "The period was closed since" in said
    assert paper_codes(printed(file, tmp_path / "final.pdf")) != paper_codes(draft)


def test_lines_that_differ_are_named(
    file: Path, tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A paper that a changed program made from a changed copy carries the same key, the same save, other figures."""
    signing_anything(monkeypatch)
    forged = Path(shutil.copy(file, tmp_path / "forged.coverbook"))
    book = open_book(forged)
    by_hand(book, "payments_saved", "UPDATE payments SET amount = amount + 10000 WHERE code = 'Y-1'")
    by_hand(book, "vouchers_saved", "UPDATE vouchers SET amount = amount * 2 WHERE voucher = 'V-3'")
    rebuild_sums(book, WHO)
    book.close()
    pdf = printed(forged, tmp_path / "forged.pdf")
    status, said = checked(file, capsys, photographed(pdf, tmp_path / "photo.jpg"))
    assert status == 1
    assert "Administrative expenses: the code says 180.00, the file gives 90.00." in said
    assert "Cash at the end: the code says" in said
    status, said = checked(file, capsys, pdf)
    assert status == 1
    assert "P18 Administrative expenses: the statement says 180.00, the file gives 90.00." in said
    assert "P16 Operating expenses: the statement says" in said


def test_another_schemes_paper_is_refused(
    file: Path, tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    signing_anything(monkeypatch)
    (tmp_path / "other").mkdir()
    other = closed(year_book(tmp_path / "other", closed=4))
    from desktop_app.store.driver import connect

    connection = connect(other, mode="rw")
    connection.execute("UPDATE book SET signing = ?, id = ?", new_key())
    connection.close()
    photo = photographed(printed(other, tmp_path / "q.pdf"), tmp_path / "photo.jpg")
    status, said = checked(file, capsys, photo)
    assert status == 1
    assert "signed with another key" in said


def test_a_paper_of_a_newer_copy_is_refused(file: Path, tmp_path: Path, capsys: Output) -> None:
    older = Path(shutil.copy(file, tmp_path / "older.coverbook"))
    book = open_book(file)
    reopen_quarter(book, Q4, {"why": "a bill was found"}, WHO)
    book.close()
    photo = photographed(printed(file, tmp_path / "q.pdf"), tmp_path / "photo.jpg")
    main(["verify", str(older), "--accept"])
    status, said = checked(older, capsys, photo)
    assert status == 1
    assert "fingerprint of no save of this file" in said


def test_what_is_no_paper_is_refused_in_a_sentence(file: Path, tmp_path: Path, capsys: Output) -> None:
    pdf = usual(file, tmp_path / "q.pdf")
    blank = photograph(page_of(pdf).point(lambda _: 255), LIKE_A_SCAN, tmp_path / "blank.jpg")
    (tmp_path / "text.png").write_text("no picture", encoding="utf-8")
    for papers, told in (
        ((blank,), "No code of a statement was found"),
        ((tmp_path / "text.png",), "This file is no picture"),
        ((tmp_path / "missing.jpg",), "There is no file"),
        ((tmp_path / "missing.pdf",), "There is no file"),
        ((pdf, blank), "Give one PDF at a time"),
    ):
        status, said = checked(file, capsys, *papers)
        assert status == 1
        assert told in said


def test_the_command_writes_the_page_and_says_its_key(file: Path, tmp_path: Path, capsys: Output) -> None:
    from desktop_app.acts.check_paper import key_of

    out = tmp_path / "page.html"
    assert main(["proof", str(file), "--language", "ur", "--out", str(out)]) == 0
    book = open_book(file, look=True)
    assert key_of(book) in capsys.readouterr().out
    assert key_of(book) in out.read_text(encoding="utf-8")
    assert 'dir="rtl"' in out.read_text(encoding="utf-8")
    book.close()
    assert main(["proof", str(file), "--out", str(file)]) == 1
    assert main(["proof", str(file), "--language", "xx", "--out", str(out)]) == 1


def with_figures(pdf: Path, content: bytes) -> Path:
    """A PDF that encloses these figures in place of its own."""
    place = pdf.with_name(f"with-{pdf.name}")
    with pypdfium2.PdfDocument(pdf) as document:
        while document.count_attachments():
            document.del_attachment(0)
        document.new_attachment("figures.json").set_data(content)
        document.save(place)
    return place


def test_enclosed_figures_are_proved_too_and_one_that_differs_is_named(
    file: Path, tmp_path: Path, capsys: Output
) -> None:
    book = open_book(file, look=True)
    with as_closed(Figures(book), Q4) as figures:
        right = canonical(figure_set(figures, Q4))
    book.close()
    pdf = usual(file, tmp_path / "q.pdf")
    status, said = checked(file, capsys, with_figures(pdf, right))
    assert status == 0, said
    assert "The figures that the PDF encloses for programs are those of the file." in said
    within = b'"figure":"P18","office":"","product":"","status":"","unit":"money","value":"90.00"'
    assert within in right
    wrong = right.replace(within, within.replace(b"90.00", b"91.00"))
    status, said = checked(file, capsys, with_figures(pdf, wrong))
    assert status == 1
    assert "Enclosed in the PDF, P18: it says 91.00, the file gives 90.00." in said
    assert "It gives every figure of" in said, "and what of the paper holds is told beside it"


def test_enclosed_figures_of_another_scheme_or_of_no_save_are_named(tmp_path: Path) -> None:
    book = year_book(tmp_path, closed=4)
    with as_closed(Figures(book), Q4) as figures:
        right = canonical(figure_set(figures, Q4))
    draft = right.replace(b'"state":"final"', b'"state":"draft"')
    for content, told in ((draft, "say something else of the scheme or its period"), (b"{", "cannot be read")):
        (differs,) = enclosed_differences(book, content)
        assert told in PLAIN.say(differs)
    with pytest.raises(Refused) as refusal:
        tuple(enclosed_differences(book, right.replace(b'"head":"', b'"head":"0')))
    assert "of no save" in PLAIN.say(refusal.value.problems[0].message)
    book.close()


def test_a_certificate_signs_the_statement_besides_and_verify_says_whose_it_is(
    file: Path, tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.pdf.test_pades import PASSWORD, certificate

    monkeypatch.setenv("COVERBOOK_CERTIFICATE_PASSWORD", PASSWORD)
    pdf = printed(file, tmp_path / "q.pdf", "--certificate", str(certificate(tmp_path / "asha.p12")))
    status, said = checked(file, capsys, pdf)
    assert status == 0, said
    assert "signature of a certificate of Asha Tharu, and nothing was changed since" in said
    content = bytearray(pdf.read_bytes())
    at = content.index(b"/Producer (") + 12
    content[at] ^= 1
    pdf.write_bytes(bytes(content))
    status, said = checked(file, capsys, pdf)
    assert status == 1
    assert "was changed after it was signed with the certificate of Asha Tharu" in said


def test_without_its_password_a_certificate_signs_nothing(
    file: Path, tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.pdf.test_pades import certificate

    monkeypatch.setenv("COVERBOOK_CERTIFICATE_PASSWORD", "another one")
    to = ["--quarter", "2025-Q4", "--out", str(tmp_path / "q.pdf"), "--certificate"]
    assert main(["statement", str(file), *to, str(certificate(tmp_path / "asha.p12"))]) == 1
    assert "the password is another one" in capsys.readouterr().err
    assert not (tmp_path / "q.pdf").exists()
