"""Check a paper in the window: a statement as a PDF, or photographs of its code, against the open file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from desktop_app.catalog.data import FAILS, HOLDS
from desktop_app.catalog.listings.data import PAPER_VERDICTS
from desktop_app.catalog.mark import Tone
from desktop_app.core.text import counted, text
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.speech.languages import paper_speech
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.paper_codes import paper_codes
from desktop_app.ui.views.pdf_text import pdf_text
from desktop_app.ui.views.sentence_table import SentenceTable
from desktop_app.ui.views.work_line import WorkLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.acts.book import Book
    from desktop_app.acts.check_paper import PaperFound
    from desktop_app.core.progress import Progress
    from desktop_app.ui.shell.desk import Desk


class PaperCheckPart(Retranslated, QFrame):
    """The button over what was found."""

    def __init__(self, desk: Desk) -> None:
        """Build with nothing checked."""
        super().__init__()
        self.desk = desk
        self.button = named("primary", QPushButton())
        self.work = WorkLine(desk)
        self.found = SentenceTable(desk, PAPER_VERDICTS)
        column, line = down(self, gap=GAP), across()
        line.addWidget(self.button)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.work)
        column.addWidget(self.found, 1)
        self.button.clicked.connect(self.ask_for_papers)
        desk.saved.connect(self.forget)
        self.work.changed.connect(self.button.setDisabled)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The button."""
        return self.button

    def reload(self) -> None:
        """What was found stays said until something is saved."""

    def forget(self) -> None:
        """After a save it is said of a former file."""
        self.found.show_sentences((), ())

    def ask_for_papers(self) -> None:
        """Choose a PDF, or one or more photographs."""
        from PySide6.QtWidgets import QFileDialog

        say = self.desk.speech.say
        kinds = say(text("Data", "Papers and photographs (*.pdf *.png *.jpg *.jpeg)"))
        title = say(text("Data", "Choose a statement, or photographs of its code"))
        names, _ = QFileDialog.getOpenFileNames(self, title, "", kinds)
        if names:
            self.check([Path(name) for name in names])

    def check(self, papers: Sequence[Path]) -> None:
        """Check files of one paper, beside the window."""

        def work(book: Book, progress: Progress) -> PaperFound:
            from desktop_app.acts.check_paper import Readers, check_paper

            progress.at(text("Data", "Reading the paper"), 0)
            return check_paper(book, papers, Readers(pdf_text, paper_codes, paper_speech))

        self.forget()
        self.work.run(work, self._show)

    def retranslate(self) -> None:
        """Say the button."""
        self.button.setText(self.desk.speech.say(text("Data", "Choose a PDF or photographs…")))
        put_icon(self.button, "verify", "on_accent")
        self.found.table.setAccessibleName(self.desk.speech.say(text("Data", "What was found on the paper")))

    def _show(self, checked: PaperFound) -> None:
        """Show what differs, then what holds."""
        rows = [(FAILS, each) for each in checked.differs] + [(HOLDS, each) for each in checked.holds]
        self.found.show_sentences(rows, [words for _, words in rows])
        self.found.table.setFocus()
        if checked.differs:
            words = counted("Data", "The paper and the file differ in %n figures.", "", len(checked.differs))
            self.desk.tell(Tone.BAD, words)
        else:
            self.desk.tell(Tone.GOOD, checked.holds[0])
