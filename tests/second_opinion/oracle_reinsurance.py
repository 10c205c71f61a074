"""Quota share treaties and ceded premium by voucher, from the definitions, section 7, and the file of treaties."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_claims import claims_of, unsettled
from tests.second_opinion.oracle_folder import ONE_DAY, months_later, rounded, rounded_together
from tests.second_opinion.oracle_ibnr import ibnr_by_office
from tests.second_opinion.oracle_premium import ANY_OFFICE, days_left, premiums_of, unearned
from tests.second_opinion.oracle_vouchers import vouchers_of

if TYPE_CHECKING:
    from tests.second_opinion.oracle_folder import Folder, Row

RECENT = 90
"""Days for which a recovery that is due is an admitted asset."""


@dataclass(frozen=True)
class Cession:
    """A treaty's share of something written or paid, and the commission on it."""

    day: date
    amount: int
    commission: int


def treaties_of(folder: Folder, product: str) -> list[Row]:
    """The quota shares of a product: its own and those of all products."""
    return [row for row in folder.rows("treaties", kind="quota_share") if row.get("product") in {None, product}]


def _share(row: Row) -> Fraction:
    """The share that a treaty cedes."""
    return Fraction(row.get("share") or 0) / 100


def _covers(treaty: Row, day: date) -> bool:
    """Whether a treaty holds on a day."""
    return bool(treaty["from"] <= day <= (treaty.get("to") or day))


def ceded(folder: Folder, product: str, arose: date, day: date, amount: int) -> list[Cession]:
    """The shares of an amount that arose on a day and is posted on another, each rounded by itself."""
    found = []
    for treaty in treaties_of(folder, product):
        if _covers(treaty, arose):
            size = rounded(_share(treaty) * amount)
            found.append(Cession(day, size, rounded(Fraction(treaty.get("commission") or 0) / 100 * size)))
    return found


def share_of_upr(folder: Folder, product: str, day: date, office: str | None = ANY_OFFICE) -> int:
    """The treaties' share of what is unearned of the rows due within them."""
    return _one(folder, _unearned_by_office(folder, product, day), office)


def _unearned_by_office(folder: Folder, product: str, day: date) -> list[Fraction]:
    """The same, exact, of each office."""
    return [
        sum(
            (
                _share(treaty) * unearned(folder, row, day)
                for treaty in treaties_of(folder, product)
                for row in premiums_of(folder, product, each)
                if _covers(treaty, row["due"])
            ),
            Fraction(0),
        )
        for each in folder.offices
    ]


def share_of_claims(folder: Folder, product: str, day: date, office: str | None = ANY_OFFICE) -> int:
    """The treaties' share of claims in course of settlement that happened within them, and of IBNR while in force."""
    exact = []
    for each, still in zip(folder.offices, ibnr_by_office(folder, product, day), strict=True):
        share = Fraction(0)
        for treaty in treaties_of(folder, product):
            claims = [row for row in claims_of(folder, product, each) if _covers(treaty, row["incurred"])]
            known = sum((unsettled(folder, product, row, day) for row in claims), Fraction(0))
            share += _share(treaty) * (known + (still if _covers(treaty, day) else 0))
        exact.append(share)
    return _one(folder, exact, office)


def _one(folder: Folder, exact: list[Fraction], office: str | None) -> int:
    """The rounded whole of all offices, or the part of it of one."""
    if office == ANY_OFFICE:
        return rounded(sum(exact, Fraction(0)))
    return rounded_together(exact)[folder.offices.index(office)]


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
    by_treaty = sum(_unearned_by_office(folder, product, day), Fraction(0))
    return rounded(by_treaty + total) - rounded(by_treaty)


def _span(voucher: Row) -> tuple[date, date]:
    """The days that a voucher's premium is for."""
    told = re.findall(r"\d{4}-\d{2}-\d{2}", voucher.get("memo") or "")
    if len(told) == 2:
        return date.fromisoformat(told[0]), date.fromisoformat(told[1])
    return voucher["date"], months_later(voucher["date"], 12) - ONE_DAY
