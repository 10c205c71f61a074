"""The ten indicators for the notice board: a figure and a plain sentence each, in the language of whoever reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Notice
from desktop_app.core.registry import INDICATORS
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import Text, text
from desktop_app.figures.indicators import indicators
from desktop_app.reports.boards.scored import figure_of, in_unit
from desktop_app.reports.columns import STATUS, VALUE
from desktop_app.reports.indicators import NAME, statement_lacks
from desktop_app.reports.report import PERIOD, Report
from desktop_app.reports.statement_parts.readings import reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.pages.page import Block
    from desktop_app.reports.report import Answer, Asked

_COLUMNS = (
    NAME,
    VALUE,
    Column("reading", text("Brief", "What it says"), Unit.TEXT),
    STATUS,
)
_ASK = text("Notice board", "Ask us: {contact}")


def tables(asked: Asked) -> Iterator[Table]:
    """The ten with their sentences; one that is not known says why."""
    found = indicators(asked.figures, asked.period)
    rows = tuple(
        (of.name, figure_of(of, found[of.name]), reading(of, found[of.name]), found[of.name].status.value)
        for of in INDICATORS
    )
    names = tuple(of.name for of in INDICATORS)
    yield Table("notice", text("Statement", "The ten indicators"), _COLUMNS, rows, figures=names)


def blocks(answer: Answer) -> Iterator[Block]:
    """All of them under the name of the scheme, and whom to ask."""
    (table,) = answer.tables
    found = zip(INDICATORS, table.rows, strict=True)
    figures = ((in_unit(of, row[1]), row[2]) for of, row in found if isinstance(row[2], Text))
    contact = answer.asked.figures.scheme.contact
    yield Notice(answer.owner, tuple(figures), _ASK.about(contact=contact) if contact else None)


REPORT = Report(
    "notice",
    text("Notice board", "Indicators for the notice board"),
    tables,
    PERIOD,
    statement_lacks,
    "boards",
    lays=blocks,
)
