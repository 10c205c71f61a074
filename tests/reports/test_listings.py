"""The listings of a period hold its records, each once, in their order."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.period import quarter
from desktop_app.core.records.sheets import sheet
from desktop_app.reports.asking import answered
from desktop_app.reports.registry import report_named
from desktop_app.store.opening import open_book
from desktop_app.store.rows import exchanged

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(("name", "day"), [("premiums", "due"), ("claims", "reported")])
def test_a_listing_holds_the_records_with_their_day_in_the_period_by_day_and_code(
    hamlet_file: Path, name: str, day: str
) -> None:
    period, of = quarter(2025, 3), sheet(name)
    asked = {"from": period.first, "to": period.last, "at": period.last}
    fields = [field.name for field in of.fields]
    with closing(open_book(hamlet_file, look=True)) as book:
        found = answered(book, report_named(name), asked).tables[0]
        records = [dict(zip(fields, row, strict=True)) for row in exchanged(book, of)]
    wanted = sorted((each[day], each["code"]) for each in records if period.first <= each[day] <= period.last)
    at, code = ([column.name for column in found.columns].index(each) for each in (day, "code"))
    assert [(row[at], row[code]) for row in found.rows] == wanted
    assert len(records) > len(wanted) > 10
