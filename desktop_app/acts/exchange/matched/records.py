"""The records that the rows of one table make, where a row tells of several lists, or the program gives the codes.

A person, the policy of the household and its premium may stand side by side: each list takes its own headings, rows
that say the same under one heading (the number of the household) make one record, and records of one row belong
together. Such a table is held whole, for the rows of one record need not follow each other.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.acts.exchange.matched.codes import GivenCodes
from desktop_app.acts.exchange.matched.columns import taken
from desktop_app.core.likeness import words_key
from desktop_app.core.records.sheets import SHEETS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import TypeAlias

    from desktop_app.acts.exchange.matched.matching import TableMatch
    from desktop_app.store.database import Book

    Row: TypeAlias = "tuple[int, list[str]]"

_HOLDER = "holder"


@dataclass(slots=True)
class Record:
    """One record of a list: the first row that tells of it, its cells by our columns, and all its rows."""

    line: int
    cells: dict[str, str]
    lines: list[int] = field(default_factory=list)

    def takes(self, cells: Mapping[str, str]) -> bool:
        """Whether another row says nothing else; what is new in it is taken over."""
        if any(cell and self.cells.get(column) not in ("", None, cell) for column, cell in cells.items()):
            return False
        self.cells.update({column: cell for column, cell in cells.items() if cell})
        return True


class TableRecords:
    """The records of each list that a table fills."""

    def __init__(self, matches: Sequence[TableMatch], rows: Iterable[Row], width: int, book: Book | None) -> None:
        """Make all records of rows with so many headings, the lists that others link to first."""
        self._rows, self._book = list(rows), book
        self.beyond = {number: cells[width:] for number, cells in self._rows if any(map(str.strip, cells[width:]))}
        """What stands in a row behind the last heading."""
        self._codes: dict[str, dict[int, str]] = {}
        """Of each list the code of the record that a row tells of."""
        self._heads: set[str] = set()
        """The people who hold their household."""
        self.of: dict[str, list[Record]] = {}
        """The records by the name of their list."""
        places = {of.name: at for at, of in enumerate(SHEETS)}
        for match in sorted(matches, key=lambda each: places[each.sheet]):
            self.of[match.sheet] = self._made(match)

    def _made(self, match: TableMatch) -> list[Record]:
        """The records of one list, each with its links and its code."""
        records = self._records_of(match)
        for record in records:
            for linked in match.linked(self._codes):
                record.cells[linked.column] = self._linked(linked.target, record)
        links = {linked.column for linked in match.linked(self._codes)}
        if not any(each.column for each in match.columns):  # a list of nothing but links: who is covered by what
            records = [each for each in records if all(each.cells[column] for column in links)]
        self._give_codes(match, records)
        if match.has_codes:
            self._codes[match.sheet] = {line: each.cells.get("code", "") for each in records for line in each.lines}
        if match.sheet == "people":
            self._heads = {each.cells.get("code", "") for each in records if each.cells.get("relation") == _HOLDER}
        return records

    def _records_of(self, match: TableMatch) -> list[Record]:
        """What the rows tell of a list; rows that contradict each other stay apart, to be refused as one key twice."""
        read = _reader(match)
        by_key: dict[str, list[Record]] = {}
        lines: defaultdict[str, list[int]] = defaultdict(list)
        for number, cells in self._rows:
            own, key = read(cells)
            key = key or str(number)
            lines[key].append(number)
            if own is None:
                continue
            same = by_key.setdefault(key, [])
            if not any(each.takes(own) for each in same):
                same.append(Record(number, own))
        for key, records in by_key.items():
            for each in records:
                each.lines = lines[key]
        return sorted((each for records in by_key.values() for each in records), key=lambda each: each.line)

    def _linked(self, target: str, record: Record) -> str:
        """The code of the record beside one; where several rows make it, of the person who holds the household."""
        codes = self._codes[target]
        found = [code for line in record.lines if (code := codes.get(line))]
        head = next((each for each in found if each in self._heads), "") if target == "people" else ""
        return head or next(iter(found), "")

    def _give_codes(self, match: TableMatch, records: list[Record]) -> None:
        """Give the records a code that have none: one for all that contradict each other."""
        if not match.codes_given or self._book is None:
            return
        columns = list(dict.fromkeys(column for each in records for column in each.cells))
        given = GivenCodes(self._book, match.sheet, columns, (each.cells.get("code", "") for each in records))
        by_rows: dict[int, str] = {}
        for each in records:
            if not each.cells.get("code"):
                first = each.lines[0]
                each.cells["code"] = by_rows.get(first) or given.of(each.cells)
                by_rows[first] = each.cells["code"]


def _reader(match: TableMatch) -> Callable[[list[str]], tuple[dict[str, str] | None, str]]:
    """What reads of a row the cells of a list, None where none of its own says anything, and by what rows are one."""
    columns = {each.column: taken(match, each) for each in match.of.fields if match.gives(each.column)}
    own = [each.column for each in match.columns if each.column and each.heading != match.one_for]
    at = next((at for at, each in enumerate(match.columns) if each.heading == match.one_for), None)

    def read(cells: list[str]) -> tuple[dict[str, str] | None, str]:
        key = words_key(cells[at]) if at is not None and match.one_for and at < len(cells) else ""
        said = {column: one.of(cells) for column, one in columns.items()}
        return (said if not own or any(said[column] for column in own) else None), key

    return read
