"""The leaves of explained figures: records of one kind, counted and added up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.explained import How, Measure, Node, Source
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.actions.figures import Figures
    from desktop_app.core.period import Period
    from desktop_app.core.text import Text

_DUES = (
    ("premium", "premiums_due", text("Explained", "Premiums due")),
    ("refund", "refunds", text("Explained", "Refunds")),
    ("fee", "fees_due", text("Explained", "Membership fees due")),
)
_RECEIPTS = (
    ("premium", "premiums_received", text("Explained", "Premiums received")),
    ("refund", "refunds_paid", text("Explained", "Refunds paid")),
    ("fee", "fees_received", text("Explained", "Membership fees received")),
)
PREMIUM, FEES, ALL = ("premium", "refund"), ("fee",), ("premium", "refund", "fee")
"""The kinds of premium rows: what is premium, what is other income, and both."""


class Leaves:
    """Leaves of one file; each set of records is counted once."""

    def __init__(self, figures: Figures) -> None:
        """Prepare; nothing is read yet."""
        self.figures = figures

    def leaf(
        self, name: str, label: Text, kind: str, measure: Measure = Measure.MONEY, **chosen: int | str | None
    ) -> Node:
        """The records of a kind, chosen by some values."""
        source = Source(kind, tuple(chosen.items()))
        records, value = self.figures.measured(source)
        return Node(name, label, value, records, (), How.RECORDS, measure, 1, source)

    def within(self, name: str, label: Text, kind: str, period: Period, **chosen: int | str | None) -> Node:
        """The records of a kind in a period."""
        return self.leaf(name, label, kind, Measure.MONEY, first=period.first, last=period.last, **chosen)

    def counted_within(self, name: str, label: Text, kind: str, period: Period, **chosen: int | str | None) -> Node:
        """The records of a kind in a period that count something other than money."""
        return self.leaf(name, label, kind, Measure.COUNT, first=period.first, last=period.last, **chosen)

    def dues(self, period: Period, kinds: tuple[str, ...], product: int | None) -> Iterator[Node]:
        """What fell due in a period, by kind."""
        for kind, name, label in _DUES:
            if kind in kinds:
                yield self.within(name, label, "dues", period, word=kind, product=product)

    def receipts(self, period: Period, kinds: tuple[str, ...]) -> Iterator[Node]:
        """What was received in a period, by kind."""
        for kind, name, label in _RECEIPTS:
            if kind in kinds:
                yield self.within(name, label, "receipts", period, word=kind)

    def payments(self, period: Period, product: int | None) -> Node:
        """Claims paid in a period."""
        return self.within("payments", text("Explained", "Payments of claims"), "payments", period, product=product)

    def vouchers(self, line: str, period: Period, product: int | None, *, whole: bool) -> Node:
        """What vouchers post on a line: all of them, or those of a product (None: of no one product)."""
        label = text("Explained", "Vouchers on {line}", line=line)
        return self.within("vouchers", label, "vouchers", period, line=line, product=product, whole=int(whole))


def of_product(figures: Figures, product: int) -> tuple[str, Text]:
    """The name and the label of a product's part."""
    of = figures.products[product]
    return str(of.code), text("Explained", "Product {name}", name=str(of.name))
