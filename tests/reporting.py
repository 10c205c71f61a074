"""Asking reports in tests: as values, and as the command answers them, with cells by the names of their columns."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from desktop_app.__main__ import main
from desktop_app.reports.registry import report_named, reports
from desktop_app.reports.report import Asked

if TYPE_CHECKING:
    import pytest

    from desktop_app.core.period import Period
    from desktop_app.core.table import Table
    from desktop_app.figures.figures import Figures


def ask(figures: Figures, period: Period, product: int | None = None, office: int | None = None, **own: Any) -> Asked:
    """A question to any report: what is not chosen is as the reports have it."""
    usual = {option.name: option.default for report in reports().values() for option in report.own}
    return Asked(figures, period, product, office, usual | own)


def details(name: str, asked: Asked) -> tuple[Table, ...]:
    """The tables of a report."""
    return tuple(report_named(name).tables(asked))


def named(answer: dict[str, Any]) -> dict[str, Any]:
    """An answer in JSON with every row by the names of its columns."""
    for table in answer["tables"]:
        columns = [column["name"] for column in table["columns"]]
        assert len(set(columns)) == len(columns)
        table["table"] = table["name"]
        table["rows"] = [dict(zip(columns, row, strict=True)) for row in table["rows"]]
    return answer


def asked_for(capsys: pytest.CaptureFixture[str], file: object, name: str, *words: str) -> dict[str, Any]:
    """What `coverbook report` answers as strict JSON: no number that is none."""
    capsys.readouterr()
    assert main(["report", str(file), name, *words, "--json"]) == 0, capsys.readouterr().err
    return named(json.loads(capsys.readouterr().out, parse_constant=_none))


def _none(word: str) -> None:
    """No JSON has such a number."""
    raise ValueError(word)
