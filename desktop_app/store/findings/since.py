"""What saves have touched since a look at the book, and which records stand so near that a check may judge them anew.

Whoever is insured, is insured under policies, and claims and premiums stand under these: so a save touches persons and
policies, and all that is said of them is looked at again, as it was before and as it is now.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.store.schema import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.store.database import Book


class Marks(NamedTuple):
    """How far a book had come: its newest save, and the last row of each table."""

    save: int
    last: Mapping[str, int]


def marks_of(book: Book) -> Marks:
    """How far a book has come."""
    last = {table: int(book.value(f"SELECT ifnull(max(id), 0) FROM main.{table}")) for table in TABLES}
    return Marks(int(book.value("SELECT ifnull(max(id), 0) FROM main.saves")), last)


class Since:
    """The rows that were written, corrected or withdrawn since then."""

    def __init__(self, book: Book, marks: Marks) -> None:
        """Find them: what is new lies behind the last row of then, what it replaced in the history."""
        self._book = book
        self._marks = marks
        self.rows = {table: self._ids(table) for table in TABLES}
        self.replaced = {table for table in TABLES if self.rows[table] and min(self.rows[table]) <= marks.last[table]}

    def _ids(self, table: str) -> set[int]:
        """The rows of a table."""
        return self._found(
            f"SELECT id FROM main.{table} WHERE id > :last UNION "
            f"SELECT id FROM main.{table}_history WHERE replaced_by > :save",
            save=self._marks.save,
            last=self._marks.last[table],
        )

    def values(self, table: str, *columns: str) -> set[int]:
        """What columns of these rows say, and said before."""
        if not self.rows[table]:
            return set()
        said = " UNION ".join(
            f"SELECT {column} FROM main.{table} WHERE id IN (SELECT value FROM json_each(:ids)) UNION "
            f"SELECT {column} FROM main.{table}_history WHERE replaced_by > :save"
            for column in columns
        )
        return self._found(said, ids=json.dumps(sorted(self.rows[table])), save=self._marks.save)

    def of(self, sql: str, ids: Iterable[int]) -> set[int]:
        """What a query finds about some rows, which it calls `:ids`; nothing about none."""
        told = json.dumps(sorted(ids))
        return self._found(sql.replace(":ids", "(SELECT value FROM json_each(:told))"), told=told)

    def _found(self, sql: str, **values: object) -> set[int]:
        """The numbers that a query finds."""
        return {int(row) for (row,) in self._book.query(sql, values) if row is not None}


class RelatedRecords:
    """The records that are to be judged anew, as if they had all been written just now."""

    def __init__(self, rows: Mapping[str, set[int]]) -> None:
        """Take their numbers by table."""
        self._rows = {table: ids for table, ids in rows.items() if ids}

    @property
    def values(self) -> dict[str, object]:
        """What the conditions are asked with."""
        return {f"{table}_related": json.dumps(sorted(ids)) for table, ids in self._rows.items()}

    def tables(self) -> frozenset[str]:
        """The tables that have such records."""
        return frozenset(self._rows)

    def rows_of(self, table: str, name: str = "t") -> str:
        """The condition under which a row is one of them."""
        return f"{name}.id IN (SELECT value FROM json_each(:{table}_related))" if table in self._rows else ""

    def besides(self, table: str, ids: set[int]) -> RelatedRecords:
        """These and some more of a table."""
        return RelatedRecords({**self._rows, table: self._rows.get(table, set()) | ids}) if table else self


def related_records(since: Since) -> RelatedRecords:
    """All that stands near what was touched: of the same persons and policies."""
    people = (
        since.rows["people"]
        | since.values("policies", "holder")
        | since.values("covers", "person")
        | since.values("claims", "person")
        | since.of(_HOLDERS, since.values("claims", "policy") | since.values("covers", "policy"))
    )
    terms = since.rows["policies"] | since.values("policies", "renews")
    policies = terms | since.values("covers", "policy") | since.of(_RENEWALS, terms) | since.of(_UNDER, people)
    paid_for = since.values("premiums", "policy")
    claims = since.rows["claims"]
    for table in ("payments", "claim_lines", "estimates"):
        claims = claims | since.values(table, "claim")
    claims |= since.of(_CLAIMS, policies | since.values("claims", "policy")) | since.of(_CLAIMS_OF, people)
    return RelatedRecords(
        {
            **since.rows,
            "people": people | _look_alikes(since, people),
            "policies": policies | paid_for,
            "claims": claims,
            "premiums": since.rows["premiums"] | since.of(_PREMIUMS, paid_for),
            "payments": since.rows["payments"] | since.of(_PAYMENTS, since.rows["claims"]),
        }
    )


def _look_alikes(since: Since, people: set[int]) -> set[int]:
    """Who is of one household with somebody, born on one day with whoever was touched, or had one number with them."""
    households = since.values("people", "household") | since.of(_HOUSEHOLDS, people)
    alike = since.of(_OF_HOUSEHOLDS, households)
    alike |= since.of("SELECT id FROM people WHERE birth_date IN :ids", since.values("people", "birth_date"))
    if "people" in since.replaced:
        alike |= since.of(_OF_NUMBERS, since.rows["people"])
    return alike


_HOLDERS = "SELECT holder FROM policies WHERE id IN :ids"
_RENEWALS = "SELECT id FROM policies WHERE renews IN :ids"
_UNDER = "SELECT id FROM policies WHERE holder IN :ids UNION SELECT policy FROM covers WHERE person IN :ids"
_CLAIMS = "SELECT id FROM claims WHERE policy IN :ids"
_CLAIMS_OF = "SELECT id FROM claims WHERE person IN :ids"
_PREMIUMS = "SELECT id FROM premiums WHERE policy IN :ids"
_PAYMENTS = "SELECT id FROM payments WHERE claim IN :ids"
_HOUSEHOLDS = "SELECT household FROM people WHERE id IN :ids"
_OF_HOUSEHOLDS = "SELECT id FROM people WHERE household IN :ids"
_OF_NUMBERS = " UNION ".join(
    f"""SELECT id FROM people WHERE {number} IS NOT NULL AND number_key({number}) IN (
        SELECT number_key({number}) FROM main.people_history WHERE id IN :ids)"""
    for number in ("phone", "id_number")
)
"""Who has a number that somebody had before."""
