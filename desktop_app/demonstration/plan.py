"""The plan of a demonstration scheme (box 4): what lines shall come to this year, and what is assumed of the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.period import make_day
from desktop_app.demonstration.clock import LAST_QUARTER, MONTHS, YEARS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.demonstration.ledger import Batch
    from desktop_app.demonstration.size import Size
    from desktop_app.demonstration.tally import MoneyTally

_YEAR = (make_day(YEARS[-1], 1, 1), make_day(YEARS[-1], 12, 31))
_BEFORE = range(MONTHS - 23, MONTHS - 11)
"""The months of the year before."""
_GROWTH = 118
"""Percent of that year's premium."""
_OF_EARNED = (("P02", 100), ("P11", 70), ("P16", 22))
"""Percent of earned premium, as the targets of the ratios say."""


def plan(tally: MoneyTally, size: Size) -> Iterator[Batch]:
    """The year's lines for the whole and for family health, and how family health goes on after it."""
    for product in (None, "FH"):
        earned = tally.earned(product)
        amounts = {code: sum(earned[month] for month in _BEFORE) * percent for code, percent in _OF_EARNED}
        rows = ((code, product, *_YEAR, None, amount * _GROWTH // 10**7 * 1000) for code, amount in amounts.items())
        yield "targets", list(rows)
    if size.takaful:
        yield "plans", [("AT", LAST_QUARTER.last + 1, 20, 0.8, None, 0.6, None)]
    yield "plans", [("FH", _YEAR[1] + 1, None, 0.86, None, 0.69, None)]
