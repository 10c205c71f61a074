"""Import in the window: choose, see what would come and what is not right, then all of it, or all that is right."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QWidget

from desktop_app.acts.exchange.dialects import AS_IT_TELLS, Writing
from desktop_app.catalog.mark import Tone
from desktop_app.core.text import Text, text
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, leading, named
from desktop_app.ui.look.measured_label import MeasuredLabel
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.pages.import_consent import ImportConsent
from desktop_app.ui.pages.import_found import ImportFound
from desktop_app.ui.pages.import_matching import MatchingView
from desktop_app.ui.pages.import_ways import ImportQuestions, ImportWays, ask_for_folder
from desktop_app.ui.pages.import_words import ASIDE, LOOKING, came_in, doubtful, found_words
from desktop_app.ui.speech.languages import languages
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.work_line import WorkLine

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop_app.acts.book import Book
    from desktop_app.acts.exchange.import_folder import Imported
    from desktop_app.acts.exchange.matched.seen import FileSeen
    from desktop_app.acts.exchange.preview import Preview
    from desktop_app.acts.exchange.shape import HowToRead
    from desktop_app.core.checks.finding import Finding
    from desktop_app.core.progress import Progress
    from desktop_app.ui.shell.desk import Desk


class ImportPart(Retranslated, QFrame):
    """What would come over what is not right, and under both the choice and the button that does it."""

    def __init__(self, desk: Desk, place: QWidget | None = None) -> None:
        """Build in its place with nothing chosen."""
        super().__init__(place)
        self.desk = desk
        self.ahead: Preview | None = None
        self.ways, self.questions = ImportWays(desk.speech), ImportQuestions(desk.speech)
        self.shape, self.looking = self.ways.shape, named("quiet", MeasuredLabel())
        self.work = WorkLine(desk)
        self.summary = MeasuredLabel()
        self.headings, self.found = MatchingView(desk), ImportFound(desk, self)
        self.sheets, self.problems = self.found.sheets, self.found.problems
        self.aside, self.consent = QCheckBox(), ImportConsent(desk)
        self.back_button, self.import_button = QPushButton(), named("primary", QPushButton())
        self._again: Callable[[], None] = lambda: None
        """Imports once more what was to be imported."""
        self._came: tuple[Text, ...] = ()
        self._save = ""
        """The name of the save of the import that came in last."""
        self._path: Path | None = None
        self._lay_out()
        self._connect()
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The first way to choose."""
        return self.import_button if self.import_button.isEnabled() else self.ways.folder_button

    def reload(self) -> None:
        """A file that is only looked at takes nothing in."""
        self._show_state()

    def choose(self, path: Path, program: str = "", written: Writing = AS_IT_TELLS) -> None:
        """Look at a folder or file, of a program that is known by now or not; nothing is written."""
        self._path, shape = path, program or self.shape.shape()
        given, place = self.questions.given(program), self._remembered_at()

        def work(book: Book, progress: Progress) -> Preview | FileSeen:
            from desktop_app.acts.exchange.matched.sight import Memory, first_look
            from desktop_app.acts.exchange.shape import HowToRead
            from desktop_app.ui.speech.languages import speech_for

            memory = Memory(tuple(speech_for(each.code) for each in languages()), place, written)
            return first_look(book, path, progress, HowToRead(shape, given), memory)

        self._show(None)
        self.ways.chosen.setText(str(path))
        self.work.run(work, self._show_first)

    def read(self, how: HowToRead) -> None:
        """Read what is chosen in some way, with what was put right so far; its matching is remembered."""
        if self._path is None:
            return
        path, how, place = self._path, replace(how, corrections=self.found.corrections), self._remembered_at()

        def work(book: Book, progress: Progress) -> Preview:
            from desktop_app.acts.exchange.matched.sight import remember
            from desktop_app.acts.exchange.preview import preview_of

            if how.matching and place:
                remember(place, how.matching)
            return preview_of(book, path, progress, how)

        self.headings.hide()
        self.work.run(work, self._show)

    def match_again(self) -> None:
        """Go back to what the headings mean."""
        self._show_preview(None)
        self.headings.show()
        self._show_state()
        self.headings.first_focus().setFocus()

    def take_back(self) -> None:
        """Open the form that takes the import back that came in last."""
        self.desk.begin("data", "take_back", self._save)

    def _remembered_at(self) -> Path | None:
        """Where it is kept what headings have meant."""
        return self.desk.drafts_at() / "matchings.json" if self.desk.drafts_at else None

    def _read_matched(self) -> None:
        """Read with what the headings mean now."""
        from desktop_app.acts.exchange.shape import MATCHED, HowToRead

        self.read(HowToRead(MATCHED, matching=self.headings.matching))

    def _read_again(self) -> None:
        """Read what may have been changed in the file, with what was put right here."""
        if self.ahead:
            self.read(self.ahead.how)

    def _show_first(self, found: Preview | FileSeen) -> None:
        """What would come, or first what the headings of a table mean."""
        from desktop_app.acts.exchange.matched.seen import FileSeen

        if isinstance(found, FileSeen):
            self.headings.show_sight(found)
            self._show_state()
        else:
            self._show(found)

    def _look_again(self) -> None:
        """Read what is chosen as another shape."""
        if self._path:
            self.choose(self._path)

    def _read_as(self, written: Writing) -> None:
        """Read what is chosen in other letters, or with other marks between its cells."""
        if self._path:
            self.choose(self._path, written=written)

    def _answers_given(self) -> None:
        """Read it again with what its program has been told."""
        if self._path and self.ahead:
            self.choose(self._path, self.ahead.how.shape)

    def import_all(self) -> None:
        """Bring in everything that was looked at."""
        self._bring_in(None)

    def import_right(self, aside: Path) -> None:
        """Bring in what is right; what is not is written into a folder, in the language of the window."""
        self._bring_in(aside)

    def _bring_in(self, aside: Path | None) -> None:
        """Import with what was agreed to so far; where more must be asked, do it again once that is answered."""
        ahead, consent, code = self.ahead, self.consent.given(), self.desk.speech.language.code
        if ahead is None:
            return

        def work(book: Book, progress: Progress) -> Imported:
            from desktop_app.acts.exchange import aside as acts
            from desktop_app.acts.exchange.import_folder import import_folder
            from desktop_app.ui.speech.languages import speech_for

            path, how, agreed = ahead.path, ahead.how, consent(book)
            if aside is None:
                return import_folder(book, path, consent=agreed, progress=progress, how=how)
            speech = speech_for(code)
            return acts.import_right(book, path, aside, consent=agreed, progress=progress, speech=speech, how=how)

        self._again = partial(self._bring_in, aside)
        self.work.run(work, partial(self._imported, aside), writes=True, refused=self.consent.ask)

    def begin(self) -> None:
        """Do what the button says: import all, or ask first where the rest shall lie."""
        if not self.aside.isChecked():
            self.import_all()
            return
        place = ask_for_folder(
            self, self.desk.speech.say(text("Data", "Choose a new or empty folder for the other rows"))
        )
        if place:
            self.import_right(place)

    def retranslate(self) -> None:
        """Say the buttons, the choice, and what was found."""
        say = self.desk.speech.say
        self.back_button.setText(say(text("Data", "Take this import back")))
        put_icon(self.back_button, "back")
        put_icon(self.import_button, "import", "on_accent")
        self.import_button.setText(say(text("Data", "Import")))
        self.aside.setText(say(text("Data", "Set the rows aside that are not right")))
        self.aside.setToolTip(say(ASIDE))
        self._show_state()

    def _show(self, ahead: Preview | None) -> None:
        """Show what would come; without anything chosen, what to do."""
        self.consent.forget()
        self.headings.hide()
        if ahead is not None:
            self.questions.ask(ahead.how.shape, ahead.asks)
            if self.questions.given(ahead.how.shape) != ahead.how.given:  # what it was told the last time holds again
                self.ahead = ahead
                self._answers_given()
                return
        self._show_preview(ahead)
        if ahead is not None:
            (self.problems.table if ahead.problems else self.first_focus()).setFocus()

    def _show_preview(self, ahead: Preview | None) -> None:
        """Show what would come, or nothing."""
        self.ahead, self._came, self._save = ahead, (), ""
        self.aside.setChecked(False)
        self.found.show_preview(ahead)
        self._show_state()

    def _show_state(self) -> None:
        """Offer what can be done now, and say why where nothing can."""
        say, why, ahead = self.desk.speech.say, self.desk.about.only_looking, self.ahead
        idle, problems = not self.work.running, bool(ahead and ahead.problems)
        self.looking.setText(say(LOOKING.about(reason=why)) if why else "")
        self.looking.setVisible(why is not None)
        self.ways.offer(ahead, idle=idle, writes=why is None)
        matching = not self.headings.isHidden()
        self.headings.setEnabled(idle)
        self.found.setVisible(not matching)
        self.aside.setVisible(bool(ahead and problems and not ahead.whole))
        self.back_button.setVisible(bool(self._save) and self.desk.may("take_back"))
        right = ahead is not None and ahead.new > 0 and (not problems or self.aside.isChecked())
        right = right and not self.found.is_changed
        self.import_button.setEnabled(idle and why is None and right)
        self.import_button.setVisible(why is None and not matching)
        self.summary.setAlignment(leading(self.desk.speech))
        self.summary.setText("\n".join(say(each) for each in (found_words(self.ahead) if self.ahead else self._came)))
        self.summary.setVisible(bool(self.summary.text()))

    def _imported(self, aside: Path | None, brought: Imported) -> None:
        """Say what came, and where the rest lies."""
        self._path = None
        self._show(None)
        self._save = brought.save
        self._came = (*came_in(brought, aside), *brought.notes)
        self.desk.read(brought.doubts, self._doubted)
        self._show_state()
        self.desk.tell(Tone.GOOD, self._came[0])
        self.ways.folder_button.setFocus()

    def _doubted(self, findings: Sequence[Finding]) -> None:
        """Say, too, what is doubtful about what came, as soon as it is known."""
        if findings and self._save:
            self._came = (*self._came, doubtful(findings))
            self._show_state()

    def _connect(self) -> None:
        """Join buttons and choice."""
        self.ways.picked.connect(self.choose)
        self.ways.shape_chosen.connect(self._look_again)
        self.questions.answered.connect(self._answers_given)
        self.headings.settled.connect(self._read_matched)
        self.headings.rewritten.connect(self._read_as)
        self.found.read_wanted.connect(self._read_again)
        self.found.changed.connect(self._show_state)
        self.ways.match_button.clicked.connect(self.match_again)
        self.ways.again_button.clicked.connect(self._read_again)
        self.back_button.clicked.connect(self.take_back)
        self.import_button.clicked.connect(self.begin)
        self.consent.answered.connect(lambda: self._again())  # noqa: PLW0108 - it is another one each time
        self.aside.toggled.connect(lambda _: self._show_state())
        self.work.changed.connect(lambda _: self._show_state())

    def _lay_out(self) -> None:
        """The ways to choose over the work over what was found over the choice."""
        column, acts = down(self, gap=GAP), across()
        acts.addWidget(self.aside)
        acts.addStretch(1)
        acts.addWidget(self.back_button)
        acts.addWidget(self.import_button)
        column.addWidget(self.looking)
        column.addWidget(self.ways)
        column.addWidget(self.questions)
        column.addWidget(self.work)
        column.addWidget(self.summary)
        column.addWidget(self.headings, 1)
        column.addWidget(self.found, 1)
        column.addWidget(self.consent)
        column.addLayout(acts)
