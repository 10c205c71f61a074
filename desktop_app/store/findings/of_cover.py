"""What SQL finds about a claim only roughly, judged by the days of cover without a gap, as forms judge it."""

from __future__ import annotations

from collections import defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.continuity import continuity
from desktop_app.store.continuity import cover_facts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from desktop_app.core.continuity import Continuity
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book, Row

IN_FIRST_DAYS = """
    SELECT c.code, c.incurred, p.code, (SELECT code FROM people m WHERE m.id = c.person)
    FROM claims c JOIN policies p ON p.id = c.policy JOIN products t ON t.id = p.product
    LEFT JOIN people m ON m.id = ifnull(c.person, p.holder)
    WHERE c.decision <> 'rejected' AND {new:claims c.id} AND c.incurred >= p.start_day
    AND c.incurred < max(p.start_day, ifnull(m.joined, p.start_day)) + t.waiting_days
    AND NOT EXISTS (SELECT 1 FROM covers k JOIN policies e ON e.id = k.policy
        WHERE k.person = ifnull(c.person, p.holder) AND +e.product = p.product AND e.id <> p.id
        AND max(e.start_day, ifnull(m.joined, e.start_day)) <= c.incurred - t.waiting_days
        AND min(e.end_day, ifnull(e.exit_date, e.end_day), ifnull(k.exit_date, e.end_day))
            >= p.start_day - 1 - ifnull(t.grace_days, 0))"""
"""Claims in the first days under a policy, unless the person had waited under the one before it."""

OF_YEARLY_LIMITS = """
    SELECT c.code, c.incurred, p.code, (SELECT code FROM people m WHERE m.id = ifnull(c.person, p.holder)),
        b.code, c.covered, b.limit_per_year
    FROM (SELECT c.benefit, ifnull(c.person, p.holder) AS whose FROM claims c JOIN benefits b ON b.id = c.benefit
            JOIN policies p ON p.id = c.policy
        WHERE c.decision <> 'rejected' AND b.limit_per_year NOT NULL AND whose NOT NULL
        GROUP BY c.benefit, whose HAVING sum(c.covered) > b.limit_per_year AND sum({new:claims c.id})) most
    JOIN claims c ON c.benefit = most.benefit AND c.decision <> 'rejected' JOIN policies p ON p.id = c.policy
    JOIN benefits b ON b.id = c.benefit WHERE ifnull(c.person, p.holder) = most.whose"""
"""The claims of whoever passed a limit for a year in any number of years."""


def _waiting(book: Book, rows: Iterable[Row]) -> Iterator[Row]:
    """Claims in a waiting period: the code, the day of the event, the last day of waiting."""
    for code, incurred, policy, person in rows:
        cover = _cover(book, str(policy), person, int(incurred))
        if cover and cover.covers(int(incurred)) and cover.waits(int(incurred)):
            yield code, incurred, cover.waits_until


def _over_year(book: Book, rows: Iterable[Row]) -> Iterator[Row]:
    """The latest claim of every year of cover with more than its limit: with the benefit, the total and the limit."""
    years: dict[tuple[object, ...], list[Row]] = defaultdict(list)
    for row in rows:
        _, incurred, policy, person, benefit, *_ = row
        cover = _cover(book, str(policy), person, int(incurred))
        year = cover.year_of(int(incurred)) if cover else None
        years[person, benefit, policy if year is None else year].append(row)
    for claims in years.values():
        code, *_, benefit, _, most = max(claims, key=lambda of: (of[1], of[0]))
        total = sum(covered for *_, covered, _ in claims)
        if total > most:
            yield code, "year", benefit, total, most


def _cover(book: Book, policy: str, person: str | None, known: Day) -> Continuity | None:
    """How a person stands under a policy."""
    facts = cover_facts(book, policy, person)
    return continuity(facts, known) if facts else None


JUDGED: Mapping[str, tuple[str, Callable[[Book, Iterable[Row]], Iterator[Row]]]] = MappingProxyType(
    {"claim_in_waiting_period": (IN_FIRST_DAYS, _waiting), "benefit_limit_passed": (OF_YEARLY_LIMITS, _over_year)}
)
"""By check: what SQL finds, and what is left of it."""
COVER = " people policies covers products premiums"
"""The tables by which the days of cover are known."""


def judged(check: str, ask: Callable[[str], Iterable[Row]], book: Book) -> Iterator[Row]:
    """What a check finds by the days of cover, the code first; nothing for a check that needs none."""
    if check in JUDGED:
        sql, judge = JUDGED[check]
        yield from judge(book, ask(sql))
