"""The note on reserves: each product's method and inputs, its triangle, how sure it is, how earlier ones ran off."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Facts, Heading, Paragraph
from desktop_app.catalog.words import LISTS
from desktop_app.core.closing import QUARTERS_SHOWN
from desktop_app.core.records.product import GRAINS
from desktop_app.core.reserves.doubts import INSTEAD
from desktop_app.core.reserves.methods import IBNR_LABELS, NONE
from desktop_app.core.reserves.side_by_side import uncertainty
from desktop_app.core.shown import Amount, Number, Share, shown_day, shown_money
from desktop_app.core.text import text
from desktop_app.figures.run_off import claims_known_afterwards, run_offs
from desktop_app.reports import reserves
from desktop_app.reports.paper import bare_blocks, table_blocks
from desktop_app.reports.reserve_methods import LACKING, SOURCES, requirements_table
from desktop_app.reports.run_off import run_off_tables
from desktop_app.reports.statement_parts.columns import without
from desktop_app.reports.statement_parts.lines import UNKNOWN
from desktop_app.reports.statement_parts.products import NO_PRODUCT
from desktop_app.reports.triangles import triangle_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.reserves.methods import Assumed, Booked
    from desktop_app.core.reserves.run_off import RunOff
    from desktop_app.core.shown import Shown
    from desktop_app.core.table import Table
    from desktop_app.core.text import Text
    from desktop_app.reports.statement_parts.scope import StatementScope

_ORIGINS = 12
"""So many periods of a triangle are printed; the methods use all of them."""
_LATEST = text("Triangles", "The last {number} periods are shown; the methods use all of them.")
_NOTHING_INSTEAD = text("Statement", "No other method has an answer: nothing is reserved for claims not reported.")
_NO_CLAIMS = text("Statement", "No claim is reported yet: no reserve of an earlier quarter can be held against one.")


def blocks(scope: StatementScope) -> Iterator[Block]:
    """All products, what each needs, then how each was reached, and the run-off of the last four quarters."""
    day, products = scope.period.last, list(scope.products)
    yield Heading(text("Statement", "Reserves and their methods"), new_page=True)
    if not products:
        yield Paragraph(NO_PRODUCT)
        return
    for table in scope.tables(reserves.REPORT):
        yield from bare_blocks(_by_codes(table), scope.decimals)
    yield from _lacking(requirements_table(scope.figures, products, day), scope.decimals)
    yield from _run_off(scope, run_offs(scope.figures, day))
    for product in products:
        yield from _product(scope, product)


def _by_codes(table: Table) -> Table:
    """The reserves by the products' codes: their names, methods and errors stand with each of them."""
    rows = tuple((row[0] or row[1], *row[1:]) for row in table.rows)
    return replace(without(replace(table, rows=rows), "name", "method", "standard_error"), notes=table.notes[-1:])


def _lacking(table: Table, decimals: int) -> Iterator[Block]:
    """The reserves that a product needs and does not have; nothing where it has them all."""
    rows = tuple(row for row in table.rows if LACKING in row)
    if rows:
        label = text("Statement", "Reserves that are needed and lacking")
        yield from table_blocks(replace(table, label=label, rows=rows), decimals, level=2)


def _run_off(scope: StatementScope, found: Mapping[int | None, tuple[RunOff, ...]]) -> Iterator[Block]:
    """How the reserves of the last quarters ran off, of all products together."""
    rows = found[None][-QUARTERS_SHOWN:]
    afterwards = claims_known_afterwards(scope.figures, scope.period.last).get(None, 0)
    table = without(run_off_tables(text("Run-off", "all products"), rows, afterwards)[0], "cics", "ibnr")
    if rows:
        yield from table_blocks(table, scope.decimals, level=2)
    else:
        yield Heading(table.label, level=2)
        yield Paragraph(_NO_CLAIMS)


def _product(scope: StatementScope, product: int) -> Iterator[Block]:
    """How the claims not reported of one product were reached."""
    reserve, settings = scope.figures.reserve(product, scope.period.last), scope.figures.products[product]
    of = reserve.booked
    yield Heading(text("Triangles", "{code}, {name}", code=str(settings.code), name=str(settings.name)), level=2)
    if of is None:
        return
    experience = scope.figures.reserves_at(scope.period.last).experience(product)
    error, lack = uncertainty(experience, of.method)
    yield Facts((*_outcome(scope, of, reserve.ibnr, error), *_inputs(scope, of.assumed)))
    because = (of.because, _instead(of.method)) if of.because else ()
    told = (*because, *of.assumed.notes, *((lack,) if lack and error is None and of.method == "chain_ladder" else ()))
    yield from (Paragraph(each) for each in told)
    if of.method != NONE.name and not experience.no_pattern:
        yield from _triangle(scope, product)


def _instead(method: str) -> Text:
    """What is booked in place of the product's own method."""
    return _NOTHING_INSTEAD if method == NONE.name else INSTEAD.about(method=IBNR_LABELS[method])


def _outcome(scope: StatementScope, of: Booked, amount: int, error: float | None) -> Iterator[tuple[Text, Shown]]:
    """The method, what it comes to, and how sure that is."""
    yield text("Statement", "Method"), UNKNOWN if of.because and of.method == NONE.name else IBNR_LABELS[of.method]
    yield text("Field", "Not reported"), Amount(amount, scope.decimals)
    if error is not None:
        yield text("Reserves", "Standard error"), Amount(round(error), scope.decimals)


def _inputs(scope: StatementScope, by: Assumed) -> Iterator[tuple[Text, Shown]]:
    """What a method rests on, as far as it needed it."""
    given: tuple[tuple[Text, Shown], ...] = (
        (text("Reserves", "Claims since"), shown_day(by.since)),
        (text("Field", "Reported"), shown_money(by.reported, scope.decimals)),
        (text("Field", "Earned premium"), shown_money(by.earned, scope.decimals)),
        (text("Field", "Claims ratio"), None if by.ratio is None else Share(float(by.ratio))),
        (text("Reserves", "Ratio from"), SOURCES.get(by.ratio_source or "")),
        (text("Reserves", "Percentage"), None if by.percent is None else Number(float(by.percent))),
        (text("Reserves", "Share reported"), None if by.share is None else Share(float(by.share))),
        (text("Reserves", "Periods"), LISTS[GRAINS].get(by.grain or "")),
        (text("Reserves", "Tail"), None if by.tail is None else Number(float(by.tail), 3)),
        (text("Reserves", "Assumed delay in days"), by.lag_days),
    )
    yield from (each for each in given if each[1] is not None)


def _triangle(scope: StatementScope, product: int) -> Iterator[Block]:
    """The triangle from which the pattern was seen, the stronger its tint the more of all that is known."""
    table = triangle_table(scope.figures, product, scope.period.last)
    if table.columns:
        notes = (*table.notes[:2], _LATEST.about(number=_ORIGINS)) if len(table.rows) > _ORIGINS else table.notes
        latest = replace(table, rows=table.rows[-_ORIGINS:], notes=notes)
        yield from bare_blocks(without(latest, "to"), scope.decimals)
    else:
        yield from (Paragraph(note, quiet=True) for note in table.notes)
