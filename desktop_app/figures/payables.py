"""What is payable within three months, by the three ways of the handbook (indicator 10)."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.core.indicators.payables import MONTHS, ClaimsToCome, share_paid
from desktop_app.core.indicators.product_value import EXPOSURE
from desktop_app.core.indicators.prudence import FACTORS, GROWTH_MARGIN
from desktop_app.core.money import as_written, round_half_away, whole_parts
from desktop_app.core.period import Period, add_months, year_to
from desktop_app.core.statements.lines import RESERVES
from desktop_app.core.text import text
from desktop_app.figures.scope import BookScope
from desktop_app.store.figures.projection import days_of_cover_to_come, days_to_payment
from desktop_app.store.settings import setting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.period import Day
    from desktop_app.core.text import Text
    from desktop_app.figures.figures import Figures
    from desktop_app.store.database import Book


@dataclass(frozen=True, slots=True)
class Payable:
    """A reserve, a liability or a year's expenses, the share payable within three months, and what that comes to."""

    line: str
    held: int
    factor: Fraction | None
    amount: int


def liquidity_factors(book: Book) -> dict[str, Fraction]:
    """The share of each reserve payable within three months; empty while the scheme has set none."""
    kept = setting(book, FACTORS)
    return {code: as_written(share) for code, share in json.loads(kept).items()} if kept else {}


class Payables:
    """What is payable within three months after a day."""

    def __init__(self, figures: Figures, day: Day) -> None:
        self._figures, self.day = figures, day
        self.year = year_to(day)
        self.window = Period(day + 1, add_months(day + 1, MONTHS) - 1)
        self.factors = liquidity_factors(figures.book)
        self.margin = figures.numbers_set.get(GROWTH_MARGIN, Fraction(0))

    @cached_property
    def _balance(self) -> dict[str, int]:
        """The balance sheet of the day."""
        return self._figures.balance(self.day)

    @cached_property
    def _outgo(self) -> dict[str, int]:
        """The income statement of the last twelve months."""
        return self._figures.income(self.year)

    @property
    def ready(self) -> int:
        """Cash and what is easily turned into cash."""
        return self._balance["B02"] + self._balance["B03"]

    def by_factors(self) -> list[Payable]:
        """Each reserve by the scheme's own share, B25 in full, B29 not at all, a quarter of a year's expenses.

        Rounded so that they add up (definitions, section 8.10).
        """
        shares: dict[str, Fraction | None] = {line.code: self.factors.get(line.code) for line in RESERVES}
        shares |= {"B25": Fraction(1), "B29": Fraction(0), "P16": Fraction(1, 4)}
        held = self._balance | self._outgo
        exact: dict[int | None, Fraction] = {
            at: held[code] * (share or Fraction(0)) for at, (code, share) in enumerate(shares.items())
        }
        amounts = whole_parts(exact)
        return [Payable(code, held[code], share, amounts[at]) for at, (code, share) in enumerate(shares.items())]

    def by_year(self) -> dict[str, int]:
        """A quarter of the claims and expenses of the last twelve months, and what the growth margin adds to it."""
        paid, spent = self._outgo["P12"], self._outgo["P16"]
        quarter = Fraction(paid + spent, 4)
        whole = round_half_away(quarter * (1 + self.margin))
        added = whole - round_half_away(quarter)
        return {"claims_paid": paid, "expenses": spent, "quarter": whole - added, "growth_margin": added}

    @cached_property
    def claims(self) -> Mapping[int, ClaimsToCome]:
        """What the claims of every product are projected from."""
        cover: dict[int, int] = dict(days_of_cover_to_come(self._figures.book, self.day, self.window.last))
        took: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for product, days, count in days_to_payment(self._figures.book, self.year):
            took[product].append((int(days), int(count)))
        return {
            product: self._claims(product, cover.get(product, 0), took[product]) for product in self._figures.products
        }

    def _claims(self, product: int, to_come: int, took: list[tuple[int, int]]) -> ClaimsToCome:
        """What the claims of one product are projected from, with so many insured days to come."""
        scope = BookScope(self._figures, self.year, product)
        held = self._figures.reserve(product, self.day)
        cost = sum(scope.line(code) for code in ("P12", "P13", "P14"))
        years, share = EXPOSURE.value(scope) or Fraction(0), share_paid(took, self.window.days)
        return ClaimsToCome(held.cics, held.ibnr, cost, years, Fraction(to_come, 365), share)

    def projected(self) -> dict[str, int]:
        """What is payable by projection, by what it is for."""
        of = self.claims.values()
        accrued = self._balance["B23"] * self.factors.get("B23", Fraction(0))
        expenses = Fraction(self._outgo["P16"], 4) * (1 + self.margin)
        return {
            "reported_claims": sum(each.reported for each in of),
            "unreported_claims": sum(each.unreported for each in of),
            "coming_claims": sum(each.coming for each in of),
            "expenses": round_half_away(expenses),
            "reinsurance": self._balance["B21"],
            "accrued_liabilities": round_half_away(accrued),
            "other_liabilities": self._balance["B25"],
        }

    def lacking(self) -> Text | None:
        """Why a projection would not be fair; None where it is."""
        first = min(self._figures.first_covers.values(), default=None)
        if first is None or first > self.year.first:
            return text("Details", "The file holds less than twelve months of cover to project claims from.")
        if self._balance["B23"] and "B23" not in self.factors:
            return text(
                "Details",
                "Savings and maturities fall due as members ask for them: set the share of the accrued liabilities"
                " reserve payable within three months.",
            )
        return None
