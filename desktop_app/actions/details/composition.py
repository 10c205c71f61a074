"""Lines of a statement as rows of a table, each beside what it is compared with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.actions.details.splits import code_and_participation, offices_of, products_of
from desktop_app.actions.indicators import BookFacts
from desktop_app.core.statements.lines import LINES
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.actions.details.asked import Asked
    from desktop_app.core.text import Text

LINE = Column("line", text("Details", "Line"))
AMOUNT = Column("amount", text("Details", "Amount"), Unit.MONEY)
PREMIUM = Column("earned_premium", text("Details", "Earned premium"), Unit.MONEY)
OF_PREMIUM = Column("share_of_premium", text("Details", "Of earned premium"), Unit.SHARE)
OURS = text("Details", "P21.1 to P21.6 are our own keys: the handbook prints P21 only.")
SHARED = text("Details", "What vouchers book is shared among the offices of a product by earned premium.")


def label_of(code: str) -> Text:
    """What a line is called."""
    return LINES[code].label


def facts_of(asked: Asked) -> BookFacts:
    """The lines of what is asked for."""
    return BookFacts(asked.figures, asked.period, asked.product, asked.office)


def by_product(asked: Asked) -> Iterator[tuple[tuple[str, str], BookFacts]]:
    """The lines of every product in question, with its code and how people come to it."""
    for product in products_of(asked):
        yield code_and_participation(asked, product), BookFacts(asked.figures, asked.period, product, asked.office)


def by_office(asked: Asked) -> Iterator[tuple[tuple[str], BookFacts]]:
    """The lines of every office in question, with its code."""
    for office, code in offices_of(asked).items():
        if office is not None:
            yield (code,), BookFacts(asked.figures, asked.period, asked.product, office)


def whole_only(name: str, label: Text) -> Table:
    """An empty table that says why: balance sheets are of the whole organisation."""
    reason = text("Details", "Measured for the whole organisation: ask without a product and an office.")
    return Table(name, label, (), (), (reason,))
