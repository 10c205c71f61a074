"""The figures that a paper carries for programs: one canonical JSON, and the same as a table (`core/figure_set`)."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Enclosure
from desktop_app.core.figure_set import DRAFT, FINAL, MONEY, RATIO, FigureSet, FigureValue, canonical, tidy
from desktop_app.core.period import iso
from desktop_app.core.shown import Amount, Number, Share
from desktop_app.core.state import Run
from desktop_app.core.table import Unit, plain
from desktop_app.core.text import text
from desktop_app.reports.report import NO_OFFICE
from desktop_app.store.closings import FINGERPRINT
from desktop_app.store.identity import book_id
from desktop_app.store.terms import last_save

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.table import Cell, Column, Table
    from desktop_app.reports.report import Answer


def enclosures(of: FigureSet) -> tuple[Enclosure, ...]:
    """Figures as the files that a paper carries; what is said of each has the digest by which it is known."""
    whole, table = canonical(of), tidy(of).encode()
    json = text("Paper", "The figures of this paper for programs, as JSON. SHA-256: {digest}", digest=_digest(whole))
    csv = text("Paper", "The figures of this paper as a table, in CSV. SHA-256: {digest}", digest=_digest(table))
    return (
        Enclosure("figures.json", "application/json", json, whole),
        Enclosure("figures.csv", "text/csv", csv, table),
    )


def figures_in(answer: Answer) -> FigureSet:
    """Every figure in the tables of a report, and of which state of which book they are."""
    figures, head = answer.asked.figures, last_save(answer.asked.figures.book)
    first = answer.period.first if answer.period else answer.asked.day
    return FigureSet(
        scheme=answer.owner,
        book=book_id(figures.book),
        currency=answer.currency,
        decimals=answer.decimals,
        first=iso(first),
        last=iso(answer.asked.day),
        state=FINAL if answer.state.run is Run.CLOSED else DRAFT,
        save=head.name,
        head=head.digest[:FINGERPRINT],
        figures=tuple(_figures(answer)),
    )


def _figures(answer: Answer) -> Iterator[FigureValue]:
    """The figures of all tables, no two of one name."""
    names: Counter[str] = Counter()
    for table in answer.tables:
        for row, cells in enumerate(table.each()):
            about = _row_name(row, cells)
            for cell, column in cells:
                if cell is None or column.unit.of_words:
                    continue
                name = f"{table.name}.{about}.{column.name}"
                names[name] += 1
                name = name if names[name] == 1 else f"{name}#{names[name]}"
                yield _as_data(name, cell, column, answer.decimals, _scope(answer, table, row, column))


def _row_name(row: int, cells: tuple[tuple[Cell, Column], ...]) -> str:
    """What a row is about: the codes and keys in it, else its number."""
    keys = [str(cell) for cell, column in cells if column.unit is Unit.WORD and cell]
    return "/".join(keys) or str(row + 1)


def _scope(answer: Answer, table: Table, row: int, column: Column) -> tuple[str, str]:
    """The product and the office of a figure, empty for all; an office of `-` is none."""
    asked = dict(column.asks)
    product = asked.get("product", _named(table, row, "products") or answer.product or "")
    office = answer.office if answer.office is None else answer.office or NO_OFFICE
    return str(product), str(asked.get("office", _named(table, row, "offices") or office or ""))


def _named(table: Table, row: int, sheet: str) -> str:
    """The code of a sheet that a row names."""
    codes = (cell for cell, of in zip(table.rows[row], table.columns, strict=True) if of.sheet == sheet)
    return str(next(codes, None) or "")


def _as_data(name: str, cell: Cell, column: Column, decimals: int, scope: tuple[str, str]) -> FigureValue:
    """A figure as data: no amount is ever a float."""
    value = plain(cell, column.unit, decimals)
    said = f"{value:.12g}" if isinstance(value, float) else str(value)
    return FigureValue(name, said, _unit(cell, column.unit), *scope)


def _unit(cell: Cell, unit: Unit) -> str:
    """What a figure is counted in; where a column holds several kinds, its cells say."""
    kinds: dict[type, str] = {Amount: MONEY, Share: RATIO, Number: Unit.NUMBER.value, int: Unit.COUNT.value}
    if unit is Unit.FIGURE:
        return kinds.get(type(cell), Unit.NUMBER.value)
    return {Unit.MONEY: MONEY, Unit.SHARE: RATIO}.get(unit, str(unit.value))


def _digest(content: bytes) -> str:
    """What a file is known by, as `sha256sum` tells it."""
    return hashlib.sha256(content).hexdigest()
