"""Who is insured, and the policies, premiums and claims of a period: the records themselves, row by row."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import merge
from itertools import islice
from typing import TYPE_CHECKING, Any

from desktop_app.core.alphabet import letter_order
from desktop_app.core.records.sheets import sheet
from desktop_app.core.table import Table
from desktop_app.core.text import text
from desktop_app.reports.fields import columns_of
from desktop_app.reports.report import OFFICE, TODAY, Report
from desktop_app.store.offices import code_of_office
from desktop_app.store.rows import exchanged, exchanged_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from desktop_app.core.table import Column
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked
    from desktop_app.store.database import Row

_NAME, _PRODUCT, _HOLDER = (
    columns_of("people", "name"),
    columns_of("policies", "product"),
    columns_of("policies", "holder"),
)
_WITH_OFFICE = (*_PRODUCT, *columns_of("policies", "office"))

MEMBERS = columns_of(
    "people", "code", "name", "household", "relation", "sex", "birth_date", "village", "office", "joined"
)
POLICIES = (
    *columns_of("policies", "code", "product", "holder"),
    *_NAME,
    *columns_of("policies", "group_name", "office", "start_day", "end_day", "exit_date", "exit_reason", "lives"),
)
PREMIUMS = (
    *columns_of("premiums", "code", "policy"),
    *_HOLDER,
    *_NAME,
    *_WITH_OFFICE,
    *columns_of("premiums", "due", "amount", "kind", "paid_on", "receipt"),
)
CLAIMS = (
    *columns_of("claims", "code", "policy", "person"),
    *_NAME,
    *_WITH_OFFICE,
    *columns_of("claims", "benefit", "event", "incurred", "reported", "decided", "decision", "loss", "covered"),
)


RUN = 2_000
"""Rows that are sorted at one go."""


@dataclass(frozen=True, slots=True)
class Records:
    """Rows under the names of their columns, to be gone through once.

    They are joined, chosen and let go of one by one: pandas, which takes a district's at one go, would let nobody else
    work meanwhile.
    """

    names: tuple[str, ...]
    rows: Iterable[Row]

    @classmethod
    def of(cls, asked: Asked, name: str, day: str = "") -> Records:
        """The records of a sheet by the names of their fields: all of them, or by their day those of the period."""
        of, book = sheet(name), asked.figures.book
        rows = exchanged_in(book, of, day, asked.period) if day else exchanged(book, of)
        return cls(tuple(each.name for each in of.fields), rows)

    def beside(self, by: str, others: Records, **named: str) -> Records:
        """With columns of the record whose code stands in a column, under names of their own; nothing of nobody's."""
        at, code, nothing = self.names.index(by), others.names.index("code"), (None,) * len(named)
        columns = others.columns(named.values())
        known = {row[code]: tuple(row[each] for each in columns) for row in others.rows}
        return Records((*self.names, *named), ((*row, *known.get(row[at], nothing)) for row in self.rows))

    def either(self, name: str, first: str, second: str) -> Records:
        """With one column more: what stands in one of two, the first that is filled."""
        one, other = self.columns((first, second))
        return Records((*self.names, name), ((*row, row[other] if row[one] is None else row[one]) for row in self.rows))

    def where(self, test: Callable[..., bool], *names: str) -> Records:
        """The rows of which something holds, by some of their columns."""
        columns = self.columns(names)
        return Records(self.names, (row for row in self.rows if test(*(row[each] for each in columns))))

    def columns(self, names: Iterable[str]) -> tuple[int, ...]:
        """Where some columns stand."""
        return tuple(self.names.index(name) for name in names)

    def only(self, columns: Iterable[Column], **named: str) -> Iterator[Row]:
        """The rows with the columns of a table alone; one may stand here under another name."""
        at = self.columns(named.get(column.name, column.name) for column in columns)
        return (tuple(row[each] for each in at) for row in self.rows)


def _in_order(rows: Iterator[Row], key: Callable[[Row], Any]) -> Iterator[Row]:
    """Rows in an order, from runs of them that were sorted: a sort of all at once lets nobody else work either."""
    runs = []
    while run := sorted(islice(rows, RUN), key=key):
        runs.append(run)
    return merge(*runs, key=key)


def _of_policy(asked: Asked, name: str, day: str) -> Records:
    """The records of a sheet in the period, beside the product, the holder and the office of their policy."""
    policies, records = Records.of(asked, "policies"), Records.of(asked, name, day)
    return records.beside("policy", policies, product="product", holder="holder", office_of_policy="office")


def members(asked: Asked) -> Iterator[Table]:
    """Everybody the office knows, by name, each once."""
    everybody = Records.of(asked, "people").where(lambda merged: merged is None, "merged_into")
    rows = _at_office(asked, everybody, "office").only(MEMBERS)
    yield _table("members", text("Field", "Members"), MEMBERS, _in_order(rows, _by_name))


def _by_name(member: Row) -> tuple[Any, str]:
    """Where a member stands in the alphabet."""
    code, name, *_ = member
    return letter_order(name), code


def policies(asked: Asked) -> Iterator[Table]:
    """The policies with a day in the period, by their beginning."""
    period, first = asked.period, [column.name for column in POLICIES].index("start_day")
    within = Records.of(asked, "policies").where(
        lambda start, end: start <= period.last and end >= period.first, "start_day", "end_day"
    )
    rows = _in_scope(asked, _named(asked, within, "holder"), "office").only(POLICIES)
    yield _table("policies", text("Reports", "Policies"), POLICIES, _in_order(rows, lambda row: (row[first], row[0])))


def premiums(asked: Asked) -> Iterator[Table]:
    """The premiums that fall due in the period, by their day."""
    named = _named(asked, _of_policy(asked, "premiums", "due"), "holder")
    rows = _in_scope(asked, named, "office_of_policy").only(PREMIUMS, office="office_of_policy")
    yield _table("premiums", text("Field", "Premiums"), PREMIUMS, rows)


def claims(asked: Asked) -> Iterator[Table]:
    """The claims reported in the period, by their day; at the office that took them, else that of the policy."""
    told = _of_policy(asked, "claims", "reported")
    told = told.either("claimant", "person", "holder").either("taken_at", "office", "office_of_policy")
    rows = _in_scope(asked, _named(asked, told, "claimant"), "taken_at")
    yield _table("claims", text("Field", "Claims"), CLAIMS, rows.only(CLAIMS, person="claimant", office="taken_at"))


def _named(asked: Asked, records: Records, by: str) -> Records:
    """With the name of a person of each row."""
    return records.beside(by, Records.of(asked, "people"), name="name")


def _in_scope(asked: Asked, records: Records, office: str) -> Records:
    """The rows of the product and the office asked for."""
    if asked.product is not None:
        code = asked.figures.products[asked.product].code
        records = records.where(lambda product: product == code, "product")
    return _at_office(asked, records, office)


def _at_office(asked: Asked, records: Records, office: str) -> Records:
    """The rows of the office asked for; of none where that is asked."""
    if asked.office is None:
        return records
    code = code_of_office(asked.figures.book, asked.office) or None
    return records.where(lambda at: at == code, office)


def _table(name: str, label: Text, columns: tuple[Column, ...], rows: Iterator[Row]) -> Table:
    """Rows as a table, taken in one by one."""
    return Table(name, label, columns, tuple(row for row in rows))


REPORTS = (
    Report("members", text("Field", "Members"), members, (TODAY, OFFICE)),
    Report("policies", text("Reports", "Policies"), policies),
    Report("premiums", text("Field", "Premiums"), premiums),
    Report("claims", text("Field", "Claims"), claims),
)
