"""Codes that count up with time, as they would in one office: for a scheme small enough to be held at once."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.period import date_of
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.demonstration.ledger import Batch, Row


class _Counted(NamedTuple):
    """A sheet whose codes count up by the day in one of its fields."""

    name: str
    by: str
    code: str


_COUNTED = (
    _Counted("policies", "start_day", "P-{:06d}"),
    _Counted("premiums", "due", "D-{:06d}"),
    _Counted("claims", "reported", "C-{:06d}"),
    _Counted("payments", "date", "Y-{:06d}"),
    _Counted("complaints", "received", "K-{:06d}"),
    _Counted("loans", "start_day", "L-{:05d}"),
    _Counted("savings", "date", "S-{:06d}"),
    _Counted("assets", "code", "A-{:05d}"),
)


def in_order(batches: Iterable[Batch]) -> Iterator[Batch]:
    """The same rows, each sheet at once, with codes and receipts that count up by their days."""
    rows: dict[str, list[Row]] = defaultdict(list)
    for name, some in batches:
        rows[name] += some
    codes: dict[object, object] = {}
    for each in _COUNTED:
        by = _place(each.name, each.by)
        rows[each.name].sort(key=lambda row, by=by: (str(row[by]).zfill(9), row[0]))  # type: ignore[misc]
        codes.update((row[0], each.code.format(at)) for at, row in enumerate(rows[each.name], 1))
    rows["premiums"] = _receipts(rows["premiums"])
    for name, some in rows.items():
        yield name, _renamed(name, some, codes)


def _place(name: str, field: str) -> int:
    """Where a field stands in the rows of a sheet."""
    return [each.name for each in sheet(name).fields].index(field)


def _renamed(name: str, rows: list[Row], codes: dict[object, object]) -> list[Row]:
    """Rows with the new codes, and with the new codes of what they link to."""
    places = {at for at, each in enumerate(sheet(name).fields) if each.kind is Kind.LINK or each.name == "code"}
    return [tuple(codes.get(value, value) if at in places else value for at, value in enumerate(row)) for row in rows]


def _receipts(rows: list[Row]) -> list[Row]:
    """Premiums with receipts that count up, year by year, by the day of payment."""
    paid, receipt = _place("premiums", "paid_on"), _place("premiums", "receipt")
    numbers: dict[int, int] = defaultdict(int)
    new: dict[object, str] = {}
    for row in sorted((row for row in rows if isinstance(row[paid], int)), key=lambda row: (row[paid], row[0])):
        year = date_of(int(str(row[paid]))).year
        numbers[year] += 1
        new[row[receipt]] = f"R-{year}-{numbers[year]:05d}"
    return [(*row[:receipt], new.get(row[receipt], row[receipt]), *row[receipt + 1 :]) for row in rows]
