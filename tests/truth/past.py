"""What a folder said on a day in the past: the same scheme before the rest of it happened.

Days are compared as text: ISO days sort as they follow each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

Rows = list[dict[str, str]]


def as_known(sheets: Mapping[str, Rows], day: str) -> dict[str, Rows]:
    """The sheets as they stood at the end of a day."""
    known = {name: [dict(row) for row in rows] for name, rows in sheets.items()}
    known["estimates"] = _until(known["estimates"], "date", day)
    known["payments"] = _until(known["payments"], "date", day)
    known["vouchers"] = _until(known["vouchers"], "date", day)
    known["claims"] = _until(known["claims"], "reported", day)
    for row in known["policies"] + known["covers"]:
        _not_left_yet(row, day)
    known["premiums"] = _premiums(known["premiums"], known["policies"], day)
    latest = {row["claim"]: row["amount"] for row in known["estimates"]}
    for row in known["claims"]:
        _not_decided_yet(row, day, latest)
    for row in known["payments"]:
        row["received"] = row["received"] if row["received"] <= day else ""
    return _begun(known, day)


def _until(rows: Rows, column: str, day: str) -> Rows:
    """The rows whose day has come."""
    return [row for row in rows if row[column] <= day]


def _not_left_yet(row: dict[str, str], day: str) -> None:
    """An exit that is still to come is not known."""
    if row["exit_date"] > day:
        row["exit_date"] = row["exit_reason"] = ""


def _premiums(rows: Rows, policies: Rows, day: str) -> Rows:
    """Bills are printed at the start, but refunds follow an exit, and payments come when they come."""
    left = {row["code"] for row in policies if row["exit_date"]}
    found = [row for row in rows if row["kind"] != "refund" or row["policy"] in left or row["due"] <= day]
    for row in found:
        row["paid_on"] = row["paid_on"] if row["paid_on"] <= day else ""
    return found


def _not_decided_yet(row: dict[str, str], day: str, latest: Mapping[str, str]) -> None:
    """A claim that is still open counts with its latest estimate."""
    if row["decided"] > day:
        row.update(decided="", decision="open", reason="", covered=latest[row["code"]])


def _begun(known: dict[str, Rows], day: str) -> dict[str, Rows]:
    """Without the policies of which nothing has begun, and without what hangs on them."""
    money = {row["policy"] for row in known["premiums"] if row["due"] <= day or row["paid_on"]}
    begun = {row["code"] for row in known["policies"] if row["start"] <= day or row["code"] in money}
    known["policies"] = [row for row in known["policies"] if row["code"] in begun]
    for name in ("covers", "premiums"):
        known[name] = [row for row in known[name] if row["policy"] in begun]
    claims = {row["code"] for row in known["claims"]}
    for name in ("estimates", "payments"):
        known[name] = [row for row in known[name] if row["claim"] in claims]
    for row in known["policies"]:
        row["renews"] = row["renews"] if row["renews"] in begun else ""
    return known
