"""The printed renewal and growth come out of the details, too: table 6, box 8."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.__main__ import main
from tests.examples.test_examples import renewed
from tests.reporting import asked_for

if TYPE_CHECKING:
    from collections.abc import Callable

    Tables = Callable[..., dict[str, list[dict[str, Any]]]]

HERE = Path(__file__).parent


@pytest.fixture
def tables(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Tables:
    """The rows of the details of an indicator, asked of a folder."""

    def ask(folder: Path, name: str, *arguments: str) -> dict[str, list[dict[str, Any]]]:
        path = str(tmp_path / "example.coverbook")
        if not Path(path).exists():
            assert main(["import", path, str(folder)]) == 0
        return {table["table"]: table["rows"] for table in asked_for(capsys, path, name, *arguments)["tables"]}

    return ask


def percent(ratio: float) -> float:
    """A ratio as the book prints it."""
    return round(100 * ratio, 1)


def test_growth_of_one_and_of_three_years(tables: Tables) -> None:
    """Box 8: 11.1 % in 2007, 55.6 % from 2007 to 2009, 15.9 % a year."""
    year = ("--from", "2009-01-01", "--to", "2009-12-31")
    rows = tables(HERE / "growth", "growth_ratio", *year, "--periods", "3")["growth"]
    assert [(row["from"], percent(row["growth"]), percent(row["a_year"])) for row in rows] == [
        ("2007-01-01", 11.1, 11.1),
        ("2008-01-01", 25.0, 25.0),
        ("2009-01-01", 12.0, 12.0),
        ("2007-01-01", 55.6, 15.9),
    ]
    span = rows[-1]
    assert (span["start"], span["new"], span["left"], span["end"]) == (90000, 50000, 0, 140000)
    assert [row["renewed"] for row in rows[:3]] == [90000, 100000, 125000]


def test_coverage_on_every_day_it_is_known(tables: Tables) -> None:
    """The table of indicator 6: 20.0, 20.0, 18.2, 17.9 and 18.7 %."""
    rows = tables(HERE / "growth", "coverage_ratio", "--from", "2009-01-01", "--to", "2009-12-31")["coverage"]
    assert [(row["at"][:4], row["active"], row["population"], percent(row["ratio"])) for row in rows] == [
        ("2005", 70000, 350000, 20.0),
        ("2006", 90000, 450000, 20.0),
        ("2007", 100000, 550000, 18.2),
        ("2008", 125000, 700000, 17.9),
        ("2009", 140000, 750000, 18.7),
    ]


def test_renewal_of_15000_insured_opened(tables: Tables, tmp_path: Path) -> None:
    """Table 6: 530 could not renew, 2 450 did not, 300 migrated: 83.07 %, modified 84.83 %; 16 943 at the end."""
    renewed(tmp_path)
    folder, year = tmp_path / "renewal", ("--from", "2008-01-01", "--to", "2008-12-31")
    found = tables(folder, "renewal_ratio", *year, "--without", "migrated")
    persons = next(row for row in found["renewal"] if row["counted"] == "persons")
    counts = {name: persons[name] for name in ("came_up", "ineligible", "potential", "renewed")}
    assert counts == {"came_up": 15000, "ineligible": 530, "potential": 14470, "renewed": 12020}
    assert (persons["left_out"], persons["modified_potential"]) == (300, 14170)
    assert (round(100 * persons["ratio"], 2), round(100 * persons["modified_ratio"], 2)) == (83.07, 84.83)
    assert sum(row["potential"] for row in found["renewal_by_month"]) == 14470
    lost = {row["reason"]: row for row in found["renewal_reasons"]}
    assert (sum(row["not_renewed"] for row in lost.values()), lost["migrated"]["not_renewed"]) == (2450, 300)
    assert round(100 * lost["migrated"]["ratio_without"], 2) == 84.83
    (grown,) = tables(folder, "growth_ratio", *year, "--periods", "1")["growth"]
    assert (grown["start"], grown["new"], grown["end"], grown["renewed"]) == (15000, 5000, 16943, 12020)
    assert grown["left"] == 15000 + 5000 - 16943 == 550 + 57 + 2450
