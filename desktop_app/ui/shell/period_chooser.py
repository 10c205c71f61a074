"""The chooser of the period everything shows: the scheme's fiscal quarters with their state, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.period import Period, quarter_holding, quarter_name, quarters_back
from desktop_app.core.shown import Numeral
from desktop_app.core.text import text
from desktop_app.ui.look.fitted_combo import FittedCombo
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.core.surroundings import Surroundings
    from desktop_app.core.text import Text
    from desktop_app.ui.shell.desk import Desk

MOST = 60
"""Fifteen years of quarters are offered at most."""


class PeriodChooser(Retranslated, FittedCombo):
    """Offers the quarters of the open book and tells the desk which was chosen."""

    def __init__(self, desk: Desk) -> None:
        """Start with the quarter of today."""
        super().__init__()
        self.setObjectName("period")
        self.desk = desk
        self.periods: tuple[Period, ...] = (desk.period,)
        self._closed_to: Day | None = None
        self.activated.connect(lambda at: self.desk.choose_period(self.periods[at]))
        desk.period_changed.connect(self._show_chosen)
        self.retranslate()

    def show_quarters(self, about: Surroundings, *, keep: bool = False) -> None:
        """Offer the quarters from the first record's to today's; choose the last one with records that is over.

        Keep: the chosen one stays chosen where it still is a quarter.
        """
        self._closed_to = about.closed_to
        now = quarter_holding(self.desk.today, about.fiscal_start)
        first = now.first if about.first is None else min(about.first, now.first)
        back = max((now.first - first) // 90 + 2, 2)
        self.periods = tuple(period for period in reversed(quarters_back(now, min(back, MOST))) if period.last >= first)
        if not (keep and self.desk.period in self.periods):
            self._choose_latest(about)
        self.retranslate()

    def _choose_latest(self, about: Surroundings) -> None:
        """Choose the last quarter with records that is over, or today's where there is none."""
        over = [period for period in self.periods if period.last < self.desk.today]
        known = [period for period in over if about.last is None or period.first <= about.last]
        self.desk.choose_period(known[0] if known else self.periods[0])

    def retranslate(self) -> None:
        """Say the quarters again."""
        words = text("Top bar", "Period shown")
        self.setAccessibleName(self.desk.speech.say(words))
        self.setToolTip(self.desk.speech.say(words))
        self.clear()
        self.addItems([self.desk.speech.say(self._name(period)) for period in self.periods])
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Show which quarter is chosen, whoever chose it."""
        if self.desk.period in self.periods:
            self.setCurrentIndex(self.periods.index(self.desk.period))

    def _name(self, period: Period) -> Text:
        """The quarter by number and fiscal year, with its state."""
        year, number = quarter_name(period, self.desk.fiscal_start)
        if period.holds(self.desk.today):
            return text("Top bar", "Quarter {number}, {year} (running)", number=Numeral(number), year=Numeral(year))
        if self._closed_to is not None and period.last <= self._closed_to:
            return text("Top bar", "Quarter {number}, {year} (closed)", number=Numeral(number), year=Numeral(year))
        return text("Top bar", "Quarter {number}, {year} (open)", number=Numeral(number), year=Numeral(year))
