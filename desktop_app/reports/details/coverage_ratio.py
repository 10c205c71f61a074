"""The coverage ratio opened: over time, by product, and the insured by office, region, sex and age."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias

from desktop_app.catalog.words import LISTS
from desktop_app.core.age import age_on
from desktop_app.core.indicators.awareness import ACTIVE, COVERAGE_RATIO, POPULATION
from desktop_app.core.monitoring.ages import BANDS, STEPS, UNKNOWN, edges
from desktop_app.core.period import Period
from desktop_app.core.records.person import SEXES
from desktop_app.core.records.product import PARTICIPATIONS
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.figures.scope import BookScope
from desktop_app.reports.columns import NAME, NOT_RECORDED, OFFICE, PARTICIPATION, PRODUCT, SHARE
from desktop_app.reports.details.scope import APART, TWICE, DetailScope
from desktop_app.reports.details.splits import details
from desktop_app.reports.frames import each
from desktop_app.store.figures import segments

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import pandas as pd

    from desktop_app.core.period import Day
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

_ACTIVE = Column("active", text("Field", "Active insured"), Unit.COUNT)
_POPULATION = Column("population", text("Field", "Target population"), Unit.COUNT)
_COUNTED_ON = Column("counted_on", text("Details", "Counted on"), Unit.DAY)
_RATIO = Column("ratio", text("Indicator", "Coverage ratio"), Unit.SHARE)
_COLUMNS = (PARTICIPATION, _ACTIVE, SHARE)
_OF_PERSONS = ("sex", "age")
"""What only somebody with a name has."""

HEADS = "head_counts"
"""The segment of the lives without names, where names are needed to tell the insured apart."""
_NAMELESS = MappingProxyType({UNKNOWN: NOT_RECORDED, HEADS: text("Details", "Head counts, without names")})
_REGION = Column("region", text("Field", "Region"), words=MappingProxyType({"": NOT_RECORDED}))
_SEX = Column("sex", text("Field", "Sex"), words=MappingProxyType({**LISTS[SEXES], **_NAMELESS}))
_AGE = Column("age", text("Field", "Age"), words=_NAMELESS)

_Order: TypeAlias = "Mapping[Any, tuple[Cell, ...]]"
"""The parts of a segment in their order, and what each is called."""


def tables(asked: Asked) -> Iterator[Table]:
    """Coverage over time and by product, then the active insured by every segment there is."""
    scope = DetailScope(asked)
    yield _over_time(scope)
    yield _by_product(scope)
    yield from _segments(scope)


def _counted_on(scope: DetailScope, product: int | None, day: Day) -> Day | None:
    """When the population that holds on a day was counted; None where it is the sum of those of the products."""
    return max(segments.population_days(scope.asked.figures.book, day, product, of_any=False), default=None)


def _coverage(scope: DetailScope, product: int | None, day: Day) -> tuple[Cell, ...]:
    """Active insured, target population, the day it was counted, and the ratio."""
    of = BookScope(scope.asked.figures, Period(day, day), product, scope.asked.office)
    active, population = int(ACTIVE.value(of) or 0), POPULATION.value(of)
    if population is None:
        return active, None, None, None
    return active, population, _counted_on(scope, product, day), ratio_of(active, population)


def _over_time(scope: DetailScope) -> Table:
    """On every day for which a target population is known, and at the end of the period."""
    asked = scope.asked
    known = segments.population_days(asked.figures.book, asked.period.last, asked.product, of_any=True)
    days = dict.fromkeys((*known, asked.period.last))
    rows = tuple((day, *_coverage(scope, asked.product, day)) for day in days)
    columns = Column("at", text("Details", "At"), Unit.DAY), _ACTIVE, _POPULATION, _COUNTED_ON, _RATIO
    notes = tuple(_notes(scope))
    return Table("coverage", text("Details", "Coverage over time"), columns, rows, notes)


def _notes(scope: DetailScope) -> Iterator[Text]:
    """What the reader must know of the populations."""
    if scope.asked.office is not None:
        yield text("Details", "Target populations are known by product, not by office.")
    if len(scope.participations) > 1:
        yield APART
    of = BookScope(scope.asked.figures, scope.asked.period, scope.asked.product, scope.asked.office)
    if POPULATION.is_old(of):
        yield text("Indicators", "The target population was counted more than a year before.")


def _by_product(scope: DetailScope) -> Table:
    """At the end of the period, by product."""
    day = scope.asked.period.last
    rows = tuple(
        (of.code, scope.participation_of(product), *_coverage(scope, product, day))
        for product, of in scope.products.items()
    )
    columns = PRODUCT, PARTICIPATION, _ACTIVE, _POPULATION, _COUNTED_ON, _RATIO
    return Table("coverage_by_product", text("Details", "Coverage by product"), columns, rows)


def _segments(scope: DetailScope) -> Iterator[Table]:
    """The active insured at the end of the period by segment; each participation by itself."""
    if scope.offices:
        label = text("Details", "Active insured by office")
        offices = {office: scope.office_cells(office) for office in (*scope.offices, 0)}
        yield _segment(scope, "office", label, (OFFICE, NAME), offices, TWICE)
        label = text("Details", "Active insured by region")
        regions = {row: (word,) for row, word in segments.regions(scope.asked.figures.book).items()}
        yield _segment(scope, "region", label, (_REGION,), {**regions, UNKNOWN: (None,)}, TWICE)
    sexes = {sex: (sex,) for sex in (*SEXES, UNKNOWN, HEADS)}
    yield _segment(scope, "sex", text("Details", "Active insured by sex"), (_SEX,), sexes)
    ages = {band: (band,) for band in (*BANDS, HEADS)}
    yield _segment(scope, "age", text("Details", "Active insured by age"), (_AGE,), ages)


def _segment(scope: DetailScope, by: str, label: Text, first: tuple[Column, ...], order: _Order, *notes: Text) -> Table:
    """Every segment that has any insured, with its share of those of its participation."""
    import pandas as pd

    found, whole = _active(scope.asked, by), _active(scope.asked, "all").groupby("kind").active.sum()
    parts = found.assign(part=pd.Categorical(found.part, [*order]), kind=pd.Categorical(found.kind, PARTICIPATIONS))
    sums = parts.groupby(["part", "kind"], observed=True)[["active"]].sum()
    rows = tuple(
        (*order[part], kind, active, ratio_of(active, int(whole[kind])))
        for (part, kind), active in each(sums)
        if active
    )
    return Table(f"coverage_by_{by}", label, (*first, *_COLUMNS), rows, notes)


def _active(asked: Asked, by: str) -> pd.DataFrame:
    """Active insured by participation and by the part of a segment that they belong to."""
    import pandas as pd

    rows = segments.active_by(asked.figures.book, by, asked.day, asked.product, asked.office)
    found = pd.DataFrame(rows, columns=["kind", "part", "heads", "active"], dtype=object)
    if by == "age":
        ages = [-1 if born is None else max(0, age_on(born, asked.day)) for born in found.part]
        found["part"] = pd.cut(pd.Series(ages, dtype="int64"), edges(STEPS), labels=(UNKNOWN, *BANDS[:-1])).astype(
            object
        )
    part = found.part.where(found.part.notna(), UNKNOWN)
    return found.assign(part=part.where(found.heads.eq(0) | (by not in _OF_PERSONS), HEADS))


REPORT = details(COVERAGE_RATIO, tables)
