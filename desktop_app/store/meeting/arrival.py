"""A packet taken in: its saves as they are, each proven by its digest, then one save that joins both heads.

All in one transaction. A file whose every save the packet's head follows takes that head over, and needs no save of its
own: two laptops that have nothing to tell each other any more have the same head.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop_app.core.text import text
from desktop_app.store.driver import misfits
from desktop_app.store.facts.updating import update_sums
from desktop_app.store.history import chained, digests_of_identity, digests_since
from desktop_app.store.identity import register
from desktop_app.store.meeting.agreement import require_agreement
from desktop_app.store.meeting.ancestry import MERGE, PUT_BACK, ROOM, SILENT, Ancestry, Following, ancestry
from desktop_app.store.meeting.joining import Joining
from desktop_app.store.meeting.kept_closings import KeptClosings, not_kept
from desktop_app.store.meeting.late import HowMuchWaits, changes_what_is_closed
from desktop_app.store.meeting.packet import damaged
from desktop_app.store.meeting.rows_in import RowsIn
from desktop_app.store.save import Save, next_save, writing
from desktop_app.store.schema import TABLES
from desktop_app.store.search_keys import update_keys

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop_app.core.progress import Progress
    from desktop_app.store.closings import QuarterAct
    from desktop_app.store.database import Book
    from desktop_app.store.history import About
    from desktop_app.store.meeting.packet import PackedRow, PackedSave, Packet
    from desktop_app.store.save import HeadOfWrite

_APART = 3
"""Before each save of the other laptop there is room for one that makes room, and one that puts back."""
_NOT_YET = -1
"""The number of the save that joins, until it is known how many went before it."""
_TAKING = text("Packet", "Taking in what the other laptop wrote")


@dataclass(slots=True)
class Arrived:
    """What a packet brought: saves and rows that were new, and the save that joined both; 0 where none was needed."""

    saves: int = 0
    rows: int = 0
    joined: int = 0
    laptops: list[str] = field(default_factory=list)
    """Laptops that have never written here before."""


class Arrival:
    """A packet on its way into a file, within one transaction."""

    def __init__(self, book: Book, packet: Packet, now: HeadOfWrite, user: str) -> None:
        """Nothing is written yet."""
        self.book, self.packet, self._now, self._user = book, packet, now, user
        self.tree: Ancestry = ancestry(book)
        self.last = max(self.tree.nodes, default=0)
        self._ours = now.head
        self._merge: Save | None = None
        self.rows = RowsIn(book, self._putting_back, may_rest=True)
        self._following = Following(self.tree)
        self._merged = self._slot = 0
        self._back: Save | None = None
        self._unseen: Save | None = None
        self._written: list[Save] = []
        self.theirs: dict[int, PackedSave] = {}
        self.arrived = Arrived()
        self.touched = False
        """Whether what was saved here meanwhile changes time that the packet closes."""

    def _putting_back(self) -> Save:
        """The save that puts back what the next row rests on: one before that row's save, or the one that joins."""
        if not self._slot:
            return self.merge()
        if self._back is None:
            self._back = self._begun(self._slot, self._about(PUT_BACK))
        return self._back

    def unseen(self) -> Save:
        """The save before the one that joins, in which stands what that takes out or lets come back."""
        if self._unseen is None:
            self._unseen = self._begun(self._merged - 1, self._about(ROOM))
        return self._unseen

    def put_in(self, table: str, values: Mapping[str, Any]) -> None:
        """Put a record in that this file has no more: taken out again, others hear of it; else it has come back."""
        self.rows.whole = True
        self._let_stand(self.unseen(), table, values)
        self.rows.whole = self.rows.silent = False

    def _let_stand(self, save: Save, table: str, values: Mapping[str, Any]) -> None:
        """Let a record stand in a save that says nothing, and all that it leads to."""
        self._slot, self._back, self.rows.silent = save.number, save, True
        self.rows.write(save, table, values)
        self._slot, self._back = 0, None

    def end_unseen(self) -> None:
        """Take out what was put in and nobody wrote on, with all that it led to, what leads to others first."""
        if (save := self._unseen) is not None:
            for table in reversed(TABLES):
                for row in sorted(save.written_so_far().get(table, ()), reverse=True):
                    if self.rows.is_of(save, table, row):
                        self.rows.take_out(self.merge(), table, row, at_last=True)

    def _end_putting_back(self) -> None:
        """Seal what was put back, if anything was."""
        if self._back is not None:
            about = self._about(PUT_BACK)
            self._ours = self._end(self._back, about._replace(number=about.number - 1))
            self._written.append(self._back)
        self._slot, self._back = 0, None

    def merge(self) -> Save:
        """The save that joins, begun when something is first written by it."""
        if self._merge is None:
            self._merge = self._begun(self._merged, self._about(MERGE)._replace(number=_NOT_YET))
        return self._merge

    def _about(self, action: str) -> About:
        """A save of this laptop that follows its own last one."""
        _, about = next_save(self.book, action, self._user, None)
        return about._replace(parents=json.dumps([self._ours] if self._ours else []))

    def _begun(self, row: int, about: About) -> Save:
        """A save of this laptop, open in a row."""
        register(self.book, self.book.device)
        self._open((row, about))
        return Save(self.book, row)

    def _open(self, *saves: tuple[int, About]) -> None:
        """Open saves of any laptop, each in its row."""
        sql = "INSERT INTO main.saves VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')"
        self.book.execute_each(sql, ((row, *about) for row, about in saves))

    def _end(self, save: Save, about: About) -> str:
        """Seal a save with the digest of all it wrote."""
        digest = self._digest(about, save.written())
        sql = "UPDATE main.saves SET digest = ?, parents = ?, number = ?, time = ? WHERE id = ?"
        self.book.execute(sql, (digest, about.parents, about.number, about.time, save.number))
        return digest

    def take_in(self, new: Sequence[PackedSave], progress: Progress) -> None:
        """Write the saves of the packet; places before each are left free."""
        parted = min(self.tree.unknown_to(self.packet.head.known), default=0)
        self.touched = bool(parted) and changes_what_is_closed(self.book, parted - 1, new)
        self._merged = self.last + _APART * len(new) + 2
        self._introduce(each.device for each in new if each.device)
        self.rows.look_up(of for each in new for of in each.rows)
        self._open(*((self.last + _APART * at, each.about) for at, each in enumerate(new, 1)))
        for at, each in enumerate(new, 1):
            progress.at(_TAKING, at / (len(new) + 1))
            self._take(self.last + _APART * at, each)
        self._prove()
        self.arrived.saves = len(new)

    def _take(self, row: int, each: PackedSave) -> None:
        """Write one save as it was written there."""
        self.rows.knows = self._following.follow(row, each.about, each.digest)
        gone = sorted((of for of in each.rows if of.gone), key=lambda of: -TABLES.index(of.table))  # links first
        if any(self.rows.stands(of.table, of.values) is None for of in gone):
            self._make_room(row - 2, gone)
        save, self._slot, self.rows.silent = Save(self.book, row), row - 1, each.about.action in SILENT
        for of in gone:
            found = self.rows.stands(of.table, of.values)
            if found is None:
                raise damaged()
            self.rows.take_out(save, of.table, found)
        self._write(save, [of for of in each.rows if not of.gone])
        self._end_putting_back()
        self._written.append(save)
        self.theirs[row] = each

    def _prove(self) -> None:
        """Seal what the other laptop saved; Refused where a save does not come to its digest."""
        written = digests_since(self.book, self.last, self.rows.all_written())
        if any(self._digest(each.about, written.get(row, {})) != each.digest for row, each in self.theirs.items()):
            raise damaged()
        sealed = ((each.digest, row) for row, each in self.theirs.items())
        self.book.execute_each("UPDATE main.saves SET digest = ? WHERE id = ?", sealed)

    def _digest(self, about: About, written: dict[str, str]) -> str:
        """The digest that a save comes to."""
        identity = digests_of_identity(self.book, about.device, about.number, about.parents)
        return chained(self._now.book, about, written | identity)

    def _write(self, save: Save, rows: Sequence[PackedRow]) -> None:
        """Write the rows of a save; those that lead to a later one of their own table, once it is there."""
        later = []
        for of in rows:
            waiting = self.rows.write(save, of.table, of.values, may_wait=True)
            if waiting:
                later.append((of, *waiting))
        for of, name, row in later:
            self.rows.link(save, of.table, row, name, str(of.values[name]))
        self.arrived.rows += len(rows)

    def _make_room(self, row: int, gone: Sequence[PackedRow]) -> None:
        """Let rows stand as somebody took them out who had not seen them change."""
        about = self._about(ROOM)
        save = self._begun(row, about)
        for of in reversed(gone):
            if self.rows.stands(of.table, of.values) is None:
                self._let_stand(save, of.table, of.values)
        self._ours = self._end(save, about)
        self._written.append(save)

    def _introduce(self, devices: Iterable[tuple[str, str, str]]) -> None:
        """Let laptops be known that have never written here."""
        for code, key, name in devices:
            if self.book.value("SELECT 1 FROM main.devices WHERE code = ?", (code,)) is None:
                self.book.execute("INSERT INTO main.devices VALUES (?, ?, ?)", (code, key, name))
                self.arrived.laptops.append(f"{code} ({name})" if name else code)

    def join(self) -> None:
        """Join what both wrote, bring the sums up to date, and leave the new head."""
        self.tree, before = ancestry(self.book), self.rows.kept()
        mine = sorted({*self.tree.unknown_to(self.packet.head.known)}.difference(self.theirs))
        for much in HowMuchWaits:
            self.book.execute("SAVEPOINT joining")
            every, broken = self._joined(mine, much)
            if broken is None:
                break
            if much is HowMuchWaits.COUNTED:
                raise not_kept(broken, self.last, self.packet.head.maker)
            self.book.execute("ROLLBACK TO joining")
            self._merge = self._unseen = None
            self.rows.put_back(before)
        self.book.execute("RELEASE joining")
        self._seal()
        update_keys(every)
        self.book.numbers.forget()

    def _joined(self, mine: Sequence[int], much: HowMuchWaits) -> tuple[Save, QuarterAct | None]:
        """Write what joins both and bring the sums up to date; all that was written, and a closing that it breaks."""
        if mine:
            Joining(self, mine, self.packet.head.known).join(much)
        closings = KeptClosings(self.book, self.last) if mine else None
        every = self._everything()
        update_sums(every, closings.closed if closings else None, self.last)
        return every, closings.broken() if closings else None

    def _everything(self) -> Save:
        """All that was written, as if by one save."""
        number = self._merged if self._merge else max(self.theirs)
        every = Save(self.book, number)
        for each in (*self._written, self._unseen, self._merge):
            if each is not None:
                every.took(each)
        return every

    def _seal(self) -> None:
        """Seal the save that joins, where one was needed, and leave the new head."""
        if self._merge is None:
            require_agreement(self.book, self.packet.head, self.theirs, self.rows)
            self._now.head = self.packet.head.head
            return
        if self._unseen is not None:
            room = self._about(ROOM)
            self._ours = self._end(self._unseen, room._replace(number=room.number - 1))
        parents = json.dumps([self._ours, self.packet.head.head], separators=(",", ":"))
        about = self._about(MERGE)._replace(parents=parents)
        self._now.head = self._end(self._merge, about)
        self.arrived.joined = about.number


def take_in(book: Book, packet: Packet, new: Sequence[PackedSave], user: str, progress: Progress) -> Arrived:
    """Write the new saves of a packet and what joins them; Refused, with nothing written, where they do not hold."""
    with writing(book) as now:
        arrival = Arrival(book, packet, now, user)
        try:
            arrival.take_in(new, progress)
            arrival.join()
        except misfits():
            raise damaged() from None
    return arrival.arrived
