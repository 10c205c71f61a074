"""What every part of a statement is made from: its figures and days, and what several parts ask, asked once."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from desktop_app.core.indicators.compared import period_before
from desktop_app.core.indicators.product_value import no_expense
from desktop_app.core.period import quarter_holding, quarters_back
from desktop_app.figures.indicators import QUARTERS, indicators, statement_state
from desktop_app.figures.scope import BookScope
from desktop_app.store.terms import last_save, targets

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.indicators.result import Result
    from desktop_app.core.period import Day, Period
    from desktop_app.core.state import State
    from desktop_app.core.table import Table
    from desktop_app.core.text import Text
    from desktop_app.figures.figures import Figures
    from desktop_app.reports.report import Asked, Report
    from desktop_app.store.heads import Head


class StatementScope:
    """The figures of one book and the days that its statement is of."""

    def __init__(self, figures: Figures, period: Period, unproved: Text | None = None) -> None:
        """Nothing is worked out yet."""
        self.figures, self.period = figures, period
        self.unproved = unproved
        """Why the statement is not signed; None where it is."""
        self.results = lru_cache(maxsize=256)(self._results)
        self.no_expense = lru_cache(maxsize=256)(self._no_expense)

    @property
    def decimals(self) -> int:
        """The decimals of the scheme's currency."""
        return self.figures.decimals

    @cached_property
    def state(self) -> State:
        """How far the period has come, and what its statements lack."""
        return statement_state(self.figures, self.period)

    @cached_property
    def head(self) -> Head:
        """The save that the figures are of."""
        return last_save(self.figures.book)

    @property
    def products(self) -> Mapping[int, object]:
        """Every product by its row number."""
        return self.figures.products

    @cached_property
    def quarters(self) -> tuple[Period, ...]:
        """The twelve quarters up to the one in which the period ends, oldest first."""
        return quarters_back(quarter_holding(self.period.last, self.figures.fiscal_start), QUARTERS)

    @cached_property
    def targets(self) -> Mapping[str, float]:
        """What is planned of each indicator for the whole scheme."""
        return targets(self.figures.book, None, self.period.first, self.period.last)

    @property
    def before(self) -> Period:
        """The period before, of the same length."""
        return period_before(self.period)

    def began_by(self, day: Day) -> bool:
        """Whether anything at all is recorded by a day: before that nothing is nought, it is not known."""
        return 0 != self.figures.first_day <= day

    def _results(self, period: Period, product: int | None = None) -> Mapping[str, Result]:
        """The ten indicators of a period; of that of the statement with the figures beside each."""
        opened = period == self.period
        return indicators(self.figures, period, product, opened=opened)

    def _no_expense(self, period: Period, product: int | None = None) -> Text | None:
        """Why the operating expenses of a period are not known; None where they are."""
        return no_expense(BookScope(self.figures, period, product))

    def asked(self, report: Report, product: int | None = None) -> Asked:
        """A report asked of the days of the statement, with everything that can stand beside it."""
        beside = {"compare": True} if report.may("compare") else {}
        return report.asked(self.figures, first=self.period.first, last=self.period.last, product=product, **beside)

    def tables(self, report: Report, product: int | None = None) -> tuple[Table, ...]:
        """What a report says of the days of the statement."""
        return tuple(report.tables(self.asked(report, product)))
