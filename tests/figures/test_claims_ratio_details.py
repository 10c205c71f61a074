"""The tables that open the incurred claims ratio say what the definitions say, and their parts add up."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.money import round_half_away
from desktop_app.core.period import Period, date_of
from desktop_app.figures.figures import Figures
from tests.figures.test_claims_details import asked_of, opened, rows_by
from tests.second_opinion.effort import tries
from tests.second_opinion.oracle_causes import base, causes
from tests.second_opinion.oracle_folder import read
from tests.second_opinion.program import book_of, product_row
from tests.second_opinion.schemes import periods, schemes

if TYPE_CHECKING:
    from desktop_app.core.table import Table
    from tests.second_opinion.oracle_causes import Base
    from tests.second_opinion.oracle_folder import Folder


@tries(30)
@given(st.data())
def test_a_change_of_the_claims_ratio_is_told_by_cause(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    folder = read(sheets)
    span = data.draw(periods(sheets))
    with book_of(sheets) as book:
        for product in (None, *folder.products):
            tables = opened("incurred_claims_ratio", asked_of(book, *span, product))
            if only_pensions(folder, product):
                assert [table.rows for table in tables.values()] == [()]
                assert [len(table.notes) for table in tables.values()] == [1]
                continue
            bases = same_parts(tables["claims_ratio_parts"], folder, product, Figures(book))
            for name in ("before", "year_before"):
                same_causes(tables["claims_ratio_change"], name, bases)


def only_pensions(folder: Folder, product: str | None) -> bool:
    """Whether the ratio is not applicable."""
    lines = {row["line"] for row in folder.rows("products") if product in (None, row["code"])}
    return lines == {"pension"}


def same_parts(table: Table, folder: Folder, product: str | None, figures: Figures) -> dict[str, Base]:
    """The figures of the three periods."""
    found = {}
    for (name,), row in rows_by(table, "period").items():
        lines = figures.income(Period(row["from"], row["to"]), product_row(figures.book, product))
        counted = base(folder, product, date_of(row["from"]), date_of(row["to"]))
        meant = replace(counted, earned=lines["P02"], incurred=lines["P11"])
        said = (row["claims"], row["covered"], row["insured_years"], row["earned_premium"], row["incurred_claims"])
        assert said == (meant.claims, meant.covered, meant.years, meant.earned, meant.incurred)
        if meant.earned > 0:
            assert row["happened_ratio"] + row["reserves_ratio"] == Fraction(meant.incurred, meant.earned)
        if meant.claims and meant.years and meant.earned > 0:
            assert row["frequency"] * row["average_claim"] / row["premium_rate"] == row["happened_ratio"]
        found[name] = meant
    return found


def same_causes(table: Table, name: str, bases: dict[str, Base]) -> None:
    """One comparison: every cause, and their sum in the ratio and in money."""
    rows = {cause: row for (with_, cause), row in rows_by(table, "compared_with", "cause").items() if with_ == name}
    meant = causes(bases[name], bases["this"])
    if meant is None:
        assert {row["effect"] for row in rows.values()} == {None}
        return
    assert {cause: rows[cause]["effect"] for cause in meant} == meant
    assert rows["change"]["effect"] == sum(meant.values())
    assert sum(rows[cause]["amount"] for cause in meant) == rows["change"]["amount"]
    assert rows["change"]["amount"] == round_half_away(Fraction(sum(meant.values())) * bases["this"].earned)
