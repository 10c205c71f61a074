"""Monitoring on the command line, as text and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.__main__ import main
from desktop_app.reports.monitoring.monitoring import TABLES
from tests.reporting import asked_for
from tests.schemes import scheme_book

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

PERIOD = ("--from", "2025-01-01", "--to", "2025-12-31")


def test_every_table_is_printed_with_its_heading(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = scheme_book(tmp_path / "scheme.coverbook")
    assert main(["report", str(path), "monitoring", *PERIOD]) == 0
    printed = capsys.readouterr().out
    assert "Frequency and severity by product" in printed
    assert "Reasons of rejection" in printed


def test_the_json_names_every_table_and_column(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = scheme_book(tmp_path / "scheme.coverbook")
    answer = asked_for(capsys, path, "monitoring", *PERIOD, "--product", "H")
    assert {name: answer[name] for name in ("currency", "from", "to", "product", "office")} == {
        "currency": "INR",
        "from": "2025-01-01",
        "to": "2025-12-31",
        "product": "H",
        "office": None,
    }
    assert [table["table"] for table in answer["tables"]] == list(TABLES)
    (row,) = answer["tables"][0]["rows"]
    assert row == {
        "product": "H",
        "insured_days": 730,
        "exposure": 2,
        "claims": 1,
        "covered": "100.00",
        "frequency": 0.5,
        "severity": "100.00",
    }


def test_one_table_on_wish_and_a_wrong_name_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = scheme_book(tmp_path / "scheme.coverbook")
    found = asked_for(capsys, path, "monitoring", *PERIOD, "--table", "by_sex")
    assert [table["table"] for table in found["tables"]] == ["by_sex"]
    assert main(["report", str(path), "monitoring", *PERIOD, "--table", "by_weather"]) == 1
    assert "by_sex" in capsys.readouterr().err
