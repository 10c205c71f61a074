"""The order of rows: by a column, upwards or downwards, as a press on its heading chooses it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from desktop_app.catalog.mark import Mark
from desktop_app.core.alphabet import letter_order
from desktop_app.core.shown import Amount, Number, Share, When
from desktop_app.core.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QHeaderView

    from desktop_app.catalog.listings.listing import Row
    from desktop_app.catalog.mark import ListCell
    from desktop_app.core.language import Speech
    from desktop_app.core.table import Table


@dataclass(frozen=True, slots=True)
class Order:
    """By which column rows stand in order, and whether the last comes first."""

    column: int
    backwards: bool = False


def pressed(now: Order | None, column: int) -> Order | None:
    """What a press on a heading makes of the order: upwards, then downwards, then as the rows came."""
    if now is None or now.column != column:
        return Order(column)
    return None if now.backwards else Order(column, backwards=True)


def show_order(heading: QHeaderView, order: Order | None) -> None:
    """Show by an arrow how rows stand in order."""
    heading.setSortIndicatorShown(order is not None)
    if order is not None:
        down = Qt.SortOrder.DescendingOrder if order.backwards else Qt.SortOrder.AscendingOrder
        heading.setSortIndicator(order.column, down)


def places(cells: Iterable[ListCell], speech: Speech) -> list[Any]:
    """What each cell is sorted by, None where there is nothing: figures and days before words, words by the language.

    May be asked on any thread.
    """
    return [_place(cell, speech) for cell in cells]


def _place(cell: ListCell, speech: Speech) -> Any:  # noqa: PLR0911 - one line a kind of value
    """What one cell is sorted by."""
    code = speech.language.code
    match cell:
        case None | "":
            return None
        case Amount(minor, _):
            return 0, minor
        case When(day):
            return 0, day
        case Share(value, _) | Number(value, _):
            return None if value is None else (0, value)
        case int():
            return 0, cell
        case Mark():
            return 1, letter_order(speech.say(cell.words), code)
        case Text():
            return 1, letter_order(speech.say(cell), code)
    return 1, letter_order(str(cell), code)


def in_order(places: list[Any], *, backwards: bool) -> list[int]:
    """The rows in the order of what each is sorted by; those with nothing stand last either way."""
    known = [at for at, place in enumerate(places) if place is not None]
    known.sort(key=places.__getitem__, reverse=backwards)
    return [*known, *(at for at, place in enumerate(places) if place is None)]


def ordered_table(table: Table, order: Order, decimals: int, speech: Speech) -> Table:
    """A table with its rows in order; totals and headings stay where they are, and parts under their row."""
    of = table.columns[order.column]
    found = places((of.shows(row[order.column], decimals) for row in table.rows), speech)

    def ordered(rows: list[int]) -> list[int]:
        return [rows[at] for at in in_order([found[row] for row in rows], backwards=order.backwards)]

    return table.in_order(ordered)


def ordered_rows(rows: Sequence[Row], order: Order | None, speech: Speech) -> list[Row]:
    """The rows of a listing in order; without one as they came."""
    if order is None:
        return list(rows)
    found = places((row[order.column] for row in rows), speech)
    return [rows[at] for at in in_order(found, backwards=order.backwards)]
