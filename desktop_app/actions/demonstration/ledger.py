"""Where the demonstration's rows gather: numbered, batched, and with the month's premium noted for the vouchers."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from desktop_app.core.period import date_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.actions.demonstration.setting import Row
    from desktop_app.core.period import Day

BATCH = 4000


class Ledger:
    """Rows by sheet until they are handed on."""

    def __init__(self) -> None:
        """Start with nothing."""
        self._rows: dict[str, list[Row]] = defaultdict(list)
        self._numbers = Counter[str]()
        self.months = Counter[int]()
        """Written premium by running month (year x 12 + month - 1), in minor units."""

    def code(self, sheet: str, prefix: str) -> str:
        """The next code of a sheet."""
        self._numbers[sheet] += 1
        return f"{prefix}-{self._numbers[sheet]:07d}"

    def add(self, sheet: str, row: Row) -> None:
        """Take in a row."""
        self._rows[sheet].append(row)

    def premium(
        self,
        policy: str,
        due: Day,
        first: Day | None,
        last: Day | None,
        amount: int,
        kind: str,
        paid: Day | None,
        method: str,
    ) -> None:
        """Take in a due amount, with a receipt where it is paid."""
        code = self.code("premiums", "D")
        receipt = f"R-{code[2:]}" if paid is not None and kind != "refund" else None
        self._rows["premiums"].append(
            (code, policy, due, first, last, amount, kind, paid, method if paid is not None else None, receipt),
        )
        if kind == "premium":
            date = date_of(due)
            self.months[date.year * 12 + date.month - 1] += amount

    def full(self) -> Iterator[tuple[str, list[Row]]]:
        """The sheets that have gathered a batch."""
        yield from ((sheet, self._rows.pop(sheet)) for sheet in [s for s, r in self._rows.items() if len(r) >= BATCH])

    def rest(self) -> Iterator[tuple[str, list[Row]]]:
        """Everything that is left."""
        yield from ((sheet, self._rows.pop(sheet)) for sheet in list(self._rows))
