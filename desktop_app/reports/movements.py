"""How equity and the reserves moved: what stood before, each change, what stands at the end (principle 2)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.core.table import Column, RowKind, Table, Unit
from desktop_app.core.text import text
from desktop_app.figures.movements import EQUITY_MOVEMENTS, RESERVE_MOVEMENTS
from desktop_app.figures.scope import BookScope
from desktop_app.reports.columns import AMOUNT, LINE, LINE_LABEL
from desktop_app.reports.compared import COMPARE, StatementRow, compared, is_compared, periods
from desktop_app.reports.report import SCOPE, Report
from desktop_app.reports.statements import OF_AN_OFFICE, OFFICES, by_office, lacks, of_products

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.core.period import Period
    from desktop_app.core.text import Text
    from desktop_app.figures.movements import Movement
    from desktop_app.reports.report import Asked

_EQUITY = text("Movements", "Movements of equity")
_RESERVES = text("Movements", "Movements of the reserves")
_GROSS = text("Statement", "All reserves are gross of reinsurance.")
_OF_NONE = Column("no_product", text("Reports", "Of no product"), Unit.MONEY, recorded=False)
_OF_A_PRODUCT = text(
    "Movements",
    "A product holds what its own records and vouchers name, and its share of income and costs that name none; what it "
    "thereby owes the others, or is owed by them, stands in B37.",
)


def equity_movements(asked: Asked) -> Iterator[Table]:
    """Every line of equity, of a product too: what it owes the others for what they paid is its own B37."""
    of_one = () if asked.product is None else (_OF_A_PRODUCT,)
    yield _moved(asked, Table("equity_movements", _EQUITY, (), (), (*of_one, *_notes(asked))), EQUITY_MOVEMENTS)
    label = text("Movements", "Movements of equity by product")
    yield from _by_product(asked, Table("equity_by_product", label, (), (), (_OF_A_PRODUCT,)), EQUITY_MOVEMENTS)
    label = text("Movements", "Movements of equity by office")
    yield from _by_office(asked, Table("equity_offices", label, (), (), (OF_AN_OFFICE,)), EQUITY_MOVEMENTS)


def reserve_movements(asked: Asked) -> Iterator[Table]:
    """Every reserve, and what is payable to reinsurers."""
    yield _moved(asked, Table("reserve_movements", _RESERVES, (), (), (_GROSS, *_notes(asked))), RESERVE_MOVEMENTS)
    label = text("Movements", "Movements of the reserves by product")
    yield from _by_product(asked, Table("reserve_by_product", label, (), (), (_GROSS,)), RESERVE_MOVEMENTS)
    label = text("Movements", "Movements of the reserves by office")
    yield from _by_office(asked, Table("reserve_offices", label, (), (), (_GROSS, OF_AN_OFFICE)), RESERVE_MOVEMENTS)


def _notes(asked: Asked) -> tuple[Text, ...]:
    """What an office can say of itself."""
    return () if asked.office is None else (OF_AN_OFFICE,)


def _moved(asked: Asked, table: Table, movements: Sequence[Movement]) -> Table:
    """The rows of some movements, each under its line; the last of each is the sum of those above."""
    beside = periods(asked)[: None if is_compared(asked) else 1]
    found = compared(asked, table, tuple(_rows(movements)), beside, partial(_amounts, asked, movements))
    return replace(found, columns=tuple(replace(each, adds=bool(each.asks)) for each in found.columns))


def _by_product(asked: Asked, table: Table, movements: Sequence[Movement]) -> Iterator[Table]:
    """The whole beside each product, and what names none: together they are the whole."""
    if asked.product is not None or asked.office is not None:
        return
    products = tuple(asked.figures.products)
    whole, *each = (_amounts(replace(asked, product=of), movements, asked.period) for of in (None, *products))
    none = {name: amount - sum(of[name] for of in each) for name, amount in whole.items()}
    columns = (AMOUNT, *of_products(asked, products), _OF_NONE)
    yield _side_by_side(table, movements, columns, (whole, *each, none))


def _by_office(asked: Asked, table: Table, movements: Sequence[Movement]) -> Iterator[Table]:
    """The same beside each office, where that is asked for."""
    if asked["offices"]:
        found, columns = by_office(
            asked, lambda office: _amounts(replace(asked, office=office), movements, asked.period)
        )
        yield _side_by_side(table, movements, columns, found)


def _side_by_side(
    table: Table, movements: Sequence[Movement], columns: Sequence[Column], found: Sequence[Mapping[str, int]]
) -> Table:
    """The rows of some movements with a column for each of what they are of."""
    rows = tuple(_rows(movements))
    return replace(
        table,
        columns=(LINE, LINE_LABEL, *columns),
        rows=tuple((row.code, row.label, *(of.get(row.figure) for of in found)) for row in rows),
        kinds=tuple(row.kind for row in rows),
        figures=tuple(row.figure for row in rows),
    )


def _rows(movements: Sequence[Movement]) -> Iterator[StatementRow]:
    """A heading a line, then its rows."""
    for of in movements:
        yield StatementRow(RowKind.HEADING, of.code, of.label)
        for row in of.rows[:-1]:
            yield StatementRow(RowKind.PLAIN, "", row.label, row.name)
        yield StatementRow(RowKind.TOTAL, "", of.rows[-1].label, of.rows[-1].name)


def _amounts(asked: Asked, movements: Sequence[Movement], period: Period) -> dict[str, int]:
    """Every row's amount in a period."""
    scope = BookScope(asked.figures, period, asked.product, asked.office)
    return {row.name: int(scope.value(row) or 0) for of in movements for row in of.rows}


REPORTS = (
    Report("equity_movements", _EQUITY, equity_movements, (*SCOPE, COMPARE, OFFICES), lacks, "accounts"),
    Report("reserve_movements", _RESERVES, reserve_movements, (*SCOPE, COMPARE, OFFICES), lacks, "accounts"),
)
