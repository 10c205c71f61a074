"""The incurred claims ratio opened: frequency and average claim, and what a change of it comes from (indicator 2)."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.indicators.attribution import PARTS, Ground, attributed
from desktop_app.core.indicators.compared import period_before, year_before
from desktop_app.core.indicators.kinds import are_pensions, claims_notes
from desktop_app.core.indicators.product_value import INCURRED_CLAIMS_RATIO
from desktop_app.core.money import whole_parts
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.reports.details.composition import office_table, product_table, scope_of
from desktop_app.reports.details.index_payouts import index_payouts
from desktop_app.reports.details.splits import details

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Period
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.figures.scope import BookScope
    from desktop_app.reports.report import Asked

_FREQUENCY, _AVERAGE = INCURRED_CLAIMS_RATIO.parts
_PERIODS = MappingProxyType(
    {
        "this": text("Details", "This period"),
        "before": text("Details", "The period before"),
        "year_before": text("Details", "The same a year before"),
    }
)
CAUSES = MappingProxyType(
    {
        "frequency": text("Details", "Claims are made more or less often"),
        "average_claim": text("Details", "A claim costs more or less"),
        "premium_rate": text("Details", "An insured year earns less or more premium"),
        "reserves": text("Details", "Reserves, and claims of earlier periods"),
        "change": text("Details", "Change of the ratio"),
    }
)
_RATIO = (
    Column("earned_premium", text("Field", "Earned premium"), Unit.MONEY),
    Column("incurred_claims", text("Lines", "Incurred claims"), Unit.MONEY),
    Column("ratio", text("Field", "Claims ratio"), Unit.SHARE),
    Column("claims", text("Explained", "Claims that happened"), Unit.COUNT),
    Column("insured_years", text("Explained", "Insured years"), Unit.NUMBER),
    Column("frequency", text("Details", "Frequency"), Unit.NUMBER),
    Column("covered", text("Details", "Covered of them"), Unit.MONEY),
    Column("average_claim", text("Indicators", "Average claim"), Unit.MONEY),
    Column("premium_rate", text("Details", "Premium of an insured year"), Unit.MONEY),
    Column("happened_ratio", text("Details", "Covered of them to premium"), Unit.SHARE),
    Column("reserves_ratio", text("Details", "Reserves and earlier claims to premium"), Unit.SHARE),
)
_EXACT = text("Details", "Covered to premium is frequency x average claim / premium of an insured year, exactly.")
_CAUSED = text(
    "Details",
    "Each cause has its mean effect over all orders in which frequency, average claim and premium may change"
    " (Shapley); together they are the change, exactly.",
)


def tables(asked: Asked) -> Iterator[Table]:
    """The parts of three periods, the change from two of them by cause, and the ratio by product and by office."""
    kinds = scope_of(asked).kinds
    if are_pensions(kinds):
        reason = text("Indicators", "A pension product has no claims ratio: nothing is earned against claims.")
        yield Table("claims_ratio_parts", text("Field", "Claims ratio"), (), (), (reason,))
        return
    notes = tuple(note for note in claims_notes(kinds) if note)
    grounds = {name: ground(scope_of(replace(asked, period=period))) for name, period in _periods(asked).items()}
    yield _parts(asked, grounds, notes)
    yield _changes(grounds)
    yield product_table(asked, "claims_ratio_by_product", text("Details", "Claims ratio by product"), _RATIO, _of_part)
    yield office_table(asked, "claims_ratio_by_office", text("Details", "Claims ratio by office"), _RATIO, _of_part)
    yield from index_payouts(asked)


def ground(scope: BookScope) -> Ground:
    """What a claims ratio rests on."""
    claims, covered, years = (part.value(scope) or 0 for part in (_FREQUENCY.top, _AVERAGE.top, _FREQUENCY.bottom))
    return Ground(int(claims), int(covered), Fraction(years), scope.line("P02"), scope.line("P11"))


def _periods(asked: Asked) -> dict[str, Period]:
    """The period asked for and those it is compared with."""
    return {"this": asked.period, "before": period_before(asked.period), "year_before": year_before(asked.period)}


def _parts(asked: Asked, grounds: dict[str, Ground], notes: tuple[Text, ...]) -> Table:
    """What the ratio of each period is made of."""
    columns = (
        Column("period", text("Field", "Period"), words=_PERIODS),
        Column("from", text("Field", "From"), Unit.DAY),
        Column("to", text("Field", "To"), Unit.DAY),
        *_RATIO,
    )
    rows = tuple((name, period.first, period.last, *_cells(grounds[name])) for name, period in _periods(asked).items())
    label = text("Details", "Claims ratio: how often and how much")
    return Table("claims_ratio_parts", label, columns, rows, (_EXACT, *notes))


def _cells(of: Ground) -> tuple[Cell, ...]:
    """The figures of one period or part."""
    counts = (of.claims, of.years, of.frequency, of.covered, of.average, of.rate)
    return (of.earned, of.incurred, ratio_of(of.incurred, of.earned), *counts, of.happened, of.reserves)


def _of_part(scope: BookScope) -> tuple[Cell, ...]:
    return _cells(ground(scope))


def _changes(grounds: dict[str, Ground]) -> Table:
    """From each of the earlier periods to this one, by cause."""
    columns = (
        Column("compared_with", text("Details", "Compared with"), words=_PERIODS),
        Column("cause", text("Field", "Cause"), words=CAUSES),
        Column("effect", text("Details", "Effect on the ratio"), Unit.SHARE),
        Column("amount", text("Details", "Of this period's premium"), Unit.MONEY),
    )
    rows: list[tuple[Cell, ...]] = []
    for name in ("before", "year_before"):
        rows += ((name, cause, *cells) for cause, cells in _effects(grounds[name], grounds["this"]))
    label = text("Details", "Claims ratio: what the change comes from")
    return Table("claims_ratio_change", label, columns, tuple(rows), tuple(_remarks(grounds)))


def _effects(before: Ground, after: Ground) -> Iterator[tuple[str, tuple[Cell, Cell]]]:
    """Each cause with its effect on the ratio and in money, and the whole change; empty where it cannot be told."""
    effects = attributed(before, after)
    if effects is None:
        yield from ((cause, (None, None)) for cause in (*PARTS, "change"))
        return
    exact: dict[int | None, Fraction] = {at: effects[cause] * after.earned for at, cause in enumerate(PARTS)}
    amounts = whole_parts(exact)
    yield from ((cause, (effects[cause], amounts[at])) for at, cause in enumerate(PARTS))
    yield "change", (sum(effects.values(), start=effects["reserves"] * 0), sum(amounts.values()))


def _remarks(grounds: dict[str, Ground]) -> Iterator[Text]:
    """How a change is shared, and where it cannot be."""
    yield _CAUSED
    for name in ("before", "year_before"):
        if attributed(grounds[name], grounds["this"]) is None:
            lacking = text(
                "Details", "{period}: no premium was earned or nobody was insured in one of the two periods."
            )
            yield lacking.about(period=_PERIODS[name])


REPORT = details(INCURRED_CLAIMS_RATIO, tables)
