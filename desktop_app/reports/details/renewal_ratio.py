"""The renewal ratio opened: by who and what is counted, product, office, month and reason; and persistency."""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from desktop_app.catalog.exit_reasons import REASONS
from desktop_app.catalog.words import LISTS
from desktop_app.core.indicators.awareness import RENEWAL_RATIO
from desktop_app.core.indicators.renewals import CHOOSABLE, NAMED, PERSONS, grouped, only, tally
from desktop_app.core.indicators.terms import alike
from desktop_app.core.period import month_start
from desktop_app.core.records.person import RELATIONS
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.reports.columns import NAME, NOT_RECORDED, OFFICE, PARTICIPATION, PRODUCT
from desktop_app.reports.details.persistency import Cohorts
from desktop_app.reports.details.renewing import Renewing
from desktop_app.reports.details.scope import APART, PERIODS, DetailScope
from desktop_app.reports.details.splits import details
from desktop_app.reports.report import OptionKind, ReportOption
from desktop_app.store.figures.renewals import persons

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from desktop_app.core.indicators.renewals import Outcomes, RenewalOutcome
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

WITHOUT = ReportOption("without", text("Details", "exit reasons left out of the modified ratio"), OptionKind.WORDS, ())
K = TypeVar("K")
_Split: TypeAlias = "tuple[K, str, Outcomes]"

_COUNTS = (
    Column("came_up", text("Details", "Came up"), Unit.COUNT),
    Column("ineligible", text("Details", "Could not renew"), Unit.COUNT),
    Column("potential", text("Details", "Could renew"), Unit.COUNT),
    Column("renewed", text("Field", "Renewed"), Unit.COUNT),
    Column("ratio", text("Indicator", "Renewal ratio"), Unit.SHARE),
)
_MODIFIED = (
    Column("left_out", text("Details", "Left out"), Unit.COUNT),
    Column("modified_potential", text("Details", "Could renew, modified"), Unit.COUNT),
    Column("modified_ratio", text("Details", "Modified ratio"), Unit.SHARE),
)
_POLICIES = (
    Column("policies_potential", text("Details", "Policies that could renew"), Unit.COUNT),
    Column("policies_renewed", text("Details", "Policies renewed"), Unit.COUNT),
    Column("policies_ratio", text("Details", "Ratio of policies"), Unit.SHARE),
)
_COUNTED = MappingProxyType(
    {
        "persons": text("Details", "Persons"),
        "policies": text("Details", "Policies (households)"),
        "dependants": text("Details", "Dependants"),
        "in_force_before": text("Details", "Persons in force the day before the period"),
    }
)
_RELATION = Column(
    "relation", text("Members", "Relation"), words=MappingProxyType({**LISTS[RELATIONS], "": NOT_RECORDED})
)
_EACH_TERM = text("Details", "A person counts once for each term that came up, at the office where it came up.")


def tables(asked: Asked) -> Iterator[Table]:
    """Every table of renewal, then those of persistency."""
    scope = DetailScope(asked)
    renewing, cohorts = Renewing(scope), Cohorts(scope)
    for terms, people in alike(persons(asked.figures.book, asked.product)):
        renewing.add(terms, people)
        cohorts.add(terms, people)
    yield from renewal(scope, renewing)
    yield from cohorts.tables()


def renewal(scope: DetailScope, renewing: Renewing) -> Iterator[Table]:
    """The tables of what has been gathered."""
    opened = _Opened(scope, renewing)
    yield opened.by_counted()
    yield opened.by_product()
    if not renewing.products:
        return
    if scope.offices:
        yield opened.by_office()
    yield opened.by_month()
    yield opened.by_relation()
    yield opened.reasons()


class _Opened:
    """The renewal ratio of one period, opened."""

    def __init__(self, scope: DetailScope, renewing: Renewing) -> None:
        """Take what the tables count."""
        self.scope, self._renewing = scope, renewing
        self._whole = renewing.outcomes
        self._columns = (*_COUNTS, *(_MODIFIED if scope.asked["without"] else ()))
        used = {scope.participation_of(product) for product in self._renewing.products}
        self._kinds = [each for each in scope.participations if each in used]

    def _cells(self, outcomes: Outcomes) -> tuple[Cell, ...]:
        """Outcomes counted, as cells."""
        of = tally(outcomes)
        plain = of.came_up, of.ineligible, of.potential, of.renewed, ratio_of(of.renewed, of.potential)
        rest = of.potential - of.left_out
        modified = of.left_out, rest, ratio_of(of.renewed, rest)
        return (*plain, *modified) if self.scope.asked["without"] else plain

    def _both(self, outcomes: Outcomes) -> tuple[Cell, ...]:
        """Persons counted, and policies."""
        of = tally(only(outcomes, ("policy",)))
        return *self._cells(only(outcomes, PERSONS)), of.potential, of.renewed, ratio_of(of.renewed, of.potential)

    def _kind(self, each: RenewalOutcome) -> str:
        """The participation of the product of an outcome."""
        return self.scope.participation_of(each.product)

    def _split(self, outcomes: Outcomes, key: Callable[[RenewalOutcome], K], order: Iterable[K]) -> Iterator[_Split[K]]:
        """Outcomes by a key in an order and by participation, where there are any."""
        parts = grouped(outcomes, lambda each: (key(each), self._kind(each)))
        for value in order:
            for kind in self._kinds:
                if (value, kind) in parts:
                    yield value, kind, parts[value, kind]

    def by_counted(self) -> Table:
        """By persons, policies and dependants; and the persons who were in force the day before the period."""
        rows = []
        for kind in self._kinds:
            for counted in _COUNTED:
                own = grouped(_counted(self._whole, counted), self._kind)[kind]
                rows.append((kind, counted, *self._cells(own)))
        columns = PARTICIPATION, Column("counted", text("Details", "Counted"), words=_COUNTED), *self._columns
        return Table("renewal", text("Indicators", "Renewal"), columns, tuple(rows), tuple(self._notes()))

    def _notes(self) -> Iterator[Text]:
        """What the reader must know of the products that are in it and of those that are not."""
        yield _EACH_TERM
        if len(self._kinds) > 1:
            yield APART
        yield from dict.fromkeys(filter(None, map(self.scope.why_not, self.scope.products)))

    def by_product(self) -> Table:
        """By product; why where renewal does not apply to one."""
        parts, columns = grouped(self._whole, lambda each: each.product), (*self._columns, *_POLICIES)
        rows: list[tuple[Cell, ...]] = []
        for product, of in self.scope.products.items():
            why = self.scope.why_not(product)
            cells = (None,) * len(columns) if why else self._both(parts[product])
            rows.append((of.code, self.scope.participation_of(product), *cells, why))
        columns = PRODUCT, PARTICIPATION, *columns, Column("why", text("Details", "Not applicable"), Unit.TEXT)
        return Table("renewal_by_product", text("Details", "Renewal by product"), columns, tuple(rows))

    def by_office(self) -> Table:
        """By office of the policy that came up; it may be renewed at another."""
        found = self._split(self._whole, lambda each: each.office, (*self.scope.offices, 0))
        rows = tuple((*self.scope.office_cells(office), kind, *self._both(of)) for office, kind, of in found)
        columns = OFFICE, NAME, PARTICIPATION, *self._columns, *_POLICIES
        return Table("renewal_by_office", text("Details", "Renewal by office"), columns, rows, (_EACH_TERM,))

    def by_month(self) -> Table:
        """By month of the renewal date."""
        months = sorted({month_start(each.renewal) for each in self._whole})
        found = self._split(self._whole, lambda each: month_start(each.renewal), months)
        rows = tuple((month, kind, *self._both(of)) for month, kind, of in found)
        first = Column("month", text("Details", "Month from"), Unit.DAY), PARTICIPATION
        label = text("Details", "Renewal by month of the renewal date")
        return Table("renewal_by_month", label, (*first, *self._columns, *_POLICIES), rows)

    def by_relation(self) -> Table:
        """By place in the household (box 7); lives of head counts have none."""
        found = self._split(only(self._whole, NAMED), lambda each: each.relation, (*RELATIONS, None))
        rows = tuple((relation, kind, *self._cells(of)) for relation, kind, of in found)
        columns = _RELATION, PARTICIPATION, *self._columns
        return Table("renewal_by_relation", text("Details", "Renewal by place in the household"), columns, rows)

    def reasons(self) -> Table:
        """Why those who could have renewed did not, and the ratio without each reason that may be left out."""
        rows = tuple(row for kind in self._kinds for row in self._reasons_of(kind))
        columns = (
            PARTICIPATION,
            Column("reason", text("Field", "Reason"), words=REASONS),
            Column("not_renewed", text("Details", "Did not renew"), Unit.COUNT),
            Column("share", text("Details", "Of those who did not"), Unit.SHARE),
            Column("ratio_without", text("Details", "Ratio without them"), Unit.SHARE),
        )
        label = text("Details", "Persons who could have renewed and did not, by reason")
        return Table("renewal_reasons", label, columns, rows)

    def _reasons_of(self, kind: str) -> Iterator[tuple[Cell, ...]]:
        """The reasons for one kind of participation."""
        own = grouped(only(self._whole, PERSONS), self._kind)[kind]
        whole, by_reason = tally(own), grouped(own, lambda each: each.reason)
        for reason in REASONS:
            lost = tally(by_reason[reason]).not_renewed
            if lost:
                without = ratio_of(whole.renewed, whole.potential - lost) if reason in CHOOSABLE else None
                share = ratio_of(lost, whole.not_renewed)
                yield kind, reason, lost, share, without


def _counted(outcomes: Outcomes, what: str) -> Outcomes:
    """The outcomes of what is counted."""
    if what == "in_force_before":
        return Counter({each: count for each, count in only(outcomes, PERSONS).items() if each.before})
    return only(outcomes, {"policies": ("policy",), "dependants": ("dependant",)}.get(what, PERSONS))


REPORT = details(RENEWAL_RATIO, tables, WITHOUT, PERIODS)
