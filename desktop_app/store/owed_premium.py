"""How a premium stands on a day, and what is owed of it: the one place that tells what is overdue.

Overdue is what is receivable at the end of the day (definitions, section 4): due by then, not paid, and not for cover
that an exit ended. Today, the list with its filter, the cards and the report of arrears all ask here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book

PAID, TO_REFUND, NOT_OWED, OVERDUE, DUE = "paid", "to_refund", "not_owed", "overdue", "due"


def owed_sql(d: str, p: str, t: str, day: str = ":today") -> str:
    """What is owed of a row d of a policy p of a product t while it is not paid, written as SQL.

    Nothing of what fell due after an exit; of the rest an exit takes back what was unearned, on its day.
    """
    last = f"ifnull({d}.to_day, {p}.end_day)"
    left = f"{d}.kind = 'premium' AND {p}.exit_date <= {day} AND {p}.exit_date < {last}"
    back = f"unearned({d}.amount, ifnull({d}.from_day, {p}.start_day), {last}, {p}.exit_date, {t}.earning)"
    return f"iif({d}.due > {p}.exit_date, 0, {d}.amount - iif({left}, {back}, 0))"


OWED = owed_sql("premiums", "policies", "products")
STATE = f"""CASE WHEN premiums.paid_on IS NOT NULL THEN '{PAID}' WHEN premiums.kind = 'refund' THEN '{TO_REFUND}'
    WHEN {OWED} <= 0 THEN '{NOT_OWED}' WHEN premiums.due <= :today THEN '{OVERDUE}' ELSE '{DUE}' END"""
"""How a premium stands, where it is joined with its policy and product; in words by `PREMIUM_MARKS`."""


class Owing(NamedTuple):
    """How a premium stands, what is owed of it while it is not paid, and the day on which its policy was left."""

    state: str
    owed: int
    left_on: Day | None = None


def standings(book: Book, rows: Iterable[int], today: Day) -> dict[int, Owing]:
    """How the premiums in some rows stand on a day."""
    sql = f"""SELECT premiums.id, {STATE}, {OWED}, policies.exit_date
        FROM premiums JOIN policies ON policies.id = premiums.policy JOIN products ON products.id = policies.product
        WHERE premiums.id IN (SELECT value FROM json_each(:rows))"""
    return {row: Owing(*of) for row, *of in book.query(sql, {"rows": str(list(rows)), "today": today})}
