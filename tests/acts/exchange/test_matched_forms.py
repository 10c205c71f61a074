"""A column's form reads all its days or numbers in one way; it is proposed only where no other would say otherwise."""

from __future__ import annotations

import pytest

from desktop_app.acts.exchange.matched.days import DAY_FIRST, MONTH_FIRST, YEAR_FIRST, day_form, is_outdated
from desktop_app.acts.exchange.matched.forms import COMMA, POINT, forms_of, in_form, likely_form
from desktop_app.acts.exchange.odd_cells import as_it_stood, to_type_over
from desktop_app.catalog.headings import months_of
from desktop_app.core.likeness import words_key
from desktop_app.core.period import date_of, today
from desktop_app.core.records.field import Kind
from desktop_app.ui.speech.languages import languages, speech_for


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


MONTHS = {words_key(word): number for word, number in months_of(tuple(speech_for(each.code) for each in languages()))}
"""The names of months in the languages of the program."""


@pytest.mark.parametrize(
    ("cell", "form", "right"),
    [
        ("12 mars 2025", "31 Dec 2026", "2025-03-12"),
        ("1er août 2025", "31 Dec 2026", "2025-08-01"),
        ("12-Mar-2025", "31 Dec 2026", "2025-03-12"),
        ("2nd of MAY, 2025", "31 Dec 2026", "2025-05-02"),
        ("Déc. 3, 2025", "Dec 31 2026", "2025-12-03"),
        ("Mar-25", "Dec 26 = 2026-12-01 (2000-2099)", "2025-03-01"),
        ("févr. 24", "Dec 26 = 2026-12-31 (2000-2099)", "2024-02-29"),
        ("03/2025", "12/2026 = 2026-12-31", "2025-03-31"),
        ("31/12/45", "31/12/26 (1927-2026)", "1945-12-31"),
        ("31/12/26", "31/12/26 (1927-2026)", "2026-12-31"),
        ("31/12/45", "31/12/26 (2000-2099)", "2045-12-31"),
        ("12-Mar-45", "31 Dec 26 (1900-1999)", "1945-03-12"),
        ("2026-01-31 00:00:00", "31 Dec 26 (2000-2099)", "2026-01-31"),
    ],
)
def test_months_by_name_and_years_of_two_digits_are_read_as_was_chosen(cell: str, form: str, right: str) -> None:
    """A month alone is its first or its last day, and two digits one of a hundred years, as chosen for the column."""
    assert in_form(cell, form, MONTHS) == right


@pytest.mark.parametrize(
    ("cell", "form"),
    [
        ("12 marz 2025", "31 Dec 2026"),
        ("31 Feb 2025", "31 Dec 2026"),
        ("Mar-25", "Dec 2026 = 2026-12-01"),
        ("31/12/1945", "31/12/26 (1927-2026)"),
        ("45", "31/12/26 (1927-2026)"),
    ],
)
def test_what_is_no_day_of_such_a_form_is_told(cell: str, form: str) -> None:
    assert as_it_stood(in_form(cell, form, MONTHS)) == cell


def test_years_of_two_digits_are_asked_for_and_the_hundred_years_up_to_now_are_offered() -> None:
    """The century is never guessed, not even where all would be births of this one."""
    offered = forms_of(Kind.DAY, ["31/12/45", ""])
    year = date_of(today()).year
    assert offered[3:] == (f"31/12/26 ({year - 99}-{year})", "31/12/26 (2000-2099)", "31/12/26 (1900-1999)")
    assert likely_form(Kind.DAY, ["25/04/12", "26/04/12"]) == ""
    assert likely_form(Kind.DAY, ["12 mars 2025", "3 avril 2025"], MONTHS) == "31 Dec 2026"
    assert is_outdated("31/12/26 (1920-2019)", 2026)
    assert not is_outdated("31/12/26 (1900-1999)", 2026)
    assert day_form("31/12/26 (1900-1950)") is None


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
