"""Papers before they are printed: made in a language and for a sheet, looked at, then saved or sent to a printer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy
from shiboken6 import isValid

from desktop_app.acts.rooms import Room
from desktop_app.core.problems import Refused
from desktop_app.core.text import text
from desktop_app.reports.batch import SHEETS
from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.look.fitted_combo import FittedCombo
from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import GAP, TIGHT
from desktop_app.ui.speech.languages import languages
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.paper_doing import PaperDoing
from desktop_app.ui.views.paper_wish import PaperChoices, PaperWish, ShownPages, choices_for, made_in, shown_in
from desktop_app.ui.views.pdf_view import PdfView
from desktop_app.ui.views.report_options import ReportOptions
from desktop_app.ui.views.work_line import WorkLine

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.reports.batch import PaperManner
    from desktop_app.reports.report import Report
    from desktop_app.ui.shell.desk import Desk

WIDEST, READABLE = 240, 480
"""The most that a choice takes of the width, and the least in which a page can be read."""
OWN = ""
"""Stands for the language of each reader."""
_OWN_WORDS = text("Paper", "Each in their own language")
_LABELS = (
    ("kind", text("Paper", "Paper")),
    ("language", text("Statements page", "Language of the paper")),
    ("sheet", text("Paper", "Paper size")),
)


class PaperPreview(Retranslated, QFrame):
    """Shows one of the papers that are wanted; `left` when one is done with them."""

    left = Signal()
    shown = Signal()
    """Pages, or the reason why there are none, are in sight."""

    def __init__(self, desk: Desk, wishes: Sequence[PaperWish]) -> None:
        """Offer the papers; the first is made at once."""
        super().__init__()
        self.desk, self.wishes = desk, tuple(wishes)
        self.printed: ShownPages | None = None
        self._reports: Mapping[str, Report] = {}
        self._usual: Mapping[str, str] = {}
        self._room = Room()
        self._count = 0
        self.choosers = {name: FittedCombo() for name, _ in _LABELS}
        self.labels = {name: named("small", QLabel()) for name, _ in _LABELS}
        self.kind, self.language, self.sheet = self.choosers.values()
        for chooser in self.choosers.values():
            chooser.setMaximumWidth(WIDEST)
        self.sheet.addItems(list(SHEETS))
        self.sheet.setCurrentText(desk.paper_size)
        self.options = ReportOptions(desk)
        self.save_button, self.each_button, self.leave_button = ElidedButton(), ElidedButton(), ElidedButton()
        self.print_button = named("primary", QPushButton())
        self.remark = named("problem", QLabel(wordWrap=True))
        self.work, self.view = WorkLine(desk), PdfView(desk)
        self.doing = PaperDoing(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        if all(wish.answer for wish in self.wishes):
            self._begin(PaperChoices({}, self.options.choices, {}))
        else:
            desk.read(partial(choices_for, self.wishes), self._begin, "papers")

    def minimumSizeHint(self) -> QSize:
        """Pages need more width than a record to be read (Qt)."""
        return super().minimumSizeHint().expandedTo(QSize(READABLE, 0))

    @property
    def wish(self) -> PaperWish:
        """The paper in sight."""
        return self.wishes[max(self.kind.currentIndex(), 0)]

    @property
    def report(self) -> Report | None:
        """Its report, once the registry is read."""
        return self._named(self.wish)

    def _named(self, wish: PaperWish) -> Report | None:
        """The report of a wish."""
        return self._reports.get(wish.report) if isinstance(wish.report, str) else wish.report

    def _label(self, wish: PaperWish) -> str:
        """What it is called."""
        of = self._named(wish)
        return self.desk.speech.say(of.label) if of else ""

    def first_focus(self) -> QWidget:
        """The pages: arrows and PgDown turn them."""
        return self.view.area

    def make(self) -> None:
        """Make the pages of what is chosen, beside the window."""
        report = self.report
        if report is None or self.work.running:
            return
        try:
            values = {**self.wish.values, **self.options.values()}
        except Refused as refusal:
            self._refused(refusal)
            return
        self._count += 1
        self._show(None)
        answer, manner, place = self.wish.answer, self.manner(), self._room.path / f"{self._count}.pdf"
        if answer is None:
            work = partial(made_in, report, values, manner, place)
            self.work.run(work, self._show, refused=self._refused)
        else:
            self.work.run_alone(partial(shown_in, answer, manner, place), self._show, self._refused)

    def manner(self) -> PaperManner:
        """In which language, or in which languages, and on which sheets."""
        from desktop_app.reports.batch import PaperManner

        chosen, here = self.language.currentData(), self.desk.speech.language.code
        speaking = self.desk.speaking if chosen == OWN else None
        return PaperManner(self.desk.speaking(chosen or here), speaking, sheet=self.sheet.currentText())

    def retranslate(self) -> None:
        """Say the choices and what one does with the pages."""
        say = self.desk.speech.say
        for name, words in _LABELS:
            self.labels[name].setText(say(words))
            self.choosers[name].setAccessibleName(say(words))
        for button, words, sign, keys in (
            (self.save_button, text("Statements page", "Save as…"), "save", "Ctrl+Shift+S"),
            (self.each_button, text("Paper", "A file each…"), "save", ""),
            (self.leave_button, text("Form", "Leave"), "close", "Esc"),
        ):
            button.say(say(words), keys)
            put_icon(button, sign)
        self.print_button.setText(say(text("Statements page", "Print…")))
        self.print_button.setToolTip("Ctrl+P")
        put_icon(self.print_button, "print", "on_accent")
        for at, wish in enumerate(self.wishes[: self.kind.count()]):
            self.kind.setItemText(at, self._label(wish))
        if (at := self.language.findData(OWN)) >= 0:
            self.language.setItemText(at, say(_OWN_WORDS))
        self._say_remark()

    def _begin(self, found: PaperChoices) -> None:
        """Offer the papers, and make the first."""
        if not isValid(self):
            return
        self._reports, self.options.choices, self._usual = found
        self.kind.addItems([self._label(wish) for wish in self.wishes])
        for widget in (self.kind, self.labels["kind"]):
            widget.setVisible(len(self.wishes) > 1)
        self._choose()

    def _choose(self) -> None:
        """Another paper: its options, its language, its pages."""
        report, wish = self.report, self.wish
        asks = tuple(each for each in (report.asks if report else ()) if each.name in wish.asks)
        self.options.show_options(asks, self.options.choices, wish.values)
        self._offer_languages()
        self.make()

    def _offer_languages(self) -> None:
        """Every language; of one reader the one of their last paper is proposed, of many each their own."""
        from desktop_app.acts.paper_language import proposed

        here, spoken = self.desk.speech.language.code, [each.code for each in languages()]
        chosen = proposed(self._usual.get(self.wish.whose, ""), here, spoken)
        self.language.clear()
        if self.report is not None and self.report.papers is not None and not self.wish.whose:
            self.language.addItem(self.desk.speech.say(_OWN_WORDS), OWN)
            chosen = OWN
        for each in languages():
            self.language.addItem(each.name, each.code)
        self.language.setCurrentIndex(max(self.language.findData(chosen), 0))

    def _show(self, printed: ShownPages | None) -> None:
        """Show the pages, or none while they are made."""
        if not isValid(self):
            return
        self.printed = printed
        self.view.show_paper(printed.paper if printed else None)
        for button in (self.save_button, self.print_button):
            button.setEnabled(printed is not None)
        self.each_button.setVisible(printed is not None and printed.made.papers > 1)
        self._say_remark()
        if printed is not None:
            self.view.area.setFocus()
            self.shown.emit()

    def _refused(self, refusal: Refused) -> None:
        """Say in the place of the pages why there are none."""
        if isValid(self):
            self._show(None)
            self.remark.setText(self.desk.speech.say(refusal.problems[0].message))
            self.remark.show()
            self.shown.emit()

    def _say_remark(self) -> None:
        """Say what must be known before anything is printed."""
        words = self.printed.made.remarks if self.printed else ()
        self.remark.setText("\n".join(map(self.desk.speech.say, words)))
        self.remark.setVisible(bool(words))

    def _remember(self) -> None:
        """Keep the language of a member's paper that was saved or printed."""
        from desktop_app.acts.paper_language import REMEMBERS, remember_language

        whose, language = self.wish.whose, str(self.language.currentData() or "")
        if not (whose and language and self.desk.may(REMEMBERS)) or self._usual.get(whose) == language:
            return
        why, who = self.desk.speech.say(text("Member", "A paper was made for them in this language.")), self.desk.who
        self._usual = {**self._usual, whose: language}
        self.desk.act(lambda book: remember_language(book, whose, language, why, who), lambda _: None)

    def _choose_sheet(self) -> None:
        """Make the pages for another sheet, which is proposed from now on: a printer holds one kind for years."""
        self.desk.paper_size = self.sheet.currentText()
        self.desk.remember_paper_size(self.desk.paper_size)
        self.make()

    def _connect(self) -> None:
        """Join choices and buttons."""
        self.kind.activated.connect(lambda _: self._choose())
        self.language.activated.connect(lambda _: self.make())
        self.sheet.activated.connect(lambda _: self._choose_sheet())
        self.options.changed.connect(self.make)
        self.work.changed.connect(self.bar.setDisabled)
        self.doing.used.connect(self._remember)
        self.save_button.clicked.connect(self.doing.ask_for_place)
        self.each_button.clicked.connect(self.doing.ask_for_folder)
        self.print_button.clicked.connect(self.doing.ask_for_printer)
        self.leave_button.clicked.connect(self.left)
        for keys, do in (
            (QKeySequence(QKeySequence.StandardKey.Print), self.doing.ask_for_printer),
            (QKeySequence("Ctrl+Shift+S"), self.doing.ask_for_place),
            (QKeySequence(Qt.Key.Key_Escape), self.left.emit),
        ):
            QShortcut(keys, self, do).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        """What one does, over what one chooses, over the pages."""
        column, line, self.bar = down(self, gap=GAP), across(), QFrame()
        flow = FlowLayout()
        self.bar.setLayout(flow)
        for name, _ in _LABELS:
            pair = QFrame()
            under = down(pair, gap=TIGHT // 2)
            self.labels[name].setBuddy(self.choosers[name])
            under.addWidget(self.labels[name])
            under.addWidget(self.choosers[name])
            flow.addWidget(pair)
        flow.addWidget(self.options)
        line.addWidget(self.leave_button)
        line.addStretch(1)
        for button in (self.each_button, self.save_button, self.print_button):
            line.addWidget(button)
        column.addLayout(line)
        for widget in (self.bar, self.work, self.remark):
            column.addWidget(widget)
        self.view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        column.addWidget(self.view, 1)
