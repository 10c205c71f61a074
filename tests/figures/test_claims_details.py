"""The tables that open the indicators of claims say what the definitions say, claim by claim."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.problems import Refused
from desktop_app.figures.figures import Figures
from desktop_app.store.rows import row_of
from tests.reporting import ask, details
from tests.second_opinion.effort import tries
from tests.second_opinion.oracle_breakdowns import STEPS, all_claims, decided, ended, measured, reasons, reported
from tests.second_opinion.oracle_folder import read
from tests.second_opinion.oracle_premium import ANY_OFFICE
from tests.second_opinion.program import book_of, period, product_row
from tests.second_opinion.schemes import periods, schemes

if TYPE_CHECKING:
    from desktop_app.core.table import Table
    from desktop_app.reports.report import Asked
    from desktop_app.store.database import Book
    from tests.second_opinion.oracle_breakdowns import Measured
    from tests.second_opinion.oracle_folder import Folder, Row, Sheets


NOTHING: Sheets = {
    "scheme": [{"name": "Sahel Mutual", "currency": "INR"}],
    "products": [{"code": "H", "name": "Health", "line": "health"}],
}
"""A scheme on its first day."""


def asked_of(book: Book, first: date, last: date, product: str | None = None, office: str | None = None) -> Asked:
    """What is asked of a file, by the codes of its folder."""
    at = None if office is None else row_of(book, "offices", office)
    return ask(Figures(book), period(first, last), product_row(book, product), at)


def opened(name: str, asked: Asked) -> dict[str, Table]:
    """The tables of an indicator by their names."""
    return {table.name: table for table in details(name, asked)}


def rows_by(table: Table, *names: str) -> dict[tuple[Any, ...], dict[str, Any]]:
    """The rows of a table by the cells of some columns."""
    columns = [column.name for column in table.columns]
    rows = [dict(zip(columns, row, strict=True)) for row in table.rows]
    return {tuple(row[name] for name in names): row for row in rows}


def scopes(folder: Folder) -> list[tuple[str | None, str | None]]:
    """All, each product, each office."""
    offices = [row["code"] for row in folder.rows("offices")]
    return [(None, None), *((code, None) for code in folder.products), *((None, code) for code in offices)]


def sets_of(folder: Folder, product: str | None, office: str | None, span: tuple[date, date]) -> dict[str, list[Row]]:
    """The claims that ended and those that were reported in the period."""
    products = folder.products if product is None else [product]
    claims = all_claims(folder, products, ANY_OFFICE if office is None else office)
    return {"ended": ended(folder, claims, *span), "reported": reported(claims, *span)}


@tries(25)
@given(st.data())
def test_promptness_is_told_by_set_step_band_product_and_office(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    folder = read(sheets)
    span = data.draw(periods(sheets))
    with book_of(sheets) as book:
        for product, office in scopes(folder):
            tables = opened("promptness", asked_of(book, *span, product, office))
            for name, claims in sets_of(folder, product, office, span).items():
                same_set(tables, name, measured(folder, claims))
                same_parts(tables, name, folder, claims)
            same_sample(tables, sets_of(folder, product, office, span)["ended"])


def same_set(tables: dict[str, Table], name: str, meant: Measured) -> None:
    """One set whole, by step and by band."""
    of = rows_by(tables["promptness_sets"], "set")[(name,)]
    status = "missing" if meant.claims == meant.waiting else "provisional" if meant.waiting else "ok"
    assert (of["claims"], of["unprocessed"], of["status"]) == (meant.claims, meant.waiting, status)
    steps = rows_by(tables["promptness_steps"], "set", "step")
    for step in STEPS:
        row = steps[name, step]
        assert (row["claims"], row["mean_days"], row["median_days"]) == meant.step(step)
    bands = [row for key, row in rows_by(tables["promptness_bands"], "set", "band").items() if key[0] == name]
    assert [row["claims"] for row in bands] == meant.bands()
    shares = [row["share"] for row in bands]
    assert shares == [None] * 4 if meant.claims == meant.waiting else sum(shares) == pytest.approx(1)


def same_parts(tables: dict[str, Table], name: str, folder: Folder, claims: list[Row]) -> None:
    """One set by product and by office."""
    product_at = {row["code"]: row["product"] for row in folder.rows("policies")}
    office_at = {row["code"]: row.get("office") for row in folder.rows("policies")}
    for (_, product), row in own(tables, "promptness_by_product", name, "product"):
        same_part(row, measured(folder, [each for each in claims if product_at[each["policy"]] == product]))
    for (_, office), row in own(tables, "promptness_by_office", name, "office"):
        there = [each for each in claims if (each.get("office") or office_at[each["policy"]] or "") == office]
        same_part(row, measured(folder, there))
        bands = rows_by(tables["promptness_bands_by_office"], "set", "office")[name, office]
        assert [bands[band] for band in ("0-7", "8-30", "31-90", "91+")] == measured(folder, there).bands()
    for table in ("promptness_by_product", "promptness_by_office"):
        counts: list[Any] = [row[3 if table.endswith("product") else 2] for row in tables[table].rows if row[0] == name]
        assert sum(counts) == len(claims)


def own(tables: dict[str, Table], table: str, name: str, by: str) -> list[tuple[Any, dict[str, Any]]]:
    """The rows of one set."""
    return [(key, row) for key, row in rows_by(tables[table], "set", by).items() if key[0] == name]


def same_part(row: dict[str, Any], meant: Measured) -> None:
    """One product or office."""
    assert (row["claims"], row["unprocessed"]) == (meant.claims, meant.waiting)
    for step in STEPS:
        assert (row[f"{step}_mean_days"], row[f"{step}_median_days"]) == meant.step(step)[1:]


def same_sample(tables: dict[str, Table], claims: list[Row]) -> None:
    """So few claims are all in the sample."""
    assert list(tables["promptness_sample"].column("claim")) == sorted(claim["code"] for claim in claims)


@tries(25)
@given(st.data())
def test_rejections_are_told_by_reason_product_office_and_month(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    folder = read(sheets)
    span = data.draw(periods(sheets))
    product_at = {row["code"]: row["product"] for row in folder.rows("policies")}
    office_at = {row["code"]: row.get("office") for row in folder.rows("policies")}
    with book_of(sheets) as book:
        for product, office in scopes(folder):
            claims = sets_of(folder, product, office, span)["reported"]
            tables = opened("claims_rejection_ratio", asked_of(book, *span, product, office))
            for name, decision in (("rejection_reasons", "rejected"), ("partly_paid_reasons", "partly")):
                found = rows_by(tables[name], "reason")
                assert {key[0]: row["claims"] for key, row in found.items()} == reasons(claims, decision)
            split = {
                "product": [product_at[each["policy"]] for each in claims],
                "office": [each.get("office") or office_at[each["policy"]] or "" for each in claims],
                "month": [each["reported"].isoformat()[:7] for each in claims],
            }
            for by, keys in split.items():
                same_decisions(tables[f"rejection_by_{by}"], by, claims, keys)


def same_decisions(table: Table, by: str, claims: list[Row], keys: list[str]) -> None:
    """One split of the claims reported: every part, and nothing left over."""
    rows = rows_by(table, by)
    for (key,), row in rows.items():
        meant = decided([claim for claim, its in zip(claims, keys, strict=True) if its == key])
        assert (row["reported"], row["rejected"], row["partly_paid"], row["undecided"]) == meant
        assert row["rejected_ratio"] == (meant[1] / meant[0] if meant[0] else None)
        assert row["status"] == ("provisional" if meant[3] else "ok" if meant[0] else "missing")
    assert sum(row["reported"] for row in rows.values()) == len(claims)


def test_a_sample_of_fewer_than_fifty_is_refused() -> None:
    with book_of(NOTHING) as book:
        asked = asked_of(book, date(2026, 1, 1), date(2026, 1, 1))
        for size in (49, 0, -1):
            with pytest.raises(Refused):
                opened("promptness", replace(asked, options={**asked.options, "sample": size}))


def test_a_scheme_without_claims_has_tables_without_figures() -> None:
    with book_of(NOTHING) as book:
        asked = asked_of(book, date(2026, 1, 1), date(2026, 1, 1))
        sets = rows_by(opened("promptness", asked)["promptness_sets"], "set")
        assert {row["status"] for row in sets.values()} == {"missing"}
        months = rows_by(opened("claims_rejection_ratio", asked)["rejection_by_month"], "month")
        assert {key[0]: row["status"] for key, row in months.items()} == {"2026-01": "missing"}
