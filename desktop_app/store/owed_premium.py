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
_NEVER = 2**40
"""A day after all that anything was paid on: what is not paid stands behind what is."""


def taken_back_sql(d: str, p: str, t: str, rows: str = "premiums") -> str:
    """What the exit of a policy p of a product t takes back of a row d that it cuts short, written as SQL.

    Of a row the part that is unearned. The parts of one due that was paid after the exit (`concerns` says that they
    are) stand for the one row that they were on the day of the exit: what was true then stays true. Of them those
    paid first keep what was earned, so that nothing is owed of the rest once this much has come in.
    """
    first, last = f"ifnull({d}.from_day, {p}.start_day)", f"ifnull({d}.to_day, {p}.end_day)"
    parts = f"""FROM {rows} s WHERE s.policy = {d}.policy AND s.due = {d}.due AND s.from_day IS {d}.from_day
        AND s.to_day IS {d}.to_day AND s.kind = 'premium' AND s.concerns NOT NULL"""
    order = f"(ifnull(s.paid_on, {_NEVER}), s.id) < (ifnull({d}.paid_on, {_NEVER}), {d}.id)"
    earned = f"(SELECT sum(s.amount) - unearned(sum(s.amount), {first}, {last}, {p}.exit_date, {t}.earning) {parts})"
    before = f"(SELECT ifnull(sum(s.amount), 0) {parts} AND {order})"
    return f"""iif({d}.concerns IS NULL, unearned({d}.amount, {first}, {last}, {p}.exit_date, {t}.earning),
        {d}.amount - max(0, min({d}.amount, {earned} - {before})))"""


def owed_sql(d: str, p: str, t: str, day: str = ":today") -> str:
    """What is owed of a row d of a policy p of a product t while it is not paid, written as SQL.

    Nothing of what fell due after an exit; of the rest an exit takes back what was unearned, on its day.
    """
    last = f"ifnull({d}.to_day, {p}.end_day)"
    left = f"{d}.kind = 'premium' AND {p}.exit_date <= {day} AND {p}.exit_date < {last}"
    return f"iif({d}.due > {p}.exit_date, 0, {d}.amount - iif({left}, {taken_back_sql(d, p, t)}, 0))"


OWED = owed_sql("premiums", "policies", "products")
STATE = f"""CASE WHEN premiums.paid_on IS NOT NULL THEN '{PAID}' WHEN premiums.kind = 'refund' THEN '{TO_REFUND}'
    WHEN {OWED} <= 0 THEN '{NOT_OWED}' WHEN premiums.due <= :today THEN '{OVERDUE}' ELSE '{DUE}' END"""
"""How a premium stands, where it is joined with its policy and product; in words by `PREMIUM_MARKS`."""


class Owing(NamedTuple):
    """How a premium stands, what is owed of it while it is not paid, and the day on which its policy was left."""

    state: str
    owed: int
    left_on: Day | None = None

    @property
    def asked(self) -> int | None:
        """What is to be paid; None where nothing is owed."""
        return self.owed if self.owed > 0 else None

    def cuts(self, amount: int) -> bool:
        """Whether an exit left only a part of an amount owed."""
        return self.left_on is not None and 0 < self.owed < amount

    def pays_to(self, first: Day, last: Day, paid_on: Day) -> Day:
        """The last day that money is for: that of the exit, where this came between the two days and before it."""
        cut = self.left_on is not None and first <= self.left_on < last and self.left_on < paid_on
        return self.left_on if cut and self.left_on is not None else last


def owing(book: Book, row: int, day: Day | None) -> Owing:
    """How the premium in a row stands on a day; where none is given, once every exit has come."""
    return standings(book, [row], _NEVER if day is None else day)[row]


def standings(book: Book, rows: Iterable[int], today: Day) -> dict[int, Owing]:
    """How the premiums in some rows stand on a day."""
    sql = f"""SELECT premiums.id, {STATE}, {OWED}, policies.exit_date
        FROM premiums JOIN policies ON policies.id = premiums.policy JOIN products ON products.id = policies.product
        WHERE premiums.id IN (SELECT value FROM json_each(:rows))"""
    return {row: Owing(*of) for row, *of in book.query(sql, {"rows": str(list(rows)), "today": today})}
