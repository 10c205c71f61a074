"""The dated allocation keys of a scheme: which holds on a day, and a new one written over that of the same day."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.records.background import AllocationRule
from desktop_app.core.statements.allocation import FIXED
from desktop_app.store.rows import insert, replace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


class KeyShare(NamedTuple):
    """One row of a key: a product's code and its percentage, both empty where the key is not fixed."""

    row: int
    key: str
    product: str | None
    percent: float | None


class DatedKey(NamedTuple):
    """A key, the day from which it shall hold, and the cost whose own it is; None for all that have none."""

    first: Day
    key: str
    cost: str | None = None


def first_day_of_key(book: Book, day: Day | None, cost: str | None = None) -> Day | None:
    """The day from which the key that holds on a day has held, or the latest of all; None before the first.

    Of a cost the key of its own, without one the scheme's.
    """
    sql = "SELECT max(from_day) FROM allocation WHERE cost IS ? AND (? IS NULL OR from_day <= ?)"
    found = book.value(sql, (cost, day, day))
    return None if found is None else int(found)


def shares_from(book: Book, first: Day, cost: str | None = None) -> list[KeyShare]:
    """The rows of the key of a cost, or of the scheme's, that was set from a day on."""
    sql = """SELECT a.id, a.key, p.code, a.percent FROM allocation a LEFT JOIN products p ON p.id = a.product
        WHERE a.from_day = ? AND a.cost IS ? ORDER BY p.code NULLS FIRST"""
    return [KeyShare(*row) for row in book.query(sql, (first, cost))]


def set_shares(save: Save, of: DatedKey, percentages: Mapping[str, float]) -> None:
    """Set a key from a day on. Nothing is deleted: a row no longer needed takes another part, or none."""
    first, key, cost = of
    wanted: dict[str | None, float | None] = {None: None}
    if key == FIXED:
        wanted = {product: percent for product, percent in percentages.items()}  # noqa: C416 - wider types than theirs
    had = {share.product: share.row for share in shares_from(save.book, first, cost)}
    free = [row for product, row in had.items() if product not in wanted]
    for product, percent in wanted.items():
        row = had.get(product) or (free.pop(0) if free else None)
        if row is None:
            rule = AllocationRule(from_day=first, key=key, product=product, percent=percent, cost=cost)
            insert(save, "allocation", rule)
        else:
            replace(save, "allocation", row, key=key, product=product, percent=percent)
    for row in free:
        replace(save, "allocation", row, key=key, percent=0.0 if key == FIXED else None)
