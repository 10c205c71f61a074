"""Where the demonstration's rows gather: numbered, and handed on in batches, so that any size fits in little memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from desktop_app.core.records.sheets import SHEETS, sheet
from desktop_app.demonstration.clock import YEARS
from desktop_app.demonstration.codes import code, endings, receipt_head
from desktop_app.demonstration.tally import MoneyTally

if TYPE_CHECKING:
    from collections.abc import Iterator

Row: TypeAlias = tuple[object, ...]
Batch: TypeAlias = tuple[str, list[Row]]

_BATCH = 4000


class StoryLedger:
    """Rows by sheet until they are handed on, the numbers given so far, and the sums for the books."""

    def __init__(self) -> None:
        """Start with nothing."""
        self.rows: dict[str, list[Row]] = {each.name: [] for each in SHEETS}
        self.tally = MoneyTally()
        self.people = self.households = self.policies = self.premiums = 0
        self.claims = self.payments = self.loans = self.fields = self.complaints = self.savings = 0
        self.receipts = dict.fromkeys(YEARS, 0)

    def person(self) -> str:
        """The next person's code."""
        self.people += 1
        return code("M", self.people)

    def policy(self) -> str:
        """The next policy's code."""
        self.policies += 1
        return code("P", self.policies)

    def premium(self) -> str:
        """The next premium's code."""
        self.premiums += 1
        return code("D", self.premiums)

    def claim(self) -> str:
        """The next claim's code."""
        self.claims += 1
        return code("C", self.claims)

    def payment(self) -> str:
        """The next payment's code."""
        self.payments += 1
        return code("Y", self.payments)

    def complaint(self) -> str:
        """The next complaint's code."""
        self.complaints += 1
        return code("K", self.complaints)

    def saving(self) -> str:
        """The code of the next movement of savings."""
        self.savings += 1
        return code("S", self.savings)

    def receipt(self, year: int) -> str:
        """The next receipt of a year."""
        self.receipts[year] += 1
        number = self.receipts[year]
        return f"{receipt_head(year, number // 1000)}{endings()[number % 1000]}"

    def full(self, batch: int = _BATCH) -> Iterator[Batch]:
        """The sheets that have gathered a batch; with 1 all that have any."""
        for name, rows in self.rows.items():
            if len(rows) >= batch:
                yield name, _whole(name, rows)
                rows.clear()


def _whole(name: str, rows: list[Row]) -> list[Row]:
    """The rows of a sheet with all its fields: those at the end that nobody in the story fills are empty."""
    rest = (None,) * (len(sheet(name).fields) - len(rows[0]))
    return [row + rest for row in rows] if rest else rows[:]
