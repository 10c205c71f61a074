"""What the save that joins two heads writes: records that both sides wrote on, what came late, quarters reopened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.core.records.closing import CLOSED, REOPENED, Closing
from desktop_app.store.changed import KEYS
from desktop_app.store.closings import quarter_acts, standing, write_closing
from desktop_app.store.driver import misfits
from desktop_app.store.meeting.ancestry import ROOM, SILENT
from desktop_app.store.meeting.corrected_keys import CorrectedKeys
from desktop_app.store.meeting.late import DAYS, SETS_OF_DAYS, HowMuchWaits, closed_by, make_late_wait
from desktop_app.store.meeting.line_sets import SETS, lines_in, set_register, sets_of
from desktop_app.store.meeting.registers import THERE, Register, Version, registers
from desktop_app.store.meeting.versions import key_in, versions_of, written_by
from desktop_app.store.rows import MOVABLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop_app.store.closings import QuarterAct
    from desktop_app.store.meeting.ancestry import Ancestry, Known
    from desktop_app.store.meeting.arrival import Arrival
    from desktop_app.store.meeting.versions import Key

REASON = "two laptops closed or reopened it without knowing of each other"


class Joining:
    """Two sides that do not know of each other, and the save that joins them."""

    def __init__(self, arrival: Arrival, mine: Sequence[int], known: Known) -> None:
        """Know which saves are whose."""
        self.arrival, self.book = arrival, arrival.book
        self.tree: Ancestry = arrival.tree
        self.mine, self.theirs, self._known = frozenset(mine), frozenset(arrival.theirs), known

    def join(self, much: HowMuchWaits) -> None:
        """Write all that neither side alone comes to."""
        merge = self.arrival.merge()
        self.arrival.rows.begin_to_join()
        self._settle_quarters()
        held = self._let_wait(much)
        every = self.arrival.rows.all_written()
        for table in KEYS:
            theirs = self.arrival.rows.touched.get(table)
            if theirs:
                among = None if table in SETS else every[table]
                mine = written_by(self.book, table, self.mine, among)
                if table in SETS:
                    self._join_sets(table, {key[0] for key in theirs}, {key[0] for key in mine}, held)
                    continue
                both = {key: mine[key] | theirs[key] for key in theirs if key in mine}
                versions = versions_of(self.book, table, both) if both else {}
                held |= self._let_one_key_stand(table, versions)
                for key, found in versions.items():
                    if (table, key) not in held:
                        self._join_record(table, found)
        self.arrival.end_unseen()
        self.arrival.rows.put_rested_back(merge)
        self._take_out_unused()
        self.arrival.rows.claim_put_back(merge)

    def _take_out_unused(self) -> None:
        """Take out what was put back for something that has gone again itself."""
        rows = self.arrival.rows
        for table, row in reversed(rows.put):
            save = self.book.value(f"SELECT save FROM main.{table} WHERE id = ?", (row,))
            only_put = save in self.tree.nodes and self.tree.nodes[save].action in SILENT
            if only_put and not rows.rests(table, row):
                rows.take_out(self.arrival.merge(), table, row)

    def _let_wait(self, much: HowMuchWaits) -> set[tuple[str, Key]]:
        """Let what came too late wait: what the other side wrote, and what this one did; the keys that do."""
        held: set[tuple[str, Key]] = set()
        least = DAYS if self.arrival.touched else SETS_OF_DAYS
        last = closed_by(self, self.mine, self.theirs)
        if last is not None and much is not HowMuchWaits.NOTHING:
            held |= make_late_wait(self, self.theirs, last, much.of(DAYS))
        last = closed_by(self, self.theirs, self.mine)
        if last is not None:
            held |= make_late_wait(self, self.mine, last, much.of(least))
        return held

    def _let_one_key_stand(self, table: str, versions: Mapping[Key, Sequence[Version]]) -> set[tuple[str, Key]]:
        """Take out all but the last of what came of one record whose key was corrected in several ways."""
        held: set[tuple[str, Key]] = set()
        corrected = CorrectedKeys(self.book, self.tree, table)
        for found in versions.values() if table in MOVABLE else ():
            there = [each for each in corrected.ways(found) if each.stands]
            for each in there[1:]:
                row = self.arrival.rows.found(table, each.values)
                if row is not None:
                    held.add((table, each.key))
                    self.arrival.rows.take_out(self.arrival.merge(), table, row)
        return held

    def _join_record(self, table: str, every: Sequence[Version]) -> None:
        """Write what a record comes to; a merge always does, so that each has one last version again."""
        found = registers(self.tree, table, every)
        values = {name: value for unit, each in found.items() if unit for name, value in _pairs(each)}
        row = self.arrival.rows.found(table, values)
        if found[THERE].stands.values[0]:
            self._write_what_fits(
                table,
                row,
                (values, self._whole(every, found), None if row is None else self.arrival.rows.says(table, row)),
            )
        elif row is None:
            if self._is_had(every) or self._made_room(every):
                self.arrival.put_in(table, values)
        elif not self.arrival.rows.is_of(self.arrival.merge(), table, row):
            self.arrival.rows.take_out(self.arrival.merge(), table, row)

    def _join_sets(self, table: str, theirs: set[Any], mine: set[Any], held: set[tuple[str, Key]]) -> None:
        """Let one whole set of lines stand under each name that both sides wrote on."""
        for lines in sets_of(self.book, table, theirs & mine).values():
            rows = {key: self._row_at(table, key, every) for key, every in lines.items()}
            stands = set_register(self.tree, lines).stands.values
            if not any((table, key) in held for key in lines):
                wanted = lines_in(table, stands)
                for key, every in lines.items():
                    self._join_line(table, rows[key], wanted.get(key), every)

    def _row_at(self, table: str, key: Key, every: Sequence[Version]) -> int | None:
        """The row of a line; None where none stands under its key."""
        said = next(
            (each.values for each in every if each.values is not None and key_in(table, each.values) == key), None
        )
        return None if said is None else self.arrival.rows.found(table, said)

    def _join_line(
        self, table: str, row: int | None, wanted: Mapping[str, Any] | None, every: Sequence[Version]
    ) -> None:
        """Let a line stand as its set has it, or not at all."""
        if wanted is not None:
            self.write(table, wanted, row)
        elif row is not None:
            self.arrival.rows.take_out(self.arrival.merge(), table, row)
        elif self._is_had(every) or self._made_room(every):
            self.arrival.put_in(table, next(each.values for each in every if each.values is not None))

    def _made_room(self, every: Sequence[Version]) -> bool:
        """Whether a save made room just now: who had taken the record out before takes it in from that save."""
        mine = [each.save for each in every if each.save in self.mine and each.save > self.arrival.last]
        return any(self.tree.nodes[save].action == ROOM for save in mine)

    def _is_had(self, every: Sequence[Version]) -> bool:
        """Whether one of the sides still has a record that shall be out."""
        known = [each for each in every if each.save in self.tree.nodes and self.tree.nodes[each.save].action != ROOM]
        ours = [each for each in known if each.save not in self.theirs]
        others = [each for each in known if self.tree.has(self._known, each.save)]
        return any(side and max(side, key=lambda each: each.save).values is not None for side in (ours, others))

    def _write_what_fits(self, table: str, row: int | None, ways: Iterable[Mapping[str, Any] | None]) -> None:
        """Write the first of some values that can stand beside the rest of the file."""
        for values in ways:
            if values is None:
                continue
            if row is None and self._was_there(table, values):
                self.arrival.unseen()
            try:
                self.book.execute("SAVEPOINT record")
                self.write(table, values, row)
            except misfits():
                self.book.execute("ROLLBACK TO record")
            else:
                self.book.execute("RELEASE record")
                return
            self.book.execute("RELEASE record")

    def _whole(self, every: Sequence[Version], found: Mapping[str, Register]) -> Mapping[str, Any] | None:
        """One side's record as it is, where parts of both cannot stand beside each other."""
        last = max((each.stands.save for unit, each in found.items() if unit), key=self.tree.place)
        return next((each.values for each in every if each.save == last), None)

    def write(self, table: str, values: Mapping[str, Any], row: int | None) -> None:
        """Let a record say this, in its row where it stands in one, or stood in one."""
        if row is None and self._was_there(table, values):
            self.arrival.put_in(table, values)
            row = self.arrival.rows.found(table, values)
        self.arrival.rows.write(self.arrival.merge(), table, values, row)

    def _was_there(self, table: str, values: Mapping[str, Any]) -> bool:
        """Whether a record that is out once stood in this file."""
        return self.arrival.rows.former_row(table, key_in(table, values)) is not None

    def _settle_quarters(self) -> None:
        """Let a quarter that each side closed, or one reopened, stand open: neither saw the other's records."""
        done = quarter_acts(self.book)
        ours = [each for each in done if each.save not in self.theirs]
        others = [each for each in done if self.tree.has(self._known, each.save)]
        if len(ours) == len(done) or len(others) == len(done):
            return
        here, there = ({each.last: each.code for each in standing(side)} for side in (ours, others))
        for last in sorted({*here, *there}):
            if (
                here.get(last) != there.get(last)
                and _acted_in(ours, self.mine, last)
                and _acted_in(others, self.theirs, last)
            ):
                act = next(each for each in done if each.last == last)
                self._reopen(act)

    def _reopen(self, act: QuarterAct) -> None:
        """Write down that a quarter is open again."""
        closing = Closing(code="", from_day=act.first, to_day=act.last, what=REOPENED, date=act.day, reason=REASON)
        write_closing(self.arrival.merge(), closing)


def _pairs(register: Register) -> zip[tuple[str, Any]]:
    """The columns of a unit with what stands in them."""
    return zip(register.columns, register.stands.values, strict=True)


def _acted_in(done: Sequence[QuarterAct], saves: frozenset[int], last: int) -> bool:
    """Whether some saves closed or reopened a quarter."""
    return any(each.save in saves and each.last == last and each.what in {CLOSED, REOPENED} for each in done)
