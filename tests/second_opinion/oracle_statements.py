"""The income statement and the balance sheet from the definitions, section 7: sums of the ledger and of reserves."""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_allocation import office_shares, shares, unshared
from tests.second_opinion.oracle_claims import cics
from tests.second_opinion.oracle_folder import ONE_DAY, year_start
from tests.second_opinion.oracle_ibnr import ibnr
from tests.second_opinion.oracle_ledger import Posting, postings
from tests.second_opinion.oracle_premium import ANY_OFFICE, upr
from tests.second_opinion.oracle_reinsurance import (
    ceded_ahead,
    old_recoveries,
    owed_by_stop_losses,
    share_of_claims,
    share_of_upr,
    stop_loss_ahead,
)
from tests.second_opinion.oracle_reserves import certified_beyond, reserves
from tests.second_opinion.oracle_vouchers import BALANCE_LEAVES, CREDITS, INCOME_LEAVES

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder

TOTALS = MappingProxyType(
    {
        "P02": "P03 -P04",
        "P05": "P06 P07 P08 P09",
        "P01": "P02 P05",
        "P11": "P12 P13 P14 P15",
        "P21": "P21.1 -P21.2 -P21.3 -P21.4 -P21.5 P21.6",
        "P16": "P17 P18 P19 P20 P21",
        "P10": "P11 P16",
        "P28": "P01 -P10",
        "P31": "P28 P29 -P30",
        "P34": "P31 P32 -P33",
        "P37": "P34 P35 -P36",
        "B01": "B02 B03 B04",
        "B05": "B06 B07 B08 B09 B10 B11 B12",
        "B25": "B26 B28",
        "B29": "B30 B32",
    },
)
"""The arithmetic of section 7, each total after its parts."""

RESERVES = ("B14", "B17", "B20", "B21", "B23")
EQUITY = ("B33", "B34", "B35", "B36", "B37")
DAWN = 1900
"""A year before every record: what a balance sheet adds up from."""


def in_own_sign(line: str, amount: int) -> int:
    """A debit or credit (below 0) as its line shows it."""
    return -amount if line in CREDITS else amount


def _own(folder: Folder, product: str, first: date, last: date, office: str | None) -> Counter[str]:
    """What a product's records bring to its leaves, at an office or at all."""
    lines = Counter[str]()
    for each in postings(folder):
        if each.product == product and first <= each.day <= last and _at(each, office):
            lines[each.line] += in_own_sign(each.line, each.amount)
    for day, sign in ((last, 1), (first - ONE_DAY, -1)):
        lines["P04"] += sign * upr(folder, product, day, office)
        lines["P13"] += sign * ibnr(folder, product, day, office)
        lines["P14"] += sign * cics(folder, product, day, office)
        lines["P21.4"] += sign * share_of_upr(folder, product, day, office)
        lines["P21.5"] += sign * share_of_claims(folder, product, day, office)
    return lines


def _at(posting: Posting, office: str | None) -> bool:
    """Whether records post at an office, or at any; what vouchers and schedules book is told by `unshared`."""
    return not posting.record.startswith("vouchers/") and office in {ANY_OFFICE, posting.office}


def _with_totals(leaves: dict[str, int]) -> dict[str, int]:
    """The leaves with every total whose parts are there."""
    lines = dict(leaves)
    for code, parts in TOTALS.items():
        if parts.split()[0] in lines:
            lines[code] = sum(-lines[part[1:]] if part.startswith("-") else lines[part] for part in parts.split())
    return lines


def income(
    folder: Folder, product: str | None, first: date, last: date, office: str | None = ANY_OFFICE
) -> dict[str, int]:
    """The income statement of a product, or of all products, at an office or at all."""
    question = ("income", product, first, last, office)
    return folder.once(question, lambda: _income(folder, product, (first, last), office))


def _income(folder: Folder, product: str | None, span: tuple[date, date], office: str | None) -> dict[str, int]:
    """The same, computed."""
    total = Counter[str]()
    for each in folder.products if product is None else [product]:
        total.update(_own(folder, each, *span, office))
        if office == ANY_OFFICE:
            total.update(unshared(folder, each, *span))
            total.update(shares(folder, *span)[each])
        else:
            total.update(office_shares(folder, each, *span)[office])
    return _with_totals({line: total[line] for line in INCOME_LEAVES})


def balance(folder: Folder, day: date) -> dict[str, int]:
    """The balance sheet of the whole at the end of a day."""
    return folder.once(("balance", day), lambda: _balance(folder, day))


def _balance(folder: Folder, day: date) -> dict[str, int]:
    """The same, computed."""
    dawn, year = day.replace(year=DAWN, month=1, day=1), year_start(folder, day)
    lines = position(folder, [*folder.products, None], day)
    lines["B35"] = income(folder, None, year, day)["P37"]
    lines["B36"] += income(folder, None, dawn, year - ONE_DAY)["P37"]
    return _with_totals(lines)


def position(folder: Folder, products: list[str | None], day: date) -> dict[str, int]:
    """What is posted on the lines of the balance sheet for some products, with their reserves; nothing of income."""
    found = dict.fromkeys(BALANCE_LEAVES, 0)
    for each in postings(folder):
        if each.product in products and each.day <= day and each.line in found:
            found[each.line] += in_own_sign(each.line, each.amount)
    old = old_recoveries(folder, products, day)
    found["B08"] += old
    found["B04"] -= old
    for product in products:
        _add_reserves(folder, product, day, found)
    return found


def _add_reserves(folder: Folder, product: str | None, day: date, found: dict[str, int]) -> None:
    """Reserves at the day and the reinsurers' share of them."""
    found["B23"] += certified_beyond(folder, product, day)
    found["B04"] += ceded_ahead(folder, product, day) + stop_loss_ahead(folder, product, day)
    found["B04"] += owed_by_stop_losses(folder, product, day)
    if product is not None:
        held = reserves(folder, product, day)
        for line, reserve in (("B14", held.upr), ("B17", held.ibnr), ("B20", held.cics)):
            found[line] += reserve
        found["B04"] += share_of_upr(folder, product, day) + share_of_claims(folder, product, day)


def balance_of(folder: Folder, product: str, day: date) -> dict[str, int]:
    """The balance sheet of a product to which vouchers assign assets, from its own postings; else nothing.

    Its part of common lines has no other side of its own: that is what the organisation has put into it (B37).
    """
    rows = [row for row in folder.rows("vouchers", product=product) if row["date"] <= day]
    if not any(row["line"] in ADMITTED for row in rows):
        return {}
    dawn, year = day.replace(year=DAWN, month=1, day=1), year_start(folder, day)
    lines = position(folder, [product], day)
    lines["B35"] = income(folder, product, year, day)["P37"]
    lines["B36"] += income(folder, product, dawn, year - ONE_DAY)["P37"]
    lines["B37"] += _beyond(_with_totals(lines))
    return _with_totals(lines)


ADMITTED = ("B02", "B03")
"""Lines of admitted assets."""


def liabilities(lines: dict[str, int]) -> int:
    """Reserves and other liabilities."""
    return sum(lines[line] for line in RESERVES) + lines["B25"] + lines["B29"]


def _beyond(lines: dict[str, int]) -> int:
    """By how much assets exceed liabilities and equity."""
    return lines["B01"] + lines["B05"] - liabilities(lines) - sum(lines[line] for line in EQUITY)


def is_balanced(lines: dict[str, int]) -> bool:
    """Whether assets are liabilities and equity (section 7: always)."""
    return not _beyond(lines)
