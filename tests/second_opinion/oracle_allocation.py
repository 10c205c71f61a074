"""What each product bears of the lines that belong to none, by each of the keys of definitions section 1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.second_opinion.oracle_claims import claims_of
from tests.second_opinion.oracle_folder import ONE_DAY
from tests.second_opinion.oracle_members import active
from tests.second_opinion.oracle_premium import earned
from tests.second_opinion.oracle_reserves import alr, shared_out
from tests.second_opinion.oracle_statements import INCOME_LEAVES, booked

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder


def weight(folder: Folder, key: str, product: str, first: date, last: date) -> int:
    """What a product weighs in a period."""
    if key == "active_insured":
        return active(folder, product, last)
    if key == "claims_count":
        return len([claim for claim in claims_of(folder, product) if first <= claim["reported"] <= last])
    posted = booked(folder, "P03", product, first, last) - booked(folder, "P04", product, first, last)
    return earned(folder, product, first, last) + posted


def shares(folder: Folder, weights: list[int], first: date, last: date) -> dict[str, dict[str, int]]:
    """The leaf lines that belong to no product, shared among the products in the order of their codes."""
    products = sorted(folder.products)
    found: dict[str, dict[str, int]] = {product: {} for product in products}
    for line in INCOME_LEAVES:
        amount = booked(folder, line, None, first, last)
        if line == "P15":
            amount += alr(folder, None, last) - alr(folder, None, first - ONE_DAY)
        for product, part in zip(products, shared_out(amount, weights), strict=True):
            found[product][line] = part
    return found
