"""Every figure of a period, once as the program says and once as the second opinion does, in the same words."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.core.period import day_of
from desktop_app.figures.indicators import indicators
from tests.second_opinion import program
from tests.second_opinion.oracle_cash import cash_flow
from tests.second_opinion.oracle_indicators import INDICATORS, OF_OFFICES, Question
from tests.second_opinion.oracle_reserves import reserves
from tests.second_opinion.oracle_statements import balance, balance_of, income

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.core.indicators.result import Part, Result
    from desktop_app.figures.figures import Figures
    from tests.second_opinion.oracle_folder import Folder
    from tests.second_opinion.oracle_indicators import Answer

RESERVES = ("upr", "ibnr", "cics", "alr")
OFFICE_LINES = ("P01", "P02", "P05", "P10", "P11", "P16", "P28", "P37")
"""Lines of the income statement that are compared of every office."""

NOT_COMPARED = frozenset(("mean_days", "median_days"))
"""Parts that say the same as the whole, or have no fraction."""

PATTERN = 30
"""Claims from which on a product surely shows a pattern over several whole periods (definitions, section 6)."""

Figure = dict[str, object]


def by_program(figures: Figures, product: str | None, first: date, last: date) -> Figure:
    """What the program says of a product, or of all."""
    row, period = program.product_row(figures.book, product), program.period(first, last)
    of = figures.reserve_of(row, day_of(last))
    found: Figure = {name: getattr(of, name) for name in RESERVES}
    found |= figures.lines(period, row)
    for name, result in indicators(figures, period, row).items():
        found |= _told(name, result)
    return found


def office_by_program(figures: Figures, product: str | None, office: str | None, first: date, last: date) -> Figure:
    """What the program says of an office; None: of what belongs to none."""
    row, at = program.product_row(figures.book, product), program.office_row(figures.book, office)
    period = program.period(first, last)
    lines, results = figures.income(period, row, at), indicators(figures, period, row, at)
    found: Figure = {line: lines[line] for line in OFFICE_LINES}
    for name in OF_OFFICES:
        found |= _told(name, results[name])
    return found


def _told(name: str, result: Result) -> Figure:
    """An indicator with its status and its parts."""
    found: Figure = {f"{name} status": result.status.value, name: _fraction(result.main, result.status.value)}
    for part, value in result.parts.items():
        middle = value.value if part == "median_days" else value.more.get("median")
        if middle is not None:
            found[f"{name} {part} median"] = middle
        if part not in NOT_COMPARED and not part.startswith("rejected_"):
            found[f"{name} {part}"] = _fraction(value)
    return found


def _fraction(part: Part, status: str = "ok") -> tuple[Fraction, Fraction] | None:
    """The two sides of a part; its value must be what they come to, and none where they cannot be judged."""
    if part.numerator is None or part.denominator is None:
        assert part.value is None
        return None
    top, bottom = Fraction(part.numerator), Fraction(part.denominator)
    judged = bottom > 0 and status not in {"missing", "not_applicable"}
    assert part.value == (float(top / bottom) if judged else None)
    return top, bottom


def by_definitions(folder: Folder, product: str | None, first: date, last: date) -> Figure:
    """What the definitions say."""
    of = reserves(folder, product, last)
    found: Figure = {name: getattr(of, name) for name in RESERVES}
    found |= income(folder, product, first, last)
    if product is None:
        found |= balance(folder, last) | cash_flow(folder, [*folder.products, None], first, last)
    elif own := balance_of(folder, product, last):
        found |= own | cash_flow(folder, [product], first, last)
    for name, compute in INDICATORS.items():
        found |= _meant(name, compute(Question(folder, product, first, last)))
    return found


def office_by_definitions(folder: Folder, product: str | None, office: str | None, first: date, last: date) -> Figure:
    """What the definitions say of an office; None: of what belongs to none."""
    asked = Question(folder, product, first, last, office)
    found: Figure = {line: asked.lines[line] for line in OFFICE_LINES}
    for name in OF_OFFICES:
        found |= _meant(name, INDICATORS[name](asked))
    return found


def _meant(name: str, answer: Answer) -> Figure:
    """An indicator with its status and its parts."""
    found: Figure = {f"{name} status": answer.status, name: _pair(answer.numerator, answer.denominator)}
    found |= {f"{name} {part} median": middle for part, middle in answer.medians.items()}
    return found | {f"{name} {part}": _pair(*sides) for part, sides in answer.parts.items()}


def _pair(top: Fraction | int | None, bottom: Fraction | int | None) -> tuple[Fraction, Fraction] | None:
    """Two sides, or nothing."""
    return None if top is None or bottom is None else (Fraction(top), Fraction(bottom))


RESTS_ON_IBNR = frozenset(
    (
        *(
            "ibnr",
            "P13",
            "P11",
            "P10",
            "P21.5",
            "P21",
            "P16",
            "P28",
            "P31",
            "P34",
            "P37",
            "B17",
            "B01",
            "B04",
            "B35",
            "B36",
            "B37",
        ),
        *("incurred_claims_ratio", "net_income_ratio", "incurred_expense_ratio", "solvency_ratio", "liquidity_ratio"),
    )
)
"""What IBNR enters."""


def firm(found: dict[str, tuple[object, object]], folder: Folder) -> dict[str, tuple[object, object]]:
    """Disagreements without those of IBNR where a product has too few claims to show a pattern.

    From when on exposure is even, and what stands for it where no premium is earned, the definitions leave open then
    (README): the truth tests hold those estimates.
    """
    claims = Counter(folder.row("policies", claim["policy"])["product"] for claim in folder.rows("claims"))
    if all(count >= PATTERN for count in claims.values()):
        return found
    return {name: both for name, both in found.items() if name.split()[0] not in RESTS_ON_IBNR}


def differences(said: Figure, meant: Figure) -> dict[str, tuple[object, object]]:
    """Where the two disagree: what the program says, and what the definitions say."""
    names = sorted({*said, *meant})
    return {
        name: (said.get(name, "nothing"), meant.get(name, "nothing"))
        for name in names
        if said.get(name, "nothing") != meant.get(name, "nothing")
    }
