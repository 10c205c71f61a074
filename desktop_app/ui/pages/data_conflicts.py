"""The conflicts between laptops in the window: their versions beside each other, settled one after the other."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from desktop_app.catalog.listings.packets import CONFLICTS, VERSIONS
from desktop_app.catalog.mark import Tone
from desktop_app.catalog.words import YES_NO
from desktop_app.core.period import day_of
from desktop_app.core.shown import Clock, When
from desktop_app.core.text import text
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.pages.form_stack import FormStack
from desktop_app.ui.views.record_table import RecordTable
from desktop_app.ui.views.sentence_table import SentenceTable
from desktop_app.ui.views.work_strip import WorkStrip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.book import Book
    from desktop_app.acts.conflicts import Conflict
    from desktop_app.acts.counter_acts import Done
    from desktop_app.catalog.listings.listing import Row
    from desktop_app.catalog.today import Work
    from desktop_app.core.text import Text
    from desktop_app.ui.shell.desk import Desk

SEEN = 3
"""So many versions are in sight at once; hardly ever are there more."""


class ConflictsPart(FormStack):
    """What waits over its versions; or the form that settles one, and after it the next."""

    def __init__(self, desk: Desk) -> None:
        """Build without conflicts; they are looked for when the part is read."""
        super().__init__(desk)
        self.work: Work | None = None
        """What is worked through; None while all are listed."""
        self.found: Sequence[Conflict] = ()
        self._goes_on = False
        """Whether one was settled just now, so that the next one is opened."""
        self.settle = named("primary", QPushButton())
        self.strip = WorkStrip(desk.speech)
        self.conflicts, self.versions = SentenceTable(desk, CONFLICTS), RecordTable(VERSIONS, desk.speech)
        self.versions.stand(SEEN)
        column, below = down(self.shown, gap=GAP), across()
        below.addWidget(self.settle)
        below.addStretch(1)
        for widget, stretch in ((self.strip, 0), (self.conflicts, 1), (self.versions, 0)):
            column.addWidget(widget, stretch)
        column.addLayout(below)
        self.addWidget(self.shown)
        self.settle.clicked.connect(lambda: self.begin(""))
        self.strip.dropped.connect(lambda: self.work_through(None))
        self.conflicts.table.chosen.connect(self._show_versions)
        self.conflicts.table.opened.connect(lambda _: self.begin())
        self.versions.opened.connect(self.begin)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The list, or the form."""
        return self.form or self.conflicts.table

    def work_through(self, work: Work | None) -> None:
        """List those of an age; without work all."""
        self.work = work
        self.reload()
        self.first_focus().setFocus()

    def reload(self) -> None:
        """Look again at what waits."""
        work, today = self.work, self.desk.today

        def wait(book: Book) -> Sequence[Conflict]:
            from desktop_app.acts.conflicts import conflicts, of_age

            found = conflicts(book)
            return of_age(found, work, today) if work else found

        self.desk.read(wait, self._show, "data: conflicts")

    def begin(self, version: str = "") -> None:
        """Open the form that settles the chosen conflict, with a version if one was chosen."""
        from desktop_app.acts.conflicts import settling
        from desktop_app.catalog.forms.settling import VERSIONS as WHOSE
        from desktop_app.ui.forms.body import go_to

        conflict = self._chosen(self.conflicts.table.current_key)
        if conflict is None or not self.desk.may("settle_conflict"):
            return
        known = {"chosen": version} if version else {}
        form = self.open_form(settling(conflict), {WHOSE: conflict.name, **known}, self._settled, self.close_form)
        go_to(form.body.stops()[1 if known else 0])

    def retranslate(self) -> None:
        """Say the button and the lists."""
        say = self.desk.speech.say
        self.settle.setText(say(text("Conflicts", "Choose which version stands…")))
        put_icon(self.settle, "decide", "on_accent")
        self.conflicts.table.setAccessibleName(say(text("Conflicts", "Conflicts between laptops")))
        self.versions.setAccessibleName(say(text("Conflicts", "Versions")))
        self._say_work()

    def _say_work(self) -> None:
        """Say over the list what it holds, where it is not all."""
        self.strip.say(self.work.words(len(self.found), self.desk.today) if self.work else None)

    def _chosen(self, key: str) -> Conflict | None:
        """The conflict at a place in the list."""
        return self.found[int(key)] if key and int(key) < len(self.found) else None

    def _show(self, found: Sequence[Conflict]) -> None:
        """Show what waits; after one was settled, the form of the next."""
        self.found = found
        self.conflicts.show_sentences([_row(each) for each in found], [each.sentence for each in found])
        self._show_versions(self.conflicts.table.current_key)
        self._say_work()
        goes_on, self._goes_on = self._goes_on, False
        if goes_on and found:
            self.begin()

    def _show_versions(self, key: str) -> None:
        """Show the versions of the chosen conflict beside each other."""
        each = self._chosen(key)
        stands = YES_NO["1"]
        self.versions.show_rows(
            [
                (version.words, version.by, _when(version.at), version.save, "" if at else stands)
                for at, version in enumerate(each.versions if each else ())
            ]
        )
        self.settle.setVisible(self.desk.may("settle_conflict") and each is not None)

    def _settled(self, done: Done) -> None:
        """Say what stands now, and go on with what waits next."""
        self.desk.tell(Tone.GOOD, done.words)
        self._goes_on = True
        self.close_form()
        self.reload()


def _row(each: Conflict) -> Row:
    """A conflict in brief: the record, what is said in two ways, what holds for now, what was said beside it."""
    ours, theirs = each.versions[0], each.versions[-1]
    return each.record or each.label, each.said or each.label, ours.words, theirs.words


def _when(at: str) -> Text:
    """A moment, as the clock of this place shows it."""
    then = datetime.fromisoformat(at).astimezone()
    return text("Today", "{day}, {time}", day=When(day_of(then.date())), time=Clock.of(then))
