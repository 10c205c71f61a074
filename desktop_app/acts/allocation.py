"""The scheme's allocation keys by day: set, read, and turned into the weight of each product in a period."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.acts.gate import Plan, Procedure, gate
from desktop_app.catalog.allocation import BY, COST, FROM, SHARE
from desktop_app.core.doubts import Doubtful
from desktop_app.core.money import as_written
from desktop_app.core.period import today, year_start
from desktop_app.core.problems import Refused
from desktop_app.core.statements.allocation import (
    EARNED_PREMIUM,
    FIXED,
    Allocation,
    problems,
)
from desktop_app.store.allocation import DatedKey, first_day_of_key, set_shares, shares_from
from desktop_app.store.rows import read
from desktop_app.store.terms import product_codes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.acts.who import Who
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


@dataclass(frozen=True, slots=True)
class Allocated:
    """A key was set, and the day from which it holds."""

    from_day: Day


def allocation_of(book: Book, day: Day | None = None, cost: str | None = None) -> Allocation:
    """The key a file shares by on a day: the latest set from then or before, earned premium before the first.

    Without a day it is the latest of all; of a cost that which is its own.
    """
    first = first_day_of_key(book, day, cost)
    shares = [] if first is None else shares_from(book, first, cost)
    if not shares:
        return Allocation()
    percentages = {
        each.product: as_written(each.percent) for each in shares if each.product and each.percent is not None
    }
    return Allocation(shares[0].key, percentages)


def set_allocation(
    book: Book,
    allocation: Allocation,
    who: Who,
    from_day: Day | None = None,
    answers: Mapping[str, Any] = MappingProxyType({}),
) -> Allocated:
    """Set the key from a day on, or from the first of the running fiscal year; Refused where it shares no whole.

    Where the answers name a cost it is the key of that cost alone, month by month from that day.
    """
    first = _this_year(book) if from_day is None else from_day

    def write(save: Save) -> Allocated:
        percentages = {code: float(percent) for code, percent in allocation.percentages.items()}
        set_shares(save, DatedKey(first, allocation.key, answers.get(COST) or None), percentages)
        return Allocated(first)

    plan = Plan(write, problems(allocation, product_codes(book)))
    return gate(book, Procedure("set_allocation", lambda *_: plan), answers, who)


def choose_allocation(book: Book, values: Mapping[str, Any], who: Who) -> Allocated:
    """Write what the form of the allocation key says; Refused as above, each problem under its line."""
    given = {code: values.get(f"{SHARE}{code}") for code in product_codes(book)}
    percentages = {code: as_written(percent) for code, percent in given.items() if percent is not None}
    key = str(values.get(BY) or EARNED_PREMIUM)
    try:
        shared = Allocation(key, percentages if key == FIXED else {})
        return set_allocation(book, shared, who, values.get(FROM), values)
    except Doubtful:
        raise
    except Refused as refusal:
        raise Refused(
            *(replace(each, field=f"{SHARE}{each.field}" if each.field else BY) for each in refusal.problems)
        ) from None


def allocation_values(book: Book) -> dict[str, Any]:
    """The answers of that form as the file holds them: the key of today, to be set anew for this fiscal year."""
    allocation = allocation_of(book, today())
    return {BY: allocation.key, FROM: _this_year(book), **_percentages(allocation)}


def of_cost(book: Book, cost: str) -> dict[str, Any]:
    """What the form is filled in with once a cost is chosen: its own key of today, else the scheme's."""
    own = allocation_of(book, today(), cost) if first_day_of_key(book, today(), cost) is not None else None
    allocation = own or allocation_of(book, today())
    nothing = dict.fromkeys((f"{SHARE}{code}" for code in product_codes(book)), None)
    return {BY: allocation.key, **nothing, **_percentages(allocation)}


def _percentages(allocation: Allocation) -> dict[str, float]:
    """The percentages of a key by their lines."""
    return {f"{SHARE}{code}": float(percent) for code, percent in allocation.percentages.items()}


def _this_year(book: Book) -> Day:
    """The first day of the fiscal year that runs."""
    scheme = read(book, "scheme", 1)
    return year_start(today(), (scheme and scheme.fiscal_year_start) or 1)
