"""What stands in a cell of an exchange file, turned into the value of a field, or a sentence on what would be right."""

from __future__ import annotations

import math
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from desktop_app.core.money import decimal_string, parse_amount
from desktop_app.core.period import iso, parse_day
from desktop_app.core.records.field import Field, Kind
from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable

_MEMORY = 20_000


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

    def __missing__(self, cell: str) -> Any:
        """Read a cell not met before; CellProblem when it cannot be read."""
        stripped = cell.strip().replace("\u200b", "")
        if not stripped:
            if self._field.required:
                raise CellProblem(text("Import", "a value is missing; this column cannot be empty"))
            return None
        value = self._read(stripped, self._field, self._decimals)
        if len(self) < _MEMORY:
            self[cell] = value
        return value


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
            return f"{value:.15g}"
    return str(value)


def _plain(cell: str, _field: Field, _decimals: int) -> str:
    """Free text, codes and words are taken as they stand."""
    return cell


def _day(cell: str, _field: Field, _decimals: int) -> int:
    """A date."""
    try:
        return parse_day(cell)
    except ValueError:
        raise CellProblem(text("Import", '"{cell}" is not a date; write it as 2026-01-31', cell=cell)) from None


def _whole(cell: str, field: Field, _decimals: int) -> int:
    """A whole number within its limits."""
    try:
        return int(_within(int(cell), field, cell))
    except ValueError:
        raise CellProblem(text("Import", '"{cell}" is not a whole number', cell=cell)) from None


def _money(cell: str, field: Field, decimals: int) -> int:
    """An amount that the currency can hold."""
    try:
        return int(_within(parse_amount(cell, decimals), field, cell))
    except ValueError:
        raise CellProblem(text("Import", '"{cell}" is not an amount', cell=cell)) from None
    except OverflowError:
        words = text(
            "Import",
            '"{cell}" has too many decimals; the currency has {decimals}',
            cell=cell,
            decimals=decimals,
        )
        raise CellProblem(words) from None


def _ratio(cell: str, field: Field, _decimals: int) -> float:
    """A number that is no amount."""
    try:
        value = float(cell)
        if not math.isfinite(value) or "_" in cell:
            raise ValueError(cell)
        return _within(value, field, cell)
    except ValueError:
        raise CellProblem(text("Import", '"{cell}" is not a number', cell=cell)) from None


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


def _limit(limit: float) -> str:
    """A limit as one would write it."""
    return f"{limit:g}"


def _flag(cell: str, _field: Field, _decimals: int) -> int:
    """Yes or no."""
    if cell not in ("yes", "no"):
        raise CellProblem(text("Import", '"{cell}" is neither yes nor no', cell=cell))
    return int(cell == "yes")


def _choice(cell: str, field: Field, _decimals: int) -> str:
    """One code of a fixed list; apostrophes and hyphens of the takaful models are forgiven."""
    code = cell.replace("'", "").replace("’", "").replace("-", "_")
    if code in field.choices:
        return code
    near = get_close_matches(cell, field.choices, 1, 0.5)
    if near:
        raise CellProblem(
            text(
                "Import",
                '"{cell}" is not in the list; is it {near}?',
                cell=cell,
                near=near[0],
            )
        )
    listed = ", ".join(field.choices)
    raise CellProblem(
        text(
            "Import",
            '"{cell}" is not in the list: {choices}',
            cell=cell,
            choices=listed,
        )
    )


_READERS: dict[Kind, Callable[[str, Field, int], Any]] = {
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
