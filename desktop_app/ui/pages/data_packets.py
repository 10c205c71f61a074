"""Other laptops in the window: a packet out to a stick, a packet in from one, and the conflicts that wait."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QStackedWidget, QWidget

from desktop_app.catalog.listings.packets import CONFLICTS, VERSIONS
from desktop_app.catalog.mark import Tone
from desktop_app.catalog.words import YES_NO
from desktop_app.core.period import day_of, iso
from desktop_app.core.shown import When
from desktop_app.core.text import Text, counted, text
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.record_table import RecordTable
from desktop_app.ui.views.told_table import ToldTable
from desktop_app.ui.views.work_line import WorkLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.acts.book import Book
    from desktop_app.acts.conflicts import Conflict
    from desktop_app.acts.counter_acts import Done
    from desktop_app.acts.packets import Arrived, Packed, PacketSeen
    from desktop_app.core.progress import Progress
    from desktop_app.ui.forms.act_form import ActForm
    from desktop_app.ui.shell.desk import Desk

ENDING = ".packet"
FEWEST = 4
"""The versions are so many rows high, their heading included."""


class _Ahead(NamedTuple):
    """A packet that may be taken in, and what it would bring."""

    place: Path
    seen: PacketSeen


class PacketsPart(Retranslated, QStackedWidget):
    """The two ways of a packet over the conflicts and their versions; or the form that settles one."""

    def __init__(self, desk: Desk) -> None:
        """Build without conflicts; they are looked for when the part is read."""
        super().__init__()
        self.desk = desk
        self.found: Sequence[Conflict] = ()
        self.ahead: _Ahead | None = None
        self.form: ActForm | None = None
        self.shown = QFrame()
        self.out, self.take = named("primary", QPushButton()), named("secondary", QPushButton())
        self.settle = named("secondary", QPushButton())
        self.question, self.said = named("card", QFrame()), QLabel(wordWrap=True)
        self.yes, self.no = named("primary", QPushButton()), QPushButton()
        self.work = WorkLine(desk)
        self.conflicts, self.versions = ToldTable(desk, CONFLICTS), RecordTable(VERSIONS, desk.speech)
        self.versions.stand(FEWEST - 1)
        self._lay_out()
        self._connect()
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The button that writes a packet, or the form."""
        return self.form or self.out

    def reload(self) -> None:
        """Look again at what waits."""

        def work(book: Book) -> Sequence[Conflict]:
            from desktop_app.acts.conflicts import conflicts

            return conflicts(book)

        self.desk.read(work, self._show, "data: packets")

    def go_back(self) -> bool:
        """From the form to the conflicts."""
        if self.form is not None:
            self.form.leave()
        return self.form is not None

    def ask_for_place(self) -> None:
        """Choose where a packet goes."""
        from PySide6.QtWidgets import QFileDialog

        say = self.desk.speech.say
        title, kind = say(text("Packet", "Where shall the packet go?")), say(text("Packet", "Packets"))
        name = f"coverbook-{iso(self.desk.today)}{ENDING}"
        path, _ = QFileDialog.getSaveFileName(self, title, name, f"{kind} (*{ENDING})")
        if path:
            self.pack_to(Path(path))

    def pack_to(self, place: Path) -> None:
        """Write what other laptops may lack."""

        def work(book: Book, progress: Progress) -> Packed:
            from desktop_app.acts.packets import pack

            del progress
            return pack(book, place)

        def done(made: Packed) -> None:
            words = counted("Packet", "{name} holds %n saves. Take it to the other laptop.", "", made.saves)
            self.desk.tell(Tone.GOOD, words.about(name=str(place)))

        self.work.run(work, done)

    def ask_for_packet(self) -> None:
        """Choose a packet that came on a stick."""
        from PySide6.QtWidgets import QFileDialog

        say = self.desk.speech.say
        title, kind = say(text("Packet", "Which packet came?")), say(text("Packet", "Packets"))
        path, _ = QFileDialog.getOpenFileName(self, title, "", f"{kind} (*{ENDING})")
        if path:
            self.look_into(Path(path))

    def look_into(self, place: Path) -> None:
        """See what a packet would bring, and ask whether it shall come in."""

        def work(book: Book, progress: Progress) -> PacketSeen:
            from desktop_app.acts.packets import look_into

            del progress
            return look_into(book, place)

        self.work.run(work, lambda seen: self._ask(_Ahead(place, seen)))

    def take_in(self) -> None:
        """What was asked is answered: take the packet in."""
        ahead, who = self.ahead, self.desk.who
        if ahead is None:
            return

        def work(book: Book, progress: Progress) -> Arrived:
            from desktop_app.acts.packets import merge

            return merge(book, ahead.place, who, progress)

        self._ask(None)
        self.work.run(work, self._arrived, writes=True)

    def begin(self) -> None:
        """Open the form that settles the chosen conflict, with the chosen version."""
        from desktop_app.acts.conflicts import settling
        from desktop_app.ui.forms.act_form import ActForm
        from desktop_app.ui.forms.body import go_to

        conflict = self.found[int(self.conflicts.table.current_key)]
        known = {"chosen": self.versions.current_key} if self.versions.current_key else {}
        self._close()
        self.form = ActForm(self.desk, settling(conflict), known, self._settled)
        self.form.closed.connect(self._close)
        self.addWidget(self.form)
        self.setCurrentWidget(self.form)
        go_to(self.form.body.stops()[1 if known else 0])

    def retranslate(self) -> None:
        """Say the buttons and the question."""
        say = self.desk.speech.say
        for button, sign, words in (
            (self.out, "export", text("Packet", "Make a packet…")),
            (self.take, "import", text("Packet", "Take a packet in…")),
            (self.settle, "decide", text("Conflicts", "Choose which version stands…")),
            (self.yes, "import", text("Packet", "Take it in")),
            (self.no, "back", text("Backups", "Leave everything as it is")),
        ):
            button.setText(say(words))
            put_icon(button, sign, "on_accent" if button in {self.out, self.yes} else "quiet")
        self.conflicts.table.setAccessibleName(say(text("Conflicts", "Conflicts between laptops")))
        self.versions.setAccessibleName(say(text("Conflicts", "Versions")))
        self.said.setText(say(_brings(self.ahead.seen)) if self.ahead else "")
        self._offer()

    def _show(self, found: Sequence[Conflict]) -> None:
        """Show what waits."""
        self.found = found
        rows = [
            (
                each.record or each.label,
                each.said or each.label,
                *(", ".join(each.versions[at].values) for at in (0, -1)),
            )
            for each in found
        ]
        self.conflicts.show_told(rows, [each.sentence for each in found])
        self._show_versions(self.conflicts.table.current_key)

    def _show_versions(self, key: str) -> None:
        """Show the versions of the chosen conflict beside each other."""
        each = self.found[int(key)] if key and int(key) < len(self.found) else None
        stands = YES_NO["1"]
        self.versions.show_rows(
            [
                (", ".join(version.values), version.by, _when(version.at), version.save, "" if at else stands)
                for at, version in enumerate(each.versions if each else ())
            ]
        )
        self._offer()

    def _offer(self) -> None:
        """Offer what whoever works here may do."""
        self.take.setVisible(self.desk.may("merge"))
        self.settle.setVisible(self.desk.may("settle_conflict") and bool(self.found))
        self.settle.setEnabled(bool(self.conflicts.table.current_key))

    def _ask(self, ahead: _Ahead | None) -> None:
        """Show the question, or put it away; nothing is asked of what is here already."""
        if ahead is not None and not ahead.seen.saves:
            self.desk.tell(
                Tone.QUIET, text("Packet", "Everything in this packet is here already. Nothing was changed.")
            )
            ahead = None
        self.ahead = ahead
        self.question.setVisible(ahead is not None)
        self.retranslate()
        (self.yes if ahead else self.take).setFocus()

    def _arrived(self, arrived: Arrived) -> None:
        """Say what came, and show what waits."""
        from desktop_app.acts.packets import brought

        self.desk.tell(Tone.GOOD, brought(arrived))
        self.reload()

    def _settled(self, done: Done) -> None:
        """Say what stands now, and look again."""
        self.desk.tell(Tone.GOOD, done.words)
        self._close()
        self.reload()

    def _close(self) -> None:
        """Show again what the form has covered."""
        if self.form is not None:
            self.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None
            self.setCurrentWidget(self.shown)
            self.conflicts.table.setFocus()

    def _lay_out(self) -> None:
        """The ways, the work, the question, the two lists."""
        column, ways, below = down(self.shown, gap=GAP), across(), across()
        asking, answers = down(self.question, edges=(GAP, GAP)), across()
        for line, *buttons in ((ways, self.out, self.take), (answers, self.yes, self.no), (below, self.settle)):
            for button in buttons:
                line.addWidget(button)
            line.addStretch(1)
        asking.addWidget(self.said)
        asking.addLayout(answers)
        column.addLayout(ways)
        column.addWidget(self.work)
        column.addWidget(self.question)
        column.addWidget(self.conflicts, 1)
        column.addLayout(below)
        column.addWidget(self.versions)
        self.question.hide()
        self.addWidget(self.shown)

    def _connect(self) -> None:
        """Join buttons and lists to what they do."""
        self.out.clicked.connect(self.ask_for_place)
        self.take.clicked.connect(self.ask_for_packet)
        self.yes.clicked.connect(self.take_in)
        self.no.clicked.connect(lambda: self._ask(None))
        self.settle.clicked.connect(self.begin)
        self.conflicts.table.chosen.connect(self._show_versions)
        self.versions.opened.connect(lambda _: self.begin())
        self.work.changed.connect(self.out.setDisabled)
        self.work.changed.connect(self.take.setDisabled)


def _two_values(conflict: Conflict) -> tuple[str, str]:
    """What holds for now, and what was said beside it."""
    return ", ".join(conflict.versions[0].values), ", ".join(conflict.versions[-1].values)


def _when(at: str) -> Text:
    """A moment, as the clock of this place shows it."""
    then = datetime.fromisoformat(at).astimezone()
    return text("Today", "{day}, {time}", day=When(day_of(then.date())), time=f"{then:%H:%M}")


def _brings(seen: PacketSeen) -> Text:
    """What a packet would bring."""
    words = counted(
        "Packet", "{maker} brings %n saves with {rows} rows, written by {users}. Shall they come in?", "", seen.saves
    )
    return words.about(maker=seen.maker, rows=seen.rows, users=", ".join(seen.users) or "?")
