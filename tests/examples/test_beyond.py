"""The figures of our own, as the example works them out by hand."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import main
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.core.explained import leaves
from desktop_app.core.indicators.beyond import BEYOND
from desktop_app.core.indicators.by_sex import BY_SEX, OF_PERSONS, SEXES
from desktop_app.core.indicators.complaints import COMPLAINT_RATE
from desktop_app.core.period import Period, parse_day
from desktop_app.core.registry import KNOWN
from desktop_app.figures.figures import Figures
from desktop_app.figures.indicators import indicator
from desktop_app.figures.opened import contributions
from desktop_app.figures.scope import BookScope
from desktop_app.reports.explained import explain
from desktop_app.store.rows import row_of
from tests.books import new_book
from tests.reporting import ask, details

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.indicators.result import Result

HERE = Path(__file__).parent / "beyond"
YEAR = Period(parse_day("2025-01-01"), parse_day("2025-12-31"))
NAMED = {each.name: each for each in KNOWN}


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Figures]:
    """The example."""
    book = new_book(tmp_path_factory.mktemp("beyond") / "example.coverbook")
    import_folder(book, HERE)
    yield Figures(book, YEAR.last)
    book.close()


def told(figures: Figures, name: str, period: Period = YEAR) -> Result:
    """A figure of all products."""
    return indicator(figures, NAMED[name], period)


def sides(result: Result) -> tuple[Fraction, Fraction]:
    """Both sides of its fraction."""
    return Fraction(result.main.numerator or 0), Fraction(result.main.denominator or 0)


@pytest.mark.parametrize(
    ("name", "top", "bottom", "status"),
    [
        ("complaint_rate", 3, Fraction(4893, 365_000), "ok"),
        ("complaints_answered", 1, 3, "provisional"),
        ("rejections_overturned", 1, 2, "ok"),
        ("benefit_in_time", 2, 3, "ok"),
        ("women_insured", 1, 2, "ok"),
        ("lapse_ratio", 2, 4, "ok"),
        ("paid_of_billed", 160_00, 300_00, "ok"),
    ],
)
def test_the_figures_of_our_own_by_hand(
    figures: Figures, name: str, top: int, bottom: Fraction | int, status: str
) -> None:
    found = told(figures, name)
    assert sides(found) == (Fraction(top), Fraction(bottom))
    assert found.status.value == status


BY_HAND: dict[str, tuple[tuple[int, int | Fraction], ...]] = {
    "renewal_ratio": ((1, 2), (1, 1), (0, 0), (0, 1)),
    "growth_ratio": ((-1, 2), (0, 1), (-1, 1), (9, 1)),
    "promptness": ((71, 3), (30, 1), (0, 0), (0, 0)),
    "claims_rejection_ratio": ((1, 3), (0, 1), (0, 0), (0, 1)),
    "claims_frequency": tuple((top, Fraction(days, 365)) for top, days in ((2, 546), (1, 365), (0, 151), (1, 3831))),
}


@pytest.mark.parametrize("name", BY_HAND)
def test_indicators_by_sex_by_hand_and_the_sexes_add_up_to_the_whole(figures: Figures, name: str) -> None:
    found = [sides(told(figures, f"{name}_{sex}")) for sex in SEXES]
    assert found == [(Fraction(top), Fraction(bottom)) for top, bottom in BY_HAND[name]]
    assert (sum(top for top, _ in found), sum(bottom for _, bottom in found)) == sides(told(figures, name))


def test_coverage_by_sex_is_missing_while_the_population_is_not_counted_by_sex(figures: Figures) -> None:
    for sex in SEXES:
        found = told(figures, f"coverage_ratio_{sex}")
        assert (found.status.value, found.main.value) == ("missing", None)
        assert found.note
        assert "not counted by sex" in found.note.source


def test_parts_by_hand(figures: Figures) -> None:
    benefits = told(figures, "benefit_in_time").parts
    assert [(benefits[name].numerator, benefits[name].denominator) for name in ("within_7", "within_30")] == [
        (1, 3),
        (2, 3),
    ]
    lapses = told(figures, "lapse_ratio").parts
    assert {name: part.numerator for name, part in lapses.items()} == {
        "lapsed_too_expensive": 1,
        "lapsed_not_recorded": 1,
    }
    assert told(figures, "women_insured").parts["sex_not_known"].numerator == 10
    assert told(figures, "complaints_answered").parts["unanswered"].numerator == 1


def test_who_lapsed_and_who_renewed_are_all_who_could(figures: Figures) -> None:
    lapsed, could = sides(told(figures, "lapse_ratio"))
    assert (could - lapsed, could) == sides(told(figures, "renewal_ratio"))


def test_a_complaint_that_names_no_policy_belongs_to_no_product(figures: Figures) -> None:
    product = row_of(figures.book, "products", "HEALTH")
    assert sides(indicator(figures, COMPLAINT_RATE, YEAR, product))[0] == 2


@pytest.mark.parametrize("name", [each.name for each in (*BEYOND, *BY_SEX)])
def test_every_figure_opens_down_to_its_records_which_add_up(figures: Figures, name: str) -> None:
    tree = explain(figures, name, YEAR)
    assert tree.adds_up
    for _, leaf in leaves(tree):
        assert leaf.source
        assert sum(amount for *_, amount in contributions(leaf.source)) == leaf.value


def test_a_year_without_any_claim_is_missing_and_says_why(figures: Figures) -> None:
    before = Period(parse_day("2023-01-01"), parse_day("2023-12-31"))
    found = {each.name: told(figures, each.name, before) for each in (*BEYOND, *BY_SEX)}
    assert {result.status.value for result in found.values()} == {"missing"}
    assert all(result.note for result in found.values())
    assert found["complaint_rate"].note == NAMED["complaint_rate"].lacks(BookScope(figures, before))


def test_one_claim_is_a_whole_figure(figures: Figures) -> None:
    february = Period(parse_day("2025-02-01"), parse_day("2025-02-28"))
    assert sides(told(figures, "benefit_in_time", february)) == (Fraction(1), Fraction(1))
    assert sides(told(figures, "paid_of_billed", february)) == (Fraction(100_00), Fraction(150_00))


def test_quarters_add_up_to_the_year(figures: Figures) -> None:
    ends = [("01-01", "03-31"), ("04-01", "06-30"), ("07-01", "09-30"), ("10-01", "12-31")]
    quarters = [Period(parse_day(f"2025-{first}"), parse_day(f"2025-{last}")) for first, last in ends]
    for name in ("complaint_rate", "complaints_answered", "rejections_overturned", "benefit_in_time", "paid_of_billed"):
        parts = [sides(told(figures, name, quarter)) for quarter in quarters]
        assert (sum(top for top, _ in parts), sum(bottom for _, bottom in parts)) == sides(told(figures, name)), name


def test_the_report_tells_them_and_says_that_they_are_ours(figures: Figures) -> None:
    beyond, within, insured, by_sex, lapses, months = details("beyond_the_ten", ask(figures, YEAR, days=45))
    assert beyond.column("figure") == tuple(each.name for each in BEYOND)
    assert all("of our own" in table.notes[0].source for table in (beyond, by_sex))
    assert within.rows == ((7, 1, 3, 1 / 3), (30, 2, 3, 2 / 3), (45, 3, 3, 1.0))
    assert insured.rows == (("HEALTH", 1, 1, 0, 10, 0.5),)
    assert len(by_sex.rows) == (len(OF_PERSONS) - 1) * (1 + len(SEXES))
    assert "coverage_ratio" not in by_sex.column("figure")
    assert any("Coverage is not told by sex" in each.source for each in by_sex.notes)
    assert [row[:2] for row in lapses.rows] == [("not_recorded", 1), ("too_expensive", 1), (None, 2)]
    assert {row[0]: row[1:] for row in months.rows if any(row[1:])} == {
        "2025-04": (1, 1, 1, 1),
        "2025-06": (1, 0, 1, 0),
        "2025-09": (1, 0, 0, 0),
    }


def test_the_command_explains_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(tmp_path / "example.coverbook")
    assert main(["import", path, str(HERE)]) == 0
    capsys.readouterr()
    asked = ("--from", "2025-01-01", "--to", "2025-12-31", "--json")
    assert main(["explain", path, "renewal_ratio_women", *asked]) == 0
    tree = json.loads(capsys.readouterr().out)
    assert (tree["name"], tree["value"]) == ("renewal_ratio_women", 0.5)
    assert main(["report", path, "beyond_the_ten", *asked]) == 0
    rows = json.loads(capsys.readouterr().out)["tables"][0]["rows"]
    assert [row[0] for row in rows] == [each.name for each in BEYOND]
