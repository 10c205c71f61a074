"""What stands in a cell of an exchange file, turned into the value of a field, or a sentence on what would be right."""

from __future__ import annotations

import re
from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.acts.exchange.odd_cells import bare, guarded, is_odd, reproach, unprintable
from desktop_app.core.entered_days import EARLIEST
from desktop_app.core.entry import LARGEST, share_meant
from desktop_app.core.manner import tidy
from desktop_app.core.money import decimal_string, parse_amount
from desktop_app.core.period import iso, parse_day
from desktop_app.core.records.field import PLACES, WORDS, Field, Kind, Rate
from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_MEMORY = 20_000
_SHOWN = 60
_WHOLE = re.compile(r"-?[0-9]{1,15}")
_NUMBER = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]+)?(?:[eE][-+]?[0-9]{1,2})?")
_PERCENT = re.compile(r"(-?[0-9]{1,15}(?:\.[0-9]+)?) ?%")
_FLAGS = MappingProxyType({"yes": 1, "true": 1, "oui": 1, "vrai": 1, "no": 0, "false": 0, "non": 0, "faux": 0})


class CellProblem(Exception):  # noqa: N818 - it carries a sentence, it is not a failure of ours
    """A cell that cannot be read, with the sentence that says why."""

    def __init__(self, message: Text) -> None:
        """Keep the sentence."""
        super().__init__(message)
        self.message = message


class Reader(dict[str, Any]):
    """The value of each cell text of one field, remembered, because most columns repeat themselves."""

    def __init__(self, field: Field, decimals: int) -> None:
        """Read cells of a field in a currency with so many decimals."""
        super().__init__()
        self._field = field
        self._read = _READERS[field.kind]
        self._decimals = decimals
        self._wrong: dict[str, Text] = {}

    def __missing__(self, cell: str) -> Any:
        """Read a cell not met before; CellProblem when it cannot be read."""
        if cell in self._wrong:
            raise CellProblem(self._wrong[cell])
        try:
            return self._value(cell)
        except CellProblem as problem:
            if len(self._wrong) < _MEMORY:
                self._wrong[cell] = problem.message
            raise

    def _value(self, cell: str) -> Any:
        """What a cell says, which is remembered."""
        plain = " ".join(cell.split()) if cell.isascii() else tidy(cell)
        if is_odd(plain):
            plain = self._understood(plain)
        if not plain:
            if self._field.required:
                raise CellProblem(text("Import", "a value is missing; this column cannot be empty"))
            return self.setdefault(cell, None)
        value = self._read(plain, self._field, self._decimals)
        if len(self) < _MEMORY:
            self[cell] = value
        return value

    def _understood(self, plain: str) -> str:
        """An odd cell without its guard; CellProblem where it says nothing, or something else than was meant."""
        words = self._field.kind in WORDS
        inside = bare(plain, words=words)
        if inside is not None and words and not unprintable(inside):
            return inside
        wrong = reproach(plain if inside is None else inside, words=words)
        if wrong:
            raise CellProblem(wrong)
        return plain if inside is None else inside


def written(field: Field, value: Any, decimals: int) -> str:
    """A value as an exchange file holds it."""
    if value is None:
        return ""
    match field.kind:
        case Kind.DAY:
            return iso(value)
        case Kind.MONEY:
            return decimal_string(value, decimals)
        case Kind.FLAG:
            return "yes" if value else "no"
        case Kind.RATIO:
            return repr(value).removesuffix(".0")
    return guarded(str(value))


def _plain(cell: str, _field: Field, _decimals: int) -> str:
    """Free text, codes and words are taken as they stand."""
    return cell


def _day(cell: str, _field: Field, _decimals: int) -> int:
    """A date on which somebody alive today could have been born, or later."""
    try:
        day = parse_day(cell)
    except ValueError:
        raise CellProblem(
            text("Import", '"{cell}" is not a date; write it as 2026-01-31', cell=_short(cell)),
        ) from None
    if day < EARLIEST:
        raise CellProblem(text("Import", '"{cell}" is too long ago; check the year', cell=cell))
    return day


def _whole(cell: str, field: Field, _decimals: int) -> int:
    """A whole number within its limits."""
    if not _WHOLE.fullmatch(cell):
        raise CellProblem(text("Import", '"{cell}" is not a whole number', cell=_short(cell)))
    return int(_within(int(cell), field, cell))


def _money(cell: str, field: Field, decimals: int) -> int:
    """An amount that the currency can hold."""
    if not cell.isascii():
        raise _no_amount(cell)
    try:
        minor = parse_amount(cell, decimals)
    except ValueError:
        raise _no_amount(cell) from None
    except OverflowError:
        raise _too_many_decimals(cell, decimals) from None
    if abs(minor) >= LARGEST:
        raise CellProblem(text("Import", '"{cell}" is larger than any amount a scheme can hold', cell=cell))
    return int(_within(minor, field, cell))


def _no_amount(cell: str) -> CellProblem:
    """What is no amount."""
    return CellProblem(text("Import", '"{cell}" is not an amount', cell=_short(cell)))


def _too_many_decimals(cell: str, decimals: int) -> CellProblem:
    """An amount finer than the currency; what was meant to part thousands looks the same."""
    return CellProblem(
        text(
            "Import",
            '"{cell}" has too many decimals; the currency has {decimals}, and nothing parts the thousands',
            cell=_short(cell),
            decimals=decimals,
        ),
    )


def _ratio(cell: str, field: Field, _decimals: int) -> float:
    """A number that is no amount; of a rate in percent, 20 % is 20, and of a share it is 0.2."""
    percent = _PERCENT.fullmatch(cell)
    if percent and field.rate:
        cell = percent[1] if field.rate is Rate.PERCENT else f"{float(percent[1]) / 100:.15g}"
    if not _NUMBER.fullmatch(cell):
        raise CellProblem(text("Import", '"{cell}" is not a number', cell=_short(cell)))
    value = float(cell)
    if field.rate and round(value, PLACES) != value:
        words = text("Import", '"{cell}" has too many decimals; a rate has at most {places}', cell=cell, places=PLACES)
        raise CellProblem(words)
    if not percent and (meant := share_meant(field, value)) is not None:
        words = text("Import", '"{cell}" is too large for a ratio; the most is {high}, and {cell} % is written {share}')
        raise CellProblem(words.about(cell=cell, high=_limit(field.high or 0), share=_limit(meant)))
    return _within(value, field, cell)


def _within(value: float, field: Field, cell: str) -> float:
    """The value, if it keeps to the limits of its field."""
    if field.low is not None and value < field.low:
        raise CellProblem(
            text(
                "Import",
                '"{cell}" is too small; the least is {low}',
                cell=cell,
                low=_limit(field.low),
            )
        )
    if field.high is not None and value > field.high:
        raise CellProblem(
            text(
                "Import",
                '"{cell}" is too large; the most is {high}',
                cell=cell,
                high=_limit(field.high),
            )
        )
    return value


def _short(cell: str) -> str:
    """A cell as a problem shows it: a whole paragraph would hide the sentence around it."""
    return cell if len(cell) <= _SHOWN else cell[:_SHOWN] + "…"


def _limit(limit: float) -> str:
    """A limit as one would write it."""
    return f"{limit:g}"


def _flag(cell: str, _field: Field, _decimals: int) -> int:
    """Yes or no, however a spreadsheet writes it."""
    flag = _FLAGS.get(cell.casefold())
    if flag is None:
        raise CellProblem(text("Import", '"{cell}" is neither yes nor no', cell=_short(cell)))
    return flag


def _choice(cell: str, field: Field, _decimals: int) -> str:
    """One code of a fixed list; apostrophes and hyphens of the takaful models are forgiven."""
    code = cell.replace("'", "").replace("’", "").replace("-", "_")
    if code in field.choices:
        return code
    near = get_close_matches(cell.casefold(), field.choices, 1, 0.5)
    if near:
        raise CellProblem(
            text(
                "Import",
                '"{cell}" is not in the list; is it {near}?',
                cell=_short(cell),
                near=near[0],
            )
        )
    listed = ", ".join(field.choices)
    raise CellProblem(
        text(
            "Import",
            '"{cell}" is not in the list: {choices}',
            cell=_short(cell),
            choices=listed,
        )
    )


_READERS: Mapping[Kind, Callable[[str, Field, int], Any]] = MappingProxyType(
    {
        Kind.TEXT: _plain,
        Kind.WORD: _plain,
        Kind.LINK: _plain,
        Kind.DAY: _day,
        Kind.INTEGER: _whole,
        Kind.MONEY: _money,
        Kind.RATIO: _ratio,
        Kind.FLAG: _flag,
        Kind.CHOICE: _choice,
    }
)
