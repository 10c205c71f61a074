"""The way to an indicator shows both sides of its fraction, and parts that make them up."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.catalog.reached import Ground, reached
from desktop_app.core.indicators.result import Part, Result, Status, Unit, fraction, not_applicable
from desktop_app.core.language import PLAIN
from desktop_app.core.period import quarter
from desktop_app.core.statements.totals import balance_sheet, income_statement
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.catalog.reached import Step

LINES = income_statement({"P03": 9000, "P04": 1000, "P12": 4000, "P14": -500, "P17": 700}) | balance_sheet(
    {"B02": 5000, "B03": 1000, "B14": 2000, "B20": 400, "B26": 100}
)
GROUND = Ground(quarter(2026, 3), 0, LINES, {"P12": 7, "P03": 3}, {"B14": Fraction(1, 4), "B20": Fraction(1)})


def said(steps: Sequence[Step]) -> list[tuple[int, str, str, str]]:
    """Depth, label, code and value of each step in plain words."""
    return [(step.depth, PLAIN.show(step.label), step.code, PLAIN.show(step.value)) for step in steps]


def test_the_claims_ratio_shows_claims_over_premium() -> None:
    steps = reached("incurred_claims_ratio", Result(fraction(3500, 8000, Unit.MONEY)), GROUND)
    assert said(steps) == [
        (0, "Incurred claims", "P11", "3500"),
        (1, "Gross claims paid", "P12", "4000"),
        (1, "Change in claims in course of settlement reserve", "P14", "-500"),
        (0, "Earned premium", "P02", "8000"),
        (1, "Gross written premium", "P03", "9000"),
        (1, "less: Change in unearned premium reserve", "P04", "1000"),
    ]
    assert PLAIN.show(steps[1].remark) == "7 payments"
    assert PLAIN.show(steps[4].remark) == "3 premiums due"


def test_net_income_goes_down_to_claims_and_expenses() -> None:
    steps = reached("net_income_ratio", Result(fraction(3800, 8000, Unit.MONEY)), GROUND)
    assert [(step.depth, step.code) for step in steps][:6] == [
        (0, "P28"),
        (1, "P01"),
        (2, "P02"),
        (1, "P10"),
        (2, "P11"),
        (2, "P16"),
    ]


def test_a_pension_is_set_against_its_contributions() -> None:
    steps = reached("incurred_expense_ratio", Result(fraction(700, 9000, Unit.MONEY)), GROUND)
    assert steps[-1].code == "P03"


def test_solvency_sets_assets_against_reserves_and_other_liabilities() -> None:
    steps = reached("solvency_ratio", Result(fraction(6000, 2500, Unit.MONEY)), GROUND)
    assert said(steps)[0] == (0, "Admitted assets", "B01", "6000")
    assert (0, "Reserves", "", "2400") in said(steps)
    assert (0, "Other liabilities", "", "100") in said(steps)


def test_payables_are_each_reserve_by_its_share() -> None:
    steps = reached("liquidity_ratio", liquidity(fraction(6000, 1000, Unit.MONEY)), GROUND)
    payable = [step for step in steps if step.depth and step.code in LINES and step.code not in ("B02", "B03")]
    assert [(step.code, PLAIN.show(step.value)) for step in payable] == [("B14", "500"), ("B20", "400"), ("B25", "100")]


def test_liquidity_without_factors_stops_at_the_rough_measure() -> None:
    steps = reached("liquidity_ratio", liquidity(Part(None), Status.MISSING), GROUND)
    assert [PLAIN.show(step.label) for step in steps] == [
        "Ready to pay with",
        "Cash and cash equivalents",
        "Investments easily turned into cash",
        "A quarter of a year's claims and expenses",
        "Ready for each 100 of it",
    ]


def test_growth_shows_both_days() -> None:
    steps = reached("growth_ratio", Result(fraction(10, 90)), GROUND)
    assert [step.value for step in steps] == [100, 90, 10]
    assert PLAIN.show(steps[1].label) == "Active insured on 2026-06-30"


def test_rejections_are_told_by_their_reasons() -> None:
    parts: dict[str, Part] = defaultdict(lambda: fraction(0, 20))
    parts |= {"undecided": fraction(2, 20), "partly_paid": fraction(1, 20), "rejected_not_covered": fraction(3, 20)}
    steps = reached("claims_rejection_ratio", Result(fraction(3, 20), parts=parts), GROUND)
    assert [step.value for step in steps] == [3, 3, 20, 1, 2]


def test_what_does_not_apply_has_no_way() -> None:
    assert reached("renewal_ratio", not_applicable(text("T", "No.")), GROUND) == ()


def liquidity(main: Part, status: Status = Status.OK) -> Result:
    """A liquidity ratio with its rough measure."""
    return Result(main, status, None, {"quarter_of_claims": fraction(6000, Fraction(1050), Unit.MONEY)})
