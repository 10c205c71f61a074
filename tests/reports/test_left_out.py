"""What an indicator leaves out is counted beside its fraction, and what two readers would add up otherwise is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.catalog.pages.page import Heading, PaperTable, Paragraph
from desktop_app.core.language import PLAIN
from desktop_app.core.money import decimal_string
from desktop_app.core.period import quarter
from desktop_app.figures.figures import Figures
from desktop_app.reports.asking import answered
from desktop_app.reports.registry import report_named
from desktop_app.reports.statement import statement, statement_of
from desktop_app.store.facts.lives import insured_sql
from desktop_app.store.opening import open_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.catalog.pages.page import Block
    from desktop_app.store.database import Book

Q3 = quarter(2026, 3)


@pytest.fixture(scope="module")
def hamlet(hamlet_file: Path) -> Iterator[Book]:
    """All that happens in a village, to three hundred people."""
    book = open_book(hamlet_file, look=True)
    yield book
    book.close()


@pytest.fixture(scope="module")
def blocks(hamlet: Book) -> tuple[Block, ...]:
    """The statement of a quarter."""
    return tuple(statement(statement_of(hamlet, Q3)).blocks)


def left_out(blocks: tuple[Block, ...], indicator: str) -> dict[str, str]:
    """What stands under the title in the table of an indicator."""
    at = [isinstance(each, Heading) and PLAIN.say(each.words) == indicator for each in blocks].index(True)
    table = next(each for each in blocks[at:] if isinstance(each, PaperTable))
    rows = [(PLAIN.show(row.cells[1]), PLAIN.show(row.cells[2])) for row in table.rows]
    title = [words for words, _ in rows].index("Left out")
    return dict(rows[title + 1 :])


def counted_twice(book: Book) -> int:
    """How often people are insured by a further product, counted person by person."""
    covers = {
        tuple(row)
        for row in book.query(
            f"SELECT DISTINCT product, person FROM ({insured_sql()}) WHERE start_day <= ? AND last_day >= ?",
            (Q3.last,) * 2,
        )
    }
    return len(covers) - len({person for _, person in covers})


def waiting(book: Book) -> int:
    """Claims reported whose end has not come by the last day, claim by claim."""
    claims = book.query("SELECT id, decision, decided, covered FROM claims WHERE reported <= ?", (Q3.last,))
    paid = {
        row[0]: (row[1], row[2])
        for row in book.query(
            """SELECT y.claim, sum(y.amount), max(ifnull(y.received, y.date + ifnull(t.delivery_days, 0)))
        FROM payments y
        JOIN claims c ON c.id = y.claim JOIN policies p ON p.id = c.policy JOIN products t ON t.id = p.product
        GROUP BY y.claim"""
        )
    }
    count = 0
    for claim, decision, decided, covered in claims:
        nothing = decision == "rejected" or (decision != "open" and not covered)
        amount, end = paid.get(claim, (0, None))
        ended = decided if nothing else end if decision != "open" and amount >= covered else None
        count += ended is None or ended > Q3.last
    return count


def test_who_is_no_part_of_a_fraction_is_counted_beside_it(hamlet: Book, blocks: tuple[Block, ...]) -> None:
    twice = str(counted_twice(hamlet))
    assert left_out(blocks, "Coverage ratio") == {"Insured by a further product, counted once": twice}
    assert left_out(blocks, "Growth ratio") == left_out(blocks, "Coverage ratio")
    late = left_out(blocks, "Promptness of claims settlement")
    assert late == {"Claims reported that were not settled by the last day": str(waiting(hamlet))}
    assert "Came up in products to which renewal does not apply" in left_out(blocks, "Renewal ratio")


def test_money_that_no_ratio_counts_stands_beside_it(hamlet: Book, blocks: tuple[Block, ...]) -> None:
    figures = Figures(hamlet)
    lines = figures.balance(Q3.last)
    told = left_out(blocks, "Liquidity ratio")
    assert told["Other liabilities due after three months"].replace(",", "") == decimal_string(
        lines["B29"], figures.decimals
    )
    elsewhere = left_out(blocks, "Incurred expense ratio")["Expenses that the organisation's other activities bear"]
    borne = hamlet.query(
        "SELECT sum(amount) FROM entries_cells WHERE kind = 'organisation' AND line = 'B09' AND day BETWEEN ? AND ?",
        (Q3.first, Q3.last),
    )
    assert elsewhere.replace(",", "") == decimal_string(next(iter(borne))[0], figures.decimals)


def test_c07_and_p05_are_reconciled_and_products_that_add_up_to_more_people_say_why(
    hamlet: Book, blocks: tuple[Block, ...]
) -> None:
    figures = Figures(hamlet)
    more = figures.cash_flow(Q3)["C07"] - figures.income(Q3)["P05"]
    said = [PLAIN.say(each.words) for each in blocks if isinstance(each, Paragraph)]
    assert any(each.startswith("C07 less P05 is ") and decimal_string(more, 2)[-6:] in each for each in said)
    answer = answered(hamlet, report_named("brief"), {"from": Q3.first, "to": Q3.last})
    notes = [PLAIN.say(note) for table in answer.tables for note in table.notes]
    words = f"The products add up to {counted_twice(hamlet)} more than the scheme insures: it counts each person once."
    assert words in notes
    assert words in said
