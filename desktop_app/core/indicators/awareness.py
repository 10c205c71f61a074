"""Product awareness and satisfaction: renewal, coverage and growth ratios (indicators 4 to 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.indicators.indicator import Indicator, Norm
from desktop_app.core.indicators.kinds import mixed
from desktop_app.core.indicators.result import fraction, missing, not_applicable, result
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.indicators.facts import Facts, Kind, Renewals
    from desktop_app.core.indicators.result import Part, Result
    from desktop_app.core.text import Text


def no_renewal(kind: Kind) -> Text | None:
    """Why renewal means nothing for a kind of product; None where it does (chapter 2.1 and 2.3)."""
    if kind.line == "credit_life" and kind.compulsory:
        return text("Indicators", "Compulsory credit life ends and renews with the loan.")
    if kind.line == "pension":
        return text("Indicators", "A pension is not renewed: persistency takes the place of renewal.")
    return None


def renewal_ratio(facts: Facts) -> Result:
    """Renewals / potential renewals by persons; beside it by policies, dependants, and without the migrated."""
    reasons = [no_renewal(kind) for kind in facts.kinds]
    if reasons and reasons[0] and all(reasons):
        return not_applicable(reasons[0])
    counts = facts.renewals()
    main = result(
        _share(counts.persons),
        text("Indicators", "Nobody's cover came up for renewal in the period."),
        policies=_share(counts.policies),
        dependants=_share(counts.dependants),
        modified_migrated=_share(counts.modified_migrated),
    )
    left_out = text("Indicators", "Products to which renewal does not apply are left out.")
    applies = [kind for kind, reason in zip(facts.kinds, reasons, strict=True) if reason is None]
    return main.noted(left_out if any(reasons) else None).reminding(mixed(applies))


def _share(of: Renewals) -> Part:
    """Renewed of potential."""
    return fraction(of.renewed, of.potential)


def coverage_ratio(facts: Facts) -> Result:
    """Active insured / target population, at the end of the period (indicator 5)."""
    population = facts.population()
    if population is None:
        return missing(text("Indicators", "The target population is not known. Enter it with the day it was counted."))
    lacking = text("Indicators", "The target population is 0.")
    return result(fraction(facts.active(facts.period.last), population), lacking).reminding(mixed(facts.kinds))


def growth_ratio(facts: Facts) -> Result:
    """(insured at the end - insured the day before) / insured the day before (indicator 6)."""
    before, after = facts.active(facts.period.before), facts.active(facts.period.last)
    lacking = text("Indicators", "Nobody was insured the day before the period.")
    return result(fraction(after - before, before), lacking).reminding(mixed(facts.kinds))


def compounded(start: int, end: int, years: float) -> float | None:
    """Growth a year over several years: (end / start)^(1 / years) - 1 (box 8); None without a start."""
    if start <= 0 or end < 0 or years <= 0:
        return None
    return float((end / start) ** (1 / years)) - 1


RENEWAL_RATIO = Indicator(
    "renewal_ratio",
    text("Indicators", "Renewal ratio"),
    text("Indicators", "Renewal"),
    text("Indicators", "Insured who renewed / insured who could have renewed"),
    text(
        "Indicators",
        "Of every 100 who could stay, so many did. Deaths and those too old are not counted against the scheme.",
    ),
    "Indicator 4, table 6, box 7",
    renewal_ratio,
    Norm(0.85, None, text("Indicators", "norm: 85 % or more"), bad_below=0.85),
)
COVERAGE_RATIO = Indicator(
    "coverage_ratio",
    text("Indicators", "Coverage ratio"),
    text("Indicators", "Coverage"),
    text("Indicators", "Active insured / target population"),
    text("Indicators", "Of every 100 people the scheme is meant for, so many are insured on the last day."),
    "Indicator 5, table 7",
    coverage_ratio,
)
GROWTH_RATIO = Indicator(
    "growth_ratio",
    text("Indicators", "Growth ratio"),
    text("Indicators", "Growth"),
    text("Indicators", "Change in active insured / active insured at the start"),
    text("Indicators", "How much the number of insured people grew or shrank over the period."),
    "Indicator 6, box 8",
    growth_ratio,
)
