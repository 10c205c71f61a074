"""Financial prudence: solvency and liquidity ratios (indicators 9 and 10)."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.core.expression import Counted, LineTerm, Ratio, ShareOf, Sum
from desktop_app.core.indicators.indicator import Indicator, Norm
from desktop_app.core.indicators.result import FractionUnit
from desktop_app.core.money import round_half_away
from desktop_app.core.period import year_to
from desktop_app.core.scope import Over
from desktop_app.core.statements.lines import RESERVES
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.period import Period
    from desktop_app.core.scope import Scope
    from desktop_app.core.text import Text

LEVELS = (Fraction(1), Fraction(6, 5))
"""What the assets must be of the liabilities to be solvent, and to be well so (indicator 9)."""

FACTORS = "liquidity_factors"
"""The setting that holds the share of each reserve payable within three months."""

GROWTH_MARGIN = "growth_margin"
"""The setting by which a year's claims and expenses are raised, as a share."""
_QUARTER = Fraction(1, 4)
_LATER = text("Explained", "Payable later")


def margin(assets: int, liabilities: int, level: Fraction) -> tuple[int, int]:
    """What a level of solvency requires, rounded once, and what is held beyond it; below zero what is missing."""
    required = round_half_away(liabilities * level)
    return required, assets - required


def _year(period: Period) -> Period:
    """The twelve months up to the end of a period."""
    return year_to(period.last)


def _assets_not_assigned(scope: Scope) -> Text | None:
    """Solvency needs assets: the whole organisation has them, a product where some were assigned to it."""
    if scope.has_assets:
        return None
    return text("Indicators", "Measured for the whole organisation: its assets are not assigned to products.")


def _not_whole(scope: Scope) -> Text | None:
    """Liquidity is one purse."""
    if scope.whole:
        return None
    return text("Indicators", "Measured for the whole organisation: it pays from one purse.")


VOUCHERS_EVER = Counted(
    "vouchers",
    text("Sheet", "Vouchers"),
    "entries",
    "records",
    Over.AT_END,
    FractionUnit.PERSONS,
    {"kind": "voucher"},
    whole=True,
)


def _no_voucher(scope: Scope) -> Text | None:
    """What nobody recorded is not nought: a book without any voucher knows no assets."""
    if scope.value(VOUCHERS_EVER):
        return None
    return text("Indicators", "No voucher has been entered: cash, assets and debts are not known.")


def reserve_share(code: str) -> str:
    """The setting that says which share of a reserve is payable within three months."""
    return f"payable_{code}"


def _payable(code: str) -> ShareOf:
    """What is payable of a reserve within three months, by the scheme's own factor."""
    label = text("Explained", "Payable of {line}", line=code)
    return ShareOf(f"payable_{code}", label, LineTerm(code), lambda scope: scope.setting(reserve_share(code)), _LATER)


def _quarter_of(name: str, label: Text, of: Sum | LineTerm, share: Callable[[Scope], Fraction | None]) -> ShareOf:
    """A quarter of a year's outgo."""
    return ShareOf(name, label, of, share, text("Explained", "Of the other three quarters"), _year)


def _with_margin(scope: Scope) -> Fraction:
    """A quarter, raised by the scheme's growth margin."""
    return _QUARTER * (1 + (scope.setting(GROWTH_MARGIN) or 0))


def _not_set(scope: Scope) -> Text | None:
    """Which shares of the reserves are payable soon is the scheme's own to say (definitions, section 13)."""
    if any(scope.setting(reserve_share(line.code)) is None for line in RESERVES):
        return text("Indicators", "The shares of the reserves payable within three months are not set.")
    return None


LIABILITIES = Sum(
    "liabilities",
    text("Explained", "Reserves and other liabilities"),
    tuple((1, LineTerm(code)) for code in (*(line.code for line in RESERVES), "B25", "B29")),
)
READY = Sum(
    "ready_money",
    text("Explained", "Cash and what is easily turned into cash"),
    ((1, LineTerm("B02")), (1, LineTerm("B03"))),
)
PAYABLES = Sum(
    "payables",
    text("Explained", "Payable within three months"),
    (
        *((1, _payable(line.code)) for line in RESERVES),
        (1, LineTerm("B25")),
        (
            1,
            _quarter_of(
                "expenses_to_come",
                text("Explained", "Expenses of the next three months, as in the last year"),
                LineTerm("P16"),
                lambda _: _QUARTER,
            ),
        ),
    ),
)
"""Each reserve by its factor, B25 in full, and a quarter of the last twelve months' operating expenses (section 8)."""

_OUTGO = Sum(
    "claims_and_expenses",
    text("Explained", "Claims paid and expenses of a year"),
    ((1, LineTerm("P12")), (1, LineTerm("P16"))),
)
ROUGH = _quarter_of(
    "quarter_of_outgo", text("Explained", "A quarter of a year's claims and expenses"), _OUTGO, _with_margin
)

SOLVENCY_RATIO = Indicator(
    "solvency_ratio",
    text("Indicator", "Solvency ratio"),
    text("Indicators", "Solvency"),
    text("Indicators", "Admitted assets B01 / reserves and other liabilities"),
    text(
        "Indicators", "For every 100 the scheme owes, now or later, it holds so much in assets that can be relied on."
    ),
    "Indicator 9",
    Ratio("solvency_ratio", text("Indicator", "Solvency ratio"), LineTerm("B01"), LIABILITIES),
    text("Indicators", "There are no liabilities to set the assets against."),
    left_out=(LineTerm("B05"),),
    norm=Norm(1.20, None, text("Indicators", "norm: 120 % or more"), bad_below=1.0),
    applies=_assets_not_assigned,
    lacks=_no_voucher,
)

LIQUIDITY_RATIO = Indicator(
    "liquidity_ratio",
    text("Indicator", "Liquidity ratio"),
    text("Indicators", "Liquidity"),
    text("Indicators", "Cash and investments easily turned into cash / payables within three months"),
    text("Indicators", "For every 100 that falls due within three months, so much can be paid at once."),
    "Indicator 10",
    Ratio("liquidity_ratio", text("Indicator", "Liquidity ratio"), READY, PAYABLES),
    text("Indicators", "Nothing is payable within three months."),
    (Ratio("quarter_of_claims", text("Reached", "Ready for each 100 of a quarter's outgo"), READY, ROUGH),),
    left_out=(LineTerm("B04"), LineTerm("B05"), LineTerm("B29")),
    applies=_not_whole,
    lacks=_no_voucher,
    unset=_not_set,
    unset_mark=text("Scorecard", "factors not set"),
    rough="quarter_of_claims",
)
