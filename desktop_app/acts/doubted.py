"""What the checks of the book doubt about what an act has written: asked about before it is saved, and once.

An act is asked only about what it brings. What the checks found before it, about a record that it corrects in another
field, stands in the list of findings and holds nobody up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from desktop_app.core.doubts import REASONS, Doubtful
from desktop_app.core.period import today
from desktop_app.core.problems import Problem
from desktop_app.reports.check import ASKED, check_written
from desktop_app.store.findings.accepted import accept

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from desktop_app.core.text import Text
    from desktop_app.store.cross_rules import Written
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

T = TypeVar("T")


class Doubted(Doubtful):
    """The checks doubt what was written; nobody has looked yet whether they doubted it before."""

    def __init__(self, written: Written, *problems: Problem) -> None:
        """Keep what was written, by which the book is asked how it was."""
        super().__init__(*problems)
        self.written = written

    def about(self, *problems: Problem) -> Doubted:
        """The same doubts told otherwise."""
        return Doubted(self.written, *problems)


def ask(
    save: Save, written: Save, values: Mapping[str, Any], known: Collection[Text], place: Callable[[Problem], Problem]
) -> None:
    """Ask about every doubt about what was written that is not known; one with a reason is accepted with it."""
    reasons, asked = values.get(REASONS) or {}, []
    for each in check_written(save.book, written, ASKED):
        if reason := reasons.get(each.message):
            accept(save, each, today(), reason)
        elif each.message not in known:
            asked.append(place(Problem(each.message, each.rule.field)))
    if asked:
        raise Doubted(written, *asked)


def settled(book: Book, attempt: Callable[[Collection[Text]], T]) -> T:
    """What an attempt at a save comes to; it is given the doubts that are known, and made anew once they are."""
    try:
        return attempt(())
    except Doubted as doubted:
        before = {each.message for each in check_written(book, doubted.written, ASKED)}
        fresh = [problem for problem in doubted.problems if problem.message not in before]
    if fresh:
        raise Doubtful(*fresh)
    return attempt(before)
