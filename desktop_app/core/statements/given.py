"""Costs given for free: work, rooms and goods that nobody was paid for (the note of indicator 1).

They are booked at their value, so that the expense ratio shows what the scheme really costs, against a donation below
the line (P35): what is given away never enters net income (P28) as income, nor lessens an expense (definitions, 7).
"""

from __future__ import annotations

from desktop_app.core.statements.lines import COST_LINES
from desktop_app.core.statements.purposes import NO_MONEY, PURPOSES

DONATED = "P35"
"""The line on which the worth of what was given stands as a donation."""

GIVEN_PURPOSES = tuple(key for key, of in PURPOSES.items() if of.line in COST_LINES and NO_MONEY not in of.ways)
"""What may be given for free: every purpose of an operating expense that is otherwise paid."""


def given_lines(purpose: str) -> tuple[str, str]:
    """The line that is debited, that of the cost, and the one that is credited, below net income."""
    return PURPOSES[purpose].line, DONATED
