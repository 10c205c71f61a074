"""Every figure of a book, computed from its facts and kept only while it is being looked at."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from functools import cached_property, lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Any

from desktop_app.core.indicators.kinds import kind_of
from desktop_app.core.money import exponent
from desktop_app.core.period import day_of
from desktop_app.core.problems import refused
from desktop_app.core.reserves.accrued import Accrued, Certificate, Savings
from desktop_app.core.text import text
from desktop_app.figures.balance import balance, cash_flow, overdue_recoveries
from desktop_app.figures.income import Income
from desktop_app.figures.ledger import NOTHING_SAVED, Ledger
from desktop_app.figures.operator import OperatorShares
from desktop_app.figures.reinsurance import TreatyShares
from desktop_app.figures.reserves import NONE, NUMBERS, Reserve, Reserves
from desktop_app.store import terms
from desktop_app.store.closings import quarter_acts, standing
from desktop_app.store.facts.asked import MeasureAsked
from desktop_app.store.facts.cube import Cube
from desktop_app.store.facts.measured import Counts
from desktop_app.store.meeting.waiting import waiting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from fractions import Fraction

    from desktop_app.core.expression import Counted
    from desktop_app.core.indicators.kinds import ProductKind
    from desktop_app.core.period import Day, Period
    from desktop_app.core.records.scheme import Scheme
    from desktop_app.core.statements.allocation import Allocation
    from desktop_app.store.closings import QuarterAct
    from desktop_app.store.database import Book
    from desktop_app.store.terms import LayerTreaty, QuotaShare

Office = int | None
"""An office by its row number, 0 for what belongs to none, None for all."""
Lines = dict[str, int]


class Figures:
    """The figures of one file as it stands; make a new one after a save."""

    def __init__(self, book: Book, today: Day | None = None) -> None:
        """Prepare; nothing is read yet. Without a day it is the one on which the program runs."""
        self.today = day_of(date.today()) if today is None else today  # noqa: DTZ011 - a day is the local day
        self.book = book
        self._begin()

    def _begin(self) -> None:
        """With nothing worked out."""
        self.cube = Cube(self.book)
        self.ledger = Ledger(self.cube)
        self.statements = Income(self)
        self.counts = Counts(self.cube)
        self.reinsurance, self.operators = TreatyShares(self), OperatorShares(self)
        self.counted = lru_cache(maxsize=4096)(self._counted)
        self.reserves_at = lru_cache(maxsize=512)(self._reserves_at)
        self.balance = lru_cache(maxsize=128)(self._balance)
        self._days: list[Reserves] = []

    def forget(self) -> None:
        """Let go of all that was worked out, so that it goes at once; it is worked out again where it is asked for.

        Its parts know each other: else only a search for such circles would find them, for which a window stands still.
        """
        days = chain.from_iterable(each.parts for each in self._days)
        for part in (self.ledger, self.statements, self.counts, self.reinsurance, self.operators, self.cube, *days):
            vars(part).clear()
        self._begin()

    @cached_property
    def scheme(self) -> Scheme:
        """The scheme; Refused in a file without one."""
        found = terms.scheme(self.book)
        if found is None:
            raise refused(
                text("Figures", "This file has no scheme yet. Enter its name and currency, or import a folder.")
            )
        return found

    @cached_property
    def products(self) -> Mapping[int, Any]:
        """Every product by its row number."""
        return terms.products(self.book)

    @cached_property
    def kinds(self) -> Mapping[int, ProductKind]:
        """The kind of every product."""
        return {product: kind_of(of) for product, of in self.products.items()}

    @cached_property
    def offices(self) -> tuple[int, ...]:
        """Every office by its row number."""
        return terms.offices(self.book)

    @property
    def decimals(self) -> int:
        """The decimals of the scheme's currency."""
        return exponent(self.scheme.currency)

    @property
    def fiscal_start(self) -> int:
        """The month in which the fiscal year starts."""
        return self.scheme.fiscal_year_start or 1

    @cached_property
    def first_day(self) -> Day:
        """The day of the first record."""
        return terms.first_day(self.book)

    @cached_property
    def first_covers(self) -> Mapping[int, Day]:
        """The first day of cover of each product."""
        return terms.first_covers(self.book)

    @cached_property
    def first_earned(self) -> Mapping[int, Day]:
        """The first day from which premium of each product is due or posted."""
        return terms.first_earned(self.book)

    @cached_property
    def treaties(self) -> tuple[QuotaShare, ...]:
        """Every treaty that cedes a share."""
        return terms.treaties(self.book)

    @cached_property
    def layers(self) -> tuple[LayerTreaty, ...]:
        """Every treaty that takes by policy, by claim or of all claims."""
        return terms.layers(self.book)

    @cached_property
    def treaty_shares(self) -> Mapping[int, Fraction]:
        """The share that each treaty cedes."""
        return {treaty.row: treaty.share for treaty in self.treaties}

    @cached_property
    def _with_assets(self) -> Mapping[int, Day]:
        """From which day on assets are assigned to products."""
        return terms.with_assets(self.book)

    @cached_property
    def quarter_acts(self) -> Sequence[QuarterAct]:
        """What was done with quarters: reserves confirmed, prepared, closed, reopened."""
        return quarter_acts(self.book)

    @cached_property
    def closed_to(self) -> Day | None:
        """The last day that is closed; None while none is."""
        return max((each.last for each in standing(self.quarter_acts)), default=None)

    @cached_property
    def conflicts(self) -> int:
        """How many conflicts between laptops wait for a decision."""
        return len(waiting(self.book))

    def has_assets(self, product: int | None, day: Day) -> bool:
        """Whether assets are known on a day: of the whole, and of a product to which some were assigned by then."""
        return product is None or self._with_assets.get(product, day + 1) <= day

    @cached_property
    def _allocations(self) -> Mapping[str, list[tuple[Day, Allocation]]]:
        """By cost, from which day on it is shared by which key where it has no product."""
        return terms.allocations(self.book)

    def allocations(self, day: Day) -> Mapping[str, Allocation]:
        """The keys by which costs without a product are shared on a day; under the empty one all that has none."""
        return terms.allocations_at(self._allocations, day)

    def allocation(self, day: Day) -> Allocation:
        """The key by which all costs without a product are shared on a day that have none of their own."""
        return self.allocations(day)[""]

    @cached_property
    def numbers_set(self) -> Mapping[str, Fraction]:
        """The numbers that the scheme sets for itself."""
        return terms.numbers_set(self.book)

    def _counted(self, of: Counted, period: Period, office: Office) -> Mapping[int | None, int | Fraction]:
        """What the records of a count come to by product, and under None of all."""
        return self.counts.by_product(MeasureAsked(of.fact, of.measure, of.over, period, of.where, None, office))

    def _reserves_at(self, day: Day) -> Reserves:
        self._days.append(Reserves(self, day))
        return self._days[-1]

    def reserve(self, product: int, day: Day) -> Reserve:
        """The reserves of a product, or of none in particular, at a day."""
        return self.reserves_at(day).reserve(product)

    def reserve_of(self, product: int | None, day: Day) -> Reserve:
        """The reserves of a product, or of all together with what is certified for none in particular."""
        if product is not None:
            return self.reserve(product, day)
        each = [self.reserve(of, day) for of in (*self.products, NONE)]
        return Reserve(*(sum(getattr(of, name) for of in each) for name in NUMBERS))

    @cached_property
    def _certificates(self) -> Mapping[int, Sequence[Certificate]]:
        """The certificates of every product, the latest first."""
        return terms.certificates(self.book)

    def accrued(self, product: int, day: Day) -> Accrued:
        """What the accrued liabilities reserve of a product rests on: the latest certificate, and savings."""
        certificate = next((of for of in self._certificates.get(product, ()) if of.day <= day), None)
        saved = self.ledger.savings(day).get(product)
        if certificate is None or saved is None:
            return Accrued(certificate, saved)
        then = self.ledger.savings(certificate.day).get(product, NOTHING_SAVED)
        since = Savings(
            saved.deposits - then.deposits, saved.withdrawals - then.withdrawals, saved.interest - then.interest
        )
        return Accrued(certificate, saved, since)

    def saved(self, product: int, day: Day) -> int:
        """Deposits and interest less withdrawals by a day, in minor units: what savings post on B23."""
        return self.ledger.savings(day).get(product, NOTHING_SAVED).balance

    def earned(self, product: int, period: Period) -> int:
        """The premium that a product earned in a period: written, less the change of what is unearned."""
        return self._earned_by(product, period.last) - self._earned_by(product, period.before)

    def _earned_by(self, product: int, day: Day) -> int:
        """The same of all days up to one."""
        return self.ledger.written(day, product) - self.reserves_at(day).upr(product)

    def earned_at_offices(self, product: int, period: Period) -> dict[int, int]:
        """The same at each office, of what records post, as the statement of the office has it."""
        found: dict[int, int] = defaultdict(int)
        for (of, office), lines in self.ledger.at_offices(period).items():
            if of == product:
                found[office] += lines.get("P03", 0)
        for sign, day in ((-1, period.last), (1, period.before)):
            for office, left in self.reserves_at(day).upr_at_offices(product).items():
                found[office] += sign * left
        return found

    def overdue(self, day: Day) -> int:
        """What reinsurers owe for longer than is admitted, in minor units."""
        return overdue_recoveries(self, day, None)

    def income(self, period: Period, product: int | None = None, office: Office = None) -> Lines:
        """The income statement of a period: every P line."""
        return self.statements.income(period, product, office)

    def _balance(self, day: Day, product: int | None = None, office: Office = None) -> Lines:
        """The balance sheet at the end of a day: every B line of the whole, of a product with assets, of an office."""
        return balance(self, day, product, office)

    def cash_flow(self, period: Period, product: int | None = None, office: Office = None) -> Lines:
        """The cash flow statement of the whole, of a product with assets of its own, or of an office."""
        return cash_flow(self, period, product, office)

    def lines(self, period: Period, product: int | None = None) -> Lines:
        """The coded lines of a period; those of balance and cash flow where assets are known."""
        income = self.income(period, product)
        if not self.has_assets(product, period.last):
            return income
        return income | self.balance(period.last, product) | self.cash_flow(period, product)
