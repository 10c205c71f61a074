"""Unearned premium twice: by the records of the policies, and in bulk by the month due, as an auditor checks it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.catalog.words import LISTS
from desktop_app.core.money import round_half_away, whole_parts
from desktop_app.core.period import iso, month_start
from desktop_app.core.records.product import EARNING
from desktop_app.core.reserves.bulk import bulk_unearned, months_begun
from desktop_app.core.reserves.unearned_premium import whole_months
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.reports.report import AT, OFFICE, PRODUCT, OptionKind, Report, ReportOption
from desktop_app.store.figures.due_premium import due_premium

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.period import Day
    from desktop_app.core.table import Cell
    from desktop_app.figures.figures import Figures, Office
    from desktop_app.reports.report import Asked

_COMPARED = (
    Column("product", text("Field", "Product"), sheet="products"),
    Column("name", text("Field", "Name"), Unit.TEXT),
    Column("earning", text("Unearned", "Earned by"), words=LISTS[EARNING]),
    Column("by_records", text("Unearned", "By policy records"), Unit.MONEY),
    Column("in_bulk", text("Unearned", "In bulk"), Unit.MONEY),
    Column("difference", text("Unearned", "Difference"), Unit.MONEY),
    Column("difference_share", text("Unearned", "Of the records"), Unit.SHARE),
)
_MONTHS = (
    Column("month", text("Unearned", "Month due")),
    Column("months", text("Unearned", "For months"), Unit.COUNT),
    Column("written", text("Field", "Premium due"), Unit.MONEY),
    Column("months_begun", text("Unearned", "Months begun"), Unit.COUNT),
    Column("share", text("Unearned", "Share unearned"), Unit.SHARE),
    Column("unearned", text("Unearned", "Unearned"), Unit.MONEY),
)


@dataclass(frozen=True)
class UnearnedQuestion:
    """Unearned premium at the end of a day, of a product and an office if any; months in place of those recorded."""

    figures: Figures
    day: Day
    product: int | None = None
    office: Office = None
    months: int | None = None

    @property
    def products(self) -> list[int]:
        """The products asked for."""
        return list(self.figures.products) if self.product is None else [self.product]

    def by_records(self, product: int) -> int:
        """The unearned premium reserve as it stands in the statements."""
        held = self.figures.reserve(product, self.day)
        return held.upr if self.office is None else held.offices().get(self.office, {}).get("upr", 0)

    @cached_property
    def dues(self) -> Mapping[int, list[tuple[Day, int | None, int]]]:
        """(due day, months, minor units) of each product's premium; the months are None where nobody has said."""
        found: dict[int, list[tuple[Day, int | None, int]]] = {product: [] for product in self.figures.products}
        for product, due, first, last, amount in due_premium(self.figures.book, self.day, self.office):
            found[product].append((due, self._months(product, first, last), amount))
        return found

    def _months(self, product: int, first: Day | None, last: Day | None) -> int | None:
        """The months a premium is for: those asked for, else those of its span, else the product's term."""
        if self.months is None and first is not None and last is not None:
            return whole_months(first, last)
        return self.months or self.figures.products[product].term_months or None

    def in_bulk(self, product: int) -> dict[tuple[Day, int], Fraction] | None:
        """The exact unearned premium by month due and months; None where it is not said for how long a premium is."""
        known = [(due, months, amount) for due, months, amount in self.dues[product] if months is not None]
        return bulk_unearned(known, self.day) if len(known) == len(self.dues[product]) else None


def tables(asked: Asked) -> Iterator[Table]:
    """Both figures at the end of the day asked for."""
    yield from both_ways(UnearnedQuestion(asked.figures, asked.day, asked.product, asked.office, asked["months"]))


def both_ways(of: UnearnedQuestion) -> Iterator[Table]:
    """Both figures of each product; of one product the months, too."""
    notes = (
        text(
            "Unearned",
            "In bulk, all premium due in a month starts in its middle and runs for as many months as it is for.",
        ),
        text("Unearned", "The months are those of the premium's days, or the product's term where it names none."),
        text("Unearned", "Exits are known to the records only: the bulk method goes on earning."),
    )
    label = text("Unearned", "Unearned premium by policy records and in bulk by the month due")
    yield Table("unearned_premium", label, _COMPARED, tuple(_compared(of, product) for product in of.products), notes)
    if of.product is not None and of.in_bulk(of.product):
        yield _by_month(of, of.product)


def _compared(of: UnearnedQuestion, product: int) -> tuple[Cell, ...]:
    """A product's unearned premium both ways."""
    named, held, exact = of.figures.products[product], of.by_records(product), of.in_bulk(product)
    start = (named.code, named.name, named.earning, held)
    if exact is None:
        return (*start, None, None, None)
    bulk = round_half_away(sum(exact.values(), Fraction(0)))
    return (*start, bulk, bulk - held, ratio_of(bulk - held, held))


def _by_month(of: UnearnedQuestion, product: int) -> Table:
    """The premium of each month due that is not all earned, how much of its time has begun, and what is left of it."""
    exact = of.in_bulk(product) or {}
    written = dict.fromkeys(sorted(exact), 0)
    for due, months, amount in of.dues[product]:
        key = month_start(due), months or 0
        if key in written:
            written[key] += amount
    left = whole_parts(dict(enumerate(exact[key] for key in written)))
    rows = []
    for at, ((month, months), amount) in enumerate(written.items()):
        begun = months_begun(month, of.day)
        rows.append((iso(month)[:7], months, amount, begun, ratio_of(2 * (months - begun) + 1, 2 * months), left[at]))
    return Table("months_due", text("Unearned", "In bulk, month by month"), _MONTHS, tuple(rows))


_LONGEST = 1200
"""Months of a century: no premium is for more."""
_HOW_MANY = text("Unearned", "months each premium is for; else as recorded, or the product's term")
MONTHS = ReportOption("months", _HOW_MANY, OptionKind.COUNT, low=1, high=_LONGEST)
REPORT = Report(
    "unearned", text("Unearned", "Unearned premium two ways"), tables, (AT, PRODUCT, OFFICE, MONTHS), shelf="reserves"
)
