"""What a cell of a report opens, as reports of their own: how a figure was reached, and one record as it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.catalog.reached import reached
from desktop_app.core.explained import Measure, leaves
from desktop_app.core.problems import refused
from desktop_app.core.records.field import Kind as Holds
from desktop_app.core.records.sheets import sheet
from desktop_app.core.shown import Amount, When
from desktop_app.core.table import OWN_SHEET, Column, RowKind, Table, Unit
from desktop_app.core.text import text
from desktop_app.figures.opened import contributions
from desktop_app.reports.explained import explain
from desktop_app.reports.report import SCOPE, TODAY, Option, Report
from desktop_app.store.rows import exchanged, find

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.explained import Node
    from desktop_app.core.records.field import Field
    from desktop_app.core.table import Cell
    from desktop_app.reports.report import Asked

_STEPS = (
    Column("part", text("Explained", "Part"), Unit.TEXT),
    Column("code", text("Members", "Code")),
    Column("amount", text("Statement", "Amount"), Unit.FIGURE),
    Column("remark", text("Explained", "Remark"), Unit.TEXT),
)
_RECORDS = (
    Column("record", text("Checks", "Record"), sheet=OWN_SHEET),
    Column("date", text("Ledger", "Day"), Unit.DAY),
    Column("amount", text("Statement", "Amount"), Unit.FIGURE),
    Column("part", text("Explained", "Part"), Unit.TEXT),
)
_KEPT = (
    Column("field", text("Explained", "Field")),
    Column("value", text("Reports", "What is known")),
    Column("record", text("Explained", "Leads to"), sheet=OWN_SHEET),
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


def record(asked: Asked) -> Iterator[Table]:
    """A record with every field that is filled in, as the book keeps it; its links open."""
    name, _, code = str(asked["code"]).partition(":")
    of, rows = sheet(name), _kept(asked, name, code)
    if not rows:
        raise refused(text("Reports", "There is no {code} any more. Choose another one.", code=code))
    label = text("Explained", "{code} as the book keeps it", code=code)
    lines = (_field_row(asked, field, row[at]) for row in rows for at, field in enumerate(of.fields))
    yield Table(name, label, _KEPT, tuple(line for line in lines if line[1] is not None))


def _kept(asked: Asked, name: str, code: str) -> list[Any]:
    """The rows of a record: one, or the lines that belong together under its code."""
    of, book = sheet(name), asked.figures.book
    if of.counted or of.key != ("code",):
        return [row for row in exchanged(book, of) if str(row[0]) == code]
    found = find(book, name, code)
    return [tuple(getattr(found, field.name) for field in of.fields)] if found else []


def _field_row(asked: Asked, field: Field, value: Any) -> tuple[Cell, ...]:
    """What one field holds, and the record it names."""
    linked = f"{field.target}:{value}" if field.kind is Holds.LINK and value else None
    match field.kind:
        case Holds.DAY if value is not None:
            value = When(value)
        case Holds.MONEY if value is not None:
            value = Amount(value, asked.figures.decimals)
    return field.column, value, linked


def _opener(name: str, label: Any, tables: Any, asks: tuple[Option, ...]) -> Report:
    """A report that only a cell asks for: it lies on no shelf."""
    return Report(name, label, tables, asks, shelf="")


FIGURE = _opener(
    "figure",
    text("Indicators page", "How it was reached"),
    figure,
    (*SCOPE, Option("figure", text("Explained", "Part"), default="", required=True)),
)
RECORD = _opener(
    "record",
    text("Checks", "Record"),
    record,
    (TODAY, Option("code", text("Reports", "of the record with this code"), default="", required=True)),
)
