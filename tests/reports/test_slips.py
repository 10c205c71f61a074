"""Papers for members and for the office say what the file holds, in the reader's language, and read well on sheets."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from pypdfium2 import PdfDocument

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.catalog.forms.claim import REPORT_CLAIM
from desktop_app.catalog.forms.household import ENROL_HOUSEHOLD
from desktop_app.core.language import PLAIN, USUAL
from desktop_app.core.period import make_day
from desktop_app.core.problems import Refused
from desktop_app.figures.figures import Figures
from desktop_app.reports.asking import answered
from desktop_app.reports.batch import PaperManner
from desktop_app.reports.office.blank_forms import lines_of
from desktop_app.reports.owed import Arrears
from desktop_app.reports.paper import print_in
from desktop_app.reports.registry import report_named, reports
from desktop_app.store.opening import open_book
from desktop_app.ui.speech.languages import paper_speech
from tests.pdf.paper import pages
from tests.pdf.test_archive import violations
from tests.schemes import scheme_book, write_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.reports.batch import Issued
    from desktop_app.store.database import Book

DAYS = {"from": make_day(2025, 1, 1), "to": make_day(2026, 12, 1), "at": make_day(2026, 12, 1)}
ASKED: dict[str, dict[str, Any]] = {
    "receipts": {},
    "renewal_notices": {},
    "renewals_due": {},
    "member_cards": {"code": "M-1"},
    "household_cards": {"code": "M-1"},
    "claim_form": {"member": "M-1"},
    "claim_slip": {"code": "C-4"},
    "rejection_letter": {"code": "C-2"},
    "member_year": {"code": "M-1"},
    "blank_forms": {},
    "blank_registers": {},
    "collection_sheet": {},
    "cash_count": {},
    "committee_agenda": {},
    "minutes": {},
    "voucher": {"code": "V-2"},
}
"""Every paper with a layout of its own, asked of the small scheme."""
TOO_EARLY = [("claim_slip", "C-3"), ("rejection_letter", "C-3"), ("rejection_letter", "C-1")]
"""Claims that are open, or met in full."""


@pytest.fixture(name="book")
def the_small_scheme(tmp_path: Path) -> Iterator[Book]:
    """The small scheme, to be written in."""
    book = open_book(scheme_book(tmp_path / "small.coverbook"))
    yield book
    book.close()


@contextmanager
def told(tmp_path: Path, **instead: tuple[str, str]) -> Iterator[Book]:
    """The small scheme with something in the place of something else in some of its sheets."""
    folder = write_folder(tmp_path / "told")
    for name, (old, new) in instead.items():
        path = folder / f"{name}.csv"
        whole = path.read_text(encoding="utf-8")
        assert old in whole
        path.write_text(whole.replace(old, new), encoding="utf-8")
    book = open_book(tmp_path / "told.coverbook", create=True, who=("Asha", "counter"))
    import_folder(book, folder)
    yield book
    book.close()


UNPAID = """345.00,premium,,
D-3,P-2,2026-11-11,2026-11-11,2026-12-11,20.00,premium,,
D-4,P-2,2026-12-01,2026-12-01,2026-12-11,5.00,premium,,"""
PAID = """345.00,premium,2026-11-01,R-2
D-3,P-2,2026-11-11,2026-11-11,2026-12-11,20.00,premium,2026-11-02,R-3
D-4,P-2,2026-12-01,2026-12-01,2026-12-11,5.00,premium,2026-11-03,R-4"""
"""Three receipts in the place of what was not paid."""
_TERMS = "renews\nP-1,H,M-1,2025-01-01,2025-12-31,\nP-2,H,M-1,2026-01-01,2026-12-11,P-1"
LEFT = (
    _TERMS,
    f"{_TERMS},2026-11-30,migrated".replace("31,\n", "31,,,\n").replace("renews", "renews,exit_date,exit_reason", 1),
)
"""An exit before the end of what is covered."""


def printed(book: Book, name: str, place: Path, manner: PaperManner | None = None, **values: Any) -> Issued:
    """A paper of the small scheme as a PDF."""
    answer = answered(book, report_named(name), {**DAYS, **ASKED[name], **values})
    return print_in(answer, place, manner or PaperManner(paper_speech("en", USUAL)))


def said(place: Path) -> str:
    """The words on all pages, whatever the lines they stand in."""
    return " ".join(" ".join(pages(place)).split())


def test_every_paper_with_a_layout_of_its_own_is_tried_here() -> None:
    assert {name for name, each in reports().items() if each.papers is not None} == set(ASKED)


@pytest.mark.parametrize("name", ASKED)
@pytest.mark.parametrize(
    ("code", "sheet"), [("en", "A4"), ("fr", "Letter"), ("ur", "A4"), ("km", "Letter"), ("bn", "A4")]
)
def test_a_paper_stays_on_its_sheet_in_every_script(
    book: Book, tmp_path: Path, name: str, code: str, sheet: str
) -> None:
    place = tmp_path / "paper.pdf"
    made = printed(book, name, place, PaperManner(paper_speech(code, USUAL), sheet=sheet))
    assert made.lost == ()
    assert violations(place) == []
    with PdfDocument(place) as read:
        assert len(read) >= 1
        for at in range(len(read)):
            wide, high = read[at].get_size()
            text = read[at].get_textpage()
            boxes = [text.get_rect(number) for number in range(text.count_rects())]
            assert boxes
            assert min(box[0] for box in boxes) >= 0
            assert max(box[2] for box in boxes) <= wide
            assert min(box[1] for box in boxes) >= 0
            assert max(box[3] for box in boxes) <= high


def test_a_receipt_says_who_paid_how_much_for_which_days(book: Book, tmp_path: Path) -> None:
    for strips in (False, True):
        assert printed(book, "receipts", tmp_path / "r.pdf", strips=strips).papers == 1
        words = said(tmp_path / "r.pdf")
        for each in (
            "R-1",
            "Asha Tharu",
            "M-1",
            "INR 365.00",
            "1 Jan 2025",
            "31 Dec 2025",
            "Family health, policy P-1",
        ):
            assert each in words


def test_three_receipts_stand_on_a_page_and_the_fourth_on_the_next(tmp_path: Path) -> None:
    with told(tmp_path, premiums=(UNPAID, PAID)) as book:
        assert printed(book, "receipts", tmp_path / "r.pdf", strips=True).papers == 4
        assert ["R-4" in page for page in pages(tmp_path / "r.pdf")] == [False, True]
        assert printed(book, "receipts", tmp_path / "r.pdf", numbers=("R-2", "R-4")).papers == 2


def test_a_notice_tells_the_day_the_price_and_whom_the_next_term_covers(book: Book, tmp_path: Path) -> None:
    printed(book, "renewal_notices", tmp_path / "n.pdf")
    words = said(tmp_path / "n.pdf")
    for each in ("ends on 11 Dec 2026", "P-2", "Asha Tharu", "INR 370.00", "10 Jan 2027"):
        assert each in words


def test_a_notice_calls_whoever_holds_the_policy_its_holder(tmp_path: Path) -> None:
    """Asha came in as a spouse, and holds the policy since."""
    with told(tmp_path, people=("holder", "spouse")) as book:
        printed(book, "renewal_notices", tmp_path / "n.pdf")
    assert "Holder" in said(tmp_path / "n.pdf")
    assert "Spouse" not in said(tmp_path / "n.pdf")


def test_a_receipt_of_what_an_exit_left_owed_is_for_the_days_up_to_it(tmp_path: Path) -> None:
    paid = ("345.00,premium,,", "345.00,premium,2026-12-01,R-2")
    with told(tmp_path, policies=LEFT, premiums=paid) as book:
        printed(book, "receipts", tmp_path / "r.pdf", numbers=("R-2",))
    assert "30 Nov 2026" in said(tmp_path / "r.pdf")
    assert "11 Dec 2026" not in said(tmp_path / "r.pdf")


def test_a_slip_and_a_letter_say_what_is_covered_and_why_no_more(book: Book, tmp_path: Path) -> None:
    printed(book, "claim_slip", tmp_path / "s.pdf")
    words = said(tmp_path / "s.pdf")
    for each in ("80.00", "60.00", "We pay INR 60.00 of what you claimed", "INR 20.00 was paid", "INR 40.00 is still"):
        assert each in words
    printed(book, "rejection_letter", tmp_path / "l.pdf")
    words = said(tmp_path / "l.pdf")
    assert "We are sorry that we cannot pay it" in words
    assert "The reason: Not covered" in words


@pytest.mark.parametrize(
    ("name", "code"), [("claim_slip", "C-3"), ("rejection_letter", "C-3"), ("rejection_letter", "C-1")]
)
def test_nothing_is_promised_on_paper_of_a_claim_that_is_open_nor_refused_of_one_that_is_met(
    book: Book, tmp_path: Path, name: str, code: str
) -> None:
    with pytest.raises(Refused):
        printed(book, name, tmp_path / "x.pdf", code=code)
    assert not (tmp_path / "x.pdf").exists()


def test_the_year_of_a_member_adds_up(book: Book) -> None:
    answer = answered(book, report_named("member_year"), {**DAYS, "code": "M-1"})
    found = {table.name: table for table in answer.tables}
    assert found["paid"].rows[-1][-1] == 365_00
    assert found["owed"].rows[-1][-1] == 370_00
    assert found["claims"].rows[-1][3:] == (210_00, 60_00, 20_00)
    assert PLAIN.say(found["owed"].label) == "Still due on 2026-12-01", "also what fell due in earlier years"


def test_the_year_of_a_member_counts_of_a_due_what_an_exit_left_owed(tmp_path: Path) -> None:
    with told(tmp_path, policies=LEFT) as book:
        answer = answered(book, report_named("member_year"), {**DAYS, "code": "M-1"})
        owed = Arrears(Figures(book), DAYS["to"]).owed
    found = {table.name: table for table in answer.tables}
    assert found["owed"].rows[-1][-1] == int(owed.unpaid.sum()) < 370_00


def test_a_collection_sheet_lists_whoever_has_to_pay_and_the_sum(book: Book, tmp_path: Path) -> None:
    printed(book, "collection_sheet", tmp_path / "c.pdf")
    words = said(tmp_path / "c.pdf")
    assert "370.00" in words
    assert "In all INR 370.00 to collect from 1 payer." in words


def test_a_voucher_is_printed_with_both_sides(book: Book, tmp_path: Path) -> None:
    printed(book, "voucher", tmp_path / "v.pdf")
    words = said(tmp_path / "v.pdf")
    assert words.count("9.00") >= 4
    assert "P17" in words
    assert "B02" in words


@pytest.mark.parametrize("form", [ENROL_HOUSEHOLD, REPORT_CLAIM], ids=lambda form: form.name)
@pytest.mark.parametrize("name", ["blank_forms", "blank_registers"])
def test_a_blank_form_asks_what_the_screen_asks_in_its_order(book: Book, tmp_path: Path, name: str, form: Any) -> None:
    printed(book, name, tmp_path / "f.pdf", form=form.name)
    words, at = said(tmp_path / "f.pdf"), 0
    for each in lines_of(form):
        label = PLAIN.say(each.label)
        assert label in words[at:], label
        at = words.index(label, at)


def test_a_form_of_no_such_name_is_refused_with_the_nearest(book: Book) -> None:
    with pytest.raises(Refused) as refused:
        answered(book, report_named("blank_forms"), {"form": "report_clam"})
    assert "report_claim" in PLAIN.say(refused.value.problems[0].message)
