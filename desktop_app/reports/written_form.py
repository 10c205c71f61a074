"""A form of the window on paper: the same questions in the same order, with room for a pen, or answered already."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.forms.form import Group
from desktop_app.catalog.pages.page import Heading, PaperColumn, Paragraph
from desktop_app.catalog.pages.slips import Questions, WritingLine, WritingTable
from desktop_app.catalog.words import YES_NO, label_of
from desktop_app.core.records.field import NUMBERS, Kind
from desktop_app.core.text import text
from desktop_app.store.offices import all_offices
from desktop_app.store.products import all_products, benefits_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.catalog.forms.form import Form, FormLine, Section
    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book

MOST_BOXES = 14
"""So many answers stand as boxes to mark; of longer lists one is written."""
GROUP_ROWS = 8
_SHARES = MappingProxyType(
    {Kind.MONEY: 1.2, Kind.DAY: 1.3, Kind.INTEGER: 0.8, Kind.RATIO: 0.8, Kind.FLAG: 0.7, Kind.CHOICE: 1.2}
)


@dataclass(frozen=True, slots=True)
class Pen:
    """What a form on paper needs to know: the book's lists, its currency, and what is answered already, by line."""

    book: Book
    currency: str
    filled: Mapping[str, Shown] = field(default_factory=lambda: MappingProxyType({}))
    policy: str = ""
    """The code of the policy that it is about, where that is known: only its benefits are offered."""


def written(form: Form, pen: Pen) -> Iterator[Block]:
    """The sections of a form in their order."""
    for section in form.sections:
        yield from _section(section, pen)


def _section(section: Section, pen: Pen) -> Iterator[Block]:
    """A heading, then questions, and tables where something is asked again and again."""
    if section.title is not None:
        yield Heading(section.title)
    lines: list[WritingLine] = []
    for part in section.parts:
        if not isinstance(part, Group):
            lines.append(_line(part, pen))
            continue
        yield from _questions(lines)
        lines = []
        yield WritingTable(columns_of_lines(part.lines), empty=GROUP_ROWS)
        yield from (Paragraph(words, quiet=True) for words in keys_to(part.lines))
    yield from _questions(lines)


def _questions(lines: list[WritingLine]) -> Iterator[Block]:
    """Some questions, where there are any."""
    if lines:
        yield Questions(tuple(lines))


def _line(of: FormLine, pen: Pen) -> WritingLine:
    """One question."""
    known = pen.filled.get(of.key)
    after = pen.currency if of.kind is Kind.MONEY else ""
    choices = () if known is not None else answers_of(of, pen)
    return WritingLine(of.label, choices, of.kind is Kind.DAY, known, after, of.required)


def answers_of(of: FormLine, pen: Pen) -> tuple[Shown, ...]:
    """The answers of a short list, to be marked; none of a long one."""
    if of.kind is Kind.FLAG:
        return YES_NO["1"], YES_NO["0"]
    found: Sequence[Shown] = ()
    if of.codes:
        found = [label_of(of.about, code) for code in of.codes]
    elif of.about.target == "products":
        found = [name for _, name in all_products(pen.book)]
    elif of.about.target == "offices":
        found = [name for _, name in all_offices(pen.book)]
    elif of.about.target == "benefits":
        found = [name for _, name in benefits_of(pen.book, pen.policy)]
    return tuple(found) if len(found) <= MOST_BOXES else ()


def columns_of_lines(lines: Sequence[FormLine]) -> tuple[PaperColumn, ...]:
    """Questions as the columns of a table to write in, wider where more is written."""
    return tuple(PaperColumn(each.label, _SHARES.get(each.kind, 2.0), each.kind in NUMBERS) for each in lines)


def keys_to(lines: Sequence[FormLine]) -> Iterator[Text]:
    """Which answers the columns of short lists take, a sentence a column."""
    for each in lines:
        if each.codes and len(each.codes) <= MOST_BOXES:
            words = joined([label_of(each.about, code) for code in each.codes])
            yield text("Slip", "{label}: {words}", label=each.label, words=words)


def joined(words: Sequence[Shown]) -> Shown:
    """Answers in a row."""
    said: Shown = words[0]
    for each in words[1:]:
        said = text("Slip", "{first}, {then}", first=said, then=each)
    return said
