"""Keeping the cells: a save takes away what its policies and people counted for, and adds what they count for now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.store.cells.around import BEFORE, NOW, SOURCES, look_around, touch
from desktop_app.store.cells.by_rows import ROWS, by_rows, moved_columns, read_columns, replaced_columns
from desktop_app.store.cells.claims import CLAIM_MONTHS, CLAIM_STEPS, DECISION_DAYS, PAYMENT_DAYS, SETTLED_MONTHS
from desktop_app.store.cells.members import (
    COVER_STEPS,
    INSURED_STEPS,
    RENEWAL_DAYS,
    RENEWAL_OVERLAPS,
    RENEWAL_POLICIES,
)
from desktop_app.store.cells.premium import PREMIUM_DAYS, PREMIUM_SPANS, RECEIPT_DAYS

if TYPE_CHECKING:
    from desktop_app.store.cells.cell import Cell
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

CELLS = (
    *(PREMIUM_DAYS, PREMIUM_SPANS, RECEIPT_DAYS, PAYMENT_DAYS, CLAIM_STEPS, CLAIM_MONTHS, DECISION_DAYS),
    *(SETTLED_MONTHS, COVER_STEPS, INSURED_STEPS, RENEWAL_OVERLAPS, RENEWAL_DAYS, RENEWAL_POLICIES),
)
"""Every table of cells."""

_MANY = 5000
"""Touched policies above which making the cells anew is quicker than adding and taking away."""


def rebuild(book: Book, cells: tuple[Cell, ...] = CELLS) -> None:
    """Make cells anew from the rows."""
    for cell in cells:
        book.execute(f"DELETE FROM {cell.name}")
        book.execute(cell.add(NOW))


def keep_cells(save: Save) -> None:
    """Bring every cell up to date with what a save has written."""
    written = save.tables() - {"products"}
    anew = _told_otherwise(save) if "products" in save.tables() else ()
    rebuild(save.book, anew)
    changed = tuple(cell for cell in CELLS if written & set(cell.tables) and cell not in anew)
    plain = [cell for cell in changed if written & set(cell.tables) == {cell.adds}]
    _keep_added(save, plain)
    _keep_touched(save, tuple(cell for cell in changed if cell not in plain))


def _told_otherwise(save: Save) -> tuple[Cell, ...]:
    """The cells that read what a save changed about a product; a new product has no rows but those written with it."""
    moved = replaced_columns(save, "products")
    return tuple(cell for cell in CELLS if cell.reads("products") and moved & read_columns(cell, "products"))


def _keep_added(save: Save, cells: list[Cell]) -> None:
    """Bring cells up to date that only add up the rows written: no other row is looked at."""
    moved = {table: moved_columns(save, table) for table in {cell.adds for cell in cells}}
    for cell in cells:
        columns = moved[cell.adds]
        if columns is None or columns & read_columns(cell, cell.adds):
            save.book.execute(by_rows(cell, save.rows_of(cell.adds, ROWS[cell.adds])), save.values)


def _keep_touched(save: Save, changed: tuple[Cell, ...]) -> None:
    """Bring cells up to date by all that the touched policies and people counted for, and count for now."""
    if not changed:
        return
    if save.begins("policies") or touch(save) > _MANY:
        rebuild(save.book, changed)
        return
    wide = any(cell.told_by == "person" or cell.near for cell in changed)
    look_around(save, {table for table in SOURCES for cell in changed if cell.reads(table)}, wide=wide)
    for cell in changed:
        touched = _told(cell)
        save.book.execute(cell.change((BEFORE, touched), (NOW, touched)))


def _told(cell: Cell) -> str:
    """The condition on the rows that the touched policies or people are behind."""
    if cell.told_by == "person":
        return "person IN (SELECT id FROM temp.touched_people)"
    return f"{cell.told_by} IN (SELECT id FROM temp.{'told_policies' if cell.near else 'touched_policies'})"
