"""The fields of a sheet as columns of a table, and what they hold as its cells."""

from __future__ import annotations

from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.words import LISTS, YES_NO, label_of
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import sheet
from desktop_app.core.shown import Amount, When
from desktop_app.core.table import Column, Unit

if TYPE_CHECKING:
    from desktop_app.core.records.field import Field
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.core.shown import Shown
    from desktop_app.core.table import Cell

_UNITS = MappingProxyType(
    {
        Kind.DAY: Unit.DAY,
        Kind.MONEY: Unit.MONEY,
        Kind.INTEGER: Unit.COUNT,
        Kind.RATIO: Unit.NUMBER,
        Kind.FLAG: Unit.TEXT,
    }
)
"""What a kind of field is counted in; any other holds words of the records."""


def columns_of(name: str, *fields: str) -> tuple[Column, ...]:
    """Some fields of a sheet as columns, each with its own label; codes lead to their records."""
    of = sheet(name)
    return tuple(column_of(of, of.field(field)) for field in fields)


def column_of(of: Sheet, field: Field) -> Column:
    """A field as a column."""
    opens = of.name if of.key == (field.name,) else field.target if field.kind is Kind.LINK else ""
    words = LISTS.get(field.choices, {})
    return Column(field.name, field.label, _UNITS.get(field.kind, Unit.WORD), sheet=opens, words=words)


def said(field: Field, value: Any) -> Cell:
    """What a field holds as a cell of its column, which knows the words for codes of fixed lists."""
    return YES_NO["1" if value else "0"] if value is not None and field.kind is Kind.FLAG else value


def shown_alone(field: Field, value: Any, decimals: int) -> Shown:
    """What a field holds as a cell among those of other kinds."""
    if value is not None and field.kind is Kind.DAY:
        return When(value)
    if value is not None and field.kind is Kind.MONEY:
        return Amount(value, decimals)
    if value is not None and field.kind is Kind.CHOICE:
        return label_of(field, str(value))
    cell = said(field, value)
    return str(cell) if isinstance(cell, int | float | Fraction) else cell
