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
    """One field: its attribute (and table column), its column in the exchange folder, its kind and limits."""

    name: str
    column: str
    kind: Kind
    required: bool = False
    choices: tuple[str, ...] = ()
    target: str = ""
    low: float | None = None
    high: float | None = None
    default: Any = None
    rate: Rate | None = None
    """What a number that is a rate is counted in."""
    is_code: bool = False
    """Whether it is text that names something: compared whatever its case and blanks (`core/codes.py`)."""


def _described(kind: Kind, column: str = "", *, required: bool = False, default: Any = None, **more: Any) -> Any:
    """A dataclass field that carries its description."""
    about = {"kind": kind, "column": column, "required": required, "default": default, **more}
    if required:
        return dataclasses.field(metadata=about)
    return dataclasses.field(default=default, metadata=about)


def words(column: str = "", *, required: bool = False) -> Any:
    """Free text in one line."""
    return _described(Kind.TEXT, column, required=required)


def a_code(*, required: bool = False) -> Any:
    """What a record or a paper is named by."""
    return _described(Kind.TEXT, required=required, is_code=True)


def whole(low: int | None = 0, high: int | None = None, *, required: bool = False, default: int | None = None) -> Any:
    """A whole number between limits."""
    return _described(Kind.INTEGER, required=required, default=default, low=low, high=high)


def day(column: str = "", *, required: bool = False) -> Any:
    """A calendar day."""
    return _described(Kind.DAY, column, required=required)


def money(*, required: bool = False, low: int | None = 0) -> Any:
    """An amount in minor units of the scheme's currency."""
    return _described(Kind.MONEY, required=required, low=low)


def ratio(low: float | None = 0, high: float | None = None, *, required: bool = False) -> Any:
    """A number that is no money."""
    return _described(Kind.RATIO, required=required, low=low, high=high)


def share(high: float = 1) -> Any:
    """A rate as a share of a whole."""
    return _described(Kind.RATIO, low=0, high=high, rate=Rate.SHARE)


def percent() -> Any:
    """A rate in percent; below one percent it is asked about, since a share may have been meant."""
    return _described(Kind.RATIO, low=0, high=100, rate=Rate.PERCENT)


def factor(low: float, high: float) -> Any:
    """A rate that multiplies."""
    return _described(Kind.RATIO, low=low, high=high, rate=Rate.FACTOR)


def flag() -> Any:
    """Yes or no."""
    return _described(Kind.FLAG)


def choice(choices: tuple[str, ...], *, required: bool = False, default: str | None = None) -> Any:
    """One code of a fixed list."""
    return _described(Kind.CHOICE, required=required, default=default, choices=choices)


def word(target: str, column: str = "", *, required: bool = False) -> Any:
    """One word of a list that grows."""
    return _described(Kind.WORD, column, required=required, target=target)


def link(target: str, *, required: bool = False) -> Any:
    """The code of a record on another sheet."""
    return _described(Kind.LINK, required=required, target=target)


@cache
def fields_of(record: type) -> tuple[Field, ...]:
    """The described fields of a record class, in the order of its columns."""
    found = []
    for each in dataclasses.fields(record):
        about = dict(each.metadata)
        column = about.pop("column") or each.name
        found.append(Field(each.name, column, **about))
    return tuple(found)


@cache
def named_fields_of(record: type) -> Mapping[str, Field]:
    """The same by their names."""
    return MappingProxyType({field.name: field for field in fields_of(record)})
