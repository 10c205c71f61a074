"""What products bear of the lines of none, and offices of the lines of a product, from the definitions, section 1."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from tests.second_opinion.oracle_claims import claims_of
from tests.second_opinion.oracle_folder import ONE_DAY, months_of, shared_out
from tests.second_opinion.oracle_members import active
from tests.second_opinion.oracle_premium import ANY_OFFICE, earned
from tests.second_opinion.oracle_reinsurance import ceded_ahead, owed_by_stop_losses, stop_loss_ahead
from tests.second_opinion.oracle_reserves import certified_beyond
from tests.second_opinion.oracle_vouchers import INCOME_LEAVES, all_booked, booked, booked_at, booked_for

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row

Lines = Counter[str]
Who = TypeVar("Who")


AT_A_DAY: Mapping[str, Callable[[Folder, str | None, date], int]] = MappingProxyType(
    {"P15": certified_beyond, "P21.2": owed_by_stop_losses, "P21.4": ceded_ahead, "P21.5": stop_loss_ahead}
)
"""Lines with what names no office and is no posting, but stands at a day: a period has what it changed by."""


def rows_on(folder: Folder, cost: str | None, day: date) -> list[Row]:
    """The rows of the key that shares a cost on a day (None: all that has none of its own); none before the first."""
    rows = [row for row in folder.rows("allocation") if row.get("cost") == cost and row["from"] <= day]
    return [row for row in rows if row["from"] == max(each["from"] for each in rows)]


def key_on(folder: Folder, day: date, cost: str | None = None) -> str:
    """The allocation key of a cost on a day; the scheme's is earned premium unless set."""
    rows = rows_on(folder, cost, day)
    return str(rows[0]["key"]) if rows else "earned_premium"


def product_weights(folder: Folder, first: date, last: date, cost: str | None = None) -> list[Fraction | int]:
    """What the products weigh in a month, in the order of their codes."""
    products, key = sorted(folder.products), key_on(folder, first, cost)
    if key == "fixed":
        return [_percent(rows_on(folder, cost, first), product) for product in products]
    return [_weight(folder, key, product, (first, last), ANY_OFFICE) for product in products]


def _percent(rows: list[Row], product: str) -> Fraction:
    """The fixed percentage of a product."""
    return sum((row["percent"] for row in rows if row.get("product") == product), Fraction(0))


def by_cost(folder: Folder, told: Counter[tuple[str | None, str]], day: date) -> dict[str | None, Lines]:
    """Lines by the cost whose key shares them: their purpose's, else their line's, else the scheme's."""
    found: dict[str | None, Lines] = {}
    for (purpose, line), amount in told.items():
        cost = next((each for each in (purpose, line) if each and rows_on(folder, each, day)), None)
        found.setdefault(cost, Lines())[line] += amount
    return found


def office_weights(folder: Folder, product: str, first: date, last: date) -> list[int]:
    """What the offices of a product weigh in a month; alike where none weighs, and then only offices there are."""
    key = key_on(folder, first)
    named = "earned_premium" if key == "fixed" else key
    found = [_weight(folder, named, product, (first, last), office) for office in folder.offices]
    return found if any(each > 0 for each in found) or len(found) == 1 else [1] * (len(found) - 1) + [0]


def _weight(folder: Folder, key: str, product: str, span: tuple[date, date], office: str | None) -> int:
    """What a product weighs in a month, or an office of it."""
    first, last = span
    if key == "active_insured":
        return active(folder, product, last, office)
    if key == "claims":
        return len([claim for claim in claims_of(folder, product, office) if first <= claim["reported"] <= last])
    return earned(folder, product, first, last, office)


def months_weighed(folder: Folder, first: date, last: date) -> list[tuple[date, date, date]]:
    """The months of a period with anything to share: the day their weights count from, and the days shared."""
    days = [row["date"] for row in (*all_booked(folder), *folder.rows("alr"))]
    since = max(first, min(days, default=last + ONE_DAY))
    return [(start.replace(day=1), start, end) for start, end in months_of(since, last)]


def unshared(folder: Folder, product: str | None, first: date, last: date) -> Lines:
    """What vouchers of a product (None: of none), its certificates and stop losses bring to the lines of income."""
    lines = Counter({line: booked(folder, line, product, first, last) for line in INCOME_LEAVES})
    for line, at in AT_A_DAY.items():
        lines[line] += at(folder, product, last) - at(folder, product, first - ONE_DAY)
    return lines


def shares(folder: Folder, first: date, last: date) -> dict[str, Lines]:
    """The lines that belong to no product, shared month by month among the products."""
    return folder.once(("shares", first, last), lambda: _shares(folder, first, last))


def _shares(folder: Folder, first: date, last: date) -> dict[str, Lines]:
    """The same, computed."""
    products, found = sorted(folder.products), {product: Lines() for product in folder.products}
    for whole, start, end in months_weighed(folder, first, last):
        lines, told = unshared(folder, None, start, end), booked_for(folder, None, None, start, end)
        for (_, line), amount in told.items():
            lines[line] -= amount
        told.update({(None, line): amount for line, amount in lines.items()})
        for cost, of in by_cost(folder, told, whole).items():
            if any(of.values()):
                _add(found, products, of, product_weights(folder, whole, end, cost))
    return found


def office_shares(folder: Folder, product: str, first: date, last: date) -> dict[str | None, Lines]:
    """What a product's offices bear beside what records post there.

    That is what vouchers post to an office by name, of the product and as its part of what is of none; and a share of
    what is posted to no office, the product's part of the common lines too.
    """
    found: dict[str | None, Lines] = {office: Lines() for office in folder.offices}
    for whole, start, end in months_weighed(folder, first, last):
        rest = unshared(folder, product, start, end)
        rest.update(shares(folder, start, end)[product])
        for office in folder.offices:
            named = _named(folder, product, office, (whole, start, end)) if office else Lines()
            found[office].update(named)
            rest.subtract(named)
        if any(rest.values()):
            _add(found, folder.offices, rest, office_weights(folder, product, whole, end))
    return found


def _named(folder: Folder, product: str, office: str, month: tuple[date, date, date]) -> Lines:
    """What vouchers post to an office: of a product, and its part of what they post to none."""
    whole, start, end = month
    found, products = booked_at(folder, product, office, start, end), sorted(folder.products)
    for cost, lines in by_cost(folder, booked_for(folder, None, office, start, end), whole).items():
        for line, amount in lines.items():
            parts = shared_out(amount, product_weights(folder, whole, end, cost))
            found[line] += dict(zip(products, parts, strict=True))[product]
    return found


def _add(found: dict[Who, Lines], among: Sequence[Who], lines: Lines, weights: Sequence[Fraction | int]) -> None:
    """Add a part of each line to everyone."""
    for line, amount in lines.items():
        for each, part in zip(among, shared_out(amount, weights), strict=True):
            found[each][line] += part
