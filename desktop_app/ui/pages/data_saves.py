"""What was saved: who did what when and why, what each save changed, and the way to take one back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QPushButton

from desktop_app.catalog.mark import Tone
from desktop_app.core.period import today
from desktop_app.core.text import text
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.pages.form_stack import FormStack
from desktop_app.ui.views.report_view import ReportView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.counter_acts import Done
    from desktop_app.ui.shell.desk import Desk


DAYS = 31
"""So many days back are listed at first."""


class SavesPart(FormStack):
    """Shows the saves of the days one chooses, what one of them changed, or the form that takes it back."""

    def __init__(self, desk: Desk) -> None:
        """Begin with the latest saves."""
        super().__init__(desk)
        self.view = ReportView(desk)
        self.take_back = QPushButton()
        column, line = down(self.shown, gap=GAP), across(gap=GAP)
        line.addStretch(1)
        line.addWidget(named("secondary", self.take_back))
        column.addLayout(line)
        column.addWidget(self.view, 1)
        self.addWidget(self.shown)
        self.view.answered.connect(self.retranslate)
        self.take_back.clicked.connect(lambda: self.begin())  # noqa: PLW0108 - the button would name its state
        self.take_back.setVisible(desk.may("take_back"))
        self.retranslate()

    @property
    def save(self) -> str:
        """The name of the save that is looked into; empty where all are listed."""
        values: dict[str, Any] = dict(self.view.sight.values) if self.view.sight else {}
        table, _, name = str(values.get("code") or "").partition(":")
        return name if table == "saves" else ""

    def reload(self) -> None:
        """Read again what is in sight: at first the latest saves."""
        from desktop_app.reports.registry import report_named

        if self.view.sight is None:
            now = today()  # saves bear the time of the clock, however long the window has been open
            self.view.show_report(report_named("saves"), {"from": now - DAYS, "to": now})
        else:
            self.view.ask()

    def first_focus(self) -> QWidget:
        """The saves, or the form."""
        return self.form or self.view.tables

    def go_back(self) -> bool:
        """From the form, or from one save to all of them."""
        return super().go_back() or self.view.go_back()

    def begin(self, name: str = "") -> None:
        """Open the form that takes a save back, the one named, looked into, or in whose line one is, filled in."""
        from desktop_app.acts.counter_acts import TAKE_SAVE_BACK
        from desktop_app.ui.forms.body import go_to

        save = name or self.save or self._chosen()
        form = self.open_form(TAKE_SAVE_BACK, {"save": save} if save else {}, self._saved, self.close_form)
        go_to(form.body.stops()[1 if save else 0])

    def _chosen(self) -> str:
        """The name of the save in whose line the keyboard or the mouse was last; empty where it was in none."""
        table = self.view.tables.current
        row = table.currentIndex().row() if table else -1
        return table.shown.words(row, 0) if table and row >= 0 else ""

    def retranslate(self) -> None:
        """Say the button: of one save, or of whichever is named."""
        words = text("Correction", "Take a save back")
        if self.save:
            words = text("Correction", "Take {save} back", save=self.save)
        self.take_back.setText(self.desk.speech.say(words))
        put_icon(self.take_back, "back")

    def _saved(self, done: Done) -> None:
        """Say what was taken back, and show the saves with the new one."""
        self.desk.tell(Tone.GOOD, done.words)
        self.close_form()
        self.view.sight = None
        self.reload()
