"""Reserves of a product and of all products, and the sharing of what belongs to none (sections 1 and 5)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_claims import cics
from tests.second_opinion.oracle_ibnr import ibnr
from tests.second_opinion.oracle_premium import upr

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder

SAVERS = frozenset(("life_savings", "pension"))
SAVING_SIGNS = MappingProxyType({"deposit": 1, "interest": 1, "withdrawal": -1})


@dataclass(frozen=True)
class Reserves:
    """The four reserves at the end of a day."""

    upr: int
    ibnr: int
    cics: int
    alr: int


def alr(folder: Folder, product: str | None, day: date) -> int:
    """The latest certified figure, or the savings with their interest; None asks for what belongs to no product."""
    certified = [row for row in folder.rows("alr", product=product) if row["date"] <= day]
    if certified:
        return int(max(certified, key=lambda row: row["date"])["amount"])
    if product is None or folder.row("products", product)["line"] not in SAVERS:
        return 0
    rows = [row for row in folder.rows("savings", product=product) if row["date"] <= day]
    return sum(SAVING_SIGNS[row["kind"]] * int(row["amount"]) for row in rows)


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


def shared_out(amount: int, weights: list[int]) -> list[int]:
    """An amount in whole parts by weights, the units left over to the largest remainders; equal where none weighs."""
    usable = [max(weight, 0) for weight in weights]
    usable = usable if any(usable) else [1] * len(usable)
    exact = [Fraction(abs(amount) * weight, sum(usable)) for weight in usable]
    parts = [int(each) for each in exact]
    order = sorted(range(len(parts)), key=lambda at: exact[at] - parts[at], reverse=True)
    for at in order[: abs(amount) - sum(parts)]:
        parts[at] += 1
    return [part if amount >= 0 else -part for part in parts]
