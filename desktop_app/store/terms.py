"""What figures are computed under: the scheme, its products and offices, treaties, keys, certificates, settings."""

from __future__ import annotations

import json
from collections import defaultdict
from fractions import Fraction
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.core.indicators.prudence import FACTORS, GROWTH_MARGIN, reserve_share
from desktop_app.core.money import as_written, exponent
from desktop_app.core.period import Period
from desktop_app.core.problems import refused
from desktop_app.core.reserves.accrued import Certificate
from desktop_app.core.statements.allocation import EARNED_PREMIUM, FIXED, Allocation
from desktop_app.core.statements.lines import RESERVES
from desktop_app.core.statements.plan import Planned
from desktop_app.core.text import text
from desktop_app.store.heads import newest
from desktop_app.store.rows import read
from desktop_app.store.settings import setting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.period import Day
    from desktop_app.core.records.scheme import Scheme
    from desktop_app.store.database import Book
    from desktop_app.store.heads import Head


class QuotaShare(NamedTuple):
    """A quota share: of a product (None: of all), over some days, with its share."""

    row: int
    product: int | None
    first: Day
    last: Day
    share: Fraction


class LayerTreaty(NamedTuple):
    """Any other treaty: its kind, of a product (None: of all), its days, what is kept and the most that is borne."""

    row: int
    kind: str
    product: int | None
    days: Period
    kept: int | None
    most: int | None
    kept_share: Fraction | None
    """Of the premium earned in its days, in place of `kept` where a stop loss is agreed so."""
    most_share: Fraction | None

    def holds(self, product: int, day: Day) -> bool:
        """Whether it is in force for a product on a day."""
        return self.days.holds(day) and self.product in (None, product)


def scheme(book: Book) -> Scheme | None:
    """The scheme of the file; None in a file without one."""
    found: Scheme | None = read(book, "scheme", 1)
    return found


def currency(book: Book) -> str:
    """The code of the scheme's currency; empty in a file without a scheme."""
    return str(book.value("SELECT currency FROM scheme") or "")


def decimals_of(book: Book) -> int:
    """The decimals of the scheme's currency; two in a file without a scheme."""
    return exponent(currency(book))


def products(book: Book) -> dict[int, Any]:
    """Every product by its row number, in the order of their codes."""
    rows = book.query("SELECT id FROM products ORDER BY code")
    return {int(row): read(book, "products", int(row)) for (row,) in rows}


def product_codes(book: Book) -> list[str]:
    """The codes of all products, in their order."""
    return [str(code) for (code,) in book.query("SELECT code FROM products ORDER BY code")]


def first_covers(book: Book) -> dict[int, Day]:
    """The first day of cover of each product that has policies."""
    began = "ifnull(p.exit_date, p.start_day) >= p.start_day"
    query = (
        f"SELECT id, (SELECT min(start_day) FROM policies p WHERE p.product = t.id AND {began}) AS day FROM products t"
    )
    return {int(product): int(day) for product, day in book.query(query) if day is not None}


def first_earned(book: Book) -> dict[int, Day]:
    """The first day from which any premium of a product is due, or is posted by voucher.

    A sum of no records is what was corrected away, or what the past did not have yet: it is no day of premium.
    """
    days = {int(product): _first_earned(book, product) for (product,) in book.query("SELECT id FROM products")}
    return {product: day for product, day in days.items() if day is not None}


def _first_earned(book: Book, product: int) -> Day | None:
    """The same of one product; read in the order of days, and no further than needed."""
    query = """SELECT day, records FROM entries_cells
        WHERE product = ? AND (kind = 'due' OR line = 'P03') ORDER BY day"""
    by_day = groupby(book.each(query, (product,)), itemgetter(0))
    return next((int(day) for day, rows in by_day if sum(records for _, records in rows)), None)


def first_day(book: Book) -> Day:
    """The earliest day on which anything was posted, reported or certified; 0 in an empty file."""
    each = "SELECT 0 AS id UNION ALL SELECT id FROM products"
    first = "SELECT (SELECT day FROM {} c WHERE c.product = t.id ORDER BY day LIMIT 1) AS day FROM ({}) t"
    entered, reported = (first.format(cells, each) for cells in ("entries_cells", "outstanding_cells"))
    query = f"SELECT min(day) FROM ({entered} UNION ALL {reported} UNION ALL SELECT min(date) FROM alr)"
    return int(book.value(query) or 0)


def offices(book: Book) -> tuple[int, ...]:
    """The row number of every office, in the order of their codes."""
    return tuple(int(row) for (row,) in book.query("SELECT id FROM offices ORDER BY code"))


def treaties(book: Book) -> tuple[QuotaShare, ...]:
    """Every treaty that cedes a share."""
    rows = book.query(
        "SELECT id, product, from_day, to_day, share FROM treaties WHERE kind = 'quota_share' AND share NOT NULL"
    )
    return tuple(
        QuotaShare(row, product, first, last, as_written(share) / 100) for row, product, first, last, share in rows
    )


def layers(book: Book) -> tuple[LayerTreaty, ...]:
    """Every treaty that takes by policy, by claim or of all claims: surplus, excess of loss, stop loss."""
    rows = book.query(
        """SELECT id, kind, product, from_day, to_day, retention, "limit", retention_percent, limit_percent
            FROM treaties WHERE kind <> 'quota_share' ORDER BY id"""
    )
    return tuple(
        LayerTreaty(row, kind, product, Period(first, last), kept, most, *map(_hundredths, percents))
        for row, kind, product, first, last, kept, most, *percents in rows
    )


def _hundredths(percent: float | None) -> Fraction | None:
    """A percentage as the share that it is."""
    return None if percent is None else as_written(percent) / 100


def allocations(book: Book) -> dict[str, list[tuple[Day, Allocation]]]:
    """By cost (empty: all that has no key of its own), from which day on it is shared by which key, oldest first."""
    found: dict[str, dict[Day, Allocation]] = defaultdict(dict)
    rows = book.query(
        "SELECT ifnull(cost, ''), from_day, key, (SELECT code FROM products t WHERE t.id = a.product), percent "
        "FROM allocation a ORDER BY from_day, id"
    )
    for cost, day, key, product, percent in rows:
        known = dict(found[cost][day].percentages) if day in found[cost] else {}
        if key == FIXED and product is not None:
            known[product] = as_written(percent or 0)
        found[cost][day] = Allocation(key, known)
    return {cost: sorted(of.items(), key=itemgetter(0)) for cost, of in found.items()}


def allocations_at(rules: Mapping[str, list[tuple[Day, Allocation]]], day: Day) -> dict[str, Allocation]:
    """The keys that hold on a day by cost: the latest from then or before, the scheme's earned premium at first."""
    latest = {cost: next((of for since, of in reversed(each) if since <= day), None) for cost, each in rules.items()}
    return {"": Allocation(EARNED_PREMIUM)} | {cost: of for cost, of in latest.items() if of}


def certificates(book: Book) -> dict[int, list[Certificate]]:
    """The certificates of each product, the latest first; under 0 those of no product in particular."""
    rows = book.query(
        "SELECT ifnull(product, 0), date, amount, certified_by, certified_on FROM alr ORDER BY date DESC, id DESC"
    )
    found: dict[int, list[Certificate]] = {}
    for product, *of in rows:
        found.setdefault(int(product), []).append(Certificate(*of))
    return found


def with_assets(book: Book) -> dict[int, Day]:
    """From which day on assets are assigned to products: vouchers name them on cash or investments."""
    rows = "SELECT product, min(date) FROM vouchers WHERE product NOT NULL AND line IN ('B02', 'B03') GROUP BY product"
    return {int(product): int(day) for product, day in book.query(rows)}


def numbers_set(book: Book) -> dict[str, Fraction]:
    """The numbers that the scheme sets for its liquidity; empty while it has set none."""
    factors, margin = setting(book, FACTORS), setting(book, GROWTH_MARGIN)
    found: dict[str, Fraction] = {}
    if factors:
        given = json.loads(factors)
        found = {reserve_share(line.code): as_written(given.get(line.code, 0)) for line in RESERVES}
    if margin:
        found[GROWTH_MARGIN] = Fraction(margin)
    return found


def last_save(book: Book) -> Head:
    """The newest save, by its device, number and digest: the state of the file; Refused in a new file."""
    head = newest(book)
    if head is None:
        raise refused(text("Statement", "Nothing was saved in this file yet."))
    return head


def targets(book: Book, product: int | None, first: int, last: int) -> dict[str, float]:
    """The target of each indicator for a product (None: the whole) that holds at the end of the period."""
    rows = book.query(
        """SELECT indicator, target FROM targets
            WHERE target NOT NULL AND product IS ? AND from_day <= ? AND to_day >= ? ORDER BY from_day""",
        (product, last, first),
    )
    return {str(indicator): float(target) for indicator, target in rows}


def plan_years(book: Book, product: int) -> list[Any]:
    """What the business plan assumes of a product (`PlanYear`), the earliest first."""
    rows = book.query("SELECT id FROM plans WHERE product = ? ORDER BY from_day", (product,))
    return [read(book, "plans", int(row)) for (row,) in rows]


def principle_answers(book: Book, day: Day) -> dict[str, Any]:
    """The latest answer up to a day to each question about the principles (`PrincipleAnswer`)."""
    rows = book.query("SELECT question, id FROM principle_answers WHERE date <= ? ORDER BY date, id", (day,))
    return {str(question): read(book, "principle_answers", int(row)) for question, row in rows}


def planned(book: Book, product: int | None) -> dict[str, list[Planned]]:
    """What the plan says of each line for a product (None: the whole), by line, the earliest first."""
    rows = book.query(
        """SELECT indicator, from_day, to_day, amount FROM targets
            WHERE product IS ? AND amount NOT NULL ORDER BY from_day""",
        (product,),
    )
    found: dict[str, list[Planned]] = {}
    for line, first, last, amount in rows:
        found.setdefault(str(line), []).append(Planned(Period(int(first), int(last)), int(amount)))
    return found
