"""All sheets of a folder or workbook, read beside the file and told what is wrong with them."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING

from desktop_app.acts.exchange.headings import column_named
from desktop_app.acts.exchange.staging import Staging
from desktop_app.acts.exchange.watched import READ
from desktop_app.acts.exchange.wrong import NONE, checked
from desktop_app.acts.exchange.wrong_rows import WrongRows
from desktop_app.core.money import exponent
from desktop_app.core.problems import Problem, Refused, few
from desktop_app.core.progress import Stopped
from desktop_app.core.records.sheets import sheet
from desktop_app.core.text import text
from desktop_app.store.closed_for_import import refusal_of_staged
from desktop_app.store.intake import Intake
from desktop_app.store.terms import currency

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from desktop_app.acts.exchange.sources import Origin
    from desktop_app.core.progress import Progress
    from desktop_app.store.database import Book

OWN_NAMES = ("household", "group")
"""Lists in which a new word is no news: every household brings its own."""


@dataclass(frozen=True, slots=True)
class Staged:
    """The rows of every sheet beside the file, until the work with them is done."""

    book: Book
    origin: Origin
    decimals: int
    intake: Intake
    stagings: list[Staging]

    def problems(self, aside: Mapping[str, Collection[str]] = NONE) -> WrongRows:
        """Everything that is wrong, sheet by sheet and line by line."""
        found = WrongRows(absences(self.book, self.origin))
        found.join(checked(self.intake, self.stagings, self.decimals, aside))
        found.kept = in_order(found.kept, self.origin)
        return found

    def closed(self) -> list[Problem]:
        """What closed time would refuse, of rows that are right and new: all of them, for one save takes them in."""
        touched = refusal_of_staged(self.book, [staging.of.name for staging in self.stagings])
        if touched is None:
            return []
        file = self.origin.name(touched.sheet) if touched.sheet else ""
        return [Problem(touched.message, touched.field, file, touched.line)]

    def news(self) -> list[tuple[str, str]]:
        """The list and word of every word that would be new."""
        return [(name, word) for name, word in self.intake.new_words() if name not in OWN_NAMES]


@contextmanager
def staged(book: Book, origin: Origin, progress: Progress) -> Iterator[Staged]:
    """Read every sheet beside the file; what was read is forgotten in the end."""
    decimals = decimals_of(book, origin)
    origin.look_closely()
    intake = Intake(book)
    stagings = [Staging(sheet(name), origin.name(name), decimals) for name in origin.sheets()]
    try:
        for staging in stagings:
            staging.read(intake, origin)
        progress.at(text("Import", "Comparing the records with each other and with the file"), READ)
        intake.seal()
        yield Staged(book, origin, decimals, intake, stagings)
    finally:
        intake.close()


def in_order(problems: Iterable[Problem], origin: Origin) -> list[Problem]:
    """The problems sheet by sheet and line by line, each once; those of no sheet come first."""
    names = [origin.name(name) for name in origin.sheets()]
    places = {name: place for place, name in enumerate(names)}
    return sorted(dict.fromkeys(problems), key=lambda problem: (places.get(problem.file, -1), problem.line))


def located_problems(origin: Origin, found: WrongRows) -> tuple[Problem, ...]:
    """The first problems as one looks for them in what was read, each once, and how many more there are."""
    return few(tuple(dict.fromkeys(map(origin.located, found.kept))), found.beyond)


def absences(book: Book, origin: Origin) -> list[Problem]:
    """What cannot come in as a whole: strange names, nothing to import, rows without a scheme to belong to."""
    return list(origin.hindrances(with_scheme=bool(currency(book))))


def decimals_of(book: Book, origin: Origin) -> int:
    """The decimals of the scheme's currency: the file's, else that of the scheme sheet."""
    known = currency(book)
    if not known and "scheme" in origin.sheets():
        known = _currency(origin)
    return exponent(known)


def _currency(origin: Origin) -> str:
    """The currency on the scheme sheet; nothing where it cannot be read, which is reported when its turn comes."""
    try:
        header, first = _first_lines(origin, "scheme")
    except Stopped:
        raise
    except Refused:
        return ""
    cells = dict(zip(map(column_named, header), map(str.strip, first), strict=False))
    return cells.get("currency", "")


def _first_lines(origin: Origin, name: str) -> tuple[list[str], list[str]]:
    """The heads and the first line of a sheet, read closely where they cannot be read at once."""
    try:
        rows = islice(chain.from_iterable(chunk.rows() for chunk in origin.chunks(name)), 2)
        header, first = [*(cells for _, cells in rows), [], []][:2]
    except Refused:
        if not origin.look_closely():
            raise
        return _first_lines(origin, name)
    return header, first
