"""Keeping the sums: a save takes away what was counted of all it concerns, and adds what counts now."""

from __future__ import annotations

from collections import Counter
from contextlib import contextmanager
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.store.facts.changes import Changes, limits
from desktop_app.store.facts.fact import HISTORY, NOW
from desktop_app.store.facts.registry import CELLS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from sqlite_utils import Database

    from desktop_app.store.database import Book
    from desktop_app.store.facts.closed import ClosedTime
    from desktop_app.store.facts.fact import KeptSums, Source
    from desktop_app.store.save import Save

_KEPT = """SELECT name, sql FROM main.sqlite_schema
    WHERE type = 'table' AND (name GLOB '*_cells' OR name GLOB '*_months')"""
"""The tables of sums in a file: they are known by how they are named."""

_SHARES = frozenset(("treaties", "shared_costs"))
"""Tables of which one row says how any number of records post."""

MANY = 5000
"""Changed policies above which making the sums anew is quicker than adding and taking away."""


def other_sums(book: Book) -> bool:
    """Whether the tables of sums in a file are not those described today."""
    return set(book.query(_KEPT)) != {(cell.name, cell.create) for cell in CELLS}


def renew_sums(db: Database) -> None:
    """Make the sums that a file lacks or has otherwise, and drop those that are no longer described."""
    kept = dict(db.execute(_KEPT).fetchall())
    described = {cell.name: cell.create for cell in CELLS}
    for name in (name for name, sql in kept.items() if described.get(name) != sql):
        db.execute(f"DROP TABLE {name}")
    anew = tuple(cell for cell in CELLS if kept.get(cell.name) != cell.create)
    for cell in anew:
        db.execute(cell.create)
    if db.execute("SELECT 1 FROM saves LIMIT 1").fetchone():
        rebuild(db, anew)


def rebuild(book: Book | Database, cells: tuple[KeptSums, ...] = CELLS) -> None:
    """Make sums anew from the rows."""
    with worked_out(book, cells, NOW) as tables:
        for cell in sorted(cells, key=lambda cell: cell.of is not None):
            book.execute(f"DELETE FROM main.{cell.name}")
            book.execute(cell.add(cell.anew(tables)))


@contextmanager
def worked_out(
    book: Book | Database, cells: Collection[KeptSums], tables: Mapping[str, str]
) -> Iterator[Mapping[str, str]]:
    """Where the rows of some sums stand: what several of them share is worked out once, and stands beside the file."""
    several = Counter(name for cell in cells for name in cell.shared)
    made = {name: rows for cell in cells for name, rows in cell.shared.items() if several[name] > 1}
    for name, rows in made.items():
        one = rows.format(changed="1", itself="1", each="0", by="", **tables)
        book.execute(f"CREATE TEMP TABLE {name} AS {one}")
    try:
        yield {**tables, **{name: f"temp.{name}" for name in made}}
    finally:
        for name in made:
            book.execute(f"DROP TABLE IF EXISTS temp.{name}")


def update_sums(save: Save, closed: ClosedTime | None = None, after: int | None = None) -> None:
    """Bring every sum up to date with what a save has written; closed time is told what it changes.

    Where others came in with it, `after` is the last one before them all.
    """
    written = save.tables() & set(HISTORY)
    if not written:
        return
    changes = Changes(save.book, save.number - 1 if after is None else after, written)
    anew = cells_to_remake(changes)
    # Terms of products alone may change: a closed quarter is computed with those of its closing.
    if closed and changes.tables != {"products"}:
        closed.save_closed_sums(anew)
    rebuild(save.book, anew)
    for cell, difference in differences(changes, anew, back=False):
        if closed:
            closed.look_at(cell, difference)
        save.book.execute(_added(cell, difference))
    if closed:
        closed.compare()


def cells_to_remake(changes: Changes) -> tuple[KeptSums, ...]:
    """The sums that what was changed is too much for, or that rest on terms, treaties or shares that were changed."""
    terms, many = changes.moved_terms(), changes.policies > MANY or changes.is_new("policies")
    shares = _SHARES & changes.tables
    if not (terms or many or shares):
        return ()
    return tuple(
        cell
        for cell in CELLS
        if any(terms & set(each.terms) for each in cell.fact.sources)
        or any(shares & each.tables for each in cell.fact.sources)
        or (many and any(each.tables & changes.tables for each in cell.fact.sources))
    )


def differences(changes: Changes, anew: tuple[KeptSums, ...], *, back: bool) -> Iterator[tuple[KeptSums, str]]:
    """What each table of sums but those made anew differs by because of the changes; `back` from now to how it was."""
    concerned = _concerned(anew, changes.moved)
    if not concerned:
        return
    among = {each for sources in concerned.values() for each in sources}
    copied = changes.before(among)
    silent = frozenset(each for each in among if each.among and not changes.holds(_may_say(each, copied)))
    for cell in (each for each in concerned if each.of is None):
        sources = tuple(each for each in concerned[cell] if each not in silent)
        if not sources:
            continue
        difference = _difference(cell, sources, copied, back=back)
        coarser = [each for each in concerned if each.of is cell]
        if coarser:
            difference = changes.copied(cell, difference)
        yield cell, difference
        yield from ((each, _grouped(each, difference)) for each in coarser)


@lru_cache(maxsize=256)
def _concerned(anew: tuple[KeptSums, ...], moved: frozenset[tuple[str, str]]) -> Mapping[KeptSums, tuple[Source, ...]]:
    """The tables of sums that are not made anew and have sources which read what moved, with these.

    A changed term makes sums anew; what else products say stands in none.
    """
    columns = frozenset((table, column) for table, column in moved if table != "products")
    found = {cell: tuple(each for each in cell.fact.sources if each.reads(columns)) for cell in CELLS}
    return MappingProxyType({cell: sources for cell, sources in found.items() if sources and cell not in anew})


@lru_cache(maxsize=256)
def _may_say(source: Source, copied: frozenset[str]) -> str:
    """Whether a source of few records may have any rows of what was changed, before or now."""
    return " OR ".join(source.any_sql(where, *limits(source)) for where in _both(copied))


def _both(copied: frozenset[str]) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Where the rows stand as they were before, those of some tables copied, and now."""
    return {**NOW, **{table: f"temp.before_{table}" for table in copied}}, NOW


@lru_cache(maxsize=256)
def _difference(cell: KeptSums, sources: tuple[Source, ...], copied: frozenset[str], *, back: bool) -> str:
    """What sums of some sources differ by, with the rows of some tables copied as they were before."""
    sides = [_rows(cell, sources, where) for where in _both(copied)]
    return cell.difference(*(reversed(sides) if back else sides))


@lru_cache(maxsize=256)
def _grouped(cell: KeptSums, rows: str) -> str:
    """The sums of some rows, put together once for all saves."""
    return cell.grouped(rows)


@lru_cache(maxsize=256)
def _added(cell: KeptSums, rows: str) -> str:
    """What adds some rows, put together once for all saves."""
    return cell.add(rows)


def _rows(cell: KeptSums, sources: tuple[Source, ...], tables: Mapping[str, str]) -> str:
    """The rows of some sources that belong to what was changed."""
    fact = cell.fact
    listed = ", ".join((*fact.dimensions, "day", *fact.measures))
    return " UNION ALL ".join(
        f"SELECT {listed} FROM ({each.sql(tables, *limits(each), by_record=False)})" for each in sources
    )
