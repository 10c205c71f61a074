"""Arrears from the rows of an exchange folder: one due after the other, with a calendar."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from tests.second_opinion.oracle_premium import ANY_OFFICE, premiums_of, signed

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row

AGES = ((30, "0-30"), (60, "31-60"), (90, "61-90"), (180, "91-180"), (10**6, "181+"))


def is_paid(row: Row, day: date) -> bool:
    """Whether a due was paid by the end of a day."""
    return row.get("paid_on") is not None and row["paid_on"] <= day


def arrears(folder: Folder, product: str, day: date, office: str | None = ANY_OFFICE) -> dict[str, Any]:
    """Unpaid premium and fees by age, and what stands beside them."""
    found: dict[str, Any] = defaultdict(int, oldest=None)
    behind = set()
    policies = {policy["code"]: policy for policy in folder.rows("policies")}
    for row in premiums_of(folder, product, office):
        late = row["due"] <= day and not is_paid(row, day)
        if late and row["kind"] == "refund":
            found["refunds"] += int(row["amount"])
        elif late and row["amount"]:
            _add(found, row, (day - row["due"]).days)
            policy = policies[row["policy"]]
            if min(policy["end"], policy.get("exit_date") or policy["end"]) < day:
                found["cover_over"] += int(row["amount"])
            behind.add(row["policy"])
        elif row["due"] > day and is_paid(row, day):
            found["advance"] += signed(row)
    return found | {"policies": len(behind)}


def _add(found: dict[str, Any], row: Row, days: int) -> None:
    """Count a due that is so many days old."""
    found[next(name for end, name in AGES if days <= end)] += int(row["amount"])
    found["unpaid"] += int(row["amount"])
    found["dues"] += 1
    found["oldest"] = min(row["due"], found["oldest"] or row["due"])


def collection(folder: Folder, product: str, first: date, last: date, office: str | None = ANY_OFFICE) -> list[int]:
    """Dues of premium and fees in a period, how many are paid by its end, their amounts, what of them is paid."""
    rows = [row for row in premiums_of(folder, product, office) if row["kind"] != "refund"]
    rows = [row for row in rows if first <= row["due"] <= last]
    paid = [row for row in rows if is_paid(row, last)]
    return [len(rows), len(paid), sum(int(row["amount"]) for row in rows), sum(int(row["amount"]) for row in paid)]
