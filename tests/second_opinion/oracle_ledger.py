"""The ledger from the definitions, section 2: what every record posts, both sides, on its day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_claims import claims_of, office_of_claim
from tests.second_opinion.oracle_folder import ONE_DAY, months_later
from tests.second_opinion.oracle_premium import exit_of, is_refund, premiums_of, stands, taken_back, written_premium
from tests.second_opinion.oracle_reinsurance import Cession, ceded, recovered
from tests.second_opinion.oracle_vouchers import all_booked

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row

NOWHERE = "to be shared"
"""The office of what is not posted to one: vouchers that name none, and what they bring."""


@dataclass(frozen=True)
class Posting:
    """An amount on a line: debit positive; where it moves cash, the kind of record it comes from."""

    day: date
    line: str
    product: str | None
    office: str | None
    amount: int
    record: str


Entry = tuple["date", str, str, int]
"""A day, the line that is debited, the line that is credited, and how much."""


def postings(folder: Folder) -> list[Posting]:
    """Everything that the records post; reserves are no postings, but what changes between two days."""
    return folder.once(
        "postings",
        lambda: [
            *(each for product in folder.products for each in _of_premiums(folder, product)),
            *(each for product in folder.products for each in _of_claims(folder, product)),
            *_of_savings(folder),
            *_of_vouchers(folder),
        ],
    )


def _both(entries: list[Entry], product: str, office: str | None, record: str) -> list[Posting]:
    """Both sides of each entry."""
    return [
        Posting(day, line, product, office, amount, record)
        for day, debit, credit, size in entries
        for line, amount in ((debit, size), (credit, -size))
    ]


def _of_premiums(folder: Folder, product: str) -> list[Posting]:
    """What premium rows post, and what a treaty cedes of them."""
    found = []
    for row in premiums_of(folder, product):
        office = folder.row("policies", row["policy"]).get("office")
        kind = "fees" if row.get("kind") == "fee" else "premiums"
        entries = [*_written(folder, row), *_received(folder, row)]
        found += _both(entries, product, office, f"{kind}/{row['code']}")
        found += _both(_reinsured(ceded(folder, product, row)), product, office, f"treaties/{row['code']}")
    return found


def _written(folder: Folder, row: Row) -> list[Entry]:
    """What becomes due and what an exit takes back."""
    if row.get("kind") == "fee":
        return [(row["due"], "B06", "P06", int(row["amount"]))] if stands(folder, row) else []
    other = "B26" if is_refund(row) else "B06"
    return [(day, other, "P03", amount) for day, amount in written_premium(folder, row)]


def _received(folder: Folder, row: Row) -> list[Entry]:
    """What was paid: by what it settles, what it pays in advance and what it leaves owed."""
    paid, amount = row.get("paid_on"), int(row["amount"])
    if paid is None:
        return []
    if is_refund(row):
        return [(paid, "B26", "B02", amount)]
    if stands(folder, row) and paid >= row["due"]:
        back, left = taken_back(folder, row), exit_of(folder, row)
        owed = back if left is not None and paid > left else 0
        return [(paid, "B02", "B06", amount - owed), (paid, "B02", "B26", owed)]
    return _in_advance(folder, row, paid, amount)


def _in_advance(folder: Folder, row: Row, paid: date, amount: int) -> list[Entry]:
    """Paid before it falls due, or for what never does: owed in three months or later, until then or for ever."""
    left = exit_of(folder, row)
    until = row["due"] if stands(folder, row) else max(left or paid, paid)
    near = min(_near(paid, row["due"]), until)
    found = [(paid, "B02", "B26" if near == paid else "B30", amount)]
    if near > paid:
        found.append((near, "B30", "B26", amount))
    return [*found, (until, "B26", "B06", amount)] if stands(folder, row) else found


def _near(day: date, due: date) -> date:
    """The first day from which a due is no more than three months away."""
    while months_later(day, 3) < due:
        day += ONE_DAY
    return day


def _of_claims(folder: Folder, product: str) -> list[Posting]:
    """What payments of claims post, and what a treaty recovers of them."""
    found = []
    for claim in claims_of(folder, product):
        office = office_of_claim(folder, claim)
        for row, part in recovered(folder, product, claim):
            day = row["date"]
            found += _both([(day, "P12", "B02", int(row["amount"]))], product, office, f"payments/{row['code']}")
            found += _both([(day, "B04", "P21.2", part)], product, office, f"treaties/{row['code']}")
    return found


def _reinsured(cessions: list[Cession]) -> list[Entry]:
    """Premium ceded, and the commission on it."""
    return [
        entry
        for each in cessions
        for entry in ((each.day, "P21.1", "B21", each.amount), (each.day, "B21", "P21.3", each.commission))
    ]


def _of_savings(folder: Folder) -> list[Posting]:
    """What deposits, withdrawals and interest post, at the office of the person."""
    sides = {"deposit": ("B02", "B23"), "withdrawal": ("B23", "B02"), "interest": ("P15", "B23")}
    found = []
    for row in folder.rows("savings"):
        office = folder.row("people", row["person"]).get("office")
        entry = (row["date"], *sides[row["kind"]], int(row["amount"]))
        found += _both([entry], row["product"], office, f"savings/{row['code']}")
    return found


def _of_vouchers(folder: Folder) -> list[Posting]:
    """The lines of vouchers as they are typed, those of schedules, and what the organisation bears of both."""
    return [
        Posting(
            row["date"],
            row["line"],
            row.get("product"),
            row.get("office") or NOWHERE,
            int(row["amount"]),
            f"vouchers/{row['voucher']}",
        )
        for row in all_booked(folder)
    ]
