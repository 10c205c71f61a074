"""Signals of claims monitoring, section 10: likely duplicates, providers and reasons, by loops over all claims."""

from __future__ import annotations

from collections import Counter, defaultdict
from decimal import Decimal
from statistics import median
from typing import TYPE_CHECKING, Any

from tests.second_opinion.oracle_claims import claims_of, rejected_by
from tests.second_opinion.oracle_folder import DECIMALS
from tests.second_opinion.oracle_monitoring import claimant, counted_claims

if TYPE_CHECKING:
    from tests.second_opinion.oracle_folder import Folder, Row
    from tests.second_opinion.oracle_monitoring import Asked


def duplicates(folder: Folder, asked: list[Asked]) -> set[tuple[str, str]]:
    """(claim, the nearest earlier one that is like it) of all products asked together."""
    known = [
        row
        for each in asked
        for row in claims_of(folder, each.product, each.office)
        if row["reported"] <= each.last and not rejected_by(row, each.last) and _somebody(folder, row)
    ]
    order = sorted(known, key=lambda row: (row["incurred"], row["reported"], row["code"]))
    counted = {row["code"] for each in asked for row in counted_claims(each)}
    found = set()
    for at, claim in enumerate(order):
        earlier = [row for row in reversed(order[:at]) if _alike(folder, row, claim)]
        if earlier and claim["code"] in counted:
            found.add((claim["code"], earlier[0]["code"]))
    return found


def _somebody(folder: Folder, claim: Row) -> bool:
    """Whether it is known whose claim it is."""
    if claim.get("person"):
        return True
    policy = folder.row("policies", claim["policy"])
    return claimant(folder, claim) is not None and policy.get("lives") is None


def _alike(folder: Folder, one: Row, other: Row) -> bool:
    """Whether two claims may be one."""
    same_person = claimant(folder, one) == claimant(folder, other)
    if not same_person or abs((other["incurred"] - one["incurred"]).days) > 3:
        return False
    if not any(one.get(name) and one.get(name) == other.get(name) for name in ("benefit", "cause")):
        return False
    bills = [
        sorted((row["item"], row.get("billed")) for row in folder.rows("claim_lines", claim=each["code"]))
        for each in (one, other)
    ]
    return _near(*_amounts(one, other)) or (bool(bills[0]) and bills[0] == bills[1])


def _amounts(one: Row, other: Row) -> tuple[int, int]:
    """What is compared: losses where both are known."""
    if one.get("loss") is not None and other.get("loss") is not None:
        return one["loss"], other["loss"]
    return one["covered"], other["covered"]


def _near(one: int, other: int) -> bool:
    """Whether two amounts are within a tenth of the larger."""
    return bool(one and other) and 10 * abs(one - other) <= max(one, other)


def providers(asked: Asked) -> dict[tuple[str, str], tuple[int, int]]:
    """(cases, struck) by provider and measure: rejected, reduced, dear."""
    claims = [
        row
        for row in claims_of(asked.folder, asked.product, asked.office)
        if asked.first <= row["reported"] <= asked.last and row.get("provider") and row["decision"] != "open"
    ]
    amounts: dict[Any, list[int]] = defaultdict(list)
    for row in claims:
        if row["decision"] != "rejected":
            amounts[row.get("benefit")].append(row["covered"])
    found = {}
    for name in {row["provider"] for row in claims}:
        own = [row for row in claims if row["provider"] == name]
        approved = [row for row in own if row["decision"] != "rejected"]
        dear = [row for row in approved if row["covered"] > median(amounts[row.get("benefit")])]
        reduced = [row for row in approved if row["decision"] == "partly" or _cut(asked.folder, row)]
        found[name, "rejected"] = len(own), len(own) - len(approved)
        found[name, "reduced"] = len(approved), len(reduced)
        found[name, "dear"] = len(approved), len(dear)
    return found


def _cut(folder: Folder, claim: Row) -> bool:
    """Whether a line of the bill is covered below what was billed, for a named reason."""
    lines = folder.rows("claim_lines", claim=claim["code"])
    return any(row.get("reason") and _below(folder, row["covered"], row["billed"]) for row in lines)


def _below(folder: Folder, covered: int | None, billed: str | None) -> bool:
    """Whether an amount, read, is below another as it is written."""
    decimals = DECIMALS[folder.rows("scheme")[0]["currency"]]
    return covered is not None and billed is not None and covered < Decimal(billed).scaleb(decimals)


def reasons(asked: Asked) -> dict[str, tuple[int, int]]:
    """Rejected and partly approved of the claims reported in the period, by reason."""
    rows = [
        row
        for row in claims_of(asked.folder, asked.product, asked.office)
        if asked.first <= row["reported"] <= asked.last and row["decision"] in {"rejected", "partly"}
    ]
    found = Counter((row.get("reason") or "unknown", row["decision"]) for row in rows)
    return {name: (found[name, "rejected"], found[name, "partly"]) for name, _ in found}
