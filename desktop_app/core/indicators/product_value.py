"""Product value: incurred expense ratio, incurred claims ratio and net income ratio (indicators 1 to 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.expression import Chosen, Counted, Given, LineTerm, Ratio, Sum
from desktop_app.core.indicators.indicator import Indicator, Norm
from desktop_app.core.indicators.kinds import are_pensions, claims_notes, expense_notes, income_notes
from desktop_app.core.indicators.result import FractionUnit
from desktop_app.core.scope import Over
from desktop_app.core.statements.lines import EXPENSE_LEAVES
from desktop_app.core.statements.postings import ORGANISATION
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.expression import Expression
    from desktop_app.core.scope import Scope
    from desktop_app.core.text import Text

_NO_PREMIUM = text("Indicators", "No premium was earned in the period.")
NO_EXPENSE = text("Indicators", "No expense has been entered for this period.")


_PAID_IN = Counted(
    "savings_paid_in", text("Postings", "Savings paid in"), "entries", "amount", where={"kind": "deposit"}
)
CONTRIBUTIONS = Sum("contributions", text("Indicators", "Contributions"), ((1, LineTerm("P03")), (1, _PAID_IN)))
"""What members put into a pension, be it written as premium or paid in as savings: none of it is earned."""


def premium_line(scope: Scope) -> Expression:
    """What is divided by: earned premium, and contributions where all products are pensions (chapter 2.3)."""
    return CONTRIBUTIONS if are_pensions(scope.kinds) else LineTerm("P02")


PREMIUM = Chosen(premium_line)

EXPENSES_ENTERED = Counted(
    "expense_vouchers",
    text("Indicators", "Vouchers on operating expenses"),
    "entries",
    "records",
    unit=FractionUnit.PERSONS,
    where={"kind": "voucher", "line": EXPENSE_LEAVES},
    with_shared=True,
)


def no_expense(scope: Scope) -> Text | None:
    """What nobody recorded is not nought: without a voucher the expenses are not known (definitions, section 8)."""
    return None if scope.value(EXPENSES_ENTERED) else NO_EXPENSE


def _no_claims_ratio(scope: Scope) -> Text | None:
    """Why a claims ratio means nothing."""
    if are_pensions(scope.kinds):
        return text("Indicators", "A pension product has no claims ratio: nothing is earned against claims.")
    return None


_BEFORE_EXPENSES = Sum(
    "expenses_before_reinsurance",
    text("Indicators", "Operating expenses before reinsurance"),
    ((1, LineTerm("P16")), (-1, LineTerm("P21"))),
)
_BEFORE_INCOME = Sum(
    "income_before_reinsurance",
    text("Indicators", "Net income before reinsurance"),
    ((1, LineTerm("P28")), (1, LineTerm("P21"))),
)
_BEFORE = text("Indicators", "Before reinsurance")
HAPPENED = Counted(
    "claims_happened", text("Explained", "Claims that happened"), "values", "happened", Over.AT_END, FractionUnit.CLAIMS
)
_COVERED = Counted(
    "covered", text("Explained", "Covered of the claims that happened"), "values", "happened_value", Over.AT_END
)
INSURED_DAYS = Counted(
    "insured_days", text("Explained", "Days in force"), "lives", "insured_days", Over.BY_DAYS, unit=FractionUnit.DAYS
)
EXPOSURE = Ratio(
    "exposure",
    text("Explained", "Insured years"),
    INSURED_DAYS,
    Given("days_of_a_year", text("Explained", "Days of a year"), 365, FractionUnit.DAYS),
    unit=FractionUnit.YEARS,
)
"""Insured years: days in force within the period / 365 (definitions, section 10)."""

_BORNE_ELSEWHERE = Counted(
    "borne_elsewhere",
    text("Explained", "Expenses that the organisation's other activities bear"),
    "entries",
    "amount",
    where={"kind": ORGANISATION, "line": EXPENSE_LEAVES},
    with_shared=True,
)
_BELOW_NET_INCOME = tuple(LineTerm(code) for code in ("P29", "P30", "P32", "P33", "P35", "P36"))
"""What never enters net income: donations, taxes, what is not operating or extraordinary (definitions, section 7)."""

INCURRED_EXPENSE_RATIO = Indicator(
    "incurred_expense_ratio",
    text("Indicator", "Incurred expense ratio"),
    text("Indicators", "Incurred expenses"),
    text("Indicators", "Operating expenses P16 / earned premium P02"),
    text(
        "Indicators",
        "Of every 100 earned, so much went into running the scheme. A fifth or less leaves most for benefits.",
    ),
    "Indicator 1",
    Ratio("incurred_expense_ratio", text("Indicator", "Incurred expense ratio"), LineTerm("P16"), PREMIUM),
    _NO_PREMIUM,
    (Ratio("before_reinsurance", _BEFORE, _BEFORE_EXPENSES, PREMIUM),),
    left_out=(Sum("borne_elsewhere", _BORNE_ELSEWHERE.label, ((-1, _BORNE_ELSEWHERE),)),),
    norm=Norm(None, 0.20, text("Indicators", "norm: at most 20 %")),
    lacks=no_expense,
    notes=lambda scope: expense_notes(scope.kinds),
)

INCURRED_CLAIMS_RATIO = Indicator(
    "incurred_claims_ratio",
    text("Indicator", "Incurred claims ratio"),
    text("Lines", "Incurred claims"),
    text("Indicators", "Incurred claims P11 / earned premium P02"),
    text(
        "Indicators",
        "Of every 100 earned, so much came back as benefits. It moves with how often and how much members claim.",
    ),
    "Indicator 2",
    Ratio("incurred_claims_ratio", text("Indicator", "Incurred claims ratio"), LineTerm("P11"), PREMIUM),
    _NO_PREMIUM,
    (
        Ratio("frequency", text("Indicators", "Claims for each insured year"), HAPPENED, EXPOSURE),
        Ratio("average_claim", text("Indicators", "Average claim"), _COVERED, HAPPENED),
    ),
    applies=_no_claims_ratio,
    low_is_good=True,
    notes=lambda scope: claims_notes(scope.kinds),
)

NET_INCOME_RATIO = Indicator(
    "net_income_ratio",
    text("Indicator", "Net income ratio"),
    text("Lines", "Net income"),
    text("Indicators", "Net income P28 / earned premium P02"),
    text(
        "Indicators",
        "Of every 100 earned, so much was left before donations. Below zero the scheme lives on capital or gifts.",
    ),
    "Indicator 3",
    Ratio("net_income_ratio", text("Indicator", "Net income ratio"), LineTerm("P28"), PREMIUM),
    _NO_PREMIUM,
    (Ratio("before_reinsurance", _BEFORE, _BEFORE_INCOME, PREMIUM),),
    left_out=_BELOW_NET_INCOME,
    norm=Norm(0.0, 0.10, text("Indicators", "norm: 0 to 10 %")),
    doubts=no_expense,
    notes=lambda scope: income_notes(scope.kinds),
)
