"""A spreadsheet whose cells are formulas with what they come to: enough arithmetic for books kept by hand.

It knows nothing of the program. Every cell is made by the same few operations as the formula that stands in it, with
exact fractions, and rounds only where the formula does.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    Plain: TypeAlias = str | int | None
COLUMNS = "ABCDEFGHIJKL"


@dataclass(frozen=True)
class Formula:
    """A formula and its value."""

    text: str
    value: Fraction

    def __add__(self, other: Formula) -> Formula:
        """The sum of two."""
        return Formula(f"{self.text}+{other.text}", self.value + other.value)

    def __sub__(self, other: Formula) -> Formula:
        """Their difference."""
        return Formula(f"{self.text}-({other.text})", self.value - other.value)

    def __mul__(self, other: Formula) -> Formula:
        """Their product."""
        return Formula(f"({self.text})*({other.text})", self.value * other.value)

    def __truediv__(self, other: Formula) -> Formula:
        """Their quotient."""
        return Formula(f"({self.text})/({other.text})", self.value / other.value)

    def __neg__(self) -> Formula:
        """The same below nought."""
        return Formula(f"-({self.text})", -self.value)

    def rounded(self) -> Formula:
        """To the second decimal, half away from zero."""
        cents = abs(self.value) * 100 + Fraction(1, 2)
        whole = Fraction(cents.numerator // cents.denominator, 100)
        return Formula(f"ROUND({self.text},2)", -whole if self.value < 0 else whole)


def number(of: str | int) -> Formula:
    """A number that was typed."""
    return Formula(str(of), Fraction(of))


def above(amount: Formula, least: Formula) -> Formula:
    """What of an amount lies above another."""
    return Formula(f"MAX({amount.text}-({least.text}),0)", max(amount.value - least.value, Fraction(0)))


def least(one: Formula, other: Formula) -> Formula:
    """The smaller of two."""
    return Formula(f"MIN({one.text},{other.text})", min(one.value, other.value))


def total(parts: Iterable[Formula]) -> Formula:
    """The sum of many; nought of none."""
    found: Formula | None = None
    for part in parts:
        found = part if found is None else found + part
    return found or number(0)


@dataclass
class Sheet:
    """One sheet of a workbook: rows of words, numbers and formulas under a heading."""

    name: str
    heading: tuple[str, ...]
    rows: list[tuple[Plain | Formula, ...]] = field(default_factory=list)

    def add(self, *cells: Plain | Formula) -> int:
        """Add a row; its place."""
        self.rows.append(cells)
        return len(self.rows) - 1

    def at(self, row: int, column: str) -> Formula:
        """What stands in a cell, by a reference to it."""
        cell = self.rows[row][COLUMNS.index(column)]
        assert isinstance(cell, Formula)
        return Formula(f"{self.name}!{column}{row + 2}", cell.value)

    def sum_ifs(self, column: str, **conditions: str | int) -> Formula:
        """The sum of a column over the rows whose other columns say this; `<=2` of a number is up to it."""
        rows = [row for row in self.rows if all(_holds(row[COLUMNS.index(at)], of) for at, of in conditions.items())]
        value = sum(
            (cell.value for row in rows if isinstance(cell := row[COLUMNS.index(column)], Formula)), Fraction(0)
        )
        asked = "".join(f',{self._range(at)},"{of}"' for at, of in conditions.items())
        return Formula(f"SUMIFS({self._range(column)}{asked})", value)

    def _range(self, column: str) -> str:
        """All rows of a column."""
        return f"{self.name}!{column}$2:{column}${len(self.rows) + 1}"


def _holds(cell: Plain | Formula, wanted: str | int) -> bool:
    """Whether a cell is what is wanted of it."""
    if isinstance(wanted, str) and wanted.startswith("<="):
        return isinstance(cell, int) and cell <= int(wanted[2:])
    return cell == wanted


def write_book(path: Path, sheets: Iterable[Sheet]) -> None:
    """Write a workbook with all formulas and what they come to."""
    import xlsxwriter

    with xlsxwriter.Workbook(str(path)) as book:
        for sheet in sheets:
            page = book.add_worksheet(sheet.name)
            page.write_row(0, 0, sheet.heading)
            for at, cells in enumerate(sheet.rows, 1):
                for column, cell in enumerate(cells):
                    if isinstance(cell, Formula):
                        page.write_formula(at, column, f"={cell.text}", None, float(cell.value))
                    else:
                        page.write(at, column, cell)
