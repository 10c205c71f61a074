"""Who pays premium, and what each owes: the policies of a village, of a group, of whoever owes, or of one payer."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.collection import Owed, Payer
from desktop_app.store.owed_premium import owed_sql

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book

VILLAGE, GROUP, DUE, POLICY, NAMED = "village", "group", "due", "policy", "named"
"""Whose premium is collected: by the place where the holders live, by group, of whoever owes by a day, or by names."""

_OWED = owed_sql("d", "p", "t", ":day")
_WORD = "(SELECT id FROM words WHERE list = '{0}' AND word = :value)"
_CHOSEN: Mapping[str, str] = MappingProxyType(
    {
        VILLAGE: f"""SELECT p.id, p.holder FROM people h CROSS JOIN policies p ON p.holder = h.id
            WHERE h.village = {_WORD.format("village")}""",
        GROUP: f"SELECT id, holder FROM policies WHERE group_name = {_WORD.format('group')}",
        DUE: f"""SELECT DISTINCT p.id, p.holder FROM premiums d JOIN policies p ON p.id = d.policy
            JOIN products t ON t.id = p.product
            WHERE d.paid_on IS NULL AND d.due <= :value AND d.kind <> 'refund' AND {_OWED} > 0""",
        POLICY: """SELECT id, holder FROM policies WHERE code = :value UNION
            SELECT g.id, NULL FROM policies p JOIN policies g ON g.group_name = p.group_name AND g.holder IS NULL
            WHERE p.code = :value AND p.holder IS NULL""",
        NAMED: """SELECT id, holder FROM policies WHERE holder IN (SELECT value FROM json_each(:value)
            UNION SELECT m.id FROM people m WHERE m.household IN (SELECT h.household FROM people h
                WHERE h.id IN (SELECT value FROM json_each(:value)) AND h.household IS NOT NULL))""",
    }
)

_ROWS = f"""WITH chosen(id, holder) AS MATERIALIZED ({{chosen}}),
    holders(id) AS MATERIALIZED (SELECT holder FROM chosen WHERE holder IS NOT NULL
        UNION SELECT m.id FROM people m WHERE m.household IN
            (SELECT h.household FROM people h WHERE h.id IN (SELECT holder FROM chosen) AND h.household IS NOT NULL)),
    theirs(id) AS (SELECT id FROM chosen UNION SELECT p.id FROM policies p WHERE p.holder IN (SELECT id FROM holders))
SELECT p.code, p.start_day, p.exit_date IS NULL, (SELECT code FROM offices o WHERE o.id = p.office),
    (SELECT word FROM words w WHERE w.id = p.group_name), h.code, h.name, h.birth_date,
    (SELECT word FROM words w WHERE w.id = h.household), (SELECT word FROM words w WHERE w.id = h.village),
    t.name, d.code, d.due, iif(d.kind = 'refund', -d.amount, {_OWED})
FROM theirs JOIN policies p ON p.id = theirs.id JOIN products t ON t.id = p.product
LEFT JOIN people h ON h.id = p.holder
LEFT JOIN premiums d ON d.policy = p.id AND d.paid_on IS NULL
    AND (d.kind = 'refund' OR {_OWED} > 0)
ORDER BY h.name COLLATE NOCASE, p.start_day, p.id, d.due, d.id"""
"""What is due after the last day of a policy that has ended is not owed, nor is what an exit took back."""

_MEMBERS = """SELECT w.word, m.name FROM json_each(:households) e
    CROSS JOIN words w ON w.list = 'household' AND w.word = e.value CROSS JOIN people m ON m.household = w.id"""


class _Row(NamedTuple):
    """A policy with one thing that is unpaid of it, or none."""

    policy: str
    start: Day
    runs: int
    office: str | None
    group: str | None
    holder: str | None
    name: str | None
    born: Day | None
    household: str | None
    village: str | None
    product: str
    due: str | None
    day: Day | None
    amount: int | None


def payers(book: Book, of: str, value: str | int, day: Day) -> list[Payer]:
    """Who pays for the policies chosen, by name, and what on a day; a household pays together for all it holds."""
    asked = {"value": value, "day": day}
    rows = [_Row(*row) for row in book.query(_ROWS.format(chosen=_CHOSEN[of]), asked)]
    groups: dict[str, list[_Row]] = {}
    for row in rows:
        groups.setdefault(_key(row), []).append(row)
    members = _members(book, {row.household for row in rows if row.household})
    return [_payer(key, each, members) for key, each in groups.items()]


def _members(book: Book, households: set[str]) -> dict[str, list[str]]:
    """Everybody's name by household."""
    found: dict[str, list[str]] = {}
    for household, name in book.query(_MEMBERS, {"households": json.dumps(sorted(households))}):
        found.setdefault(str(household), []).append(str(name))
    return found


def _key(row: _Row) -> str:
    """Who pays together: a household, a person without one, else a group, else the policy alone."""
    if row.holder is None:
        return f"group:{row.group}" if row.group else f"policy:{row.policy}"
    return f"household:{row.household}" if row.household else f"person:{row.holder}"


def _payer(key: str, rows: list[_Row], members: Mapping[str, list[str]]) -> Payer:
    """One payer: called as the holder of the latest policy, who keeps what is paid too much."""
    last = max(rows, key=lambda row: (row.runs, row.start))
    owed = sorted(_owed(rows), key=lambda each: (each.day, each.code))
    return Payer(
        key=key,
        code=last.holder or last.policy,
        name=last.name or last.group or last.policy,
        policy=last.policy,
        keeps=bool(last.runs),
        office=last.office or "",
        household=last.household or "",
        village=last.village or "",
        born=last.born,
        others=tuple(name for name in members.get(last.household or "", ()) if name != last.name),
        owed=tuple(owed),
    )


def _owed(rows: Iterable[_Row]) -> list[Owed]:
    """What is unpaid."""
    return [
        Owed(row.due, row.policy, row.product, row.day, row.amount)
        for row in rows
        if row.due is not None and row.day is not None and row.amount
    ]
