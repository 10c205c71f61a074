"""Codes for records of a table that have none: those the file knows by all else keep theirs, the others count on."""

from __future__ import annotations

from collections import defaultdict, deque
from typing import TYPE_CHECKING

from desktop_app.acts.exchange.cells import CellProblem, Reader, written
from desktop_app.core.codes import folded
from desktop_app.core.money import exponent
from desktop_app.core.records.sheets import sheet
from desktop_app.store.rows import exchanged, next_code
from desktop_app.store.terms import currency

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop_app.core.records.field import Field
    from desktop_app.store.database import Book


class GivenCodes:
    """The codes of one list of a table: the same whenever it is read while nothing is saved."""

    def __init__(self, book: Book, name: str, columns: Sequence[str], in_use: Iterable[str]) -> None:
        """Know the file's records by some columns; codes that stand in the table are not given."""
        decimals, of = exponent(currency(book)), sheet(name)
        self._fields = [field for field in of.fields if field.column in columns and field.name != "code"]
        self._readers = [(Reader(field, decimals), field) for field in self._fields]
        self._decimals = decimals
        self._in_use = {folded(each) for each in in_use if each}
        self._known: defaultdict[tuple[str, ...], deque[str]] = defaultdict(deque)
        places, code = [of.fields.index(field) for field in self._fields], of.fields.index(of.field("code"))
        for row in exchanged(book, of):
            if folded(str(row[code])) not in self._in_use:
                said = zip(self._fields, (row[at] for at in places), strict=True)
                self._known[tuple(written(field, value, decimals) for field, value in said)].append(str(row[code]))
        first = next_code(book, name)
        self._prefix = first.rstrip("0123456789")
        self._digits, self._next = len(first) - len(self._prefix), int(first.removeprefix(self._prefix))

    def of(self, record: Mapping[str, str]) -> str:
        """The code of the next record: of one in the file that says the same, each only once, or a new one."""
        known = self._known.get(tuple(self._as_written(read, record.get(read[1].column, "")) for read in self._readers))
        if known:
            return known.popleft()
        while True:
            code = f"{self._prefix}{self._next:0{self._digits}d}"
            self._next += 1
            if folded(code) not in self._in_use:
                return code

    def _as_written(self, read: tuple[Reader, Field], cell: str) -> str:
        """A cell as an export would have it; one that cannot be read as it stands."""
        reader, field = read
        try:
            return written(field, reader[cell] if cell or not field.required else None, self._decimals)
        except CellProblem:
            return cell
