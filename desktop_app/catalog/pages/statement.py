"""The quarterly statement: identification, income statement, balance sheet, reserves, indicators, lines to sign."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.catalog.charts.chart import Chart, Point, Scale
from desktop_app.catalog.figures import shown_side, shown_value, standing_words
from desktop_app.catalog.pages.page import (
    Document,
    Facts,
    Heading,
    PaperChart,
    PaperColumn,
    PaperRow,
    PaperRowKind,
    PaperTable,
    Paragraph,
    Signatures,
)
from desktop_app.catalog.words import label_of
from desktop_app.core.indicators.result import each_note
from desktop_app.core.period import quarter_holding
from desktop_app.core.records.sheets import sheet
from desktop_app.core.registry import INDICATORS
from desktop_app.core.shown import Amount, When
from desktop_app.core.statements.lines import ASSETS, EQUITY, INCOME, LINES, OTHER_LIABILITIES, RESERVES
from desktop_app.core.statements.totals import assets, equity, other_liabilities, reserves
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.catalog.pages.page import Block, Enclosure
    from desktop_app.core.indicators.result import Result
    from desktop_app.core.period import Period
    from desktop_app.core.records.scheme import Scheme
    from desktop_app.core.shown import Shown
    from desktop_app.core.state import State
    from desktop_app.core.statements.lines import Line
    from desktop_app.core.text import Text


CHARTED = "incurred_claims_ratio"
"""The indicator whose trend the statement draws."""

ONE_PERSON = text(
    "Statement",
    "One person may record and decide a claim in this scheme: the rule of two persons is switched off.",
)
"""Stands in every statement made while that is so."""

_LESS = frozenset(code for sign, code in LINES["P21"].parts if sign < 0)


@dataclass(frozen=True, slots=True)
class ReserveRow:
    """The reserves of one product as the statement shows them, in minor units."""

    product: str
    upr: int
    cics: int
    ibnr: int
    alr: int
    method: str
    error: float | None


@dataclass(frozen=True, slots=True)
class Statement:
    """Everything a statement says, computed; nothing here is translated yet."""

    scheme: Scheme
    period: Period
    decimals: int
    state: State
    income: Mapping[str, int]
    balance: Mapping[str, int]
    opening: Mapping[str, int]
    reserves: tuple[ReserveRow, ...]
    results: Mapping[str, Result]
    trend: tuple[tuple[Shown, float | None], ...]
    targets: Mapping[str, float]
    save: str
    """The last save of the file, by its device and number."""
    digest: str
    two_persons: bool
    """Whether who recorded a claim did not decide it alone."""
    enclosures: tuple[Enclosure, ...] = ()
    """The figures that it carries along for programs."""


def statement(of: Statement) -> Document:
    """The document of a statement."""
    title = _title(of)
    days = {"first": When(of.period.first), "last": When(of.period.last)}
    between = text("Statement", "{first} to {last}, amounts in {currency}", currency=of.scheme.currency, **days)
    blocks = (
        *_identification(of),
        *_indicators(of),
        *_income(of),
        *_balance(of),
        *_reserves(of),
        Heading(text("Statement", "Responsible for this statement")),
        *(() if of.two_persons else (Paragraph(ONE_PERSON, quiet=True),)),
        Signatures((text("Statement", "Prepared"), text("Statement", "Reviewed"), text("Statement", "Approved"))),
    )
    return Document(title, of.scheme.name, between, blocks, of.enclosures)


def _title(of: Statement) -> Text:
    """A statement is called quarterly where it is one of a quarter."""
    if of.period == quarter_holding(of.period.last, of.scheme.fiscal_year_start or 1):
        return text("Statement", "Quarterly statement")
    return text("Statement", "Statement")


def _identification(of: Statement) -> Iterator[Block]:
    """Whose statement this is, and of which state of the file."""
    yield Heading(text("Statement", "Identification"))
    yield Facts(
        (
            (text("Statement", "Scheme"), of.scheme.name),
            (text("Statement", "Country"), of.scheme.country),
            (text("Statement", "Legal form"), of.scheme.legal_form),
            (text("Statement", "Currency"), of.scheme.currency),
            (text("Field", "Period"), _period(of)),
            (text("Statement", "State of the figures"), of.state.words),
            *((text("Statement", "Reopening"), each) for each in of.state.told),
            (text("Statement", "State of the file"), text("Statement", "save {save}", save=of.save)),
            (text("Statement", "Fingerprint of the file"), of.digest[:32]),
        ),
    )


def _period(of: Statement) -> Text:
    """The period in words."""
    return text("Statement", "{first} to {last}", first=When(of.period.first), last=When(of.period.last))


def _income(of: Statement) -> Iterator[Block]:
    """The income statement of the period."""
    yield Heading(text("Statement", "Income statement"), new_page=True)
    yield _coded(INCOME, of.income, of.decimals)
    words = text("Statement", "Premium is earned by days, months or 24ths as each product says; claims as they happen.")
    yield Paragraph(words, quiet=True)


def _balance(of: Statement) -> Iterator[Block]:
    """The balance sheet at the end of the period, beside that of the day before it."""
    yield Heading(text("Statement", "Balance sheet"), new_page=True)
    columns = (
        PaperColumn(text("Field", "Code"), 0.07),
        PaperColumn(text("Statement", "Line"), 0.65),
        PaperColumn(text("Statement", "{day}", day=When(of.period.last)), 0.14, figures=True),
        PaperColumn(text("Statement", "{day}", day=When(of.period.before)), 0.14, figures=True),
    )
    yield PaperTable(columns, tuple(_balance_lines(of)))


def _balance_lines(of: Statement) -> Iterator[PaperRow]:
    """Assets, reserves, other liabilities and equity, each with its sum."""
    parts = (
        (ASSETS, text("Statement", "Assets"), assets),
        (RESERVES, text("Statement", "Reserves"), reserves),
        (OTHER_LIABILITIES, text("Statement", "Other liabilities"), other_liabilities),
        (EQUITY, text("Statement", "Equity"), equity),
    )
    for lines, title, total in parts:
        yield PaperRow(("", title, None, None), PaperRowKind.TITLE)
        for line in lines:
            both = tuple(Amount(balance[line.code], of.decimals) for balance in (of.balance, of.opening))
            yield PaperRow((_code(line), line.label, *both), _kind(line))
        sums = tuple(Amount(total(balance), of.decimals) for balance in (of.balance, of.opening))
        yield PaperRow(("", text("Statement", "Sum"), *sums), PaperRowKind.TOTAL)


def _coded(lines: tuple[Line, ...], amounts: Mapping[str, int], decimals: int) -> PaperTable:
    """Coded lines with their amounts; our own parts are shown only where they hold something."""
    columns = (
        PaperColumn(text("Field", "Code"), 0.07),
        PaperColumn(text("Statement", "Line"), 0.77),
        PaperColumn(text("Field", "Amount"), 0.16, figures=True),
    )
    rows = tuple(
        PaperRow((_code(line), _label(line), Amount(amounts[line.code], decimals)), _kind(line))
        for line in lines
        if amounts[line.code] or not line.own
    )
    return PaperTable(columns, rows)


def _code(line: Line) -> str:
    """The handbook's code of a line; our own keys are never shown as one."""
    return "" if line.own else line.code


def _kind(line: Line) -> PaperRowKind:
    """Totals stand out, our own parts of a line are indented under it."""
    if line.own and line in INCOME:
        return PaperRowKind.SUB
    return PaperRowKind.TOTAL if line.parts and line.code != "P21" else PaperRowKind.PLAIN


def _label(line: Line) -> Text:
    """What a line is called; a part that makes the reinsurance expenses less says so."""
    return text("Statement", "less: {line}", line=line.label) if line.code in _LESS else line.label


def _reserves(of: Statement) -> Iterator[Block]:
    """The reserves of each product and how they were reached."""
    yield Heading(text("Statement", "Reserves and their methods"), new_page=True)
    columns = (
        PaperColumn(text("Field", "Product"), 0.2),
        PaperColumn(text("Statement", "Unearned premium"), 0.14, figures=True),
        PaperColumn(text("Statement", "Being settled"), 0.14, figures=True),
        PaperColumn(text("Statement", "Not reported"), 0.14, figures=True),
        PaperColumn(text("Statement", "Accrued"), 0.13, figures=True),
        PaperColumn(text("Statement", "Method"), 0.25),
    )
    method = sheet("products").field("ibnr_method")
    rows = [
        PaperRow((row.product, *_amounts(of, row.upr, row.cics, row.ibnr, row.alr), label_of(method, row.method)))
        for row in of.reserves
    ]
    sums = [sum(getattr(row, name) for row in of.reserves) for name in ("upr", "cics", "ibnr", "alr")]
    rows.append(PaperRow((text("Statement", "Sum"), *_amounts(of, *sums), None), PaperRowKind.TOTAL))
    yield PaperTable(columns, tuple(rows))
    for row in of.reserves:
        if row.error is not None:
            error = Amount(round(row.error), of.decimals)
            yield Paragraph(
                text(
                    "Statement", "Standard error of {product} by Mack's rule: {error}", product=row.product, error=error
                ),
                quiet=True,
            )
    yield Paragraph(text("Statement", "All reserves are gross of reinsurance."), quiet=True)


def _amounts(of: Statement, *amounts: int) -> tuple[Amount, ...]:
    """Amounts in the scheme's currency."""
    return tuple(Amount(amount, of.decimals) for amount in amounts)


def _notes(of: Statement) -> Iterator[Block]:
    """What must be kept in mind of one indicator, under its name; of several, once for all."""
    told = [(each.label, note) for each in INDICATORS for note in each_note(of.results[each.name].note)]
    for note in dict.fromkeys(note for _, note in told):
        labels = [label for label, same in told if same == note]
        words = text("Statement", "{indicator}: {note}", indicator=labels[0], note=note)
        yield Paragraph(note if len(labels) > 1 else words, quiet=True)


def _indicators(of: Statement) -> Iterator[Block]:
    """The ten indicators with their fractions, and the claims ratio over time."""
    yield Heading(text("Statement", "The ten indicators"))
    columns = (
        PaperColumn(text("Field", "Indicator"), 0.26),
        PaperColumn(text("Field", "Value"), 0.12, figures=True),
        PaperColumn(text("Statement", "Numerator"), 0.16, figures=True),
        PaperColumn(text("Statement", "Denominator"), 0.16, figures=True),
        PaperColumn(text("Statement", "Standing"), 0.3),
    )
    yield PaperTable(columns, tuple(_indicator_lines(of)))
    yield from _notes(of)
    title = text("Statement", "Incurred claims ratio over twelve quarters")
    plan = of.targets.get(CHARTED)
    points = tuple(Point(label, label, (value,), plan) for label, value in of.trend)
    yield PaperChart(Chart(title, (text("Charts", "ratio"),), Scale.SHARE, points))


def _indicator_lines(of: Statement) -> Iterator[PaperRow]:
    """One line an indicator."""
    for each in INDICATORS:
        result = of.results[each.name]
        main = result.main
        sides = (
            shown_side(main.numerator, main.top, of.decimals),
            shown_side(main.denominator, main.bottom, of.decimals),
        )
        yield PaperRow(
            (each.label, shown_value(each, result), *sides, standing_words(each, result, of.targets.get(each.name)))
        )
