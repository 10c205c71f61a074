"""Product value: incurred expense ratio, incurred claims ratio and net income ratio (indicators 1 to 3)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.core.indicators.indicator import Indicator, Norm
from desktop_app.core.indicators.kinds import are_pensions, claims_notes, expense_notes, income_notes
from desktop_app.core.indicators.result import Unit, fraction, not_applicable, result
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.indicators.facts import Facts, Kind
    from desktop_app.core.indicators.result import Part, Result

_NO_PREMIUM = text("Indicators", "No premium was earned in the period.")


def premium_line(kinds: Sequence[Kind]) -> str:
    """What is divided by: earned premium, and contributions where all products are pensions (chapter 2.3)."""
    return "P03" if are_pensions(kinds) else "P02"


def _to_premium(facts: Facts, amount: int) -> Part:
    """An amount over the earned premium of the period; over contributions where the product is a pension."""
    return fraction(amount, facts.line(premium_line(facts.kinds)), Unit.MONEY)


def incurred_expense_ratio(facts: Facts) -> Result:
    """P16 / P02; beside it the same before reinsurance, (P16 - P21) / P02 (indicator 1, box 5, chapter 2.6)."""
    before = _to_premium(facts, facts.line("P16") - facts.line("P21"))
    main = result(_to_premium(facts, facts.line("P16")), _NO_PREMIUM, before_reinsurance=before)
    return main.reminding(*expense_notes(facts.kinds))


def incurred_claims_ratio(facts: Facts) -> Result:
    """P11 / P02, with frequency (claims / exposure) and average claim (indicator 2)."""
    if are_pensions(facts.kinds):
        return not_applicable(
            text("Indicators", "A pension product has no claims ratio: nothing is earned against claims.")
        )
    claims, covered = facts.happened()
    parts = {
        "frequency": fraction(claims, facts.exposure(), Unit.CLAIMS, Unit.YEARS),
        "average_claim": fraction(covered, claims, Unit.MONEY, Unit.CLAIMS),
    }
    main = _to_premium(facts, facts.line("P11"))
    return replace(result(main, _NO_PREMIUM).reminding(*claims_notes(facts.kinds)), parts=parts)


def net_income_ratio(facts: Facts) -> Result:
    """P28 / P02; beside it the same before reinsurance, (P28 + P21) / P02 (indicator 3)."""
    before = _to_premium(facts, facts.line("P28") + facts.line("P21"))
    main = result(_to_premium(facts, facts.line("P28")), _NO_PREMIUM, before_reinsurance=before)
    return main.reminding(*income_notes(facts.kinds))


INCURRED_EXPENSE_RATIO = Indicator(
    "incurred_expense_ratio",
    text("Indicators", "Incurred expense ratio"),
    text("Indicators", "Incurred expenses"),
    text("Indicators", "Operating expenses P16 / earned premium P02"),
    text(
        "Indicators",
        "Of every 100 earned, so much went into running the scheme. A fifth or less leaves most for benefits.",
    ),
    "Indicator 1",
    incurred_expense_ratio,
    Norm(None, 0.20, text("Indicators", "norm: at most 20 %")),
)
INCURRED_CLAIMS_RATIO = Indicator(
    "incurred_claims_ratio",
    text("Indicators", "Incurred claims ratio"),
    text("Indicators", "Incurred claims"),
    text("Indicators", "Incurred claims P11 / earned premium P02"),
    text(
        "Indicators",
        "Of every 100 earned, so much came back as benefits. It moves with how often and how much members claim.",
    ),
    "Indicator 2",
    incurred_claims_ratio,
)
NET_INCOME_RATIO = Indicator(
    "net_income_ratio",
    text("Indicators", "Net income ratio"),
    text("Indicators", "Net income"),
    text("Indicators", "Net income P28 / earned premium P02"),
    text(
        "Indicators",
        "Of every 100 earned, so much was left before donations. Below zero the scheme lives on capital or gifts.",
    ),
    "Indicator 3",
    net_income_ratio,
    Norm(0.0, 0.10, text("Indicators", "norm: 0 to 10 %")),
)
