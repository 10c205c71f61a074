"""Whom a query of a check looks at: all records, or those that were written just now.

A query names in `{new:...}` where it may begin: `{new:claims c.id}` stands for the claims that are new,
`{new:premiums.policy d.policy}` for the policies of the premiums that are. Looking at the whole book it says nothing.
Asked of what was written, it is put once for each such place, so that every time it begins with a handful of rows.
Queries of several sheets stand one after the other (`ARMS`), for each begins at places of its own. Only a look again at
what was told before (`look`) begins at a place `{since:...}`: whoever enters or imports a record is not asked there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.store.cross_rules import Written

_PLACE = re.compile(r"\{(new|since):([^}]+)\}")
ARMS = "\nUNION ALL\n"

PERSON = "(SELECT code FROM people WHERE people.id = {})"
"""The code of a person in a row."""
CLAIMANT = "ifnull(c.person, p.holder)"
"""Whom a claim c under a policy p is for."""
DIED = """(SELECT min(day) FROM (
    SELECT exit_date AS day FROM covers WHERE person = {0} AND exit_reason = 'death'
    UNION ALL SELECT exit_date FROM policies WHERE holder = {0} AND exit_reason = 'death'))"""
"""The day on which a person's cover ended by death, if any did."""


DEAD = """SELECT person FROM covers WHERE exit_reason = 'death' UNION
    SELECT holder FROM policies WHERE exit_reason = 'death' AND holder IS NOT NULL"""
"""Whose cover ended by death: few, so that of the others nobody asks on which day."""


def whole(sql: str) -> str:
    """A query over the whole book."""
    return _PLACE.sub("1", sql)


def of_written(sql: str, written: Written, *, again: bool = False) -> Iterator[str]:
    """A query once for each place at which it may begin with rows that were written; none where it has no such."""
    tables = written.tables()
    for arm, places in _arms(sql, again=again):
        for chosen in places:
            if chosen.table in tables and (condition := chosen.condition(written)):
                yield _put(arm, condition, chosen)


@lru_cache(maxsize=512)
def _arms(sql: str, *, again: bool) -> tuple[tuple[str, tuple[_Place, ...]], ...]:
    """The queries of several sheets that stand one after the other, with the places at which each may begin."""
    return tuple((arm, tuple(_places(arm, again=again))) for arm in sql.split(ARMS))


def _places(arm: str, *, again: bool) -> Iterable[_Place]:
    """The places at which a query may begin; in a look again, one of each name."""
    places = dict.fromkeys(_Place.read(each[2]) for each in _PLACE.finditer(arm) if again or each[1] == "new")
    return _each_named_once(places) if again else places


def _each_named_once(places: Iterable[_Place]) -> Iterable[_Place]:
    """Of places of one name that of the row itself: what is related to it is judged anew with it."""
    by_row = sorted(places, key=lambda place: place.column == "id")
    return {place.named: place for place in by_row}.values()


def _put(sql: str, condition: str, chosen: _Place) -> str:
    """A query with a condition at one of its places and nothing at the others."""
    return _PLACE.sub(lambda each: condition if _Place.read(each[2]) == chosen else "1", sql)


@dataclass(frozen=True, slots=True)
class _Place:
    """One place at which a query may begin."""

    table: str
    column: str
    named: str

    @classmethod
    def read(cls, spec: str) -> _Place:
        """The place that is written so: a table, one of its columns unless it is the row, and its name in the query."""
        source, named = spec.split()
        table, _, column = source.partition(".")
        return cls(table, column or "id", named)

    def condition(self, written: Written) -> str:
        """The condition that it is new; empty where rows of its table only went."""
        rows = written.rows_of(self.table)
        return f"{self.named} IN (SELECT t.{self.column} FROM {self.table} t WHERE {rows})" if rows else ""
