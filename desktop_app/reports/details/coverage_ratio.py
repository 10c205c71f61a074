"""The coverage ratio opened: over time, by product, and the insured by office, region, sex and age."""

from __future__ import annotations

from collections import Counter, defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias

from desktop_app.catalog.words import LISTS
from desktop_app.core.age import age_on
from desktop_app.core.indicators.awareness import ACTIVE, COVERAGE_RATIO, POPULATION
from desktop_app.core.monitoring.ages import BANDS, STEPS, UNKNOWN, band_of, step_of
from desktop_app.core.period import Period
from desktop_app.core.records.person import SEXES
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.figures.scope import BookScope
from desktop_app.reports.details.columns import NAME, NOT_RECORDED, OFFICE, PARTICIPATION, PRODUCT, SHARE
from desktop_app.reports.details.scope import APART, TWICE, DetailScope
from desktop_app.reports.details.splits import details
from desktop_app.store.figures import segments

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop_app.core.period import Day
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

_ACTIVE = Column("active", text("Field", "Active insured"), Unit.COUNT)
_POPULATION = Column("population", text("Field", "Target population"), Unit.COUNT)
_COUNTED_ON = Column("counted_on", text("Details", "Counted on"), Unit.DAY)
_RATIO = Column("ratio", text("Indicator", "Coverage ratio"), Unit.SHARE)
_NOT_RECORDED = MappingProxyType({"": NOT_RECORDED})
_REGION, _SEX, _AGE = text("Field", "Region"), text("Field", "Sex"), text("Field", "Age")
_COLUMNS = (PARTICIPATION, _ACTIVE, SHARE)
_OF_PERSONS = ("sex", "birth_date")
"""What only somebody with a name has."""

HEADS = "head_counts"
"""The segment of the lives without names, where names are needed to tell the insured apart."""
_NAMELESS = MappingProxyType({UNKNOWN: NOT_RECORDED, HEADS: text("Details", "Head counts, without names")})

_Row: TypeAlias = "tuple[Cell, ...]"
_Order: TypeAlias = "Mapping[Any, _Row]"


def tables(asked: Asked) -> Iterator[Table]:
    """Coverage over time and by product, then the active insured by every segment there is."""
    scope = DetailScope(asked)
    yield _over_time(scope)
    yield _by_product(scope)
    segmented = _Segmented(scope)
    if scope.offices:
        yield segmented.by_office()
        yield segmented.by_region()
    yield segmented.by_sex()
    yield segmented.by_age()


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


class _Segmented:
    """The active insured at the end of the period by segment; each participation by itself."""

    def __init__(self, scope: DetailScope) -> None:
        """Prepare for what is asked."""
        self._scope = scope
        self._whole = {kind: of.total() for kind, of in self._counted("all", lambda _: None).items()}

    def _counted(self, segment: str, named: Callable[[Any], object]) -> dict[str, Counter[object]]:
        """Active insured by participation and by what their segment is called."""
        asked = self._scope.asked
        at = asked.period.last, asked.product, asked.office
        found: dict[str, Counter[object]] = defaultdict(Counter)
        for kind, value, heads, count in segments.active_by(asked.figures.book, segment, *at):
            found[kind][HEADS if heads and segment in _OF_PERSONS else named(value)] += count
        return found

    def _rows(self, counted: dict[str, Counter[object]], order: _Order) -> Iterator[_Row]:
        """Every segment that has any insured, with its share of those of its participation."""
        for value, cells in order.items():
            for kind in self._scope.participations:
                active = counted[kind][value] if kind in counted else 0
                if active:
                    yield *cells, kind, active, ratio_of(active, self._whole[kind])

    def by_office(self) -> Table:
        """By office of the policy."""
        order = {office: self._scope.office_cells(office) for office in (*self._scope.offices, 0)}
        rows = self._rows(self._counted("office", lambda office: office), order)
        label = text("Details", "Active insured by office")
        return Table("coverage_by_office", label, (OFFICE, NAME, *_COLUMNS), tuple(rows), (TWICE,))

    def by_region(self) -> Table:
        """By region of the office of the policy."""
        names = segments.regions(self._scope.asked.figures.book)
        order: _Order = {**{row: (word,) for row, word in names.items()}, None: (None,)}
        rows = self._rows(self._counted("region", lambda region: region), order)
        label = text("Details", "Active insured by region")
        region = Column("region", _REGION, words=_NOT_RECORDED)
        return Table("coverage_by_region", label, (region, *_COLUMNS), tuple(rows), (TWICE,))

    def by_sex(self) -> Table:
        """By sex."""
        order: _Order = {
            **{sex: (sex,) for sex in SEXES},
            None: (UNKNOWN,),
            HEADS: (HEADS,),
        }
        rows = self._rows(self._counted("sex", lambda sex: sex), order)
        label = text("Details", "Active insured by sex")
        sex = Column("sex", _SEX, words=MappingProxyType({**LISTS[SEXES], **_NAMELESS}))
        return Table("coverage_by_sex", label, (sex, *_COLUMNS), tuple(rows))

    def by_age(self) -> Table:
        """By age on the last day of the period."""
        day = self._scope.asked.period.last
        order: _Order = {**{band: (band,) for band in BANDS}, HEADS: (HEADS,)}
        rows = self._rows(self._counted("birth_date", lambda born: _band(born, day)), order)
        label = text("Details", "Active insured by age")
        return Table("coverage_by_age", label, (Column("age", _AGE, words=_NAMELESS), *_COLUMNS), tuple(rows))


def _band(born: Day | None, day: Day) -> str:
    """The age band on a day of whoever was born on another."""
    return UNKNOWN if born is None else band_of(step_of(age_on(born, day), STEPS))


REPORT = details(COVERAGE_RATIO, tables)
