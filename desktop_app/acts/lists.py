"""The lists of the office as one sees them: filtered, in order, page by page, with their sums, and for paper."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from functools import partial
from itertools import takewhile
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.catalog.listings.listing import unseen
from desktop_app.catalog.listings.sheets import sheet_of
from desktop_app.catalog.mark import Mark
from desktop_app.core.entered_days import day_entered
from desktop_app.core.entry import amount_entered
from desktop_app.core.period import make_day
from desktop_app.core.problems import Refused
from desktop_app.core.shown import Amount, Number, Share, When
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.asking import answered
from desktop_app.reports.claim_card import claim_rows, claim_rows_at
from desktop_app.reports.member_card import member_rows, member_rows_at
from desktop_app.reports.premium_card import premium_rows, premium_rows_at
from desktop_app.reports.report import Report
from desktop_app.reports.sheet_list import sheet_rows, sheet_rows_at
from desktop_app.store.listed import ColumnFilter, Sought, listed, sums
from desktop_app.store.search_keys import closed, parts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from desktop_app.catalog.listings.listing import ListColumn, Listing, Row
    from desktop_app.catalog.mark import ListCell
    from desktop_app.core.language import Speech
    from desktop_app.core.manner import Manner
    from desktop_app.core.period import Day
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Answer
    from desktop_app.store.database import Book

MOST = 100_000
"""More rows than these are not read one page after the other, only in an order that was chosen."""
PAGE = 200
"""Rows that are read at once."""
_MONTHS = 12
_YEAR = re.compile(r"\d{4}")
_MONTH = re.compile(r"(\d{4})-(\d{1,2})")


@dataclass(frozen=True, slots=True)
class OfficeList:
    """How a list is read: what holds some words after a row, rows by their numbers, and where a row has its number."""

    find: Callable[[Book, str, Row | None, Day], Sequence[Row]]
    at: Callable[[Book, Sequence[int], Day], Sequence[Row]]
    number: Callable[[Row], int]


OFFICE_LISTS: Mapping[str, OfficeList] = MappingProxyType(
    {
        "members": OfficeList(member_rows, member_rows_at, lambda row: unseen(row, 2)[0]),
        "premiums": OfficeList(premium_rows, premium_rows_at, lambda row: unseen(row, 3)[1]),
        "claims": OfficeList(
            claim_rows, lambda book, rows, _: claim_rows_at(book, rows), lambda row: unseen(row, 3)[1]
        ),
    }
)
"""The lists of pages of their own, by the names of their listings; any sheet is a list under its own."""


def is_of_file(name: str) -> bool:
    """Whether the file itself filters a list and puts it in order."""
    return name in OFFICE_LISTS or sheet_of(name) is not None


def _list_of(name: str) -> OfficeList:
    """How the list of a name is read."""
    of = sheet_of(name)
    if of is None:
        return OFFICE_LISTS[name]
    return OfficeList(partial(sheet_rows, of), partial(sheet_rows_at, of), lambda row: unseen(row, 1)[0])


class Wish(NamedTuple):
    """What one wants to see of a list: what holds some words, filtered, and in which order."""

    words: str = ""
    order: str = ""
    backwards: bool = False
    filters: tuple[ColumnFilter, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether the rows come as they are found, page after page."""
        return not self.order and not self.filters


class Typed(NamedTuple):
    """What stands over a list: words, the column that puts it in order, and what is typed over columns."""

    words: str = ""
    order: str = ""
    backwards: bool = False
    filters: Mapping[str, str] = MappingProxyType({})


class ListCut(NamedTuple):
    """Which columns of a list, and under which title."""

    listing: Listing
    columns: Sequence[str]
    title: Text


class SeenList(NamedTuple):
    """A list as it is seen: the numbers of all its rows, and the first of the rows."""

    numbers: array[int]
    rows: Sequence[Row]


def seen(book: Book, name: str, wish: Wish, today: Day, language: str = "") -> SeenList:
    """The rows that are wished for."""
    numbers = listed(book, name, _sought(book, name, wish, today), today, language)
    return SeenList(numbers, rows_at(book, name, numbers[:PAGE], today))


def rows_at(book: Book, name: str, numbers: Sequence[int], today: Day) -> Sequence[Row]:
    """The rows of some numbers."""
    return _list_of(name).at(book, numbers, today)


def totals(book: Book, name: str, wish: Wish, today: Day, added: Sequence[str]) -> tuple[int, ...]:
    """How many rows are wished for, and the sums of some columns over them."""
    return sums(book, name, _sought(book, name, wish, today), today, added)


def _sought(book: Book, name: str, wish: Wish, today: Day) -> Sought:
    """What the file is asked."""
    rows = tuple(_found(book, name, wish.words, today)) if wish.words else None
    return Sought(wish.order, wish.backwards, wish.filters, rows)


def _found(book: Book, name: str, words: str, today: Day) -> Iterator[int]:
    """The numbers of the rows that hold some words, as they are found."""
    of, after, count = _list_of(name), None, 0
    while count < MOST and (rows := of.find(book, words, after, today)):
        yield from map(of.number, rows)
        after, count = rows[-1], count + len(rows)


def filter_of(column: ListColumn, typed: str, speech: Speech, manner: Manner) -> ColumnFilter:
    """What a column must hold to fit what is typed: words anywhere in it; `100`, `>100`, `1..9`, `2026-03`, `<21/11`.

    What cannot be read fits nothing.
    """
    if column.unit in (Unit.MONEY, Unit.DAY):
        return ColumnFilter(column.name, (), *_limits(column.unit, typed, manner))
    if column.words:
        parts = parts_of(typed)
        named = {key: closed(speech.say(words)) for key, words in column.words.items()}
        return ColumnFilter(
            column.name, keys=tuple(key for key, of in named.items() if all(one in of for one in parts))
        )
    return ColumnFilter(column.name, tuple(parts_of(typed)) or ("\0",))


def _limits(unit: Unit, typed: str, manner: Manner) -> tuple[int | None, int | None]:
    """The least and the largest number that is meant."""
    low, between, high = typed.strip().partition("..")
    try:
        if between:
            ends = (_span(unit, end, manner) if end.strip() else None for end in (low, high))
            first, last = ends
            return first and first[0], last and last[1]
        sign = "".join(takewhile("<>=".__contains__, low))
        first_day, last_day = _span(unit, low.removeprefix(sign), manner)
    except Refused:
        return 1, 0
    least = {">": last_day + 1, ">=": first_day, "": first_day, "=": first_day}.get(sign)
    most = {"<": first_day - 1, "<=": last_day, "": last_day, "=": last_day}.get(sign)
    return least, most


def _span(unit: Unit, typed: str, manner: Manner) -> tuple[int, int]:
    """The first and the last number that is meant by an amount, a day, a month or a year; Refused where it is none."""
    plain = typed.strip()
    if unit is Unit.MONEY:
        amount = amount_entered(plain, manner)
        return amount, amount
    month = _MONTH.fullmatch(plain)
    if _YEAR.fullmatch(plain):
        return make_day(int(plain), 1, 1), make_day(int(plain), _MONTHS, 31)
    if month and 1 <= int(month[2]) <= _MONTHS:
        year, number = int(month[1]), int(month[2])
        after = make_day(year + number // _MONTHS, number % _MONTHS + 1, 1)
        return make_day(year, number, 1), after - 1
    day = day_entered(plain, manner)
    return day, day


def wish_of(listing: Listing, typed: Typed, speech: Speech, manner: Manner) -> Wish:
    """What is meant by what stands over a list."""
    columns = {column.name: column for column in listing.all}
    filters = (filter_of(columns[name], words, speech, manner) for name, words in typed.filters.items())
    return Wish(typed.words, typed.order, typed.backwards, tuple(filters))


def list_answer(book: Book, cut: ListCut, wish: Wish, today: Day, language: str = "") -> Answer:
    """A list as it is seen, as a report with one table: what is copied, saved and printed."""
    name = cut.listing.name
    numbers = _numbers(book, cut.listing, wish, today, language)
    pages = (rows_at(book, name, numbers[at : at + PAGE], today) for at in range(0, len(numbers), PAGE))
    most = text("List", "Only the first {count} rows are here. Put the list in order to have all of them.", count=MOST)
    notes = (most,) if wish.is_plain and len(numbers) >= MOST else ()
    return rows_answer(book, cut, (row for page in pages for row in page), notes)


def rows_answer(book: Book, cut: ListCut, rows: Iterable[Row], notes: tuple[Text, ...] = ()) -> Answer:
    """The same of rows that are there."""
    listing, title = cut.listing, cut.title
    chosen = [at for at, column in enumerate(listing.all) if column.name in cut.columns]
    cells = tuple(tuple(_cell(row[at]) for at in chosen) for row in rows)
    said = tuple(Column(each.name, each.label, each.unit) for each in (listing.all[at] for at in chosen))
    table = Table(listing.name, title, said, cells, notes)
    return answered(book, Report(listing.name, title, lambda _: (table,), (), of_figures=False), {})


def _numbers(book: Book, listing: Listing, wish: Wish, today: Day, language: str) -> Sequence[int]:
    """The numbers of the rows in the order in which they are seen."""
    if wish.is_plain and not wish.words:
        return array("q", _found(book, listing.name, "", today))
    return listed(book, listing.name, _sought(book, listing.name, wish, today), today, language)


def _cell(value: ListCell) -> Any:
    """A value of a list as the cell of a table."""
    match value:
        case Amount(minor, _):
            return minor
        case When(day):
            return day
        case Share(number, _) | Number(number, _):
            return number
        case Mark():
            return value.words
    return value
