"""The demonstration shows something in every table of monitoring, and its epidemic where one would look for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.period import Period, add_months
from desktop_app.demonstration import LAST_QUARTER
from desktop_app.demonstration.clock import BAD_QUARTER
from desktop_app.figures.figures import Figures
from desktop_app.reports.monitoring.monitoring import monitoring
from desktop_app.reports.monitoring.watched import Watched
from desktop_app.store.opening import open_book
from desktop_app.store.rows import row_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.table import Table
    from desktop_app.store.database import Book


@pytest.fixture(scope="module")
def village(usual_village_file: Path) -> Iterator[Book]:
    """The village as it is made when nothing else is asked for."""
    book = open_book(usual_village_file, look=True)
    yield book
    book.close()


def tables(book: Book, period: Period, product: str | None = None) -> dict[str, Table]:
    """The tables of a period by their names."""
    row = None if product is None else row_of(book, "products", product)
    return {table.name: table for table in monitoring(Watched(Figures(book), period, row))}


def test_every_table_of_the_last_quarter_has_rows(village: Book) -> None:
    assert [name for name, table in tables(village, LAST_QUARTER).items() if not table.rows] == []


def test_the_epidemic_stands_out_by_month_by_cause_and_against_the_price(village: Book) -> None:
    found = tables(village, BAD_QUARTER, "FH")
    months = found["control_frequency"]
    own = [of == "period" for of in months.column("part")]
    assert [each for each, here in zip(months.column("signal"), own, strict=True) if here] == ["high"] * 3
    assert found["by_cause"].column("cause")[0] == "dengue"
    assert found["expected"].column("signal")[0] == "very_high"


def test_the_dear_hospital_and_the_cheap_health_posts_stand_out(village: Book) -> None:
    year = Period(add_months(LAST_QUARTER.last + 1, -12), LAST_QUARTER.last)
    outliers = tables(village, year, "FH")["provider_outliers"]
    rows = zip(outliers.column("name"), outliers.column("measure"), outliers.column("signal"), strict=True)
    signals = {name: signal for name, measure, signal in rows if measure == "dear"}
    assert signals["Simaltar Health Post"] in {"low", "very_low"}
    assert {signals["Phulbari Hospital"], signals["Amarbas Nursing Home"]} <= {"high", "very_high"}
    assert signals["Kolpani Clinic"] == "within"
