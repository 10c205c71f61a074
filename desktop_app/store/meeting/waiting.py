"""What waits for a person to choose, since several laptops wrote on one record and did not know of each other."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.core.records.closing import CLOSED
from desktop_app.store.changed import KEYS, code_of
from desktop_app.store.closings import quarter_acts
from desktop_app.store.meeting.ancestry import MERGE, PUT_BACK, SILENT, Ancestry, ancestry
from desktop_app.store.meeting.corrected_keys import CorrectedKey, CorrectedKeys
from desktop_app.store.meeting.line_sets import LINES, SETS, set_register, sets_of
from desktop_app.store.meeting.registers import THERE, Register, UnitSaid, Version, registers
from desktop_app.store.meeting.versions import versions_of, written_by
from desktop_app.store.rows import MOVABLE
from desktop_app.store.settings import setting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from desktop_app.store.database import Book
    from desktop_app.store.meeting.versions import Key

JOINED = "joined"
"""Under this name a book remembers what merges wrote on."""
CHOSEN = "conflict"
"""How the settings begin that say what was chosen."""
RECEIPT = "receipt"
OTHERWISE = "otherwise"
LATE = "late"
GONE = "gone"
LINED = "lines"
"""Why something waits: a receipt twice, two values, a closed quarter, a record that one side took back, lines under
one name."""


class VersionSaid(NamedTuple):
    """One version of what waits: the values, and who wrote them when, in which save."""

    save: str
    by: str
    time: int
    values: tuple[Any, ...]


class RecordWaiting(NamedTuple):
    """A record of which several versions stand beside each other; the first one holds for now."""

    sheet: str
    record: str
    columns: tuple[str, ...]
    why: str
    said: tuple[VersionSaid, ...]
    last: Mapping[str, Any]
    """The record as it was last written."""

    @property
    def of_key(self) -> tuple[str, ...]:
        """Those of its columns that are parts of its key: where they are said in several ways, which record it is."""
        return tuple(name for name in self.columns if name in MOVABLE.get(self.sheet, ()))

    @property
    def name(self) -> str:
        """What settles it names it so; of several keys by these alone, whatever else each says."""
        return " ".join((CHOSEN, self.sheet, self.record, *(self.of_key or self.columns)))


def waiting(book: Book) -> tuple[RecordWaiting, ...]:
    """Everything that waits, in the order of the sheets; asked again only after a save."""
    newest = book.value("SELECT max(id) FROM main.saves")
    kept = book.memory.get(CHOSEN)
    if kept is None or kept[0] != newest:
        kept = book.memory[CHOSEN] = (newest, tuple(_waiting(book)))
    return kept[1]


def has_met(book: Book) -> bool:
    """Whether another laptop's saves were ever joined with those of this file."""
    return book.value("SELECT 1 FROM main.saves WHERE action = ? LIMIT 1", (MERGE,)) is not None


def _waiting(book: Book) -> Iterator[RecordWaiting]:
    """What no save has settled."""
    if not has_met(book):
        return
    tree = ancestry(book)
    found = (*_of_records(book, tree), *_of_receipts(book, tree))
    order = {table: at for at, table in enumerate(KEYS)}
    for each in sorted(found, key=lambda each: (order[each.sheet], each.record, each.columns)):
        if not _is_settled(book, each):
            yield each


def _of_records(book: Book, tree: Ancestry) -> Iterator[RecordWaiting]:
    """Records that a merge wrote on, where their versions differ."""
    closed = tuple(each.save for each in quarter_acts(book) if each.what == CLOSED)
    merges = [row for row, node in tree.nodes.items() if node.action == MERGE]
    for table in KEYS:
        found = _joined(book, table, merges)
        if table in SETS:
            yield from _of_sets(book, tree, table, {key[0] for key in found}, closed)
            continue
        versions = versions_of(book, table, found) if found else {}
        if table in MOVABLE:
            yield from _keys_corrected_twice(book, tree, table, versions)
        for every in versions.values():
            yield from _of_record(tree, table, every, closed)


def _joined(book: Book, table: str, merges: Sequence[int]) -> dict[Key, set[int]]:
    """By key, the rows that merges wrote on: no other save changes that, so it is asked once for the same merges."""
    kept = book.memory.setdefault(JOINED, {})
    if kept.get("merges") != merges:
        kept.clear()
        kept["merges"] = merges
    if table not in kept:
        kept[table] = written_by(book, table, merges)
    found: dict[Key, set[int]] = kept[table]
    return found


def _of_record(tree: Ancestry, table: str, found: list[Version], closed: Sequence[int]) -> Iterator[RecordWaiting]:
    """What waits of one record."""
    known = [each for each in found if each.values is not None and tree.nodes[each.save].action not in SILENT]
    values = max(known, key=lambda each: tree.place(each.save)).values if known else None
    if values is None or (table == "settings" and str(values["name"]).startswith(CHOSEN)):
        return
    record = code_of(table, values)
    units = registers(tree, table, found)
    there = units.pop(THERE)
    if there.waits:
        why = GONE if _is_put_back(tree, there, found) else _why(tree, there, GONE, closed)
        yield RecordWaiting(table, record, (), why, _said(tree, there), values)
    if not there.stands.values[0]:
        return
    for each in units.values():
        if each.waits:
            why = _why(tree, each, OTHERWISE, closed)
            yield RecordWaiting(table, record, each.columns, why, _said(tree, each), values)


def _keys_corrected_twice(
    book: Book, tree: Ancestry, table: str, versions: dict[Key, list[Version]]
) -> Iterator[RecordWaiting]:
    """Records of which merges let only one of several corrected keys stand; the others say nothing more."""
    corrected, told = CorrectedKeys(book, tree, table), set[Any]()
    for key in [key for key, every in versions.items() if _is_held_out(tree, table, every)]:
        versions[key] = every = corrected.versions(key)  # who has chosen may have written it anew since
        held = registers(tree, table, every)[THERE].over if _is_held_out(tree, table, every) else ()
        origin = corrected.origin(key, held[0].save) if held else None
        ways = corrected.ways(origin[1]) if origin else []
        if origin and any(each.stands for each in ways):
            del versions[key]
            if origin[0] not in told:
                yield from _of_corrected(tree, table, origin[1], ways)
            told.add(origin[0])


def _is_held_out(tree: Ancestry, table: str, every: Sequence[Version]) -> bool:
    """Whether a merge has taken a record out that somebody goes on with."""
    there = registers(tree, table, every)[THERE]
    return bool(there.stands.held and not there.stands.values[0] and there.over)


def _of_corrected(
    tree: Ancestry, table: str, versions: Sequence[Version], ways: Sequence[CorrectedKey]
) -> Iterator[RecordWaiting]:
    """A record that stands under one of its keys; none where whoever gave it that one knew of the others."""
    stands = next(each for each in ways if each.stands)
    others = [each for each in ways if not (each.stands or tree.follows(stands.save, each.save))]
    names = tuple(name for name in stands.values if any(of.values[name] != stands.values[name] for of in others))
    said = (UnitSaid(each.save, tuple(each.values[name] for name in names)) for each in (stands, *others))
    before = next(each.values for each in reversed(versions) if each.values is not None)
    if others:
        told = tuple(_version(tree, each) for each in said)
        yield RecordWaiting(table, code_of(table, before), names, OTHERWISE, told, stands.values)


def _of_sets(book: Book, tree: Ancestry, table: str, names: set[Any], closed: Sequence[int]) -> Iterator[RecordWaiting]:
    """Sets of lines that were written in two ways: vouchers of one number, the items of one claim."""
    for name, lines in sets_of(book, table, names).items() if names else ():
        register = set_register(tree, lines)
        if register.said and register.waits:
            why = _why(tree, register, LINED, closed)
            yield RecordWaiting(table, str(name), LINES, why, _said(tree, register), {})


def _why(tree: Ancestry, register: Register, otherwise: str, closed: Sequence[int]) -> str:
    """Why it waits: for a closed quarter, where a merge held back what did not know of its closing."""
    late = register.stands.held and any(
        tree.follows(register.stands.save, save) and not (tree.follows(save, of.save) or tree.follows(of.save, save))
        for save in closed
        for of in register.over[:1]
    )
    return LATE if late else otherwise


def _is_put_back(tree: Ancestry, there: Register, found: Iterable[Version]) -> bool:
    """Whether a record is there since something rests on it, whoever took it out."""
    put = (each.save for each in found if each.save in tree.nodes and tree.nodes[each.save].action == PUT_BACK)
    return bool(there.stands.held and there.stands.values[0] and any(tree.follows(there.stands.save, of) for of in put))


def _said(tree: Ancestry, register: Register) -> tuple[VersionSaid, ...]:
    """All that is said beside each other, and what a merge held back."""
    return tuple(_version(tree, each) for each in (*register.said, *register.over[:1]))


def _version(tree: Ancestry, written: UnitSaid) -> VersionSaid:
    """A version with who wrote it."""
    node = tree.nodes[written.save]
    return VersionSaid(node.name, node.user, node.time, written.values)


def _of_receipts(book: Book, tree: Ancestry) -> Iterator[RecordWaiting]:
    """Receipt numbers that two laptops have given to different premiums."""
    sql = """SELECT receipt, code, save FROM premiums WHERE receipt COLLATE NOCASE IN (
            SELECT receipt FROM premiums WHERE receipt NOTNULL GROUP BY receipt COLLATE NOCASE HAVING count(*) > 1)
        ORDER BY receipt COLLATE NOCASE, code"""
    for _, rows in groupby(book.query(sql), key=lambda row: str(row[0]).lower()):
        found = list(rows)
        if len({tree.nodes[int(save)].device for _, _, save in found}) > 1:
            said = (_version(tree, UnitSaid(int(save), (code,))) for _, code, save in found)
            yield RecordWaiting("premiums", str(found[0][0]), (RECEIPT,), RECEIPT, tuple(said), {})


def _is_settled(book: Book, each: RecordWaiting) -> bool:
    """Whether somebody has chosen among all these versions already."""
    kept = setting(book, each.name)
    chosen: Mapping[str, Any] = json.loads(kept) if kept else {}
    return {said.save for said in each.said} <= set(chosen.get("among", ()))
