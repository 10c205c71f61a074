"""How a figure of a report was reached, as a report of its own: its parts, and the records behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.reached import reached
from desktop_app.core.explained import Measure, leaves
from desktop_app.core.shown import Amount
from desktop_app.core.table import OWN_SHEET, Column, RowKind, Table, Unit
from desktop_app.core.text import text
from desktop_app.figures.opened import contributions
from desktop_app.reports.explained import explain
from desktop_app.reports.report import SCOPE, Report, ReportOption

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.explained import Node
    from desktop_app.core.table import Cell
    from desktop_app.reports.report import Asked

_STEPS = (
    Column("part", text("Explained", "Part"), Unit.TEXT),
    Column("code", text("Field", "Code")),
    Column("amount", text("Field", "Amount"), Unit.FIGURE),
    Column("remark", text("Explained", "Remark"), Unit.TEXT),
)
_RECORDS = (
    Column("record", text("Checks", "Record"), sheet=OWN_SHEET),
    Column("date", text("Ledger", "Day"), Unit.DAY),
    Column("amount", text("Field", "Amount"), Unit.FIGURE),
    Column("part", text("Explained", "Part"), Unit.TEXT),
)
_NONE = text("Explained", "No single record stands behind it.")


def figure(asked: Asked) -> Iterator[Table]:
    """The parts that make a figure up, then every record behind them."""
    name = str(asked["figure"])
    tree = explain(asked.figures, name, asked.period, asked.product, asked.office)
    yield _parts(tree, name, asked.figures.decimals)
    yield _behind(tree, asked.figures.decimals)


def _parts(tree: Node, name: str, decimals: int) -> Table:
    """The tree as rows, each part under what it is a part of; a part opens as the figure does."""
    steps = reached(tree, decimals)
    rows = tuple((step.label, step.code, step.value, step.remark) for step in steps)
    kinds = tuple(RowKind.SUB if step.depth else RowKind.TOTAL for step in steps)
    columns = _STEPS if any(step.remark for step in steps) else _STEPS[:-1]
    figures = tuple(f"{name}/{step.path}" if step.path else "" for step in steps)
    return Table("parts", tree.label, columns, tuple(row[: len(columns)] for row in rows), (), kinds, figures)


def _behind(tree: Node, decimals: int) -> Table:
    """The records behind every part."""
    rows = tuple(_contributed(tree, decimals))
    return Table("records", text("Explained", "The records behind it"), _RECORDS, rows, () if rows else (_NONE,))


def _contributed(tree: Node, decimals: int) -> Iterator[tuple[Cell, ...]]:
    """A row a record: its sheet and code, its day, what it counts, and in which part."""
    for _, leaf in leaves(tree):
        for name, code, day, amount in contributions(leaf.source) if leaf.source else ():
            counted = Amount(amount, decimals) if leaf.measure is Measure.MONEY else amount
            yield f"{name}:{code}", day, counted, leaf.label


FIGURE = Report(
    "figure",
    text("Indicators page", "How it was reached"),
    figure,
    (*SCOPE, ReportOption("figure", text("Explained", "Part"), default="", required=True)),
    shelf="",
)
"""Only a cell asks for it: it lies on no shelf."""
