"""The bank's statement on the page Accounts: which file of which account; what only the bank has, by a key."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMenu

from desktop_app.catalog.mark import Tone
from desktop_app.core.table import RowKind, units
from desktop_app.core.text import text
from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.speech.languages import languages, speech_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QListWidgetItem

    from desktop_app.acts.bank_agreement import Agreed
    from desktop_app.acts.book import Book
    from desktop_app.core.language import Speech
    from desktop_app.core.table import Cell, Table
    from desktop_app.ui.pages.accounts import AccountsPage

STATEMENT = "bank_statement"
_KINDS = text("Bank", "Statements of a bank (*.csv *.txt *.tsv *.xlsx *.ods)")
_RECORD = text("Bank", "Record what only the bank has")
_AGREE = text("Bank", "They belong together")


class BankWork:
    """Shows a statement in the place of the report, and opens the form for a line of it."""

    def __init__(self, page: AccountsPage) -> None:
        """Begin without a statement."""
        self.page, self.desk = page, page.desk
        self.account, self.path = "", Path()
        self._before: QListWidgetItem | None = None
        """The report that was in sight before."""
        self.record = ElidedButton()
        self.record.hide()
        self.record.clicked.connect(self.record_chosen)
        page.tools.addWidget(self.record)
        self.agree = ElidedButton()
        self.agree.hide()
        self.agree.clicked.connect(self.agree_to_chosen)
        page.tools.addWidget(self.agree)
        page.view.answered.connect(self._offer)

    @property
    def in_sight(self) -> bool:
        """Whether a statement is what is looked at."""
        sight = self.page.view.sight
        return sight is not None and sight.report.name == STATEMENT

    def retranslate(self) -> None:
        """Say the buttons that record a line and that settle a set."""
        self.record.say(self.desk.speech.say(_RECORD), "Ctrl+R")
        self.record.setShortcut("Ctrl+R")
        put_icon(self.record, "add")
        self.agree.say(self.desk.speech.say(_AGREE), "Ctrl+G")
        self.agree.setShortcut("Ctrl+G")
        put_icon(self.agree, "checks")

    def begin(self) -> None:
        """Ask of which account the statement is, where there are several; then which file it is."""

        def known(book: Book) -> Sequence[tuple[str, str]]:
            from desktop_app.acts.bank_statement import bank_accounts

            return bank_accounts(book)

        self.desk.read(known, self._ask_account, "bank accounts")

    def _ask_account(self, found: Sequence[tuple[str, str]]) -> None:
        """Go on with the only account, or with the one that is chosen."""
        if not found:
            words = text("Bank", "No bank account is written down yet. Add it, then match its statement.")
            self.desk.tell(
                Tone.WATCH, words, text("Sheet", "Cash and bank accounts"), lambda: self.desk.go("settings", "accounts")
            )
        elif len(found) == 1:
            self.ask_for_file(found[0][0])
        else:
            button, menu = self.page.acts.place_of(STATEMENT), QMenu(self.page)
            for code, name in found:
                menu.addAction(name, partial(self.ask_for_file, code))
            menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def ask_for_file(self, account: str) -> None:
        """Ask which file the bank's statement is."""
        say = self.desk.speech.say
        title = say(text("Bank", "Which file is the bank's statement?"))
        path, _ = QFileDialog.getOpenFileName(self.page, title, "", say(_KINDS))
        if path:
            self.show_statement(Path(path), account)

    def show_statement(self, path: Path, account: str) -> None:
        """Show a statement beside the book."""
        from desktop_app.acts.bank_statement import statement_report

        self.account, self.path, places = account, path, self.page.list
        self._before = places.currentItem() or self._before
        places.setCurrentRow(-1)
        self.page.view.show_report(statement_report(path, account, _speeches()))
        self.page.view.tables.setFocus()

    def leave(self) -> bool:
        """Back to the report that was in sight before; whether a statement was."""
        in_sight = self.in_sight
        if in_sight and self._before is not None:
            self.page.list.setCurrentItem(self._before)
        return in_sight

    def record_chosen(self) -> None:
        """Open the form for the line that is chosen of what only the bank has; for the first one where none is."""
        from desktop_app.acts.bank_statement import IN_BANK_ONLY, recording

        row = self._chosen(IN_BANK_ONLY)
        if row is None:
            self.desk.tell(Tone.GOOD, text("Bank", "The book has everything that the bank has."))
            return
        name, known = recording(row, self.account)
        if self.desk.may(name):
            self.page.begin_with(name, lambda _: known)

    def agree_to_chosen(self) -> None:
        """Let the set that is chosen of those proposed belong together; the first one where none is."""
        from desktop_app.acts.bank_agreement import SETTLED
        from desktop_app.acts.bank_statement import PROPOSED, BankPaper, agree_to

        row = self._chosen(PROPOSED)
        if row is None or not self.desk.may(SETTLED):
            return
        number, who, paper = units(row[0]), self.desk.who, BankPaper(self.path, self.account, _speeches())

        def work(book: Book) -> Agreed:
            return agree_to(book, paper, number, who)

        self.desk.act(work, self._agreed)

    def _agreed(self, done: Agreed) -> None:
        """Say what was saved."""
        self.desk.tell(Tone.GOOD, done.words)

    def _chosen(self, name: str) -> tuple[Cell, ...] | None:
        """The cells of the line that is chosen in a table; None where nothing stands there."""
        view = next((each for each in self.page.view.tables.views if each.table.name == name), None)
        if view is None:
            return None
        table, current = view.table, view.currentIndex()
        plain = [at for at in range(len(table.rows)) if table.kind(at) is RowKind.PLAIN]
        if not plain:
            return None
        chosen = current.row() if current.isValid() and current.row() in plain else plain[0]
        return table.rows[chosen]

    def _offer(self) -> None:
        """Offer to record where a statement is in sight."""
        answer = self.page.view.answer if self.in_sight else None
        self.record.setVisible(answer is not None)
        self.agree.setVisible(answer is not None and any(map(_is_proposed, answer.tables)))


def _is_proposed(table: Table) -> bool:
    """Whether a table holds sets that probably belong together."""
    from desktop_app.acts.bank_statement import PROPOSED

    return table.name == PROPOSED and bool(table.rows)


def _speeches() -> tuple[Speech, ...]:
    """Every language: a bank's headings may be in any of them."""
    return tuple(speech_for(each.code) for each in languages())
