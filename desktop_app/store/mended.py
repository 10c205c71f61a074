"""A copy of a damaged file in which the inner pages of its tables that cannot be read are made anew.

A table is a tree: its leaves hold the rows, and inner pages say under which page which row numbers lie. Where one of
those is gone, SQLite finds none of the rows below it, though each of them is whole. They lie in pages to which nothing
leads any more: those whose rows are like those of the table, and have numbers that lay under the page that is gone,
come under a new one in its place.
"""

from __future__ import annotations

from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.store.birth import begun, remove
from desktop_app.store.driver import any_failure, connect
from desktop_app.store.failures import calmly
from desktop_app.store.journal import has_journal, journal_of, may_belong
from desktop_app.store.own_files import own_empty_file
from desktop_app.store.pages import INNER, LEAF, PAGE, Child, Pages, children, inner_page, rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.cipher import BookKey

_FIRST_FREE = 32
"""Where the first page says which one begins the list of those that hold nothing."""
_WHOLE = frozenset({"INT", "INTEGER"})
_REAL, _BYTES = 7, 12
"""What stands for a number with a fraction, and from what on for bytes and texts."""
_NOWHERE = 0
"""No page has this number."""
_LOWEST, _HIGHEST = -(2**63), 2**63 - 1


class _Column(NamedTuple):
    """What a row has at a place."""

    kind: str
    may_be_empty: bool

    def takes(self, kind: int) -> bool:
        """Whether a value of a type, as SQLite numbers types, may stand in it."""
        if kind == 0:
            return self.may_be_empty
        if kind < _BYTES:
            return self.kind in {"REAL", "ANY"} or (self.kind in _WHOLE and kind != _REAL)
        return self.kind in {"ANY", "TEXT" if kind % 2 else "BLOB"}


class _Gap(NamedTuple):
    """A page of a table that cannot be read, and which row numbers lay under it."""

    columns: tuple[_Column, ...]
    number: int
    after: int
    upto: int


class _Orphan(NamedTuple):
    """A page of some table to which none leads, with its lowest and highest row number and the types of these rows."""

    number: int
    first: int
    last: int
    types: tuple[tuple[int, ...], ...]

    def fits(self, gap: _Gap) -> bool:
        """Whether it may have lain under a page that is gone."""
        inside = gap.after < self.first and self.last <= gap.upto
        return inside and all(_alike(types, gap.columns) for types in self.types)


def _alike(types: tuple[int, ...], columns: tuple[_Column, ...]) -> bool:
    """Whether a row is one of a table; a column that came later has no value in it."""
    return len(types) <= len(columns) and all(map(_Column.takes, columns, types))


@contextmanager
def mended(path: Path, key: BookKey | None, beside: Path) -> Iterator[Path]:
    """A copy of a damaged file, beside another one, in which all rows are found that are whole; gone afterwards."""
    place = begun(beside.with_name(f"{beside.name}-mended"))
    try:
        with calmly():
            _copy(path, place)
            if has_journal(path) and may_belong(path, key):
                _bring_in(path, place, key)
            _mend(place, key)
        yield place
    finally:
        remove(place)


def _copy(path: Path, place: Path) -> None:
    """Copy page by page: one that the disk does not give is a damaged one."""
    own_empty_file(place)
    with path.open("rb", buffering=0) as old, place.open("r+b") as new:
        for at in range(0, path.stat().st_size, PAGE):
            held = bytes(PAGE)
            with suppress(OSError):
                old.seek(at)
                held = old.read(PAGE)
            new.write(held)


def _bring_in(path: Path, place: Path, key: BookKey | None) -> None:
    """Bring the newest saves, which lie in the journal of a file, into its copy."""
    journal = journal_of(place)
    own_empty_file(journal)
    journal.write_bytes(journal_of(path).read_bytes())
    with suppress(any_failure()), closing(connect(place, mode="rw", key=key)) as made:
        made.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _mend(place: Path, key: BookKey | None) -> None:
    """Make the inner pages anew that cannot be read, as far as it is certain what lay under them."""
    with closing(connect(place, mode="immutable", key=key)) as connection:
        tables = _tables(connection)
    with place.open("r+b") as handle:
        search = _Search(Pages(handle, key))
        for root, columns in tables:
            search.walk(_Gap(columns, root, _LOWEST, _HIGHEST))
        if search.gaps:
            search.close_gaps()


def _tables(connection: Any) -> list[tuple[int, tuple[_Column, ...]]]:
    """The first page of each table that has row numbers, and its columns."""
    named = connection.execute(
        "SELECT s.name, s.rootpage FROM main.sqlite_schema s JOIN pragma_table_list l ON l.name = s.name "
        "WHERE s.type = 'table' AND s.rootpage > 0 AND l.schema = 'main' AND NOT l.wr"
    )
    return [(int(root), _columns(connection, str(name))) for name, root in named.fetchall()]


def _columns(connection: Any, table: str) -> tuple[_Column, ...]:
    """The columns of a table; the one that is its row number stands empty in each row."""
    told = connection.execute('SELECT type, "notnull", pk FROM pragma_table_info(?)', (table,)).fetchall()
    return tuple(_Column(str(kind) or "ANY", bool(pk) or not needed) for kind, needed, pk in told)


class _Search:
    """A walk through all tables, which finds gaps, and then what lay under them."""

    def __init__(self, pages: Pages) -> None:
        """Begin with nothing seen but the pages that hold nothing."""
        self.pages, self.gaps = pages, list[_Gap]()
        self.seen = {1, *_free(pages)}

    def walk(self, at: _Gap) -> None:
        """See all pages of a tree from one on; one that cannot be read is a gap."""
        self.seen.add(at.number)
        page = self.pages.read(at.number)
        if page is None or page[0] not in {INNER, LEAF}:
            self.gaps.append(at)
        elif page[0] == INNER:
            below = self._below(page)
            if not below:
                self.gaps.append(at)
            after = at.after
            for number, last in below:
                upto = at.upto if last is None else last
                self.walk(_Gap(at.columns, number, after, upto))
                after = upto

    def _below(self, page: bytes) -> list[Child]:
        """The pages below an inner one; none where it leads to what is no page, or another's."""
        with suppress(IndexError):
            below = children(page)
            if all(1 <= number <= self.pages.number and number not in self.seen for number, _ in below):
                return below
        return []

    def close_gaps(self) -> None:
        """Put what is certain to have lain there under a new page in the place of each that is gone."""
        found: dict[_Gap, list[_Orphan]] = {}
        for orphan in self._orphans():
            fitting = [gap for gap in self.gaps if orphan.fits(gap)]
            if len(fitting) == 1:
                found.setdefault(fitting[0], []).append(orphan)
        for gap, under in found.items():
            made = inner_page(list(_in_order(gap, under)), self.pages.usable)
            if made:
                self.pages.write(gap.number, made)

    def _orphans(self) -> list[_Orphan]:
        """Pages of tables that nobody leads to, without those that lie under another of them."""
        alone = {number: page for number in range(2, self.pages.number + 1) if (page := self._unseen(number))}
        under = {child.number for page in alone.values() if page[0] == INNER for child in children(page)}
        told = (self._orphan(number) for number in alone if number not in under)
        return [orphan for orphan in told if orphan]

    def _unseen(self, number: int) -> bytes | None:
        """A page of some table that was not met in any tree."""
        page = None if number in self.seen else self.pages.read(number)
        with suppress(IndexError):
            if page and ((page[0] == INNER and self._below(page)) or (page[0] == LEAF and rows(page))):
                return page
        return None

    def _orphan(self, number: int) -> _Orphan | None:
        """A page with its first and its last row, of those below it where it is an inner one."""
        page = self._unseen(number)
        if page is None:
            return None
        if page[0] == LEAF:
            there = rows(page)
            return _Orphan(number, there[0].number, there[-1].number, (there[0].types, there[-1].types))
        below = [each for child in self._below(page) if (each := self._orphan(child.number))]
        if not below:
            return None
        return _Orphan(number, below[0].first, below[-1].last, (*below[0].types, *below[-1].types))


def _in_order(gap: _Gap, under: list[_Orphan]) -> Iterator[Child]:
    """Pages as the children of one, by their row numbers; one that overlaps with another is left out.

    Where numbers are missing, or may be, stands a page that cannot be read, so that nobody takes the table for whole.
    """
    last = max(gap.after, 0)
    for orphan in sorted(under, key=lambda each: each.first):
        if orphan.first > last + 1:
            yield Child(_NOWHERE, orphan.first - 1)
        if orphan.first > last:
            yield Child(orphan.number, orphan.last)
            last = orphan.last
    yield Child(_NOWHERE, None)


def _free(pages: Pages) -> set[int]:
    """The pages that hold nothing any more: a chain of lists of them."""
    free, first = set[int](), pages.read(1) or b""
    number = int.from_bytes(first[_FIRST_FREE : _FIRST_FREE + 4], "big")
    while number and number not in free and (page := pages.read(number)):
        free.add(number)
        told = [int.from_bytes(page[at : at + 4], "big") for at in range(0, pages.usable, 4)]
        free.update(told[2 : 2 + told[1]])
        number = told[0]
    return free
