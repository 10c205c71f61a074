"""The income statement and the balance sheet from the definitions, section 6."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_claims import claims_of, claims_paid
from tests.second_opinion.oracle_folder import ONE_DAY, year_start
from tests.second_opinion.oracle_premium import fees, premiums_of, signed, written
from tests.second_opinion.oracle_reserves import alr, reserves, shared_out

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder

TOTALS = MappingProxyType(
    {
        "P02": "P03 -P04",
        "P05": "P06 P07 P08 P09",
        "P01": "P02 P05",
        "P11": "P12 P13 P14 P15",
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
"""The arithmetic of section 6, each total after its parts."""

REINSURANCE = "P21.1 -P21.2 -P21.3 -P21.4 -P21.5 P21.6"
"""The parts of P21; what was booked on it as a whole counts as other cost (P21.6)."""

INCOME_LEAVES = (
    *("P03", "P04", "P06", "P07", "P08", "P09", "P12", "P13", "P14", "P15", "P17", "P18", "P19", "P20"),
    *("P21.1", "P21.2", "P21.3", "P21.4", "P21.5", "P21.6", "P29", "P30", "P32", "P33", "P35", "P36"),
)
CREDITS = frozenset(
    (
        *("P03", "P06", "P07", "P08", "P09", "P21.2", "P21.3", "P21.4", "P21.5", "P29", "P32", "P35"),
        *("B14", "B17", "B20", "B21", "B23", "B26", "B28", "B30", "B32", "B33", "B34", "B36", "B37"),
    ),
)
"""Lines on which a credit counts: income, what reinsurers bear, reserves, liabilities and equity."""

BALANCE_LEAVES = (
    *("B02", "B03", "B04", "B06", "B07", "B08", "B09", "B10", "B11", "B12", "B14", "B17", "B20", "B21", "B23"),
    *("B26", "B28", "B30", "B32", "B33", "B34", "B36", "B37"),
)
RESERVES = ("B14", "B17", "B20", "B21", "B23")
EQUITY = ("B33", "B34", "B35", "B36", "B37")
DAWN = 1900
"""A year before every record: what a balance sheet adds up from."""


def booked(folder: Folder, line: str, product: str | None, first: date, last: date) -> int:
    """What vouchers book on a line for a product (None: for none of them)."""
    codes = {line, "P21"} if line == "P21.6" else {line}
    rows = [row for row in folder.rows("vouchers", product=product) if row["line"] in codes]
    rows = [row for row in rows if first <= row["date"] <= last]
    total = sum(int(row["amount"]) for row in rows)
    return -total if line in CREDITS else total


def _own_leaves(folder: Folder, product: str, first: date, last: date) -> dict[str, int]:
    """What a product's own records bring to its leaves."""
    return folder.once(("own leaves", product, first, last), lambda: _leaves(folder, product, first, last))


def _leaves(folder: Folder, product: str, first: date, last: date) -> dict[str, int]:
    """The same, computed."""
    rows, claims = premiums_of(folder, product), claims_of(folder, product)
    before, after = reserves(folder, product, first - ONE_DAY), reserves(folder, product, last)
    leaves = {line: booked(folder, line, product, first, last) for line in INCOME_LEAVES}
    leaves["P03"] += written(rows, first, last)
    leaves["P04"] += after.upr - before.upr
    leaves["P06"] += fees(rows, first, last)
    leaves["P12"] += claims_paid(folder, claims, first, last)
    leaves["P13"] += after.ibnr - before.ibnr
    leaves["P14"] += after.cics - before.cics
    leaves["P15"] += after.alr - before.alr
    return leaves


def _with_totals(leaves: dict[str, int]) -> dict[str, int]:
    """The leaves with every total whose parts are there."""
    lines = dict(leaves)
    if "P21.1" in lines:
        lines["P21"] = _added(leaves, REINSURANCE)
    for code, parts in TOTALS.items():
        if parts.split()[0].lstrip("-") in lines:
            lines[code] = _added(lines, parts)
    return lines


def _added(lines: dict[str, int], parts: str) -> int:
    """Parts added up, or taken away where they carry a minus."""
    return sum(-lines[part[1:]] if part.startswith("-") else lines[part] for part in parts.split())


def income(folder: Folder, product: str | None, first: date, last: date) -> dict[str, int]:
    """The income statement of a product, or of all products."""
    return folder.once(("income", product, first, last), lambda: _income(folder, product, first, last))


def _income(folder: Folder, product: str | None, first: date, last: date) -> dict[str, int]:
    """The same, computed."""
    own = {each: dict(_own_leaves(folder, each, first, last)) for each in sorted(folder.products)}
    weights = [leaves["P03"] - leaves["P04"] for leaves in own.values()]
    for line in INCOME_LEAVES:
        amount = booked(folder, line, None, first, last)
        if line == "P15":
            amount += alr(folder, None, last) - alr(folder, None, first - ONE_DAY)
        for each, part in zip(own, shared_out(amount, weights), strict=True):
            own[each][line] += part
    if product is not None:
        return _with_totals(own[product])
    return _with_totals({line: sum(leaves[line] for leaves in own.values()) for line in INCOME_LEAVES})


def balance(folder: Folder, day: date) -> dict[str, int]:
    """The balance sheet of the whole at the end of a day."""
    return folder.once(("balance", day), lambda: _balance(folder, day))


def _balance(folder: Folder, day: date) -> dict[str, int]:
    """The same, computed."""
    dawn, year = day.replace(year=DAWN, month=1, day=1), year_start(folder, day)
    lines = dict.fromkeys(BALANCE_LEAVES, 0)
    for product in (None, *folder.products):
        for line in BALANCE_LEAVES:
            lines[line] += booked(folder, line, product, dawn, day)
    dues = [row for product in folder.products for row in premiums_of(folder, product)]
    received = sum(signed(row) for row in dues if row.get("paid_on") is not None and row["paid_on"] <= day)
    claims = [row for product in folder.products for row in claims_of(folder, product)]
    lines["B02"] += received - claims_paid(folder, claims, dawn, day)
    lines["B06"] += sum(signed(row) for row in dues if row["due"] <= day) - received
    held = reserves(folder, None, day)
    for line, reserve in zip(("B14", "B17", "B20", "B23"), (held.upr, held.ibnr, held.cics, held.alr), strict=True):
        lines[line] += reserve
    lines["B35"] = income(folder, None, year, day)["P37"]
    lines["B36"] += income(folder, None, dawn, year - ONE_DAY)["P37"]
    return _with_totals(lines)


def liabilities(lines: dict[str, int]) -> int:
    """Reserves and other liabilities."""
    return sum(lines[line] for line in RESERVES) + lines["B25"] + lines["B29"]
