"""The line over the buttons of a form that tells what is about to be recorded, and follows every answer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QVBoxLayout
from shiboken6 import isValid

from desktop_app.catalog.forms.sentences import departures, sentences, tells
from desktop_app.core.records.field import Kind
from desktop_app.core.shown import Amount
from desktop_app.core.text import text
from desktop_app.reports.fields import shown_alone
from desktop_app.ui.forms.editors.choice import ChoiceEditor
from desktop_app.ui.forms.row import FormRow
from desktop_app.ui.look.spacing import FORM_LOW, GAP
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.acts.book import Book
    from desktop_app.core.problems import Problem
    from desktop_app.core.shown import Shown
    from desktop_app.ui.forms.act_form import ActForm
    from desktop_app.ui.forms.group import FormGroup

LINES = 2
"""There is room for so many lines of words, so that nothing moves when they come."""


class Telling(Retranslated, QLabel):
    """Tells what a form holds in sentences; a form without a description of its act has none."""

    def __init__(self, form: ActForm) -> None:
        """Stand over the buttons of a form, with nothing to tell yet."""
        super().__init__(form, wordWrap=True)
        self.setObjectName("told")
        self.form = form
        self._about: tuple[str, str] | None = None
        self._known: Mapping[str, Shown] = {}
        self.hide()
        column = form.layout()
        if isinstance(column, QVBoxLayout) and tells(form.form.name):
            self.show()
            column.insertWidget(column.indexOf(form.remark), self)
            for answered in (form.body.changed, form.body.answered):
                answered.connect(self.follow)
            self.retranslate()

    def follow(self) -> None:
        """Tell it anew; of another record than before once the book has said what it knows of it."""
        about = self.form.subject
        if about != self._about:
            self._about, self._known = about, {}
            if about:
                (sheet, code), today = about, self.form.desk.today

                def work(book: Book) -> Mapping[str, Shown]:
                    from desktop_app.acts.telling import known_of

                    return known_of(book, sheet, code, today)

                self.form.desk.read(work, partial(self._learn, about), f"telling {id(self)}")
        self.retranslate()

    def retranslate(self) -> None:
        """Say the sentences, also to those who hear the screen when they come to the button."""
        if not isValid(self.form) or not tells(self.form.form.name):
            return
        say = self.form.desk.speech.say
        words = " ".join(say(each) for each in sentences(self.form.form.name, self._said()))
        self.setText(words or say(text("Before saving", "Here will stand what is about to be recorded.")))
        self.form.save.setAccessibleDescription(words)

    def departures(self) -> list[Problem]:
        """Where what is told is less than the book lets expect."""
        return departures(self.form.form, self._said())

    def minimumSizeHint(self) -> QSize:
        """Room for the usual number of lines, told or not; for one where the form is low (Qt)."""
        hint, line = super().minimumSizeHint(), self.fontMetrics().lineSpacing()
        low = self.form.height() < line * FORM_LOW
        return QSize(hint.width(), max(hint.height(), line * (1 if low else LINES) + 2 * GAP))

    def _learn(self, about: tuple[str, str], known: Mapping[str, Shown]) -> None:
        """Keep what the book knows of the record that the form is still about."""
        if isValid(self) and about == self._about:
            self._known = known
            self.retranslate()

    def _said(self) -> dict[str, Shown]:
        """What the book knows and the lines answer."""
        return {**self._known, **self._answers()}

    def _answers(self) -> dict[str, Shown]:
        """What every line answers, ready to be shown; of a group how many rows it has and what they come to."""
        decimals = self.form.tools.decimals
        said: dict[str, Shown] = {}
        for key, part in self.form.body.parts.items():
            if isinstance(part, FormRow):
                said |= _of_row(key, part, decimals)
            else:
                said |= _of_group(key, part, decimals)
        return said


def _of_row(key: str, row: FormRow, decimals: int) -> dict[str, Shown]:
    """The answer of a line that has one which can be read."""
    value, wrong = row.read()
    if wrong or value in {None, ""}:
        return {}
    editor, about = row.editor, row.line.about
    if isinstance(editor, ChoiceEditor) and editor.chosen and about.kind is Kind.LINK:
        return {key: editor.chosen.label}
    coded: dict[str, Shown] = {"decided_as": str(value)} if key == "decision" else {}
    return {key: shown_alone(about, value, decimals), **coded}


def _of_group(key: str, group: FormGroup, decimals: int) -> dict[str, Shown]:
    """How many rows a group has, what the first one says in words, and the sum of each amount that all of them have."""
    rows, _ = group.read()
    said: dict[str, Shown] = {key: len(rows)}
    for line in group.group.lines if rows else ():
        values = [row.get(line.key) for row in rows]
        if line.kind is Kind.MONEY and None not in values:
            said[f"{key}.{line.key}"] = Amount(sum(values), decimals)
        elif line.kind is Kind.TEXT:
            said[f"{key}.{line.key}"] = values[0]
    return said
