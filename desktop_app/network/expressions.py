"""The questions to all snapshots, each one Ibis expression over the table `figures`: every engine answers the same.

Nothing in them depends on the order of rows: sums are of whole numbers, and the quartiles are worked out from the
values in their order, with the same four operations everywhere. Questions that no wish changes are put together once.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from desktop_app.core.network import (
    AGES,
    BANDS,
    COLUMNS,
    COUNTED,
    FEWEST,
    LIKE,
    MOST,
    OF_ORGANISATION,
    QUARTERS,
    SIZES,
    TRENDED,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

FIGURES, NOW, LIKES = "figures", "now", "likes"
"""The tables that are asked: all rows, those of one quarter, and these by the groups that they belong to."""
Query = Any
"""An expression of Ibis, which publishes no types that hold here."""


def quarter(at: int) -> Query:
    """The rows of one quarter, kept as the table `now`: the questions about a quarter need not read all files again."""
    rows = _figures()
    return rows.filter(_quarter(rows) == at)


@cache
def groups() -> Query:
    """The rows of the quarter kept, each in every group that it belongs to: of all, its age, its size, and both.

    Kept as the table `likes`, for the questions that follow ask it again.
    """
    import ibis

    rows, members = _comparable(_figures(NOW)), _whole(_figures(NOW), ("members",))
    sizes = members.group_by("scheme").agg(members=members.value.max())
    rows = rows.left_join(sizes, "scheme").drop("scheme_right")
    rows = rows.mutate(age=_band(rows.years, AGES), size=_band(rows.members, SIZES))
    rows = rows.mutate(group=ibis.array([0, 1, 2, 3]).unnest())
    by_age, by_size = rows.group % 2 == 1, rows.group >= 2  # noqa: PLR2004 - the four ways to group by two things
    rows = rows.filter(~by_age | (rows.age != ""), ~by_size | (rows.size != ""))
    age, size = ibis.ifelse(by_age, rows.age, ""), ibis.ifelse(by_size, rows.size, "")
    return rows.select("scheme", *LIKE, "value", age=age, size=size)


@cache
def trend() -> Query:
    """The quartiles of every like-group in every quarter, whatever the age and size of its schemes."""
    return _quartiles(_comparable(_figures()), ("at", *LIKE))


@cache
def benchmarks() -> Query:
    """The quartiles of every like-group in the quarter kept: of all, by age, by size, and by both."""
    return _quartiles(_likes(), (*LIKE, "age", "size"))


def places(schemes: Sequence[str]) -> Query:
    """What schemes have in the quarter kept, and how many of their like they lie above with it."""
    import ibis

    rows = _likes()
    among = ibis.window(group_by=(*LIKE, "age", "size"))
    above = ibis.rank().over(ibis.window(group_by=(*LIKE, "age", "size"), order_by=rows.value))
    ranked = rows.mutate(above=above, schemes=rows.value.count().over(among))
    own = ranked.filter(ranked.scheme.isin(schemes), ranked.schemes >= FEWEST)
    return own.select("scheme", *LIKE, "age", "size", "value", "above", "schemes")


def course(schemes: Sequence[str], at: int) -> Query:
    """What schemes have told of themselves in the quarters up to one."""
    rows = _comparable(_figures())
    rows = rows.filter(rows.scheme.isin(schemes), rows.at > at - QUARTERS, rows.at <= at, rows.measure.isin(TRENDED))
    return rows.select("scheme", "at", *LIKE, "value")


@cache
def counts() -> Query:
    """How many members, policies and claims the schemes of each country have together."""
    rows = _whole(_figures(NOW), COUNTED)
    sums = rows.group_by("country", "measure").agg(schemes=rows.value.count(), total=_sum(rows.value))
    return sums.filter(sums.schemes >= FEWEST)


@cache
def ratios() -> Query:
    """The ratios of all schemes of a country together: their numerators over their denominators, in one currency."""
    rows = _comparable(_figures(NOW))
    both = (rows.numerator.abs() < MOST) & (rows.denominator.abs() < MOST)
    rows = rows.filter(rows.unit == "ratio", both)
    keys = ("country", "booked", "product_type", "participation", "measure")
    parts = {"numerator": _sum(rows.numerator), "denominator": _sum(rows.denominator)}
    sums = rows.group_by(*keys).agg(schemes=rows.value.count(), **parts)
    return sums.filter(sums.schemes >= FEWEST)


def _figures(name: str = FIGURES) -> Query:
    """All rows of all files that count, or those of the quarter kept."""
    import ibis

    return ibis.table(dict(COLUMNS), name=name)


def _comparable(rows: Query) -> Query:
    """What can be compared: of quarters that have ended, of both sexes, of one participation, and known."""
    import ibis

    of_products = (rows.product_type != "") & (rows.participation != "")
    of_all = (rows.product_type == "") & rows.measure.isin(OF_ORGANISATION)
    ended = (rows.state != "running") & (rows.sex == "")
    kept = rows.filter(ended, of_products | of_all, rows.value.abs() < MOST)
    return kept.select(
        *("scheme", "country", "product_type", "participation", "measure", "unit", "value"),
        *("numerator", "denominator"),
        at=_quarter(kept),
        booked=kept.currency,
        currency=ibis.ifelse(kept.unit == "money", kept.currency, ""),
        years=(_quarter(kept) - _number(kept.founded)) // 4,
    )


def _whole(rows: Query, measures: Sequence[str]) -> Query:
    """Counts of whole schemes."""
    whole = (rows.product_type == "") & (rows.participation == "") & (rows.sex == "")
    return rows.filter(whole, rows.state != "running", rows.measure.isin(measures), rows.value.abs() < MOST)


def _likes() -> Query:
    """The rows of the quarter kept by their groups."""
    import ibis

    words = dict.fromkeys(("scheme", *LIKE, "age", "size"), "string")
    return ibis.table({**words, "value": "float64"}, name=LIKES)


def _band(value: Query, limits: tuple[int, int]) -> Query:
    """Where a number lies against two limits; empty where it is not known."""
    import ibis

    known = ((value < limits[0], BANDS[0]), (value < limits[1], BANDS[1]), (value >= limits[1], BANDS[2]))
    return ibis.cases(*known, else_="")


def _quartiles(rows: Query, keys: Sequence[str]) -> Query:
    """The quartiles of each group that is not too small to be told.

    They lie at (n - 1) / 4, (n - 1) / 2 and 3 (n - 1) / 4 in the row of the n values from the smallest, counted from
    nought, and between two values in proportion: type 7 of Hyndman and Fan, Sample quantiles in statistical packages
    (1996), which spreadsheets call inclusive.
    """
    groups = rows.group_by(*keys).agg(schemes=rows.value.count(), values=rows.value.collect())
    groups = groups.filter(groups.schemes >= FEWEST)
    groups = groups.mutate(values=groups.values.sort())
    ends = {name: _quartile(groups, part) for name, part in (("lower", 1), ("median", 2), ("upper", 3))}
    return groups.select(*keys, "schemes", **ends)


def _quartile(groups: Query, part: int) -> Query:
    """One of the three quartiles of the values in their order."""
    import ibis

    steps = (groups.schemes - 1) * part
    first = (steps // 4).cast("int32")
    low, high = groups.values[first], groups.values[ibis.least(first + 1, (groups.schemes - 1).cast("int32"))]
    return low + (high - low) * ((steps % 4) / 4)


def _sum(values: Query) -> Query:
    """The exact sum of numbers that are whole, or nearly so."""
    return values.round().cast("int64").sum().cast("int64")


def _quarter(rows: Query) -> Query:
    """The number of the calendar quarter in which a row's quarter ends."""
    return _number(rows.quarter)


def _number(day: Query) -> Query:
    """The number of a day's calendar quarter, as `core.network.quarter_number`."""
    return day.year() * 4 + (day.month() - 1) // 3
