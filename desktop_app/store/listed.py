"""A list in any order and filtered by any column: the numbers of its rows, to be read page by page, and its sums.

Whoever scrolls reads rows by their numbers, so the millionth is there as soon as the first; only the numbers and what
they are sorted by are read of the whole.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.core.records.field import WORDS
from desktop_app.core.records.sheets import sheet
from desktop_app.store.claims import IN_REVIEW, VALUE
from desktop_app.store.claims import SOURCE as CLAIMS
from desktop_app.store.owed_premium import OWED
from desktop_app.store.owed_premium import STATE as PREMIUM_STATE
from desktop_app.store.people import STATE
from desktop_app.store.premiums import SOURCE as PREMIUMS
from desktop_app.store.rows import exchange_column

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book


MOST_ADDED = 200_000
"""Of a longer list the sums are told once it is filtered: adding up millions would keep the file busy at each save."""


class ColumnFilter(NamedTuple):
    """What a column must hold: every part, as the index of parts has them; a number within limits; one of some keys."""

    column: str
    parts: tuple[str, ...] = ()
    low: int | None = None
    high: int | None = None
    keys: tuple[str, ...] | None = None


class Sought(NamedTuple):
    """What is listed, and in which order; `rows` where words have found some, in the order in which they were found."""

    order: str = ""
    backwards: bool = False
    filters: tuple[ColumnFilter, ...] = ()
    rows: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class ListSource:
    """Where a list comes from: its table, all that is joined to it, and each column; those that are words by name."""

    table: str
    joined: str
    usual: str
    """The order in which it stands unless another is chosen."""
    columns: Mapping[str, str]
    words: frozenset[str]
    only: str = "1"
    """Which of its rows are listed at all."""


def _word(column: str) -> str:
    """The word of a list that a column leads to."""
    return f"(SELECT word FROM words w WHERE w.id = {column})"


_MEMBER = f"ifnull({{}}.name, {_word('policies.group_name')})"
_PAID = "(SELECT ifnull(sum(amount), 0) FROM payments y WHERE y.claim = claims.id)"
_CLAIM_STATE = f"""CASE WHEN {IN_REVIEW} THEN 'in_review'
    WHEN claims.decision IN ('open', 'rejected') THEN claims.decision
    WHEN {_PAID} < claims.covered THEN 'to_be_paid' ELSE claims.decision END"""

LISTS: Mapping[str, ListSource] = MappingProxyType(
    {
        "members": ListSource(
            "people",
            "people",
            "(SELECT k.name FROM people_keys k WHERE k.id = people.id), people.id",
            MappingProxyType(
                {
                    **{name: f"people.{name}" for name in ("name", "code", "relation", "sex", "birth_date")},
                    **{name: f"people.{name}" for name in ("phone", "id_number", "joined")},
                    **{name: _word(f"people.{name}") for name in ("village", "household", "occupation")},
                    "office": "(SELECT name FROM offices o WHERE o.id = people.office)",
                    "cover": STATE,
                }
            ),
            frozenset(("name", "code", "village", "household", "occupation", "phone", "id_number", "office")),
            "people.merged_into IS NULL",
        ),
        "premiums": ListSource(
            "premiums",
            PREMIUMS,
            "premiums.paid_on NOTNULL, ifnull(premiums.paid_on, premiums.due) DESC, premiums.id DESC",
            MappingProxyType(
                {
                    **{name: f"premiums.{name}" for name in ("due", "amount", "kind", "paid_on", "receipt", "code")},
                    "member": _MEMBER.format("people"),
                    "state": PREMIUM_STATE,
                    "owed": f"iif(premiums.paid_on IS NULL AND premiums.kind <> 'refund', {OWED}, NULL)",
                    "method": _word("premiums.method"),
                    "product": "products.name",
                    "policy": "policies.code",
                }
            ),
            frozenset(("member", "receipt", "code", "method", "product", "policy")),
        ),
        "claims": ListSource(
            "claims",
            CLAIMS,
            "claims.decision <> 'open', claims.reported DESC, claims.id DESC",
            MappingProxyType(
                {
                    **{name: f"claims.{name}" for name in ("reported", "incurred", "decided", "loss", "code")},
                    **{name: _word(f"claims.{name}") for name in ("event", "cause")},
                    "member": _MEMBER.format("person"),
                    "covered": VALUE,
                    "state": _CLAIM_STATE,
                    "product": "products.name",
                    "policy": "policies.code",
                }
            ),
            frozenset(("member", "code", "event", "cause", "product", "policy")),
        ),
    }
)
"""The lists of the office by their names; any other name is that of a sheet."""


def _source(name: str) -> ListSource:
    """Where a list comes from: that of a sheet has its fields as they are said, days and figures as numbers."""
    if name in LISTS:
        return LISTS[name]
    of = sheet(name.partition(":")[2])
    columns = {field.name: exchange_column(of.name, field).partition(" AS ")[0] for field in of.fields}
    words = frozenset(field.name for field in of.fields if field.kind in WORDS)
    return ListSource(of.name, of.name, f"{of.name}.id DESC", MappingProxyType(columns), words)


def listed(book: Book, name: str, sought: Sought, today: Day, language: str = "") -> array[int]:
    """The numbers of the rows of a list, in the order that is sought; rows without a value of the column come last."""
    of = _source(name)
    where, values = _where(of, sought, today)
    sql = f"SELECT {of.table}.id FROM {of.joined} WHERE {where} ORDER BY {_order(of, sought)}"
    found = array("q", (row for (row,) in book.each(sql, {**values, "language": language})))
    if sought.rows is None or sought.order:
        return found
    there = frozenset(found)
    return array("q", (row for row in sought.rows if row in there))


def _order(of: ListSource, sought: Sought) -> str:
    """What the rows are sorted by, written as SQL."""
    if not sought.order:
        return of.usual
    by, down = of.columns[sought.order], " DESC" if sought.backwards else ""
    sorted_by = f"letters({by}, :language)" if sought.order in of.words else by
    return f"{by} IS NULL, {sorted_by}{down}, {of.table}.id{down}"


def sums(book: Book, name: str, sought: Sought, today: Day, added: Sequence[str]) -> tuple[int, ...]:
    """How many rows of a list there are, and the sum of each of some columns over them; not those of millions."""
    of = _source(name)
    if sought.rows is None and not sought.filters:
        count = int(book.value(f"SELECT count(*) FROM {of.table} WHERE {of.only}"))
        if count > MOST_ADDED or not added:
            return (count,)
    where, values = _where(of, sought, today)
    each = "".join(f", ifnull(sum({of.columns[column]}), 0)" for column in added)
    return tuple(map(int, book.one(f"SELECT count(*){each} FROM {of.joined} WHERE {where}", values) or ()))


def _where(of: ListSource, sought: Sought, today: Day) -> tuple[str, dict[str, Any]]:
    """The condition under which a row is listed, and what it is asked with."""
    values: dict[str, Any] = {"today": today}
    conditions = [of.only]
    if sought.rows is not None:
        conditions.append(f"{of.table}.id IN (SELECT value FROM json_each(:rows))")
        values["rows"] = str(list(sought.rows))
    for nth, each in enumerate(sought.filters):
        conditions += _conditions(of.columns[each.column], each, f"f{nth}_", values)
    return " AND ".join(conditions), values


def _conditions(sql: str, each: ColumnFilter, key: str, values: dict[str, Any]) -> list[str]:
    """What a filter asks of a column, written as SQL."""
    conditions = []
    for at, part in enumerate(each.parts):
        values[f"{key}p{at}"] = part
        conditions.append(f"instr(replace(words_key(CAST({sql} AS TEXT)), ' ', ''), :{key}p{at})")
    if each.low is not None:
        values[f"{key}low"] = each.low
        conditions.append(f"{sql} >= :{key}low")
    if each.high is not None:
        values[f"{key}high"] = each.high
        conditions.append(f"{sql} <= :{key}high")
    if each.keys is not None:
        quoted = ", ".join(f"'{one}'" for one in each.keys if one.replace("_", "").isalnum())
        conditions.append(f"CAST({sql} AS TEXT) IN ({quoted})")
    return conditions
