"""What the records say about the principles: how complete they are (principles 3, 5 and 9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.store.facts.lives import insured_sql

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book

_COUNTED = ("people", "policies", "premiums", "claims")
_BIRTHS = f"""SELECT count(*), count(birth_date) FROM people WHERE id IN (
        SELECT person FROM ({insured_sql()}) WHERE start_day <= :day AND last_day >= :day)"""

_CLAIMS = """SELECT count(*), count(iif(event IS NULL OR cause IS NULL OR loss IS NULL, NULL, 1))
    FROM claims WHERE reported BETWEEN :first AND :last"""

_COMPLAINTS = """SELECT count(*), count(iif(answered <= :day, 1, NULL)) FROM complaints WHERE received < :day - 30"""


def births_known(book: Book, day: Day) -> tuple[int, int]:
    """The persons insured on a day, and of how many the birth date is known."""
    return _two(book, _BIRTHS, {"day": day})


def claims_with_cause(book: Book, period: Period) -> tuple[int, int]:
    """The claims reported in a period, and how many tell their event, cause and loss."""
    return _two(book, _CLAIMS, {"first": period.first, "last": period.last})


def complaints_answered(book: Book, day: Day) -> tuple[int, int]:
    """The complaints older than thirty days, and how many of them are answered."""
    return _two(book, _COMPLAINTS, {"day": day})


def records(book: Book) -> int:
    """The people, policies, premiums and claims of a book."""
    return sum(int(book.value(f"SELECT count(*) FROM {table}") or 0) for table in _COUNTED)


def products_priced(book: Book) -> set[int]:
    """The products that have a pricing table."""
    return {int(product) for (product,) in book.query("SELECT DISTINCT product FROM expected")}


def _two(book: Book, sql: str, days: dict[str, Day]) -> tuple[int, int]:
    """The two numbers of a row that is always there."""
    whole, part = book.one(sql, days) or (0, 0)
    return int(whole), int(part)
