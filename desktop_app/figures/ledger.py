"""The ledger: what every line holds, as sums of postings by product and office (definitions, section 2)."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.reserves.accrued import Savings
from desktop_app.core.statements.lines import LINES
from desktop_app.core.statements.postings import OF_THEIR_LINE, kinds_on, sides
from desktop_app.store.facts.books import ENTRIES
from desktop_app.store.facts.cube import Question

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.period import Day, Period
    from desktop_app.store.facts.cube import Cube

Lines = dict[str, int]
"""What lines hold, each counted as its statement prints it: income and liabilities positive, too."""

EVERYTHING = Question(ENTRIES, ENTRIES.measures, ("product", *ENTRIES.categories))
"""All that moved, by product, kind, a voucher's line and whether it stands against cash: read once for every line."""
_WRITTEN = Question(
    ENTRIES,
    ("amount",),
    ("product", "kind", "line"),
    f"(kind IN {tuple(kind for kind, _ in kinds_on('P03'))} OR line IN ('P03', 'P04'))",
)
_NAMING = tuple(OF_THEIR_LINE)
_RECOVERED = Question(ENTRIES, ("amount",), ("product",), "kind = 'recovered'")
_EVERYWHERE = Question(ENTRIES, ("amount",), ("product", "office", *ENTRIES.categories))
_BY_OFFICE = Question(ENTRIES, ("amount",), ("product", "office", "kind", "line"), f"kind NOT IN {_NAMING}")
_NAMED = Question(
    ENTRIES, ("amount",), ("product", "office", "purpose", "kind", "line"), f"kind IN {_NAMING} AND office > 0"
)
_OF_PURPOSES = Question(
    ENTRIES, ("amount",), ("purpose", "kind", "line"), f"product = 0 AND kind IN {_NAMING} AND line LIKE 'P%'"
)
_MOVES = MappingProxyType({"deposit": "deposits", "withdrawal": "withdrawals", "interest": "interest"})
NOTHING_SAVED = Savings(0, 0, 0)
_NOTHING: Mapping[str, int] = MappingProxyType({})


class Ledger:
    """The postings of one book, added up. A product's row number 0 stands for none, and so does an office's."""

    def __init__(self, cube: Cube) -> None:
        """Read nothing yet."""
        self._cube = cube
        self.upto = lru_cache(maxsize=512)(self._upto)
        self.held_at_offices = lru_cache(maxsize=64)(self._balances_by_office)
        self.within = lru_cache(maxsize=512)(self._within)
        self.savings = lru_cache(maxsize=512)(self._savings)

    def _upto(self, day: Day) -> Mapping[int, Lines]:
        """What the lines hold at the end of a day, by product."""
        found: dict[int, Lines] = defaultdict(lambda: defaultdict(int))
        for (product, kind, line, _), (amount, records) in self._cube.upto(EVERYTHING, day).items():
            if amount or records:  # of the past the sums of what came since stand there as nought
                _post(found[product], kind, line, amount)
        return found

    def _balances_by_office(self, day: Day) -> Mapping[tuple[int, int], Lines]:
        """What the lines hold at the end of a day, by product and by the office that a record names, 0 for none."""
        found: dict[tuple[int, int], Lines] = defaultdict(lambda: defaultdict(int))
        for (product, office, kind, line, _), (amount,) in self._cube.upto(_EVERYWHERE, day).items():
            _post(found[product, office], kind, line, amount)
        return found

    def _within(self, period: Period) -> Mapping[int, Lines]:
        """What the lines moved by in a period, by product."""
        before, after = self.upto(period.before), self.upto(period.last)
        return {
            product: {code: amount - before.get(product, _NOTHING).get(code, 0) for code, amount in lines.items()}
            for product, lines in after.items()
        }

    def written(self, day: Day, product: int) -> int:
        """The premium that a product wrote up to a day, less the change of what is unearned that vouchers post.

        It is read for itself: premium is asked of many days on which nothing else of the ledger is.
        """
        lines: Lines = defaultdict(int)
        for (of, kind, line), (amount,) in self._cube.upto(_WRITTEN, day).items():
            if of == product:
                _post(lines, kind, line, amount)
        return lines["P03"] - lines["P04"]

    def at_offices(self, period: Period) -> Mapping[tuple[int, int], Lines]:
        """What records moved in a period, by product and office; vouchers and schedules are read for themselves."""
        found: dict[tuple[int, int], Lines] = defaultdict(lambda: defaultdict(int))
        for (product, office, kind, line), (amount,) in self._cube.during(_BY_OFFICE, period).items():
            _post(found[product, office], kind, line, amount)
        return found

    def named_at_offices(self, period: Period) -> Mapping[tuple[int, int, str], Lines]:
        """What vouchers and schedules that name an office moved in a period, by product (0: none), office, purpose."""
        found: dict[tuple[int, int, str], Lines] = defaultdict(lambda: defaultdict(int))
        for (product, office, purpose, kind, line), (amount,) in self._cube.during(_NAMED, period).items():
            _post(found[product, office, purpose], kind, line, amount)
        return found

    def of_purposes(self, period: Period) -> Mapping[str, Lines]:
        """What vouchers and schedules moved of the income and costs of no product, by what it was for."""
        found: dict[str, Lines] = defaultdict(lambda: defaultdict(int))
        for (purpose, kind, line), (amount,) in self._cube.within(_OF_PURPOSES, period).items():
            _post(found[purpose], kind, line, amount)
        return found

    def cash_by_kind(self, period: Period, products: frozenset[int] | None = None, office: int | None = None) -> Lines:
        """The cash that came in by kind of movement, of what records post."""
        found: Lines = defaultdict(int)
        for product, kind, _, _, amount in self._moved(period, office):
            if kind not in OF_THEIR_LINE and (products is None or product in products):
                for line, debit in sides(kind, "", amount):
                    if line == "B02":
                        found[kind] += debit
        return found

    def counterparts(self, period: Period, products: frozenset[int] | None = None, office: int | None = None) -> Lines:
        """The cash that came in against each line that vouchers post beside cash."""
        found: Lines = defaultdict(int)
        for product, _, line, cash, amount in self._moved(period, office):
            if cash and (products is None or product in products):
                found[line] -= amount
        return found

    def _moved(self, period: Period, office: int | None) -> Iterator[tuple[int, str, str, int, int]]:
        """(product, kind, line, against cash, amount) of all that moved, everywhere or at one office."""
        if office is None:
            for key, (amount, _) in self._cube.within(EVERYTHING, period).items():
                yield *key, amount
            return
        for (product, at, *of), (amount,) in self._cube.within(_EVERYWHERE, period).items():
            if at == office:
                yield product, *of, amount

    def settled_by_reinsurers(self, day: Day) -> Mapping[int, int]:
        """What reinsurers paid of their recoveries by a day, by product: vouchers credit B04 or B08 against cash."""
        found: dict[int, int] = defaultdict(int)
        for (product, _, line, cash), (amount, _) in self._cube.upto(EVERYTHING, day).items():
            if cash and line in ("B04", "B08"):
                found[product] -= amount
        return found

    def recovered(self, day: Day, product: int | None = None) -> int:
        """What reinsurers were asked to bear of claims by a day, of a product or of all."""
        borne = self._cube.upto(_RECOVERED, day)
        return sum(amount for of, (amount,) in borne.items() if product in (None, of))

    def _savings(self, day: Day) -> Mapping[int, Savings]:
        """What was saved by a day, by product."""
        found: dict[int, dict[str, int]] = defaultdict(dict)
        for (product, kind, _, _), (amount, _) in self._cube.upto(EVERYTHING, day).items():
            if kind in _MOVES:
                found[product][_MOVES[kind]] = amount
        return {product: Savings(*(of.get(name, 0) for name in _MOVES.values())) for product, of in found.items()}


def _post(lines: Lines, kind: str, line: str, amount: int) -> None:
    """Both sides of a movement on their lines."""
    for code, sign in _signs(kind, line):
        lines[code] += sign * amount


@lru_cache(maxsize=512)
def _signs(kind: str, line: str) -> tuple[tuple[str, int], ...]:
    """The lines of a movement, each with 1 where it adds to what the statement prints and -1 where it lessens it."""
    return tuple((code, debit * LINES[code].debit) for code, debit in sides(kind, line, 1))
