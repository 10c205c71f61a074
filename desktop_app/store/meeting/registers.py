"""What a record comes to where several laptops wrote on it: by column, the last word of those that know of each other.

A pure function of the saves and what they wrote, so that any order of packets comes to the same. What was written by
saves that do not know of each other stands beside each other: the one that comes last in the order of all saves holds
until a person chooses. What a merge wrote otherwise than that, it held back; that holds until a person chooses, too.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.store.meeting.ancestry import MERGE, SILENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from desktop_app.store.meeting.ancestry import Ancestry, Known

THERE = ""
"""The column that says whether there is a record at all."""
UNITS: Mapping[str, tuple[tuple[str, ...], ...]] = MappingProxyType(
    {
        "claims": (("decision", "decided", "reason", "covered"),),
        "complaints": (("outcome", "answered", "remedy"),),
        "covers": (("exit_date", "exit_reason"),),
        "people": (("birth_date", "birth_date_estimated"),),
        "policies": (("exit_date", "exit_reason"), ("start_day", "end_day")),
        "premiums": (("paid_on", "method", "receipt", "amount"),),
        "claim_lines": (("item", "billed", "covered", "reason"),),
        "vouchers": (("date", "line", "product", "office", "amount"),),
    }
)
"""Columns that say one thing together: half of one decision and half of another would be none that anybody made."""


@dataclass(frozen=True, slots=True)
class Version:
    """A record as a save left it; without values it took the record out."""

    save: int
    values: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class UnitSaid:
    """What a save says in the columns of a unit."""

    save: int
    values: tuple[Any, ...]
    held: bool = False
    """Whether a merge wrote it, otherwise than its laptops had."""


@dataclass(frozen=True, slots=True)
class Register:
    """The columns of a unit: what stands, and everything that is said beside each other, what stands first."""

    columns: tuple[str, ...]
    said: tuple[UnitSaid, ...]
    over: tuple[UnitSaid, ...] = ()
    """What was said before a merge held something back, the newest first."""

    @property
    def stands(self) -> UnitSaid:
        """What holds for now."""
        return self.said[0]

    @property
    def waits(self) -> bool:
        """Whether a person has to choose."""
        return self.stands.held or len({each.values for each in self.said}) > 1


def units_of(table: str, columns: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The units of a table's columns, each by its first column."""
    together = {unit[0]: unit for unit in UNITS.get(table, ())}
    inner = {column for unit in together.values() for column in unit}
    return {column: together.get(column, (column,)) for column in columns if column in together or column not in inner}


def registers(tree: Ancestry, table: str, versions: Iterable[Version]) -> dict[str, Register]:
    """Every unit of a record, and whether it is there, as all versions come to."""
    known = [each for each in versions if each.save in tree.nodes and tree.nodes[each.save].action not in SILENT]
    ordered = sorted(known, key=lambda each: each.save)
    columns = next((tuple(each.values) for each in ordered if each.values is not None), ())
    units = {THERE: (THERE,), **units_of(table, columns)}
    said: dict[str, list[UnitSaid]] = {unit: [] for unit in units}
    for at, version in enumerate(ordered):
        for unit, written in _said(tree, units, ordered[:at], version, said):
            said[unit].append(written)
    frontier = tree.frontier
    return {unit: standing_register(tree, units[unit], each, frontier) for unit, each in said.items() if each}


def _said(
    tree: Ancestry,
    units: Mapping[str, tuple[str, ...]],
    earlier: Sequence[Version],
    version: Version,
    said: Mapping[str, Sequence[UnitSaid]],
) -> Iterator[tuple[str, UnitSaid]]:
    """What a version says anew: against what its save had before it, or of a merge against what its sides come to."""
    known = tree.known(version.save)
    if tree.nodes[version.save].action == MERGE:
        for unit, columns in units.items():
            now = _values(version, columns)
            sides = standing_register(tree, columns, said[unit], known)
            if now is not None and (not sides.said or sides.stands.values != now):
                yield unit, UnitSaid(version.save, now, held=True)
        return
    before = next((each for each in reversed(earlier) if tree.has(known, each.save)), None)
    for unit, columns in units.items():
        now = _values(version, columns)
        then = _values(before, columns) if before and before.values is not None else None
        if now is not None and (unit == THERE or now != then):
            yield unit, UnitSaid(version.save, now)


def _values(version: Version, columns: Sequence[str]) -> tuple[Any, ...] | None:
    """What a version has in some columns; None where it has no record to have them."""
    if columns == (THERE,):
        return (version.values is not None,)
    return None if version.values is None else tuple(version.values.get(column) for column in columns)


def standing_register(tree: Ancestry, columns: tuple[str, ...], said: Sequence[UnitSaid], known: Known) -> Register:
    """What is said last by those saves that are known, what stands first."""
    seen = [each for each in said if tree.has(known, each.save)]
    last = [each for each in seen if not any(_over(tree, other, each) for other in seen)]
    ordered = sorted(last, key=lambda each: _rank(tree, columns, each), reverse=True)
    held = [other for other in seen if ordered and ordered[0].held and other not in ordered]
    return Register(columns, tuple(ordered), tuple(sorted(held, key=lambda each: tree.place(each.save), reverse=True)))


def _rank(tree: Ancestry, columns: tuple[str, ...], written: UnitSaid) -> tuple[Any, ...]:
    """What comes later stands; a record that somebody still writes on stays, whoever took it out."""
    stays = written.values[0] if columns == (THERE,) else True
    return written.held, stays, *tree.place(written.save)


def _over(tree: Ancestry, later: UnitSaid, earlier: UnitSaid) -> bool:
    """Whether one was written by a save that follows the other."""
    return later.save != earlier.save and tree.follows(later.save, earlier.save)
