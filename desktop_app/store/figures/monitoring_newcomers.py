"""Who is new: exposure and claims by the first cover of a person under a product and by the days since then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.monitoring.waiting import WINDOWS
from desktop_app.store.facts.lives import heads_sql, insured_sql
from desktop_app.store.figures.monitoring_claims import HEADS, valued
from desktop_app.store.figures.scope import asked, scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Period
    from desktop_app.store.database import Book, Row

NEW, RENEWED, NAMELESS, UNCOVERED = "new", "renewed", "head_count", "not_covered"
"""Under the first cover, under a later one, without a name to tell by, under a product that never covered them."""

_FIRST = f"""first_covers AS MATERIALIZED (
        SELECT product, person, min(start_day) AS starts, min(start_day) + ifnull(
            (SELECT waiting_days FROM products t WHERE t.id = product), 0) AS free
        FROM ({insured_sql()}) WHERE last_day >= start_day AND (:product IS NULL OR product = :product)
        GROUP BY product, person
    )"""


def _lap(low: int | None, high: int | None) -> str:
    """Days of a spell between two numbers of days after the waiting period."""
    begins = "begins" if low is None else f"max(begins, free + {low})"
    ends = "ends" if high is None else f"min(ends, free + {high} - 1)"
    return f"sum(max(0, {ends} - {begins} + 1))"


_HEADS_EXPOSURE = f"""SELECT product, sum(lives * (min(last_day, :last) - max(start_day, :first) + 1))
    FROM ({heads_sql()}) WHERE start_day <= :last AND last_day >= max(start_day, :first)
        AND {scope()} GROUP BY product"""

_WINDOW = " ".join(f"WHEN since < {high} THEN '{name}'" for name, _, high in WINDOWS if high is not None)

_KNOWN = f"""WITH {_FIRST}, spells AS (
        SELECT i.product, i.start_day <= f.starts AS fresh, f.free, max(i.start_day, :first) AS begins,
            min(i.last_day, :last) AS ends
        FROM ({insured_sql()}) i JOIN first_covers f ON f.product = i.product AND f.person = i.person
        WHERE i.start_day <= :last AND i.last_day >= max(i.start_day, :first)
            AND {scope("i")}
    ), known AS (
        SELECT p.product, CASE WHEN {HEADS} THEN '{NAMELESS}' WHEN f.starts IS NULL THEN '{UNCOVERED}'
            WHEN p.start_day <= f.starts THEN '{NEW}' ELSE '{RENEWED}' END AS kind,
            c.incurred - f.free AS since, k.covered
        FROM {valued(":first", ":last")} k JOIN claims c ON c.id = k.id JOIN policies p ON p.id = c.policy
            LEFT JOIN first_covers f ON f.product = p.product AND f.person = ifnull(c.person, p.holder)
        WHERE {scope("k")}
    )
    SELECT true, product, iif(fresh, '{NEW}', '{RENEWED}'), {", ".join(_lap(low, high) for _, low, high in WINDOWS)}
    FROM spells GROUP BY 2, 3
    UNION ALL SELECT false, product, kind, iif(kind IN ('{NEW}', '{RENEWED}'), CASE {_WINDOW}
        ELSE '{WINDOWS[-1][0]}' END, kind) AS lap, count(*), sum(covered), NULL, NULL
    FROM known GROUP BY product, kind, lap"""
"""Exposure with its days in every window, then claims by window: both look up the same first covers."""


def newcomers(book: Book, period: Period, product: int | None, office: int | None) -> Iterator[Row]:
    """(product, kind of cover, window, insured-days, claims, covered) of the period; a combination may come twice.

    A person is new under the first policy of a product that ever covered them, at any office, and until it ends.
    """
    at = asked(period, product, office)
    for of, days in book.each(_HEADS_EXPOSURE, at):
        yield of, NAMELESS, NAMELESS, days, 0, 0
    for at_risk, of, kind, *rest in book.each(_KNOWN, at):
        if at_risk:
            yield from ((of, kind, name, days, 0, 0) for (name, *_), days in zip(WINDOWS, rest, strict=True))
        else:
            window, claims, covered, *_ = rest
            yield of, kind, window, 0, claims, covered
