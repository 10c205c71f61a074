"""The chart of an indicator says what its quarters are, and which may still change."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.catalog.charts.chart import Scale
from desktop_app.catalog.charts.trend import quarter_words, trend_chart
from desktop_app.catalog.charts.words import shown_on
from desktop_app.core.indicators.product_value import INCURRED_EXPENSE_RATIO
from desktop_app.core.indicators.result import FractionUnit, Part, Result, Status, fraction
from desktop_app.core.indicators.service import CLAIMS_REJECTION_RATIO, PROMPTNESS
from desktop_app.core.language import PLAIN
from desktop_app.core.period import quarter, quarters_back

QUARTERS = quarters_back(quarter(2026, 2), 3)
SOME = Result(fraction(30, 200, FractionUnit.MONEY))
NONE = Result(Part(None), Status.MISSING)


def test_a_quarter_without_a_value_is_a_gap() -> None:
    chart = trend_chart(
        INCURRED_EXPENSE_RATIO, [(QUARTERS[0], SOME, None), (QUARTERS[1], NONE, None), (QUARTERS[2], SOME, None)], 1
    )
    assert chart.values == (0.15, None, 0.15)
    assert not chart.empty


def test_the_year_stands_at_its_first_quarter_only() -> None:
    chart = trend_chart(INCURRED_EXPENSE_RATIO, [(each, SOME, None) for each in QUARTERS], 1)
    assert [PLAIN.show(point.label) for point in chart.points] == ["Q4", "Q1 26", "Q2"]


def test_quarters_follow_the_fiscal_year() -> None:
    assert [PLAIN.say(words) for words in quarter_words(quarter(2026, 1, 4), 4)] == ["Q1", "Q1 26"]


def test_the_plan_is_that_of_each_quarter() -> None:
    chart = trend_chart(
        INCURRED_EXPENSE_RATIO, [(QUARTERS[0], SOME, 0.2), (QUARTERS[1], SOME, 0.18), (QUARTERS[2], SOME, None)], 1
    )
    assert [point.plan for point in chart.points] == [0.2, 0.18, None]
    assert chart.planned


def test_the_norm_is_the_good_range() -> None:
    chart = trend_chart(INCURRED_EXPENSE_RATIO, [(QUARTERS[0], SOME, None)], 1)
    assert chart.good is not None
    assert (chart.good.low, chart.good.high) == (None, 0.2)


def test_an_indicator_without_a_norm_has_no_good_range() -> None:
    assert trend_chart(CLAIMS_REJECTION_RATIO, [(QUARTERS[0], SOME, None)], 1).good is None


def test_what_may_still_change_is_not_firm() -> None:
    waiting = replace(SOME, status=Status.PROVISIONAL)
    chart = trend_chart(CLAIMS_REJECTION_RATIO, [(QUARTERS[0], SOME, None), (QUARTERS[1], waiting, None)], 1)
    assert [point.firm for point in chart.points] == [True, False]


def test_promptness_is_drawn_in_median_days() -> None:
    parts = {"median_days": Part(18.0, None, 5, FractionUnit.DAYS, FractionUnit.CLAIMS)}
    chart = trend_chart(PROMPTNESS, [(QUARTERS[0], Result(fraction(110, 5), parts=parts), None)], 1)
    assert chart.scale is Scale.DAYS
    assert chart.values == (18.0,)
    assert PLAIN.show(shown_on(chart.scale, 18.0, 0)) == "18 days"
