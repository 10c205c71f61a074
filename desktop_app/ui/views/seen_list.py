"""What a list asks, on the worker's thread: rows in an order, filtered, their sums, and all for paper."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar

from desktop_app.core.shown import Amount
from desktop_app.core.table import Unit
from desktop_app.core.text import Text, beside, counted, text
from desktop_app.ui.views.order import Order, ordered_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop_app.acts.book import Book
    from desktop_app.acts.lists import SeenList, Typed, Wish
    from desktop_app.catalog.listings.listing import Listing, Row
    from desktop_app.core.language import Speech
    from desktop_app.core.manner import Manner
    from desktop_app.core.period import Day
    from desktop_app.reports.report import Answer
    from desktop_app.ui.shell.desk import Desk

    RowFinder: TypeAlias = Callable[[Book, str, Row | None], Sequence[Row]]
    """On the worker's thread: the next rows that hold some words, after a row or from the start."""

T_co = TypeVar("T_co", covariant=True)
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
    finding: RowFinder
    """How rows are found, to be looked through where the file cannot filter them."""

    @property
    def language(self) -> str:
        """The code of the language."""
        return self.desk.speech.language.code

    def wish(self, words: str) -> Wish:
        """What is wished for, as the file is asked."""
        from desktop_app.acts.lists import wish_of

        return wish_of(self.listing, self._typed(words), *self._speaking())

    def rows(self, book: Book, words: str) -> Sequence[Row]:
        """On the worker's thread: what is wished for of rows that are looked through."""
        from desktop_app.acts.looked_through import all_rows, fitting

        found = fitting(self.listing, all_rows(book, self.finding, words), self._typed(words), *self._speaking())
        column = next((at for at, each in enumerate(self.listing.all) if each.name == self.typed["order"]), None)
        order = None if column is None else Order(column, self.typed["backwards"])
        return ordered_rows(found, order, self.desk.speaking(self.language))

    def _typed(self, words: str) -> Typed:
        """What stands over the list."""
        from desktop_app.acts.lists import Typed

        return Typed(words, **self.typed)

    def _speaking(self) -> tuple[Speech, Manner]:
        """The language, and how figures and days are typed in it."""
        from desktop_app.ui.forms.tools import FormTools

        speech = self.desk.speaking(self.language)
        return speech, FormTools(speech, self.desk.today, self.desk.decimals).setting(speech).manner


class SeenWork(Protocol[T_co]):
    """Reads something of a list."""

    def __call__(self, book: Book, look: ListLook, words: str) -> T_co:
        """What it reads, for the words that are searched for."""
        ...


def seen_rows(book: Book, look: ListLook, words: str) -> SeenList:
    """The rows as they are wished for."""
    from desktop_app.acts.lists import SeenList, is_of_file, seen

    if not is_of_file(look.listing.name):
        return SeenList(array("q"), look.rows(book, words))
    return seen(book, look.listing.name, look.wish(words), look.desk.today, look.language)


def more_rows(name: str, numbers: Sequence[int], at: int, today: Day, book: Book) -> Sequence[Row]:
    """The rows of the next of some numbers."""
    from desktop_app.acts.lists import rows_at

    return rows_at(book, name, numbers[at : at + MORE], today)


def seen_sums(book: Book, look: ListLook, words: str) -> Text:
    """How many rows there are, and the sum of each column of money that is shown."""
    from desktop_app.acts.lists import is_of_file, totals
    from desktop_app.acts.looked_through import totals_of

    money = [each for each in look.listing.all if each.unit is Unit.MONEY and each.adds and each.name in look.columns]
    names = [each.name for each in money]
    if not is_of_file(look.listing.name):
        count, *found = totals_of(look.listing, look.rows(book, words), names)
    else:
        count, *found = totals(book, look.listing.name, look.wish(words), look.desk.today, names)
    said = [
        text("List", "{column}: {amount}", column=each.label, amount=Amount(minor, look.desk.decimals))
        for each, minor in zip(money, found, strict=False)
    ]
    return reduce(beside, (counted("List", "%n rows", "", count), *said))


def seen_answer(book: Book, look: ListLook, words: str) -> Answer:
    """The whole list as it is seen, to be copied, saved and printed."""
    from desktop_app.acts.lists import ListCut, is_of_file, list_answer, rows_answer

    cut = ListCut(look.listing, look.columns, look.title)
    if not is_of_file(look.listing.name):
        return rows_answer(book, cut, look.rows(book, words))
    return list_answer(book, cut, look.wish(words), look.desk.today, look.language)
