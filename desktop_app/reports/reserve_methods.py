"""How the reserves of a product were reached, as tables: its methods side by side, what its line needs and it has."""

from __future__ import annotations

from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.words import LISTS, YES_NO, label_of
from desktop_app.core.money import round_half_away
from desktop_app.core.records.product import GRAINS
from desktop_app.core.records.sheets import sheet
from desktop_app.core.reserves.methods import IBNR_LABELS
from desktop_app.core.reserves.requirements import REQUIREMENTS, RESERVES, Need, portion_of
from desktop_app.core.reserves.side_by_side import alternative, origins, outcomes
from desktop_app.core.shown import When
from desktop_app.core.statements.lines import LINES
from desktop_app.core.statements.postings import RESERVE_LINES
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.report import AT, PRODUCT, Report

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.core.period import Day
    from desktop_app.core.reserves.accrued import Accrued
    from desktop_app.core.reserves.side_by_side import MethodOutcome
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.figures.figures import Figures
    from desktop_app.figures.reserves import Reserve
    from desktop_app.reports.report import Asked

PRODUCT_COLUMN = Column("product", text("Field", "Product"), sheet="products")
SOURCES = MappingProxyType(
    {"given": text("Reserves", "the product"), "cape_cod": text("Reserves", "Cape Cod: claims and premium so far")}
)
METHOD_COLUMNS = (
    PRODUCT_COLUMN,
    Column("method", text("Statement", "Method"), words=IBNR_LABELS),
    Column("amount", text("Field", "Not reported"), Unit.MONEY),
    Column("standard_error", text("Reserves", "Standard error"), Unit.MONEY),
    Column("standard_error_reason", text("Reserves", "Why without"), Unit.TEXT),
    Column("used", text("Reserves", "Booked"), Unit.TEXT),
    Column("usable", text("Reserves", "Data carry it"), Unit.TEXT),
    Column("reason", text("Records", "Why"), Unit.TEXT),
    Column("since", text("Reserves", "Claims since"), Unit.DAY),
    Column("reported", text("Field", "Reported"), Unit.MONEY),
    Column("earned_premium", text("Field", "Earned premium"), Unit.MONEY),
    Column("ratio", text("Field", "Claims ratio"), Unit.SHARE),
    Column("ratio_source", text("Reserves", "Ratio from"), words=SOURCES),
    Column("percent", text("Reserves", "Percentage"), Unit.NUMBER),
    Column("share_reported", text("Reserves", "Share reported"), Unit.SHARE),
    Column("grain", text("Reserves", "Periods"), words=LISTS[GRAINS]),
    Column("tail", text("Reserves", "Tail"), Unit.NUMBER),
    Column("lag_days", text("Reserves", "Assumed delay in days"), Unit.COUNT),
)
ALL_REPORTED = text("Reserves", "Of every period everything is taken to be reported.")
BELOW_NOUGHT = text("Reserves", "{method}: the amount is below 0. A reserve is never booked below 0.")
YES, NO = YES_NO["1"], YES_NO["0"]
LACKING, NONE = text("Reserves", "Lacking"), text("Reserves", "Nothing")


def tables(asked: Asked) -> Iterator[Table]:
    """All that is to be known of how the reserves of the products asked for were reached."""
    figures, day = asked.figures, asked.day
    products = list(figures.products) if asked.product is None else [asked.product]
    yield methods_table({str(figures.products[of].code): _outcomes(figures, of, day) for of in products})
    yield origins_table(figures, products, day)
    yield requirements_table(figures, products, day)


def _outcomes(figures: Figures, product: int, day: Day) -> tuple[MethodOutcome, ...]:
    """What each method comes to for a product."""
    return outcomes(figures.reserves_at(day).experience(product), figures.products[product].ibnr_method or "none")


def methods_table(found: Mapping[str, tuple[MethodOutcome, ...]]) -> Table:
    """The methods of each product side by side; the reasons beside them and below."""
    label = text("Reserves", "Claims not reported, by each method")
    rows = tuple((code, *_row(each)) for code, of in found.items() for each in of)
    notes = (
        text("Reserves", "{method}: {reason}", method=code, reason=note)
        for code, of in found.items()
        for note in _notes(of)
    )
    return Table("methods", label, METHOD_COLUMNS, rows, tuple(notes))


def _row(of: MethodOutcome) -> tuple[Cell, ...]:
    by = of.assumed
    error = None if of.error is None else Fraction(of.error)
    done = (of.method, of.amount, error, of.no_error, YES if of.used else NO, YES if of.usable else NO, of.reason)
    return (
        *done,
        *(by.since, by.reported, by.earned),
        *(by.ratio, by.ratio_source, by.percent, by.share, by.grain, by.tail, by.lag_days),
    )


def _notes(found: tuple[MethodOutcome, ...]) -> Iterator[Text]:
    """Why a method has no amount or should not be used, what is never booked, and what else the data could carry."""
    for each in found:
        if each.reason:
            yield text("Reserves", "{method}: {reason}", method=IBNR_LABELS[each.method], reason=each.reason)
        for note in each.assumed.notes:
            yield text("Reserves", "{method}: {reason}", method=IBNR_LABELS[each.method], reason=note)
        if (each.amount or 0) < 0:
            yield BELOW_NOUGHT.about(method=IBNR_LABELS[each.method])
    ladder = next(each for each in found if each.method == "chain_ladder")
    if ladder.no_error:
        yield ladder.no_error
    other = alternative(found)
    if other:
        words = text("Reserves", "Too few claims for the method that is booked; compare {method}.")
        yield words.about(method=IBNR_LABELS[other.method])


ORIGIN_COLUMNS = (
    PRODUCT_COLUMN,
    Column("from", text("Field", "From"), Unit.DAY),
    Column("to", text("Field", "To"), Unit.DAY),
    Column("earned_premium", text("Field", "Earned premium"), Unit.MONEY),
    Column("reported", text("Field", "Reported"), Unit.MONEY),
    Column("share_reported", text("Reserves", "Share reported"), Unit.SHARE),
    Column("chain_ladder", text("Reserves", "To come by chain ladder"), Unit.MONEY),
    Column("lag_factor", text("Reserves", "To come by lag factors"), Unit.MONEY),
)


def origins_table(figures: Figures, products: Sequence[int], day: Day) -> Table:
    """The periods of the triangles of which something is still to come."""
    rows = tuple(
        (
            figures.products[product].code,
            *(of.period.first, of.period.last, of.earned, of.reported, of.share, of.chain_ladder, of.lag_factor),
        )
        for product in products
        for of in origins(figures.reserves_at(day).experience(product))
    )
    label = text("Reserves", "Periods with claims still to come")
    notes = (
        text("Reserves", "Of earlier periods everything is taken to be reported."),
        text("Reserves", "What is to come adds up to the method's amount, which is rounded once."),
    )
    return Table("origins", label, ORIGIN_COLUMNS, rows, notes if rows else (ALL_REPORTED,))


_HELD = MappingProxyType(
    {name: LINES[lines[1]].label for name, lines in zip(RESERVES, RESERVE_LINES.values(), strict=True)}
)
_NEEDED = MappingProxyType({Need.YES.value: YES, Need.NO.value: NO, Need.DEPENDS.value: text("Reserves", "It depends")})
REQUIREMENT_COLUMNS = (
    PRODUCT_COLUMN,
    Column("reserve", text("Reserves", "Reserve"), words=_HELD),
    Column("needed", text("Run-off", "Needed"), words=_NEEDED),
    Column("why", text("Reserves", "When"), Unit.TEXT),
    Column("has", text("Reserves", "What the product has"), Unit.TEXT),
    Column("amount", text("Field", "Amount"), Unit.MONEY),
)


def requirements_table(figures: Figures, products: Sequence[int], day: Day) -> Table:
    """What each product's line needs of each reserve (table 9), and what the product has."""
    rows = tuple(row for product in products for row in _requirements(figures, product, day))
    label = text("Reserves", "What each product needs, and what it has")
    return Table("requirements", label, REQUIREMENT_COLUMNS, rows)


def _requirements(figures: Figures, product: int, day: Day) -> Iterator[tuple[Cell, ...]]:
    """The four reserves of one product."""
    settings, of = figures.products[product], figures.reserve(product, day)
    rests = figures.accrued(product, day)
    for name in RESERVES:
        need = getattr(REQUIREMENTS[settings.line], name)
        has = _has(name, settings, of, rests) or (LACKING if need.need is Need.YES else NONE)
        yield settings.code, name, need.need.value, need.why, has, getattr(of, name)


def _has(name: str, settings: Any, of: Reserve, rests: Accrued) -> Text | None:
    """How a product provides for one reserve; None where it does not."""
    match name:
        case "upr":
            earning = label_of(sheet("products").field("earning"), settings.earning)
            return text("Reserves", "Earned premium: {earning}", earning=earning)
        case "cics":
            share = str(round_half_away(portion_of(settings.cics_portion) * 100))
            return text("Reserves", "{share} % of undecided claims, and what is approved and unpaid", share=share)
        case "alr":
            return _accrued(rests)
    method = of.booked.method if of.booked else "none"
    return None if method == "none" else text("Reserves", "Method: {method}", method=IBNR_LABELS[method])


def _accrued(of: Accrued) -> Text | None:
    """The certificate with who gave it and when, or the savings."""
    by = of.certificate
    if by is None:
        return text("Reserves", "Savings with interest") if of.savings else None
    if by.certified_by is None or by.certified_on is None:
        return text("Explained", "Certified for {day}", day=When(by.day))
    return text(
        "Reserves",
        "Certified for {day} by {who} on {when}",
        day=When(by.day),
        who=by.certified_by,
        when=When(by.certified_on),
    )


REPORT = Report("reserve_methods", text("Reserves", "Methods of the reserves"), tables, (AT, PRODUCT), shelf="reserves")
