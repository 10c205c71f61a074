"""Keeping the sums: a save takes away what was counted of all it concerns, and adds what counts now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.store.facts.changes import BELONGS, Changes
from desktop_app.store.facts.fact import HISTORY, NOW
from desktop_app.store.facts.registry import CELLS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlite_utils import Database

    from desktop_app.store.database import Book
    from desktop_app.store.facts.fact import Cell, Source
    from desktop_app.store.save import Save

_KEPT = """SELECT name, sql FROM main.sqlite_schema
    WHERE type = 'table' AND (name GLOB '*_cells' OR name GLOB '*_months')"""
"""The tables of sums in a file: they are known by how they are named."""

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


def rebuild(book: Book | Database, cells: tuple[Cell, ...] = CELLS) -> None:
    """Make sums anew from the rows."""
    for cell in sorted(cells, key=lambda cell: cell.of is not None):
        book.execute(f"DELETE FROM main.{cell.name}")
        book.execute(cell.add(cell.anew(NOW)))


def update_sums(save: Save) -> None:
    """Bring every sum up to date with what a save has written."""
    written = save.tables() & set(HISTORY)
    if not written:
        return
    changes = Changes(save.book, save.number - 1, written)
    anew = tuple(cells_to_remake(changes))
    rebuild(save.book, anew)
    for cell, difference in differences(changes, tuple(cell for cell in CELLS if cell not in anew), back=False):
        save.book.execute(cell.add(difference))


def cells_to_remake(changes: Changes) -> Iterator[Cell]:
    """The sums that what was changed is too much for, or that rest on terms and treaties that were changed."""
    moved = changes.moved_terms()
    many = changes.policies > MANY
    for cell in CELLS:
        sources = cell.fact.sources
        touched = any(each.tables & changes.tables for each in sources)
        if (
            any(moved & set(each.terms) for each in sources)
            or ("treaties" in changes.tables and any("treaties" in each.tables for each in sources))
            or (touched and (many or changes.is_new("policies")))
        ):
            yield cell


def differences(changes: Changes, cells: tuple[Cell, ...], *, back: bool) -> Iterator[tuple[Cell, str]]:
    """What each table of sums differs by because of the changes; `back` from now to how it was."""
    tables = changes.tables - {"products"}
    concerned = [cell for cell in cells if any(each.tables & tables for each in cell.fact.sources)]
    if not concerned:
        return
    before = changes.before({table for cell in concerned for each in cell.fact.sources for table in each.tables})
    for cell in (each for each in concerned if each.of is None):
        sources = [each for each in cell.fact.sources if each.tables & tables]
        sides = [_rows(cell, sources, where) for where in (before, NOW)]
        difference = cell.difference(*(reversed(sides) if back else sides))
        coarser = [each for each in concerned if each.of is cell]
        if coarser:
            difference = changes.copied(cell, difference)
        yield cell, difference
        yield from ((each, each.grouped(difference)) for each in coarser)


def _rows(cell: Cell, sources: list[Source], tables: Mapping[str, str]) -> str:
    """The rows of some sources that belong to what was changed."""
    fact = cell.fact
    listed = ", ".join((*fact.dimensions, "day", *fact.measures))
    return " UNION ALL ".join(
        f"SELECT {listed} FROM ({each.sql(tables, BELONGS[each.belongs], by_record=False)})" for each in sources
    )
