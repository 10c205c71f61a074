"""The papers of renewals: the very policies that stand on the sheet as a call list, or a notice to each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from desktop_app.core.text import text
from desktop_app.ui.look.icons import put_icon

if TYPE_CHECKING:
    from desktop_app.ui.pages.renew import RenewPart
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.views.paper_wish import PaperWish


class RenewalPapers(QObject):
    """Has a button over the sheet; the page shows what it wants."""

    def __init__(self, desk: Desk, part: RenewPart) -> None:
        """Make the button."""
        super().__init__(part)
        self.desk, self.part = desk, part
        self.button = QPushButton()
        self.button.clicked.connect(lambda: part.papers_wanted.emit(self.wishes()))

    def wishes(self) -> tuple[PaperWish, ...]:
        """The call list and the notices, of the words and the age that are listed."""
        from desktop_app.ui.views.paper_wish import PaperWish

        today, (first, last), words = self.desk.today, self.part.work.span, self.part.search.words
        ends = {
            "since": None if first is None else today + first,
            "until": None if last is None else today + last,
        }
        values = {"at": today, "holding": words, **ends}
        return tuple(PaperWish(name, values, about=words) for name in ("renewals_due", "renewal_notices"))

    def retranslate(self) -> None:
        """Say what the button does."""
        self.button.setText(self.desk.speech.say(text("Statements page", "Print…")))
        self.button.setShortcut("Ctrl+P")
        self.button.setToolTip("Ctrl+P")
        put_icon(self.button, "print")
