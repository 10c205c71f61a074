"""Premium from the definitions, section 3: written, fees, unearned and earned, one row after the other."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_folder import ONE_DAY, month_of, months_later, rounded

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row

ANY_OFFICE = "any office"
"""Stands for no choice of an office; None is the business that belongs to no office."""


def premiums_of(folder: Folder, product: str, office: str | None = ANY_OFFICE) -> list[Row]:
    """The premium rows of a product, of an office where one is asked for."""
    policies = [row for row in folder.rows("policies", product=product) if office in {ANY_OFFICE, row.get("office")}]
    codes = {row["code"] for row in policies}
    rows = folder.rows("premiums")
    return folder.once(("premiums of", product, office), lambda: [row for row in rows if row["policy"] in codes])


def signed(row: Row) -> int:
    """The amount of a row: a refund is negative premium."""
    return -int(row["amount"]) if row["kind"] == "refund" else int(row["amount"])


def written(rows: list[Row], first: date, last: date) -> int:
    """Premium and refunds due in a period."""
    return sum(signed(row) for row in rows if row["kind"] != "fee" and first <= row["due"] <= last)


def fees(rows: list[Row], first: date, last: date) -> int:
    """Membership fees due in a period."""
    return sum(signed(row) for row in rows if row["kind"] == "fee" and first <= row["due"] <= last)


def unearned(folder: Folder, row: Row, day: date) -> Fraction:
    """What is unearned of one row at the end of a day."""
    policy = folder.row("policies", row["policy"])
    if row["kind"] == "fee" or row["due"] > day:
        return Fraction(0)
    if policy.get("exit_date") is not None and policy["exit_date"] <= day:
        return Fraction(0)
    start, end = row.get("from") or policy["start"], row.get("to") or policy["end"]
    if end <= day:
        return Fraction(0)
    if start > day:
        return Fraction(signed(row))
    earning = folder.row("products", policy["product"]).get("earning") or "days"
    return signed(row) * _share_left(earning, start, end, day)


def _share_left(earning: str, start: date, end: date, day: date) -> Fraction:
    """The share of a begun span that is still to be earned."""
    if earning == "days":
        return Fraction((end - day).days, (end - start).days + 1)
    months = _months_in(start, end)
    if end.day < start.day and end == months_later(start, months - 1):
        months -= 1  # the last one would begin on the last day, only because that month is a short one
    if earning == "months":
        return 1 - Fraction(_months_in(start, day), months)
    begun = month_of(day) - month_of(start) + 1
    return 1 - min(Fraction(2 * begun - 1, 2 * months), Fraction(1))


def _months_in(start: date, end: date) -> int:
    """How many months start in a span."""
    count = 0
    while months_later(start, count) <= end:
        count += 1
    return count


def exact_upr(folder: Folder, product: str, day: date, office: str | None = ANY_OFFICE) -> Fraction:
    """The unearned premium reserve before it is rounded."""
    return sum((unearned(folder, row, day) for row in premiums_of(folder, product, office)), Fraction(0))


def upr(folder: Folder, product: str, day: date) -> int:
    """The unearned premium reserve of a product."""
    return folder.once(("upr", product, day), lambda: rounded(exact_upr(folder, product, day)))


def earned(folder: Folder, product: str, first: date, last: date) -> int:
    """Earned premium of a period: written less the change in the reserve."""
    change = upr(folder, product, last) - upr(folder, product, first - ONE_DAY)
    return written(premiums_of(folder, product), first, last) - change
