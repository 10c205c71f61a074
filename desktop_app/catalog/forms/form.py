"""What a form is: lines in the order of the paper form, described once and rendered by the one form view."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias

from desktop_app.core.records.field import Field
from desktop_app.core.records.sheets import sheet
from desktop_app.core.usual import NOTHING, USUAL, Expectation, far_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop_app.core.period import Day
    from desktop_app.core.problems import Problem
    from desktop_app.core.records.field import Kind
    from desktop_app.core.text import Text

    Doubts: TypeAlias = Callable[[Mapping[str, Any], Day], list[Problem]]
    """What is possible but unlikely about the values, seen from a day."""

TODAY = "today"
"""The default of a line whose day is usually the day it is written."""


COVERED_PEOPLE = "people_covered"
"""The source of the people a policy covers (the policy is the one chosen in the form)."""

SOURCES: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("claims", "person"): COVERED_PEOPLE,
        ("claims", "provider"): "providers",
    }
)
"""By sheet and field: where the answers come from, where that is not simply the sheet or the list they are of."""

_OF_FIELD = frozenset(("label", "help", "required"))
"""What a form may say of a field in its own way."""
_ASKED_WITH = frozenset(("required", "choices", "target", "low", "high", "rate", "past", "help"))
"""What may be said of the answer to a question that fills no record."""

OF_PERSON = "of_person"
"""Under this key a form is told the person to whose records its lists are narrowed down."""


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose: its code, what the reader sees, and a quiet word beside it."""

    code: str
    label: str
    hint: str = ""
    fresh: bool = False
    """Whether it would be a new word of a growing list."""


KNOWN = "code"
"""Under this key a row of a group carries the code of the record that it means, where that is there already."""


@dataclass(frozen=True, slots=True)
class KnownRecord:
    """A record that a row of a group may mean: how a list shows it, and what stands in it."""

    code: str
    label: str
    hint: str
    answers: Mapping[str, Any]

    @property
    def option(self) -> Option:
        """The same as an answer to choose."""
        return Option(self.code, self.label, self.hint)


@dataclass(frozen=True, slots=True)
class FormLine:
    """One question of a form; its words and what may be answered follow from the field of the record it fills."""

    key: str
    about: Field
    default: str = ""
    """What stands there at first, as it would be typed, or a code of the list."""
    source: str = ""
    """Where the answers of a link or a growing list come from."""
    only: tuple[str, ...] = ()
    """The codes of the fixed list that are offered here, where not all of them are."""
    when: tuple[str, tuple[str, ...]] | None = None
    """The line, and its codes, with which this one is asked at all; without codes, with any answer."""
    family: bool = False
    """Whether behind a first name the last word of the row above is offered."""
    stays: bool = False
    """Whether the next form starts with the same answer."""
    usual: Expectation = NOTHING
    """What the book lets expect of the answer; whatever departs from it is doubted."""

    @property
    def label(self) -> Text:
        """The question."""
        return self.about.label

    @property
    def help(self) -> Text | None:
        """What one has to know to answer it."""
        return self.about.help

    @property
    def required(self) -> bool:
        """Whether it needs an answer: not for a code that the program gives."""
        return self.about.required and not self.about.prefix

    @property
    def past(self) -> bool:
        """Whether the day can only be today or earlier."""
        return self.about.past

    @property
    def kind(self) -> Kind:
        """What the answer is, which decides the editor."""
        return self.about.kind

    def applies(self, values: Mapping[str, Any]) -> bool:
        """Whether it is asked at all, as the other answers stand."""
        if self.when is None:
            return True
        key, codes = self.when
        return values.get(key) in codes if codes else values.get(key) not in {None, ""}

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes to choose from, where the list is fixed."""
        return self.only or self.about.choices


@dataclass(frozen=True, slots=True)
class Group:
    """Lines that are asked as often as needed, a row each: the members of a household, the items of a claim."""

    key: str
    title: Text
    lines: tuple[FormLine, ...]
    add: Text
    least: int = 0
    first: tuple[tuple[str, str], ...] = ()
    """What the first row starts with, by line."""
    rest: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """What the rows after it start with in their turn, by line; the last of these again and again."""
    known: str = ""
    """The sheet of whose records a row may name one that is there already, in place of a new one."""

    def starts(self, at: int) -> dict[str, str]:
        """What a row starts with, by line."""
        if at == 0:
            return dict(self.first)
        return {key: answers[min(at, len(answers)) - 1] for key, answers in self.rest}


@dataclass(frozen=True, slots=True)
class Section:
    """Lines and groups under one heading."""

    title: Text | None
    parts: tuple[FormLine | Group, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """A whole form: its title, its sections, the word on its button, what it doubts, and whom it is about."""

    name: str
    title: Text
    sections: tuple[Section, ...]
    save: Text
    doubts: Doubts | None = None
    whose: tuple[str, ...] = ()
    """The lines whose record says whom the form is about, the one that says it most exactly first."""

    def doubtful(self, values: Mapping[str, Any], today: Day) -> list[Problem]:
        """What is possible but unlikely about the values: days far from today, and what the form itself doubts."""
        dated = [(part.key, part.usual.days) for part in self.parts if isinstance(part, FormLine)]
        far = [doubt for key, usual in dated for doubt in far_day(key, values.get(key), usual, today)]
        return [*far, *(self.doubts(values, today) if self.doubts else ())]

    @property
    def repeats(self) -> bool:
        """Whether an empty one may follow; what is of one record, word or file would be blotted out by it."""
        return not self.name.startswith(("correct_", "rename_", "merge_", "attach_", "retire_"))

    @property
    def parts(self) -> Iterator[FormLine | Group]:
        """The lines and groups of all sections, in order."""
        return (part for section in self.sections for part in section.parts)

    def line(self, key: str) -> FormLine:
        """The line of a key (those of a group are `group.line`); KeyError when there is none."""
        within, _, last = key.rpartition(".")
        lines = [line for part in self.parts for line in _lines_of(part, within)]
        return {line.key: line for line in lines}[last]


def untitled(*parts: FormLine | Group) -> Section:
    """Lines and groups that need no heading."""
    return Section(None, parts)


def question(key: str, kind: Kind, label: Text, **more: Any) -> FormLine:
    """A line that fills no record: its answer is for the act alone."""
    about = {name: more.pop(name) for name in _ASKED_WITH & more.keys()}
    return FormLine(key, Field(key, key, kind, label, **about), **more)


def line(record: str, field: str, *, key: str = "", **more: Any) -> FormLine:
    """A line that fills a field of a sheet's record, in the field's own words unless other ones are given."""
    about = sheet(record).field(field)
    own = {name: more.pop(name) for name in _OF_FIELD & more.keys()}
    more.setdefault("source", SOURCES.get((record, field), about.target))
    more.setdefault("usual", USUAL.get((record, field), NOTHING))
    more.setdefault("default", "" if about.default is None else str(about.default))
    return FormLine(key or field, replace(about, **own), **more)


def _lines_of(part: FormLine | Group, within: str) -> tuple[FormLine, ...]:
    """The lines of a part that stand within a group, or in the open form where none is named."""
    if isinstance(part, Group):
        return part.lines if part.key == within else ()
    return () if within else (part,)
