"""Premium collected in a heap: who pays, what a sum is taken for, and the sheet on which line follows line.

Amounts are minor units. What is owed to a payer (a refund that waits, an advance) stands below nought.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.codes import folded
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.core.period import Day
    from desktop_app.core.text import Text

_NUMBERED = re.compile(r"(.*?)([0-9]+)")
MOST_MISSING = 200
"""A gap of more numbers is a new receipt book, not a receipt that is missing."""


class Owed(NamedTuple):
    """What is owed of a premium, fee or refund that is not paid: of which policy and product, due when, how much."""

    code: str
    policy: str
    product: str
    day: Day
    amount: int


class PaidPart(NamedTuple):
    """What of a sum is taken for one thing that is owed."""

    code: str
    amount: int


@dataclass(frozen=True, slots=True)
class Allotment:
    """What a sum is taken for, what stays due of it by the day, and what is kept as an advance."""

    parts: tuple[PaidPart, ...]
    left: int
    advance: int


@dataclass(frozen=True, slots=True)
class Payer:
    """Who pays with one receipt: a household with all that its people owe, a person or a group."""

    key: str
    code: str
    """The member's code; of a group the policy's."""
    name: str
    policy: str
    """Which keeps what is paid too much."""
    keeps: bool = True
    """Whether it runs, so that it can."""
    office: str = ""
    household: str = ""
    village: str = ""
    born: Day | None = None
    others: tuple[str, ...] = ()
    """Who else lives in the household."""
    owed: tuple[Owed, ...] = ()
    """By the day on which it is due."""

    @property
    def owed_to_payer(self) -> int:
        """What is owed to the payer."""
        return -sum(each.amount for each in self.owed if each.amount < 0)

    def due(self, day: Day) -> tuple[Owed, ...]:
        """What is due by a day, arrears included; where nothing is, what falls due next."""
        dues = [each for each in self.owed if each.amount > 0]
        until = max(day, dues[0].day) if dues else day
        return tuple(each for each in dues if each.day <= until)

    def asked(self, day: Day) -> int:
        """What is to be paid, less what is kept for the payer."""
        return max(sum(each.amount for each in self.due(day)) - self.owed_to_payer, 0)

    def arrears(self, day: Day) -> int:
        """What was due before the day."""
        return sum(each.amount for each in self.owed if each.amount > 0 and each.day < day)

    def allot(self, amount: int, day: Day) -> Allotment:
        """What a sum is for: what is due, the oldest first, helped by what is kept; then what is due later.

        The rest is kept as an advance.
        """
        now = sum(each.amount for each in self.due(day))
        used = min(self.owed_to_payer, max(now - amount, 0))
        parts = (*_paid([each for each in self.owed if each.amount < 0], -used), *self._taken(amount + used))
        rest = amount + used - sum(part.amount for part in parts if part.amount > 0)
        return Allotment(parts, max(now - amount - used, 0), rest)

    def after(self, line: CollectionLine) -> Payer:
        """The payer once a line of theirs is taken: less is owed, or more is kept."""
        paid = {part.code: part.amount for part in line.allotment.parts}
        left = [each._replace(amount=each.amount - paid.get(each.code, 0)) for each in self.owed]
        if line.allotment.advance:
            left.append(Owed("", self.policy, "", line.day, -line.allotment.advance))
        return replace(self, owed=tuple(each for each in left if each.amount))

    def _taken(self, money: int) -> tuple[PaidPart, ...]:
        """What so much money pays of all that is owed."""
        return _paid([each for each in self.owed if each.amount > 0], money)


@dataclass(frozen=True, slots=True)
class CollectionLine:
    """One line of a sheet: who paid how much, with which receipt, for what."""

    payer: Payer
    amount: int
    receipt: str
    day: Day
    allotment: Allotment
    due: int
    """What was to be paid."""
    whose: Payer | None = None
    """The payer as the book has them, without what the lines above take."""
    saved: str = ""
    """The save that holds it, where each line is saved at once."""


@dataclass(frozen=True, slots=True)
class Collection:
    """The lines collected for one day, in the order in which they were written."""

    day: Day
    first: Mapping[str, str] = field(default_factory=dict)
    """The next receipt of each office as the book stands; under the empty name that of none."""
    lines: tuple[CollectionLine, ...] = ()

    @property
    def total(self) -> int:
        """The money of all lines."""
        return sum(line.amount for line in self.lines)

    def line(self, payer: Payer, amount: int, receipt: str) -> CollectionLine:
        """A line for a payer as they stand on this sheet."""
        now = self.now(payer)
        return CollectionLine(now, amount, receipt, self.day, now.allot(amount, self.day), now.asked(self.day), payer)

    def written(self, line: CollectionLine) -> Collection:
        """With a further line."""
        return replace(self, lines=(*self.lines, line))

    def without_last(self) -> Collection:
        """Without the line written last."""
        return replace(self, lines=self.lines[:-1])

    def without(self, receipt: str) -> Collection:
        """Without the line of a receipt; what the lines below it are for is worked out anew."""
        sheet = replace(self, lines=())
        for each in self.lines:
            if each.receipt != receipt:
                again = sheet.line(each.whose or each.payer, each.amount, each.receipt)
                sheet = sheet.written(each if each.saved else again)
        return sheet

    def now(self, payer: Payer) -> Payer:
        """A payer, less what the lines of this sheet take that no save holds yet."""
        for line in self.lines:
            if line.payer.key == payer.key and not line.saved:
                payer = payer.after(line)
        return payer

    def receipt_of(self, payer: Payer) -> str:
        """The receipt of a payer's last line; empty where none is on this sheet."""
        return next((line.receipt for line in reversed(self.lines) if line.payer.key == payer.key), "")

    def next_receipt(self, office: str) -> str:
        """The number after the last line's of the same series; that of the book where there is none yet."""
        first = self.first.get(office, self.first.get("", ""))
        of_office = len(set(self.first.values())) > 1
        for line in reversed(self.lines):
            if not of_office or line.payer.office == office:
                return count_up(line.receipt) or first
        return first

    def has_receipt(self, receipt: str) -> bool:
        """Whether a line has a receipt, however it is written."""
        return any(folded(line.receipt) == folded(receipt) for line in self.lines)

    def wrong_with(self, line: CollectionLine) -> Text | None:
        """Why a line cannot be written."""
        if line.amount <= 0:
            return text("Collect", "Write the amount that was received.")
        if self.has_receipt(line.receipt):
            return text("Collect", "Receipt {receipt} stands on this sheet already.", receipt=line.receipt)
        if line.allotment.advance and not line.payer.keeps:
            return text("Collect", "No policy of {name} runs: nothing can be kept as an advance.", name=line.payer.name)
        return None

    def missing(self) -> tuple[str, ...]:
        """The receipts that lie between those of the lines, or before the first of them."""
        before = {start: number - 1 for start, number, _ in map(_parted, self.first.values())}
        given: dict[str, list[tuple[int, int]]] = {}
        for start, number, width in (_parted(line.receipt) for line in self.lines):
            given.setdefault(start, []).append((number, width))
        found: list[str] = []
        for start, numbered in given.items():
            numbers, (low, width) = sorted({number for number, _ in numbered}), min(numbered)
            known = [before[start]] if start in before and before[start] < low else []
            found += (f"{start}{number:0{width}d}" for number in _between([*known, *numbers]))
        return tuple(found)


def count_up(receipt: str) -> str:
    """The receipt after one; empty where it ends in no number."""
    start, number, width = _parted(receipt)
    return f"{start}{number + 1:0{width}d}" if width else ""


def receipt_meant(typed: str, expected: str) -> str:
    """The receipt that was typed; of a bare number, with what stands before the digits of the one expected."""
    start, _, width = _parted(expected)
    bare = "".join(typed.split())
    return f"{start}{int(bare):0{width}d}" if bare.isascii() and bare.isdecimal() and width >= len(bare) else typed


def _parted(receipt: str) -> tuple[str, int, int]:
    """What stands before the number at the end, the number, and its digits (0: none)."""
    found = _NUMBERED.fullmatch(receipt)
    return (found[1], int(found[2]), len(found[2])) if found else (receipt, -1, 0)


def _between(numbers: Sequence[int]) -> Iterator[int]:
    """The numbers that are missing between some in order."""
    for low, high in pairwise(numbers):
        if high - low <= MOST_MISSING:
            yield from range(low + 1, high)


def _paid(owed: Sequence[Owed], money: int) -> tuple[PaidPart, ...]:
    """What money pays of things owed, one after the other; both below nought where it is paid out."""
    parts: list[PaidPart] = []
    for each in owed:
        part = max(min(each.amount, money), 0) if money > 0 else min(max(each.amount, money), 0)
        money -= part
        parts += [PaidPart(each.code, part)] if part else []
    return tuple(parts)
