"""Care providers that differ from the others by more than chance (definitions, section 9: provider outliers)."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.monitoring.care import DEAR, REDUCED, REJECTED
from desktop_app.core.monitoring.funnel import INNER, OUTER, funnel
from desktop_app.core.monitoring.limits import standing
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.reports.monitoring.columns import CLAIMS, COVERED, NAME, PRODUCT, PROVIDER, SEVERITY, SIGNAL
from desktop_app.store.figures import monitoring_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.monitoring.care import Care, Cares
    from desktop_app.core.table import Cell
    from desktop_app.reports.monitoring.watched import Watched

_MEASURES = MappingProxyType(
    {
        REJECTED: text("Field", "Rejected"),
        REDUCED: text("Monitoring", "Reduced"),
        DEAR: text("Monitoring", "Dear"),
    }
)
_DECIDED = text("Monitoring", "Claims reported in the period and decided, as they stand now.")


def provider_outliers(of: Watched) -> Table:
    """Three shares of every provider against funnel limits around the share of all providers of the product."""
    columns = (
        *(PRODUCT, PROVIDER, NAME, Column("measure", text("Field", "Share"), words=_MEASURES), CLAIMS),
        Column("struck", text("Monitoring", "Of these"), Unit.COUNT),
        Column("share", text("Monitoring", "In percent"), Unit.SHARE),
        Column("overall", text("Monitoring", "All providers"), Unit.SHARE),
        Column("low_95", text("Monitoring", "95 % from"), Unit.SHARE),
        Column("high_95", text("Monitoring", "95 % to"), Unit.SHARE),
        Column("low_998", text("Monitoring", "99.8 % from"), Unit.SHARE),
        Column("high_998", text("Monitoring", "99.8 % to"), Unit.SHARE),
        SIGNAL,
    )
    funnels = text(
        "Monitoring",
        "Exact binomial limits around all providers: high or low outside 95 %, very high or very low outside 99.8 %.",
    )
    dear = text(
        "Monitoring",
        "Rejected: of all decided. Reduced: approved in part or a line cut for a reason, of the approved. "
        "Dear: above the median of the benefit at all providers, of the approved.",
    )
    rows = tuple(_outliers(of, of.cares))
    label = text("Monitoring", "Providers against funnel limits")
    return Table("provider_outliers", label, columns, rows, (_DECIDED, dear, funnels))


def provider_severity(of: Watched) -> Table:
    """The average claim of every provider beside what its mix of benefits costs at all of them."""
    columns = (
        *(PRODUCT, PROVIDER, NAME, CLAIMS, COVERED, SEVERITY),
        Column("median", text("Monitoring", "Median claim"), Unit.MONEY),
        Column("usual_severity", text("Monitoring", "Average of its mix of benefits"), Unit.MONEY),
        Column("severity_ratio", text("Monitoring", "Average / average of its mix"), Unit.SHARE),
        Column("billed", text("Field", "Billed"), Unit.MONEY),
        Column("met", text("Monitoring", "Covered of the bills"), Unit.MONEY),
        Column("met_share", text("Monitoring", "Covered / billed"), Unit.SHARE),
    )
    approved = text("Monitoring", "Average, median and mix are of approved claims; the bills are those of all decided.")
    rows = tuple(_severities(of, of.cares))
    label = text("Monitoring", "What providers' claims cost")
    return Table("provider_severity", label, columns, rows, (_DECIDED, approved))


def _in_order(of: Watched, cares: Cares) -> Iterator[tuple[str, str, str, int, Care]]:
    """(product, code, name, product's row, claims) of every provider in the order of product and code."""
    names = monitoring_names.providers(of.book)
    rows = [(of.products[product], *names[provider], product, care) for (product, provider), care in cares.items()]
    yield from sorted(rows, key=lambda row: row[:2])


def _outliers(of: Watched, cares: Cares) -> Iterator[tuple[Cell, ...]]:
    """The rows of the funnels, measure by measure."""
    for measure in (REJECTED, REDUCED, DEAR):
        all_cases, all_struck = Counter[int](), Counter[int]()
        for (at, _), care in cares.items():
            all_cases[at] += care.cases(measure)
            all_struck[at] += care.struck[measure]
        for product, code, name, at, care in _in_order(of, cares):
            cases, of_cases = care.cases(measure), all_cases[at]
            struck, of_struck = care.struck[measure], all_struck[at]
            shares = cases, struck, ratio_of(struck, cases), ratio_of(of_struck, of_cases)
            yield (product, code, name, measure, *shares, *_limits(cases, struck, of_struck, of_cases))


def _limits(cases: int, struck: int, of_struck: int, of_cases: int) -> tuple[Cell, ...]:
    """The limits as shares, and where the provider stands."""
    inner, outer = (funnel(cases, of_struck, of_cases, level) for level in (INNER, OUTER))
    if inner is None or outer is None:
        return None, None, None, None, None
    signal = standing(struck, inner, outer)
    likely, extreme = inner.divided(cases), outer.divided(cases)
    return likely.low, likely.high, extreme.low, extreme.high, signal


def _severities(of: Watched, cares: Cares) -> Iterator[tuple[Cell, ...]]:
    """The rows of what claims cost."""
    for product, code, name, _, care in _in_order(of, cares):
        count, total = len(care.amounts), sum(care.amounts)
        averages = (Fraction(total, count), care.middle, care.mix / count) if count else (None,) * 3
        bills = care.billed, care.met, ratio_of(care.met, care.billed)
        yield (product, code, name, count, total, *averages, ratio_of(total, care.mix), *bills)
