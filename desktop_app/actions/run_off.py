"""How the reserves of earlier quarters ran off up to a day, by product and of all together (definitions, section 6)."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.core.period import quarter_holding
from desktop_app.core.reserves.run_off import Paid, Promise, RunOff, Unsettled, run_off, together
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import counted, text
from desktop_app.store.facts.claims import VALUES
from desktop_app.store.facts.cube import Question
from desktop_app.store.figures.claims_paid import known_afterwards, paid_by_months

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.period import Day
    from desktop_app.core.reserves.run_off import Held
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.figures.figures import Figures

_OUTSTANDING = Question(VALUES, ("open", "approved"), ("product", "incurred", "reported"))


def run_offs(figures: Figures, day: Day) -> dict[int | None, tuple[RunOff, ...]]:
    """The quarter-ends before a day, from the first with claims on: of each product, and under None of all together."""
    paid, unsettled = _payments(figures, day), _unsettled(figures, day)
    found: dict[int | None, tuple[RunOff, ...]] = {
        product: run_off(_promises(figures, product, first, day), paid[product], unsettled[product])
        for product, first in _first_events(figures, day).items()
    }
    return {None: together(found.values())} | dict.fromkeys(figures.products, ()) | found


def _first_events(figures: Figures, day: Day) -> dict[int, Day]:
    """The first day on which anything happened, by product, of all claims reported by a day; rejected ones, too."""
    found: dict[int, Day] = {}
    for product, incurred, reported in figures.cube.upto(_OUTSTANDING, day):
        if reported <= day:
            found[product] = min(incurred, found.get(product, incurred))
    return found


def _promises(figures: Figures, product: int, first: Day, day: Day) -> Iterator[Promise]:
    """What a product reserved at the end of each quarter that is over before that of the day begins."""
    quarter, running = (quarter_holding(each, figures.fiscal_start) for each in (first, day))
    while quarter.last < running.first:
        of = figures.reserve(product, quarter.last)
        yield Promise(quarter.last, of.cics, of.ibnr)
        quarter = quarter_holding(quarter.last + 1, figures.fiscal_start)


def _payments(figures: Figures, day: Day) -> Mapping[int, list[Paid]]:
    """What was paid by a day, by product."""
    found: dict[int, list[Paid]] = defaultdict(list)
    for product, *row in paid_by_months(figures.book, day):
        found[int(product)].append(Paid(*map(int, row)))
    return found


def _unsettled(figures: Figures, day: Day) -> Mapping[int, list[Unsettled]]:
    """What is in course of settlement at a day, by product: the same claims as its CICS, by their days."""
    found: dict[int, list[Unsettled]] = defaultdict(list)
    for (product, incurred, reported), (undecided, approved) in figures.cube.upto(_OUTSTANDING, day).items():
        if undecided or approved:
            found[product].append(Unsettled(incurred, reported, Fraction(undecided, _MILLION) + approved))
    return found


_MILLION = 1_000_000
"""What the fact tells undecided claims in, so that a portion of them stays exact."""

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
    text("Run-off", "Reserves of then are computed with the estimates, decisions and payments dated by then."),
    text(
        "Run-off",
        "Claims of those days that nobody has reported yet are in none of it: the last quarters may end worse.",
    ),
)


def claims_known_afterwards(figures: Figures, day: Day) -> dict[int | None, int]:
    """How many claims reported by a day were never estimated: of each product, and under None of all together."""
    found = known_afterwards(figures.book, day)
    return {None: sum(found.values()), **found}


def run_off_tables(name: str, rows: tuple[RunOff, ...], afterwards: int = 0) -> tuple[Table, ...]:
    """Both reserves together, and each against its own claims, with how many of these were never estimated."""
    both = text("Run-off", "Run-off of the claims reserves of {product}", product=name)
    cics = text("Run-off", "Claims being settled of {product}, against claims reported by then", product=name)
    ibnr = text("Run-off", "Claims not reported of {product}, against claims reported later", product=name)
    return (
        Table(
            "run_off",
            both,
            (QUARTER_END, *OF_BOTH, RESERVED, *CAME_TO),
            tuple((row.day, row.cics.promised, row.ibnr.promised, *_cells(row.both)) for row in rows),
            (*NOTES, *_known_afterwards(afterwards)),
        ),
        _one("run_off_cics", cics, [(row.day, row.cics) for row in rows]),
        _one("run_off_ibnr", ibnr, [(row.day, row.ibnr) for row in rows]),
    )


def _known_afterwards(claims: int) -> Iterator[Text]:
    """What must be known where claims came decided and without estimates: no error of estimation shows in them."""
    if claims:
        yield counted(
            "Run-off", "%n claims came decided and without an estimate: what they cost is known afterwards.", "", claims
        )


def _one(name: str, label: Text, rows: list[tuple[Day, Held]]) -> Table:
    """One reserve."""
    return Table(name, label, (QUARTER_END, RESERVED, *CAME_TO), tuple((day, *_cells(held)) for day, held in rows))


def _cells(of: Held) -> tuple[Cell, ...]:
    """What was reserved and what it came to."""
    return (of.promised, of.paid, of.unsettled, of.needed, of.left, ratio_of(of.left, of.promised))
