"""How a sheet of premiums is saved: whole or line by line, each doubt asked about once for all lines."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desktop_app.catalog.mark import Tone
from desktop_app.core.doubts import REASONS, Doubtful
from desktop_app.core.problems import Problem
from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.acts.book import Book
    from desktop_app.acts.collecting import Collected
    from desktop_app.core.collection import Collection, CollectionLine, Payer
    from desktop_app.core.problems import Refused
    from desktop_app.core.text import Text
    from desktop_app.ui.pages.collect import CollectPart


class CollectSaving(QObject):
    """Saves for the part of the page; says under the lines what speaks against it."""

    def __init__(self, part: CollectPart) -> None:
        """Nothing was asked yet."""
        super().__init__(part)
        self.part = part
        self.running = 0
        """Saves that are under way."""
        self._given: dict[Text, str] = {}
        """What was answered to each doubt: one answer holds for all lines of the day."""
        self._asked: Sequence[Problem] = ()
        self._again: Callable[[], None] = self.save_sheet

    def save_sheet(self) -> None:
        """Save every line that is not saved yet in one save; what is being written is written first."""
        part = self.part
        if self.running or (part.payer is not None and not part.write()):
            return
        lines = [line for line in part.sheet.lines if not line.saved]
        if not lines:
            if part.sheet.lines:
                part.finished()
            return
        rows, who = [self._row(line) for line in lines], part.desk.who

        def work(book: Book) -> Collected:
            from desktop_app.acts.collecting import collect_sheet

            return collect_sheet(book, rows, who)

        self._begin(self.save_sheet)
        numbers = [line.receipt for line in lines]
        part.desk.act(work, partial(self._saved, numbers), partial(self._refused, lines))

    def save_line(self, line: CollectionLine) -> None:
        """Save one line by itself."""
        part, row, who = self.part, self._row(line), self.part.desk.who

        def work(book: Book) -> tuple[Collected, Payer]:
            from desktop_app.acts.collecting import collect_line, payer_of

            return collect_line(book, row, who), payer_of(book, line.payer.policy, line.day)

        self._begin(partial(self.save_line, line))
        part.desk.act(work, partial(self._saved_line, line.receipt), partial(self._refused, [line]))

    def undo(self, line: CollectionLine) -> None:
        """Take back the save of the last line."""
        part, who = self.part, self.part.desk.who
        why = part.desk.speech.say(text("Collect", "The last line was taken back at once"))

        def work(book: Book) -> Payer:
            from desktop_app.acts.collecting import payer_of
            from desktop_app.acts.undo import take_back

            take_back(book, {"save": line.saved, "why": why}, who)
            return payer_of(book, line.payer.policy, line.day)

        part.desk.act(work, partial(self._undone, line.receipt))

    def answer(self) -> None:
        """Take the answer to what is asked; ask the next, or save again."""
        message = self.part.remark.message
        given = self.part.remark.answered(message) if message else ""
        if message and given:
            self._given[message] = given
            self._ask()

    def _row(self, line: CollectionLine) -> dict[str, Any]:
        """A line as the gate is asked for it."""
        from desktop_app.acts.collecting import answers

        return {**answers(line, self.part.setup.read_method(), self.part.desk.today), REASONS: dict(self._given)}

    def _begin(self, again: Callable[[], None]) -> None:
        """A save is under way: the sheet is not saved beside it."""
        self.running, self._again = self.running + 1, again
        self.part.save.setEnabled(False)

    def _end(self) -> bool:
        """The save is over; whether there is still somebody to tell."""
        if not isValid(self):
            return False
        self.running -= 1
        return True

    def _saved(self, numbers: Sequence[str], done: Collected) -> None:
        """Say what was saved, offer its receipts on paper, and begin the next sheet."""
        words = counted("Saved", "%n receipts, {amount} collected, save {save}.", "", done.receipts)
        desk = self.part.desk
        words = words.about(amount=done.amount, save=done.save)
        shows = partial(desk.begin, "premiums", "receipts", ",".join(numbers))
        desk.tell(Tone.GOOD, words, text("Collect", "Print receipts"), shows)
        if self._end():
            self._given = {}
            self.part.say(None)
            self.part.finished()

    def _saved_line(self, receipt: str, done: tuple[Collected, Payer]) -> None:
        """Mark the line as saved, and know the payer as the book now has them."""
        if self._end():
            self.part.put(self._with_save(receipt, done[0].save), done[1])

    def _with_save(self, receipt: str, save: str) -> Collection:
        """The sheet with the save of one of its lines."""
        sheet = self.part.sheet
        lines = (replace(each, saved=save) if each.receipt == receipt else each for each in sheet.lines)
        return replace(sheet, lines=tuple(lines))

    def _undone(self, receipt: str, payer: Payer) -> None:
        """The last line is taken back."""
        sheet = self.part.sheet
        if isValid(self.part) and sheet.lines and sheet.lines[-1].receipt == receipt:
            self.part.put(sheet.without_last(), payer)
            self.part.next_line()

    def _refused(self, lines: Sequence[CollectionLine], refusal: Refused) -> None:
        """Ask about what is doubtful; else mark what is wrong, and say what of the first."""
        if not self._end():
            return
        if isinstance(refusal, Doubtful):
            self._asked = refusal.problems
            self._ask()
        else:
            of = {each: _line_of(lines, each) for each in refusal.problems}
            self.part.wrong |= {line.receipt for line in of.values() if line}
            self.part.show_sheet(self.part.sheet, self.part.wrong)
            first, line = next(iter(of.items()))
            self.part.say(_about(first, line) if line else first)

    def _ask(self) -> None:
        """Ask about the first doubt that has no answer yet; once all have one, save."""
        open_ = [doubt for doubt in self._asked if doubt.message not in self._given]
        self.part.say(open_[0] if open_ else None, doubt=True)
        if open_:
            self.part.show_sheet(self.part.sheet, self.part.wrong)
            self.part.remark.stops()[0].setFocus()
        else:
            self.part.first_focus().setFocus()
            self._again()


def _line_of(lines: Sequence[CollectionLine], problem: Problem) -> CollectionLine | None:
    """The line that a problem is about: the only one, or that of its row."""
    at = problem.field.split(".")
    if at[0] == "rows":
        return lines[int(at[1])]
    return lines[0] if len(lines) == 1 else None


def _about(problem: Problem, line: CollectionLine) -> Problem:
    """What is wrong, with the line it is about."""
    words = text("Collect", "{receipt}, {name}: {problem}", receipt=line.receipt, name=line.payer.name)
    return Problem(words.about(problem=problem.message))
