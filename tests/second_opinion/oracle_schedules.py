"""What schedules charge and what the organisation bears, from the definitions, section 7, as rows beside vouchers'."""

from __future__ import annotations

from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_folder import ONE_DAY, month_of, months_later, months_of, rounded

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row

STANDING = MappingProxyType(
    {
        "equipment": ("P18", "B11", "months"),
        "development": ("P20", "B12", "months"),
        "prepaid": ("P18", "B12", "months"),
        "accrued": ("P18", "B28", "months"),
        "interest": ("P08", "B04", "days"),
    }
)
"""The lines of each kind and how it is spread, where its row says nothing else."""
PURPOSES = MappingProxyType(
    {"rent": "P18", "salaries": "P17", "commission": "P19", "interest": "P08", "other_expense": "P20"}
)
"""The lines of the purposes that the schemes of these tests use."""
EARNED = ("P07", "P08", "P09", "P29")
"""Lines of income on which a schedule may stand."""
BUILT_UP = ("accrued", "interest")
"""Kinds of which nothing is there at first."""
BORNE = ("P17", "P18", "P19", "P20")
"""Lines that the organisation may bear in part."""


def charged(folder: Folder) -> list[Row]:
    """A row, as vouchers have them, for each side of each part of every schedule."""
    return folder.once("charged", lambda: [row for each in folder.rows("schedules") for row in _charged(each)])


def _charged(row: Row) -> list[Row]:
    """The parts of one schedule, on both lines."""
    usual, balance, _ = STANDING[row["kind"]]
    line = row.get("line") or (PURPOSES[row["purpose"]] if row.get("purpose") else usual)
    told = {"product": row.get("product"), "office": row.get("office"), "purpose": row.get("purpose")}
    found: list[Row] = []
    for day, part in _parts(row, row.get("ended")):
        named = "P29" if part < 0 and line not in EARNED else line
        debit = -part if line in EARNED else part
        for on, amount in ((named, debit), (row.get("balance") or balance, -debit)):
            found.append({"voucher": f"schedule {row['code']}", "date": day, "line": on, "amount": amount, **told})
    return found


def last_of(row: Row) -> date:
    """The last day of a schedule."""
    return row.get("to") or months_later(row["from"], row["months"]) - ONE_DAY


def _parts(row: Row, ended: date | None) -> list[tuple[date, int]]:
    """What is charged on each last day of a month, and in the end."""
    over, end = _over_by, last_of(row)
    whole = row["amount"] - (row.get("residual") or 0)
    stops = end if ended is None else min(ended, end)
    found, before = [], 0
    for _, day in months_of(row["from"], stops):
        by = rounded(whole * over(row, day))
        if day == stops and stops < end and row["kind"] not in BUILT_UP:
            by = row["amount"] - (row.get("proceeds") or 0)
        found.append((day, by - before))
        before = by
    return found


def _over_by(row: Row, day: date) -> Fraction:
    """The share of a schedule that is over at the end of a day."""
    first, end = row["from"], last_of(row)
    if day >= end:
        return Fraction(1)
    if (row.get("method") or STANDING[row["kind"]][2]) == "days":
        return Fraction((day - first).days + 1, (end - first).days + 1)
    count = month_of(end) - month_of(first) + 2
    begun = [at for at in range(count) if months_later(first, at) <= end]
    months = len(begun) - _only_ends(first, end, len(begun))
    return Fraction(len([at for at in range(1, months) if months_later(first, at) - ONE_DAY <= day]), months)


def _only_ends(first: date, end: date, count: int) -> bool:
    """Whether the last month begun is none: it begins on the last day as it lacks the first's, or the first did."""
    cut_short = end.day < first.day and end == months_later(first, count - 1)
    follows = (first + ONE_DAY).day == 1 and (end + ONE_DAY).day > first.day
    return cut_short or follows


def borne(folder: Folder, rows: list[Row]) -> list[Row]:
    """What of some rows the organisation's other activities bear: taken off the cost, and owed (B09)."""
    given = {row["voucher"] for row in rows if row["line"] == "P35"}
    found: list[Row] = []
    for row in rows:
        percent = _percent(folder, row)
        if percent is not None and row["voucher"] not in given:
            part = row["amount"] - rounded(row["amount"] * percent / 100)
            found += [{**row, "amount": -part}, {**row, "line": "B09", "amount": part}]
    return found


def _percent(folder: Folder, row: Row) -> Fraction | None:
    """Microinsurance's part of a row's cost on its day: that of its purpose, else that of its line."""
    for cost in (row.get("purpose"), row["line"]):
        known = [each for each in folder.rows("shared_costs", cost=cost) if each["from"] <= row["date"]]
        if known and row["line"].startswith("P"):
            return Fraction(max(known, key=lambda each: each["from"])["percent"])
    return None
