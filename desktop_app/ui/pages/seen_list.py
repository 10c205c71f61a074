"""What a list page asks the file, on the worker's thread: rows in an order, filtered, their sums, and all for paper."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from desktop_app.core.shown import Amount
from desktop_app.core.table import Unit
from desktop_app.core.text import Text, beside, counted, text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop_app.acts.book import Book
    from desktop_app.acts.lists import SeenList, Wish
    from desktop_app.catalog.listings.listing import Listing, Row
    from desktop_app.core.period import Day
    from desktop_app.reports.report import Answer
    from desktop_app.ui.shell.desk import Desk

T_co = TypeVar("T_co", covariant=True)
MOST = 100_000
"""More rows than anybody has put in order by hand are not read for it where the file cannot do it."""
MORE = 200
"""Rows that are read at once while one scrolls."""


@dataclass(frozen=True, slots=True)
class ListLook:
    """How a list is looked at: its columns, its title, and what is typed over it and chosen for its order."""

    listing: Listing
    columns: Sequence[str]
    title: Text
    desk: Desk
    typed: Mapping[str, Any]

    @property
    def language(self) -> str:
        """The code of the language."""
        return self.desk.speech.language.code

    def wish(self, words: str) -> Wish:
        """What is wished for, as the file is asked."""
        from desktop_app.acts.lists import Typed, wish_of
        from desktop_app.ui.forms.tools import FormTools

        speech = self.desk.speaking(self.language)
        manner = FormTools(speech, self.desk.today, self.desk.decimals).setting(speech).manner
        return wish_of(self.listing, Typed(words, **self.typed), speech, manner)


class SeenWork(Protocol[T_co]):
    """Reads something of a list."""

    def __call__(self, book: Book, look: ListLook, words: str) -> T_co:
        """What it reads, for the words that are searched for."""
        ...


def all_rows(rows: Sequence[Row], after: Callable[[Row], Sequence[Row]]) -> list[Row]:
    """On the worker's thread: the first rows, and all that come after them."""
    found, more = [*rows], rows
    while more and len(found) < MOST:
        more = after(found[-1])
        found += more
    return found


def seen_rows(book: Book, look: ListLook, words: str) -> SeenList:
    """The rows as they are wished for."""
    from desktop_app.acts.lists import seen

    return seen(book, look.listing.name, look.wish(words), look.desk.today, look.language)


def more_rows(book: Book, name: str, numbers: Sequence[int], today: Day) -> Sequence[Row]:
    """The rows of some numbers."""
    from desktop_app.acts.lists import rows_at

    return rows_at(book, name, numbers, today)


def seen_sums(book: Book, look: ListLook, words: str) -> Text:
    """How many rows there are, and the sum of each column of money that is shown."""
    from desktop_app.acts.lists import totals

    money = [each for each in look.listing.all if each.unit is Unit.MONEY and each.name in look.columns]
    names = [each.name for each in money]
    count, *found = totals(book, look.listing.name, look.wish(words), look.desk.today, names)
    said = [
        text("List", "{column}: {amount}", column=each.label, amount=Amount(minor, look.desk.decimals))
        for each, minor in zip(money, found, strict=False)
    ]
    return reduce(beside, (counted("List", "%n rows", "", count), *said))


def seen_answer(book: Book, look: ListLook, words: str) -> Answer:
    """The whole list as it is seen, to be copied, saved and printed."""
    from desktop_app.acts.lists import ListCut, list_answer

    cut = ListCut(look.listing, look.columns, look.title)
    return list_answer(book, cut, look.wish(words), look.desk.today, look.language)
