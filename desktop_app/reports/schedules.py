"""What is charged over time: what each schedule has charged, what the period does, what is still to come.

The parts of the period stand here before its closing posts them: schedules post themselves (principle 2).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.statements.lines import LINES
from desktop_app.core.statements.schedules import KINDS, legs, parts, terms_of
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.report import SCOPE, Report
from desktop_app.store.figures.schedules import schedules

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.core.period import Period
    from desktop_app.core.statements.schedules import Terms
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked
    from desktop_app.store.figures.schedules import KnownSchedule

_KINDS = MappingProxyType({each.name: each.label for each in KINDS.values()} | {"": None})
_LINES = MappingProxyType({code: line.label for code, line in LINES.items()} | {"": None})
_COLUMNS = (
    Column("schedule", text("Schedules", "Schedule"), sheet="schedules"),
    Column("kind", text("Details", "What it is"), words=_KINDS),
    Column("memo", text("Schedule form", "What it is called")),
    Column("from", text("Field", "First day"), Unit.DAY),
    Column("to", text("Field", "Last day"), Unit.DAY),
    Column("amount", text("Field", "Amount"), Unit.MONEY, adds=True),
    Column("before", text("Schedules", "Charged before"), Unit.MONEY, adds=True),
    Column("within", text("Schedules", "Charged in the period"), Unit.MONEY, adds=True),
    Column("after", text("Schedules", "Still to come"), Unit.MONEY, adds=True),
    Column("left", text("Schedules", "Left at the end"), Unit.MONEY, adds=True),
)
_POSTED = (
    Column("day", text("Field", "Date"), Unit.DAY),
    Column("schedule", text("Schedules", "Schedule"), sheet="schedules"),
    Column("line", text("Voucher form", "Line"), words=_LINES),
    Column("debit", text("Ledger", "Debit"), Unit.MONEY, adds=True),
    Column("credit", text("Ledger", "Credit"), Unit.MONEY, adds=True),
)


@dataclass(frozen=True)
class _Charged:
    """A schedule beside the period that is asked for."""

    of: KnownSchedule
    period: Period

    @cached_property
    def terms(self) -> Terms:
        """What it says, with what is usual for its kind."""
        return terms_of(self.of.told)

    def upto(self, last: int) -> int:
        """What it charges up to a day."""
        return sum(part for day, part in parts(self.terms) if day <= last)

    @property
    def row(self) -> tuple[Cell, ...]:
        """Its row of the first table; what is charged and what is left together are its amount."""
        of, terms = self.of, self.terms
        every = sum(part for _, part in parts(terms))
        before, by = self.upto(self.period.before), self.upto(self.period.last)
        sums = (terms.amount, before, by - before, every - by, terms.amount - every)
        return (of.code, terms.kind, of.memo, terms.first, terms.last, *sums)

    @property
    def posted(self) -> Iterator[tuple[Cell, ...]]:
        """What it posts in the period, a row for each side."""
        for day, line, debit in legs(self.terms):
            if self.period.holds(day):
                yield day, self.of.code, line, max(debit, 0), max(-debit, 0)


def tables(asked: Asked) -> Iterator[Table]:
    """Every schedule that has begun by the end of the period, and what the period posts of it, day by day."""
    found = [_Charged(of, asked.period) for of in schedules(asked.figures.book) if _is_asked(of, asked)]
    found = [each for each in found if each.terms.first <= asked.day]
    notes = (text("Schedules", "Schedules post themselves at each month's end: nothing has to be entered for that."),)
    yield _table("schedules", [each.row for each in found], notes)
    rows = sorted((row for each in found for row in each.posted), key=lambda row: (str(row[1]), row[0]))
    label = text("Schedules", "What the period posts")
    yield Table("postings", label, _POSTED, tuple(rows))


def _is_asked(of: KnownSchedule, asked: Asked) -> bool:
    """Whether a schedule is of the product and at the office that are asked for."""
    return asked.product in (None, of.product) and asked.office in (None, of.office)


def _table(name: str, rows: Sequence[tuple[Cell, ...]], notes: tuple[Text, ...]) -> Table:
    """The schedules, and all of them together."""
    return Table(name, text("Schedules", "What is charged over time"), _COLUMNS, tuple(rows), notes).totalled()


REPORT = Report("schedules", text("Schedules", "What is charged over time"), tables, SCOPE, shelf="accounts")
