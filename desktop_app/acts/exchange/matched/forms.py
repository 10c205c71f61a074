"""The forms in which a column writes its days or its numbers: one for the whole column, never guessed row by row.

A form is named by an example of it, which reads the same in every language and in a saved matching.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.acts.exchange.odd_cells import in_no_form, is_marked
from desktop_app.core.manner import plain_of
from desktop_app.core.period import parse_day
from desktop_app.core.records.field import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

YEAR_FIRST, DAY_FIRST, MONTH_FIRST = "2026-12-31", "31/12/2026", "12/31/2026"
POINT, COMMA = "1,234.56", "1.234,56"
_YEAR_FIRST = re.compile(r"(\d{4})[/. -](\d{1,2})[/. -](\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})")
_AS_YEAR_FIRST = (1, 2, 3)
_TIME = re.compile(r"(\S+)[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?")
_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?(?: ?%)?")
_PARTS = re.compile(r"(?<=\d)[  '’](?=\d{3})")


def _day(order: tuple[int, int, int]) -> Callable[[str], str | None]:
    """Reads days whose year, month and day stand in these places; days of a calendar in a workbook come year first."""

    def read(cell: str) -> str | None:
        timed = _TIME.fullmatch(cell)
        plain = timed[1] if timed else cell
        found, places = _YEAR_FIRST.fullmatch(plain), _AS_YEAR_FIRST
        if not found and order != _AS_YEAR_FIRST:
            found, places = _YEAR_LAST.fullmatch(plain), order
        return _iso(*(found[at] for at in places)) if found else None

    return read


def _iso(year: str, month: str, day: str) -> str | None:
    """A day of the calendar, year first; None where there is none such."""
    written = f"{year}-{month:0>2}-{day:0>2}"
    try:
        parse_day(written)
    except ValueError:
        return None
    return written


def _number(thousands: str, decimal: str) -> Callable[[str], str | None]:
    """Reads numbers with these marks: groups of three digits, then the decimals."""
    mark = re.escape(thousands)
    groups = re.compile(rf"[-+]?\d{{1,3}}(?:{mark}\d{{2,3}})*{mark}\d{{3}}(?!\d)")

    def read(cell: str) -> str | None:
        plain = _PARTS.sub("", cell)
        grouped = groups.match(plain)
        if grouped:
            plain = grouped[0].replace(thousands, "") + plain[grouped.end() :]
        plain = plain if decimal == "." else plain.replace(".", "?").replace(decimal, ".")
        return plain if _NUMBER.fullmatch(plain) else None

    return read


FORMS: Mapping[str, Callable[[str], str | None]] = MappingProxyType(
    {
        YEAR_FIRST: _day(_AS_YEAR_FIRST),
        DAY_FIRST: _day((3, 2, 1)),
        MONTH_FIRST: _day((3, 1, 2)),
        POINT: _number(",", "."),
        COMMA: _number(".", ","),
    }
)
"""What each form makes of a cell: as an exchange file has it, or None where it is not written so."""

_OF_KIND: Mapping[Kind, tuple[str, ...]] = MappingProxyType(
    {
        Kind.DAY: (YEAR_FIRST, DAY_FIRST, MONTH_FIRST),
        Kind.MONEY: (POINT, COMMA),
        Kind.RATIO: (POINT, COMMA),
        Kind.INTEGER: (POINT, COMMA),
    }
)


def forms_of(kind: Kind) -> tuple[str, ...]:
    """The forms a column of a kind may be written in; none where it holds words."""
    return _OF_KIND.get(kind, ())


def in_form(cell: str, form: str) -> str:
    """A cell of a column as an exchange file has it; what is not written in the form stands as what is wrong."""
    plain = plain_of(cell)
    if not plain or is_marked(cell):
        return cell.strip()
    read = FORMS[form](plain)
    return in_no_form(cell.strip(), form) if read is None else read


def likely_form(kind: Kind, cells: Iterable[str]) -> str:
    """The one form that reads every cell any form reads; empty where several would do and say different things."""
    some = [plain for each in cells if (plain := plain_of(each)) and not is_marked(each)]
    rows = [tuple(FORMS[form](each) for form in forms_of(kind)) for each in some]
    read = [row for row in rows if any(row)]
    if not forms_of(kind) or 2 * len(read) < len(some):
        return ""
    ways = {form: said for form, *said in zip(forms_of(kind), *read, strict=True) if all(said)}
    first = next(iter(ways), "")
    return first if all(said == ways[first] for said in ways.values()) else ""
