"""Claims by cause and age: every claim that counts stands once in each table, at the age it had on its day."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING

from desktop_app.core.period import Period, parse_day
from desktop_app.core.table import units
from desktop_app.figures.figures import Figures
from desktop_app.reports.monitoring.causes_and_ages import REPORT
from desktop_app.store.opening import open_book
from tests.reporting import ask, details
from tests.second_opinion.program import book_of
from tests.watching import PRODUCT, claim, people, policy

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.table import Cell, Table

YEAR = Period(parse_day("2026-01-01"), parse_day("2026-12-31"))


def tables(figures: Figures, period: Period = YEAR) -> dict[str, Table]:
    """The tables by their names."""
    return {table.name: table for table in details(REPORT.name, ask(figures, period))}


def told(table: Table) -> dict[Cell, tuple[Cell, ...]]:
    """Count and amount of every row."""
    return {row[0]: row[1:3] for row in table.rows}


def test_a_claim_counts_at_the_age_of_its_day_and_the_dearest_cause_comes_first() -> None:
    sheets = {
        "people": people(("M-1", "f", "2008-06-15"), ("M-2", "m", "")),
        "policies": [
            policy("P-1", "M-1", "2026-01-01", "2026-12-31"),
            policy("P-2", "M-2", "2026-01-01", "2026-12-31"),
        ],
        "claims": [
            claim("C-1", "P-1", "2026-06-14", "10.00", cause="fever"),
            claim("C-2", "P-1", "2026-06-15", "5.00", cause="fever"),
            claim("C-3", "P-2", "2026-07-01", "40.00", cause="injury"),
            claim("C-4", "P-1", "2026-08-01", "1.00"),
        ],
    }
    with book_of({**PRODUCT, **sheets}) as book:
        found = tables(Figures(book))
    assert list(told(found["claims_by_cause"]).items()) == [
        ("injury", (1, 4000)),
        ("fever", (2, 1500)),
        ("unknown", (1, 100)),
        ("", (4, 5600)),
    ]
    assert list(told(found["claims_by_age"]).items()) == [
        ("5-17", (1, 1000)),
        ("18-29", (2, 600)),
        ("unknown", (1, 4000)),
        ("", (4, 5600)),
    ]
    both = found["claims_by_cause_and_age"]
    assert [column.name for column in both.columns] == ["cause", "5-17", "18-29", "unknown"]
    assert both.rows == (("injury", 0, 0, 1), ("fever", 1, 1, 0), ("unknown", 0, 1, 0))


def test_a_scheme_without_claims_has_empty_tables() -> None:
    with book_of(PRODUCT) as book:
        assert [table.rows for table in tables(Figures(book)).values()] == [(), (), ()]


def test_of_all_products_together_it_is_what_monitoring_tells_of_each(hamlet_file: Path) -> None:
    period = Period(parse_day("2025-05-01"), parse_day("2026-04-30"))
    with closing(open_book(hamlet_file, look=True)) as book:
        figures = Figures(book)
        watched = {table.name: table for table in details("monitoring", ask(figures, period))}
        found = tables(figures, period)
    for name in ("cause", "age"):
        each = watched[f"by_{name}"]
        counts: Counter[Cell] = Counter()
        amounts: Counter[Cell] = Counter()
        for part, claims, covered in zip(each.column(name), each.column("claims"), each.column("covered"), strict=True):
            counts[part] += units(claims)
            amounts[part] += units(covered)
        own = told(found[f"claims_by_{name}"])
        assert own.pop("") == (counts.total(), amounts.total())
        assert own == {part: (counts[part], amounts[part]) for part in counts if counts[part]}
        assert len(own) > 2
    cross = found["claims_by_cause_and_age"]
    assert {row[0]: sum(map(units, row[1:])) for row in cross.rows} == {
        row[0]: row[1] for row in found["claims_by_cause"].rows[:-1]
    }
