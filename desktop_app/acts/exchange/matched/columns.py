"""One of our columns taken from a foreign table's row: words said in our codes, days and numbers in our form."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop_app.acts.exchange.cells import CellProblem, Reader
from desktop_app.acts.exchange.matched.forms import in_form
from desktop_app.acts.exchange.odd_cells import joined_cells, to_type_over
from desktop_app.catalog.mark import Mark, Tone
from desktop_app.catalog.words import label_of
from desktop_app.core.likeness import words_key
from desktop_app.core.records.field import Kind
from desktop_app.core.shown import shown_day, shown_money
from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from desktop_app.acts.exchange.matched.matching import ColumnMatch, TableMatch
    from desktop_app.acts.exchange.matched.tables import TableBeginning
    from desktop_app.catalog.mark import ListCell
    from desktop_app.core.records.field import Field

_MEMORY = 20_000
_LINKED = text("Data", "of this row")


@dataclass(slots=True)
class OneColumn:
    """A cell under one heading, remembered, because most columns repeat themselves."""

    at: int
    match: ColumnMatch
    words: dict[str, str]
    """The codes of words; of days the numbers of months by their names."""
    known: dict[str, str] = field(default_factory=dict)

    def of(self, cells: Sequence[str]) -> str:
        """The cell as an exchange file has it."""
        cell = cells[self.at] if self.at < len(cells) else ""
        found = self.known.get(cell)
        if found is None:
            found = self._read(cell)
            if len(self.known) < _MEMORY:
                self.known[cell] = found
        return found

    def _read(self, cell: str) -> str:
        """A cell not met before: in its form, or as the code that it means."""
        if self.match.form:
            return in_form(cell, self.match.form, self.words)
        return self.words.get(words_key(cell), cell).strip()


@dataclass(frozen=True, slots=True)
class TakenColumn:
    """What one of our columns is taken from; several headings make one text, in their order."""

    parts: tuple[OneColumn, ...]
    always: str = ""
    """What it holds in every row where it stands under no heading."""

    def of(self, cells: Sequence[str]) -> str:
        """The cell as an exchange file has it."""
        if len(self.parts) == 1:
            return self.parts[0].of(cells)
        return joined_cells((each.match.heading, each.of(cells)) for each in self.parts) or self.always


def taken(match: TableMatch, of: Field) -> TakenColumn:
    """What a field is taken from in a table."""
    return TakenColumn(
        tuple(
            OneColumn(at, each, {words_key(word): code for word, code in each.words})
            for at, each in enumerate(match.columns)
            if each.column == of.column
        ),
        "" if match.under(of.column) else dict(match.fixed).get(of.column, ""),
    )


def as_understood(
    seen: TableBeginning, match: TableMatch, beside: Collection[str], decimals: int, rows: int
) -> tuple[list[Field], list[list[ListCell]]]:
    """The first rows of a table as they would come in, beside other lists that it fills: the fields, and their cells.

    Codes that are given, and links to records of the same row, are only known once all rows are read.
    """
    linked = match.linked(beside)
    fields = [each for each in match.of.fields if match.gives(each.column) or each in linked]
    columns = [(each, taken(match, each), Reader(each, decimals)) for each in fields]
    return fields, [
        [_LINKED if each in linked else _cell(each, one.of(cells), read, decimals) for each, one, read in columns]
        for _, cells in seen.rows[:rows]
    ]


def _cell(of: Field, cell: str, read: Reader, decimals: int) -> ListCell:
    """A cell as it would be shown once it is in the file; one that cannot come in bears its mark."""
    try:
        value: Any = read[cell] if cell or not of.required else None
    except CellProblem:
        return Mark(Tone.BAD, Text("Data", "{cell}", (("cell", to_type_over(cell) or "…"),)))
    match of.kind:
        case Kind.DAY:
            return shown_day(value)
        case Kind.MONEY:
            return shown_money(value, decimals)
        case Kind.FLAG:
            return None if value is None else Text("Words", "Yes" if value else "No")
        case Kind.CHOICE:
            return None if value is None else label_of(of, value)
    return value if isinstance(value, str | int) or value is None else f"{value:g}"
