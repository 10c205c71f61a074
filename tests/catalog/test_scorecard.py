"""A card says its value, its fraction and how it stands in a few words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.catalog.mark import Tone
from desktop_app.catalog.scorecard import scorecard
from desktop_app.core.indicators.awareness import GROWTH_RATIO
from desktop_app.core.indicators.product_value import INCURRED_CLAIMS_RATIO, INCURRED_EXPENSE_RATIO
from desktop_app.core.indicators.prudence import LIQUIDITY_RATIO
from desktop_app.core.indicators.result import FractionUnit, Part, Result, Status, fraction, not_applicable
from desktop_app.core.indicators.service import CLAIMS_REJECTION_RATIO, PROMPTNESS
from desktop_app.core.language import PLAIN
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.indicators.indicator import Indicator

RATIO = Result(fraction(10368000, 15049000, FractionUnit.MONEY))


def test_money_on_a_card_is_in_whole_units() -> None:
    assert PLAIN.say(scorecard(INCURRED_CLAIMS_RATIO, RATIO, None, 2).line) == "103680 / 150490"


def test_the_norm_comes_before_the_plan() -> None:
    card = scorecard(INCURRED_EXPENSE_RATIO, RATIO, 0.9, 2)
    assert card.mark.tone is Tone.WATCH
    assert "20 %" in PLAIN.say(card.mark.words)


def test_without_a_norm_the_plan_is_what_counts() -> None:
    assert scorecard(INCURRED_CLAIMS_RATIO, RATIO, 0.7, 2).mark.tone is Tone.GOOD
    assert scorecard(INCURRED_CLAIMS_RATIO, RATIO, 0.6, 2).mark.tone is Tone.WATCH


@pytest.mark.parametrize(
    ("status", "judged"),
    [(Status.OK, True), (Status.PROVISIONAL, True), (Status.MISSING, False), (Status.NOT_APPLICABLE, False)],
)
@pytest.mark.parametrize(("indicator", "plan"), [(INCURRED_EXPENSE_RATIO, None), (INCURRED_CLAIMS_RATIO, 0.5)])
def test_norm_and_plan_judge_what_is_there_or_provisional_alone(
    indicator: Indicator, plan: float | None, status: Status, judged: bool
) -> None:
    mark = scorecard(indicator, replace(RATIO, status=status), plan, 2).mark
    assert mark.tone is (Tone.WATCH if judged else Tone.QUIET)


def test_growth_is_told_by_both_ends() -> None:
    card = scorecard(GROWTH_RATIO, Result(fraction(10, 90)), None, 2)
    assert PLAIN.say(card.line) == "100 from 90"


def test_promptness_is_the_median_and_its_plan_is_in_days() -> None:
    parts = {"median_days": Part(18.0, None, 5, FractionUnit.DAYS, FractionUnit.CLAIMS)}
    card = scorecard(PROMPTNESS, Result(fraction(150, 5, FractionUnit.DAYS, FractionUnit.CLAIMS), parts=parts), 20.0, 2)
    assert PLAIN.show(card.value) == "18 days"
    assert card.mark.tone is Tone.GOOD
    assert PLAIN.say(card.mark.words) == "plan: 20 days"


def test_undecided_claims_are_said_where_no_plan_speaks() -> None:
    parts = {"undecided": fraction(6, 214, FractionUnit.CLAIMS)}
    result = Result(fraction(15, 214, FractionUnit.CLAIMS), Status.PROVISIONAL, parts=parts)
    mark = scorecard(CLAIMS_REJECTION_RATIO, result, None, 2).mark
    assert (PLAIN.say(mark.words), PLAIN.show(mark.brief)) == ("6 undecided", "6 open")


def test_liquidity_without_factors_shows_the_rough_measure_only() -> None:
    rough = {"quarter_of_claims": fraction(300, 100, FractionUnit.MONEY)}
    card = scorecard(LIQUIDITY_RATIO, Result(Part(None), Status.MISSING, text("T", "Not set."), rough), None, 2)
    assert PLAIN.show(card.value) == "n/a"
    assert PLAIN.say(card.line) == "rough measure: 300.0 %"
    assert (PLAIN.say(card.mark.words), PLAIN.show(card.mark.brief)) == ("factors not set", "not set")


def test_what_does_not_apply_says_why() -> None:
    reason = text("T", "Not for products.")
    card = scorecard(LIQUIDITY_RATIO, not_applicable(reason), None, 2)
    assert card.note == reason
    assert card.mark.tone is Tone.QUIET


def test_a_small_difference_is_shown_as_it_is() -> None:
    low = replace(RATIO, main=fraction(1, 3, FractionUnit.MONEY))
    assert PLAIN.show(scorecard(INCURRED_CLAIMS_RATIO, low, None, 0).value) == "33.3 %"
