"""Other laptops in the window: a packet out to a stick, and a packet in from one, after a look."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from desktop_app.catalog.mark import Tone
from desktop_app.catalog.today import CONFLICTS
from desktop_app.core.period import iso
from desktop_app.core.text import Text, counted, text
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.work_line import WorkLine

if TYPE_CHECKING:
    from desktop_app.acts.book import Book
    from desktop_app.acts.packets import Arrived, Packed, PacketSeen
    from desktop_app.core.progress import Progress
    from desktop_app.ui.shell.desk import Desk

ENDING = ".packet"


class _PacketOffered(NamedTuple):
    """A packet that may be taken in, and what it would bring."""

    place: Path
    seen: PacketSeen


class _Came(NamedTuple):
    """What a packet brought, and how many conflicts wait since."""

    arrived: Arrived
    waits: int


class PacketsPart(Retranslated, QFrame):
    """The two ways of a packet, and what one would bring."""

    def __init__(self, desk: Desk) -> None:
        """Build without a packet."""
        super().__init__()
        self.desk = desk
        self.ahead: _PacketOffered | None = None
        self.out, self.take = named("primary", QPushButton()), named("secondary", QPushButton())
        self.question, self.said = named("card", QFrame()), QLabel(wordWrap=True)
        self.yes, self.no = named("primary", QPushButton()), QPushButton()
        self.work = WorkLine(desk)
        self._lay_out()
        self._connect()
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The button that writes a packet."""
        return self.out

    def reload(self) -> None:
        """Offer what whoever works here may do; nothing else is read."""
        self.take.setVisible(self.desk.may("merge"))

    def ask_for_place(self) -> None:
        """Choose where a packet goes."""
        from PySide6.QtWidgets import QFileDialog

        say = self.desk.speech.say
        title, kind = say(text("Packet", "Where shall the packet go?")), say(text("Packet", "Packets"))
        name = f"coverbook-{self.desk.laptop.code}-{iso(self.desk.today)}{ENDING}"  # of two laptops on one stick
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

        self.work.run(work, lambda seen: self._ask(_PacketOffered(place, seen)))

    def take_in(self) -> None:
        """What was asked is answered: take the packet in."""
        ahead, who = self.ahead, self.desk.who
        if ahead is None:
            return

        def work(book: Book, progress: Progress) -> _Came:
            from desktop_app.acts.conflicts import conflicts
            from desktop_app.acts.packets import merge

            arrived = merge(book, ahead.place, who, progress)
            return _Came(arrived, len(conflicts(book)))

        self._ask(None)
        self.work.run(work, self._arrived, writes=True)

    def retranslate(self) -> None:
        """Say the buttons and the question."""
        say = self.desk.speech.say
        for button, sign, words in (
            (self.out, "export", text("Packet", "Make a packet…")),
            (self.take, "import", text("Packet", "Take a packet in…")),
            (self.yes, "import", text("Packet", "Take it in")),
            (self.no, "back", text("Backups", "Leave everything as it is")),
        ):
            button.setText(say(words))
            put_icon(button, sign, "on_accent" if button in {self.out, self.yes} else "quiet")
        self.said.setText(say(_brings(self.ahead.seen)) if self.ahead else "")

    def _ask(self, ahead: _PacketOffered | None) -> None:
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

    def _arrived(self, came: _Came) -> None:
        """Say what came, and lead to what waits."""
        from desktop_app.acts.packets import brought

        self.take.setFocus()
        if came.waits:
            words = counted("Today", "%n conflicts between laptops", "", came.waits)
            self.desk.tell(
                Tone.WATCH, brought(came.arrived), words, lambda: self.desk.begin("data", CONFLICTS.name, "")
            )
        else:
            self.desk.tell(Tone.GOOD, brought(came.arrived))

    def _lay_out(self) -> None:
        """The ways, the work, the question."""
        column, ways = down(self, gap=GAP), across()
        asking, answers = down(self.question, edges=(GAP, GAP)), across()
        for line, *buttons in ((ways, self.out, self.take), (answers, self.yes, self.no)):
            for button in buttons:
                line.addWidget(button)
            line.addStretch(1)
        asking.addWidget(self.said)
        asking.addLayout(answers)
        column.addLayout(ways)
        column.addWidget(self.work)
        column.addWidget(self.question)
        column.addStretch(1)
        self.question.hide()

    def _connect(self) -> None:
        """Join buttons to what they do."""
        self.out.clicked.connect(self.ask_for_place)
        self.take.clicked.connect(self.ask_for_packet)
        self.yes.clicked.connect(self.take_in)
        self.no.clicked.connect(lambda: self._ask(None))
        self.work.changed.connect(self.out.setDisabled)
        self.work.changed.connect(self.take.setDisabled)


def _brings(seen: PacketSeen) -> Text:
    """What a packet would bring."""
    words = counted(
        "Packet", "{maker} brings %n saves, written by {users}: {rows}. Shall they come in?", "", seen.saves
    )
    rows = counted("List", "%n rows", "", seen.rows)
    return words.about(maker=seen.maker, rows=rows, users=", ".join(seen.users) or "?")
