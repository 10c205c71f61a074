"""Who owes premium, for how long, what of a period's dues came in, and what is owed to members: by product and office.

Each measure is a frame with a row for every product and office (0 for none); parts of it add up to the whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from desktop_app.core.period import Period, quarter_holding
from desktop_app.core.statements.lines import LINES
from desktop_app.core.statements.postings import VOUCHER
from desktop_app.figures.ledger import EVERYTHING
from desktop_app.store.figures import arrears

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pandas as pd

    from desktop_app.core.period import Day
    from desktop_app.figures.figures import Figures, Office

KEYS = ("product", "office")
UNPAID = (*KEYS, "kind", "due", "dues", "amount", "cover_over")
"""What is receivable of the dues of one kind and day: written, not taken back by an exit, not paid."""
BANDS = ("0-30", "31-60", "61-90", "91-180", "181+")
"""Ages of arrears in days; the day on which a premium falls due counts as day 0."""
_EDGES = (-1, 30, 60, 90, 180, float("inf"))


def by_age(unpaid: pd.DataFrame, day: Day, graces: Mapping[int, int]) -> pd.DataFrame:
    """What members owe at the end of a day by product and office: the premium part of B06, by age and in all.

    In grace is what is still within the product's days after its due day; cover over is what seldom comes in.
    """
    import pandas as pd

    owed, due = unpaid.amount, unpaid.due.astype("Int64")
    age = pd.cut((day - due).astype(float), _EDGES, labels=BANDS)
    over, grace = unpaid.cover_over.astype(bool), unpaid["product"].map(graces).astype("Int64")
    parts = {band: owed.where(age == band, 0) for band in BANDS} | {
        "unpaid": owed,
        "fees": owed.where(unpaid.kind == "fee", 0),
        "in_grace": owed.where(due + grace > day, 0),
        "cover_over": owed.where(over, 0),
        "dues": unpaid.dues,
        "oldest": due,
    }
    frame = pd.DataFrame({**{key: unpaid[key] for key in KEYS}, **parts}).astype("Int64")
    return frame.groupby(list(KEYS)).agg({name: "min" if name == "oldest" else "sum" for name in parts})


@dataclass(frozen=True)
class Arrears:
    """What is owed at the end of a day, and what of the dues since a first day is paid; of a product, of an office."""

    figures: Figures
    day: Day
    first: Day | None = None
    """Where the period of the collection rate begins; the first day of the fiscal quarter where none is given."""
    product: int | None = None
    office: Office = None

    @cached_property
    def period(self) -> Period:
        """The period of the collection rate."""
        start = quarter_holding(self.day, self.figures.fiscal_start).first if self.first is None else self.first
        return Period(start, self.day)

    @cached_property
    def owed(self) -> pd.DataFrame:
        """The receivables by age, and how many policies are behind."""
        graces = {row: of.grace_days or 0 for row, of in self.figures.products.items()}
        unpaid = self._asked(arrears.receivable(self.figures.book, self.day), UNPAID)
        behind = self._summed(arrears.policies_behind(self.figures.book, self.day), "policies")
        return by_age(unpaid, self.day, graces).join(behind)

    @cached_property
    def collected(self) -> pd.DataFrame:
        """Dues of the period, how many are paid, their amounts, what of them is paid."""
        return self._summed(arrears.collected(self.figures.book, self.period), "dues", "dues_paid", "due", "paid")

    @cached_property
    def payable(self) -> pd.DataFrame:
        """What is to be given back, and what was paid in advance for what falls due soon, and later (B26 and B30)."""
        found = self._summed(arrears.payable(self.figures.book, self.day), "give_back", "soon", "later")
        return found.assign(owed=found.give_back + found.soon + found.later)

    @cached_property
    def keys(self) -> pd.MultiIndex:
        """Every product and office with anything owed or due."""
        keys: pd.MultiIndex = self.owed.index.union(self.collected.index).union(self.payable.index)  # type: ignore[assignment]
        return keys

    def vouchers(self, line: str) -> int:
        """What vouchers post on a line by the day, counted as the balance sheet prints it."""
        sums = self.figures.cube.upto(EVERYTHING, self.day).items()
        posted = sum(amount for (_, kind, of, _), (amount, _) in sums if (kind, of) == (VOUCHER, line))
        return posted * LINES[line].debit

    def _asked(self, rows: Iterable[Any], names: tuple[str, ...]) -> pd.DataFrame:
        """Rows of the store, of the product and the office asked for."""
        import pandas as pd

        frame = pd.DataFrame(rows, columns=list(names))
        for name, wanted in zip(KEYS, (self.product, self.office), strict=True):
            frame = frame if wanted is None else frame[frame[name] == wanted]
        return frame

    def _summed(self, rows: Iterable[Any], *names: str) -> pd.DataFrame:
        """Sums by product and office, as whole numbers."""
        return self._asked(rows, (*KEYS, *names)).astype("Int64").set_index(list(KEYS))
