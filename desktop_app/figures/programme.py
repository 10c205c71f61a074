"""The programme of several partners: the book's own lines beside what the partners gave (chapter 2.6)."""

from __future__ import annotations

from collections import Counter, defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.statements.lines import INCOME
from desktop_app.core.statements.programme import OWN, Side, consolidated
from desktop_app.store.partner_figures import figures_given

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.core.period import Period
    from desktop_app.core.statements.programme import Programme
    from desktop_app.figures.figures import Figures
    from desktop_app.store.partner_figures import GivenFigure

_LEAVES = tuple(line.code for line in INCOME if not line.parts)
_OF = MappingProxyType({"P21": "P21.6"})
"""A bare cost of reinsurance counts as its other cost, as in vouchers."""


def given(figures: Figures, period: Period, product: int | None = None) -> tuple[list[GivenFigure], list[GivenFigure]]:
    """What partners gave whose months lie within a period, and what lies only partly in it: that counts nowhere."""
    found = figures_given(figures.book, period, product)
    within = [each for each in found if period.first <= each.first and each.last <= period.last]
    return within, [each for each in found if each not in within]


def programme(figures: Figures, period: Period, product: int | None, told: Sequence[GivenFigure]) -> Programme:
    """The own book and all partners as one."""
    return consolidated([*_own(figures, period, product), *_theirs(told)])


def _own(figures: Figures, period: Period, product: int | None) -> Iterator[Side]:
    """The book's own lines, product by product: they add up to the whole; without products all of it together."""
    role = figures.scheme.kept_by or OWN
    products: list[int | None] = [product] if product is not None else [*figures.products] or [None]
    for each in products:
        lines = figures.income(period, each)
        yield Side(OWN, role, each, {code: lines[code] for code in _LEAVES})


def _theirs(told: Sequence[GivenFigure]) -> Iterator[Side]:
    """What each partner gave of each product."""
    lines: dict[tuple[str, str, int | None], Counter[str]] = defaultdict(Counter)
    for each in told:
        lines[each.partner, each.role, each.product][_OF.get(each.line, each.line)] += each.amount
    for (partner, role, product), amounts in lines.items():
        yield Side(partner, role, product, amounts)
