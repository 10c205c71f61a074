"""How claims were served, from the definitions, section 8: promptness, rejection and how many happened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_claims import claims_of, counted, payments_of, value

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row

BANDS = (("0-7", 0, 7), ("8-30", 8, 30), ("31-90", 31, 90), ("91+", 91, 10**6))


@dataclass(frozen=True)
class Promptness:
    """The days of every processed claim, whole and by step."""

    whole: list[int]
    report: list[int]
    decide: list[int]
    deliver: list[int]

    def band(self, low: int, high: int) -> int:
        """How many claims took that many days."""
        return len([days for days in self.whole if low <= days <= high])


def processed_on(folder: Folder, claim: Row) -> date | None:
    """The day a claim was processed; None while it is not."""
    if claim.get("decided") is None:
        return None
    decided: date = claim["decided"]
    if claim["decision"] == "rejected":
        return decided
    if not claim["covered"]:
        return decided
    payments = payments_of(folder, claim)
    if not payments or sum(row["amount"] for row in payments) < claim["covered"]:
        return None
    product = folder.row("products", folder.row("policies", claim["policy"])["product"])
    usual = timedelta(days=product.get("delivery_days") or 0)
    received: list[date] = [row.get("received") or row["date"] + usual for row in payments]
    return max(received)


def promptness(folder: Folder, products: list[str], office: str | None, first: date, last: date) -> Promptness:
    """Claims processed in a period, by days."""
    claims = [claim for product in products for claim in claims_of(folder, product, office)]
    ends = [(claim, processed_on(folder, claim)) for claim in claims]
    done = [(claim, end) for claim, end in ends if end is not None and first <= end <= last]
    return Promptness(
        [(end - claim["incurred"]).days for claim, end in done],
        [(claim["reported"] - claim["incurred"]).days for claim, _ in done],
        [(claim["decided"] - claim["reported"]).days for claim, _ in done],
        [days_to_deliver(claim, end) for claim, end in done if is_delivered(claim)],
    )


def is_delivered(claim: Row) -> bool:
    """Whether there is anything to deliver: not of a claim that was rejected, or approved for nought."""
    return bool(claim["decision"] != "rejected" and claim["covered"])


def days_to_deliver(claim: Row, end: date) -> int:
    """Days from the decision to the last receipt: none where all was advanced before it."""
    decided: date = claim["decided"]
    return max((end - decided).days, 0)


@dataclass(frozen=True)
class Decisions:
    """What became of the claims reported in a period."""

    reported: int
    rejected: int
    partly: int
    undecided: int


def decisions(folder: Folder, products: list[str], office: str | None, first: date, last: date) -> Decisions:
    """Claims reported in a period by what was decided of them."""
    claims = [row for each in products for row in claims_of(folder, each, office) if first <= row["reported"] <= last]
    kinds = [row["decision"] for row in claims]
    return Decisions(len(claims), kinds.count("rejected"), kinds.count("partly"), kinds.count("open"))


def happened(folder: Folder, products: list[str], office: str | None, first: date, last: date) -> tuple[int, int]:
    """Claims incurred in a period, reported and not rejected by its end: how many, and what they are worth then."""
    claims = [row for each in products for row in counted(folder, each, last, office) if row["incurred"] >= first]
    return len(claims), sum(value(folder, row, last) for row in claims if row["incurred"] <= last)
