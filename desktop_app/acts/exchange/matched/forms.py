"""The forms in which a column writes its days or its numbers: one for the whole column, never guessed row by row.

A form is named by an example of it, which reads the same in every language and in a saved matching.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.acts.exchange.matched.days import DAY_FIRST, MONTH_FIRST, YEAR_FIRST, day_form, day_forms
from desktop_app.acts.exchange.odd_cells import in_no_form, is_marked
from desktop_app.core.manner import plain_of
from desktop_app.core.period import date_of, today
from desktop_app.core.records.field import NUMBERS, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

POINT, COMMA = "1,234.56", "1.234,56"
NO_MONTHS: Mapping[str, str] = MappingProxyType({})
"""No name of any month."""
ALWAYS = (YEAR_FIRST, DAY_FIRST, MONTH_FIRST)
"""The forms of days that are offered whatever the cells hold."""
_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?(?: ?%)?")
_PARTS = re.compile(r"(?<=\d)[  '’](?=\d{3})")


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


_NUMBERS: Mapping[str, Callable[[str], str | None]] = MappingProxyType(
    {POINT: _number(",", "."), COMMA: _number(".", ",")}
)


def is_form(name: str) -> bool:
    """Whether there is a form of that name."""
    return name in _NUMBERS or day_form(name) is not None


def has_forms(kind: Kind) -> bool:
    """Whether a column of a kind may be written in several forms; one of words has none."""
    return kind is Kind.DAY or kind in NUMBERS


def forms_of(kind: Kind, cells: Iterable[str] = (), months: Mapping[str, str] = NO_MONTHS) -> tuple[str, ...]:
    """The forms in which a column of a kind may be written: the usual ones, and others that read some of its cells."""
    if kind is not Kind.DAY:
        return tuple(_NUMBERS) if kind in NUMBERS else ()
    some = _plain(cells)
    forms = day_forms(date_of(today()).year)
    return tuple(each.name for each in forms if each.name in ALWAYS or any(each.read(cell, months) for cell in some))


def read_as(plain: str, form: str, months: Mapping[str, str] = NO_MONTHS) -> str | None:
    """A cell as an exchange file has it; None where it is not written in the form."""
    if form in _NUMBERS:
        return _NUMBERS[form](plain)
    of = day_form(form)
    return of.read(plain, months) if of else None


def in_form(cell: str, form: str, months: Mapping[str, str] = NO_MONTHS) -> str:
    """A cell of a column as an exchange file has it; what is not written in the form stands as what is wrong."""
    plain = plain_of(cell)
    if not plain or is_marked(cell):
        return cell.strip()
    read = read_as(plain, form, months)
    return in_no_form(cell.strip(), form) if read is None else read


def likely_form(kind: Kind, cells: Sequence[str], months: Mapping[str, str] = NO_MONTHS) -> str:
    """The one form that reads every cell any form reads; empty where several would do and say different things."""
    return only_form(forms_of(kind, cells, months), cells, months)


def only_form(forms: Sequence[str], cells: Iterable[str], months: Mapping[str, str] = NO_MONTHS) -> str:
    """The first of some forms that reads every cell any of them reads; empty where others say different things."""
    some = _plain(cells)
    rows = [tuple(read_as(each, form, months) for form in forms) for each in some]
    read = [row for row in rows if any(row)]
    if not forms or 2 * len(read) < len(some):
        return ""
    ways = {form: said for form, *said in zip(forms, *read, strict=True) if all(said)}
    first = next(iter(ways), "")
    return first if all(said == ways[first] for said in ways.values()) else ""


def _plain(cells: Iterable[str]) -> list[str]:
    """The cells that say something, each once, in the characters of a terminal."""
    return list(dict.fromkeys(plain for each in cells if (plain := plain_of(each)) and not is_marked(each)))
