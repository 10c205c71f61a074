"""A column's form reads all its days or numbers in one way; it is proposed only where no other would say otherwise."""

from __future__ import annotations

import pytest

from desktop_app.acts.exchange.matched.forms import (
    COMMA,
    DAY_FIRST,
    MONTH_FIRST,
    POINT,
    YEAR_FIRST,
    in_form,
    likely_form,
)
from desktop_app.acts.exchange.odd_cells import as_it_stood, to_type_over
from desktop_app.core.records.field import Kind


@pytest.mark.parametrize(
    ("cell", "form", "right"),
    [
        ("31/1/2026", DAY_FIRST, "2026-01-31"),
        ("1.31.2026 00:00", MONTH_FIRST, "2026-01-31"),
        ("2026-01-31 00:00:00", DAY_FIRST, "2026-01-31"),
        ("३१/०१/२०२६", DAY_FIRST, "2026-01-31"),
        ("1.234,56", COMMA, "1234.56"),
        ("12.000", COMMA, "12000"),
        ("12.000", POINT, "12.000"),
        ("1 234,5", COMMA, "1234.5"),
        ("1,20,000.50", POINT, "120000.50"),
    ],
)
def test_each_form_reads_its_days_and_numbers(cell: str, form: str, right: str) -> None:
    assert in_form(cell, form) == right


@pytest.mark.parametrize(
    ("cell", "form"),
    [("31/1/2026", MONTH_FIRST), ("31/01/26", DAY_FIRST), ("31/1/2026", YEAR_FIRST), ("12.50", COMMA), ("12,5", POINT)],
)
def test_what_is_not_in_the_form_of_its_column_is_never_read_otherwise(cell: str, form: str) -> None:
    found = in_form(cell, form)
    assert found not in {"", cell}
    assert as_it_stood(found) == to_type_over(found) == cell


@pytest.mark.parametrize(
    ("kind", "cells", "form"),
    [
        (Kind.DAY, ["05/04/2026", "13/03/2026"], DAY_FIRST),
        (Kind.DAY, ["05/04/2026", "03/03/2026"], ""),
        (Kind.DAY, ["05/13/2026", "13/05/2026"], ""),
        (Kind.DAY, ["2026-05-13", ""], YEAR_FIRST),
        (Kind.MONEY, ["12,50", "1200"], COMMA),
        (Kind.MONEY, ["12.000"], ""),
        (Kind.TEXT, ["12.000"], ""),
    ],
)
def test_a_form_is_only_proposed_where_no_other_would_say_something_else(
    kind: Kind, cells: list[str], form: str
) -> None:
    assert likely_form(kind, cells) == form
