"""A part of a page with a form that stands in the place of what it shows while it is filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFrame, QStackedWidget

from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.counter_acts import Act, Done
    from desktop_app.ui.forms.act_form import ActForm
    from desktop_app.ui.shell.desk import Desk


class FormStack(Retranslated, QStackedWidget):
    """What is shown, and the form over it."""

    def __init__(self, desk: Desk) -> None:
        """Build without a form."""
        super().__init__()
        self.desk = desk
        self.form: ActForm | None = None
        self.shown = QFrame()

    def first_focus(self) -> QWidget:
        """The form, or what one works with where there is none."""
        return self.form or self.shown

    def go_back(self) -> bool:
        """From the form to what it covers."""
        if self.form is None:
            return False
        self.form.leave()
        return True

    def open_form(
        self, act: Act, values: Mapping[str, Any], saved: Callable[[Done], None], left: Callable[[], None]
    ) -> ActForm:
        """Show a form in the place of what is shown."""
        from desktop_app.ui.forms.act_form import ActForm

        self.drop_form()
        self.form = form = ActForm(self.desk, act, values, saved, self)
        form.closed.connect(left)
        self.addWidget(form)
        self.setCurrentWidget(form)
        return form

    def drop_form(self) -> None:
        """Take the form away."""
        if self.form is not None:
            self.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None

    def close_form(self) -> None:
        """Show again what the form has covered."""
        if self.form is not None:
            self.drop_form()
            self.setCurrentWidget(self.shown)
            self.first_focus().setFocus()
