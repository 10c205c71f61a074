"""Claims from the definitions, sections 4 and 5: paid, and reported but not yet settled."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_folder import rounded
from tests.second_opinion.oracle_premium import ANY_OFFICE

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row


def claims_of(folder: Folder, product: str, office: str | None = ANY_OFFICE) -> list[Row]:
    """The claims of a product; a claim without an office belongs to the office of its policy."""
    policies = {row["code"]: row for row in folder.rows("policies", product=product)}
    return [
        row
        for row in folder.rows("claims")
        if row["policy"] in policies
        and office in {ANY_OFFICE, row.get("office") or policies[row["policy"]].get("office")}
    ]


def payments_of(folder: Folder, claim: Row) -> list[Row]:
    """The payments of one claim."""
    return folder.rows("payments", claim=claim["code"])


def claims_paid(folder: Folder, claims: list[Row], first: date, last: date) -> int:
    """Payments dated in a period."""
    payments = [row for claim in claims for row in payments_of(folder, claim)]
    return sum(row["amount"] for row in payments if first <= row["date"] <= last)


def undecided(claim: Row, day: date) -> bool:
    """Whether nothing was decided by the end of a day."""
    return claim.get("decided") is None or claim["decided"] > day


def rejected_by(claim: Row, day: date) -> bool:
    """Whether a claim was rejected by the end of a day."""
    return not undecided(claim, day) and claim["decision"] == "rejected"


def portion(folder: Folder, product: str) -> Fraction:
    """The share of an undecided claim that is reserved: 0.8 and 80 say the same; all of it unless given."""
    given: Fraction | None = folder.row("products", product).get("cics_portion")
    if given is None:
        return Fraction(1)
    return given / 100 if given > 1 else given


def cics(folder: Folder, product: str, day: date) -> int:
    """Claims in course of settlement."""
    share, total = portion(folder, product), Fraction(0)
    for claim in claims_of(folder, product):
        if claim["reported"] > day or rejected_by(claim, day):
            continue
        if undecided(claim, day):
            total += claim["covered"] * share
        else:
            paid = sum(row["amount"] for row in payments_of(folder, claim) if row["date"] <= day)
            total += max(claim["covered"] - paid, 0)
    return rounded(total)
