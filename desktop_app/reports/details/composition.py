"""Lines of a statement as rows of a table, each beside what it is compared with."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.indicators.product_value import premium_line
from desktop_app.core.statements.lines import LINES
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.figures.scope import BookScope
from desktop_app.reports.columns import OFFICE, PARTICIPATION, PRODUCT
from desktop_app.reports.details.splits import code_and_participation, offices_of, products_of, split, warnings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

    Columns = tuple[Column, ...]
    Cells = Callable[[BookScope], Iterable[Cell]]

LINE = Column("line", text("Field", "Line"), words=MappingProxyType({"before_reinsurance": None, "liabilities": None}))
"""Codes of lines; sums of our own have none that a reader would know."""
PREMIUM = Column("earned_premium", text("Field", "Earned premium"), Unit.MONEY)
OF_PREMIUM = Column("share_of_premium", text("Details", "Of earned premium"), Unit.SHARE)
OURS = text("Details", "P21.1 to P21.6 are our own keys: the handbook prints P21 only.")
SHARED = text(
    "Details", "What vouchers book without an office is shared among the offices of a product by earned premium."
)


def label_of(code: str) -> Text:
    """What a line is called."""
    return LINES[code].label


def scope_of(asked: Asked) -> BookScope:
    """What is asked for, as the book answers it."""
    return BookScope(asked.figures, asked.period, asked.product, asked.office)


def by_product(asked: Asked) -> Iterator[tuple[tuple[str, str], BookScope]]:
    """Every product in question, with its code and how people come to it."""
    for product in products_of(asked):
        yield code_and_participation(asked, product), BookScope(asked.figures, asked.period, product, asked.office)


def product_table(asked: Asked, name: str, label: Text, of: Columns, cells: Cells) -> Table:
    """A row a product."""
    return Table(name, label, (PRODUCT, PARTICIPATION, *of), split(by_product(asked), cells), warnings(asked))


def office_table(asked: Asked, name: str, label: Text, of: Columns, cells: Cells) -> Table:
    """A row an office; they add up."""
    offices = (
        ((code,), BookScope(asked.figures, asked.period, asked.product, at)) for at, code in offices_of(asked).items()
    )
    return Table(name, label, (OFFICE, *of), split(offices, cells), (SHARED,))


def opening(rows: Iterable[tuple[Cell, ...]]) -> tuple[str, ...]:
    """The figures that rows of lines open: each its line, a sum of our own nothing."""
    return tuple(str(row[0]) if row[0] in LINES else "" for row in rows)


def earned(scope: BookScope) -> int:
    """Earned premium; the contributions of pensions (chapter 2.3)."""
    return int(premium_line(scope).value(scope) or 0)


def whole_only(name: str, label: Text, reason: Text) -> Table:
    """An empty table that says why: balance sheets are of the whole organisation, or of a product with assets."""
    return Table(name, label, (), (), (reason,))
