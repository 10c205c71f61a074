"""Accounts: what a bookkeeper writes down, in plain words, over the cash book, the open bills and the other reports."""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget

from desktop_app.catalog.forms.investing import BUY, TAKE_BACK
from desktop_app.catalog.mark import Tone
from desktop_app.catalog.navigation import BOOKKEEPING, DUE_SOON, NAVIGATION, PRINT_VOUCHER
from desktop_app.core.text import text
from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.pages.bank_statement import STATEMENT, BankWork
from desktop_app.ui.pages.paper_work import PaperWork
from desktop_app.ui.pages.reports import ReportsPage
from desktop_app.ui.views.act_row import ActRow

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QListWidgetItem, QWidget

    from desktop_app.acts.book import Book
    from desktop_app.acts.counter_acts import Act, Done
    from desktop_app.reports.report import Report
    from desktop_app.ui.forms.act_form import ActForm
    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.shell.desk import Desk

_BEGINS_WITH_CHOSEN = ("pay_bill", "receive_debt", "correct_voucher")
"""What begins with the voucher that is chosen in a report."""
INVESTMENTS = ("investments", DUE_SOON)
"""The reports beside which one invests."""
_OF_INVESTMENTS = MappingProxyType({each.name: each.title for each in (BUY, TAKE_BACK)})


class AccountsPage(ReportsPage):
    """Opens the forms of the bookkeeper in the place of the report."""

    primary = BOOKKEEPING[0].label
    primary_icon = BOOKKEEPING[0].icon
    primary_does = BOOKKEEPING[0].does

    def __init__(self, desk: Desk) -> None:
        """Put what one does here over the reports."""
        self.stage, self.acts = QStackedWidget(), ActRow()
        super().__init__(desk, next(each for each in NAVIGATION if each.name == "accounts"))
        self.form: ActForm | None = None
        self.papers = PaperWork(desk, self, self.open_form)
        self.bank, self.investing = BankWork(self), {name: ElidedButton() for name in _OF_INVESTMENTS}
        for name, button in self.investing.items():
            button.hide()
            button.clicked.connect(partial(self.act_on, name, ""))
            self.tools.addWidget(button)
        self.view.answered.connect(self._offer_investing)
        for each in BOOKKEEPING[1:]:
            self.acts.add(each.begins, partial(self.act_on, each.begins, ""))
        self.content.insertWidget(0, self.acts)

    def beside_list(self) -> QWidget:
        """The report, or a form in its place."""
        self.stage.addWidget(self.view)
        return self.stage

    def retranslate(self) -> None:
        """Say the acts, each with its key."""
        super().retranslate()
        for at, act in enumerate(BOOKKEEPING[1:], 1):
            keys = f"Ctrl+{at % 10}" if at < len(BOOKKEEPING) - 1 else "Ctrl+B"
            self.acts.say(act.begins, self.desk.speech.say(act.label), keys, act.icon)
            self.acts.offer(act.begins, offered=self.desk.may(act.does))
        self.acts.retranslate(self.desk.speech)
        for name, button in self.investing.items():
            button.say(self.desk.speech.say(_OF_INVESTMENTS[name]))
        self.bank.retranslate()

    def _offer_investing(self) -> None:
        """Offer to invest, and to take an investment back, beside the reports on investments."""
        sight = self.view.sight
        seen = self.form is None and sight is not None and sight.report.name in INVESTMENTS
        for name, button in self.investing.items():
            button.setVisible(seen and self.desk.may(name))

    def primary_act(self) -> None:
        """Write down what was paid."""
        self.act_on(BOOKKEEPING[0].begins, "")

    def act_on(self, act: str, key: str) -> None:
        """Open the form of an act, with the voucher that is chosen where it is about one."""
        if act == STATEMENT:
            self.bank.begin()
        elif act == PRINT_VOUCHER:
            self._show_asked("voucher", code=key or self.chosen_voucher())
        elif act == DUE_SOON:
            self._show_asked(DUE_SOON, at=self.desk.today)
        elif self.desk.may(act):
            self._begin(act, key or (self.chosen_voucher() if act in _BEGINS_WITH_CHOSEN else ""))

    def _show_asked(self, name: str, **values: Any) -> None:
        """Show a report asked with some values, once it is known which there are: the page may be a new one."""

        def work(book: Book) -> Report:
            from desktop_app.reports.registry import report_named

            del book
            return report_named(name)

        self.show_record(name)
        self.desk.read(work, lambda report: self.view.show_report(report, values), "report asked for")

    def chosen_voucher(self) -> str:
        """The voucher of the row that the keyboard was in last; empty where it is none."""
        table = self.view.tables.current
        if table is None or not table.currentIndex().isValid():
            return ""
        row = table.currentIndex().row()
        opens = (table.table.opens(row, column) for column in range(len(table.table.columns)))
        return next((each.code for each in opens if each and each.sheet == "vouchers"), "")

    def _begin(self, name: str, voucher: str) -> None:
        """Open a form once the book has said what is known."""
        self.begin_with(name, lambda book: _first_answers(book, name, voucher))

    def begin_with(self, name: str, known: Callable[[Book], Mapping[str, Any]]) -> None:
        """Open the form of an act once the book has said what is known."""
        self.desk.read(known, lambda values: self.open_form(_act_named(name), values), "first answers")

    def open_form(self, act: Act, values: Mapping[str, Any]) -> None:
        """Show a form in the place of the report; what one does else makes room for it."""
        from desktop_app.ui.forms.act_form import ActForm

        self._put_away()
        self.form = ActForm(self.desk, act, values, self._saved, self.stage)
        self.form.closed.connect(self._close_form)
        self.stage.addWidget(self.form)
        self.stage.setCurrentWidget(self.form)
        self.acts.hide()
        self._offer_investing()
        self.form.setFocus()

    def first_focus(self) -> QWidget:
        """The form while there is one."""
        return self.form or super().first_focus()

    def show_record(self, code: str) -> None:
        """Show a report; a form is left, its draft kept."""
        if self.form is not None:
            self.form.leave()
        super().show_record(code)

    def go_back(self) -> bool:
        """From a form to the report, from what a cell has opened or the bank's statement to the report before."""
        if self.form is not None:
            self.form.leave()
            return True
        return super().go_back() or self.bank.leave()

    def _choose(self, item: QListWidgetItem | None) -> None:
        """Show the report of a line, in the place of a form."""
        if self.form is not None:
            self.form.leave()
        super()._choose(item)

    def _saved(self, done: Done) -> None:
        """Say what was saved, and offer to correct it; with a voucher, to keep its paper first."""
        correct = text("Saved", "Correct it")
        if done.sheet != "vouchers":
            self.desk.tell(Tone.GOOD, done.words, correct, partial(self.desk.go, "data", f"{done.sheet}:{done.code}"))
            return
        keep, file = text("Accounts", "Keep its paper"), partial(self.papers.ask_for_file, (done.sheet, done.code))
        also = partial(self.desk.begin, "accounts", "correct_voucher", done.code)
        self.desk.tell(Tone.GOOD, done.words, keep, file, (correct, also))

    def _close_form(self) -> None:
        """Show the report again, with the keyboard in it."""
        self._put_away()
        self.first_focus().setFocus()

    def _put_away(self) -> None:
        """Take the form away."""
        if self.form is not None:
            self.stage.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None
        self.stage.setCurrentWidget(self.view)
        self.acts.show()
        self._offer_investing()


def _act_named(name: str) -> Act:
    """The act of a name."""
    from desktop_app.acts.record_acts import adding
    from desktop_app.acts.voucher_acts import VOUCHER_ACTS

    return VOUCHER_ACTS.get(name) or adding(name)[0]


def _first_answers(book: Book, name: str, voucher: str) -> Mapping[str, Any]:
    """What a form begins with: the usual account, or a voucher with what stands in it."""
    from desktop_app.acts.voucher_acts import VOUCHER_ACTS, usual_account

    kind = "bank" if name in _OF_INVESTMENTS else "cash"
    known = {} if name == "correct_voucher" else usual_account(book, kind)
    fills = VOUCHER_ACTS[name].fills if name in VOUCHER_ACTS else {}
    for key, fill in fills.items() if voucher else ():
        known |= {key: voucher, **fill(book, voucher)}
    return known


def make_page(desk: Desk) -> Page:
    """The page of the accounts."""
    return AccountsPage(desk)
