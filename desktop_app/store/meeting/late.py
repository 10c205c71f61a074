"""What came too late for a quarter that somebody else has closed meanwhile: it waits, and closed time stays as it was.

Facts judge whether anything of closed time would be otherwise (`store/closed_time`). Which records wait is told by the
days on which a record posts, insures or is claimed.
"""

from __future__ import annotations

from enum import Enum, auto
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.core.records.closing import CLOSED
from desktop_app.store.closings import quarter_acts, standing
from desktop_app.store.facts.changes import Changes
from desktop_app.store.facts.closed import ClosedTime
from desktop_app.store.facts.fact import HISTORY
from desktop_app.store.facts.updating import cells_to_remake, differences
from desktop_app.store.meeting.ancestry import SILENT
from desktop_app.store.meeting.line_sets import SETS, sets_of
from desktop_app.store.meeting.versions import key_at, versions_of, written_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book
    from desktop_app.store.meeting.joining import Joining
    from desktop_app.store.meeting.packet import PackedSave
    from desktop_app.store.meeting.registers import Version
    from desktop_app.store.meeting.versions import Key

    SidesOfRecord = tuple[Mapping[str, Any] | None, Mapping[str, Any] | None]

DAYS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "policies": ("start_day", "exit_date"),
        "covers": ("exit_date",),
        "premiums": ("due", "paid_on"),
        "claims": ("reported", "decided"),
        "estimates": ("date",),
        "payments": ("date",),
        "vouchers": ("date",),
        "savings": ("date",),
        "schedules": ("from_day",),
        "investments": ("from_day", "ended"),
        "alr": ("date",),
    }
)
"""The days on which a record is anything to a figure."""
ALL_COUNTED = (*DAYS, *(each for each in HISTORY if each not in DAYS))
"""The tables that figures are made of."""
SETS_OF_DAYS = tuple(each for each in DAYS if each in SETS)
"""Those in which one whole set takes the place of another, and so the days of that as well."""
MEASURES = frozenset(
    ("amount", "kind", "policy", "product", "office", "claim", "line", "person", "sum_insured", "end_day", "lives")
)
"""What a figure measures a record by, or counts it under: where that changes, its earlier days are touched."""


class HowMuchWaits(Enum):
    """How much of what the other side wrote waits: no more than is needed to leave closed time as it was."""

    NOTHING = auto()
    LATE = auto()
    COUNTED = auto()
    """All that figures are made of."""

    def of(self, least: Iterable[str]) -> Iterable[str]:
        """The tables of which it waits; some at the least."""
        return {HowMuchWaits.NOTHING: least, HowMuchWaits.LATE: DAYS}.get(self, ALL_COUNTED)


def make_late_wait(
    joining: Joining, late: frozenset[int], last: Day, tables: Iterable[str] = tuple(DAYS)
) -> set[tuple[str, Key]]:
    """Let what a side wrote too late stand as the side that closed has it; the tables and keys that were held.

    A record is its key: one whose key is corrected and put back has stood in several rows, and is one record.
    """
    held: set[tuple[str, Key]] = set()
    for table, row, values in list(_back_again(joining, late)):
        if table in tables and table in DAYS and _is_late(joining, table, None, values, last):
            _make_resting_wait(joining, (table, row), late, held)
    for table, key, sides in list(_late_records(joining, late, last, tables)):
        _make_wait(joining, (table, key), sides, late, held)
    return held


def changes_what_is_closed(book: Book, row: int, new: Iterable[PackedSave]) -> bool:
    """Whether what was saved after a row changes time that new saves close; facts judge, and nothing is written."""
    closings = (of.values for each in new for of in each.rows if of.table == "closings")
    days = [int(values["to_day"]) for values in closings if values["what"] == CLOSED]
    if not days:
        return False
    changes, closed = Changes(book, row), ClosedTime(book, max(days))
    anew = cells_to_remake(changes)
    for cell, difference in differences(changes, anew, back=False):
        closed.look_at(cell, difference)
    return bool(anew) or closed.touched is not None


def closed_by(joining: Joining, closing: frozenset[int], late: frozenset[int]) -> Day | None:
    """Up to which day one side has closed the book without the other's knowing; None where it has not."""
    done = quarter_acts(joining.book)
    now = {each.last for each in standing(done)}
    days = [each.last for each in done if each.save in closing and each.what == CLOSED and each.last in now]
    before = [each.last for each in standing([each for each in done if each.save not in closing | late])]
    last = max(days, default=None)
    return None if last is None or last <= max(before, default=-(1 << 40)) else last


def _late_records(
    joining: Joining, late: frozenset[int], last: Day, tables: Iterable[str]
) -> Iterator[tuple[str, Key, SidesOfRecord]]:
    """The records that a side wrote on or took out too late."""
    for table in tables:
        found = _sides(joining, table, written_by(joining.book, table, late), late)
        counted = [key for key, sides in found.items() if table not in DAYS or _is_late(joining, table, *sides, last)]
        if table in SETS and counted:
            found = _sides_of_sets(joining, table, {key[0] for key in counted}, late)
            counted = list(found)
        yield from ((table, key, found[key]) for key in counted)


def _sides_of_sets(joining: Joining, table: str, names: set[Any], late: frozenset[int]) -> dict[Key, SidesOfRecord]:
    """All lines under some names: a set of which one line came too late waits as a whole, whatever days others have."""
    sets = sets_of(joining.book, table, names).values()
    return {key: _sides_of(joining, every, late) for lines in sets for key, every in lines.items()}


def _sides(
    joining: Joining, table: str, keys: Mapping[Key, set[int]], late: frozenset[int]
) -> dict[Key, SidesOfRecord]:
    """Records as the side that closed has them, and as the late side left them."""
    came = joining.arrival.rows.touched.get(table, {})
    asked = {key: rows | came.get(key, set()) for key, rows in keys.items()}
    return {key: _sides_of(joining, every, late) for key, every in versions_of(joining.book, table, asked).items()}


def _sides_of(joining: Joining, every: Iterable[Version], late: frozenset[int]) -> SidesOfRecord:
    """The last version of each side; what only made room or put back is none."""
    known = [each for each in every if each.save in joining.tree.nodes]
    said = sorted(
        (each for each in known if joining.tree.nodes[each.save].action not in SILENT), key=attrgetter("save")
    )
    closed = [each for each in said if each.save not in late]
    left = [each for each in said if each.save in late]
    return closed[-1].values if closed else None, left[-1].values if left else None


def _is_late(
    joining: Joining, table: str, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None, last: Day
) -> bool:
    """Whether one is otherwise than the other on a day up to the last closed one."""
    sides = [side for side in (before, after) if side is not None]
    moved = {
        name for side in sides for name in side if len({each.get(name) for each in (before or {}, after or {})}) > 1
    }
    days = [side[name] for side in sides for name in DAYS[table] if side.get(name) is not None]
    if table == "covers":
        days += [_start(joining, side["policy"]) for side in sides]
    if moved & MEASURES:
        return any(day <= last for day in days)
    return any(side[name] <= last for side in sides for name in moved & set(DAYS[table]) if side.get(name) is not None)


def _start(joining: Joining, policy: str) -> Day:
    """On which day a policy starts, or started that was taken out: whoever it covers is covered from then on."""
    sql = "SELECT start_day FROM main.{} WHERE code = ? ORDER BY save DESC LIMIT 1"
    sides = (joining.book.value(sql.format(each), (policy,)) for each in ("policies", "policies_history"))
    return int(next(filter(None, sides), 1 << 40))


def _make_wait(
    joining: Joining, of: tuple[str, Key], sides: SidesOfRecord, late: frozenset[int], held: set[tuple[str, Key]]
) -> None:
    """Let a record stand as the side that closed has it; one it does not have goes, and what rests on it before."""
    (table, _), (before, after), rows = of, sides, joining.arrival.rows
    said = before or after
    row = None if said is None else rows.found(table, said)
    if of in held or said is None:
        return
    held.add(of)
    if row is None and before is None:
        joining.arrival.put_in(table, said)
    elif before is not None:
        joining.write(table, before, row)
    elif row is not None:
        _make_resting_wait(joining, (table, row), late, held)
        rows.take_out(joining.arrival.merge(), table, row)


def _make_resting_wait(joining: Joining, of: tuple[str, int], late: frozenset[int], held: set[tuple[str, Key]]) -> None:
    """Let wait what rests on a row."""
    for table, row in joining.arrival.rows.rests(*of):
        if joining.book.value(f"SELECT 1 FROM main.{table} WHERE id = ?", (row,)):  # not gone with one before
            key = key_at(joining.book, table, row)
            (told,) = _sides(joining, table, {key: {row}}, late).values()
            _make_wait(joining, (table, key), told, late, held)


def _back_again(joining: Joining, late: frozenset[int]) -> Iterator[tuple[str, int, Mapping[str, Any]]]:
    """What the side that closed took out and the late one rests on: put back already, or to be put back yet."""
    rows = joining.arrival.rows
    for table, row in rows.put if late == joining.theirs else rows.gone():
        yield table, row, rows.last_said(table, row)
