"""Import in the window: choose, see what would come and what is not right, then all of it, or all that is right."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPushButton, QWidget

from desktop_app.catalog.data import problem_row, problem_sentence
from desktop_app.catalog.listings.data import AHEAD, PROBLEMS
from desktop_app.catalog.mark import Tone
from desktop_app.core.text import Text, counted, text
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, leading, named
from desktop_app.ui.look.spacing import GAP, ROW
from desktop_app.ui.pages.import_consent import ImportConsent
from desktop_app.ui.pages.import_questions import ImportQuestions
from desktop_app.ui.pages.import_words import ASIDE, LOOKING, doubtful, few, rest, state
from desktop_app.ui.pages.shape_chooser import ShapeChooser
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.record_table import RecordTable
from desktop_app.ui.views.told_table import ToldTable
from desktop_app.ui.views.work_line import WorkLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.acts.book import Book
    from desktop_app.acts.exchange.consent import Consent
    from desktop_app.acts.exchange.import_folder import Imported
    from desktop_app.acts.exchange.preview import Preview
    from desktop_app.core.progress import Progress
    from desktop_app.ui.shell.desk import Desk

ANY = 16777215
"""No limit (Qt)."""
SHEETS = 4
"""So many sheets stand over the problems without scrolling."""


class ImportPart(Retranslated, QFrame):
    """What would come over what is not right, and under both the choice and the button that does it."""

    def __init__(self, desk: Desk) -> None:
        """Build with nothing chosen."""
        super().__init__()
        self.desk = desk
        self.ahead: Preview | None = None
        self.folder_button, self.workbook_button = QPushButton(), QPushButton()
        self.shape, self.questions = ShapeChooser(desk.speech), ImportQuestions(desk.speech)
        self.chosen, self.looking = named("quiet", ElidedLabel()), named("quiet", QLabel(wordWrap=True))
        self.work = WorkLine(desk)
        self.summary = QLabel(wordWrap=True)
        self.sheets, self.problems = RecordTable(AHEAD, desk.speech), ToldTable(desk, PROBLEMS)
        self.aside, self.consent = QCheckBox(), ImportConsent(desk)
        self.import_button = named("primary", QPushButton())
        self._again: Callable[[], None] = lambda: None
        """Imports once more what was to be imported."""
        self._came: tuple[Text, ...] = ()
        self._path: Path | None = None
        self._lay_out()
        self._connect()
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The first way to choose."""
        return self.import_button if self.import_button.isEnabled() else self.folder_button

    def reload(self) -> None:
        """A file that is only looked at takes nothing in."""
        self._show_state()

    def choose(self, path: Path, program: str = "") -> None:
        """Look at a folder or workbook, of a program that is known by now or not; nothing is written."""
        self._path, shape = path, self.shape.shape()
        given = self.questions.given(program)

        def work(book: Book, progress: Progress) -> Preview:
            from desktop_app.acts.exchange.preview import look_ahead
            from desktop_app.acts.exchange.shape import HowToRead

            return look_ahead(book, path, progress, HowToRead(program or shape, given))

        self._show(None)
        self.chosen.setText(str(path))
        self.work.run(work, self._show)

    def _look_again(self) -> None:
        """Read what is chosen as another shape."""
        if self._path:
            self.choose(self._path)

    def _tell(self) -> None:
        """Read it again with what its program has been told."""
        if self._path and self.ahead:
            self.choose(self._path, self.ahead.how.shape)

    def import_all(self) -> None:
        """Bring in everything that was looked at."""
        if self.ahead is None:
            return
        path, how = self.ahead.path, self.ahead.how

        def work(book: Book, progress: Progress, consent: Consent) -> Imported:
            from desktop_app.acts.exchange.import_folder import import_folder

            return import_folder(book, path, consent=consent, progress=progress, how=how)

        self._bring_in(work, None)

    def import_right(self, aside: Path) -> None:
        """Bring in what is right; what is not is written into a folder, in the language of the window."""
        if self.ahead is None:
            return
        path, how, code = self.ahead.path, self.ahead.how, self.desk.speech.language.code

        def work(book: Book, progress: Progress, consent: Consent) -> Imported:
            from desktop_app.acts.exchange import aside as act
            from desktop_app.ui.speech.languages import speech_for

            speech = speech_for(code)
            return act.import_right(book, path, aside, consent=consent, progress=progress, speech=speech, how=how)

        self._bring_in(work, aside)

    def _bring_in(self, work: Callable[[Book, Progress, Consent], Imported], aside: Path | None) -> None:
        """Import with what was agreed to so far; where more must be asked, do it again once that is answered."""
        consent = self.consent.given()
        self._again = partial(self._bring_in, work, aside)
        self.work.run(
            lambda book, progress: work(book, progress, consent(book)),
            partial(self._imported, aside),
            writes=True,
            refused=self.consent.ask,
        )

    def ask_for_folder(self) -> None:
        """Choose a folder of CSV files."""
        path = _folder(self, self.desk.speech.say(text("Data", "Choose a folder of CSV files")))
        if path:
            self.choose(path)

    def ask_for_workbook(self) -> None:
        """Choose a workbook."""
        from PySide6.QtWidgets import QFileDialog

        say = self.desk.speech.say
        kinds = say(text("Data", "Workbooks (*.xlsx *.xlsm *.ods)"))
        path, _ = QFileDialog.getOpenFileName(self, say(text("Data", "Choose a workbook")), "", kinds)
        if path:
            self.choose(Path(path))

    def begin(self) -> None:
        """Do what the button says: import all, or ask first where the rest shall lie."""
        if not self.aside.isChecked():
            self.import_all()
            return
        place = _folder(self, self.desk.speech.say(text("Data", "Choose a new or empty folder for the other rows")))
        if place:
            self.import_right(place)

    def retranslate(self) -> None:
        """Say the buttons, the choice, and what was found."""
        say = self.desk.speech.say
        for button, words, sign in (
            (self.folder_button, text("Data", "Choose a folder…"), "open"),
            (self.workbook_button, text("Data", "Choose a workbook…"), "workbook"),
        ):
            button.setText(say(words))
            put_icon(button, sign)
        put_icon(self.import_button, "import", "on_accent")
        self.import_button.setText(say(text("Data", "Import")))
        self.aside.setText(say(text("Data", "Set the rows aside that are not right")))
        self.aside.setToolTip(say(ASIDE))
        self.sheets.setAccessibleName(say(text("Data", "What would come")))
        self.problems.table.setAccessibleName(say(text("Data", "What is not right")))
        self._show_state()

    def _show(self, ahead: Preview | None) -> None:
        """Show what would come; without anything chosen, what to do."""
        self.ahead, self._came = ahead, ()
        self.consent.forget()
        self.aside.setChecked(False)
        if ahead is not None:
            self.questions.ask(ahead.how.shape, ahead.asks)
            if self.questions.given(ahead.how.shape) != ahead.how.given:  # what it was told the last time holds again
                self._tell()
                return
        sheets = ahead.sheets if ahead else ()
        self.sheets.show_rows([(each.file, each.new, each.known, each.wrong or None) for each in sheets])
        problems = ahead.problems if ahead else ()
        self._make_room(min(len(sheets), SHEETS) if problems else 0)
        self.problems.show_told([problem_row(each) for each in problems], [problem_sentence(each) for each in problems])
        self._show_state()
        if ahead is not None:
            (self.problems.table if problems else self.first_focus()).setFocus()

    def _make_room(self, sheets: int) -> None:
        """Beside problems the sheets take no more room than some of them need."""
        self.sheets.setMinimumHeight((sheets + 1) * ROW + GAP)
        self.sheets.setMaximumHeight((sheets + 1) * ROW + GAP if sheets else ANY)

    def _show_state(self) -> None:
        """Offer what can be done now, and say why where nothing can."""
        say, why, ahead = self.desk.speech.say, self.desk.about.only_looking, self.ahead
        idle, problems = not self.work.running, bool(ahead and ahead.problems)
        self.looking.setText(say(LOOKING.about(reason=why)) if why else "")
        self.looking.setVisible(why is not None)
        for way in (self.folder_button, self.workbook_button, self.shape):
            way.setVisible(why is None)
            way.setEnabled(idle)
        self.problems.setVisible(problems)
        self.aside.setVisible(bool(ahead and problems and not ahead.whole))
        right = ahead is not None and ahead.new > 0 and (not problems or self.aside.isChecked())
        self.import_button.setEnabled(idle and why is None and right)
        self.import_button.setVisible(why is None)
        self.summary.setAlignment(leading(self.desk.speech))
        self.summary.setText("\n".join(say(each) for each in self._sentences()))
        self.summary.setVisible(bool(self.summary.text()))

    def _sentences(self) -> list[Text]:
        """What was found, in whole sentences."""
        if self.ahead is None:
            return list(self._came)
        told = [state(self.ahead), *self.ahead.notes]
        if self.ahead.words:
            words = counted("Data", "New words in the lists (%n): {words}", "", len(self.ahead.words))
            told.append(words.about(words=few(self.ahead.words)))
        return told

    def _imported(self, aside: Path | None, brought: Imported) -> None:
        """Say what came, and where the rest lies."""
        came = [counted("Data", "%n records came in.", "imported", sum(brought.rows.values()))]
        self._path = None
        self._show(None)
        if brought.aside and aside is not None:
            came.append(rest(sum(brought.aside.values()), aside))
        if brought.findings:
            came.append(doubtful(brought.findings))
        self._came = (*(came if came[1:] else ()), *brought.notes)
        self._show_state()
        self.desk.tell(Tone.GOOD, came[0])
        self.folder_button.setFocus()

    def _connect(self) -> None:
        """Join buttons and choice."""
        self.folder_button.clicked.connect(self.ask_for_folder)
        self.workbook_button.clicked.connect(self.ask_for_workbook)
        self.shape.activated.connect(lambda _: self._look_again())
        self.questions.answered.connect(self._tell)
        self.import_button.clicked.connect(self.begin)
        self.consent.answered.connect(lambda: self._again())  # noqa: PLW0108 - it is another one each time
        self.aside.toggled.connect(lambda _: self._show_state())
        self.work.changed.connect(lambda _: self._show_state())

    def _lay_out(self) -> None:
        """The ways to choose over the work over what was found over the choice."""
        column, ways, acts = down(self, gap=GAP), FlowLayout(), across()
        for widget in (self.folder_button, self.workbook_button, self.shape, self.chosen):
            ways.addWidget(widget)
        acts.addWidget(self.aside)
        acts.addStretch(1)
        acts.addWidget(self.import_button)
        column.addWidget(self.looking)
        column.addLayout(ways)
        column.addWidget(self.questions)
        column.addWidget(self.work)
        column.addWidget(self.summary)
        column.addWidget(self.sheets, 2)
        column.addWidget(self.problems, 3)
        column.addWidget(self.consent)
        column.addLayout(acts)


def _folder(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder."""
    from PySide6.QtWidgets import QFileDialog

    path = QFileDialog.getExistingDirectory(parent, title)
    return Path(path) if path else None
