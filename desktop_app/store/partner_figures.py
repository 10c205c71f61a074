"""The figures that partners gave of the programme, as they were written down."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book


class GivenFigure(NamedTuple):
    """One figure: whose it is, over which days, of which product (None: of all together), on which line."""

    partner: str
    name: str
    role: str
    first: Day
    last: Day
    product: int | None
    product_code: str | None
    line: str
    amount: int
    remark: str | None


def figures_given(book: Book, period: Period, product: int | None = None) -> list[GivenFigure]:
    """The figures whose months touch a period, by partner, month and line; of one product where one is asked for."""
    rows = """SELECT r.code, r.name, r.role, f.from_day, f.to_day, f.product, t.code, f.line, f.amount, f.remark
        FROM partner_figures f JOIN partners r ON r.id = f.partner LEFT JOIN products t ON t.id = f.product
        WHERE f.from_day <= :last AND f.to_day >= :first AND (:product IS NULL OR f.product = :product)
        ORDER BY r.code, f.from_day, t.code NULLS FIRST, f.line"""
    asked = {"first": period.first, "last": period.last, "product": product}
    return [GivenFigure(*row) for row in book.query(rows, asked)]
