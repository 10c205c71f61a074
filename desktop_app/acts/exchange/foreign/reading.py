"""The rows of foreign tables, cell by cell as a description knows them; rows that were replaced are passed over."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property, lru_cache, partial
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.acts.exchange.foreign.reckoned import is_number, plain
from desktop_app.acts.exchange.foreign.written_days import form_of_days
from desktop_app.acts.exchange.headings import fields_under
from desktop_app.acts.exchange.matched.days import YEAR_FIRST
from desktop_app.acts.exchange.matched.forms import in_form
from desktop_app.core.problems import Problem, Refused, raise_for
from desktop_app.core.records.field import Kind
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from desktop_app.acts.exchange.foreign.description import Description
    from desktop_app.acts.exchange.foreign.taken import Row
    from desktop_app.acts.exchange.sources import Folder
    from desktop_app.acts.exchange.workbook import Workbook
    from desktop_app.core.records.field import Field

_MEMORY = 20_000
_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[ T][0-9]{2}:.*")
_WHOLE = re.compile(r"(-?[0-9]+)\.0+")
_BITS = MappingProxyType({"true": "1", "t": "1", "false": "0", "f": "0"})


@dataclass
class ForeignReading:
    """The tables of another program as they are read, and what was passed over in each on its last reading."""

    tables: Folder | Workbook
    of: Description
    chosen_days: str = ""
    """The form of the days as somebody has chosen it; the cells tell where nobody has."""
    replaced: dict[str, int] = field(default_factory=dict)
    """How many rows of a table a newer one has replaced."""
    unread: dict[str, int] = field(default_factory=dict)
    """How many columns of a table the description does not know."""

    @cached_property
    def days(self) -> tuple[str, str]:
        """The form of the days in all tables, and a cell that leaves it open where none is sure."""
        return form_of_days(self.tables, self.of, self.chosen_days)

    def opened(self, name: str) -> tuple[int, Iterator[tuple[int, Row]]]:
        """The line of the heads, and every row that counts with its line; Refused where a column is missing."""
        lines = chain.from_iterable(chunk.rows() for chunk in self.tables.chunks(name))
        for line, cells in lines:
            columns = fields_under(cells, self.of.shape.table(name))
            self._check(name, line, columns)
            heads = zip(cells, columns, strict=True)
            self.unread[name] = sum(1 for head, known in heads if head.strip() and not known)
            return line, self._rows(name, lines, columns)
        return raise_for(self.tables.name(name), 1, _EMPTY)

    def _check(self, name: str, line: int, columns: list[Field | None]) -> None:
        """Refuse a table of which a needed column is missing, or a known one stands twice."""
        found = Counter(each.column for each in columns if each)
        words = [
            text("Import", 'column "{name}" is missing', name=each) for each in self.of.needs(name) if not found[each]
        ]
        words += [text("Import", 'column "{name}" stands twice', name=each) for each in found if found[each] > 1]
        if words:
            raise Refused(*(Problem(each, file=self.tables.name(name), line=line) for each in words))

    def _rows(
        self, name: str, lines: Iterable[tuple[int, list[str]]], columns: list[Field | None]
    ) -> Iterator[tuple[int, Row]]:
        """Each row that counts."""
        known = [(at, each.column, self._cleaner(each.kind)) for at, each in enumerate(columns) if each]
        replaced = 0
        for line, cells in lines:
            fitting = cells if len(cells) == len(columns) else self._fitting(name, line, cells, len(columns))
            row = {column: clean(fitting[at].strip()) for at, column, clean in known}
            if row.get(self.of.ended):
                replaced += 1
            else:
                yield line, row
        self.replaced[name] = replaced

    def _cleaner(self, kind: Kind) -> Callable[[str], str]:
        """What makes a cell of a kind plain, remembered, because most columns repeat themselves."""
        clean, nothing = _CLEANED[kind], self.of.nothing
        if kind is Kind.DAY and self.days[0] != YEAR_FIRST:
            clean = partial(_day_in, self.days[0])
        return lru_cache(_MEMORY)(lambda cell: "" if cell in nothing else clean(cell))

    def _fitting(self, name: str, line: int, cells: list[str], width: int) -> list[str]:
        """The cells of a line that is too short; one that is too long is refused: its cells stand anywhere."""
        if any(map(str.strip, cells[width:])):
            words = text("Import", "the line has {cells} cells, the header {width}", cells=len(cells), width=width)
            raise_for(self.tables.name(name), line, words)
        return cells + [""] * (width - len(cells))


_EMPTY = text("Import", "the file is empty; its first line must name the columns")


def _number(cell: str) -> str:
    """A number that names something, or a bit, however an export writes it: 12.0 is 12, True is 1."""
    whole = _WHOLE.fullmatch(cell)
    return whole[1] if whole else _BITS.get(cell.casefold(), cell)


def _day(cell: str) -> str:
    """A day without its time."""
    timed = _DAY.fullmatch(cell)
    return timed[1] if timed else cell


def _day_in(form: str, cell: str) -> str:
    """A day that is written in some form; what is not stands as what is wrong."""
    return in_form(_day(cell), form)


def _amount(cell: str) -> str:
    """An amount without noughts that say nothing: such a column has two decimals, whatever the currency has."""
    return plain(Decimal(cell)) if is_number(cell) else cell


_CLEANED: Mapping[Kind, Callable[[str], str]] = MappingProxyType(
    {Kind.TEXT: str, Kind.INTEGER: _number, Kind.DAY: _day, Kind.MONEY: _amount}
)
