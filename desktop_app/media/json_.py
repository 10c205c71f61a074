"""A report, and the registry of reports, as the contract's JSON: amounts are decimal strings, days ISO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.core.language import PLAIN
from desktop_app.core.period import iso
from desktop_app.core.table import plain
from desktop_app.core.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.core.language import Speech
    from desktop_app.core.table import Cell, Column, Table
    from desktop_app.reports.report import Answer, Report, ReportOption


def report_answer(answer: Answer, speech: Speech = PLAIN) -> dict[str, Any]:
    """The answer of `coverbook report`: `from` and `to` of a report of a period, `at` of one of a day."""
    period, state, day = answer.period, answer.state, iso(answer.asked.day)
    return {
        "name": answer.report.name,
        "label": speech.say(answer.report.label),
        "currency": answer.currency,
        "from": iso(period.first) if period else None,
        "to": iso(period.last) if period else None,
        "at": None if period else day,
        "product": answer.product,
        "office": answer.office,
        "state": state.run.value,
        "complete": state.complete,
        "lacks": [speech.say(lack) for lack in state.lacks],
        "told": [speech.say(each) for each in state.told],
        "known_on": iso(state.known_on),
        "tables": [table_answer(table, answer.decimals, speech) for table in answer.tables],
    }


def table_answer(table: Table, decimals: int, speech: Speech = PLAIN) -> dict[str, Any]:
    """One table: its columns, and its rows in their order."""
    return {
        "name": table.name,
        "label": speech.say(table.label),
        "columns": [_column(column, speech) for column in table.columns],
        "rows": [[cell_answer(cell, of, decimals, speech) for cell, of in row] for row in table.each()],
        "kinds": [kind.value for kind in table.kinds],
        "notes": [speech.say(note) for note in table.notes],
    }


def by_name(table: Table, decimals: int) -> list[dict[str, Any]]:
    """The rows of a table with their cells by the names of the columns."""
    return [{of.name: cell_answer(cell, of, decimals) for cell, of in row} for row in table.each()]


def cell_answer(cell: Cell, column: Column, decimals: int, speech: Speech = PLAIN) -> str | int | float | None:
    """A cell for other programs; a sentence is said."""
    value = plain(cell, column.unit, decimals)
    return speech.say(value) if isinstance(value, Text) else value


def reports_answer(reports: Iterable[Report]) -> dict[str, Any]:
    """The answer of `coverbook reports`."""
    return {
        "reports": [
            {
                "name": each.name,
                "label": PLAIN.say(each.label),
                "asks": [_option(option) for option in each.asks],
            }
            for each in reports
        ]
    }


def _column(of: Column, speech: Speech) -> dict[str, Any]:
    """A column: its name, heading and unit, and the sheet whose records its cells open."""
    about = {"name": of.name, "label": speech.say(of.label), "unit": of.unit.value}
    return {**about, "sheet": of.sheet} if of.sheet else about


def _option(of: ReportOption) -> dict[str, Any]:
    """An option: what it holds, and what it is unless given."""
    about = {"name": of.name, "label": PLAIN.say(of.label), "kind": of.kind.value, "required": of.required}
    default = (
        str(of.default) if of.default is not None and not isinstance(of.default, str | int | tuple) else of.default
    )
    return {**about, "default": default, **({"choices": of.choices} if of.choices else {})}
