"""The accounting policies: how income, claims, reserves, investments and shared costs come into the figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.catalog.pages.page import Heading, PaperColumn, PaperRow, PaperTable, Paragraph
from desktop_app.catalog.words import label_of
from desktop_app.core.indicators.prudence import reserve_share
from desktop_app.core.records.product import TAKAFUL
from desktop_app.core.records.sheets import sheet
from desktop_app.core.reserves.requirements import portion_of
from desktop_app.core.shown import Share
from desktop_app.core.statements.lines import RESERVES
from desktop_app.core.text import text
from desktop_app.reports.allocation import IN_FORCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.records.field import Field
    from desktop_app.core.text import Text
    from desktop_app.reports.statement_parts.scope import StatementScope

_BASIS = (
    text(
        "Policies",
        "Money is booked when it is owed or earned, not when it is paid, in one currency ({currency}); "
        "the fiscal year begins in month {month}.",
    ),
    text(
        "Policies",
        "Premium is written on the day it falls due while the policy is in force, and earned over the days it covers. "
        "What is not yet earned is the unearned premium reserve. Membership fees are other income.",
    ),
    text(
        "Policies",
        "A claim belongs to the day of its event. One that is reported is reserved with its latest estimate until it "
        "is paid or rejected; for those not yet reported each product has the method that stands below.",
    ),
    text("Policies", "All reserves are gross of reinsurance; what reinsurers owe of them is an asset of its own."),
    text(
        "Policies",
        "Investments stand at what was paid for them; interest accrues day by day, a share of profit when it is paid.",
    ),
    text(
        "Policies",
        "Equipment and the cost of development are charged over their useful life, in equal parts by schedule.",
    ),
    text("Policies", "Donations never enter net income and never make an expense smaller; they stand after it."),
    text(
        "Policies",
        "Premium receivable is what fell due and was not paid; what is owed for over 180 days is reported as doubtful.",
    ),
)
_TAKAFUL = text(
    "Policies", "Of takaful products the operator's charges are an expense; the surplus is shared as the model says."
)
_CLOSED = text(
    "Policies",
    "The figures of a closed quarter are frozen. What is found out later is booked in an open one; "
    "a quarter that is reopened says so, with the reason.",
)
_NO_FACTORS = text(
    "Policies",
    "The scheme has not set which part of each reserve is payable within three months: "
    "the liquidity ratio is a rough measure.",
)
_FACTORS = text(
    "Policies", "Of the reserves so much is taken to be payable within three months, as the scheme has set it."
)


def blocks(scope: StatementScope) -> Iterator[Block]:
    """The policies in sentences, then what each product sets, and the shares of the reserves payable soon."""
    yield Heading(text("Policies", "Accounting principles"), new_page=True)
    yield from (Paragraph(each) for each in _sentences(scope))
    if scope.products:
        yield _products(scope)
    yield from _factors(scope)


def _sentences(scope: StatementScope) -> Iterator[Text]:
    """What holds for every scheme, and what this one has chosen."""
    of = scope.figures
    yield _BASIS[0].about(currency=of.scheme.currency, month=of.fiscal_start)
    yield from _BASIS[1:]
    yield IN_FORCE[of.allocation(scope.period.last).key]
    if any(each.model in TAKAFUL for each in of.products.values()):
        yield _TAKAFUL
    yield _CLOSED


def _products(scope: StatementScope) -> PaperTable:
    """How the premium of each product is earned and its claims reserved."""
    fields = {name: sheet("products").field(name) for name in ("earning", "ibnr_method")}
    columns = (
        PaperColumn(text("Field", "Product"), 0.36),
        PaperColumn(fields["earning"].label, 0.16),
        PaperColumn(fields["ibnr_method"].label, 0.28),
        PaperColumn(text("Policies", "Reserved of open claims"), 0.2, figures=True),
    )
    return PaperTable(columns, tuple(_product(of, fields) for of in scope.figures.products.values()))


def _product(of: Any, fields: Mapping[str, Field]) -> PaperRow:
    """One product."""
    chosen = (label_of(field, getattr(of, name) or field.default) for name, field in fields.items())
    return PaperRow((of.name, *chosen, Share(float(portion_of(of.cics_portion)), 0)))


def _factors(scope: StatementScope) -> Iterator[Block]:
    """The shares of the reserves that are payable within three months."""
    shares = {line: scope.figures.numbers_set.get(reserve_share(line.code)) for line in RESERVES}
    if None in shares.values():
        yield Paragraph(_NO_FACTORS)
        return
    yield Paragraph(_FACTORS)
    columns = (
        PaperColumn(text("Field", "Code"), 0.1),
        PaperColumn(text("Statement", "Line"), 0.7),
        PaperColumn(text("Explained", "Payable within three months"), 0.2, figures=True),
    )
    rows = (PaperRow((line.code, line.label, Share(float(share or 0)))) for line, share in shares.items())
    yield PaperTable(columns, tuple(rows))
