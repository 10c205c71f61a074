"""Takaful: the participants' fund and the operator's, apart, and how the surplus is split (chapter 2.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.words import LISTS
from desktop_app.core.indicators.kinds import SURPLUS
from desktop_app.core.period import Period
from desktop_app.core.records.product import MODELS, TAKAFUL
from desktop_app.core.statements.lines import LINES
from desktop_app.core.table import Column, RowKind, Table, Unit
from desktop_app.core.text import text
from desktop_app.figures.movements import OPERATOR_FEE
from desktop_app.figures.scope import BookScope
from desktop_app.reports.columns import LINE, LINE_LABEL
from desktop_app.reports.columns import PRODUCT as PRODUCT_COLUMN
from desktop_app.reports.details.splits import products_of
from desktop_app.reports.report import PERIOD, PRODUCT, Report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

_OWN_COSTS = ("P17", "P18", "P19")
_NONE = text("Takaful", "No product is a takaful product: its model says so.")
_OUTSIDE = text(
    "Takaful",
    "The operator bears its own costs: what vouchers enter is what the participants' fund pays beside the charges.",
)
_FUND = text("Takaful", "Participants' fund")
_OPERATOR = text("Takaful", "Operator's fund")
_FEE = text("Takaful", "Operator's fee on contributions")
_SHARE = text("Takaful", "Operator's share of the surplus")
_SURPLUS = text("Takaful", "Surplus before the operator's share")
_LEFT = text("Takaful", "Surplus of the participants")
_TOTAL = text("Takaful", "Charges of the operator")
_KEPT_BEFORE = text("Takaful", "Surplus kept from the time before")
_KEPT = text("Takaful", "Surplus kept at the end")
_CHARGED_BEFORE = text("Takaful", "Charges of the time before")
_CHARGED = text("Takaful", "All charges up to the end")
_SPLIT = (
    PRODUCT_COLUMN,
    Column("model", text("Field", "Model"), words=LISTS[MODELS]),
    Column("surplus", _SURPLUS, Unit.MONEY, adds=True),
    Column("operator", _SHARE, Unit.MONEY, adds=True),
    Column("participants", _LEFT, Unit.MONEY, adds=True),
    Column("belongs_to", text("Details", "Whose it is"), Unit.TEXT),
)


def tables(asked: Asked) -> Iterator[Table]:
    """Both funds, a column a product, and the split of every surplus."""
    products = [each for each in products_of(asked) if asked.figures.products[each].model in TAKAFUL]
    if not products:
        yield Table("funds", _FUND, (), (), (_NONE,))
        return
    yield _funds(asked, products)
    rows = tuple(_split(asked, product) for product in products)
    yield Table("surplus", text("Takaful", "Split of the surplus"), _SPLIT, rows)


def charges(asked: Asked, product: int, period: Period | None = None) -> tuple[int, int]:
    """The operator's fee on contributions, and its share of the surplus or of the investment income."""
    days = period or asked.period
    fee = BookScope(asked.figures, days, product).value(OPERATOR_FEE)
    return int(fee or 0), asked.figures.operators.within(days, product)


def before(asked: Asked, product: int) -> tuple[int, int]:
    """The surplus of the participants, and the charges of the operator, of all days before the period."""
    first, last = asked.figures.first_day, asked.period.before
    if last < first:
        return 0, 0
    days = Period(first, last)
    return asked.figures.income(days, product)["P28"], sum(charges(asked, product, days))


def _funds(asked: Asked, products: list[int]) -> Table:
    """What came into each fund and went out of it, and what each has come to."""
    columns = tuple(
        Column(of.code, text("Reports", "{code}", code=of.code), Unit.MONEY, asks=(("product", of.code),))
        for of in (asked.figures.products[product] for product in products)
    )
    found = [_of_product(asked, product) for product in products]
    rows = tuple(
        (code if code in LINES else "", label, *(None if kind is RowKind.HEADING else of[at][3] for of in found))
        for at, (kind, code, label, _) in enumerate(found[0])
    )
    kinds = tuple(kind for kind, *_ in found[0])
    figures = tuple(code for _, code, *_ in found[0])
    label, shown = text("Takaful", "Both funds"), (LINE, LINE_LABEL, *columns)
    return Table("funds", label, shown, rows, (_OUTSIDE,), kinds, figures)


def _of_product(asked: Asked, product: int) -> list[tuple[RowKind, str, Text, int]]:
    """Both funds of one product: how each row stands out, its code, what it is called, its amount."""
    scope = BookScope(asked.figures, asked.period, product)
    (fee, share), (kept, charged) = charges(asked, product), before(asked, product)
    left = scope.line("P28")
    incoming = [(RowKind.PLAIN, code, LINES[code].label, scope.line(code)) for code in ("P02", "P05")]
    spent = [(RowKind.PLAIN, code, LINES[code].label, -scope.line(code)) for code in ("P11", *_OWN_COSTS, "P21")]
    other = (
        RowKind.PLAIN,
        "",
        text("Takaful", "Other operating expenses of the fund"),
        fee + share - scope.line("P20"),
    )
    return [
        (RowKind.HEADING, "", _FUND, 0),
        *incoming,
        *spent,
        other,
        (RowKind.PLAIN, "", _FEE, -fee),
        (RowKind.PLAIN, "", _SHARE, -share),
        (RowKind.TOTAL, "P28", _LEFT, left),
        (RowKind.PLAIN, "", _KEPT_BEFORE, kept),
        (RowKind.TOTAL, "", _KEPT, kept + left),
        (RowKind.HEADING, "", _OPERATOR, 0),
        (RowKind.PLAIN, OPERATOR_FEE.name, _FEE, fee),
        (RowKind.PLAIN, "", _SHARE, share),
        (RowKind.TOTAL, "", _TOTAL, fee + share),
        (RowKind.PLAIN, "", _CHARGED_BEFORE, charged),
        (RowKind.TOTAL, "", _CHARGED, charged + fee + share),
    ]


def _split(asked: Asked, product: int) -> tuple[Cell, ...]:
    """Whose the surplus of a product is."""
    of, (_, share) = asked.figures.products[product], charges(asked, product)
    left = BookScope(asked.figures, asked.period, product).line("P28")
    return of.code, of.model, left + share, share, left, SURPLUS[of.model]


REPORT = Report("takaful", text("Takaful", "Takaful funds"), tables, (*PERIOD, PRODUCT), shelf="accounts")
