"""The accrued liabilities reserves of a day with what each rests on: who certified it and when, or what was saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.reserves.accrued import Accrued, Certificate, Savings
from desktop_app.store.figures.certificates import certificates, savings

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book


def accrued(book: Book, day: Day) -> dict[int | None, Accrued]:
    """What each product's reserve rests on; under None what is certified for no product in particular."""
    certified = {product: Certificate(*of) for product, *of in certificates(book, day)}
    saved = {product: Savings(*of) for product, *of in savings(book, day)}
    return {product: Accrued(certified.get(product), saved.get(product)) for product in certified | saved}
