"""How costs that belong to no product are shared: what each product weighs by every key, and what it bears."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.words import LISTS
from desktop_app.core.statements.allocation import ACTIVE_INSURED, CLAIMS, COSTS, EARNED_PREMIUM, FIXED, KEYS
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.figures.income import known_days, months_of
from desktop_app.figures.shares import weights
from desktop_app.reports.report import PERIOD, Report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Period
    from desktop_app.core.statements.allocation import Allocation
    from desktop_app.core.table import Cell
    from desktop_app.figures.figures import Figures
    from desktop_app.reports.report import Asked

IN_FORCE = MappingProxyType(
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
_COSTS = MappingProxyType({**LISTS[COSTS], "": text("Allocation", "Everything else")})
_COLUMNS = (
    Column("from", text("Field", "From"), Unit.DAY),
    Column("product", text("Field", "Product"), sheet="products"),
    Column("name", text("Field", "Name"), Unit.TEXT),
    Column("earned_premium", text("Field", "Earned premium"), Unit.MONEY),
    Column("earned_premium_share", text("Allocation", "Share by premium"), Unit.SHARE),
    Column("active_insured", text("Field", "Active insured"), Unit.COUNT),
    Column("active_insured_share", text("Allocation", "Share by insured"), Unit.SHARE),
    Column("claims_count", text("Explained", "Claims reported"), Unit.COUNT),
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
    return Table("allocation_keys", label, _COLUMNS, tuple(rows), tuple(IN_FORCE[key] for key in keys))


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


def tables(asked: Asked) -> Iterator[Table]:
    """The keys side by side, month by month, and the percentages of the key in force at the end."""
    yield keys_compared(asked.figures, asked.period)
    yield _in_force(asked)


def _in_force(asked: Asked) -> Table:
    """The keys by which the last day of the period shares, with their percentages."""
    keys = asked.figures.allocations(asked.day)
    rows = tuple(row for cost, of in sorted(keys.items()) for row in _percentages(cost, of))
    columns = (
        Column("cost", text("Shared cost form", "Which cost"), words=_COSTS),
        Column("key", text("Allocation", "Key"), words=LISTS[KEYS]),
        Column("product", text("Field", "Product"), sheet="products"),
        Column("percent", text("Reserves", "Percentage"), Unit.NUMBER),
    )
    notes = (IN_FORCE[keys[""].key],)
    return Table("allocation_in_force", text("Allocation", "The key in force"), columns, rows, notes)


def _percentages(cost: str, of: Allocation) -> tuple[tuple[Cell, ...], ...]:
    """A row for each percentage of a key; one for a key that has none."""
    fixed = tuple((cost, of.key, code, float(percent)) for code, percent in of.percentages.items())
    return fixed or ((cost, of.key, "", None),)


REPORT = Report("allocation", text("Allocation", "Sharing of costs among products"), tables, PERIOD, shelf="accounts")
