"""How the reserves of earlier quarters ran off up to a day (definitions, section 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import counted, text
from desktop_app.figures.run_off import claims_known_afterwards, run_offs
from desktop_app.reports.report import AT, PRODUCT, Report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Day
    from desktop_app.core.reserves.run_off import Held, RunOff
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

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


def tables(asked: Asked) -> tuple[Table, ...]:
    """The run-off of the product asked for, or of all together."""
    figures, day, product = asked.figures, asked.day, asked.product
    name = text("Run-off", "all products") if product is None else str(figures.products[product].code)
    return run_off_tables(name, run_offs(figures, day)[product], claims_known_afterwards(figures, day).get(product, 0))


def run_off_tables(name: Text | str, rows: tuple[RunOff, ...], afterwards: int = 0) -> tuple[Table, ...]:
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


REPORT = Report("run_off", text("Run-off", "Run-off of the claims reserves"), tables, (AT, PRODUCT), shelf="reserves")
