"""How a record describes its fields: once, for the file, the exchange folder, the forms and the tables."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.text import Text


class Kind(Enum):
    """What a field holds."""

    TEXT = auto()
    INTEGER = auto()
    DAY = auto()
    MONEY = auto()
    RATIO = auto()
    FLAG = auto()
    CHOICE = auto()
    """One of a fixed list of codes."""
    WORD = auto()
    """One of a list that grows with the scheme; the target is the list's name."""
    LINK = auto()
    """The code of another record; the target is that record's sheet."""


WORDS = frozenset((Kind.TEXT, Kind.WORD, Kind.LINK))
"""What is written in words, and sorted as a language sorts them."""
NUMBERS = frozenset((Kind.MONEY, Kind.INTEGER, Kind.RATIO))
"""What stands where figures do, so that decimals meet."""


class Rate(Enum):
    """The one unit of a rate (definitions, section 1)."""

    SHARE = auto()
    """Of a whole: 0.6."""
    PERCENT = auto()
    """Of a hundred: 60."""
    FACTOR = auto()
    """What something is multiplied with: 1.05."""


PLACES = 6
"""The most decimals of a rate: more are a slip, and could not be compared exactly."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its attribute (and table column), its column in the exchange folder, its kind, what people call it."""

    name: str
    column: str
    kind: Kind
    label: Text
    required: bool = False
    choices: tuple[str, ...] = ()
    target: str = ""
    names: str = ""
    """Of text that names records of a sheet by their key, though it is no link: that sheet."""
    low: float | None = None
    high: float | None = None
    default: Any = None
    rate: Rate | None = None
    """What a number that is a rate is counted in."""
    is_code: bool = False
    """Whether it is text that names something: compared whatever its case and blanks (`core/codes.py`)."""
    prefix: str = ""
    """How the code begins that the program gives a record for which none is typed; empty where the office chooses."""
    fixed: bool = False
    """Whether it stays what it was when the record is corrected: its name, or what it belongs to."""
    sides: tuple[Text, Text] | None = None
    """Of an amount above or below nought: the words under which each of the two is asked without its sign."""
    adds: bool = True
    """Of an amount: whether those of several records add up; limits, prices and what was counted on a day do not."""
    by_act: bool = False
    """Whether only an act of its own writes it, so that no form of the record asks for it."""
    past: bool = False
    """Whether the day can only be today or earlier."""
    estimate: str = ""
    """Of a day that may be only about right: the field of the record that says so; a year or an age may be typed."""
    detail: bool = False
    """Whether it says more of a record than which one it is: a list does without it where there is no room."""
    personal: bool = False
    """Whether it tells, or may tell, who somebody is: an export without persons says it otherwise or not at all."""
    help: Text | None = None
    """What one has to know to answer it, beyond its label."""


def _described(kind: Kind, label: Text, *, required: bool = False, default: Any = None, **more: Any) -> Any:
    """A dataclass field that carries its description."""
    about = {"kind": kind, "label": label, "required": required, "default": default, **more}
    if required:
        return dataclasses.field(metadata=about)
    return dataclasses.field(default=default, metadata=about)


def words(label: Text, column: str = "", **more: Any) -> Any:
    """Free text in one line."""
    return _described(Kind.TEXT, label, column=column, **more)


def a_code(label: Text, **more: Any) -> Any:
    """What a record or a paper is named by."""
    return _described(Kind.TEXT, label, is_code=True, **more)


def whole(label: Text, low: int | None = 0, high: int | None = None, **more: Any) -> Any:
    """A whole number between limits."""
    return _described(Kind.INTEGER, label, low=low, high=high, **more)


def day(label: Text, column: str = "", **more: Any) -> Any:
    """A calendar day."""
    return _described(Kind.DAY, label, column=column, **more)


def money(label: Text, *, low: int | None = 0, **more: Any) -> Any:
    """An amount in minor units of the scheme's currency."""
    return _described(Kind.MONEY, label, low=low, **more)


def ratio(label: Text, low: float | None = 0, high: float | None = None, **more: Any) -> Any:
    """A number that is no money."""
    return _described(Kind.RATIO, label, low=low, high=high, **more)


def share(label: Text, high: float = 1, **more: Any) -> Any:
    """A rate as a share of a whole."""
    return _described(Kind.RATIO, label, low=0, high=high, rate=Rate.SHARE, **more)


def percent(label: Text, **more: Any) -> Any:
    """A rate in percent; below one percent it is asked about, since a share may have been meant."""
    return _described(Kind.RATIO, label, low=0, high=100, rate=Rate.PERCENT, **more)


def factor(label: Text, low: float, high: float, **more: Any) -> Any:
    """A rate that multiplies."""
    return _described(Kind.RATIO, label, low=low, high=high, rate=Rate.FACTOR, **more)


def flag(label: Text, **more: Any) -> Any:
    """Yes or no."""
    return _described(Kind.FLAG, label, **more)


def choice(label: Text, choices: tuple[str, ...], **more: Any) -> Any:
    """One code of a fixed list."""
    return _described(Kind.CHOICE, label, choices=choices, **more)


def word(label: Text, target: str, column: str = "", **more: Any) -> Any:
    """One word of a list that grows."""
    return _described(Kind.WORD, label, column=column, target=target, **more)


def link(label: Text, target: str, **more: Any) -> Any:
    """The code of a record on another sheet."""
    return _described(Kind.LINK, label, target=target, **more)


@cache
def fields_of(record: type) -> tuple[Field, ...]:
    """The described fields of a record class, in the order of its columns."""
    found = []
    for each in dataclasses.fields(record):
        about = dict(each.metadata)
        column = about.pop("column", "") or each.name
        found.append(Field(each.name, column, **about))
    return tuple(found)


@cache
def named_fields_of(record: type) -> Mapping[str, Field]:
    """The same by their names."""
    return MappingProxyType({field.name: field for field in fields_of(record)})
