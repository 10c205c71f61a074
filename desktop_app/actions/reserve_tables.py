"""How the reserves of a product were reached, as tables: its methods side by side, what its line needs and it has."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.words import YES_NO, label_of
from desktop_app.core.money import round_half_away
from desktop_app.core.records.product import IBNR_LABELS
from desktop_app.core.records.sheets import sheet
from desktop_app.core.reserves.outstanding import portion_of
from desktop_app.core.reserves.requirements import REQUIREMENTS, RESERVES, Need
from desktop_app.core.reserves.side_by_side import alternative, origins, outcomes
from desktop_app.core.shown import When
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Day
    from desktop_app.core.reserves.accrued import Accrued
    from desktop_app.core.reserves.side_by_side import Outcome
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.figures.figures import Figures
    from desktop_app.figures.reserves import Reserve

METHOD_COLUMNS = (
    Column("method", text("Reserves", "Method")),
    Column("amount", text("Reserves", "Not reported"), Unit.MONEY),
    Column("standard_error", text("Reserves", "Standard error"), Unit.MONEY),
    Column("used", text("Reserves", "Booked"), Unit.TEXT),
    Column("usable", text("Reserves", "Data carry it"), Unit.TEXT),
    Column("since", text("Reserves", "Claims since"), Unit.DAY),
    Column("reported", text("Reserves", "Reported"), Unit.MONEY),
    Column("earned_premium", text("Reserves", "Earned premium"), Unit.MONEY),
    Column("ratio", text("Reserves", "Claims ratio"), Unit.SHARE),
    Column("ratio_source", text("Reserves", "Ratio from")),
    Column("percent", text("Reserves", "Percentage"), Unit.NUMBER),
    Column("share_reported", text("Reserves", "Share reported"), Unit.SHARE),
    Column("grain", text("Reserves", "Periods")),
    Column("tail", text("Reserves", "Tail"), Unit.NUMBER),
)
ALL_REPORTED = text("Reserves", "Of every period everything is taken to be reported.")
BELOW_NOUGHT = text("Reserves", "{method}: the amount is below 0. A reserve is never booked below 0.")
YES, NO = YES_NO["1"], YES_NO["0"]
LACKING, NONE = text("Reserves", "Lacking"), text("Reserves", "Nothing")


def method_tables(figures: Figures, product: int, day: Day) -> Iterator[Table]:
    """All that is to be known of how a product's reserves were reached."""
    experience = figures.reserves_at(day).experience(product)
    found = outcomes(experience, figures.products[product].ibnr_method or "none")
    yield methods_table(str(figures.products[product].code), found)
    yield origins_table(figures, product, day)
    yield requirements_table(figures, product, day)


def methods_table(code: str, found: tuple[Outcome, ...]) -> Table:
    """The methods side by side; the reasons below."""
    label = text("Reserves", "Claims not reported of {product}, by each method", product=code)
    return Table("methods", label, METHOD_COLUMNS, tuple(_row(each) for each in found), tuple(_notes(found)))


def _row(of: Outcome) -> tuple[Cell, ...]:
    """One method."""
    by = of.assumed
    error = None if of.error is None else Fraction(of.error)
    done = (of.method, of.amount, error, YES if of.used else NO, YES if of.usable else NO)
    return (
        *done,
        *(by.since, by.reported, by.earned),
        *(by.ratio, by.ratio_source, by.percent, by.share, by.grain, by.tail),
    )


def _notes(found: tuple[Outcome, ...]) -> Iterator[Text]:
    """Why a method has no amount or should not be used, what is never booked, and what else the data could carry."""
    for each in found:
        if each.reason:
            yield text("Reserves", "{method}: {reason}", method=IBNR_LABELS[each.method], reason=each.reason)
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
    Column("from", text("Reserves", "From"), Unit.DAY),
    Column("to", text("Reserves", "To"), Unit.DAY),
    Column("earned_premium", text("Reserves", "Earned premium"), Unit.MONEY),
    Column("reported", text("Reserves", "Reported"), Unit.MONEY),
    Column("share_reported", text("Reserves", "Share reported"), Unit.SHARE),
    Column("chain_ladder", text("Reserves", "To come by chain ladder"), Unit.MONEY),
    Column("lag_factor", text("Reserves", "To come by lag factors"), Unit.MONEY),
)


def origins_table(figures: Figures, product: int, day: Day) -> Table:
    """The periods of the triangle of which something is still to come."""
    each = origins(figures.reserves_at(day).experience(product))
    rows = [
        (of.period.first, of.period.last, of.earned, of.reported, of.share, of.chain_ladder, of.lag_factor)
        for of in each
    ]
    label = text("Reserves", "Periods of {product} with claims still to come", product=figures.products[product].code)
    notes = (
        text("Reserves", "Of earlier periods everything is taken to be reported."),
        text("Reserves", "What is to come adds up to the method's amount, which is rounded once."),
    )
    return Table("origins", label, ORIGIN_COLUMNS, tuple(rows), notes if rows else (ALL_REPORTED,))


REQUIREMENT_COLUMNS = (
    Column("reserve", text("Reserves", "Reserve")),
    Column("needed", text("Reserves", "Needed")),
    Column("why", text("Reserves", "When"), Unit.TEXT),
    Column("has", text("Reserves", "What the product has"), Unit.TEXT),
    Column("amount", text("Reserves", "Amount"), Unit.MONEY),
)


def requirements_table(figures: Figures, product: int, day: Day) -> Table:
    """What the product's line needs of each reserve (table 9), and what the product has."""
    settings, of = figures.products[product], figures.reserve(product, day)
    rests = figures.accrued(product, day)
    rows = []
    for name in RESERVES:
        need = getattr(REQUIREMENTS[settings.line], name)
        has = _has(name, settings, of, rests) or (LACKING if need.need is Need.YES else NONE)
        rows.append((name, need.need.value, need.why, has, getattr(of, name)))
    label = text("Reserves", "What {product} needs, and what it has", product=settings.code)
    return Table("requirements", label, REQUIREMENT_COLUMNS, tuple(rows))


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
        return text("Reserves", "Certified for {day}", day=When(by.day))
    return text(
        "Reserves",
        "Certified for {day} by {who} on {when}",
        day=When(by.day),
        who=by.certified_by,
        when=When(by.certified_on),
    )
