"""Premium from the definitions, sections 2 and 4: what is written, taken back at an exit, unearned and earned."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_folder import ONE_DAY, month_of, months_later, rounded, rounded_together
from tests.second_opinion.oracle_vouchers import booked

if TYPE_CHECKING:
    from tests.second_opinion.oracle_folder import Folder, Row

ANY_OFFICE = "any office"
"""Stands for no choice of an office; None is the business that belongs to no office."""


def premiums_of(folder: Folder, product: str, office: str | None = ANY_OFFICE) -> list[Row]:
    """The premium rows of a product, of an office where one is asked for."""
    policies = [row for row in folder.rows("policies", product=product) if office in {ANY_OFFICE, row.get("office")}]
    codes = {row["code"] for row in policies}
    rows = folder.rows("premiums")
    return folder.once(("premiums of", product, office), lambda: [row for row in rows if row["policy"] in codes])


def is_refund(row: Row) -> bool:
    """Whether a row gives premium back."""
    return bool(row.get("kind") == "refund")


def signed(row: Row) -> int:
    """The amount of a row: a refund is negative premium."""
    return -int(row["amount"]) if is_refund(row) else int(row["amount"])


def exit_of(folder: Folder, row: Row) -> date | None:
    """The last day that the policy of a row is covered by an exit; an exit after the end ends nothing."""
    policy = folder.row("policies", row["policy"])
    left: date | None = policy.get("exit_date")
    return None if left is None or left > policy["end"] else left


def stands(folder: Folder, row: Row) -> bool:
    """Whether a row is written at all: what is due after the exit is for cover that never ran; a refund counts."""
    left = exit_of(folder, row)
    return is_refund(row) or left is None or bool(row["due"] <= left)


def written_on(folder: Folder, row: Row) -> date:
    """The day a row that stands is written: its due day; a refund of an ended policy on the exit day already.

    Not one for an exit that was closed by then, a late fact: it says so, and counts on its own day (section 7).
    """
    left = exit_of(folder, row)
    due: date = row["due"]
    return min(due, left) if is_refund(row) and left is not None and not row.get("concerns") else due


def paid_by(row: Row, day: date) -> bool:
    """Whether a row was paid by the end of a day."""
    return row.get("paid_on") is not None and row["paid_on"] <= day


def taken_back(folder: Folder, row: Row) -> int:
    """What the exit takes back of a row: unpaid and unearned, rounded by itself."""
    left = exit_of(folder, row)
    if left is None or row.get("kind") in {"fee", "refund"} or not stands(folder, row) or paid_by(row, left):
        return 0
    if row.get("concerns"):
        return _taken_back_of_part(folder, row, left)
    return rounded(int(row["amount"]) * share_left(folder, row, left))


def _taken_back_of_part(folder: Folder, row: Row, left: date) -> int:
    """The same of a part of a due that was paid after the exit: the parts were one row then, and stay one.

    What the whole had earned is kept by those that were paid first; the others give up the rest.
    """
    days = ("due", "from", "to")
    parts = [
        each
        for each in folder.rows("premiums", policy=row["policy"])
        if each.get("kind") not in {"fee", "refund"} and each.get("concerns")
    ]
    parts = [each for each in parts if all(each.get(day) == row.get(day) for day in days)]
    whole = sum(int(each["amount"]) for each in parts)
    kept = whole - rounded(whole * share_left(folder, row, left))
    for part in sorted(parts, key=lambda each: each.get("paid_on") or date.max):
        keeps = max(0, min(int(part["amount"]), kept))
        if part is row:
            return int(row["amount"]) - keeps
        kept -= int(part["amount"])
    raise LookupError(row["code"])


def given_back(folder: Folder, row: Row) -> int:
    """What a refund gives back of money paid, for the very same days, for cover that never ran: owed, never income."""
    refunds = [each for each in folder.rows("premiums", policy=row["policy"]) if is_refund(each) and same(each, row)]
    used = 0
    for refund in sorted(refunds, key=lambda each: (each["due"], each["code"])):
        part = min(int(refund["amount"]), _owed_by(folder, refund) - used)
        used += part
        if refund is row:
            return part
    return 0


def _owed_by(folder: Folder, refund: Row) -> int:
    """What was paid, by the day a refund is due, for the same days of cover that an exit kept from running."""
    rows = [row for row in folder.rows("premiums", policy=refund["policy"]) if same(row, refund)]
    paid = (row for row in rows if not is_refund(row) and paid_by(row, refund["due"]))
    return sum(taken_back(folder, row) if stands(folder, row) else int(row["amount"]) for row in paid)


def same(row: Row, other: Row) -> bool:
    """Whether two rows name the same days of cover."""
    days = row.get("from"), row.get("to")
    return None not in days and days == (other.get("from"), other.get("to"))


def written_premium(folder: Folder, row: Row) -> list[tuple[date, int]]:
    """What a row adds to written premium, and when."""
    if row.get("kind") == "fee" or not stands(folder, row):
        return []
    if is_refund(row):
        return [(written_on(folder, row), given_back(folder, row) - int(row["amount"]))]
    found, left = [(row["due"], int(row["amount"]))], exit_of(folder, row)
    return found if left is None else [*found, (left, -taken_back(folder, row))]


def unearned(folder: Folder, row: Row, day: date) -> Fraction:
    """What is unearned of one row at the end of a day; nothing once its policy has ended by an exit."""
    left = exit_of(folder, row)
    if row.get("kind") == "fee" or row["due"] > day or (left is not None and left <= day):
        return Fraction(0)
    return signed(row) * share_left(folder, row, day)


def share_left(folder: Folder, row: Row, day: date) -> Fraction:
    """The share of a row's span that is still to be earned at the end of a day, were there no exit."""
    policy = folder.row("policies", row["policy"])
    start, end = row.get("from") or policy["start"], row.get("to") or policy["end"]
    if end <= day:
        return Fraction(0)
    if start > day:
        return Fraction(1)
    earning = folder.row("products", policy["product"]).get("earning") or "days"
    if earning == "days":
        return days_left(start, end, day)
    months = months_in(start, end)
    if earning == "months":
        over = [at for at in range(1, months) if months_later(start, at) - ONE_DAY <= day]
        return 1 - Fraction(len(over), months)
    begun = month_of(day) - month_of(start) + 1
    return 1 - min(Fraction(2 * begun - 1, 2 * months), Fraction(1))


def days_left(start: date, end: date, day: date) -> Fraction:
    """The days of a begun span after a day, of all its days."""
    return Fraction((end - day).days, (end - start).days + 1)


def months_in(start: date, end: date) -> int:
    """The months begun in a span, counted from its first day; not one that begins on the last as it lacks that day.

    Nor one that would begin on the 28th of March where the first, from the last of February, is that of a 31st.
    """
    count = 0
    while months_later(start, count) <= end:
        count += 1
    cut_short = end.day < start.day and end == months_later(start, count - 1)
    of_a_later_day = (start + ONE_DAY).day == 1 and (end + ONE_DAY).day > start.day
    return count - 1 if cut_short or of_a_later_day else count


def exact_upr(folder: Folder, product: str, day: date, office: str | None = ANY_OFFICE) -> Fraction:
    """The unearned premium reserve before it is rounded."""
    return sum((unearned(folder, row, day) for row in premiums_of(folder, product, office)), Fraction(0))


def upr(folder: Folder, product: str, day: date, office: str | None = ANY_OFFICE) -> int:
    """The unearned premium reserve of a product; of an office its part of the product's rounded whole."""
    if office == ANY_OFFICE:
        return folder.once(("upr", product, day), lambda: rounded(exact_upr(folder, product, day)))
    exact = [exact_upr(folder, product, day, each) for each in folder.offices]
    return rounded_together(exact)[folder.offices.index(office)]


def written(folder: Folder, product: str, first: date, last: date, office: str | None = ANY_OFFICE) -> int:
    """Written premium of a product's policies in a period."""
    rows = premiums_of(folder, product, office)
    return sum(amount for row in rows for day, amount in written_premium(folder, row) if first <= day <= last)


def earned(folder: Folder, product: str, first: date, last: date, office: str | None = ANY_OFFICE) -> int:
    """Earned premium of a period: written less the change in the reserve; vouchers bring theirs, to no office."""
    return folder.once(("earned", product, office, first, last), lambda: _earned(folder, product, first, last, office))


def _earned(folder: Folder, product: str, first: date, last: date, office: str | None) -> int:
    """The same, computed."""
    change = upr(folder, product, last, office) - upr(folder, product, first - ONE_DAY, office)
    own = written(folder, product, first, last, office) - change
    if office != ANY_OFFICE:
        return own
    return own + booked(folder, "P03", product, first, last) - booked(folder, "P04", product, first, last)
