"""Backups in the window: which there are and where they go, one more now, and one in the place of the file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from desktop_app.catalog.backups import AWAY, BACKUPS, PLACES, THERE, age_words, differences, place_words, size_words
from desktop_app.catalog.mark import Tone
from desktop_app.core.period import day_of
from desktop_app.core.shown import Clock, When
from desktop_app.core.text import Text, text
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.pages.former_key_card import FormerKeyCard
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.record_table import RecordTable
from desktop_app.ui.views.work_line import WorkLine

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desktop_app.acts.automatic_backups import Seen
    from desktop_app.acts.backups import Backup
    from desktop_app.acts.book import Book
    from desktop_app.acts.sign_in import Access
    from desktop_app.catalog.listings.listing import Row
    from desktop_app.core.backups import Difference
    from desktop_app.core.progress import Progress
    from desktop_app.ui.shell.desk import Desk

FEWEST = 4
"""The list of places is so many rows high, its heading included."""


class _Found(NamedTuple):
    """What the places hold: backups with their sizes, and whether each place is there."""

    backups: Sequence[tuple[Backup, int]]
    places: Sequence[tuple[Path, bool]]


class _Asked(NamedTuple):
    """A backup, what would change if it took the place of the file, and what opens it where that is another key."""

    backup: Backup
    change: Difference
    then: Access | None


class BackupsPart(Retranslated, QFrame):
    """What one can do over the list of backups, and the list of places under it."""

    def __init__(self, desk: Desk) -> None:
        """Build without backups; they are looked for when the part is read."""
        super().__init__()
        self.desk = desk
        self.found = _Found((), ())
        self.make, self.bring_back = named("primary", QPushButton()), QPushButton()
        self.add, self.remove = QPushButton(), QPushButton()
        self.work = WorkLine(desk)
        self.backups, self.places = RecordTable(BACKUPS, desk.speech), RecordTable(PLACES, desk.speech)
        self.places.stand(FEWEST - 1)
        self.goes = QFrame()
        self.question, self.said = named("card", QFrame()), QLabel(wordWrap=True)
        self.yes, self.no = named("primary", QPushButton()), QPushButton()
        self.asked: _Asked | None = None
        """The backup that may take the place of the file, and what that would change."""
        self.card: FormerKeyCard | None = None
        """What asks for the password of a backup that a former key locks."""
        self._lay_out()
        self._connect()
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The button that backs up."""
        return self.make

    def reload(self) -> None:
        """Look again at what the places hold."""

        def work(book: Book) -> _Found:
            from desktop_app.acts.backups import backups_of, places, places_there, size_of

            there = places_there()
            sized = [(each, size_of(each)) for each in backups_of(book)]
            return _Found(sized, [(each, each in there) for each in places()])

        self.desk.read(work, self._show, "data: backups")

    def back_up(self) -> None:
        """Back up to every place that is there."""
        now = self.desk.now()

        def work(book: Book, progress: Progress) -> Seen:
            from desktop_app.acts.automatic_backups import back_up_now

            del progress
            return back_up_now(book, now)

        self.work.run(work, self._made)

    def ask_for_place(self) -> None:
        """Choose a folder to which backups go from now on."""
        from PySide6.QtWidgets import QFileDialog

        title = self.desk.speech.say(text("Backups", "Choose a stick, or a folder on another disk"))
        path = QFileDialog.getExistingDirectory(self, title)
        if path:
            self.add_place(Path(path))

    def add_place(self, folder: Path) -> None:
        """Back up to a folder from now on, and now."""

        def work(book: Book) -> None:
            from desktop_app.acts.backups import add_place

            del book
            add_place(folder)

        self.desk.read(work, lambda _: self.back_up())

    def remove_place(self) -> None:
        """Back up to the chosen place no longer."""
        folder = self.found.places[int(self.places.current_key or 0)][0]

        def work(book: Book) -> None:
            from desktop_app.acts.backups import drop_place

            del book
            drop_place(folder)

        self.desk.read(work, lambda _: self.reload())

    def ask(self, key: str) -> None:
        """Ask whether the backup of a line shall take the place of the file, and say what that would change."""
        self._ask_about(self.found.backups[int(key)][0], None)

    def _ask_about(self, backup: Backup, then: Access | None) -> None:
        """Ask about a backup; for a password of that time first where a former key locks it."""
        who = self.desk.who

        def work(book: Book) -> _Asked | tuple[str, ...]:
            from desktop_app.acts.restoring import FormerKey, question

            try:
                return _Asked(backup, question(book, backup.path, who, then), then)
            except FormerKey as refusal:
                return refusal.names

        def show(found: _Asked | tuple[str, ...]) -> None:
            if isinstance(found, _Asked):
                self._ask(found)
            else:
                self._ask_for_password(backup, found)

        self.desk.read(work, show, "data: restore")

    def _ask_for_password(self, backup: Backup, names: tuple[str, ...]) -> None:
        """Show the card that lets somebody sign in to a backup."""
        self._ask(None)
        self.card = card = FormerKeyCard(self.desk, backup.path, names)
        card.signed.connect(lambda access: self._ask_about(backup, access))
        card.left.connect(self.leave)
        self.places_of_all.insertWidget(self.places_of_all.indexOf(self.question), card)
        self._give_room(asking=True)
        card.first_focus().setFocus()

    def leave(self) -> None:
        """Leave everything as it is."""
        self._ask(None)

    def retranslate(self) -> None:
        """Say the buttons and the question."""
        say = self.desk.speech.say
        for button, sign, words in (
            (self.make, "save", text("Backups", "Back up now")),
            (self.bring_back, "history", text("Backups", "Restore…")),
            (self.add, "add", text("Backups", "Add a place")),
            (self.remove, "close", text("Backups", "Remove the place")),
            (self.yes, "history", text("Backups", "Put the backup in its place")),
            (self.no, "back", text("Backups", "Leave everything as it is")),
        ):
            button.setText(say(words))
            put_icon(button, sign, "on_accent" if button in {self.make, self.yes} else "quiet")
        self.backups.setAccessibleName(say(text("Backups", "Backups of this file")))
        self.places.setAccessibleName(say(text("Backups", "Where backups go")))
        if self.asked:
            self.said.setText("\n".join(map(say, _question(self.asked.backup, self.asked.change))))

    def _show(self, found: _Found) -> None:
        """Show what the places hold."""
        self.found, now = found, self.desk.now()
        own = found.places[0][0]
        self.backups.show_rows([(*_row(*each, own, now), str(at)) for at, each in enumerate(found.backups)])
        marks = ((str(place), THERE if there else AWAY) for place, there in found.places)
        self.places.show_rows([(*mark, str(at)) for at, mark in enumerate(marks)])
        self.bring_back.setEnabled(bool(found.backups))
        self._choose_place(self.places.current_key)

    def _choose_place(self, key: str) -> None:
        """This laptop's own place is always there; any other can be removed."""
        self.remove.setEnabled(key not in {"", "0"})

    def _made(self, seen: Seen) -> None:
        """Say what came of it."""
        self.desk.show_backup(seen.newest)
        self.reload()
        self.make.setFocus()
        if seen.done.failed:
            self.desk.tell(Tone.BAD, seen.done.failed[0].words)
        elif seen.done.made:
            self.desk.tell(Tone.GOOD, text("Backups", "The backup is made: it was opened, and every page read."))
        else:
            self.desk.tell(Tone.QUIET, text("Backups", "Nothing is new: every place has the newest save."))

    def _ask(self, asked: _Asked | None) -> None:
        """Show the question, or put it away."""
        if self.card is not None:
            self.card.deleteLater()
            self.card = None
        self.asked = asked
        self.question.setVisible(asked is not None)
        self._give_room(asking=asked is not None)
        self.retranslate()
        (self.no if asked else self.backups).setFocus()

    def _give_room(self, *, asking: bool) -> None:
        """A small screen has no room for a question and the list of places."""
        self.goes.setVisible(not asking)
        self.backups.setDisabled(asking)

    def _restore(self) -> None:
        """What was asked is answered: do it."""
        if self.asked:
            self.desk.restore_wanted.emit(self.asked.backup.path, self.asked.then)

    def _lay_out(self) -> None:
        """Buttons, the work, the question, the two lists."""
        column = self.places_of_all = down(self, gap=GAP)
        ways, under = across(), across()
        answers, asking = across(), down(self.question, edges=(GAP, GAP))
        for line, *buttons in (
            (ways, self.make, self.bring_back),
            (under, self.add, self.remove),
            (answers, self.yes, self.no),
        ):
            for button in buttons:
                line.addWidget(button)
            line.addStretch(1)
        asking.addWidget(self.said)
        asking.addLayout(answers)
        column.addLayout(ways)
        column.addWidget(self.work)
        column.addWidget(self.question)
        column.addWidget(self.backups, 1)
        goes = down(self.goes)
        goes.addLayout(under)
        goes.addWidget(self.places)
        column.addWidget(self.goes)
        self.question.hide()

    def _connect(self) -> None:
        """Join buttons and lists to what they do."""
        self.make.clicked.connect(self.back_up)
        self.bring_back.clicked.connect(lambda: self.ask(self.backups.current_key or "0"))
        self.add.clicked.connect(self.ask_for_place)
        self.remove.clicked.connect(self.remove_place)
        self.yes.clicked.connect(self._restore)
        self.no.clicked.connect(self.leave)
        self.backups.opened.connect(self.ask)
        self.places.chosen.connect(self._choose_place)
        self.work.changed.connect(self.make.setDisabled)
        self.desk.backed_up.connect(self.reload)


def _row(backup: Backup, size: int, own: Path, now: datetime) -> Row:
    """A backup as its line: when it was made, how long ago, how large, and where it lies."""
    day, age = backup.at.date(), (now.date() - backup.at.date()).days
    where = str(backup.place) if backup.place != own else place_words("")
    return (When(day_of(day)), Clock.of(backup.at), age_words(age), size_words(size), where)


def _when(backup: Backup) -> Text:
    """When a backup was made."""
    return text("Today", "{day}, {time}", day=When(day_of(backup.at.date())), time=Clock.of(backup.at))


def _question(backup: Backup, change: Difference) -> list[Text]:
    """The question, what the answer yes would change, and what is kept."""
    return [
        text("Backups", "Shall the backup of {when} take the place of the file?", when=_when(backup)),
        *differences(change),
        text("Backups", "The file as it is now is kept beside it, under a name that says so."),
    ]
