"""The program, asked about a simulated scheme: the one file of these tests that knows how it is asked.

Everything else speaks of days (`days.py`), of the codes of the folder ("" is the office of what belongs to none) and of
minor units.
"""

from __future__ import annotations

import io
import json
from contextlib import contextmanager, redirect_stdout
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from desktop_app.__main__ import main
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.core.period import Period, date_of, day_of
from desktop_app.figures.figures import Figures
from desktop_app.figures.indicators import indicators
from desktop_app.figures.shares import active
from desktop_app.store.opening import open_book
from desktop_app.store.rows import replace, row_of
from desktop_app.store.save import saving
from tests.truth.days import iso
from tests.truth.sheets import DECIMALS, Folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.indicators.result import Part
    from desktop_app.store.database import Book
    from tests.truth.days import Day
    from tests.truth.world import World

Fraction = tuple[int, int]
"""Numerator and denominator."""


@contextmanager
def program(world: World, known_by: Day | None = None) -> Iterator[Program]:
    """The program with a new file of the world's folder: future and all, or only what was known by a day."""
    with TemporaryDirectory() as place:
        book = open_book(Path(place) / "scheme.coverbook", create=True, who=("Asha", "counter"))
        try:
            import_folder(book, Folder(world, known_by).write(Path(place) / "folder"))
            yield Program(book, DECIMALS[world.plan.currency])
        finally:
            book.close()


class Program:
    """What it says of the scheme; `product` None is all of them, `office` None any, "" none."""

    def __init__(self, book: Book, decimals: int) -> None:
        self.book, self.decimals = book, decimals
        self._figures = Figures(book)

    def change_product(self, code: str, **columns: object) -> None:
        """Give a product other methods, as a person would in its form."""
        with saving(self.book, "edit", user="Asha") as save:
            replace(save, "products", self._product(code) or 0, **columns)
        self._figures = Figures(self.book)

    def reserves(self, product: str | None, day: Day) -> dict[str, int]:
        """The reserves at the end of a day: upr, cics, ibnr, alr."""
        of = self._figures.reserve_of(self._product(product), _day(day))
        return {name: int(getattr(of, name)) for name in ("upr", "cics", "ibnr", "alr")}

    def lines(self, first: Day, last: Day, product: str | None = None, office: str | None = None) -> dict[str, int]:
        """The coded lines of a period; balance sheet and cash flow only of the whole."""
        period, row = _period(first, last), self._product(product)
        return (
            self._figures.lines(period, row) if office is None else self._figures.income(period, row, self._at(office))
        )

    def indicator(
        self, name: str, first: Day, last: Day, product: str | None = None, office: str | None = None
    ) -> dict[str, Fraction | None]:
        """An indicator of a period as a fraction under "main", and its parts by their names."""
        of = indicators(self._figures, _period(first, last), self._product(product), self._at(office))[name]
        return {"main": _fraction(of.main)} | {part: _fraction(value) for part, value in of.parts.items()}

    def planned(self, product: str, day: Day, years: int) -> list[dict[str, float]]:
        """What a business plan from a day on says of each year: its leaf lines, and `insured` at its end."""
        from desktop_app.figures.plan import ProductPlan

        plan = ProductPlan(self._figures, self._product(product) or 0, _day(day), years)
        return [dict(year.leaves) | {"insured": float(year.ends.insured)} for year in plan.years]

    def active(self, day: Day, product: str | None = None) -> int:
        """Active insured at the end of a day."""
        return active(self._figures, _period(day, day), self._product(product))

    def run_off(self, product: str | None, day: Day) -> dict[Day, dict[str, tuple[int, int]]]:
        """By earlier quarter-end: of CICS and of IBNR what was reserved then, and what it came to up to a day."""
        from desktop_app.figures.run_off import run_offs

        rows = run_offs(self._figures, _day(day))[self._product(product)]
        return {
            date_of(row.day).toordinal(): {
                "cics": (row.cics.promised, row.cics.needed),
                "ibnr": (row.ibnr.promised, row.ibnr.needed),
            }
            for row in rows
        }

    def postings(self, first: Day, last: Day) -> list[tuple[Day, str, int]]:
        """The ledger of a period as `coverbook ledger` prints it: day, line, amount (debit positive)."""
        asked = ["ledger", str(self.book.path), "--from", iso(first), "--to", iso(last), "--json"]
        with redirect_stdout(io.StringIO()) as said:
            assert main(asked) == 0
        return [self._posting(row) for row in json.loads(said.getvalue())["postings"]]

    def _posting(self, row: dict[str, Any]) -> tuple[Day, str, int]:
        amount = Decimal(row["amount"]).scaleb(self.decimals)
        return date.fromisoformat(row["day"]).toordinal(), str(row["line"]), int(amount)

    def _at(self, office: str | None) -> int | None:
        return None if office is None else row_of(self.book, "offices", office) or 0

    def _product(self, code: str | None) -> int | None:
        return None if code is None else row_of(self.book, "products", code)


def _day(of: Day) -> int:
    return day_of(date.fromordinal(of))


def _period(first: Day, last: Day) -> Period:
    return Period(_day(first), _day(last))


def _fraction(part: Part) -> Fraction | None:
    if part.numerator is None or part.denominator is None:
        return None
    return int(part.numerator), int(part.denominator)
