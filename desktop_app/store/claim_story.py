"""What became of a claim beside its own rows: who decided it and how, what was appealed, what is on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book


class DecisionSaved(NamedTuple):
    """Who saved a decision, and the reasons and minutes kept with it."""

    user: str
    reason: str | None


class FoundAppeal(NamedTuple):
    """A complaint about a claim, and its outcome."""

    code: str
    received: Day
    about: str | None
    outcome: str | None
    remedy: str | None


class OnItsWay(NamedTuple):
    """A payment that nobody is known to have received."""

    row: int
    date: Day
    amount: int


def decision_saved(book: Book, claim_row: int) -> DecisionSaved | None:
    """The latest save that decided a claim; None where it was decided elsewhere, or not yet."""
    row = book.one(
        """SELECT user, reason FROM saves WHERE action = 'decide_claim' AND id IN (
            SELECT save FROM claims WHERE id = :row UNION SELECT save FROM claims_history WHERE id = :row)
        ORDER BY id DESC LIMIT 1""",
        {"row": claim_row},
    )
    return DecisionSaved(*row) if row else None


def appeals_of(book: Book, claim_row: int) -> list[FoundAppeal]:
    """The complaints about a claim in the order of their days."""
    rows = book.query(
        """SELECT code, received, (SELECT word FROM words w WHERE w.id = about), outcome, remedy FROM complaints
        WHERE claim = ? ORDER BY received, id""",
        (claim_row,),
    )
    return [FoundAppeal(*row) for row in rows]


def on_its_way(book: Book, claim_row: int) -> list[OnItsWay]:
    """The payments of a claim without a day on which they were received, the first paid first."""
    sql = "SELECT id, date, amount FROM payments WHERE claim = ? AND received IS NULL ORDER BY date, id"
    return [OnItsWay(*row) for row in book.query(sql, (claim_row,))]
