"""What is owed on a line without a bill: what sharing, schedules and operators make owed, which no voucher says."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from desktop_app.core.statements.lines import LINES
from desktop_app.core.statements.postings import OF_THEIR_LINE, POSTINGS, VOUCHER, sides
from desktop_app.core.statements.purposes import PAYABLE
from desktop_app.figures.borne import SHARE_OF_OPERATORS
from desktop_app.figures.ledger import EVERYTHING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.core.period import Day
    from desktop_app.core.text import Text
    from desktop_app.figures.figures import Figures


def unbilled(figures: Figures, line: str, days: Sequence[Day]) -> Iterator[tuple[Text, Day, int]]:
    """(what it is, the day up to which it came, amount) after each of some days up to the next one, debit positive.

    Bills and this together are what stands on the line at the last of the days.
    """
    at = [_upto(figures, line, day) for day in days]
    for kind in at[-1]:
        before = 0
        for day, known in zip(days, at, strict=True):
            now = known.get(kind, 0)
            if now != before:
                yield _label(kind, line), day, now - before
            before = now


def _upto(figures: Figures, line: str, day: Day) -> dict[str, int]:
    """What each kind of movement but vouchers has brought to the line by a day; of operators under no kind."""
    found: dict[str, int] = defaultdict(int)
    for (_, kind, named, _), (amount, _) in figures.cube.upto(EVERYTHING, day).items():
        if kind != VOUCHER:
            found[kind] += sum(debit for code, debit in sides(kind, named, amount) if code == line)
    if line == PAYABLE:
        found[""] -= sum(figures.operators.upto(day, product) for product in figures.products)
    return found


def _label(kind: str, line: str) -> Text:
    """What people call it."""
    if kind in OF_THEIR_LINE:
        return OF_THEIR_LINE[kind][1].about(line=LINES[line].label)
    return POSTINGS[kind].label if kind else SHARE_OF_OPERATORS
