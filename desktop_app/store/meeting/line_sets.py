"""Lines under one name, as of a voucher or of a claim: they are said together, so that two of them are never mixed.

Two laptops may number a voucher alike, or write the items of one claim. Each save that writes a line says the whole set
as it left it; where saves do not know of each other one whole set stands, until a person chooses. What a merge wrote
otherwise than that, it held back (`registers`).
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from desktop_app.core.records.sheets import SHEETS
from desktop_app.store.meeting.ancestry import MERGE, SILENT
from desktop_app.store.meeting.registers import UnitSaid, standing_register
from desktop_app.store.meeting.versions import key_in, keys_sql, same_key, versions_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from desktop_app.store.database import Book
    from desktop_app.store.meeting.ancestry import Ancestry, Known
    from desktop_app.store.meeting.registers import Register, Version
    from desktop_app.store.meeting.versions import Key

SETS = frozenset(of.name for of in SHEETS if of.counted)
"""The tables whose rows are lines under a name."""
LINES = ("lines",)
"""What the columns of a set are called."""
Line = tuple[tuple[str, Any], ...]


def sets_of(book: Book, table: str, names: Collection[Any]) -> dict[Any, dict[Key, list[Version]]]:
    """By name, the versions of all lines that ever stood under some names."""
    rows: dict[Key, set[int]] = defaultdict(set)
    link = dict(book.shape(table).links).get(_name(table))
    among = "SELECT value FROM json_each(:names)"
    if link:
        among = " UNION ".join(f"SELECT id FROM main.{of} WHERE code IN ({among})" for of in (link, f"{link}_history"))
    sides = " UNION ".join(
        f'SELECT t.id{keys_sql(book, table)} FROM main.{of} t WHERE t."{_name(table)}" IN ({among})'
        for of in (table, f"{table}_history")
    )
    for row, *told in book.each(sides, {"names": json.dumps(list(names))}):
        rows[same_key(table, told)].add(int(row))
    found: dict[Any, dict[Key, list[Version]]] = defaultdict(dict)
    for key, every in versions_of(book, table, rows).items() if rows else ():
        found[key[0]][key] = every
    return found


def _name(table: str) -> str:
    """The column under whose value lines stand."""
    return next(of.key[0] for of in SHEETS if of.name == table)


def set_register(tree: Ancestry, every: Mapping[Key, Sequence[Version]]) -> Register:
    """What a set of lines comes to, as all versions of its lines do."""
    saves = {each.save for found in every.values() for each in found}
    known = sorted(save for save in saves if _says(tree, save))
    said: list[UnitSaid] = []
    for save in known:
        now = (_seen(tree, every, tree.known(save)),)
        if tree.nodes[save].action != MERGE:
            said.append(UnitSaid(save, now))
            continue
        sides = standing_register(tree, LINES, said, tree.known(save))
        if not sides.said or sides.stands.values != now:
            said.append(UnitSaid(save, now, held=True))
    return standing_register(tree, LINES, said, tree.frontier)


def _says(tree: Ancestry, save: int) -> bool:
    """Whether a save says anything; one that makes room or puts back only lets others be written down."""
    return save in tree.nodes and tree.nodes[save].action not in SILENT


def _seen(tree: Ancestry, every: Mapping[Key, Sequence[Version]], known: Known) -> tuple[Line, ...]:
    """The lines that stand for whoever knows some saves, each as its last version has it."""
    found = []
    for key in sorted(every):
        told = [each for each in every[key] if _says(tree, each.save) and tree.has(known, each.save)]
        last = max(told, key=lambda each: each.save, default=None)
        if last is not None and last.values is not None:
            found.append(tuple(last.values.items()))
    return tuple(found)


def lines_in(table: str, values: Iterable[Any]) -> dict[Key, dict[str, Any]]:
    """By key, the lines of a set as it was said."""
    lines = [dict(line) for said in values for line in said]
    return {key_in(table, line): line for line in lines}
