"""Arrears (definitions, section 4) from the rows of an exchange folder: one due after the other, with a calendar."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from tests.second_opinion.oracle_premium import (
    ANY_OFFICE,
    exit_of,
    is_refund,
    paid_by,
    premiums_of,
    stands,
    taken_back,
    written_on,
)

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row

AGES = ((30, "0-30"), (60, "31-60"), (90, "61-90"), (180, "91-180"), (10**6, "181+"))


def receivable(folder: Folder, row: Row, day: date) -> int:
    """What is receivable of a row at the end of a day: written, not taken back, not paid (section 4)."""
    left = exit_of(folder, row)
    if is_refund(row) or row["due"] > day or not stands(folder, row) or paid_by(row, day):
        return 0
    return int(row["amount"]) - (taken_back(folder, row) if left is not None and left <= day else 0)


def owed_back(folder: Folder, row: Row, day: date) -> int:
    """What was received of a row for cover that never ran: all of a due after the exit, else what was taken back."""
    left = exit_of(folder, row)
    if is_refund(row) or left is None or left > day or not paid_by(row, day):
        return 0
    return taken_back(folder, row) if stands(folder, row) else int(row["amount"])


def arrears(folder: Folder, product: str, day: date, office: str | None = ANY_OFFICE) -> dict[str, Any]:
    """Unpaid premium and fees by age, and what stands beside them."""
    found: dict[str, Any] = defaultdict(int, oldest=None)
    behind = set()
    policies = {policy["code"]: policy for policy in folder.rows("policies")}
    for row in premiums_of(folder, product, office):
        unpaid = receivable(folder, row, day)
        if unpaid:
            _add(found, row, unpaid, (day - row["due"]).days)
            policy = policies[row["policy"]]
            if min(policy["end"], policy.get("exit_date") or policy["end"]) < day:
                found["cover_over"] += unpaid
            behind.add(row["policy"])
        elif is_refund(row):
            due = written_on(folder, row) <= day and not paid_by(row, day)
            found["refunds"] += int(row["amount"]) if due else 0
        elif owed_back(folder, row, day):
            found["owed_back"] += owed_back(folder, row, day)
        elif row["due"] > day and paid_by(row, day):
            found["advance"] += int(row["amount"])
    return found | {"policies": len(behind)}


def _add(found: dict[str, Any], row: Row, unpaid: int, days: int) -> None:
    """Count a due that is so many days old."""
    found[next(name for end, name in AGES if days <= end)] += unpaid
    found["unpaid"] += unpaid
    found["dues"] += 1
    found["oldest"] = min(row["due"], found["oldest"] or row["due"])


def collection(folder: Folder, product: str, first: date, last: date, office: str | None = ANY_OFFICE) -> list[int]:
    """Dues of premium and fees in a period, how many are paid by its end, their amounts, what of them is paid."""
    rows = [row for row in premiums_of(folder, product, office) if not is_refund(row) and stands(folder, row)]
    rows = [row for row in rows if first <= row["due"] <= last]
    paid = [row for row in rows if paid_by(row, last)]
    return [len(rows), len(paid), _still_due(folder, rows, last), _still_due(folder, paid, last)]


def _still_due(folder: Folder, rows: list[Row], day: date) -> int:
    """The amounts of rows less what an exit has taken back of them."""
    lefts = [(row, exit_of(folder, row)) for row in rows]
    return sum(
        int(row["amount"]) - (taken_back(folder, row) if left is not None and left <= day else 0) for row, left in lefts
    )
