"""What is charged over time, written down in plain words; it may start from the voucher that it was paid with."""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.acts.costing import FormProposal
from desktop_app.acts.gate import Procedure
from desktop_app.acts.records import plan_adding
from desktop_app.catalog.forms.schedules import ADD_SCHEDULE
from desktop_app.core.records.sheets import sheet
from desktop_app.core.rules.schedule import SCHEDULE
from desktop_app.core.shown import Amount, When
from desktop_app.core.statements.schedules import KINDS, ScheduleRow, parts, terms_of
from desktop_app.core.text import text
from desktop_app.store.named import rows_named
from desktop_app.store.rows import read
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.text import Text
    from desktop_app.store.database import Book

_OF_PURPOSE = MappingProxyType({"equipment": "equipment", "prepaid": "prepaid"})
_OF_LINE = MappingProxyType({"B11": "equipment"})
"""The kind of schedule that a voucher asks for, by its purpose and, where it names none, its line."""


add_schedule = Procedure(ADD_SCHEDULE.name, partial(plan_adding, "schedules"), ADD_SCHEDULE)
"""Write a schedule down, a record like any other of its sheet; it posts its parts by itself from then on."""


def when_scheduling(book: Book, values: Mapping[str, Any]) -> FormProposal:
    """What the first part comes to, how many there are, and when the last is charged."""
    return FormProposal({}, {"amount": _sentence(book, values)})


def _sentence(book: Book, values: Mapping[str, Any]) -> Text | None:
    """The same in a sentence; nothing while it cannot be told."""
    told = ScheduleRow(*(values.get(name) or None for name in ScheduleRow._fields))  # type: ignore[arg-type] # unchecked
    if told.kind not in KINDS or not told.amount or not told.from_day:
        return None
    if any(rule.broken(*(getattr(told, name, None) for name in rule.reads)) for rule in SCHEDULE):
        return None
    found = [(day, part) for day, part in parts(terms_of(told)) if part]
    if not found:
        return None
    words = text("Schedule", "{part} is charged on {first}, then so on at every month's end up to {last}.")
    part = Amount(found[0][1], decimals_of(book))
    return words.about(part=part, first=When(found[0][0]), last=When(found[-1][0]))


def answers_of_voucher(book: Book, voucher: str) -> Mapping[str, Any]:
    """What a voucher says of the schedule it asks for: its first line of equipment or of what was paid ahead."""
    rows = [read(book, "vouchers", row) for row in rows_named(book, sheet("vouchers"), voucher)]
    for row in rows:
        kind = _OF_PURPOSE.get(row.purpose or "") or _OF_LINE.get(row.line)
        if kind and row.amount > 0:
            told = {"product": row.product, "office": row.office, "memo": row.memo}
            return {"kind": kind, "amount": row.amount, "from_day": row.date, "voucher": row.voucher, **told}
    return {}
