"""Care providers that differ from the others by more than chance (definitions, section 9: provider outliers)."""

from __future__ import annotations

from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.monitoring.funnel import INNER, OUTER, funnel
from desktop_app.core.monitoring.limits import standing
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.reports.columns import CLAIMS, PRODUCT
from desktop_app.reports.frames import each
from desktop_app.reports.monitoring.care import SHARES
from desktop_app.reports.monitoring.columns import COVERED, NAME, PROVIDER, SEVERITY, SIGNAL
from desktop_app.store.figures import monitoring_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.table import Cell
    from desktop_app.reports.monitoring.watched import Watched

_MEASURES = MappingProxyType(
    {
        "rejected": text("Field", "Rejected"),
        "reduced": text("Monitoring", "Reduced"),
        "dear": text("Monitoring", "Dear"),
    }
)
_DECIDED = text("Monitoring", "Claims reported in the period and decided, as they stand now.")


def provider_outliers(of: Watched) -> Table:
    """Three shares of every provider against funnel limits around the share of all providers of the product."""
    columns = (
        *(PRODUCT, PROVIDER, NAME, Column("measure", text("Field", "Share"), words=_MEASURES), CLAIMS),
        Column("struck", text("Monitoring", "Of these"), Unit.COUNT),
        Column("share", text("Run-off", "In percent"), Unit.SHARE),
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
    label = text("Monitoring", "Providers against funnel limits")
    return Table("provider_outliers", label, columns, tuple(_outliers(of)), (_DECIDED, dear, funnels))


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
    label = text("Monitoring", "What providers' claims cost")
    return Table("provider_severity", label, columns, tuple(_severities(of)), (_DECIDED, approved))


def _outliers(of: Watched) -> Iterator[tuple[Cell, ...]]:
    """The rows of the funnels, measure by measure."""
    names = dict(monitoring_names.providers(of.book).values())
    for measure, cases in SHARES.items():
        counts = of.cares[[cases, measure]]
        together = counts.join(counts.groupby("product").transform("sum").add_suffix("_of_all"))
        for (product, code), of_own, struck, of_all, all_struck in each(together):
            shares = of_own, struck, ratio_of(struck, of_own), ratio_of(all_struck, of_all)
            yield product, code, names[code], measure, *shares, *_limits(of_own, struck, all_struck, of_all)


def _limits(cases: int, struck: int, of_struck: int, of_cases: int) -> tuple[Cell, ...]:
    """The limits as shares, and where the provider stands."""
    inner, outer = (funnel(cases, of_struck, of_cases, level) for level in (INNER, OUTER))
    if inner is None or outer is None:
        return None, None, None, None, None
    signal = standing(struck, inner, outer)
    likely, extreme = inner.divided(cases), outer.divided(cases)
    return likely.low, likely.high, extreme.low, extreme.high, signal


def _severities(of: Watched) -> Iterator[tuple[Cell, ...]]:
    """The rows of what claims cost."""
    names = dict(monitoring_names.providers(of.book).values())
    for provider in each(of.cares):
        (product, code), count, total = provider.Index, provider.approved, provider.covered
        middle = Fraction(provider.twice_the_median, 2)
        averages = (Fraction(total, count), middle, provider.mix / count) if count else (None,) * 3
        bills = provider.billed, provider.met, ratio_of(provider.met, provider.billed)
        yield product, code, names[code], count, total, *averages, ratio_of(total, provider.mix), *bills
