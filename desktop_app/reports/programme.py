"""The programme of several partners: one income statement, indicators 1 to 3 of it, and whose each figure is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.catalog.words import LISTS
from desktop_app.core.indicators.product_value import (
    INCURRED_CLAIMS_RATIO,
    INCURRED_EXPENSE_RATIO,
    NET_INCOME_RATIO,
)
from desktop_app.core.period import date_of
from desktop_app.core.records.scheme import PARTNER_ROLES
from desktop_app.core.statements.lines import PARTNER_LINES
from desktop_app.core.statements.programme import OWN
from desktop_app.core.table import OWN_SHEET, Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.figures.programme import given, programme
from desktop_app.reports.indicators import NAME
from desktop_app.reports.report import PERIOD, PRODUCT, Report
from desktop_app.reports.statements import income_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.core.statements.programme import Programme
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked
    from desktop_app.store.partner_figures import GivenFigure

_OWN = text("Programme", "Own book")
_WHOLE = text("Programme", "Programme")
_ADDED = text("Programme", "Expenses and other income of all partners add up.")
_TWICE = text(
    "Programme",
    "Premium and claims that several roles tell of one product count once: those of the role that tells most.",
)
_PASSED_ON = text("Programme", "A commission that one pays and another receives is eliminated as far as both give it.")
_ALONE = text("Programme", "No partner has given a figure that lies in these days: the programme is the own book.")
_WHOSE = (
    Column("partner", text("Field", "Partner"), sheet="partners"),
    Column("role", text("Scheme form", "Role"), words=LISTS[PARTNER_ROLES]),
    Column("from", text("Field", "First day"), Unit.DAY),
    Column("to", text("Field", "Last day"), Unit.DAY),
    Column("product", text("Field", "Product"), sheet="products"),
    Column("line", text("Field", "Line"), words=LISTS[PARTNER_LINES]),
    Column("amount", text("Field", "Amount"), Unit.MONEY),
    Column("remark", text("Explained", "Remark")),
    Column("counted", text("Programme", "Does it count?"), Unit.TEXT),
    Column("record", text("Checks", "Record"), sheet=OWN_SHEET),
)


def tables(asked: Asked) -> Iterator[Table]:
    """The statement of every side and of the programme, three indicators of it, and each figure with its owner."""
    within, partly = given(asked.figures, asked.period, asked.product)
    found = programme(asked.figures, asked.period, asked.product, within)
    yield _statement(asked, found, within, partly)
    yield _indicators(found)
    yield _whose(within, partly)


def _statement(asked: Asked, found: Programme, within: Sequence[GivenFigure], partly: Sequence[GivenFigure]) -> Table:
    """Own book, each partner, eliminations, programme.

    A line of the own book opens to its records; what partners gave is listed below, each with its record.
    """
    roles = {each.partner: each.role for each in within}
    columns = [Column("own", _own_words(asked), Unit.MONEY)]
    others = {f"of_{code}": _words(code, role) for code, role in roles.items()}
    others |= {"eliminations": text("Programme", "Eliminations"), "programme": _WHOLE}
    columns += [Column(name, label, Unit.MONEY, recorded=False) for name, label in others.items()]
    sides = [found.sides[name] for name in (OWN, *roles)]
    table = income_table([*sides, found.eliminated, found.whole], columns)
    notes = (_ADDED, _TWICE, _PASSED_ON) if roles else (_ALONE,)
    left_out = text("Programme", "Figures whose months lie only partly in these days are left out; they stand below.")
    told = (*notes, left_out) if partly else notes
    return replace(table, name="programme", label=REPORT.label, notes=told)


def _own_words(asked: Asked) -> Text:
    """What the own book is called: the organisation's role, where it has said it."""
    role = asked.figures.scheme.kept_by
    return text("Programme", "Own book ({role})", role=LISTS[PARTNER_ROLES][role]) if role else _OWN


def _words(code: str, role: str) -> Text:
    """What a partner's column is called."""
    return text("Programme", "{code} ({role})", code=code, role=LISTS[PARTNER_ROLES][role])


def _indicators(found: Programme) -> Table:
    """Indicators 1 to 3 before reinsurance, of the own book and of the programme."""
    own, whole = _ratios(found.sides[OWN]), _ratios(found.whole)
    rows = tuple((name, own[name], value) for name, value in whole.items())
    columns = (NAME, Column("own", _OWN, Unit.SHARE), Column("programme", _WHOLE, Unit.SHARE))
    note = text("Programme", "Before reinsurance: what partners pass on to reinsurers is no cost of the programme.")
    label = text("Programme", "Indicators of the programme")
    return Table("programme_indicators", label, columns, rows, (note,))


def _ratios(lines: Mapping[str, int]) -> dict[str, float | None]:
    """The three ratios to earned premium; without any there is none."""
    premium = lines["P02"]
    return {
        INCURRED_EXPENSE_RATIO.name: ratio_of(lines["P16"] - lines["P21"], premium),
        INCURRED_CLAIMS_RATIO.name: ratio_of(lines["P11"], premium),
        NET_INCOME_RATIO.name: ratio_of(lines["P28"] + lines["P21"], premium),
    }


def _whose(within: Sequence[GivenFigure], partly: Sequence[GivenFigure]) -> Table:
    """Every figure that touches the days, whose it is, and whether it counts."""
    counted, left_out = (
        text("Programme", "yes, wholly in these days"),
        text("Programme", "no: only partly in these days"),
    )
    rows = [_row(each, counted) for each in within] + [_row(each, left_out) for each in partly]
    return Table("whose", text("Programme", "Whose each figure is"), _WHOSE, tuple(rows))


def _row(each: GivenFigure, counted: Text) -> tuple[Cell, ...]:
    days = each.first, each.last
    named = (each.partner, date_of(each.first).isoformat(), each.product_code, each.line)
    record = f"partner_figures:{' '.join(part for part in named if part)}"
    return each.partner, each.role, *days, each.product_code, each.line, each.amount, each.remark, counted, record


REPORT = Report(
    "programme", text("Programme", "The programme of all partners"), tables, (*PERIOD, PRODUCT), shelf="accounts"
)
