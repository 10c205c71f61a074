"""The page Network: the snapshots in a folder compared, and the network's own book; it needs no open file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QListWidgetItem, QStackedWidget

from desktop_app.catalog.mark import Tone
from desktop_app.catalog.network_parts import DIRECTORY, OWN, PARTS
from desktop_app.core.text import counted, text
from desktop_app.network.answer import brief_answer, briefs, network_answer
from desktop_app.network.directory import NetworkMember
from desktop_app.network.gather import NetworkWish, gather
from desktop_app.ui.look.button_line import ButtonLine
from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.look.icons import icon, put_icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.measured_label import MeasuredLabel
from desktop_app.ui.look.places_list import PlacesList
from desktop_app.ui.look.spacing import GAP, WIDE
from desktop_app.ui.pages.import_ways import ask_for_folder
from desktop_app.ui.pages.network_member import MemberCard, SchemeChooser
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.parts_page import beside_room
from desktop_app.ui.views.report_paper import ReportPaper
from desktop_app.ui.views.report_tables import ReportTables

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop_app.network.gather import NetworkFigures
    from desktop_app.ui.shell.desk import Desk


class NetworkPage(Page):
    """The parts on the leading side, the tables of the chosen one beside them."""

    title = text("Network", "Network")
    primary = text("Network", "Choose the folder…")
    primary_icon = "open"
    topic = "network"
    left = Signal()
    """The user goes back to where they came from."""

    def __init__(self, desk: Desk) -> None:
        """Build without a folder."""
        super().__init__(desk)
        self.figures: NetworkFigures | None = None
        self.list, self.tables, self.note = PlacesList(), ReportTables(desk), named("quiet", MeasuredLabel())
        self.scheme, self.card = SchemeChooser(), MemberCard(desk)
        self.room = beside_room(self.card, at_top=True)
        self.paper = ReportPaper(desk, self, lambda: self.tables.seen)
        self.back, self.copying, self.saving, self.printing, self.briefing = (ElidedButton() for _ in range(5))
        self.adding = ElidedButton()
        self.stage, self.said = QStackedWidget(), QFrame()
        self.ways = ButtonLine((), (self.copying, self.saving, self.printing, self.briefing))
        for _ in PARTS:
            self.list.addItem(QListWidgetItem())
        self._lay_out()
        self._connect()

    def primary_act(self) -> None:
        """Ask for the folder with the snapshots."""
        folder = ask_for_folder(self, self.desk.speech.say(text("Network", "The folder with the snapshots")))
        if folder:
            self.open(folder)

    def open(self, folder: Path) -> None:
        """Ask the snapshots in a folder, beside the window."""
        self._ask(folder, "")

    def first_focus(self) -> QWidget:
        """The folder comes first, then the parts."""
        return self.list if self.figures else self.primary_button

    def go_back(self) -> bool:
        """Back from the card or the pages to the tables, or to where one came from."""
        if self.stage.currentWidget() is self.tables:
            self.left.emit()
        else:
            self._show()
        return True

    def preview(self) -> None:
        """Show the pages before they are printed, in the place of the tables."""
        answer = self.tables.seen
        if answer is None:
            return
        from desktop_app.ui.views.paper_preview import PaperPreview
        from desktop_app.ui.views.paper_wish import PaperWish

        preview = PaperPreview(self.desk, [PaperWish(answer.report, answer=answer)])
        preview.left.connect(self._show)
        self.stage.addWidget(preview)
        self.stage.setCurrentWidget(preview)
        for widget in (self.said, self.ways):
            widget.hide()
        preview.first_focus().setFocus()

    def retranslate(self) -> None:
        """Say the parts, the buttons, and what the chosen part is for."""
        super().retranslate()
        say = self.desk.speech.say
        self.list.setAccessibleName(say(self.title))
        for at, part in enumerate(PARTS):
            self.list.item(at).setText(say(part.label))
            self.list.item(at).setIcon(icon(part.icon))
        self.list.fit()
        for button, words, sign in (
            (self.back, text("Report view", "Back"), "back"),
            (self.copying, text("Report view", "Copy"), "copy"),
            (self.saving, text("Statements page", "Save as…"), "save"),
            (self.printing, text("Statements page", "Print…"), "print"),
            (self.briefing, text("Network", "Briefs…"), "records"),
            (self.adding, text("Network", "Add a scheme"), "add"),
        ):
            button.say(say(words))
            put_icon(button, sign)
        self.scheme.setAccessibleName(say(text("Statement", "Scheme")))
        self._say_note()

    def _ask(self, folder: Path, scheme: str) -> None:
        """Ask the snapshots anew, with one scheme placed among its like."""
        day, schemes = self.desk.today, (scheme,) if scheme else ()
        self.desk.worker.run_action(
            lambda: gather(folder, day, NetworkWish(schemes=schemes)), self._take, self.desk.refuse, "network"
        )

    def _take(self, figures: NetworkFigures) -> None:
        """Show what was found."""
        fresh = self.figures is None
        self.figures = figures
        self.scheme.offer(figures)
        self.set_subtitle(
            counted("Network", "%n schemes in {folder}", "", len(figures.found.schemes)).about(
                folder=figures.found.folder.name
            )
        )
        if fresh:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        self._show()

    def _show(self) -> None:
        """Show the chosen part; a scheme is asked about when it is first wanted."""
        self._close()
        figures, name = self.figures, PARTS[max(self.list.currentRow(), 0)].name
        self._say_note()
        one = self.scheme.currentData()
        for widget, wanted in ((self.scheme, name in {OWN, DIRECTORY}), (self.adding, name == DIRECTORY)):
            widget.setVisible(wanted and figures is not None)
        for button in (self.copying, self.saving, self.printing, self.briefing):
            button.setEnabled(figures is not None)
        if figures is None:
            return
        if name != OWN:
            self.tables.show_answer(network_answer(figures, only=name))
        elif one in figures.own:
            self.tables.show_answer(brief_answer(figures, one))
        elif figures.file_of(one):
            self.tables.clear()
            self._ask(figures.found.folder, one)
        else:
            self.tables.clear()
            self.desk.tell(Tone.QUIET, text("Network", "This scheme has not sent a snapshot yet."))

    def _choose(self) -> None:
        """Show where the chosen scheme lies, or in the directory its card."""
        if PARTS[max(self.list.currentRow(), 0)].name == DIRECTORY:
            self._write(self.scheme.member)
        else:
            self._show()

    def _write(self, member: NetworkMember) -> None:
        """Show the card of a scheme in the place of the tables: with both small screens would hold no row of them."""
        if self.figures is not None:
            self.card.show_member(self.figures.found.folder, member)
            self.stage.setCurrentWidget(self.room)
            self.ways.hide()
            if not self.scheme.stepping:
                self.card.first_field().setFocus()

    def _close(self) -> None:
        """Back from the card or the pages to the tables, and the keyboard with them."""
        here = QApplication.focusWidget()
        within = here is not None and self.stage.isAncestorOf(here) and not self.tables.isVisible()
        self.stage.setCurrentWidget(self.tables)
        if within:
            self.tables.setFocus()
        while pages := self.stage.widget(2):
            self.stage.removeWidget(pages)
            pages.deleteLater()
        for widget in (self.said, self.ways):
            widget.show()

    def _member_saved(self, member: NetworkMember) -> None:
        """The directory has changed: say so, and show it."""
        self.desk.tell(Tone.GOOD, text("Network", "{name} is kept in the directory.", name=member.name))
        if self.figures:
            self.scheme.wanted = member.key
            self.open(self.figures.found.folder)

    def _copy(self) -> None:
        """Copy the tables in sight."""
        self.paper.copy()

    def _ask_for_briefs(self) -> None:
        """Ask for a new folder, and write the brief of every scheme into it."""
        folder = ask_for_folder(self, self.desk.speech.say(text("Network", "An empty folder for the briefs")))
        if folder:
            self.write_briefs(folder)

    def write_briefs(self, out: Path) -> None:
        """Write a brief of every scheme with a snapshot, beside the window."""
        if self.figures is None:
            return
        folder, day, code = self.figures.found.folder, self.desk.today, self.desk.speech.language.code

        def work() -> int:
            from desktop_app.reports.batch import PaperManner, each_in

            heap = briefs(gather(folder, day, NetworkWish(schemes=None)))
            return each_in(out, heap, PaperManner(self.desk.speaking(code))).papers

        def done(papers: int) -> None:
            words = counted("Network", "%n briefs are in {folder}.", "", papers)
            self.desk.tell(Tone.GOOD, words.about(folder=str(out)))

        self.desk.worker.run_action(work, done, self.desk.refuse)

    def _say_note(self) -> None:
        """Say what the chosen part is for; before a folder is chosen, what the page is for."""
        words = text(
            "Network",
            "Schemes send snapshots of their figures, without any person. Put them into one folder and choose it here: "
            "they are compared with each other, and nothing is sent anywhere.",
        )
        if self.figures is not None:
            words = PARTS[max(self.list.currentRow(), 0)].note
        self.note.setText(self.desk.speech.say(words))

    def _connect(self) -> None:
        """Join buttons, list and parts."""
        self.list.currentRowChanged.connect(lambda _: self._show())
        self.scheme.activated.connect(lambda _: self._choose())
        self.adding.clicked.connect(lambda: self._write(NetworkMember()))
        self.card.kept.connect(self._member_saved)
        self.card.left.connect(self.go_back)
        self.back.clicked.connect(self.go_back)
        self.copying.clicked.connect(self._copy)
        self.saving.clicked.connect(self.paper.ask_for_place)
        self.printing.clicked.connect(self.preview)
        self.saving.setShortcut(QKeySequence("Ctrl+Shift+S"))
        self.printing.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        self.briefing.clicked.connect(self._ask_for_briefs)
        self.tables.copied.connect(self._copy)

    def _lay_out(self) -> None:
        """The list beside the note over the ways over the tables."""
        self.tools.addWidget(self.back)
        line, beside = across(gap=WIDE), QFrame()
        column = down(beside, gap=GAP)
        about = across(self.said)
        about.addWidget(self.scheme)
        about.addWidget(self.note, 1)
        about.addWidget(self.adding)
        self.stage.addWidget(self.tables)
        self.stage.addWidget(self.room)
        for widget in (self.said, self.ways):
            column.addWidget(widget)
        column.addWidget(self.stage, 1)
        line.addWidget(self.list)
        line.addWidget(beside, 1)
        self.content.addLayout(line, 1)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._show()
