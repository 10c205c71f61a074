"""Which lines of a bank's statement and which movements of the book are the same money.

One line stands for one movement where amount, day and paper agree. What is left may stand for several: a bank books the
receipts of a market day in one sum, or a bill in two. What adds up within the days is proposed; whoever keeps the books
says that it belongs together, and that stays (`acts/bank_agreement`).
"""

from __future__ import annotations

import hashlib
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.likeness import words_key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.acts.bank_file import BankLine
    from desktop_app.core.period import Day, Period
    from desktop_app.store.accounts import AccountMove

    Amounts = Sequence[tuple[Day, int]]

APART = 7
"""So many days may lie between the book's day and the bank's: a cheque takes its time."""
FEW, AMONG = 4, 20
"""A sum of so many parts at most is looked for, among so many nearest ones: of more, chance finds some that add up."""


class Together(NamedTuple):
    """Lines of the bank's and movements of the book's that are one sum; of one of both there is only one."""

    lines: tuple[BankLine, ...]
    moves: tuple[AccountMove, ...]


class BothSides(NamedTuple):
    """What agrees, what probably does, and what each has alone."""

    pairs: tuple[tuple[BankLine, AccountMove], ...]
    bank_only: tuple[BankLine, ...]
    book_only: tuple[AccountMove, ...]
    agreed: tuple[Together, ...] = ()
    """Sums that somebody has said to belong together."""
    proposed: tuple[Together, ...] = ()
    """Sums of which nobody has said so yet."""


def matched(
    lines: Sequence[BankLine], moved: Sequence[AccountMove], days: Period, said: Mapping[str, tuple[str, ...]]
) -> BothSides:
    """Pairs of one amount, then what was agreed to (the records of a line by its mark), then what adds up.

    What the book has on days that the statement does not tell of is missing nowhere.
    """
    agreed = _agreed(lines, moved, said)
    left, open_moves = _without(lines, moved, agreed)
    pairs = _pairs(left, open_moves)
    lines_left = [each for each in left if not any(each is line for line, _ in pairs)]
    moves_left = [each for each in open_moves if not any(each is move for _, move in pairs)]
    proposed = _proposed(lines_left, moves_left)
    bank_only, book_only = _without(lines_left, moves_left, proposed)
    return BothSides(
        tuple(pairs), tuple(bank_only), tuple(each for each in book_only if days.holds(each.day)), agreed, proposed
    )


def marks(lines: Sequence[BankLine]) -> dict[int, str]:
    """What tells the lines of a statement apart in any file of the bank's, by their lines in this one."""
    found: dict[int, str] = {}
    seen: dict[tuple[object, ...], int] = {}
    for each in lines:
        said = (each.day, each.amount, words_key(each.reference), words_key(each.words))
        seen[said] = seen.get(said, 0) + 1
        found[each.line] = hashlib.sha256(repr((*said, seen[said])).encode()).hexdigest()[:24]
    return found


def _pairs(lines: Sequence[BankLine], moved: Sequence[AccountMove]) -> list[tuple[BankLine, AccountMove]]:
    """Pairs of one amount: those with the same reference first, then those nearest by day."""
    near = sorted(
        (not _same_paper(line, move), abs(line.day - move.day), at, place)
        for at, line in enumerate(lines)
        for place, move in enumerate(moved)
        if line.amount == move.amount and abs(line.day - move.day) <= APART
    )
    taken: dict[int, int] = {}
    for _, _, at, place in near:
        if at not in taken and place not in taken.values():
            taken[at] = place
    return [(lines[at], moved[place]) for at, place in sorted(taken.items())]


def _same_paper(line: BankLine, move: AccountMove) -> bool:
    """Whether the bank's words name the paper of the book."""
    document = words_key(move.document)
    return bool(document) and document in f"{words_key(line.reference)} {words_key(line.words)}".split()


def _agreed(
    lines: Sequence[BankLine], moved: Sequence[AccountMove], said: Mapping[str, tuple[str, ...]]
) -> tuple[Together, ...]:
    """What was said to belong together and still adds up."""
    named = marks(lines)
    by_records: dict[tuple[str, ...], list[BankLine]] = {}
    for each in lines:
        if records := said.get(named[each.line]):
            by_records.setdefault(records, []).append(each)
    found = []
    for records, of in by_records.items():
        moves = [move for move in moved if move.record in records]
        if sum(each.amount for each in of) == sum(each.amount for each in moves):
            found.append(Together(tuple(of), tuple(moves)))
    return tuple(found)


def _proposed(lines: Sequence[BankLine], moved: Sequence[AccountMove]) -> tuple[Together, ...]:
    """One line for several movements, then several lines for one movement; what is taken once is not taken again."""
    found: list[Together] = []
    moves = list(moved)
    for line in sorted(lines, key=lambda each: -abs(each.amount)):
        parts = _adding_up(line.day, line.amount, [(each.day, each.amount) for each in moves])
        if parts:
            found.append(Together((line,), tuple(moves[at] for at in parts)))
            moves = [each for at, each in enumerate(moves) if at not in parts]
    left, moves = _without(lines, moves, found)
    for move in sorted(moves, key=lambda each: -abs(each.amount)):
        parts = _adding_up(move.day, move.amount, [(each.day, each.amount) for each in left])
        if parts:
            found.append(Together(tuple(left[at] for at in parts), (move,)))
            left = [each for at, each in enumerate(left) if at not in parts]
    return tuple(found)


def _adding_up(day: Day, amount: int, parts: Amounts) -> tuple[int, ...]:
    """The places of parts that are one sum: whole days together first, then a few of them where only those do."""
    near = [at for at, (on, part) in enumerate(parts) if abs(on - day) <= APART and (part > 0) == (amount > 0)]
    near.sort(key=lambda at: (abs(parts[at][0] - day), at))
    return _whole_days(amount, near, parts) or _few(amount, near[:AMONG], parts)


def _whole_days(amount: int, near: Sequence[int], parts: Amounts) -> tuple[int, ...]:
    """All parts of one day, or of some days after each other."""
    days = sorted({parts[at][0] for at in near})
    spans = sorted((last - first, first, last) for first in days for last in days if first <= last)
    for _, first, last in spans:
        inside = [at for at in near if first <= parts[at][0] <= last]
        if len(inside) > 1 and sum(parts[at][1] for at in inside) == amount:
            return tuple(sorted(inside))
    return ()


def _few(amount: int, near: Sequence[int], parts: Amounts) -> tuple[int, ...]:
    """A few parts that add up, if no others of as many do: else nobody could tell which."""
    for many in range(2, FEW + 1):
        found = [each for each in combinations(near, many) if sum(parts[at][1] for at in each) == amount]
        if found:
            return tuple(sorted(found[0])) if len(found) == 1 else ()
    return ()


def _without(
    lines: Sequence[BankLine], moved: Sequence[AccountMove], sets: Sequence[Together]
) -> tuple[list[BankLine], list[AccountMove]]:
    """What is in none of some sets."""
    taken_lines = {each.line for of in sets for each in of.lines}
    taken = {id(each) for of in sets for each in of.moves}
    return [each for each in lines if each.line not in taken_lines], [each for each in moved if id(each) not in taken]
