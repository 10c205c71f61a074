"""The reconciliations of a period as a report: both sides of each, and what they differ by."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.figures.reconciliations import RULES, reconciliations
from desktop_app.reports.report import PERIOD, Report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.figures.reconciliations import Reconciled
    from desktop_app.reports.report import Asked

_NAMES = MappingProxyType({rule.name: rule.label for rule in RULES})
_HOLDS = MappingProxyType({"yes": text("Data", "Holds"), "no": text("Data", "Does not hold")})
_COLUMNS = (
    Column("reconciliation", text("Reconciliations", "Reconciliation"), words=_NAMES),
    Column("one", text("Reconciliations", "One side"), Unit.MONEY),
    Column("other", text("Reconciliations", "Other side"), Unit.MONEY),
    Column("difference", text("Unearned", "Difference"), Unit.MONEY),
    Column("holds", text("Field", "Outcome"), words=_HOLDS),
    Column("compared", text("Reconciliations", "What is compared"), Unit.TEXT),
)


def tables(asked: Asked) -> Iterator[Table]:
    """A row a reconciliation; each that fails is a sentence under the table."""
    found, decimals = tuple(reconciliations(asked.figures, asked.period)), asked.figures.decimals
    failing = tuple(each.sentence(decimals) for each in found if not each.holds)
    title = text("Reconciliations", "Reconciliations")
    yield Table("reconciliations", title, _COLUMNS, tuple(_row(each) for each in found), failing)


def _row(of: Reconciled) -> tuple[Cell, ...]:
    """A reconciliation as a row."""
    holds = "yes" if of.holds else "no"
    return of.rule.name, of.one, of.other, of.difference, holds, _compared(of)


def _compared(of: Reconciled) -> Text:
    """What is held against what."""
    return text("Reconciliations", "{one} / {other}", one=of.rule.one, other=of.rule.other)


REPORT = Report("reconciliations", text("Reconciliations", "Reconciliations"), tables, PERIOD, shelf="accounts")
