"""What a cell of a report says it opens is there: a record by its code, or a figure by a name of `explain`."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.core.period import make_day
from desktop_app.core.records.sheets import sheet
from desktop_app.figures.figures import Figures
from desktop_app.reports.explained import names
from desktop_app.reports.registry import reports
from desktop_app.store.opening import open_book
from desktop_app.store.rows import row_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.table import Opens, Table
    from desktop_app.store.database import Book

FIRST, LAST = make_day(2026, 4, 1), make_day(2026, 4, 30)
NO_RECORDS = ("reserves", "unknown", "saves")
"""Changes of the reserves have no record, nor has what nobody recorded; a save is opened by its name."""
MOST = 200
OWN: dict[str, dict[str, Any]] = {
    "present_value": {"rate": Fraction(1, 10), "amount": "1000"},
    "arrears": {"policies": True},
    "member": {"code": "M-000001"},
    "person_paper": {"code": "M-000001"},
    "claim": {"code": "C-000001"},
    "adjudication": {"code": "C-000001"},
    "changes": {"save": "A-1"},
    "record": {"code": "claims:C-000001"},
    "claim_slip": {"code": "C-000001"},
    "rejection_letter": {"code": "C-000033"},
    "member_year": {"code": "M-000001"},
    "voucher": {"code": "V-00001"},
}


@pytest.fixture(scope="module")
def village(hamlet_file: Path) -> Iterator[Book]:
    """All that happens in a village, to three hundred people."""
    book = open_book(hamlet_file, look=True)
    yield book
    book.close()


@pytest.mark.parametrize("name", list(reports()))
def test_what_a_cell_opens_is_there(village: Book, name: str) -> None:
    report = reports()[name]
    first = FIRST if report.may("from") else None
    asked = report.asked(Figures(village), first=first, last=LAST, **OWN.get(name, {}))
    found = {each for table in report.tables(asked) for each in opened(table)}
    figures = {each.figure for each in found if each.figure}
    assert figures <= set(names())
    records = {
        (each.sheet, each.code)
        for each in found
        if each.sheet and not {each.sheet, each.code} & {*NO_RECORDS} and sheet(each.sheet).key == ("code",)
    }
    assert [each for each in records if row_of(village, *each) is None] == []


def opened(table: Table) -> Iterator[Opens]:
    """What the cells of the first rows open."""
    for row in range(min(len(table.rows), MOST)):
        for column in range(len(table.columns)):
            if found := table.opens(row, column):
                yield found
