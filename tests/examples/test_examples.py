"""The printed figures come out of the commands, from folders that anybody can read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.__main__ import main
from desktop_app.acts.settings import set_liquidity
from desktop_app.acts.who import Who
from desktop_app.core.indicators.awareness import compounded
from desktop_app.store.opening import open_book
from tests.examples.make import KEPT, renewal, write
from tests.folders import read_folder
from tests.ready_made import ready_made
from tests.reporting import named

if TYPE_CHECKING:
    from collections.abc import Callable

    Asked = Callable[..., dict[str, Any]]

HERE = Path(__file__).parent


@pytest.fixture
def asked(capsys: pytest.CaptureFixture[str]) -> Asked:
    """A command's answer as JSON."""

    def ask(*arguments: str) -> dict[str, Any]:
        capsys.readouterr()
        assert main([*arguments, "--json"]) == 0
        answer: dict[str, Any] = json.loads(capsys.readouterr().out)
        return answer

    return ask


def imported(tmp_path: Path, folder: Path) -> str:
    """A new file with an example."""
    path = str(tmp_path / "example.coverbook")
    assert main(["import", path, str(folder)]) == 0
    return path


def renewed(tmp_path: Path) -> str:
    """A new file with the renewal of 15 000 insured, which is imported once for all who ask."""

    def make(path: Path) -> None:
        assert main(["import", str(path), str(write(tmp_path / "renewal", renewal()))]) == 0

    return str(ready_made(tmp_path / "example.coverbook", "renewal of 15000", make))


def indicator(answer: dict[str, Any], name: str, product: str | None) -> dict[str, Any]:
    """One result out of an answer."""
    (found,) = [each for each in answer["results"] if (each["indicator"], each["product"]) == (name, product)]
    return dict(found)


def percent(part: dict[str, Any], digits: int) -> float:
    """A ratio as it is printed."""
    return round(100 * float(part["value"]), digits)


@pytest.mark.parametrize("name", sorted(KEPT))
def test_a_kept_folder_is_what_its_maker_writes(tmp_path: Path, name: str) -> None:
    """And says where it comes from."""
    kept = {key: cells for key, cells in read_folder(HERE / name).items() if key != "README.md"}
    assert kept == read_folder(write(tmp_path / name, KEPT[name]()))
    assert "edition" in (HERE / name / "README.md").read_text(encoding="utf-8") or name == "triangle"


@pytest.mark.parametrize("name", sorted(KEPT))
def test_nothing_in_an_example_is_doubtful(tmp_path: Path, asked: Asked, name: str) -> None:
    """The examples are good books."""
    assert asked("check", imported(tmp_path, HERE / name)) == {"findings": []}


def test_renewal_of_15000_insured(tmp_path: Path, asked: Asked) -> None:
    """Table 6: 83.07 %, without the migrated 84.83 %, of persons as of policies; 16 943 insured in the end."""
    path = renewed(tmp_path)
    answer = asked("indicators", path, "--from", "2008-01-01", "--to", "2008-12-31")
    for product in (None, "LIFE"):
        found = indicator(answer, "renewal_ratio", product)
        assert (found["numerator"], found["denominator"], found["status"]) == (12020, 14470, "ok")
        assert percent(found, 2) == 83.07
        assert found["parts"]["policies"]["numerator"] == 12020
        assert found["parts"]["policies"]["denominator"] == 14470
        modified = found["parts"]["modified_migrated"]
        assert (modified["numerator"], modified["denominator"]) == (12020, 14170)
        assert percent(modified, 2) == 84.83
        growth = indicator(answer, "growth_ratio", product)
        assert (growth["numerator"], growth["denominator"]) == (16943 - 15000, 15000)
    assert asked("check", path) == {"findings": []}


QUARTERS = [
    ("2008-01-01", "2008-03-31", 5, 50, 10.0),
    ("2008-04-01", "2008-06-30", 4, 55, 7.3),
    ("2008-07-01", "2008-09-30", 7, 65, 10.8),
    ("2008-10-01", "2008-12-31", 10, 60, 16.7),
    ("2008-01-01", "2008-12-31", 26, 230, 11.3),
]


def test_claims_rejection_by_quarters(tmp_path: Path, asked: Asked) -> None:
    """Indicator 8: 11.3 % in the year, each quarter its own; all are decided by now."""
    path = imported(tmp_path, HERE / "claims_rejection")
    for first, last, rejected, reported, shown in QUARTERS:
        found = indicator(asked("indicators", path, "--from", first, "--to", last), "claims_rejection_ratio", "MAIN")
        assert (found["numerator"], found["denominator"], found["status"]) == (rejected, reported, "ok")
        assert percent(found, 1) == shown
        assert found["parts"]["undecided"]["numerator"] == 0


def named_report(asked: Asked, path: str, name: str, *words: str) -> dict[str, Any]:
    """The answer of a report, its rows by the names of their columns."""
    return named(asked("report", path, name, *words))


def table(answer: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """The rows of one table out of an answer."""
    (found,) = [each["rows"] for each in answer["tables"] if each["table"] == name]
    return list(found)


def test_claims_rejection_by_months_and_reasons(tmp_path: Path, asked: Asked) -> None:
    """Indicator 8: the months of a quarter and the reasons add up to its printed counts."""
    path = imported(tmp_path, HERE / "claims_rejection")
    for first, last, rejected, reported, _ in QUARTERS:
        answer = named_report(asked, path, "claims_rejection_ratio", "--from", first, "--to", last)
        months = table(answer, "rejection_by_month")
        assert (sum(row["rejected"] for row in months), sum(row["reported"] for row in months)) == (rejected, reported)
        assert sum(row["claims"] for row in table(answer, "rejection_reasons")) == rejected


def test_promptness_by_real_days(tmp_path: Path, asked: Asked) -> None:
    """Indicator 7: its five claims in the days of the calendar, which the printed counts (10.0, 35.8, 3.2, 49.0) miss.

    The mean time to deliver is over the four that were paid: the printed one counts the denied claim as 0 days.
    """
    path = imported(tmp_path, HERE / "promptness")
    period = ("--from", "2008-01-01", "--to", "2008-06-30")
    answer = named_report(asked, path, "promptness", *period)
    steps = [row for row in table(answer, "promptness_steps") if row["set"] == "ended"]
    assert [(row["step"], row["claims"], row["mean_days"], row["median_days"]) for row in steps] == [
        ("report", 5, 57 / 5, 10),
        ("decide", 5, 185 / 5, 16),
        ("deliver", 4, 15 / 4, 3.5),
        ("total", 5, 257 / 5, 45),
    ]
    bands = [row for row in table(answer, "promptness_bands") if row["set"] == "ended"]
    assert [(row["claims"], row["share"]) for row in bands] == [(0, 0), (1, 0.2), (3, 0.6), (1, 0.2)]
    assert [row["days"] for row in table(answer, "promptness_sample")] == [24, 105, 52, 31, 45]
    found = indicator(asked("indicators", path, *period), "promptness", "MAIN")
    assert (found["numerator"], found["denominator"]) == (257, 5)


def test_growth_and_coverage(tmp_path: Path, asked: Asked) -> None:
    """Indicators 5 and 6, box 8: 11.1 %, 55.6 % in three years, 15.9 % a year."""
    path = imported(tmp_path, HERE / "growth")
    answer = asked("indicators", path, "--from", "2007-01-01", "--to", "2007-12-31")
    assert percent(indicator(answer, "growth_ratio", "MAIN"), 1) == 11.1
    assert indicator(answer, "coverage_ratio", "MAIN")["numerator"] == 100000
    assert indicator(answer, "coverage_ratio", "MAIN")["denominator"] == 550000
    answer = asked("indicators", path, "--from", "2007-01-01", "--to", "2009-12-31")
    assert percent(indicator(answer, "growth_ratio", "MAIN"), 1) == 55.6
    yearly = compounded(90000, 140000, 3)
    assert yearly is not None
    assert round(100 * yearly, 1) == 15.9


@pytest.mark.parametrize(
    ("day", "left"),
    [("2024-12-31", "0.00"), ("2025-01-31", "1100.00"), ("2025-07-31", "500.00"), ("2025-12-31", "0.00")],
)
def test_unearned_premium(tmp_path: Path, asked: Asked, day: str, left: str) -> None:
    """Appendix B 1: 500 of 1 200 after seven months."""
    path = imported(tmp_path, HERE / "unearned_premium")
    for found in asked("reserves", path, "--at", day)["results"]:
        assert found["upr"] == left


def test_payables_within_three_months(tmp_path: Path, asked: Asked) -> None:
    """Indicator 10: the printed shares give 1 650 000; without them the ratio says that they are not set."""
    path = imported(tmp_path, HERE / "payables")
    (found,) = [each for each in asked("reserves", path, "--at", "2025-12-31")["results"] if each["product"] == "MAIN"]
    assert [found[name] for name in ("upr", "ibnr", "cics", "alr")] == [
        "1000000.00",
        "500000.00",
        "300000.00",
        "2000000.00",
    ]
    period = ("--from", "2025-10-01", "--to", "2025-12-31")
    assert indicator(asked("indicators", path, *period), "liquidity_ratio", None)["status"] == "missing"
    book = open_book(Path(path))
    set_liquidity(book, {"B14": 25.0, "B17": 50.0, "B20": 100.0, "B23": 5.0}, Who("Asha", "counter"))
    book.close()
    liquid = indicator(asked("indicators", path, *period), "liquidity_ratio", None)
    assert (liquid["numerator"], liquid["denominator"]) == ("3000000.00", "1650000.00")
    opened = named_report(asked, path, "liquidity_ratio", *period)
    assert [(row["line"], row["payable"]) for row in table(opened, "liquidity_factors")] == [
        ("B14", "250000.00"),
        ("B17", "250000.00"),
        ("B20", "300000.00"),
        ("B21", "0.00"),
        ("B23", "100000.00"),
        ("B25", "750000.00"),
        ("B29", "0.00"),
        ("P16", "0.00"),
    ]
    lines = asked("lines", path, *period)
    (balance,) = [each["lines"] for each in lines["results"] if each["product"] is None]
    assert [balance[code] for code in ("B25", "B29")] == ["750000.00", "250000.00"]


def test_the_published_triangle(tmp_path: Path, asked: Asked) -> None:
    """Mack 1993: reserve and standard error to the last printed digit."""
    path = imported(tmp_path, HERE / "triangle")
    results = asked("reserves", path, "--at", "2018-12-31")["results"]
    for found in results:
        assert found["ibnr"] == "18680856"
    (found,) = [each for each in results if each["product"] == "MAIN"]
    assert found["ibnr_standard_error"] == "2447095"
    assert [round(factor, 4) for factor in found["age_to_age"]] == [
        *(3.4906, 1.7473, 1.4574, 1.1739, 1.1038, 1.0863, 1.0539, 1.0766, 1.0177)
    ]
