"""The growth ratio opened: who came and who went, over several periods, by product, office and reason."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from desktop_app.catalog.exit_reasons import REASONS
from desktop_app.core.indicators.awareness import GROWTH_RATIO
from desktop_app.core.indicators.groups import groups
from desktop_app.core.indicators.growth import PeriodRow, periods_back, together
from desktop_app.core.indicators.spells import renewal_days, spells
from desktop_app.core.indicators.terms import alike
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.reports.columns import NAME, OFFICE, PARTICIPATION, PRODUCT, SHARE
from desktop_app.reports.details.scope import APART, PERIODS, TWICE, DetailScope
from desktop_app.reports.details.splits import details
from desktop_app.store.figures.renewals import head_counts, nameless

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.core.indicators.growth import Move, Movements
    from desktop_app.core.indicators.terms import Contract, CoverTerm
    from desktop_app.core.table import Cell
    from desktop_app.reports.report import Asked

Key: TypeAlias = "tuple[str, int | str | None]"
"""All, or a part: a participation, a product or an office by its row number."""

R = TypeVar("R", "CoverTerm", "Contract")
ALL: Key = ("all", None)
_IDENTITY = text(
    "Details",
    "Insured at the start + new + returned + back in grace - left - out in grace = insured at the end.",
)
_GRACE = text(
    "Details",
    "Back in grace and out in grace: cover that ran out and was renewed within the grace days; neither new nor left.",
)
_PERIOD = (
    Column("from", text("Field", "From"), Unit.DAY),
    Column("to", text("Details", "to"), Unit.DAY),
)
_COLUMNS = (
    Column("start", text("Details", "Insured at the start"), Unit.COUNT),
    Column("new", text("Field", "New"), Unit.COUNT),
    Column("returned", text("Details", "Returned"), Unit.COUNT),
    Column("resumed", text("Details", "Back in grace"), Unit.COUNT),
    Column("left", text("Details", "Left"), Unit.COUNT),
    Column("paused", text("Details", "Out in grace"), Unit.COUNT),
    Column("end", text("Details", "Insured at the end"), Unit.COUNT),
    Column("change", text("Details", "Net"), Unit.COUNT),
    Column("growth", text("Indicators", "Growth"), Unit.SHARE),
    Column("a_year", text("Details", "A year, compounded"), Unit.SHARE),
    Column("renewed", text("Field", "Renewed"), Unit.COUNT),
)


def tables(asked: Asked) -> Iterator[Table]:
    """The periods one by one and together, then the last one by product and office, and why people left."""
    scope = DetailScope(asked)
    found = movements(scope)
    yield _history(scope, found)
    yield _by_product(scope, found)
    if scope.offices:
        yield _by_office(scope, found)
    yield _reasons(found[ALL])


def movements(scope: DetailScope) -> dict[Key, tuple[Movements, ...]]:
    """The movements of all and of every part in the periods asked for."""
    asked = scope.asked
    calendar = PeriodRow(scope.history(partial(periods_back, asked.period)))
    found: dict[Key, Counter[Move]] = defaultdict(Counter)
    found[ALL] = Counter()  # that there is nobody at all must be said, too
    for terms, people in alike(nameless(asked.figures.book, asked.product, asked.office)):
        for key, moves in _moves(calendar, terms, scope):
            for move in moves:
                found[key][move] += people
    for key, contracts in _parts(head_counts(asked.figures.book, asked.product, asked.office), scope):
        for group in groups(contracts, scope.graces):
            for move, lives in calendar.group_moves(group):
                found[key][move] += lives
    return {key: calendar.movements(moves) for key, moves in found.items()}


def _moves(calendar: PeriodRow, terms: list[CoverTerm], scope: DetailScope) -> Iterator[tuple[Key, list[Move]]]:
    """One person's moves as a whole and in every part; a part that is the whole is not followed twice."""
    whole = calendar.moves(spells(terms, scope.graces), renewal_days(terms, scope.graces))
    for key, own in _parts(terms, scope):
        if len(own) == len(terms):
            yield key, whole
        else:
            yield key, calendar.moves(spells(own, scope.graces), renewal_days(own, scope.graces))


def _parts(rows: Sequence[R], scope: DetailScope) -> Iterator[tuple[Key, Sequence[R]]]:
    """Rows as a whole, and by participation, product and office."""
    yield ALL, rows
    for name, value_of in (
        ("participation", lambda row: scope.participation_of(row.product)),
        ("product", attrgetter("product")),
        ("office", attrgetter("office")),
    ):
        values = [value_of(row) for row in rows]
        for value in set(values):
            yield (name, value), [row for row, of in zip(rows, values, strict=True) if of == value]


def _cells(of: Movements) -> tuple[Cell, ...]:
    """The movements of a period as cells."""
    came = of.start, of.new, of.returned, of.resumed
    return *came, of.left, of.paused, of.end, of.change, of.growth, of.a_year, of.renewed


def _history(scope: DetailScope, found: dict[Key, tuple[Movements, ...]]) -> Table:
    """Every period, and all of them together; voluntary and compulsory cover apart, too."""
    kinds = scope.participations if len(scope.participations) > 1 else ()
    keys = (ALL, *(("participation", kind) for kind in kinds))
    rows: list[tuple[Cell, ...]] = []
    for key in keys:
        of = found.get(key, ())
        parts = (*of, together(of)) if len(of) > 1 else of
        rows += [(key[1] or "all", each.period.first, each.period.last, *_cells(each)) for each in parts]
    notes = (_IDENTITY, _GRACE, *((APART,) if kinds else ()))
    label = text("Details", "Growth by period, and over all of them")
    return Table("growth", label, (PARTICIPATION, *_PERIOD, *_COLUMNS), tuple(rows), notes)


def _by_product(scope: DetailScope, found: dict[Key, tuple[Movements, ...]]) -> Table:
    """The period asked for, by product."""
    rows = tuple(
        (of.code, scope.participation_of(product), *_cells(found["product", product][-1]))
        for product, of in scope.products.items()
        if ("product", product) in found
    )
    twice = text("Details", "Who is insured with two products counts in each of them, and once among all.")
    label = text("Details", "Growth by product")
    return Table("growth_by_product", label, (PRODUCT, PARTICIPATION, *_COLUMNS), rows, (twice,))


def _by_office(scope: DetailScope, found: dict[Key, tuple[Movements, ...]]) -> Table:
    """The period asked for, by office."""
    rows = tuple(
        (*scope.office_cells(office), *_cells(found["office", office][-1]))
        for office in (*scope.offices, 0)
        if ("office", office) in found
    )
    moved = text("Details", "Who changes office leaves the one and is new in the other.")
    label = text("Details", "Growth by office")
    return Table("growth_by_office", label, (OFFICE, NAME, *_COLUMNS), rows, (TWICE, moved))


def _reasons(of: tuple[Movements, ...]) -> Table:
    """Why people left: in the period asked for, and in all the periods."""
    last, ever = of[-1], together(of)
    rows = tuple(
        (
            reason,
            *(last.reasons[reason], ratio_of(last.reasons[reason], last.left)),
            *(ever.reasons[reason], ratio_of(ever.reasons[reason], ever.left)),
        )
        for reason in REASONS
        if ever.reasons[reason]
    )
    columns = (
        Column("reason", text("Field", "Reason"), words=REASONS),
        Column("left", text("Details", "Left"), Unit.COUNT),
        SHARE,
        Column("left_ever", text("Details", "Left in all periods"), Unit.COUNT),
        Column("share_ever", text("Details", "Share in all periods"), Unit.SHARE),
    )
    return Table("growth_left", text("Details", "Who left, by reason"), columns, rows)


REPORT = details(GROWTH_RATIO, tables, PERIODS)
