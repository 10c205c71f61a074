"""What reinsurers have of premium and claims, and ceded premium by voucher, from the definitions, section 7."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from tests.second_opinion.oracle_folder import ONE_DAY, months_later, rounded, rounded_together
from tests.second_opinion.oracle_ibnr import booked, office_weights
from tests.second_opinion.oracle_premium import (
    ANY_OFFICE,
    days_left,
    exit_of,
    premiums_of,
    share_left,
    signed,
    stands,
    unearned,
    written_premium,
)
from tests.second_opinion.oracle_treaties import (
    kept_of,
    of_payments,
    of_premium,
    percent,
    quota_on,
    share_of_known,
    stop_loss,
)
from tests.second_opinion.oracle_vouchers import vouchers_of

if TYPE_CHECKING:
    from tests.second_opinion.oracle_folder import Folder, Row

RECENT = 90
"""Days for which a recovery that is due is an admitted asset."""


class Cession(NamedTuple):
    """What a treaty takes of something written, and the commission on it."""

    day: date
    amount: int
    commission: int


def ceded(folder: Folder, product: str, row: Row) -> list[Cession]:
    """What treaties take of a premium row, of what its exit takes back and of a refund, each rounded by itself."""
    found = []
    for day, amount in written_premium(folder, row):
        for treaty, taken in of_premium(folder, product, row, amount):
            found.append(Cession(day, taken, rounded(percent(treaty, "commission") * taken)))
    return found


def recovered(folder: Folder, product: str, claim: Row) -> list[tuple[Row, int]]:
    """The payments of a claim with what treaties bear of each."""
    return [(row, sum(given)) for row, given in of_payments(folder, product, claim)]


def share_of_upr(folder: Folder, product: str, day: date, office: str | None = ANY_OFFICE) -> int:
    """What of what treaties took is not used up."""
    exact = [_unearned(folder, product, day, each) for each in folder.offices]
    return _one(folder, exact, office)


def _unearned(folder: Folder, product: str, day: date, office: str | None) -> Fraction:
    """The same, exact: a quota share has its share of what is unearned, of what others took the same part is left."""
    total = Fraction(0)
    for row in premiums_of(folder, product, office):
        total += quota_on(folder, product, row["due"]) * unearned(folder, row, day)
        total += _by_others(folder, product, row) * _part_left(folder, row, day)
    return total


def _by_others(folder: Folder, product: str, row: Row) -> int:
    """What surplus, excess of loss and stop loss took of a row when it was due."""
    if row.get("kind") == "fee" or not stands(folder, row):
        return 0
    taken = of_premium(folder, product, row, int(row["amount"]))
    whole = sum(each.amount for each in taken if each.treaty["kind"] != "quota_share")
    return whole if signed(row) > 0 else -whole


def _part_left(folder: Folder, row: Row, day: date) -> Fraction:
    """The part of a row that is unearned at the end of a day."""
    left = exit_of(folder, row)
    if row["due"] > day or (left is not None and left <= day):
        return Fraction(0)
    return share_left(folder, row, day)


def share_of_claims(folder: Folder, product: str, day: date, office: str | None = ANY_OFFICE) -> int:
    """What all treaties but a stop loss will bear of claims that are set aside for or not reported."""
    return _one(folder, _claims_by_office(folder, product, day), office)


def _claims_by_office(folder: Folder, product: str, day: date) -> list[Fraction]:
    """The same, exact, of each office."""
    return folder.once(
        ("reinsured claims", product, day),
        lambda: [
            share_of_known(folder, product, day, office) + still
            for office, still in zip(folder.offices, _unreported(folder, product, day), strict=True)
        ],
    )


def stop_loss_ahead(folder: Folder, product: str | None, day: date) -> int:
    """What stop losses add to the reinsurers' share of the claims reserves, which is rounded once a product.

    They look at all claims together, so that this names no office; None: of treaties for all products.
    """
    others = Fraction(0) if product is None else sum(_claims_by_office(folder, product, day), Fraction(0))
    return rounded(others + stop_loss(folder, product, day).reserves) - rounded(others)


def _unreported(folder: Folder, product: str, day: date) -> list[Fraction]:
    """The same of what is expected of each origin, where that belongs."""
    found = [Fraction(0)] * len(folder.offices)
    for part in booked(folder, product, day):
        ceded = part.exact - kept_of(folder, product, part, day)
        weights = office_weights(folder, product, day, part)
        for at, weight in enumerate(weights):
            found[at] += ceded * Fraction(weight, sum(weights))
    return found


def _one(folder: Folder, exact: list[Fraction], office: str | None) -> int:
    """The rounded whole of all offices, or the part of it of one."""
    if office == ANY_OFFICE:
        return rounded(sum(exact, Fraction(0)))
    return rounded_together(exact)[folder.offices.index(office)]


def owed_by_stop_losses(folder: Folder, product: str | None, day: date) -> int:
    """What stop losses owe of what was paid, once their days are over; None: those of all products."""
    return stop_loss(folder, product, day).owed


def old_recoveries(folder: Folder, products: list[str | None], day: date) -> int:
    """What reinsurers owe for more than ninety days; what vouchers have received of them is of the oldest."""
    then, old = day - ONE_DAY * (RECENT + 1), 0
    for product in products:
        old += owed_by_stop_losses(folder, product, then)
        for claim in folder.rows("claims"):
            if product and folder.row("policies", claim["policy"])["product"] == product:
                old += sum(part for row, part in recovered(folder, product, claim) if row["date"] <= then)
    return max(0, old - max(0, _received(folder, products, day)))


def _received(folder: Folder, products: list[str | None], day: date) -> int:
    """What vouchers that move cash took off what reinsurers owe."""
    rows = [row for row in folder.rows("vouchers") if row.get("product") in products and row["date"] <= day]
    cash = {row["voucher"] for row in folder.rows("vouchers", line="B02")}
    return -sum(int(row["amount"]) for row in rows if row["voucher"] in cash and row["line"] in {"B04", "B08"})


def ceded_ahead(folder: Folder, product: str | None, day: date) -> int:
    """What is still to be earned of premium ceded by vouchers: over twelve months, or from and to their memo's days.

    The share of a product's unearned premium is rounded once: this is what its vouchers add to that of its treaties.
    """
    total = Fraction(0)
    for row in vouchers_of(folder, product):
        first, last = _span(row)
        if row["line"] != "P21.1" or row["date"] > day or last <= day:
            continue
        total += int(row["amount"]) * (Fraction(1) if first > day else days_left(first, last, day))
    if product is None:
        return rounded(total)
    by_treaty = sum((_unearned(folder, product, day, each) for each in folder.offices), Fraction(0))
    return rounded(by_treaty + total) - rounded(by_treaty)


def _span(voucher: Row) -> tuple[date, date]:
    """The days that a voucher's premium is for."""
    told = re.findall(r"\d{4}-\d{2}-\d{2}", voucher.get("memo") or "")
    if len(told) == 2:
        return date.fromisoformat(told[0]), date.fromisoformat(told[1])
    return voucher["date"], months_later(voucher["date"], 12) - ONE_DAY
