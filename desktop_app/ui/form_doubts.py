"""What is doubtful about a form, and the answers given: each is asked about once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.core.problems import Problem
    from desktop_app.core.text import Text
    from desktop_app.ui.form_body import FormBody
    from desktop_app.ui.form_remark import Remark


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
