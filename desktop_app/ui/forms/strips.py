"""What stands beside the lines of a form: whose it is, the draft that was found, the doubts to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from desktop_app.catalog.mark import Mark
from desktop_app.core.period import day_of
from desktop_app.core.shown import Clock, When
from desktop_app.core.text import text
from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.layouts import across, down, leading, named
from desktop_app.ui.look.mark_label import sentences
from desktop_app.ui.look.spacing import GAP, TIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.catalog.listings.record_card import LabelledValue, RecordCard
    from desktop_app.core.language import Speech
    from desktop_app.core.problems import Problem
    from desktop_app.core.text import Text
    from desktop_app.ui.forms.body import FormBody
    from desktop_app.ui.forms.row import Remark
    from desktop_app.ui.forms.tools import KeptDraft


class WhoseStrip(QFrame):
    """The name, and under it what tells the person from others of that name; or that nobody is chosen yet.

    What must be known besides stands at the head of the lines and moves with them: it may be long, and the form low.
    """

    def __init__(self, body: FormBody) -> None:
        """Start hidden: not every form is about somebody."""
        super().__init__()
        self.setObjectName("whose")
        self.card: RecordCard | None = None
        self._inside, self._said = QWidget(), QWidget()
        self._body = body
        body.put_first(self._said)
        self._place = down(self, gap=0, edges=(GAP, TIGHT))
        self._place.addWidget(self._inside)
        self.hide()

    def show_card(self, card: RecordCard | None, speech: Speech) -> None:
        """Show a person, or that nobody is chosen."""
        self.card = card
        self.retranslate(speech)
        self.show()

    def retranslate(self, speech: Speech) -> None:
        """Say it in a language."""
        inside = QWidget()
        column = down(inside, gap=0)
        if self.card is None:
            column.addWidget(named("quiet", QLabel(speech.say(text("Whose", "Nobody is chosen yet.")))))
        else:
            name = QLabel(speech.show(self.card.name), wordWrap=True, alignment=leading(speech))
            column.addWidget(named("whose_name", name))
            facts = FlowLayout(between_lines=0)
            for fact in self.card.facts:
                facts.addWidget(_fact(fact, speech))
            column.addLayout(facts)
        said = QWidget()
        said.setLayout(sentences(self.card.said if self.card else (), speech))
        self._place.replaceWidget(self._inside, inside)
        self._body.put_first(said)
        for old in (self._inside, self._said):
            old.deleteLater()
            old.hide()
        self._inside, self._said = inside, said
        said.setVisible(bool(self.card and self.card.said))
        self.setAccessibleName(self.words())

    def words(self) -> str:
        """All that stands in it."""
        labels = (label for part in (self._inside, self._said) for label in part.findChildren(QLabel))
        return " ".join(label.text() for label in labels if label.text())


def _fact(fact: LabelledValue, speech: Speech) -> QFrame:
    """A label and its value on one line."""
    value = speech.say(fact.value.words) if isinstance(fact.value, Mark) else speech.show(fact.value)
    pair = QFrame()
    line = across(pair, gap=TIGHT)
    line.addWidget(named("small", QLabel(speech.say(fact.label))))
    line.addWidget(QLabel(value, alignment=leading(speech)))
    return pair


class FormOffer(QFrame):
    """One draft at a time, the latest first."""

    taken_up = Signal(object)
    """The draft to go on with."""
    thrown_away = Signal(object)
    """The draft to forget."""

    def __init__(self) -> None:
        """Start with nothing to offer."""
        super().__init__()
        self.setObjectName("offer")
        self.hide()
        self._drafts: list[KeptDraft] = []
        self.words = QLabel(wordWrap=True)
        self.take = named("link", QPushButton())
        self.throw = named("link", QPushButton())
        self.take.clicked.connect(lambda: self._answer(taken=True))
        self.throw.clicked.connect(lambda: self._answer(taken=False))
        line = across(self, gap=TIGHT, edges=(GAP, TIGHT))
        line.addWidget(self.words, 1)
        line.addWidget(self.take)
        line.addWidget(self.throw)

    def offer(self, drafts: list[KeptDraft], speech: Speech) -> None:
        """Offer the first of the drafts."""
        self._drafts = drafts
        self.setVisible(bool(drafts))
        self.retranslate(speech)

    def retranslate(self, speech: Speech) -> None:
        """Say the offer in a language."""
        self._speech = speech
        self.take.setText(speech.say(text("Form", "Take it up")))
        self.throw.setText(speech.say(text("Form", "Throw it away")))
        if self._drafts:
            at = self._drafts[0].at
            words = text(
                "Form",
                "An entry of {day}, {time}, was not finished.",
                day=When(day_of(at.date())),
                time=Clock.of(at),
            )
            self.words.setText(speech.say(words))

    def stops(self) -> list[QWidget]:
        """Where the focus stops, while there is something to offer."""
        return [] if self.isHidden() else [self.take, self.throw]

    def _answer(self, *, taken: bool) -> None:
        """Take the draft up, or forget it and offer the one before."""
        draft = self._drafts.pop(0)
        self.offer([] if taken else self._drafts, self._speech)
        (self.taken_up if taken else self.thrown_away).emit(draft)


class FormDoubts:
    """The doubts of one form on the screen; what the book doubts counts until an answer is changed."""

    def __init__(self, body: FormBody, remark: Remark) -> None:
        """Doubt nothing yet; the remark is the one for doubts that stand at no line."""
        self._body, self._remark = body, remark
        self._of_book: list[Problem] = []
        self._all: list[Problem] = []
        self._given: dict[Text, str] = {}

    def ask_for_book(self, doubts: Iterable[Problem]) -> list[Problem]:
        """What the book doubts about the values as they stand."""
        self._of_book = list(doubts)
        return self._of_book

    def forget_book(self) -> None:
        """An answer was changed: the book will judge anew."""
        self._of_book = []

    def still_open(self, of_form: Iterable[Problem]) -> list[Problem]:
        """Those of the book and of the form that have no answer yet."""
        self._all = [*self._of_book, *of_form]
        self._given |= {doubt.message: answer for doubt in self._all if (answer := self._answer(doubt))}
        return [doubt for doubt in self._all if doubt.message not in self._given]

    def reasons(self) -> dict[Text, str]:
        """The answer to every doubt, by its sentence."""
        return {doubt.message: self._given[doubt.message] for doubt in self._all}

    def start_again(self) -> None:
        """Start the next form; an answer that stays, like the day of two hundred receipts, is not asked about again."""
        staying = {doubt.message for doubt in self._all if self._body.stays(doubt.field)}
        self._given = {message: answer for message, answer in self._given.items() if message in staying}
        self._of_book = []

    def _answer(self, doubt: Problem) -> str:
        """What was answered to a doubt where it stands."""
        return self._body.reason(doubt) or self._remark.answered(doubt.message)
