"""The scheme's allocation keys by day: set, read, and turned into the weight of each product in a period."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.allocation import BY, FROM, SHARE
from desktop_app.core.period import today, year_start
from desktop_app.core.problems import Refused
from desktop_app.core.statements.allocation import (
    ACTIVE_INSURED,
    CLAIMS,
    EARNED_PREMIUM,
    FIXED,
    KEYS,
    Allocation,
    problems,
)
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.figures.income import known_days, months_of
from desktop_app.figures.shares import weights
from desktop_app.store.allocation import first_day_of_key, set_shares, shares_from
from desktop_app.store.cross_rules import refuse_broken
from desktop_app.store.rows import read
from desktop_app.store.save import saving
from desktop_app.store.terms import products

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.actions.who import Who
    from desktop_app.core.period import Day, Period
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.figures.figures import Figures
    from desktop_app.store.database import Book


@dataclass(frozen=True, slots=True)
class Allocated:
    """A key was set, and the day from which it holds."""

    from_day: Day


def allocation_of(book: Book, day: Day | None = None) -> Allocation:
    """The key a file shares by on a day: the latest set from then or before, earned premium before the first.

    Without a day it is the latest of all.
    """
    first = first_day_of_key(book, day)
    shares = [] if first is None else shares_from(book, first)
    if not shares:
        return Allocation()
    percentages = {
        each.product: Fraction(str(each.percent)) for each in shares if each.product and each.percent is not None
    }
    return Allocation(shares[0].key, percentages)


def set_allocation(book: Book, allocation: Allocation, who: Who, from_day: Day | None = None) -> Allocated:
    """Set the key from a day on, or from the first of the running fiscal year; Refused where it shares no whole."""
    found = problems(allocation, _codes(book))
    if found:
        raise Refused(*found)
    first = _this_year(book) if from_day is None else from_day
    percentages = {code: float(percent) for code, percent in allocation.percentages.items()}
    with saving(book, "set_allocation", user=who.user) as save:
        set_shares(save, first, allocation.key, percentages)
        refuse_broken(save, book)
    return Allocated(first)


def choose_allocation(book: Book, values: Mapping[str, Any], who: Who) -> Allocated:
    """Write what the form of the allocation key says; Refused as above, each problem under its line."""
    given = {code: values.get(f"{SHARE}{code}") for code in _codes(book)}
    percentages = {code: Fraction(str(percent)) for code, percent in given.items() if percent is not None}
    key = str(values.get(BY) or EARNED_PREMIUM)
    try:
        return set_allocation(book, Allocation(key, percentages if key == FIXED else {}), who, values.get(FROM))
    except Refused as refusal:
        raise Refused(
            *(replace(each, field=f"{SHARE}{each.field}" if each.field else BY) for each in refusal.problems)
        ) from None


def allocation_values(book: Book) -> dict[str, Any]:
    """The answers of that form as the file holds them: the key of today, to be set anew for this fiscal year."""
    allocation = allocation_of(book, today())
    shares = {f"{SHARE}{code}": float(percent) for code, percent in allocation.percentages.items()}
    return {BY: allocation.key, FROM: _this_year(book), **shares}


def _this_year(book: Book) -> Day:
    """The first day of the fiscal year that runs."""
    scheme = read(book, "scheme", 1)
    return year_start(today(), (scheme and scheme.fiscal_year_start) or 1)


def _codes(book: Book) -> list[str]:
    """The codes of all products."""
    return [str(product.code) for product in products(book).values()]


_COLUMNS = (
    Column("from", text("Allocation", "From"), Unit.DAY),
    Column("product", text("Allocation", "Product")),
    Column("name", text("Allocation", "Name"), Unit.TEXT),
    Column("earned_premium", text("Allocation", "Earned premium"), Unit.MONEY),
    Column("earned_premium_share", text("Allocation", "Share by premium"), Unit.SHARE),
    Column("active_insured", text("Allocation", "Active insured"), Unit.COUNT),
    Column("active_insured_share", text("Allocation", "Share by insured"), Unit.SHARE),
    Column("claims_count", text("Allocation", "Claims reported"), Unit.COUNT),
    Column("claims_count_share", text("Allocation", "Share by claims"), Unit.SHARE),
    Column("fixed_share", text("Allocation", "Fixed share"), Unit.SHARE),
    Column("borne_share", text("Allocation", "Share it bears"), Unit.SHARE),
)


def keys_compared(figures: Figures, period: Period) -> Table:
    """What each product weighs in each month of a period by every key, and the share it bears by the key in force.

    Lines are shared month by month (definitions, section 1), so a longer period has no weights of its own.
    """
    label = text("Allocation", "What each product bears of the lines that belong to none, by each key, month by month")
    months = list(months_of(period))
    rows = [row for month in months for row in _month_rows(figures, known_days(month))]
    keys = dict.fromkeys(figures.allocation(month.first).key for month in map(known_days, months))
    return Table("allocation_keys", label, _COLUMNS, tuple(rows), tuple(_IN_FORCE[key] for key in keys))


def _month_rows(figures: Figures, month: Period) -> Iterator[tuple[Cell, ...]]:
    """One row a product of what it weighs in a month."""
    allocation = figures.allocation(month.first)
    weighed = {key: list(weights(figures, month, replace(allocation, key=key)).values()) for key in KEYS}
    for at, product in enumerate(figures.products.values()):
        *pairs, (_, fixed) = [(column[at], _share(column, at)) for column in weighed.values()]
        borne = _share(weighed[allocation.key], at)
        equal = ratio_of(1, len(figures.products))
        weights_and_shares = (cell for pair in pairs for cell in pair)
        yield month.first, product.code, product.name, *weights_and_shares, fixed, equal if borne is None else borne


def _share(column: list[int], at: int) -> Cell:
    """The share of one weight; None where no product weighs anything, so that all share alike."""
    return ratio_of(max(column[at], 0), sum(max(weight, 0) for weight in column))


def in_force(allocation: Allocation) -> Text:
    """Which key the scheme shares by."""
    return _IN_FORCE[allocation.key]


_IN_FORCE = MappingProxyType(
    {
        EARNED_PREMIUM: text(
            "Allocation", "The scheme shares each month by the premium that each product earns in it."
        ),
        ACTIVE_INSURED: text(
            "Allocation", "The scheme shares each month by those that each product insures at its end."
        ),
        CLAIMS: text(
            "Allocation", "The scheme shares each month by the claims of each product that are reported in it."
        ),
        FIXED: text("Allocation", "The scheme shares by its own fixed percentages."),
    }
)
