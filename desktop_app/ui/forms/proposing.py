"""What follows from all answers of a form together: filled in where nobody has typed, and said under its lines."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desktop_app.core.text import Text

if TYPE_CHECKING:
    from desktop_app.acts.costing import FormProposal
    from desktop_app.ui.forms.act_form import ActForm


class Proposing(QObject):
    """Asks the book each time an answer changes, and shows what it proposes."""

    def __init__(self, form: ActForm) -> None:
        """Nothing is proposed yet."""
        super().__init__(form)
        self._form = form
        self._proposed: frozenset[str] = frozenset()
        """The lines whose answers follow from the others."""

    def start_again(self) -> None:
        """Propose for the next form."""
        self._proposed = frozenset()
        self.ask()

    def ask(self, key: str = "") -> None:
        """Ask what follows once a line has changed, but not one that followed itself."""
        form = self._form
        propose, values = form.act.proposes, form.body.values()[0]
        if propose is not None and key not in self._proposed:
            form.desk.read(lambda book: propose(book, values), self._show, f"proposal {id(form)}")

    def _show(self, proposal: FormProposal) -> None:
        """Fill in what follows, and say how; what followed before and does no longer is taken out."""
        if not isValid(self):
            return
        gone = dict.fromkeys(self._proposed - proposal.values.keys())
        self._proposed = frozenset(proposal.values)
        said = self._said(proposal.values)
        self._form.fill_in({**gone, **said})
        for key, note in proposal.notes.items():
            self._form.set_note(key, note)

    def _said(self, value: Any) -> Any:
        """Answers with what is a text in them said in the language of now, for it will be written down as it stands."""
        if isinstance(value, Text):
            return self._form.desk.speech.say(value)
        if isinstance(value, Mapping):
            return {key: self._said(each) for key, each in value.items()}
        return [self._said(each) for each in value] if isinstance(value, list) else value
