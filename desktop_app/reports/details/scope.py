"""What the details of renewal, coverage and growth are asked of: products, offices, and how they are named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.indicators.kinds import kind_of, no_renewal
from desktop_app.core.period import date_of
from desktop_app.core.problems import refused
from desktop_app.core.records.product import PARTICIPATIONS
from desktop_app.core.text import text
from desktop_app.reports.details.splits import products_of
from desktop_app.reports.report import OptionKind, ReportOption
from desktop_app.store.offices import office_names

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.period import Period
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

APART = text("Details", "Compulsory and voluntary cover stand apart: their ratios mean different things.")
NO_OFFICE = text("Details", "Without an office")
TWICE = text("Details", "Who is insured at two offices counts in each of them.")

PERIODS = ReportOption("periods", text("Details", "how many periods a history shows"), OptionKind.COUNT, 8)
MOST = 1000
"""More periods than any history has."""


class DetailScope:
    """The products and offices asked for."""

    def __init__(self, asked: Asked) -> None:
        """Prepare for what is asked."""
        self.asked = asked
        self.products = {row: asked.figures.products[row] for row in products_of(asked)}
        self._kinds = {row: kind_of(of) for row, of in self.products.items()}
        self.graces = {row: of.grace_days or 0 for row, of in asked.figures.products.items()}
        self.offices = office_names(asked.figures.book)

    def history(self, back: Callable[[int], tuple[Period, ...]]) -> tuple[Period, ...]:
        """As many periods in a row as are asked for; Refused where the calendar does not reach back so far."""
        count = self.asked["periods"]
        try:
            found = back(count) if 1 <= count <= MOST else ()
            date_of(found[0].before)
        except (IndexError, ValueError) as reason:
            words = text("Details", "A history shows 1 to 1000 periods, and none before the calendar begins.")
            raise refused(words) from reason
        return found

    def participation_of(self, product: int) -> str:
        """How one comes to be insured with a product: by choice unless it says otherwise."""
        return self._kinds[product].participation

    @property
    def participations(self) -> tuple[str, ...]:
        """The kinds of participation among the products asked for."""
        found = {self.participation_of(product) for product in self.products}
        return tuple(each for each in PARTICIPATIONS if each in found)

    def why_not(self, product: int) -> Text | None:
        """Why renewal does not apply to a product; None where it does."""
        return no_renewal(self._kinds[product])

    def office_cells(self, office: int) -> tuple[Cell, Cell]:
        """The code and the name of an office; of what belongs to none (0) an empty code."""
        return self.offices[office] if office else ("", NO_OFFICE)
