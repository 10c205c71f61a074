"""Which further numbers are withheld so that none that must be can be reckoned from what is left (complements).

Numbers hang together by sums: the whole is the sum of its product types, a total of its lines, what stands at a
quarter's end of what stood before and what came. Whoever reads the rest solves these sums for what is withheld; so the
same is solved here (Hundepool and others, "Statistical Disclosure Control", 2012, chapter 4) and numbers are given up
until nothing that must be withheld has one solution only.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeAlias

from desktop_app.core.snapshot_rounding import FEW

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

Key: TypeAlias = Any
"""What a number is known by: anything hashable."""
_Exact: TypeAlias = "int | Fraction"
_Row: TypeAlias = "dict[Key, _Exact]"


TRIED = 50
"""So many of the cheapest numbers are tried on whether each alone would save a secret."""


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
    """What must be withheld, with all that is given up for it, and with what goes out to nobody anyway.

    A sum of nothing is nought, as everybody knows.
    """
    besides = frozenset(besides) - set(must)
    cells = replace(cells, sums=[each for each in cells.sums if each.parts])
    found = {*must, *besides}
    while True:
        while [each for each in cells.sums if _give_up(each, found, must, besides, cells)]:
            """What is given up for one sum may be told by another."""
        secret = {*must, *_totals_of_few(found, must, cells)}
        saving = {
            _saving(known, near, found, cells) for known, near in _hanging_together(found, secret, cells.sums)
        } - {None}
        if not saving:
            return found
        found |= saving


def solved(withheld: Collection[Key], sums: Iterable[CellSum]) -> set[Key]:
    """Which of the withheld numbers have one solution only, by elimination over exact fractions."""
    hidden = set(withheld)
    rows: Iterator[_Row] = ({key: sign for sign, key in each.terms if key in hidden} for each in sums)
    return {next(iter(row)) for row in _eliminated(row for row in rows if row) if len(row) == 1}


def _hanging_together(
    found: set[Key], secret: Collection[Key], sums: Sequence[CellSum]
) -> Iterator[tuple[set[Key], list[CellSum]]]:
    """The secrets that have one solution, those together that hang together, with all sums they hang by."""
    known = solved(found, sums) & set(secret)
    of: dict[Key, set[Key]] = {}
    for each in sums if known else ():
        hidden = [key for _, key in each.terms if key in found]
        together = set().union(*({key} | of.get(key, set()) for key in hidden))
        of |= dict.fromkeys(together, together)
    for together in {id(of[key]): of[key] for key in sorted(known, key=repr)}.values():
        yield together & known, _sums_of(together, sums)


def _totals_of_few(found: set[Key], must: Collection[Key], cells: Cells) -> Iterator[Key]:
    """Totals that are withheld and tell, as soon as they are known, what a few come to together."""
    for each in cells.sums:
        if each.total in found and _few_together(each, found - {each.total}, must, cells.rests):
            yield each.total


def _saving(known: set[Key], near: Sequence[CellSum], found: set[Key], cells: Cells) -> Key | None:
    """The cheapest number that makes one more of the known secrets uncertain, else the cheapest; None if none is left.

    Several may be needed before a secret is safe: then the next turn goes on.
    """
    left = [*dict.fromkeys(_by_worth(_sums_of(known, near), found, cells) + _by_worth(near, found, cells))]
    saves = (key for key in left[:TRIED] if len(solved({*found, key}, near) & known) < len(known))
    return next(saves, next(iter(left), None))


def _give_up(of: CellSum, found: set[Key], must: Collection[Key], besides: Collection[Key], cells: Cells) -> bool:
    """Give a number of a sum up where the sum alone tells what is withheld of it; whether one was."""
    hidden = [key for _, key in of.terms if key in found]
    alone = len(hidden) == 1 and hidden[0] not in besides
    together = of.total not in found and _few_together(of, found, must, cells.rests)
    cheapest = next(iter(_by_worth([of], found, cells)), None) if alone or together else None
    if cheapest is not None:
        found.add(cheapest)
    return cheapest is not None


def _few_together(of: CellSum, found: set[Key], must: Collection[Key], rests: Mapping[Key, int]) -> bool:
    """Whether the parts that are withheld are of so few persons or claims that their sum must not be known either."""
    hidden = [key for _, key in of.parts if key in found]
    least = sum(max(0, rests[key] - (FEW - 1)) if key in rests else FEW for key in hidden)
    return of.apart and least < FEW and any(key in must for key in hidden)


def _by_worth(sums: Iterable[CellSum], found: set[Key], cells: Cells) -> list[Key]:
    """What can be given up of some sums, the cheapest first; what tells nothing, being nought, comes last."""
    left = {key: cells.worth.get(key, 0) for each in sums for _, key in each.terms if key not in found}
    return sorted(left, key=lambda key: (not left[key], left[key], repr(key)))


def _sums_of(keys: set[Key], sums: Iterable[CellSum]) -> list[CellSum]:
    """The sums in which any of some numbers stands."""
    return [each for each in sums if any(key in keys for _, key in each.terms)]


def _eliminated(rows: Iterable[_Row]) -> list[_Row]:
    """Rows of equations, each number that leads a row taken out of all others (Gauss and Jordan)."""
    leading: dict[Key, _Row] = {}
    within: defaultdict[Key, set[Key]] = defaultdict(set)
    for row in rows:
        left = _without(row, leading)
        if not left:
            continue
        lead = next(iter(left))
        left = {key: _divided(value, left[lead]) for key, value in left.items()}
        for other in [each for each in within[lead] if lead in leading[each]]:
            leading[other] = _less(leading[other], left, leading[other][lead])
            _note(leading[other], other, within)
        leading[lead] = left
        _note(left, lead, within)
    return list(leading.values())


def _note(row: _Row, lead: Key, within: defaultdict[Key, set[Key]]) -> None:
    """Note in which row numbers stand."""
    for key in row:
        within[key].add(lead)


def _divided(value: _Exact, by: _Exact) -> _Exact:
    """An exact quotient; nearly all are of whole numbers by 1 or -1."""
    return value * by if by in (1, -1) else Fraction(value) / by


def _without(row: _Row, leading: Mapping[Key, _Row]) -> _Row:
    """A row without any number that leads another."""
    for key in [key for key in row if key in leading]:
        row = _less(row, leading[key], row[key])
    return row


def _less(row: _Row, other: _Row, times: _Exact) -> _Row:
    """A row less so many times another."""
    found = dict(row)
    for key, value in other.items():
        if rest := found.get(key, 0) - times * value:
            found[key] = rest
        else:
            del found[key]
    return found
