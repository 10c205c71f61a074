"""The solvency ratio opened: assets, each reserve, other liabilities, and the margin (indicator 9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.indicators.prudence import LEVELS, LIABILITIES, SOLVENCY_RATIO, margin
from desktop_app.core.statements.lines import RESERVES
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.reports.columns import AMOUNT, LABEL, PARTICIPATION, PRODUCT, SHARE
from desktop_app.reports.details.composition import LINE, label_of, opening, scope_of, whole_only
from desktop_app.reports.details.splits import code_and_participation, details

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.figures.scope import BookScope
    from desktop_app.reports.report import Asked

_HELD = (("upr", "B14"), ("ibnr", "B17"), ("cics", "B20"), ("alr", "B23"))


def tables(asked: Asked) -> Iterator[Table]:
    """Assets, liabilities, margins against full cover and the norm, and reserves by product; or why there are none."""
    label = text("Details", "Solvency: what is held against what is owed")
    scope = scope_of(asked)
    nothing = SOLVENCY_RATIO.applies(scope) or SOLVENCY_RATIO.lacks(scope)
    if nothing:
        yield whole_only("solvency_margin", label, nothing)
        return
    yield _margins(scope, label)
    assets = [(code, label_of(code), scope.line(code)) for code in ("B02", "B03", "B04", "B01")]
    yield _parts("solvency_assets", text("Lines", "Admitted assets"), assets, scope.line("B01"))
    owed = [(line.code, line.label, scope.line(line.code)) for line in RESERVES]
    owed += [(code, label_of(code), scope.line(code)) for code in ("B26", "B28", "B30", "B32")]
    owed.append(("liabilities", text("Explained", "Reserves and other liabilities"), _owed(scope)))
    yield _parts("solvency_liabilities", text("Explained", "Reserves and other liabilities"), owed, _owed(scope))
    yield _reserves(asked, scope)


def _owed(scope: BookScope) -> int:
    """Reserves and other liabilities."""
    return int(LIABILITIES.value(scope) or 0)


def _margins(scope: BookScope, label: Text) -> Table:
    """What is held beyond what is owed, and beyond what a good scheme holds."""
    columns = (
        Column("level", text("Details", "Level"), Unit.SHARE),
        LABEL,
        Column("admitted_assets", text("Lines", "Admitted assets"), Unit.MONEY),
        Column("liabilities", text("Explained", "Reserves and other liabilities"), Unit.MONEY),
        Column("ratio", text("Indicator", "Solvency ratio"), Unit.SHARE),
        Column("required", text("Details", "Assets required"), Unit.MONEY),
        Column("margin", text("Details", "Margin"), Unit.MONEY),
    )
    held, owed = scope.line("B01"), _owed(scope)
    words = (text("Details", "Solvent: what is owed is held"), text("Details", "Good: the norm of the handbook"))
    rows = tuple(
        (float(level), what, held, owed, ratio_of(held, owed), *margin(held, owed, level))
        for level, what in zip(LEVELS, words, strict=True)
    )
    note = text("Details", "A margin below zero is what is missing.")
    return Table("solvency_margin", label, columns, rows, (note,))


def _parts(name: str, label: Text, parts: Iterable[tuple[str, Text, int]], whole: int) -> Table:
    """Lines with their shares of a whole."""
    rows = tuple((code, words, amount, ratio_of(amount, whole)) for code, words, amount in parts)
    return Table(name, label, (LINE, LABEL, AMOUNT, SHARE), rows, figures=opening(rows))


def _reserves(asked: Asked, scope: BookScope) -> Table:
    """The reserves of every product; what vouchers book and certificates of no product stand apart."""
    columns = (
        PRODUCT,
        PARTICIPATION,
        *(Column(name, label_of(code), Unit.MONEY) for name, code in _HELD),
        Column("reserves", text("Field", "Reserves"), Unit.MONEY),
    )
    day = asked.period.last
    held = {product: asked.figures.reserve_of(product, day) for product in scope.products}
    of = {product: [int(getattr(reserve, name)) for name, _ in _HELD] for product, reserve in held.items()}
    rows: list[tuple[Cell, ...]] = [
        (*code_and_participation(asked, product), *parts, sum(parts)) for product, parts in of.items()
    ]
    rest = [scope.line(code) - sum(parts[at] for parts in of.values()) for at, (_, code) in enumerate(_HELD)]
    rows.append(("", "", *rest, sum(rest)))
    note = text("Details", "The last row is what belongs to no product: vouchers and certificates of the whole.")
    return Table("reserves_by_product", text("Reports", "Reserves by product"), columns, tuple(rows), (note,))


REPORT = details(SOLVENCY_RATIO, tables)
