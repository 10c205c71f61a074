"""The quarterly statement says what must be kept in mind once, however many indicators it is true of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.acts.staff import set_two_persons
from desktop_app.acts.who import Who
from desktop_app.catalog.pages.page import PaperRowKind, PaperTable, Paragraph
from desktop_app.core.language import PLAIN
from desktop_app.core.period import Period, make_day
from desktop_app.reports.statement import statement, statement_of
from desktop_app.reports.statement_parts.rules import ONE_PERSON
from tests.locked import ASHA, locked_book, signed_in
from tests.second_opinion.program import book_of

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.text import Text
    from desktop_app.store.database import Book
    from tests.second_opinion.oracle_folder import Sheets

SHEETS: Sheets = {
    "scheme": [{"name": "Test", "currency": "INR", "fiscal_year_start": "1"}],
    "products": [
        {"code": "A", "name": "Chosen", "line": "health", "participation": "voluntary"},
        {"code": "B", "name": "Required", "line": "health", "participation": "compulsory"},
    ],
    "people": [{"code": "M-1", "name": "Asha"}],
    "policies": [
        {"code": "P-1", "product": "A", "holder": "M-1", "start": "2025-01-01", "end": "2025-12-31"},
        {"code": "P-2", "product": "B", "holder": "M-1", "start": "2025-01-01", "end": "2025-12-31"},
    ],
    "premiums": [
        {"code": "D-1", "policy": "P-1", "due": "2025-01-01", "amount": "10.00", "kind": "premium"},
        {"code": "D-2", "policy": "P-2", "due": "2025-01-01", "amount": "10.00", "kind": "premium"},
    ],
}


BOOKED: Sheets = {
    "vouchers": [
        {"voucher": voucher, "date": "2025-02-01", "line": line, "amount": amount}
        for voucher, line, amount in (
            ("V-1", "B02", "100.00"),
            ("V-1", "B33", "-100.00"),
            ("V-2", "B04", "5.00"),
            ("V-2", "P21.2", "-5.00"),
        )
    ]
}


def test_what_is_true_of_several_indicators_is_said_once() -> None:
    with book_of(SHEETS) as book:
        document = statement(statement_of(book, Period(make_day(2025, 1, 1), make_day(2025, 3, 31))))
    said = [PLAIN.say(block.words) for block in document.blocks if isinstance(block, Paragraph)]
    assert len([words for words in said if "Compulsory and voluntary products together" in words]) == 1


def test_every_page_says_its_currency_and_what_is_a_sum_or_taken_away() -> None:
    with book_of(SHEETS, BOOKED) as book:
        document = statement(statement_of(book, Period(make_day(2025, 1, 1), make_day(2025, 3, 31))))
    assert PLAIN.say(document.subtitle).endswith("amounts in INR")
    lines = [line for block in document.blocks if isinstance(block, PaperTable) for line in block.rows]
    kinds = {str(line.cells[0]): line.kind for line in reversed(lines)}
    assert [kinds[code] for code in ("P02", "P21", "B01", "B02", "B25")] == [
        *(PaperRowKind.TOTAL, PaperRowKind.PLAIN, PaperRowKind.TOTAL, PaperRowKind.PLAIN, PaperRowKind.TOTAL),
    ]
    parts = [PLAIN.show(line.cells[1]) for line in lines if line.kind is PaperRowKind.SUB]
    assert "less: Claims recovered from reinsurers" in parts


def test_a_statement_says_that_one_person_alone_may_decide_a_claim_while_that_is_so(tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    book = signed_in(path, ASHA)
    assert ONE_PERSON not in said_of(book)
    set_two_persons(book, Who(ASHA), needed=False, above=None)
    assert ONE_PERSON in said_of(book)
    book.close()
    with book_of(SHEETS) as plain:
        assert ONE_PERSON in said_of(plain)


def said_of(book: Book) -> list[Text]:
    """Every sentence of the statement of a quarter."""
    document = statement(statement_of(book, Period(make_day(2025, 1, 1), make_day(2025, 3, 31))))
    return [block.words for block in document.blocks if isinstance(block, Paragraph)]
