"""What cannot be true of the loan or the index behind a cover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.problems import Problem
from desktop_app.core.shown import When
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.records.linked import Index, Loan


def check_loan(loan: Loan) -> list[Problem]:
    """A loan is repaid after it is given."""
    if loan.start_day <= loan.end_day:
        return []
    message = text("Rules", "The loan ends on or after its start, {start}.", start=When(loan.start_day))
    return [Problem(message, "end_day")]


def check_index(index: Index) -> list[Problem]:
    """The days an index contract looks at run forward."""
    if index.from_day <= index.to_day:
        return []
    message = text("Rules", "The contract ends on or after its first day, {first}.", first=When(index.from_day))
    return [Problem(message, "to_day")]
