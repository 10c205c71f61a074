"""Checking the whole book: everything doubtful about a true history (principle 3)."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.data import SEVERITIES
from desktop_app.core.checks.finding import Finding, finding
from desktop_app.core.checks.registry import CHECKS
from desktop_app.core.money import exponent
from desktop_app.core.period import today
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.report import TODAY, Report
from desktop_app.store.findings.accepted import accepted
from desktop_app.store.findings.found import found_new
from desktop_app.store.findings.look import BookLook, look, look_on
from desktop_app.store.terms import currency

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.core.checks.finding import Acceptance, Check
    from desktop_app.core.period import Day
    from desktop_app.core.text import Text
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
_ACCEPTED = (
    Column("accepted", text("Checks", "Accepted on"), Unit.DAY),
    Column("reason", text("Field", "Reason"), Unit.TEXT),
)
ASKED = tuple(check for check in CHECKS if check.asked)
"""The checks that a form asks about before it saves."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What the checks found in a book: what is still to be looked at, and what was accepted."""

    open: list[Finding]
    accepted: list[tuple[Finding, Acceptance]]
    look: BookLook
    """The look that found them, from which the next one goes on."""


def checked(book: Book, day: Day | None = None) -> Checked:
    """Every finding on a day, today if none is given, in the order of the checks and of the codes."""
    return _findings(book, look(book, CHECKS, today() if day is None else day))


def checked_on(book: Book, before: BookLook) -> Checked:
    """Every finding on the day of a look, brought up to date from what was saved since."""
    return _findings(book, look_on(book, before))


def _findings(book: Book, looked: BookLook) -> Checked:
    """What a look has found, as findings."""
    decimals, known = exponent(currency(book)), accepted(book)
    every = [finding(check, decimals, record, facts) for check, (record, *facts) in looked.found()]
    return Checked(
        [each for each in every if each.what not in known],
        [(each, known[each.what]) for each in every if each.what in known],
        looked,
    )


def check_book(book: Book, day: Day | None = None) -> list[Finding]:
    """Every finding that was not accepted."""
    return checked(book, day).open


def check_written(book: Book, written: Written, checks: Iterable[Check] = CHECKS) -> list[Finding]:
    """What checks find today about the rows that were written just now, without a look at the others."""
    decimals, at = exponent(currency(book)), today()
    every = [
        finding(check, decimals, record, facts) for check, (record, *facts) in found_new(book, checks, at, written)
    ]
    known = accepted(book) if every else {}
    return [each for each in every if each.what not in known]


def tables(asked: Asked) -> Iterator[Table]:
    """Every finding as a row; then those that were accepted, with when and why."""
    seen = checked(asked.figures.book, asked.day)
    notes = () if seen.open else (text("Checks", "Nothing doubtful was found."),)
    title = text("Checks", "What is doubtful about the records")
    yield Table("findings", title, _COLUMNS, tuple(_row(each) for each in seen.open), notes)
    if seen.accepted:
        rows = tuple((*_row(each), why.day, why.reason) for each, why in seen.accepted)
        yield Table("accepted", text("Checks", "What was doubtful and is accepted"), (*_COLUMNS, *_ACCEPTED), rows)


def _row(each: Finding) -> tuple[str, str, str, Text]:
    return each.rule.severity.value, each.rule.id, each.record, each.message


REPORT = Report("check", text("Checks", "Data checks"), tables, (TODAY,))
