"""Which further numbers are withheld so that none that must be can be reckoned from what is left (complements).

Numbers hang together by sums: the whole is the sum of its product types, a total of its lines, what stands at a
quarter's end of what stood before and what came. Whoever reads the rest solves these sums for what is withheld; so the
same is solved here (Hundepool and others, "Statistical Disclosure Control", 2012, chapter 4) and numbers are given up
until nothing that must be withheld has one solution only.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.core.snapshot_rounding import FEW

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence

Key: TypeAlias = "Hashable"
_Row: TypeAlias = "dict[Key, Fraction]"


@dataclass(frozen=True, slots=True)
class CellSum:
    """A number that is the sum of others, each with its sign."""

    total: Key
    parts: tuple[tuple[int, Key], ...]
    apart: bool = False
    """Whether the parts are of different persons: what several of them come to together must not be of a few."""

    @property
    def terms(self) -> Iterator[tuple[int, Key]]:
        """What adds up to nought."""
        yield -1, self.total
        yield from self.parts


@dataclass(frozen=True, slots=True)
class Cells:
    """The numbers of a snapshot, and how they hang together."""

    sums: Sequence[CellSum]
    worth: Mapping[Key, int]
    """What giving a number up costs; the cheapest is given up first. One that costs nothing tells nothing."""
    rests: Mapping[Key, int]
    """How many persons or claims a number rests on, with the draw; those that are not among them rest on enough."""


def withheld_with(must: Collection[Key], cells: Cells, besides: Iterable[Key] = ()) -> set[Key]:
    """What must be withheld, with all that is given up for it, and with what goes out to nobody anyway."""
    found = {*must, *besides}
    while True:
        while any([_give_up(each, found, must, cells) for each in cells.sums]):
            pass
        known = solved(found, cells.sums) & set(must)
        near = (_cheapest(_sums_of(keys, cells.sums), found, cells) for keys in (known, found)) if known else ()
        cheapest = next((each for each in near if each is not None), None)
        if cheapest is None:
            return found
        found.add(cheapest)


def solved(withheld: Collection[Key], sums: Iterable[CellSum]) -> set[Key]:
    """Which of the withheld numbers have one solution only, by elimination over exact fractions."""
    hidden = set(withheld)
    rows = ({key: Fraction(sign) for sign, key in each.terms if key in hidden} for each in sums)
    return {next(iter(row)) for row in _eliminated(row for row in rows if row) if len(row) == 1}


def _give_up(of: CellSum, found: set[Key], must: Collection[Key], cells: Cells) -> bool:
    """Give a number of a sum up where the sum alone tells what must be withheld of it; whether one was."""
    cheapest = _cheapest([of], found, cells) if _tells(of, found, must, cells.rests) else None
    if cheapest is not None:
        found.add(cheapest)
    return cheapest is not None


def _tells(of: CellSum, found: set[Key], must: Collection[Key], rests: Mapping[Key, int]) -> bool:
    """Whether a sum tells what is withheld of it: one number alone, or several that are together of a few."""
    hidden = [key for _, key in of.terms if key in found]
    if not any(key in must for key in hidden):
        return False
    if len(hidden) == 1:
        return True
    if not of.apart or of.total in found:
        return False
    least = sum(max(0, rests[key] - (FEW - 1)) if key in rests else FEW for key in hidden)
    return least < FEW


def _cheapest(sums: Iterable[CellSum], found: set[Key], cells: Cells) -> Key | None:
    """The number of some sums that is given up most easily; None where nothing is left."""
    left = {key: cells.worth.get(key, 0) for each in sums for _, key in each.terms if key not in found}
    worth = {key: of for key, of in left.items() if of} or left
    return min(worth, key=lambda key: (worth[key], repr(key)), default=None)


def _sums_of(keys: set[Key], sums: Iterable[CellSum]) -> list[CellSum]:
    """The sums in which any of some numbers stands."""
    return [each for each in sums if any(key in keys for _, key in each.terms)]


def _eliminated(rows: Iterable[_Row]) -> list[_Row]:
    """Rows of equations, each number that leads a row taken out of all others (Gauss and Jordan)."""
    leading: dict[Key, _Row] = {}
    for row in rows:
        left = _without(row, leading)
        if not left:
            continue
        lead, by = next(iter(left.items()))
        left = {key: value / by for key, value in left.items()}
        for key, other in leading.items():
            if lead in other:
                leading[key] = _less(other, left, other[lead])
        leading[lead] = left
    return list(leading.values())


def _without(row: _Row, leading: Mapping[Key, _Row]) -> _Row:
    """A row without any number that leads another."""
    for key in [key for key in row if key in leading]:
        row = _less(row, leading[key], row[key])
    return row


def _less(row: _Row, other: _Row, times: Fraction) -> _Row:
    """A row less so many times another."""
    found = {key: row.get(key, Fraction(0)) - times * other.get(key, Fraction(0)) for key in {**row, **other}}
    return {key: value for key, value in found.items() if value}
