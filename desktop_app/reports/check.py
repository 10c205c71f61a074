"""Checking the whole book: everything doubtful about a true history (principle 3)."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.data import SEVERITIES
from desktop_app.core.checks.finding import Finding
from desktop_app.core.checks.registry import CHECKS
from desktop_app.core.money import exponent
from desktop_app.core.period import today
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.report import TODAY, Report
from desktop_app.store.findings.found import found, found_new
from desktop_app.store.terms import currency

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.core.checks.finding import Check
    from desktop_app.core.period import Day
    from desktop_app.reports.report import Asked
    from desktop_app.store.cross_rules import Written
    from desktop_app.store.database import Book

_WEIGHTS = MappingProxyType({severity.value: mark.words for severity, mark in SEVERITIES.items()})
_COLUMNS = (
    Column("severity", text("Checks", "Weight"), words=_WEIGHTS),
    Column("rule", text("Help", "What is found"), words=MappingProxyType({each.id: each.title for each in CHECKS})),
    Column("record", text("Checks", "Record")),
    Column("message", text("Checks", "What is doubtful"), Unit.TEXT),
)


ASKED = tuple(check for check in CHECKS if check.asked)
"""The checks that a form asks about before it saves."""


def check_book(book: Book, day: Day | None = None) -> list[Finding]:
    """Every finding of every check on a day, today if none is given, in the order of the checks and of the codes."""
    decimals, at = exponent(currency(book)), today() if day is None else day
    return [
        Finding(check, str(record), check.say(decimals, *facts))
        for check in CHECKS
        for record, *facts in found(book, check.id, at)
    ]


def check_written(book: Book, written: Written, checks: Iterable[Check] = CHECKS) -> list[Finding]:
    """What checks find today about the rows that were written just now, without a look at the others."""
    decimals, at = exponent(currency(book)), today()
    return [
        Finding(check, str(record), check.say(decimals, *facts))
        for check in checks
        for record, *facts in found_new(book, check.id, at, written)
    ]


def tables(asked: Asked) -> Iterator[Table]:
    """Every finding as a row."""
    rows = tuple(
        (each.rule.severity.value, each.rule.id, each.record, each.message)
        for each in check_book(asked.figures.book, asked.day)
    )
    notes = () if rows else (text("Checks", "Nothing doubtful was found."),)
    yield Table("findings", text("Checks", "What is doubtful about the records"), _COLUMNS, rows, notes)


REPORT = Report("check", text("Checks", "Data checks"), tables, (TODAY,))
