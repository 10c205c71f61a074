"""The snapshot of a book: quarters one after the other, and then what must not go out taken out of all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.period import quarter_holding, quarters_back
from desktop_app.core.snapshot import WHOLE, Snapshot, SnapshotRow, SnapshotUnit, Withheld
from desktop_app.core.snapshot_lines import GIVEN_UP, INCOME_CODES, KEPT, WHOLE_CODES
from desktop_app.core.snapshot_withholding import Cells, withheld_with
from desktop_app.figures.closed import as_closed, state_at
from desktop_app.figures.snapshot.about import about, facts
from desktop_app.figures.snapshot.counts import COUNTED, add_counts
from desktop_app.figures.snapshot.indicators import drafts
from desktop_app.figures.snapshot.lines import OWED, add_changes, add_lines, not_known
from desktop_app.figures.snapshot.quarter import Quarter, steps_at
from desktop_app.figures.snapshot.sheet import CellKey, CellSheet, Draws
from desktop_app.store.signing import secret_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.period import Day, Period
    from desktop_app.core.state import Run
    from desktop_app.figures.figures import Figures
    from desktop_app.figures.snapshot.indicators import IndicatorDraft

_PRECIOUS = 1000
"""How much more it costs to give up what networks compare."""


class PublishedQuarter(NamedTuple):
    """A quarter on the sheet, with what is worked out of it."""

    quarter: Quarter
    run: Run
    drafts: tuple[IndicatorDraft, ...]
    unknown: frozenset[CellKey]


def snapshot(figures: Figures, day: Day, quarters: int, *, contact: bool = False) -> Snapshot:
    """What goes out of the quarters up to the one that holds a day, those without any record left out.

    With a contact the scheme says whom to write to; that is the office's own to decide.
    """
    sheet, told = CellSheet(Draws(secret_for(figures.book, "snapshot"))), list[PublishedQuarter]()
    steps = steps_at(figures, day)
    for period in _periods(figures, day, quarters):
        with as_closed(figures, period) as then:
            quarter = Quarter(then, period, steps)
            told.append(_put_on_sheet(sheet, quarter, told[-1].quarter if told else quarter))
    withheld = _withheld(sheet, {key for each in told for key in each.unknown})
    rows = tuple(row for each in told[1:] for row in _rows(sheet, each, withheld))
    return Snapshot(facts(figures), rows, about(figures, day, rows, contact=contact))


def _periods(figures: Figures, day: Day, quarters: int) -> tuple[Period, ...]:
    """The quarters asked for, after the one before them, whose end growth is measured from."""
    each = quarters_back(quarter_holding(day, figures.fiscal_start), quarters + 1)
    empty = sum(period.last < figures.first_day for period in each[1:-1])
    return each[empty:]


def _put_on_sheet(sheet: CellSheet, quarter: Quarter, before: Quarter) -> PublishedQuarter:
    add_counts(sheet, quarter)
    add_lines(sheet, quarter)
    if before is not quarter:
        add_changes(sheet, before, quarter)
    run = state_at(quarter.figures, quarter.period).run
    return PublishedQuarter(quarter, run, tuple(drafts(sheet, quarter, before)), frozenset(not_known(quarter)))


def _withheld(sheet: CellSheet, unknown: set[CellKey]) -> Mapping[CellKey, Withheld]:
    """Which numbers do not go out, and why."""
    cells = Cells(sheet.sums, {key: _worth(key, number) for key, number in sheet.numbers.items()}, sheet.rests)
    found = withheld_with(sheet.reasons.keys(), cells, unknown)
    reasons = {key: sheet.reasons.get(key, Withheld.COMPLEMENT) for key in found}
    return {**reasons, **dict.fromkeys(unknown, Withheld.UNKNOWN)}


def _worth(key: CellKey, number: int) -> int:
    """What it costs to give a number up: the larger the dearer, and nothing where it is nought.

    Sexes and lesser lines go before what networks compare. The whole costs less than a product group that is most of
    it: like is compared with like.
    """
    if key.measure in GIVEN_UP:
        return int(bool(number))
    kept = key.measure in KEPT or key.measure == OWED or (key.measure in COUNTED and not key.sex)
    return abs(number) * (_PRECIOUS if kept else 1) * (3 if key.group == WHOLE else 4)


def _rows(sheet: CellSheet, of: PublishedQuarter, withheld: Mapping[CellKey, Withheld]) -> Iterator[SnapshotRow]:
    """The rows of a quarter: of the whole first, then of each group; counts, lines, indicators."""
    for group in (WHOLE, *of.quarter.groups):
        products = of.quarter.groups.get(group, tuple(of.quarter.figures.products))
        row = SnapshotRow(of.quarter.period.last, of.run, group, len(products), "", "", SnapshotUnit.COUNT)
        keys = [key for key in sheet.numbers if key.quarter == row.quarter and key.group == group]
        for key in sorted((key for key in keys if key.measure in COUNTED), key=_counted_first):
            yield _number(row, key, SnapshotUnit.COUNT, sheet, withheld)
        for key in (of.quarter.key(group, code) for code in _codes(group == WHOLE)):
            yield _number(row, key, SnapshotUnit.MONEY, sheet, withheld)
        yield from (_indicator(row, each, withheld) for each in of.drafts if each.group == group)


def _counted_first(key: CellKey) -> tuple[int, str]:
    """The order of counts: as they are listed, all together before each sex."""
    return COUNTED.index(key.measure), key.sex


def _codes(whole: bool) -> tuple[str, ...]:  # noqa: FBT001 - said in one place
    """The lines that are told."""
    return (*INCOME_CODES, *WHOLE_CODES) if whole else INCOME_CODES


def _number(
    row: SnapshotRow, key: CellKey, unit: SnapshotUnit, sheet: CellSheet, withheld: Mapping[CellKey, Withheld]
) -> SnapshotRow:
    """A number, or why it is withheld."""
    why = withheld.get(key, Withheld.NOT)
    value = float(sheet.numbers[key]) if why is Withheld.NOT else None
    return row._replace(sex=key.sex, measure=key.measure, unit=unit, value=value, withheld=why)


_GRAVEST = (Withheld.FEW, Withheld.DOMINANT, Withheld.COMPLEMENT, Withheld.UNKNOWN)


def _indicator(row: SnapshotRow, of: IndicatorDraft, withheld: Mapping[CellKey, Withheld]) -> SnapshotRow:
    """An indicator with both sides, or the first reason for which one of its numbers is withheld."""
    row = row._replace(measure=of.name, unit=of.unit)
    why = min((withheld[key] for key in of.needs if key in withheld), key=_GRAVEST.index, default=Withheld.NOT)
    if why is Withheld.NOT and (of.top is None or of.bottom is None or of.bottom <= 0):
        why = Withheld.UNKNOWN
    if why is not Withheld.NOT or of.top is None or of.bottom is None:
        return row._replace(withheld=why)
    return row._replace(value=float(of.top / of.bottom), numerator=float(of.top), denominator=float(of.bottom))
