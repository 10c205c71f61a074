"""Verifying a printed statement: whether the file, as it stood then, still gives every figure in it."""

from __future__ import annotations

import re
from collections import Counter
from contextlib import closing, nullcontext
from datetime import datetime
from itertools import dropwhile, islice, zip_longest
from typing import TYPE_CHECKING, NamedTuple, Protocol

from desktop_app.acts.rooms import Room
from desktop_app.core.manner import plain_of
from desktop_app.core.period import Period, parse_day
from desktop_app.core.problems import refused
from desktop_app.core.text import Text, text
from desktop_app.reports.statement import STAMP, UNSIGNED, statement_of, write_statement
from desktop_app.store.facts.past import as_it_was
from desktop_app.store.heads import save_of
from desktop_app.store.terms import last_save

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop_app.core.language import Speech
    from desktop_app.store.database import Book

_FINGERPRINT = re.compile(r"\b[0-9a-f]{32}\b")
_DAY = r"\d{4}-\d{2}-\d{2}"
_SUBJECT = re.compile(rf"({_DAY}) to ({_DAY}), .*, (printed {_DAY}T\d{{2}}:\d{{2}})(?:{UNSIGNED})?")
"""What a statement says of itself to programs: its days, its currency, when it was printed, whether unsigned."""


_NO_STATEMENT = text(
    "Verify",
    "This PDF carries no fingerprint: it is no statement of a period. Only a statement is held against the file.",
)


class Printed(Protocol):
    """A PDF as it was read: the text of its pages, and its own subject (the period) and keywords (the languages)."""

    @property
    def pages(self) -> tuple[str, ...]:
        """The text of each page."""
        ...

    @property
    def subject(self) -> str:
        """The period."""
        ...

    @property
    def keywords(self) -> str:
        """The languages, the reader's first."""
        ...


def verify_statement(
    book: Book, printed: Printed, read: Callable[[Path], Printed], speech_for: Callable[[str], Speech]
) -> list[Text]:
    """Where the statement and the file disagree; Refused where it is no statement of this file."""
    (save, digest), (period, moment) = _save(book, printed), _period_and_hour(printed)
    speech, *second = [speech_for(code) for code in printed.keywords.split(", ")]
    past = nullcontext() if last_save(book).digest.startswith(digest) else as_it_was(book, save)
    with closing(Room()) as room, past:
        again = room.path / "again.pdf"
        write_statement(statement_of(book, period, moment, signed=is_signed(printed)), speech, again, *second)
        return list(_differences(printed.pages, read(again).pages))


def says_its_period(printed: Printed) -> bool:
    """Whether a PDF says of which days it is, as every statement does, and no picture of one."""
    return _SUBJECT.fullmatch(printed.subject) is not None


def is_signed(printed: Printed) -> bool:
    """Whether a statement says nothing of a file that did not hold when it was printed."""
    return not printed.subject.endswith(UNSIGNED)


def _save(book: Book, printed: Printed) -> tuple[int, str]:
    """The row of the save whose fingerprint the statement carries, and that fingerprint."""
    found = _FINGERPRINT.findall("\n".join(printed.pages))
    for fingerprint in found:
        save = save_of(book, fingerprint)
        if save is not None:
            return save, fingerprint
    if not found:
        raise refused(_NO_STATEMENT)
    raise refused(
        text(
            "Verify",
            "The statement carries the fingerprint of no save of this file ({heads}). It was made from another file, "
            "from a newer copy of this one, or from saves that were undone since.",
            heads=", ".join(found),
        )
    )


def _period_and_hour(printed: Printed) -> tuple[Period, datetime]:
    """The period the statement says it is of, and when it says it was printed."""
    told = _SUBJECT.fullmatch(printed.subject)
    if told is None or not printed.keywords:
        raise refused(text("Verify", "The PDF does not say its period and its languages: it is no statement of ours."))
    return Period(parse_day(told[1]), parse_day(told[2])), datetime.strptime(told[3], STAMP).astimezone()


def _differences(said: tuple[str, ...], given: tuple[str, ...]) -> Iterator[Text]:
    """Each page that is missing, and each figure that is not the one the file gives, with the words of its line."""
    pages, others = [_figures(page) for page in said], [_figures(page) for page in given]
    found = _counterparts(pages, others)
    if sorted(places := [at for at in found if at is not None]) != places:
        yield _OTHER_ORDER
    yield from (_MISSING.about(page=str(at + 1)) for at in range(len(others)) if at not in places)
    for number, (page, at) in enumerate(zip(pages, found, strict=True), 1):
        yield from (_NO_PAGE.about(page=str(number)),) if at is None else _differing(number, page, others[at])


def _counterparts(pages: list[list[_Figure]], others: list[list[_Figure]]) -> list[int | None]:
    """For each page of a paper which page of the statement it is: the same one, else the one that is most like it."""
    left, found = dict(enumerate(others)), dict[int, int]()
    for number, page in enumerate(pages):
        at = next((at for at in sorted(left, key=lambda at: at != number) if _values(left[at]) == _values(page)), None)
        if at is not None:
            found[number], _ = at, left.pop(at)
    for number in (each for each in range(len(pages)) if each not in found and left):
        alike = {at: (Counter(pages[number]) & Counter(other)).total() for at, other in left.items()}
        found[number] = max(alike, key=lambda at: (alike[at], at == number))
        del left[found[number]]
    return [found.get(number) for number in range(len(pages))]


def _values(page: list[_Figure]) -> list[str]:
    """The figures of a page; words may change with the program."""
    return [figure.value for figure in page]


def _differing(number: int, page: list[_Figure], again: list[_Figure]) -> Iterator[Text]:
    """Each figure of a page that is another one; of one with more or fewer of them the first: the rest is shifted."""
    most = None if len(page) == len(again) else 1
    both = zip_longest(page, again, fillvalue=_Figure("–", ""))
    differing = ((figure, other) for figure, other in both if figure.value != other.value)
    for figure, other in islice(differing, most):
        line = figure.line or other.line
        told = (_IN_LINE if line else _ON_PAGE).about(page=str(number), said=figure.value, given=other.value)
        yield told.about(line=line) if line else told


class _Figure(NamedTuple):
    """A figure of a page, and the words before it in its line."""

    value: str
    line: str


def _figures(page: str) -> list[_Figure]:
    """The words of a page that hold a digit of any script, in Latin digits: a reader may have wished for others."""
    found: list[_Figure] = []
    for line in page.splitlines():
        words = line.split()
        label = list(reversed([*dropwhile(_no_word, reversed(words))]))
        found += (_Figure(plain_of(word), " ".join(label)) for word in words if any(map(str.isdigit, word)))
    return found


def _no_word(word: str) -> bool:
    """Whether a word is a figure or a sign, and so no part of what a line is called."""
    return any(map(str.isdigit, word)) or not any(map(str.isalpha, word))


_MISSING = text("Verify", "Page {page} of the statement is missing.")
_NO_PAGE = text("Verify", "Page {page} of this paper is no page of the statement, or stands there twice.")
_OTHER_ORDER = text("Verify", "The pages of this paper are in another order.")
_ON_PAGE = text("Verify", "Page {page}: the statement says {said}, the file gives {given}.")
_IN_LINE = text("Verify", "Page {page}, {line}: the statement says {said}, the file gives {given}.")
