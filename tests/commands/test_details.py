"""The details of an indicator through the command line: as JSON and as text, of everything and of each part."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import main
from desktop_app.reports.details.scope import MOST
from tests.folders import small_folder
from tests.reporting import asked_for

if TYPE_CHECKING:
    from pathlib import Path

OPENED = (
    *("promptness", "claims_rejection_ratio", "incurred_claims_ratio", "incurred_expense_ratio"),
    *("net_income_ratio", "solvency_ratio", "liquidity_ratio"),
)
QUARTER = ("--from", "2026-01-01", "--to", "2026-03-31")


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a small scheme."""
    place = tmp_path_factory.mktemp("details")
    assert main(["import", str(place / "small.coverbook"), str(small_folder(place / "folder"))]) == 0
    return place / "small.coverbook"


@pytest.mark.parametrize("scope", [(), ("--product", "HEALTH"), ("--office", "O-1")])
@pytest.mark.parametrize("name", OPENED)
def test_every_table_has_its_rows_by_the_names_of_its_columns(
    path: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    scope: tuple[str, ...],
) -> None:
    found = asked_for(capsys, path, name, *QUARTER, *scope)
    assert found["name"] == name
    names = [table["table"] for table in found["tables"]]
    assert names
    assert sorted(set(names)) == sorted(names)
    for table in found["tables"]:
        assert table["rows"] or table["notes"] or "_reasons" in table["table"] or table["table"] == "promptness_sample"
        assert len({tuple(row) for row in table["rows"]}) <= 1
    assert main(["report", str(path), name, *QUARTER, *scope]) == 0
    assert capsys.readouterr().out


@pytest.mark.parametrize("name", ["solvency_ratio", "liquidity_ratio"])
def test_the_whole_organisation_has_no_part(path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    (table,) = asked_for(capsys, path, name, *QUARTER, "--product", "HEALTH")["tables"]
    assert table["rows"] == []
    assert len(table["notes"]) == 1


def test_a_sample_too_small_is_refused_with_what_is_needed(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(path), "promptness", *QUARTER, "--sample", "49"]) == 1
    assert "50" in capsys.readouterr().err


def test_the_claims_of_the_sample_are_listed(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tables = asked_for(capsys, path, "promptness", *QUARTER, "--seed", "7")["tables"]
    (sample,) = [table for table in tables if table["table"] == "promptness_sample"]
    assert [(row["claim"], row["ended"], row["days"]) for row in sample["rows"]] == [("C-1", "2026-03-12", 11)]
    assert "all of them" in sample["notes"][0]


def test_reasons_may_have_a_space_after_their_comma(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = (path, "renewal_ratio", *QUARTER, "--without")
    reasons = (" migrated, loan_repaid ", "migrated,loan_repaid")
    spaced, plain = (asked_for(capsys, *asked, each) for each in reasons)
    assert spaced == plain


@pytest.mark.parametrize("periods", ["0", "-5", str(MOST + 1)])
def test_a_history_says_how_many_periods_it_can_show(
    path: Path, capsys: pytest.CaptureFixture[str], periods: str
) -> None:
    capsys.readouterr()
    assert main(["report", str(path), "growth_ratio", *QUARTER, "--periods", periods]) == 1
    assert f"1 to {MOST} periods" in capsys.readouterr().err
