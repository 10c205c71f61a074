"""Reserves of a product and of all products, from the definitions, section 6: the four of them, at the end of a day."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_claims import cics
from tests.second_opinion.oracle_ibnr import ibnr
from tests.second_opinion.oracle_premium import upr

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder

SAVING_SIGNS = MappingProxyType({"deposit": 1, "interest": 1, "withdrawal": -1})


@dataclass(frozen=True)
class Reserves:
    """The four reserves at the end of a day."""

    upr: int
    ibnr: int
    cics: int
    alr: int


def saved(folder: Folder, product: str | None, after: date | None, day: date) -> int:
    """What savings moved after one day, or ever, and up to another."""
    rows = [row for row in folder.rows("savings", product=product) if row["date"] <= day]
    return sum(SAVING_SIGNS[row["kind"]] * int(row["amount"]) for row in rows if after is None or row["date"] > after)


def alr(folder: Folder, product: str | None, day: date) -> int:
    """The latest certified figure and savings since, or all savings with their interest; None: of no product."""
    certified = [row for row in folder.rows("alr", product=product) if row["date"] <= day]
    if not certified:
        return saved(folder, product, None, day)
    latest = max(certified, key=lambda row: row["date"])
    return int(latest["amount"]) + saved(folder, product, latest["date"], day)


def certified_beyond(folder: Folder, product: str | None, day: date) -> int:
    """By how much the reserve differs from what savings themselves have posted: what certificates brought."""
    return alr(folder, product, day) - saved(folder, product, None, day)


def reserves(folder: Folder, product: str | None, day: date) -> Reserves:
    """The reserves of a product, or of all as the sum of the products'."""
    return folder.once(("reserves", product, day), lambda: _reserves(folder, product, day))


def _reserves(folder: Folder, product: str | None, day: date) -> Reserves:
    """The same, computed."""
    chosen = folder.products if product is None else [product]
    return Reserves(
        sum(upr(folder, each, day) for each in chosen),
        sum(ibnr(folder, each, day) for each in chosen),
        sum(cics(folder, each, day) for each in chosen),
        sum(alr(folder, each, day) for each in (chosen if product else (*chosen, None))),
    )
