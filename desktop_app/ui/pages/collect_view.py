"""How a sheet of premiums lies on the page: what stands over it, the lines, the line being written, what is beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from desktop_app.catalog.forms.collection import ALL
from desktop_app.catalog.listings.collection import (
    COLLECTION,
    NARROW_COLLECTION,
    payer_lines,
    purpose,
    rows_of,
)
from desktop_app.core.collection import Collection
from desktop_app.core.shown import Amount
from desktop_app.core.text import counted, text
from desktop_app.ui.forms.row import Remark
from desktop_app.ui.forms.tools import FormTools
from desktop_app.ui.look.fonts import row_height
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, leading, named
from desktop_app.ui.look.spacing import GAP, WIDE
from desktop_app.ui.pages.collect_setup import CollectSetup
from desktop_app.ui.pages.collect_totals import CollectTotals
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.collection_entry import CollectionEntry
from desktop_app.ui.views.payer_list import PayerList
from desktop_app.ui.views.record_table import RecordTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from desktop_app.core.collection import Payer
    from desktop_app.core.problems import Problem
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.views.paper_wish import PaperWish

ASIDE = (216, 264)
"""The least and the usual width of what stands beside the lines."""
SPARE = 4
"""Of so many parts of the width one goes to what stands beside the lines."""
TALL = 520
"""Under so many pixels a question takes the place of the payers: nobody is chosen while it is open."""
NARROW = 36
"""In a width of fewer lines' heights there is no room for what a line is for; one in a state of its own says so."""
EMPTY_ROWS = 4
"""So many rows high is a sheet without lines."""
FIRST = text(
    "Collect", "Say first from which village or group the money comes, or type “{all}” for whoever owes.", all=ALL
)
KEYS = text("Collect", "Enter: next · Ctrl+Enter: save · Ctrl+Z: last line back · F3: receipt · F6: cash box")


class CollectView(Retranslated, QFrame):
    """The widgets of a sheet, and what they show of it."""

    left = Signal()
    """The sheet is left, kept as it is."""
    papers_wanted = Signal(object)
    """These papers shall be shown."""

    def __init__(self, desk: Desk) -> None:
        """Show an empty sheet that cannot be written on yet."""
        super().__init__()
        self.desk = desk
        self.tools = FormTools(desk.speech, desk.today, desk.decimals)
        self.setting = self.tools.setting(desk.speech)
        self.setup, self.totals = CollectSetup(desk, self.setting), CollectTotals(self.setting)
        self.table, self.entry = RecordTable(COLLECTION, desk.speech), CollectionEntry(self.setting)
        self.payers, self.remark = PayerList(), Remark()
        self.about, self.keys = named("quiet", QLabel(wordWrap=True)), named("small", QLabel(wordWrap=True))
        self.save, self.leave_button = named("primary", QPushButton()), QPushButton()
        self.print_button = QPushButton()
        self.print_button.clicked.connect(lambda: self.papers_wanted.emit(self.papers()))
        self.buttons = (self.print_button, self.leave_button, self.save)
        """They stand over the sheet."""
        self.save.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._narrow, self.payer_count = False, 0
        self._shown = Collection(desk.today), frozenset[str]()
        self._lay_out()
        self.table.horizontalHeader().sectionResized.connect(lambda *_: self._align())
        self.table.horizontalHeader().setSectionsClickable(False)
        self.table.horizontalHeader().setResizeContentsPrecision(0)  # what is in sight: a line is to take no moment

    def papers(self) -> tuple[PaperWish, ...]:
        """The list of those who have to pay, as one takes it to the village or the group that was chosen."""
        from desktop_app.ui.views.paper_wish import PaperWish

        of, _, value = (self.setup.source or "").partition(":")
        values = {"at": self._shown[0].day, **({of: value} if value else {})}
        return (PaperWish("collection_sheet", values, about=value),)

    def offer(self, strip: QWidget) -> None:
        """Put the offer of unfinished sheets over everything."""
        self._column.insertWidget(0, strip)

    def show_sheet(self, sheet: Collection, wrong: frozenset[str]) -> None:
        """Show the lines, the last one in sight, and what they come to."""
        self._shown = sheet, wrong
        rows = rows_of(sheet, self.desk.decimals, wrong, narrow=self._narrow)
        self.table.show_rows(rows, sheet.lines[-1].receipt if sheet.lines else "")
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setMaximumHeight(header + row_height(self.table) * max(len(rows), EMPTY_ROWS) + 2)
        self.totals.show_sheet(sheet)
        self.setup.fix_day(fixed=bool(sheet.lines))
        waiting = [line for line in sheet.lines if not line.saved]
        words = text("Collect", "Next sheet") if sheet.lines else text("Act", "Save")
        words = counted("Collect", "Save %n receipts", "", len(waiting)) if waiting else words
        self.save.setText(self.desk.speech.say(words))
        self.save.setEnabled(bool(sheet.lines))
        QTimer.singleShot(0, self, self._align)  # once the columns have their widths

    def show_found(self, typed: str, found: Sequence[Payer], sheet: Collection, *, looking: bool = False) -> None:
        """Show those who may be meant, as they stand on this sheet; or how to find somebody."""
        say, decimals = self.desk.speech.say, self.desk.decimals
        self.payers.show_found(found, sheet, decimals, self.desk.speech)
        hint, title = None, f"“{typed}”"
        if not typed.strip():
            hint = text("Collect", "Type any part of a name, of a household or of a code. Arrows choose among several.")
            title = say(counted("Collect", "{whose}: %n payers", "", self.payer_count, whose=self.setup.whose.text()))
        elif not found and not looking:
            hint = text("Collect", "Nobody is called that here or elsewhere.")
        self.payers.say(title, say(hint) if hint else "")
        self._describe()

    def show_payer(self, payer: Payer, sheet: Collection, amount: int | None, receipt: str) -> None:
        """Show who pays, for what, and what is due."""
        now = sheet.now(payer)
        show, asked = self.desk.speech.show, now.asked(sheet.day)
        words = (show(purpose(now, sheet.day)), show(Amount(asked, self.desk.decimals)))
        self.entry.ask_amount(payer.name, words, receipt, asked or None if amount is None else amount)
        self.about.setText(self.words_about(payer, sheet))

    def step(self, rows: int) -> None:
        """Move the choice among those who may be meant."""
        self.payers.step(rows)
        self._describe()

    def say(self, problem: Problem | None, *, doubt: bool = False) -> None:
        """Say beside the lines what is wrong or asked, in the room of the payers where there is little; or nothing."""
        if problem is None:
            self.remark.clear()
        else:
            self.remark.say(problem, self.desk.speech, doubt=doubt)
        asked = problem is not None and doubt
        self.payers.setVisible(self.entry.isVisibleTo(self) and (not asked or self.height() >= TALL))

    def words_about(self, payer: Payer, sheet: Collection) -> str:
        """What tells a payer apart, and how they stand."""
        lines = payer_lines(sheet, payer, self.desk.decimals)
        return " · ".join((payer.name, *(self.desk.speech.show(words) for line in lines for words in line)))

    def set_usable(self, *, usable: bool) -> None:
        """Whether it is said of whom, so that lines can be written."""
        self.table.say_nothing(None if usable else FIRST)
        self.entry.setVisible(usable)
        self.about.setVisible(usable)
        self.payers.setVisible(usable)

    def retranslate(self) -> None:
        """Say everything in the language of now; what was typed stays."""
        self.setting = self.tools.setting(self.desk.speech)
        say = self.desk.speech.say
        self.setup.retranslate(self.setting)
        self.totals.retranslate(self.setting)
        self.entry.retranslate(self.setting)
        self.remark.retranslate(self.desk.speech)
        self.table.setAccessibleName(say(text("Collect", "Lines of the sheet")))
        self.payers.title.setAlignment(leading(self.desk.speech))
        self.about.setAlignment(leading(self.desk.speech) & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTop)
        self.leave_button.setText(say(text("Form", "Leave")))
        self.print_button.setText(say(text("Collect", "List on paper")))
        self.print_button.setShortcut("Ctrl+P")
        self.print_button.setToolTip("Ctrl+P")
        put_icon(self.print_button, "print")
        self.keys.setText(say(KEYS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out, and keep the line under its columns (Qt)."""
        super().resizeEvent(event)
        self.beside.setFixedWidth(min(max(self.width() // SPARE, ASIDE[0]), ASIDE[1]))
        self._fit(narrow=self.width() - self.beside.width() < NARROW * self.fontMetrics().lineSpacing())
        self.about.setMinimumHeight(2 * self.about.fontMetrics().height())
        QTimer.singleShot(0, self, self._align)

    def _describe(self) -> None:
        """Tell those who hear the screen who is the choice."""
        current = self.payers.current
        self.entry.name.setAccessibleDescription(self.words_about(current, self._shown[0]) if current else "")

    def _fit(self, *, narrow: bool) -> None:
        """Leave out what a line is for where there is no room."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.table.show_listing(NARROW_COLLECTION if narrow else COLLECTION)
            self.table.say_nothing(None if self.entry.isVisibleTo(self) else FIRST)
            self.show_sheet(*self._shown)

    def _align(self) -> None:
        """The line that is written stands under its columns, and the last one in sight over it."""
        self.table.scrollToBottom()
        self.entry.align(self.table.horizontalHeader(), narrow=self._narrow)

    def _lay_out(self) -> None:
        """The questions over the lines; the sum and the payers beside them."""
        self._column = down(self, gap=GAP)
        middle = across(gap=WIDE)
        lines, aside = down(gap=0), down(gap=WIDE)
        lines.addWidget(self.table, 1000)
        for widget in (self.entry, self.about):
            lines.addWidget(widget)
        lines.addStretch(1)
        lines.addWidget(self.keys)
        aside.addWidget(self.totals)
        aside.addWidget(self.remark)  # what is said takes its room from the payers: nothing else moves
        aside.addWidget(self.payers, 1000)
        aside.addStretch(1)
        self.beside = QFrame()
        self.beside.setLayout(aside)
        middle.addLayout(lines, 1)
        middle.addWidget(self.beside)
        self._column.addWidget(self.setup)
        self._column.addLayout(middle, 1)
