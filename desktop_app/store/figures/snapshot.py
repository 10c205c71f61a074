"""What a snapshot counts of persons, policies and claims, and how much of each sum one household makes.

A household is that of a policy's holder, or the holder alone; each life of a bare head count is one of its own, for
nobody knows who they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.store.facts.lives import heads_sql, insured_sql

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book

_INSURED = f"""SELECT i.product, ifnull(h.sex, '') AS sex, ifnull(h.household, -h.id) AS household, h.id AS person
    FROM ({insured_sql()}) i JOIN people h ON h.id = i.person WHERE :day BETWEEN i.start_day AND i.last_day"""
_MEMBERS = f"SELECT product, sex, household, count(*) FROM ({_INSURED}) GROUP BY 1, 2, 3"
_LIVES = f"""SELECT i.product, sum(i.lives) FROM ({heads_sql()}) i
    WHERE :day BETWEEN i.start_day AND i.last_day GROUP BY 1"""
_TWICE = f"""SELECT {{product}}, '', household, sum(covers - 1)
    FROM (SELECT product, household, count(*) AS covers FROM ({_INSURED}) GROUP BY person, {{by}})
    WHERE covers > 1 GROUP BY {{by}}, household"""
"""Covers beyond the first of each person, with one product or with all of them."""

_POLICIES = """SELECT p.product, '', (SELECT ifnull(h.household, -h.id) FROM people h WHERE h.id = p.holder), count(*)
    FROM policies p WHERE :day BETWEEN p.start_day AND min(p.end_day, ifnull(p.exit_date, p.end_day)) GROUP BY 1, 3"""

_OF_CLAIMS = """claims c JOIN policies p ON p.id = c.policy"""
_WHOSE = "(SELECT h.sex FROM people h WHERE h.id = ifnull(c.person, p.holder))"
_REPORTED = f"""SELECT p.product, ifnull({_WHOSE}, ''), count(*) FROM {_OF_CLAIMS}
    WHERE c.reported BETWEEN :first AND :last GROUP BY 1, 2"""
_PAID = f"""SELECT p.product, count(DISTINCT c.id) FROM {_OF_CLAIMS} JOIN payments y ON y.claim = c.id
    WHERE y.date BETWEEN :first AND :last GROUP BY 1"""
_AT_WORK = f"""SELECT p.product, count(*) FROM {_OF_CLAIMS} WHERE c.reported <= :last
    AND (c.decision = 'open' OR ifnull(c.decided, c.reported) >= :first OR c.decision <> 'rejected'
        AND c.covered > (SELECT ifnull(sum(y.amount), 0) FROM payments y WHERE y.claim = c.id AND y.date < :first))
    GROUP BY 1"""

_OF_HOLDER = "(SELECT ifnull(h.household, -h.id) FROM people h WHERE h.id = p.holder)"
_LIFE = "iif(p.lives > 1, p.lives, 1)"
_DUE = f"""SELECT p.product, iif(p.lives NOT NULL, 'policy ' || p.id, {_OF_HOLDER}) AS household, {{at}} AS at,
        sum(iif(d.kind = 'refund', -d.amount, d.amount)) AS amount, {_LIFE} AS lives
    FROM premiums d JOIN policies p ON p.id = d.policy WHERE {{day}} BETWEEN :first AND :last GROUP BY 1, 2, 3"""
_MET = f"""SELECT p.product, iif(p.lives NOT NULL, 'claim ' || c.id, {_OF_HOLDER}) AS household, {{at}} AS at,
        sum({{amount}}) AS amount, 1 AS lives
    FROM {_OF_CLAIMS} {{join}} WHERE {{day}} BETWEEN :first AND :last GROUP BY 1, 2, 3"""
_QUARTER = "(month_of({day}) - :start + 1) / 3"
_LARGEST = "SELECT product, max((abs(amount) + lives - 1) / lives), sum(amount) FROM ({rows}) GROUP BY 1"
_SAVED = """SELECT s.product, ifnull(h.household, -h.id) AS household, 0 AS at, sum(s.amount) AS amount, 1 AS lives
    FROM savings s JOIN people h ON h.id = s.person WHERE s.date BETWEEN :first AND :last AND s.product NOT NULL
    GROUP BY 1, 2"""


def _due(day: str, at: str = "0") -> str:
    """Premium by household, by its due day or the day on which it was paid."""
    return _DUE.format(day=day, at=at.format(day=day))


def _met(day: str, at: str = "0") -> str:
    """What claims come to by household: what is covered of those reported, or what was paid out."""
    amount, join = ("c.covered", "") if day == "c.reported" else ("y.amount", "JOIN payments y ON y.claim = c.id")
    return _MET.format(day=day, at=at.format(day=day), amount=amount, join=join)


class HouseholdPart(NamedTuple):
    """The largest part of one household in a sum, and the sum, in minor units."""

    largest: int = 0
    total: int = 0


class OfHousehold(NamedTuple):
    """How many of a household there are of one product and sex; no household stands for those of whom none is known."""

    product: int
    sex: str
    household: int | None
    number: int


class SnapshotCounts(NamedTuple):
    """How many stand behind the figures of a quarter: what stands at its end by household, claims by product."""

    members: tuple[OfHousehold, ...]
    policies: tuple[OfHousehold, ...]
    twice: tuple[OfHousehold, ...]
    """Covers beyond the first of a person with one product."""
    twice_in_all: tuple[OfHousehold, ...]
    """The same with any product; of product 0."""
    reported: dict[tuple[int, str], int]
    paid: dict[int, int]
    at_work: dict[int, int]
    """Claims that were reported, decided or paid in the quarter, or were open in it."""


def snapshot_counts(book: Book, period: Period) -> SnapshotCounts:
    """What stands at the end of a quarter, and the claims it brought or worked on."""
    days, day = {"first": period.first, "last": period.last}, period.last
    heads = [OfHousehold(product, "", None, lives) for product, lives in book.query(_LIVES, {"day": day})]
    reported = {(product, sex): count for product, sex, count in book.query(_REPORTED, days)}
    return SnapshotCounts(
        (*_of_households(book, _MEMBERS, day), *heads),
        _of_households(book, _POLICIES, day),
        _of_households(book, _TWICE.format(product="product", by="product"), day),
        _of_households(book, _TWICE.format(product="0", by="0 + household"), day),
        reported,
        *(dict(book.query(sql, days)) for sql in (_PAID, _AT_WORK)),
    )


def _of_households(book: Book, sql: str, day: Day) -> tuple[OfHousehold, ...]:
    """What stands on a day by household."""
    return tuple(OfHousehold(*row) for row in book.query(sql, {"day": day}))


def premium_parts(book: Book, period: Period) -> dict[int, HouseholdPart]:
    """The household that makes most of the premium due in a quarter, by product."""
    return _parts(book, _due("d.due"), period)


def claims_parts(book: Book, period: Period) -> dict[int, HouseholdPart]:
    """The household that makes most of what was paid out in a quarter, by product."""
    return _parts(book, _met("y.date"), period)


def largest_premium(book: Book, day: Day, fiscal_start: int) -> dict[int, int]:
    """The most that any household owed or paid in any quarter up to a day, by product."""
    return _largest(book, (_due("d.due", _QUARTER), _due("d.paid_on", _QUARTER)), day, fiscal_start)


def largest_claims(book: Book, day: Day, fiscal_start: int) -> dict[int, int]:
    """The most that any household claimed or was paid in any quarter, or had saved, up to a day, by product."""
    return _largest(book, (_met("c.reported", _QUARTER), _met("y.date", _QUARTER), _SAVED), day, fiscal_start)


def longest_claim(book: Book, day: Day) -> dict[int, int]:
    """The most days that any claim has taken from the event to its last payment or its decision, by product."""
    sql = f"""SELECT p.product, max(max(ifnull(c.decided, c.reported), ifnull((SELECT
            max(ifnull(y.received, y.date)) FROM payments y WHERE y.claim = c.id), 0)) - c.incurred)
        FROM {_OF_CLAIMS} WHERE c.reported <= :day GROUP BY 1"""
    return dict(book.query(sql, {"day": day}))


_EVER = -(1 << 40)


def _largest(book: Book, rows: tuple[str, ...], day: Day, fiscal_start: int) -> dict[int, int]:
    """The largest part of several kinds of sums."""
    found: dict[int, int] = {}
    asked = {"first": _EVER, "last": day, "start": fiscal_start}
    for each in rows:
        for product, largest, _ in book.query(_LARGEST.format(rows=each), asked):
            found[product] = max(found.get(product, 0), largest)
    return found


def _parts(book: Book, rows: str, period: Period) -> dict[int, HouseholdPart]:
    """The largest part and the sum, by product."""
    found = book.query(_LARGEST.format(rows=rows), {"first": period.first, "last": period.last})
    return {product: HouseholdPart(largest, total) for product, largest, total in found}
