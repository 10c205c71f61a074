"""Unearned premium in bulk from the rows of an exchange folder: by month due, for as many months as each is for."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_folder import ONE_DAY, month_of, months_later, rounded
from tests.second_opinion.oracle_premium import ANY_OFFICE, premiums_of, signed

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row


def months_for(folder: Folder, product: str, row: Row) -> int | None:
    """The months a premium is for: those its span touches with a whole or begun month, or the product's term.

    Who begins on the last day of a short month may have begun on the 31st of another: then months end with theirs.
    """
    if row.get("from") is None or row.get("to") is None:
        return folder.row("products", product).get("term_months")
    for months in range(1, 1000):
        after = months_later(row["from"], months)
        if (row["from"] + ONE_DAY).day == 1:
            after = months_later(after.replace(day=1), 1) - ONE_DAY
        if after > row["to"] or (after == row["to"] and after.day < row["from"].day):
            return months
    raise AssertionError(row)


def bulk(folder: Folder, product: str, day: date, office: str | None = ANY_OFFICE) -> int | None:
    """The reserve, rounded once; None where some premium tells nothing of its months."""
    total = Fraction(0)
    for row in premiums_of(folder, product, office):
        if row.get("kind") == "fee" or row["due"] > day:
            continue
        months, half_months = months_for(folder, product, row), 2 * (month_of(day) - month_of(row["due"])) + 1
        if months is None:
            return None
        total += signed(row) * max(Fraction(2 * months - half_months, 2 * months), Fraction(0))
    return rounded(total)


def quarter_ends(first: date, count: int) -> list[date]:
    """The last days of so many quarters from a first day on."""
    return [months_later(first, 3 * (at + 1)) - ONE_DAY for at in range(count)]
