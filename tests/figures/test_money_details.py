"""The tables that open the indicators of money say what the statements say, and add up."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from tests.figures.test_claims_details import asked_of, opened, rows_by
from tests.second_opinion.effort import tries
from tests.second_opinion.oracle_folder import read, rounded
from tests.second_opinion.oracle_statements import liabilities
from tests.second_opinion.program import book_of, product_row
from tests.second_opinion.schemes import periods, schemes

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.core.table import Table
    from desktop_app.reports.report import Asked
    from tests.second_opinion.oracle_folder import Folder

EXPENSES = ("P17", "P18", "P19", "P20")
REINSURANCE = ("P21.1", "P21.2", "P21.3", "P21.4", "P21.5", "P21.6")
GIVEN = frozenset(("P21.2", "P21.3", "P21.4", "P21.5"))
"""What reinsurers gave, which is taken away from what they cost."""
ASSETS = ("B02", "B03", "B04")
OWED = ("B14", "B17", "B20", "B21", "B23", "B26", "B28", "B30", "B32")


def amounts(table: Table) -> dict[str, int]:
    """The amounts of a table by their lines."""
    return {str(line): row["amount"] for (line,), row in rows_by(table, "line").items()}


def share(top: int, bottom: int) -> float | None:
    """A ratio, or nothing where it would mean nothing."""
    return float(Fraction(top, bottom)) if bottom > 0 else None


def premium(folder: Folder, product: str | None, lines: dict[str, int], days: tuple[date, date]) -> int:
    """Earned premium, or the contributions of pensions: written, or paid in as savings."""
    of = {row["line"] for row in folder.rows("products") if product in (None, row["code"])}
    if of != {"pension"}:
        return lines["P02"]
    paid_in = (row for row in folder.rows("savings", kind="deposit") if days[0] <= row["date"] <= days[1])
    return lines["P03"] + sum(int(row["amount"]) for row in paid_in if product in (None, row.get("product")))


@tries(25)
@given(st.data())
def test_expenses_and_net_income_are_told_by_what_they_are_made_of(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    folder = read(sheets)
    first, last = data.draw(periods(sheets))
    with book_of(sheets) as book:
        for product in (None, *folder.products):
            asked = asked_of(book, first, last, product)
            lines = asked.figures.income(asked.period, asked.product)
            same_expenses(
                opened("incurred_expense_ratio", asked), lines, premium(folder, product, lines, (first, last))
            )
            same_income(opened("net_income_ratio", asked), lines, premium(folder, product, lines, (first, last)))
            same_products(folder, opened("net_income_ratio", asked)["net_income_by_product"], asked, (first, last))


def same_expenses(tables: dict[str, Table], lines: dict[str, int], of: int) -> None:
    """What was spent on what, and what reinsurance is made of."""
    spent = amounts(tables["expense_composition"])
    assert [spent[line] for line in (*EXPENSES, "P21", "P16")] == [lines[line] for line in (*EXPENSES, "P21", "P16")]
    assert sum(spent[line] for line in EXPENSES) == spent["before_reinsurance"] == spent["P16"] - spent["P21"]
    for row in rows_by(tables["expense_composition"], "line").values():
        assert row["share_of_expenses"] == share(row["amount"], lines["P16"])
        assert row["share_of_premium"] == share(row["amount"], of)
    ceded = amounts(tables["reinsurance_composition"])
    assert {line: -ceded[line] if line in GIVEN else ceded[line] for line in REINSURANCE} == {
        line: lines[line] for line in REINSURANCE
    }
    assert sum(ceded[line] for line in REINSURANCE) == ceded["P21"] == lines["P21"]


def same_income(tables: dict[str, Table], lines: dict[str, int], of: int) -> None:
    """Every step adds up to what is left; what comes after it, donations too, changes nothing in it."""
    steps = amounts(tables["net_income_steps"])
    assert steps["P28"] == lines["P28"]
    assert steps["before_reinsurance"] == lines["P28"] + lines["P21"]
    before = [amount for line, amount in steps.items() if line not in ("before_reinsurance", "P21", "P28")]
    assert sum(before) == steps["before_reinsurance"]
    assert steps["before_reinsurance"] + steps["P21"] == steps["P28"]
    for row in rows_by(tables["net_income_steps"], "line").values():
        assert row["share_of_premium"] == share(row["amount"], of)
    beyond = amounts(tables["net_income_beyond"])
    assert beyond["P35"] == lines["P35"]
    leaves = ("P28", "P29", "P30", "P32", "P33", "P35", "P36")
    assert sum(beyond[line] for line in leaves) == beyond["P37"] == lines["P37"]


def same_products(folder: Folder, table: Table, asked: Asked, days: tuple[date, date]) -> None:
    """The ratio of every product before and after reinsurance."""
    for (code,), row in rows_by(table, "product").items():
        lines = asked.figures.income(asked.period, product_row(asked.figures.book, code))
        of = premium(folder, code, lines, days)
        assert (row["net_income"], row["ratio"]) == (lines["P28"], share(lines["P28"], of))
        before = lines["P28"] + lines["P21"]
        assert (row["before_reinsurance"], row["ratio_before_reinsurance"]) == (before, share(before, of))


@tries(25)
@given(st.data())
def test_solvency_is_told_by_assets_liabilities_and_margins(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    folder = read(sheets)
    first, last = data.draw(periods(sheets))
    with book_of(sheets) as book:
        asked = asked_of(book, first, last)
        for product in folder.products:
            of = opened("solvency_ratio", asked_of(book, first, last, product))
            if not asked.figures.has_assets(product_row(book, product), asked.period.last):
                (empty,) = of.values()
                assert (empty.rows, len(empty.notes)) == ((), 1)
        tables = opened("solvency_ratio", asked)
        if all(row["date"] > last for row in folder.rows("vouchers")):
            assert [(len(of.rows), len(of.notes)) for of in tables.values()] == [(0, 1)]
            return
        lines = asked.figures.balance(asked.period.last)
        assets, owed = amounts(tables["solvency_assets"]), amounts(tables["solvency_liabilities"])
        assert assets == {line: lines[line] for line in (*ASSETS, "B01")}
        assert {line: owed[line] for line in OWED} == {line: lines[line] for line in OWED}
        assert sum(owed[line] for line in OWED) == owed["liabilities"] == liabilities(lines)
        same_margins(rows_by(tables["solvency_margin"], "level"), lines["B01"], liabilities(lines))
        same_reserves(folder, tables["reserves_by_product"], asked)


def same_margins(rows: dict[tuple[Any, ...], dict[str, Any]], held: int, owed: int) -> None:
    """What full cover and the norm require, and what is beyond."""
    for level in (Fraction(1), Fraction(6, 5)):
        row = rows[float(level),]
        assert (row["required"], row["margin"]) == (rounded(owed * level), held - rounded(owed * level))
        assert row["ratio"] == share(held, owed)


def same_reserves(folder: Folder, table: Table, asked: Asked) -> None:
    """Every product's own, and together what the balance sheet holds."""
    rows, day = rows_by(table, "product"), asked.period.last
    lines = asked.figures.balance(day)
    for name, line in (("upr", "B14"), ("ibnr", "B17"), ("cics", "B20"), ("alr", "B23")):
        for code in folder.products:
            of = asked.figures.reserve_of(product_row(asked.figures.book, code), day)
            assert rows[code,][name] == getattr(of, name)
        assert sum(row[name] for row in rows.values()) == lines[line]
