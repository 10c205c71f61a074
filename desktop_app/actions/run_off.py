"""How the reserves of earlier quarters ran off up to a day, by product and of all together (definitions, section 5)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from desktop_app.core.reserves.outstanding import portion_of
from desktop_app.core.reserves.run_off import Paid, Promise, RunOff, Unsettled, run_off, together
from desktop_app.core.reserves.triangle import period_first, period_number
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.store.figures.run_off import first_events, paid, unsettled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.period import Day
    from desktop_app.core.reserves.run_off import Held
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.figures.figures import Figures

QUARTER = "quarter"


def run_offs(figures: Figures, day: Day) -> dict[int | None, tuple[RunOff, ...]]:
    """The quarter-ends before a day, from the first with claims on: of each product, and under None of all together."""
    settled, open_ones = _payments(figures, day), _unsettled(figures, day)
    first = first_events(figures.book, day)
    found: dict[int | None, tuple[RunOff, ...]] = {
        product: run_off(_promises(figures, product, first[product], day), settled[product], open_ones[product])
        if product in first
        else ()
        for product in figures.products
    }
    return {None: together(found.values())} | found


def _promises(figures: Figures, product: int, first: Day, day: Day) -> Iterator[Promise]:
    """What a product reserved at each quarter's end before the day."""
    start = figures.fiscal_start
    for quarter in range(period_number(first, QUARTER, start), period_number(day, QUARTER, start)):
        end = period_first(quarter + 1, QUARTER, start) - 1
        of = figures.reserve(product, end)
        yield Promise(quarter, end, of.cics, of.ibnr)


def _payments(figures: Figures, day: Day) -> Mapping[int, list[Paid]]:
    """What was paid by a day, by product."""
    found: dict[int, list[Paid]] = defaultdict(list)
    for product, *row in paid(figures.book, day, figures.fiscal_start):
        found[product].append(Paid(*row))
    return found


def _unsettled(figures: Figures, day: Day) -> Mapping[int, list[Unsettled]]:
    """What is in course of settlement at a day, by product, undecided claims by its portion."""
    found: dict[int, list[Unsettled]] = defaultdict(list)
    for product, happened, reported, undecided, unpaid in unsettled(figures.book, day, figures.fiscal_start):
        portion = portion_of(figures.products[product].cics_portion)
        found[product].append(Unsettled(happened, reported, undecided * portion + unpaid))
    return found


QUARTER_END = Column("quarter_end", text("Run-off", "Quarter's end"), Unit.DAY)
CAME_TO = (
    Column("paid", text("Run-off", "Paid since"), Unit.MONEY),
    Column("unsettled", text("Run-off", "Still being settled"), Unit.MONEY),
    Column("needed", text("Run-off", "Needed"), Unit.MONEY),
    Column("difference", text("Run-off", "Left over"), Unit.MONEY),
    Column("share", text("Run-off", "In percent"), Unit.SHARE),
)
RESERVED = Column("reserved", text("Run-off", "Reserved"), Unit.MONEY)
OF_BOTH = (
    Column("cics", text("Run-off", "Being settled then"), Unit.MONEY),
    Column("ibnr", text("Run-off", "Not reported then"), Unit.MONEY),
)
NOTES = (
    text("Run-off", "Left over: what was reserved less what was needed; below nought the reserve fell short."),
    text("Run-off", "Reserves of then are computed from the records as they stand now."),
    text(
        "Run-off",
        "Claims of those days that nobody has reported yet are in none of it: the last quarters may end worse.",
    ),
)


def run_off_tables(name: str, rows: tuple[RunOff, ...]) -> tuple[Table, ...]:
    """Both reserves together, and each against its own claims."""
    both = text("Run-off", "Run-off of the claims reserves of {product}", product=name)
    cics = text("Run-off", "Claims being settled of {product}, against claims reported by then", product=name)
    ibnr = text("Run-off", "Claims not reported of {product}, against claims reported later", product=name)
    return (
        Table(
            "run_off",
            both,
            (QUARTER_END, *OF_BOTH, RESERVED, *CAME_TO),
            tuple((row.day, row.cics.promised, row.ibnr.promised, *_cells(row.both)) for row in rows),
            NOTES,
        ),
        _one("run_off_cics", cics, [(row.day, row.cics) for row in rows]),
        _one("run_off_ibnr", ibnr, [(row.day, row.ibnr) for row in rows]),
    )


def _one(name: str, label: Text, rows: list[tuple[Day, Held]]) -> Table:
    """One reserve."""
    return Table(name, label, (QUARTER_END, RESERVED, *CAME_TO), tuple((day, *_cells(held)) for day, held in rows))


def _cells(of: Held) -> tuple[Cell, ...]:
    """What was reserved and what it came to."""
    return (of.promised, of.paid, of.unsettled, of.needed, of.left, ratio_of(of.left, of.promised))
