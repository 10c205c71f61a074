"""The liquidity ratio opened: what is payable within three months by three ways, side by side (indicator 10)."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.indicators.prudence import LIQUIDITY_RATIO
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.figures.payables import Payables
from desktop_app.reports.columns import AMOUNT, LABEL, PARTICIPATION, PRODUCT, STATUS
from desktop_app.reports.details.composition import LINE, label_of, scope_of, whole_only
from desktop_app.reports.details.splits import code_and_participation, details

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

_WAYS = MappingProxyType(
    {
        "balance_sheet_factors": text(
            "Details", "Reserves by the scheme's own shares, B25 in full, a quarter of last year's expenses"
        ),
        "quarter_of_year": text("Details", "A quarter of last year's claims and expenses, with the growth margin"),
        "projection": text("Details", "Projection from the cover in force"),
    }
)
_YEAR = MappingProxyType(
    {
        "claims_paid": text("Details", "Claims paid in the last twelve months"),
        "expenses": text("Details", "Expenses of the last twelve months"),
        "quarter": text("Details", "A quarter of both"),
        "growth_margin": text("Details", "Growth margin"),
        "payable": text("Explained", "Payable within three months"),
    }
)
_PROJECTED = MappingProxyType(
    {
        "reported_claims": text("Details", "Claims in course of settlement, in full"),
        "unreported_claims": text("Details", "Claims that happened and are not reported, in full"),
        "coming_claims": text("Details", "Claims still to happen and to be paid"),
        "expenses": text("Details", "A quarter of last year's expenses, with the growth margin"),
        "reinsurance": text("Details", "Reinsurance payable, in full"),
        "accrued_liabilities": text("Details", "Accrued liabilities by the scheme's own share"),
        "other_liabilities": text("Lines", "Other liabilities due within three months"),
        "payable": text("Explained", "Payable within three months"),
    }
)
_UNSET = text("Indicators", "The shares of the reserves payable within three months are not set.")


def tables(asked: Asked) -> Iterator[Table]:
    """The three ways side by side, then each of them opened."""
    label = text("Details", "Liquidity: three ways to tell what is payable within three months")
    scope = scope_of(asked)
    nothing = LIQUIDITY_RATIO.applies(scope) or LIQUIDITY_RATIO.lacks(scope)
    if nothing:
        yield whole_only("liquidity_methods", label, nothing)
        return
    payables = Payables(asked.figures, asked.period.last)
    yield _methods(payables, label)
    yield _factors(payables)
    yield _quarter(payables)
    yield _projection(payables)
    yield _claims(asked, payables)


def _item(words: Mapping[str, Text]) -> Column:
    """The column of what is payable."""
    return Column("item", text("Field", "Item"), words=words)


def _methods(of: Payables, label: Text) -> Table:
    """Ready money against what is payable, by each way; without a figure where one lacks what it needs."""
    columns = (
        Column("method", text("Details", "Way"), words=_WAYS),
        Column("ready_money", text("Details", "Ready money (B02 + B03)"), Unit.MONEY),
        Column("payable", text("Explained", "Payable within three months"), Unit.MONEY),
        Column("ratio", text("Indicator", "Liquidity ratio"), Unit.SHARE),
        Column("margin", text("Details", "Margin"), Unit.MONEY),
        STATUS,
        Column("reason", text("Records", "Why"), Unit.TEXT),
    )
    year = of.by_year()
    ways: dict[str, tuple[int, Text | None]] = {
        "balance_sheet_factors": (sum(each.amount for each in of.by_factors()), None if of.factors else _UNSET),
        "quarter_of_year": (year["quarter"] + year["growth_margin"], None),
        "projection": (sum(of.projected().values()), of.lacking()),
    }
    rows = tuple((way, of.ready, *_ratio(of.ready, *found)) for way, found in ways.items())
    note = text("Details", "No factor is given in advance: the shares are the scheme's own, set under Settings.")
    return Table("liquidity_methods", label, columns, rows, (note,))


def _ratio(ready: int, payable: int, lacking: Text | None) -> tuple[Cell, ...]:
    """What is payable, the ratio and the margin of one way, or why there is none."""
    nothing = None if payable > 0 else text("Indicators", "Nothing is payable within three months.")
    if lacking or nothing:
        return (None if lacking else payable, None, None, "missing", lacking or nothing)
    return (payable, ratio_of(ready, payable), ready - payable, "ok", None)


def _factors(of: Payables) -> Table:
    """Each reserve and liability with its share."""
    columns = (
        LINE,
        LABEL,
        Column("held", text("Details", "Reserve, liability or expenses"), Unit.MONEY),
        Column("factor", text("Details", "Share payable within three months"), Unit.SHARE),
        Column("payable", text("Details", "Payable"), Unit.MONEY),
    )
    rows = tuple(
        (
            each.line,
            label_of(each.line),
            each.held,
            None if each.factor is None else float(each.factor),
            each.amount if of.factors else None,
        )
        for each in of.by_factors()
    )
    label = text("Details", "Liquidity by the balance sheet")
    expenses = text("Details", "Operating expenses are those of the last twelve months: a quarter of them is to come.")
    return Table("liquidity_factors", label, columns, rows, (expenses,) if of.factors else (_UNSET, expenses))


def _quarter(of: Payables) -> Table:
    """Last year's claims and expenses, a quarter of them, and the margin."""
    found = of.by_year()
    found["payable"] = found["quarter"] + found["growth_margin"]
    rows = tuple((name, found[name]) for name in _YEAR)
    return Table("liquidity_quarter", text("Details", "Liquidity by last year"), (_item(_YEAR), AMOUNT), rows)


def _projection(of: Payables) -> Table:
    """What is payable by projection, by what it is for; without a total where it would not be fair."""
    found, lacking = of.projected(), of.lacking()
    total = None if lacking else sum(found.values())
    cells: dict[str, Cell] = {**found, "payable": total}
    rows = tuple((name, cells[name]) for name in _PROJECTED)
    kept = text("Details", "No new business, no premium to come: only what those insured on the day bring about.")
    return Table(
        "liquidity_projection",
        text("Details", "Liquidity by projection"),
        (_item(_PROJECTED), AMOUNT),
        rows,
        (lacking, kept) if lacking else (kept,),
    )


def _claims(asked: Asked, of: Payables) -> Table:
    """What the claims still to happen are projected from, by product."""
    columns = (
        PRODUCT,
        PARTICIPATION,
        Column("reported_claims", text("Details", "In course of settlement"), Unit.MONEY),
        Column("unreported_claims", text("Field", "Not reported"), Unit.MONEY),
        Column("claims_of_year", text("Details", "Incurred claims of a year"), Unit.MONEY),
        Column("insured_years", text("Explained", "Insured years"), Unit.NUMBER),
        Column("insured_years_ahead", text("Details", "Insured years ahead"), Unit.NUMBER),
        Column("share_paid", text("Details", "Paid in time"), Unit.SHARE),
        Column("coming_claims", text("Details", "Still to happen and to be paid"), Unit.MONEY),
        Column("payable", text("Details", "Payable"), Unit.MONEY),
    )
    rows = tuple(
        (
            *code_and_participation(asked, product),
            *(each.reported, each.unreported, each.cost, each.years, each.years_to_come, float(each.share)),
            *(each.coming, each.payable),
        )
        for product, each in of.claims.items()
    )
    note = text(
        "Details",
        "Claims of an insured year x insured years ahead x the part paid in time, by how long claims took last year.",
    )
    label = text("Details", "Liquidity by projection: the claims of each product")
    return Table("liquidity_claims", label, columns, rows, (note,))


REPORT = details(LIQUIDITY_RATIO, tables)
