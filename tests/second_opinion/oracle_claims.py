"""Claims from the definitions, sections 5 and 6: what a claim is worth on a day, paid, and not yet settled."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_folder import rounded, rounded_together
from tests.second_opinion.oracle_premium import ANY_OFFICE

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row


def claims_of(folder: Folder, product: str, office: str | None = ANY_OFFICE) -> list[Row]:
    """The claims of a product; a claim without an office belongs to the office of its policy."""
    return folder.once(("claims of", product, office), lambda: _claims_of(folder, product, office))


def _claims_of(folder: Folder, product: str, office: str | None) -> list[Row]:
    """The same, computed."""
    policies = {row["code"] for row in folder.rows("policies", product=product)}
    return [
        row
        for row in folder.rows("claims")
        if row["policy"] in policies and office in {ANY_OFFICE, office_of_claim(folder, row)}
    ]


def office_of_claim(folder: Folder, claim: Row) -> str | None:
    """The office that took a claim, else that of its policy."""
    office: str | None = claim.get("office") or folder.row("policies", claim["policy"]).get("office")
    return office


def payments_of(folder: Folder, claim: Row) -> list[Row]:
    """The payments of one claim."""
    return folder.rows("payments", claim=claim["code"])


def paid_up_to(folder: Folder, claim: Row, day: date) -> int:
    """What was paid for a claim by the end of a day."""
    return sum(int(row["amount"]) for row in payments_of(folder, claim) if row["date"] <= day)


def undecided(claim: Row, day: date) -> bool:
    """Whether nothing was decided by the end of a day."""
    return claim.get("decided") is None or claim["decided"] > day


def rejected_by(claim: Row, day: date) -> bool:
    """Whether a claim was rejected by the end of a day."""
    return not undecided(claim, day) and claim["decision"] == "rejected"


def counted(folder: Folder, product: str, day: date, office: str | None = ANY_OFFICE) -> list[Row]:
    """Claims reported by the day and not rejected by it."""
    rows = claims_of(folder, product, office)
    return [row for row in rows if row["reported"] <= day and not rejected_by(row, day)]


def value(folder: Folder, claim: Row, day: date) -> int:
    """What a claim is worth at the end of a day: as approved, else as last estimated; `covered` without estimates."""
    told = [row for row in folder.rows("estimates", claim=claim["code"]) if row["date"] <= day]
    if not undecided(claim, day) or not told:
        return int(claim["covered"])
    return int(max(told, key=lambda row: row["date"])["amount"])


def portion(folder: Folder, product: str) -> Fraction:
    """The share of an undecided claim that is reserved: all of it unless given."""
    given: Fraction | None = folder.row("products", product).get("cics_portion")
    return Fraction(1) if given is None else given


def unsettled(folder: Folder, product: str, claim: Row, day: date) -> Fraction:
    """What of a claim is still to be paid at the end of a day: its value, if open a portion of it, less payments."""
    if claim["reported"] > day or rejected_by(claim, day):
        return Fraction(0)
    share = portion(folder, product) if undecided(claim, day) else Fraction(1)
    return max(value(folder, claim, day) * share - paid_up_to(folder, claim, day), Fraction(0))


def exact_cics(folder: Folder, product: str, day: date, office: str | None = ANY_OFFICE) -> Fraction:
    """Claims in course of settlement before they are rounded."""
    rows = claims_of(folder, product, office)
    return sum((unsettled(folder, product, row, day) for row in rows), Fraction(0))


def cics(folder: Folder, product: str, day: date, office: str | None = ANY_OFFICE) -> int:
    """Claims in course of settlement; of an office its part of the product's rounded whole."""
    if office == ANY_OFFICE:
        return folder.once(("cics", product, day), lambda: rounded(exact_cics(folder, product, day)))
    exact = [exact_cics(folder, product, day, each) for each in folder.offices]
    return rounded_together(exact)[folder.offices.index(office)]
