"""Anything in rows and columns: typed columns, kinds of rows, notes, what a cell opens; media only write it down."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.core.money import decimal_string, round_half_away
from desktop_app.core.period import iso
from desktop_app.core.shown import Amount, Clock, Number, Numeral, Share, Shown, When
from desktop_app.core.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop_app.core.picture import Picture

OWN_SHEET = ":"
"""The sheet of a column whose cells name their own: `premiums:PR-1`; one that names none opens nothing."""


class Unit(Enum):
    """What the cells of a column are."""

    WORD = "word"
    """A code or name from the records, or a stable key of the program."""
    TEXT = "text"
    """A sentence to be translated."""
    DAY = "day"
    MONEY = "money"
    """Minor units; an exact fraction (an average) is rounded once, when it is shown."""
    COUNT = "count"
    SHARE = "share"
    """A ratio, to be shown in percent."""
    NUMBER = "number"
    """A number that is neither money nor ratio: days, years, a frequency."""
    FIGURE = "figure"
    """Figures of several kinds below each other: each cell is an Amount, a Share, a Number or a count."""

    @property
    def of_words(self) -> bool:
        """Whether cells are words, which stand where reading starts; figures stand at the end."""
        return self in (Unit.WORD, Unit.TEXT)


class RowKind(Enum):
    """How a row stands out."""

    PLAIN = "plain"
    SUB = "sub"
    """Indented under the row above it: a part of that row, which a total does not add again."""
    TOTAL = "total"
    HEADING = "heading"
    """A heading within the table."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its stable name (JSON), its heading and its unit."""

    name: str
    label: Text
    unit: Unit = Unit.WORD
    sheet: str = ""
    """The sheet whose codes the cells are: a cell opens the record of its code."""
    adds: bool = False
    """Whether a row of totals is the sum of the plain rows above it, up to the totals or the heading before."""
    asks: tuple[tuple[str, str | int], ...] = ()
    """What its figures are asked with, other than the report itself: the code of a product, another day."""
    figure: str = ""
    """The figure that its cells open, in a table whose rows name none."""
    recorded: bool = True
    """Whether records stand behind its cells; none do behind what was planned, and what differs from it."""
    words: Mapping[str, Text | None] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    """What people call the keys that its cells are, and where there is none (the empty key); programs get the keys."""

    def shows(self, cell: Cell, decimals: int) -> Shown:
        """One of its cells as a person is shown it."""
        key = "" if cell is None else cell
        return self.words[key] if isinstance(key, str) and key in self.words else shown(cell, self.unit, decimals)

    def reads(self, cell: Cell, decimals: int) -> Shown:
        """The same in the window and on paper, where a record is its code alone; elsewhere its sheet stands before."""
        alone = self.sheet == OWN_SHEET and isinstance(cell, str)
        return self.shows(str(cell).partition(":")[2] if alone else cell, decimals)


Cell: TypeAlias = "str | int | float | Fraction | Text | Amount | Share | Number | Numeral | Clock | When | None"
"""A cell's value in its column's unit; None where there is nothing to say."""


@dataclass(frozen=True, slots=True)
class Opens:
    """What a cell opens: a record by its sheet and code, or else a figure by its name, of the row's product."""

    sheet: str = ""
    code: str = ""
    figure: str = ""
    asks: tuple[tuple[str, str | int], ...] = ()
    """What the figure is asked with, other than the report itself."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under columns; notes say what the reader must keep in mind."""

    name: str
    label: Text
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[Text, ...] = ()
    kinds: tuple[RowKind, ...] = ()
    """The kind of each row; without any all are plain."""
    figures: tuple[str, ...] = ()
    """The figure that each row's cells open, by the names of `explain`; without any, none."""
    asks: tuple[tuple[tuple[str, str | int], ...], ...] = ()
    """What each row's figures are asked with, other than the report itself: the days of a month."""
    picture: Picture | None = None
    """How it is drawn; a medium that cannot draw leaves it."""
    formulas: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    """By what a row's first cell says: how its figures follow from other rows' figures of the same column, each named
    in braces by its first cell, or by its table and that: `{P03} - {P04}`, `{profit:P16} / {profit:P02}`."""

    def column(self, name: str) -> tuple[Cell, ...]:
        """The cells of a column from top to bottom; ValueError where there is no such column."""
        at = [column.name for column in self.columns].index(name)
        return tuple(row[at] for row in self.rows)

    def kind(self, row: int) -> RowKind:
        """The kind of a row."""
        return self.kinds[row] if self.kinds else RowKind.PLAIN

    @property
    def plain_rows(self) -> tuple[int, ...]:
        """The rows that are neither totals nor headings nor parts of another."""
        return tuple(row for row in range(len(self.rows)) if self.kind(row) is RowKind.PLAIN)

    def opens(self, row: int, column: int) -> Opens | None:
        """What a cell opens; None where there is nothing behind it."""
        of, cell = self.columns[column], self.rows[row][column]
        if of.sheet and cell and cell not in of.words:
            own, _, code = str(cell).partition(":") if of.sheet == OWN_SHEET else (of.sheet, "", str(cell))
            return Opens(own, code) if code else None
        named = of.figure or (self.figures[row] if self.figures else "")
        if not named or cell is None or of.unit.of_words or not of.recorded:
            return None
        return Opens(figure=named, asks=(*self._product(row), *of.asks, *(self.asks[row] if self.asks else ())))

    def _product(self, row: int) -> tuple[tuple[str, str | int], ...]:
        """The product that a row is about, where it names one."""
        names = (cell for cell, column in zip(self.rows[row], self.columns, strict=True) if column.sheet == "products")
        return tuple(("product", str(code)) for code in names if code)

    def in_order(self, ordered: Callable[[list[int]], list[int]]) -> Table:
        """With rows in another order: parts stay under their row, totals and headings where they are.

        `ordered` puts some rows in order, which stand between totals and headings.
        """
        found: list[int] = []
        block: dict[int, list[int]] = {}
        for row in range(len(self.rows)):
            if self.kind(row) in (RowKind.TOTAL, RowKind.HEADING):
                found += _flat(block, ordered)
                found.append(row)
                block = {}
            elif self.kind(row) is RowKind.SUB and block:
                block[max(block)].append(row)
            else:
                block[row] = []
        found += _flat(block, ordered)
        return replace(
            self,
            rows=tuple(self.rows[row] for row in found),
            kinds=tuple(self.kinds[row] for row in found if self.kinds),
            figures=tuple(self.figures[row] for row in found if self.figures),
            asks=tuple(self.asks[row] for row in found if self.asks),
        )

    def summed(self, row: int) -> tuple[int, int] | None:
        """The first and the last of the rows that a row of totals adds up; None for any other row."""
        if self.kind(row) is not RowKind.TOTAL:
            return None
        first = row
        while first and self.kind(first - 1) not in (RowKind.TOTAL, RowKind.HEADING):
            first -= 1
        return (first, row - 1) if first < row else None

    def totalled(self, words: Text | None = None) -> Table:
        """With the sums of the columns that add under its plain rows, and words beside them; as it is without rows."""
        if not self.rows:
            return self
        sums = [sum(units(row[at]) for row in self.rows) if of.adds else None for at, of in enumerate(self.columns)]
        beside = next((at for at, of in enumerate(self.columns) if words and of.unit.of_words and not of.sheet), None)
        total = tuple(words if at == beside else cell for at, cell in enumerate(sums))
        kinds = (*(RowKind.PLAIN for _ in self.rows), RowKind.TOTAL)
        return replace(self, rows=(*self.rows, total), kinds=kinds)

    def each(self) -> Iterator[tuple[tuple[Cell, Column], ...]]:
        """Every row as its cells with their columns."""
        for row in self.rows:
            yield tuple(zip(row, self.columns, strict=True))


def _flat(block: dict[int, list[int]], ordered: Callable[[list[int]], list[int]]) -> Iterator[int]:
    """The rows of a block in order, each with its parts under it."""
    for row in ordered([*block]):
        yield from (row, *block[row])


def units(cell: Cell) -> int:
    """The minor units or the count of a cell; nought where there is nothing."""
    return cell if isinstance(cell, int) else 0


def ratio_of(top: Fraction | int, bottom: Fraction | int) -> float | None:
    """A ratio as a cell: None where what it would be divided by is not above nought (definitions, section 8)."""
    return float(Fraction(top) / Fraction(bottom)) if bottom > 0 else None


def shown(cell: Cell, unit: Unit, decimals: int) -> Shown:
    """A cell as a person is shown it, in whatever language; numbers with four figures that count."""
    if cell is None or isinstance(cell, str | Text | Amount | Share | Number | Numeral | Clock | When):
        return cell
    if unit is Unit.MONEY:
        return Amount(cell if isinstance(cell, int) else round_half_away(Fraction(cell)), decimals)
    if unit is Unit.DAY:
        return When(int(cell))
    if unit is Unit.SHARE:
        return Share(float(cell))
    whole = cell == int(cell)
    return int(cell) if whole else Number(float(cell), _places(float(cell)))


def _places(number: float) -> int:
    """The decimals that four figures which count need."""
    exponent = Decimal(f"{number:.4g}").as_tuple().exponent
    return max(-int(exponent), 0)


def plain(cell: Cell, unit: Unit, decimals: int) -> str | int | float | Text | None:  # noqa: PLR0911 - one line a kind
    """A cell for other programs: an amount as a decimal string in major units, a day in ISO, a ratio as a number."""
    value = shown(cell, unit, decimals) if unit in (Unit.MONEY, Unit.DAY) else cell
    match value:
        case Amount(minor, places):
            return decimal_string(minor, places)
        case When(day):
            return iso(day)
        case Share(ratio, _):
            return ratio
        case Number(number, _) | Numeral(number, _):
            return number
        case Clock(hour, minute):
            return f"{hour:02d}:{minute:02d}"
        case Fraction():
            return int(value) if value.denominator == 1 else float(value)
    return value
