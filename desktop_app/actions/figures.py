"""Every figure of a scheme, computed from its records and kept only while it is being looked at."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property, lru_cache, partial
from typing import TYPE_CHECKING, Any

from desktop_app.actions.allocation import allocation_of, weights
from desktop_app.actions.renewal import renewal_counts
from desktop_app.actions.reserves import Reserve, Reserves
from desktop_app.core.money import exponent, shared_out
from desktop_app.core.period import Period, year_start
from desktop_app.core.problems import refused
from desktop_app.core.statements.allocation import shared_lines
from desktop_app.core.statements.cash_flow import cash_flow
from desktop_app.core.statements.totals import balance_sheet, imbalance, income_statement, posted
from desktop_app.core.text import text
from desktop_app.store.figures import premium, vouchers
from desktop_app.store.figures.readings import Readings
from desktop_app.store.figures.records import measured
from desktop_app.store.figures.scheme import products, scheme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.period import Day
    from desktop_app.core.records.scheme import Scheme
    from desktop_app.core.statements.allocation import Allocation
    from desktop_app.store.database import Book
    from desktop_app.store.figures.grouped import Grouped

Office = int | None
Leaves = dict[str, int]


class Figures:
    """The figures of one file as it stands; make a new one after a save."""

    def __init__(self, book: Book) -> None:
        """Prepare; nothing is read yet."""
        self.book = book
        self.readings = Readings(book)
        self.reserves_at = lru_cache(maxsize=256)(self._reserves_at)
        self.reserve = lru_cache(maxsize=4096)(self._reserve)
        self.earned = lru_cache(maxsize=4096)(self._earned)
        self.records_of = lru_cache(maxsize=512)(self._records_of)
        self.records_at = lru_cache(maxsize=64)(self._records_at)
        self.vouchers_of = lru_cache(maxsize=512)(self._vouchers_of)
        self.renewals = lru_cache(maxsize=4096)(partial(renewal_counts, book))
        self.shares = lru_cache(maxsize=512)(self._shares)
        self.measured = lru_cache(maxsize=4096)(partial(measured, book))

    @cached_property
    def scheme(self) -> Scheme:
        """The scheme; Refused in a file without one."""
        found = scheme(self.book)
        if found is None:
            raise refused(
                text("Figures", "This file has no scheme yet. Enter its name and currency, or import a folder.")
            )
        return found

    @cached_property
    def products(self) -> Mapping[int, Any]:
        """Every product by its row number."""
        return products(self.book)

    @property
    def decimals(self) -> int:
        """The decimals of the scheme's currency."""
        return exponent(self.scheme.currency)

    @property
    def fiscal_start(self) -> int:
        """The month in which the fiscal year starts."""
        return self.scheme.fiscal_year_start or 1

    @cached_property
    def allocation(self) -> Allocation:
        """The key by which lines that belong to no product are shared."""
        return allocation_of(self.book)

    def _reserves_at(self, day: Day) -> Reserves:
        """The reserves at a day."""
        return Reserves(self.readings, day, self.products, self.fiscal_start)

    def _reserve(self, product: int, day: Day) -> Reserve:
        """The reserves of a product at a day."""
        return self.reserves_at(day).reserve(product, lambda period: self.earned(product, period))

    def _earned(self, product: int, period: Period) -> int:
        """Written premium less the change in unearned premium, of one product."""
        written = self.readings.products.within("dues", period).get(product, (0,))[0]
        return written - self.reserves_at(period.last).upr(product) + self.reserves_at(period.before).upr(product)

    def _records_of(self, period: Period) -> dict[int, Leaves]:
        """What premium and claims post by themselves, by product."""
        found: dict[int, Leaves] = {
            product: defaultdict(int, self._changes(product, period)) for product in self.products
        }
        _add_records(found, self.readings.products, period)
        return found

    def _changes(self, product: int, period: Period) -> Leaves:
        """The changes in a product's reserves: each the difference of two rounded balances."""
        before, after = self.reserve(product, period.before), self.reserve(product, period.last)
        return {"P04": after.upr - before.upr, "P13": after.ibnr - before.ibnr, "P14": after.cics - before.cics}

    def _records_at(self, period: Period) -> dict[tuple[int, Office], Leaves]:
        """What premium and claims post by themselves, by product and office."""
        found: dict[tuple[int, Office], Leaves] = defaultdict(lambda: defaultdict(int))
        _add_records(found, self.readings.offices, period)
        for product in self.products:
            self._add_changes(found, product, period)
        return found

    def _add_changes(self, found: dict[tuple[int, Office], Leaves], product: int, period: Period) -> None:
        """The changes in a product's reserves, office by office."""
        before, after = self.reserve(product, period.before), self.reserve(product, period.last)
        for sign, at in ((-1, before), (1, after)):
            for office, parts in at.offices.items():
                for code, name in (("P04", "upr"), ("P13", "ibnr"), ("P14", "cics")):
                    found[product, office][code] += sign * parts[name]

    def _vouchers_of(self, period: Period) -> dict[int | None, Leaves]:
        """What vouchers and certificates post on P lines, by product; under None what belongs to none."""
        found: dict[int | None, Leaves] = defaultdict(lambda: defaultdict(int))
        for (line, product), (debit,) in self.readings.vouchers(period).items():
            code, amount = posted(line, debit)
            if code.startswith("P"):
                found[product][code] += amount
        for sign, day in ((-1, period.before), (1, period.last)):
            for product, accrued in self.reserves_at(day).certified.items():
                found[product]["P15"] += sign * accrued
        return found

    def leaves(self, period: Period, product: int | None = None, office: Office = None) -> Leaves:
        """The leaf lines of the income statement, of the whole, of a product, of an office or of both."""
        asked = tuple(self.products) if product is None else (product,)
        total: Leaves = defaultdict(int)
        if office is not None:
            for of in asked:
                _add(total, self._at_office(period, of, office))
            return total
        records = self.records_of(period)
        for of in asked:
            _add(total, records[of])
        posted = self.vouchers_of(period)
        for lines in posted.values() if product is None else (posted.get(product, {}), self.shared_to(period, product)):
            _add(total, lines)
        return total

    def _at_office(self, period: Period, product: int, office: Office) -> Leaves:
        """What an office has of a product: its own records, and its share of all else that belongs to the product."""
        of_product = ((at, lines) for (of, at), lines in self.records_at(period).items() if of == product)
        records = dict(sorted(of_product, key=lambda of: of[0] or 0))
        if office not in records:
            return {}
        total, posted = defaultdict(int, records[office]), defaultdict(int, self._vouchers_to(period, product))
        _add(posted, self.shared_to(period, product))
        weights, place = [_earned(lines) for lines in records.values()], list(records).index(office)
        _add(total, {code: shared_out(amount, weights)[place] for code, amount in posted.items()})
        return total

    def shared_to(self, period: Period, product: int) -> Leaves:
        """A product's share of what belongs to none, by the scheme's allocation key."""
        return self.shares(period)[product]

    def _shares(self, period: Period) -> dict[int, Leaves]:
        """What each product has of what belongs to none, by the scheme's allocation key."""
        lines = self.vouchers_of(period).get(None)
        return (
            shared_lines(lines, weights(self, period, self.allocation)) if lines else {of: {} for of in self.products}
        )

    def _vouchers_to(self, period: Period, product: int) -> Leaves:
        """What vouchers post to a product by name."""
        return self.vouchers_of(period).get(product, {})

    def income(self, period: Period, product: int | None = None, office: Office = None) -> dict[str, int]:
        """The income statement of a period: every P line."""
        return income_statement(self.leaves(period, product, office))

    @cached_property
    def first_day(self) -> Day:
        """The day of the first record."""
        return premium.first_day(self.book) or 0

    def balance(self, day: Day) -> dict[str, int]:
        """The balance sheet at the end of a day: every B line of the whole; Refused should it not balance."""
        ever = Period(min(self.first_day, day), day)
        leaves: Leaves = defaultdict(int)
        for (line, _), (debit,) in self.readings.vouchers(ever).items():
            code, amount = posted(line, debit)
            if code.startswith("B"):
                leaves[code] += amount
        received, _ = self.readings.receipts(ever)
        dues = sum(written + fees for written, fees, _ in self.readings.products.within("dues", ever).values())
        paid = sum(of[0] for of in self.readings.products.within("paid", ever).values())
        leaves["B02"] += received - paid
        leaves["B06"] += dues - received
        self._add_reserves(leaves, day)
        year = Period(year_start(day, self.fiscal_start), day)
        leaves["B35"] = self.income(year)["P37"]
        leaves["B36"] += self.income(Period(ever.first, year.before))["P37"] if ever.first < year.first else 0
        balance = balance_sheet(leaves)
        if imbalance(balance):
            words = text("Figures", "Assets and liabilities do not agree by {off}: the statement cannot be produced.")
            raise refused(words.about(off=imbalance(balance)))
        return balance

    def _add_reserves(self, leaves: Leaves, day: Day) -> None:
        """The reserves of all products, and those certified for none in particular."""
        for product in self.products:
            of = self.reserve(product, day)
            for code, amount in (("B14", of.upr), ("B17", of.ibnr), ("B20", of.cics), ("B23", of.alr)):
                leaves[code] += amount
        leaves["B23"] += self.reserves_at(day).certified.get(None, 0)

    def cash_flow(self, period: Period) -> dict[str, int]:
        """The cash flow statement of the whole; Refused should its end not be the cash of the balance sheet."""
        received, fees = self.readings.receipts(period)
        paid = sum(of[0] for of in self.readings.products.within("paid", period).values())
        opening, closing = (self.balance(day)["B02"] for day in (period.before, period.last))
        flow = cash_flow(opening, received - fees, fees, paid, vouchers.counterparts(self.book, period))
        if flow["C17"] != closing:
            words = text("Figures", "Cash does not agree by {off}: the statement cannot be produced.")
            raise refused(words.about(off=flow["C17"] - closing))
        return flow

    def lines(self, period: Period, product: int | None = None) -> dict[str, int]:
        """The coded lines of a period: income statement, and for the whole balance sheet and cash flow."""
        income = self.income(period, product)
        return income if product is not None else income | self.balance(period.last) | self.cash_flow(period)

    def reserve_of(self, product: int | None, day: Day) -> Reserve:
        """The reserves of a product, or of all together with what is certified for none in particular."""
        if product is not None:
            return self.reserves_at(day).estimated(product, self.reserve(product, day))
        each = [self.reserve(of, day) for of in self.products]
        return Reserve(
            upr=sum(of.upr for of in each),
            cics=sum(of.cics for of in each),
            ibnr=sum(of.ibnr for of in each),
            alr=sum(of.alr for of in each) + self.reserves_at(day).certified.get(None, 0),
            ibnr_method=each[0].ibnr_method if len({of.ibnr_method for of in each}) == 1 else "mixed",
        )

    def active(self, day: Day, product: int | None = None, office: Office = None) -> int:
        """Active insured on a day."""
        return self.readings.active(day, product, office)


def _add_records(found: dict[Any, Leaves], readings: Grouped, period: Period) -> None:
    """Add premium, fees and claims paid to the lines of each product, or of each product and office."""
    for key, (written, fees, _) in readings.within("dues", period).items():
        found[key]["P03"] += written
        found[key]["P06"] += fees
    for key, (amount, _) in readings.within("paid", period).items():
        found[key]["P12"] += amount


def _add(total: Leaves, lines: Mapping[str, int]) -> None:
    """Add lines to a total."""
    for code, amount in lines.items():
        total[code] += amount


def _earned(leaves: Mapping[str, int]) -> int:
    """The earned premium among leaf lines: the key by which a product's lines are shared among its offices."""
    return leaves.get("P03", 0) - leaves.get("P04", 0)
