"""Renewal, persistency, growth and coverage opened, in random schemes: as defined, and adding up exactly."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.indicators.renewals import CHOOSABLE, PERSONS, only, tally
from desktop_app.core.indicators.result import Status
from desktop_app.core.period import Period, date_of, day_of
from desktop_app.core.records.policy import INELIGIBLE
from desktop_app.figures.figures import Figures
from desktop_app.figures.indicators import indicators
from desktop_app.figures.shares import active
from desktop_app.reports.details.growth_ratio import ALL, movements
from desktop_app.reports.details.renewing import Renewing
from desktop_app.reports.details.scope import DetailScope
from desktop_app.store.figures.renewals import persons
from desktop_app.store.rows import row_of
from tests.reporting import ask, details
from tests.second_opinion import oracle_awareness as oracle
from tests.second_opinion.effort import tries
from tests.second_opinion.oracle_folder import read
from tests.second_opinion.oracle_premium import ANY_OFFICE
from tests.second_opinion.program import book_of, period, product_row
from tests.second_opinion.schemes import periods, schemes

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.core.indicators.growth import Movements
    from desktop_app.core.indicators.renewals import Outcomes, RenewalOutcome
    from desktop_app.core.indicators.result import Part
    from desktop_app.core.table import Table
    from desktop_app.reports.report import Asked
    from desktop_app.store.database import Book
    from tests.second_opinion.oracle_folder import Folder, Sheets

Without = st.lists(st.sampled_from(CHOOSABLE), max_size=3, unique=True)


def asked_of(
    book: Book,
    span: tuple[date, date],
    product: str | None = None,
    office: str | None = None,
    **choices: object,
) -> Asked:
    """What is asked, by the codes of the folder."""
    at = None if office is None else row_of(book, "offices", office)
    return ask(Figures(book), period(*span), product_row(book, product), at, **choices)


def gathered(asked: Asked) -> Renewing:
    """Everybody who came up for renewal."""
    renewing = Renewing(DetailScope(asked))
    for terms in persons(asked.figures.book, asked.product):
        renewing.add(terms, 1)
    return renewing


def scopes(folder: Folder) -> list[tuple[str | None, str | None]]:
    """All, every product, every office, and every product at every office."""
    offices = [None, *(row["code"] for row in folder.rows("offices"))]
    return [(product, office) for product in (None, *folder.products) for office in offices]


def chosen(folder: Folder, product: str | None) -> list[str]:
    """The codes of the products in question."""
    return folder.products if product is None else [product]


@tries(16)
@given(st.data())
def test_what_became_of_everybody_who_came_up_is_what_the_definitions_say(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    span, without = data.draw(periods(sheets)), data.draw(Without)
    folder = read(sheets)
    with book_of(sheets) as book:
        for product, office in scopes(folder):
            asked = asked_of(book, span, product, office, without=tuple(without))
            found = gathered(asked).outcomes
            said = sorted(
                (of.counted == "dependant", date_of(of.renewal).replace(day=1), of.ineligible, of.renewed, *_gone(of))
                for of in found.elements()
                if of.counted in {"holder", "dependant"}
            )
            meant = sorted(
                (of.dependant, of.month, of.ineligible, of.renewed, of.reason, of.left_out and not of.renewed)
                for each in chosen(folder, product)
                if not oracle.not_renewable(folder, each)
                for of in oracle.fates(folder, each, office or ANY_OFFICE, span, without)
            )
            assert said == meant, (product, office, span)


def _gone(of: RenewalOutcome) -> tuple[str, bool]:
    return of.reason, of.left_out


@tries(16)
@given(st.data())
def test_the_details_of_renewal_add_up_to_the_indicator(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    span, reason = data.draw(periods(sheets)), data.draw(st.sampled_from(CHOOSABLE))
    folder = read(sheets)
    with book_of(sheets) as book:
        for product, office in scopes(folder):
            asked = asked_of(book, span, product, office, without=("migrated",))
            result = indicators(asked.figures, asked.period, asked.product, asked.office)["renewal_ratio"]
            outcomes = gathered(asked).outcomes
            persons = only(outcomes, PERSONS)
            before = Counter({each: count for each, count in persons.items() if each.before})
            if result.status is Status.NOT_APPLICABLE:
                assert not outcomes
                continue
            _same(persons, result.main)
            _same(before, result.parts["in_force_before"])
            _same(persons, result.parts["modified_migrated"], tally(persons).left_out)
            _same(only(outcomes, ("policy",)), result.parts["policies"])
            _same(only(outcomes, ("dependant",)), result.parts["dependants"])
            if office is None:
                _check_tables(details("renewal_ratio", asked_of(book, span, product, without=(reason,))), reason)


def _same(outcomes: Outcomes, part: Part, left_out: int = 0) -> None:
    """The outcomes are the two sides of a part."""
    of = tally(outcomes)
    assert (of.renewed, of.potential - left_out) == (part.numerator, part.denominator)


def _check_tables(tables: tuple[Table, ...], reason: str) -> None:
    """Months, products and offices add up to the persons; who is left out is who left for the reason."""
    by_name = {table.name: table for table in tables}
    counted = by_name["renewal"]
    if not counted.rows:
        assert "renewal_by_month" not in by_name
        return
    for column in ("came_up", "ineligible", "potential", "renewed", "left_out", "modified_potential"):
        each = [
            of for of, kind in zip(counted.column(column), counted.column("counted"), strict=True) if kind == "persons"
        ]
        for name in {"renewal_by_month", "renewal_by_product", "renewal_by_office"} & set(by_name):
            assert sum(of or 0 for of in by_name[name].column(column)) == sum(each)  # type: ignore[misc, arg-type]
    for column in ("potential", "renewed"):
        every = zip(counted.column(column), counted.column("counted"), strict=True)
        policies = sum(of for of, kind in every if kind == "policies")  # type: ignore[misc]
        for name in {"renewal_by_month", "renewal_by_product", "renewal_by_office"} & set(by_name):
            assert sum(of or 0 for of in by_name[name].column(f"policies_{column}")) == policies  # type: ignore[misc]
    reasons = by_name["renewal_reasons"]
    lost = dict(zip(reasons.column("reason"), reasons.column("not_renewed"), strict=True))
    persons = [row for row in counted.rows if "persons" in row]
    at = {column.name: place for place, column in enumerate(counted.columns)}
    gone = sum(row[at["potential"]] - row[at["renewed"]] for row in persons)  # type: ignore[operator, misc]
    assert sum(reasons.column("not_renewed")) == gone  # type: ignore[arg-type]
    if len(persons) == 1:
        assert persons[0][at["left_out"]] == lost.get(reason, 0)
    assert not set(lost) & set(INELIGIBLE)


@tries(12)
@given(st.data())
def test_start_and_movements_come_to_the_end_exactly(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    span = data.draw(periods(sheets))
    folder = read(sheets)
    with book_of(sheets) as book:
        for product, office in scopes(folder):
            asked = asked_of(book, span, product, office, periods=data.draw(st.integers(1, 4)))
            found = movements(DetailScope(asked))
            assert [of.period for of in found[ALL]][-1] == asked.period
            for (kind, of), moved in found.items():
                if kind == "all":
                    _check_identity(asked.figures, moved, asked.product, asked.office)
                if kind == "product":
                    _check_identity(asked.figures, moved, of, asked.office)
                if kind == "office":
                    _check_identity(asked.figures, moved, asked.product, of)


def _check_identity(figures: Figures, moved: tuple[Movements, ...], product: Any, office: Any) -> None:
    """Counted by their movements, as many are insured as counted on the day, and whoever left has a reason."""
    for each in moved:
        assert each.start == active(figures, Period(each.period.before, each.period.before), product, office)
        assert each.end == active(figures, each.period, product, office)
        assert each.start + each.new + each.returned + each.resumed - each.left - each.paused == each.end
        assert each.reasons.total() == each.left
        assert min(each.new, each.returned, each.resumed, each.left, each.paused, each.renewed) >= 0


@tries(12)
@given(st.data())
def test_movements_of_persons_are_those_from_day_to_day(data: st.DataObject) -> None:
    sheets = _without_heads(data.draw(schemes()))
    span = data.draw(periods(sheets))
    folder = read(sheets)
    with book_of(sheets) as book:
        for product, office in scopes(folder):
            moved = movements(DetailScope(asked_of(book, span, product, office, periods=1)))[ALL][0]
            said = {name: getattr(moved, name) for name in ("new", "returned", "resumed", "left", "paused")}
            said |= {f"left {reason}": count for reason, count in moved.reasons.items()}
            people = oracle.everyone(folder, chosen(folder, product), office or ANY_OFFICE)
            meant = oracle.movements(people, *span)
            assert {name: count for name, count in said.items() if count} == dict(meant), (product, office, span)


def _without_heads(sheets: Sheets) -> Sheets:
    """The scheme without head counts."""
    return {**sheets, "policies": [{**row, "lives": ""} for row in sheets.get("policies", ())]}


@tries(12)
@given(st.data())
def test_persistency_is_who_bought_and_is_still_there(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    span = data.draw(periods(sheets))
    folder = read(sheets)
    with book_of(sheets) as book:
        (table,) = [
            of
            for of in details("renewal_ratio", asked_of(book, span, periods=data.draw(st.integers(1, 5))))
            if of.name == "persistency"
        ]
    at = {column.name: place for place, column in enumerate(table.columns)}
    for row in table.rows:
        product, first, last, day = (row[at[name]] for name in ("product", "bought_from", "bought_to", "at"))
        said = tuple(row[at[name]] for name in ("bought", "in_force", "ineligible"))
        days = (date_of(int(each)) for each in (first, last, day))  # type: ignore[arg-type]
        assert said == oracle.persistency(folder, str(product), *days)


@tries(12)
@given(st.data())
def test_every_segment_adds_up_to_the_active_insured(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    span = data.draw(periods(sheets))
    folder = read(sheets)
    with book_of(sheets) as book:
        for product, office in scopes(folder):
            tables = {of.name: of for of in details("coverage_ratio", asked_of(book, span, product, office))}
            whole = _active_by_participation(folder, chosen(folder, product), span[1], office)
            for name in ("coverage_by_sex", "coverage_by_age"):
                assert _by_participation(tables[name]) == whole
            at = product_row(book, product), _row(book, office)
            result = indicators(Figures(book), period(*span), *at)["coverage_ratio"]
            last = tables["coverage"].rows[-1]
            assert last[:2] == (day_of(span[1]), active(Figures(book), period(*span), *at))
            assert last[2] == result.main.denominator
            if folder.rows("offices"):
                _check_offices(folder, product, office, span[1], tables["coverage_by_office"])


def _check_offices(folder: Folder, product: str | None, office: str | None, day: date, table: Table) -> None:
    """Every office, and none, has the insured it has, and no row is missing."""
    whole = _active_by_participation(folder, chosen(folder, product), day, office)
    meant = {
        (code, kind): active
        for code in ((office,) if office else (*(row["code"] for row in folder.rows("offices")), None))
        for kind, active in _active_by_participation(folder, chosen(folder, product), day, code, own=True).items()
    }
    said = {(row[0] or None, row[2]): row[3] for row in table.rows}
    assert said == meant
    assert [row[4] for row in table.rows] == [int(str(row[3])) / whole[str(row[2])] for row in table.rows]


def _row(book: Book, office: str | None) -> int | None:
    return None if office is None else row_of(book, "offices", office)


def _active(folder: Folder, products: list[str], day: date, office: str | None) -> int:
    """Distinct persons, and lives of head counts."""
    heads = sum(oracle.lives_in_force(folder, product, day, office) for product in products)
    return len(oracle.insured(folder, products, day, office)) + heads


def _active_by_participation(
    folder: Folder, products: list[str], day: date, office: str | None, *, own: bool = False
) -> dict[str, int]:
    """Active insured by participation, where there are any; no office is an office of its own, or any."""
    parts: dict[str, list[str]] = {}
    for product in products:
        parts.setdefault(oracle.participation(folder, product), []).append(product)
    at = office if own else office or ANY_OFFICE
    found = {kind: _active(folder, of, day, at) for kind, of in parts.items()}
    return {kind: count for kind, count in found.items() if count}


def _by_participation(table: Table) -> dict[str, int]:
    """The active insured of a table by participation."""
    found: dict[str, int] = {}
    for kind, count in zip(table.column("participation"), table.column("active"), strict=True):
        found[str(kind)] = found.get(str(kind), 0) + int(count)  # type: ignore[arg-type]
    return found
