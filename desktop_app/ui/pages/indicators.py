"""Indicators: ten cards, the chosen one over twelve quarters, and how it was reached."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget
from shiboken6 import isValid

from desktop_app.catalog.charts.trend import scale_of, trend_chart
from desktop_app.catalog.charts.words import shown_on
from desktop_app.catalog.reached import reached
from desktop_app.catalog.scorecard import scorecard
from desktop_app.core.indicators.result import Status
from desktop_app.core.problems import Refused
from desktop_app.core.registry import INDICATORS
from desktop_app.core.shown import When
from desktop_app.core.state import Run
from desktop_app.core.text import Text, text
from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.look.fitted_combo import FittedCombo
from desktop_app.ui.look.layouts import across, down, named, scrolled
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.pages.page import Page
from desktop_app.ui.views.chart_panel import ChartPanel
from desktop_app.ui.views.indicator_card import IndicatorGrid
from desktop_app.ui.views.opened_view import OpenedView
from desktop_app.ui.views.reached_view import ReachedView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.acts.book import Book
    from desktop_app.acts.scoreboard import Scoreboard, ScoreboardStanding
    from desktop_app.catalog.charts.chart import Chart
    from desktop_app.core.indicators.indicator import Indicator
    from desktop_app.core.period import Period
    from desktop_app.ui.shell.desk import Desk

PATIENCE = 700
"""Milliseconds after which the quarters that are ready are shown, though others are still to come."""
YEAR = 5
"""The place of the same quarter a year ago, counted from the end."""


class IndicatorsPage(Page):
    """Asks for the cards first, then for one quarter after the other; the window never waits for any."""

    title = text("Navigation", "Indicators")

    def __init__(self, desk: Desk) -> None:
        """Build cards, chart and explanation without figures."""
        super().__init__(desk)
        self.board: Scoreboard | None = None
        self.product: int | None = None
        self.reason: Text | None = None
        self.quarters: dict[Period, ScoreboardStanding] = {}
        self._clock = QElapsedTimer()
        self.products = FittedCombo()
        self.products.activated.connect(self._choose_product)
        self.tools.addWidget(self.products)
        self.beyond = ElidedButton()
        self.beyond.clicked.connect(self._open_beyond)
        self.tools.addWidget(self.beyond)
        self.grid = IndicatorGrid([each.name for each in INDICATORS], desk.speech)
        self.grid.chosen.connect(self._show_chosen)
        self.grid.opened.connect(self._open)
        self.chart, self.reached = ChartPanel(desk), ReachedView(desk.speech)
        self.reached.factors_wanted.connect(lambda: desk.go("settings", "liquidity"))
        self.reached.opened.connect(lambda part: self._open(f"{self.grid.current.name}/{part}"))
        self.chart.opened.connect(lambda quarter, _: self._open_quarter(quarter))
        self.nothing = named("empty", QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter))
        self.begin = named("primary", QPushButton())
        self.begin.clicked.connect(lambda: desk.go("settings"))
        self._body = QWidget()
        self.figures = scrolled(self._body)
        self.opened = OpenedView(desk, self.figures)
        self._lay_out()

    def first_focus(self) -> QWidget:
        """The chosen card has the keyboard, or the figure that is open."""
        return self.opened.focus or self.grid.current

    def go_back(self) -> bool:
        """From a figure that was opened back to the cards."""
        return self.opened.go_back()

    def show_record(self, code: str) -> None:
        """Choose an indicator by its name."""
        self.opened.leave()
        self.grid.choose(code)
        self.grid.current.setFocus()

    def reload(self, changed: object = None) -> None:
        """Read the figures anew: for another period, or after a save."""
        del changed
        self._read(anew=True)
        self.opened.reload()

    def retranslate(self) -> None:
        """Say the page again."""
        super().retranslate()
        say = self.desk.speech.say
        self.nothing.setText(say(self.reason) if self.reason else "")
        self.begin.setText(say(text("Today", "Describe the scheme")))
        self.beyond.say(say(text("Indicators page", "Beyond the ten…")))
        name = say(text("Field", "Product"))
        self.products.setAccessibleName(name)
        self.products.setToolTip(name)
        if self.board:
            self._offer_products(self.board)
        self._show_subtitle()

    def _read(self, *, anew: bool) -> None:
        """Ask for the cards; the figures computed so far are used again unless the book has changed."""
        period, product = self.desk.period, self.product
        figures = None if anew or self.board is None else self.board.figures

        def work(book: Book) -> Scoreboard | Text:
            from desktop_app.acts.scoreboard import scoreboard

            try:
                return scoreboard(book, period, product, figures)
            except Refused as refusal:
                return refusal.problems[0].message

        self.desk.read(work, self._show, "indicators")

    def _show(self, found: Scoreboard | Text) -> None:
        """Show the cards, or why there are none; then ask for the quarters."""
        self.reason = found if isinstance(found, Text) else None
        self.nothing.setVisible(self.reason is not None)
        self.begin.setVisible(self.reason is not None)
        self.opened.setVisible(self.reason is None)
        for widget in (self.products, self.beyond):
            widget.setVisible(self.reason is None)
        if isinstance(found, Text):
            self.board = None
            self.retranslate()
            return
        self.board, self.quarters = found, {found.now.period: found.now}
        for each in INDICATORS:
            result, target = found.now.results[each.name], found.now.targets.get(each.name)
            card = self.grid.cards[each.name]
            card.show_card(scorecard(each, result, target, found.figures.decimals))
            card.show_trend(())
        self._offer_products(found)
        self._show_subtitle()
        self._show_chosen(self.grid.current.name)
        self._ask_quarters(found)

    def _ask_quarters(self, board: Scoreboard) -> None:
        """Ask for all quarters that are not known yet, the newest first."""
        from desktop_app.acts.scoreboard import quarters_to

        self._clock.start()
        self._ask_next(
            board, [each for each in quarters_to(board.figures, board.now.period) if each != board.now.period]
        )

    def _ask_next(self, board: Scoreboard, left: list[Period]) -> None:
        """Ask for one quarter, so that other questions may come between; then for the one before it."""
        if not left:
            return
        product = self.product

        def work(book: Book) -> ScoreboardStanding:
            from desktop_app.acts.scoreboard import standing_of

            del book
            return standing_of(board.figures, left[-1], product)

        self.desk.read(work, partial(self._add_quarter, board, left[:-1]), "indicators, quarter by quarter")

    def _add_quarter(self, board: Scoreboard, left: list[Period], found: ScoreboardStanding) -> None:
        """Keep a quarter; show the trends when they are complete, or what there is of them after a while."""
        if board is not self.board:
            return
        self.quarters[found.period] = found
        if not left or self._clock.elapsed() > PATIENCE:
            self._clock.restart()
            self._show_trends(board)
        self._ask_next(board, left)

    def _show_trends(self, board: Scoreboard) -> None:
        """Show the trend of every card, and the chosen one large."""
        for each in INDICATORS:
            self.grid.cards[each.name].show_trend(self._chart(each, board).values)
        self._show_chosen(self.grid.current.name)

    def _chart(self, indicator: Indicator, board: Scoreboard) -> Chart:
        """The chart of an indicator from the quarters that are known."""
        known = [(each, self.quarters[each]) for each in sorted(self.quarters)]
        rows = [(at, of.results[indicator.name], of.targets.get(indicator.name)) for at, of in known]
        return trend_chart(indicator, rows, board.figures.fiscal_start)

    def _show_chosen(self, name: str) -> None:
        """Show the chart of the chosen indicator, and in the next turn its explanation."""
        if self.board is None:
            return
        indicator = next(each for each in INDICATORS if each.name == name)
        chart = self._chart(indicator, self.board)
        self.chart.show_chart(chart)
        self.desk.worker.take_turn(partial(self._explain, indicator, chart))

    def _explain(self, indicator: Indicator, chart: Chart) -> None:
        """Say how the chosen indicator was reached, unless another one was chosen meanwhile."""
        name = indicator.name
        if not isValid(self) or self.board is None or name != self.grid.current.name:
            return
        result, decimals = self.board.now.results[name], self.board.figures.decimals
        notes = [result.note] if result.note else []
        notes += [result.state.words] if result.state and result.state.run is Run.RUNNING else []
        steps = () if result.status is Status.NOT_APPLICABLE else reached(self.board.trees[name], decimals)
        self.reached.show_steps(indicator, steps, (*notes, *_earlier(indicator, chart)))

    def _open(self, figure: str) -> None:
        """Open a figure of the period, down to its records."""
        if self.board:
            self._open_of(self.board, figure, self.board.now.period)

    def _open_beyond(self) -> None:
        """Open the figures of our own."""
        self.opened.open_report("beyond_the_ten", self.desk.period)

    def _open_quarter(self, at: int) -> None:
        """Open the chosen indicator as it was in a quarter of the chart."""
        if self.board:
            self._open_of(self.board, self.grid.current.name, sorted(self.quarters)[at])

    def _open_of(self, board: Scoreboard, figure: str, period: Period) -> None:
        """Open a figure of some days, of the product that is shown."""
        product = None if self.product is None else str(board.figures.products[self.product].code)
        self.opened.open(figure, period, product=product)

    def _choose_product(self, at: int) -> None:
        """Show another product, or all."""
        self.opened.leave()
        self.product = self.products.itemData(at)
        self._read(anew=False)

    def _offer_products(self, board: Scoreboard) -> None:
        """Offer all products together and each by itself."""
        rows = (None, *(row for row, _ in board.products))
        names = (self.desk.speech.say(text("Reports", "All products")), *(name for _, name in board.products))
        self.products.clear()
        for row, name in zip(rows, names, strict=True):
            self.products.addItem(name, row)
        self.products.setCurrentIndex(rows.index(self.product) if self.product in rows else 0)
        self.products.setToolTip(f"{self.products.accessibleName()}: {self.products.currentText()}")

    def _show_subtitle(self) -> None:
        """Say which days the page shows."""
        of = self.desk.about.scheme
        days = {"first": When(self.desk.period.first), "last": When(self.desk.period.last)}
        words = text("Statement", "{first} to {last}, amounts in {currency}")
        self.set_subtitle(words.about(**days, currency=of.currency if of else ""))

    def _lay_out(self) -> None:
        """Cards over chart and explanation; the frame stands before it is filled, else its parts are dressed twice."""
        self.nothing.hide()
        self.begin.hide()
        self.content.addWidget(self.nothing)
        self.content.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignHCenter)
        self.content.addStretch(1)
        self.content.addWidget(self.opened, 1000)
        column = down(self._body, gap=GAP)
        column.addWidget(self.grid)
        lower = across(gap=GAP)
        for widget in (self.chart, self.reached):
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        lower.addWidget(self.chart, 3)
        lower.addWidget(self.reached, 2)
        column.addLayout(lower, 1)


def _earlier(indicator: Indicator, chart: Chart) -> Iterator[Text]:
    """What the indicator was a quarter and a year before."""
    scale, values = scale_of(indicator), chart.values
    before = shown_on(scale, values[-2]) if len(values) > 1 else None
    year = shown_on(scale, values[-YEAR]) if len(values) >= YEAR else None
    if before is not None and year is not None:
        words = text("Indicators page", "The quarter before it was {before}, a year ago {year}.")
        yield words.about(before=before, year=year)
    elif before is not None:
        yield text("Indicators page", "The quarter before it was {before}.", before=before)


def make_page(desk: Desk) -> Page:
    """The page of the ten indicators."""
    return IndicatorsPage(desk)
