"""Benchmarks: worked by hand, held against pandas, and never of schemes that are not alike or too few."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import duckdb
import pandas as pd
import pytest

from desktop_app.core.network import FEWEST, LIKE
from desktop_app.core.period import parse_day
from desktop_app.network.gather import NetworkWish, gather
from tests.network.snapshots import invented, scheme, whole, write

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.network.gather import NetworkFigures

DAY = parse_day("2026-02-15")
SEVEN = (0.90, 0.40, 0.65, 0.45, 0.80, 0.50, 0.60)


def network(folder: Path, *schemes: list[dict[str, Any]]) -> NetworkFigures:
    """The figures of a network, a file a scheme; all schemes are placed."""
    for at, rows in enumerate(schemes):
        write(folder / f"{at}.parquet", *rows)
    return gather(folder, DAY, NetworkWish(schemes=None))


def told(figures: NetworkFigures, **wanted: Any) -> list[tuple[Any, ...]]:
    """The like-groups of all ages and sizes that are told: how many schemes, and their quartiles."""
    rows = (row for row in figures.benchmarks if not row["age"] and not row["size"])
    rows = (row for row in rows if all(row[name] == value for name, value in wanted.items()))
    return [tuple(row[name] for name in ("schemes", "lower", "median", "upper")) for row in rows]


def test_the_quartiles_of_seven_schemes_are_those_reckoned_by_hand(tmp_path: Path) -> None:
    # In their order .40 .45 .50 .60 .65 .80 .90; the quartiles lie at places 1.5, 3 and 4.5, counted from nought.
    figures = network(tmp_path, *([scheme(at, value=value)] for at, value in enumerate(SEVEN)))
    [(schemes, lower, median, upper)] = told(figures)
    assert schemes == 7
    assert (lower, median, upper) == pytest.approx((0.475, 0.60, 0.725), abs=1e-15)


def test_a_scheme_lies_above_those_with_a_smaller_value(tmp_path: Path) -> None:
    figures = network(tmp_path, *([scheme(at, value=value)] for at, value in enumerate(SEVEN)))
    places = {name: [row["above"] for row in own.places if not row["age"]] for name, own in figures.own.items()}
    assert places == {f"s{at}": [sorted(SEVEN).index(value)] for at, value in enumerate(SEVEN)}


def test_fewer_than_five_schemes_are_not_told(tmp_path: Path) -> None:
    figures = network(tmp_path, *([scheme(at)] for at in range(FEWEST - 1)))
    assert (figures.benchmarks, figures.trend, figures.ratios, figures.counts) == ((), (), (), ())
    assert all(not own.places for own in figures.own.values())
    assert len(told(network(tmp_path, *([scheme(at)] for at in range(FEWEST))))) == 1


def test_compulsory_and_voluntary_are_never_compared(tmp_path: Path) -> None:
    kinds = ("compulsory", "voluntary", "automatic")
    rows = [[scheme(at, participation=kinds[at % 2], value=0.1 + 0.8 * (at % 2))] for at in range(12)]
    figures = network(tmp_path, *rows)
    assert told(figures, participation="compulsory") == [(6, 0.1, 0.1, 0.1)]
    assert told(figures, participation="voluntary") == [(6, 0.9, 0.9, 0.9)]


def test_four_of_each_participation_are_not_put_together_to_be_enough(tmp_path: Path) -> None:
    rows = [[scheme(at, participation=("compulsory", "voluntary")[at % 2])] for at in range(8)]
    assert not network(tmp_path, *rows).benchmarks


def test_a_whole_scheme_is_compared_by_its_solvency_and_not_by_what_mixes_its_products(tmp_path: Path) -> None:
    of_all = {"product_type": "", "participation": ""}
    rows = [[scheme(at, **of_all, measure=of) for of in ("solvency_ratio", "incurred_claims_ratio")] for at in range(5)]
    assert {row["measure"] for row in network(tmp_path, *rows).benchmarks} == {"solvency_ratio"}


def test_money_is_compared_within_one_currency_and_ratios_among_all(tmp_path: Path) -> None:
    def rows(at: int) -> list[dict[str, Any]]:
        named = scheme(at, currency=("GHS", "KES")[at % 2])
        return [{**named, "measure": "P03", "unit": "money", "value": 100.0 * at}, {**named, "value": 0.1 * at}]

    figures = network(tmp_path, *(rows(at) for at in range(10)))
    assert told(figures, measure="P03", currency="GHS") == [(5, 200.0, 400.0, 600.0)]
    assert told(figures, measure="P03", currency="KES") == [(5, 300.0, 500.0, 700.0)]
    assert [row[0] for row in told(figures, unit="ratio")] == [10]


def test_what_is_withheld_or_no_number_or_of_a_quarter_still_running_is_not_compared(tmp_path: Path) -> None:
    none: tuple[float | None, ...] = (None, float("nan"), float("inf"), 1e300)
    odd: list[dict[str, Any]] = [*({"value": each} for each in none), {"state": "running"}, {"sex": "f"}]
    good = [[scheme(at, value=0.5)] for at in range(5)]
    figures = network(tmp_path, *good, *([scheme(at, **more)] for at, more in enumerate(odd, 5)))
    assert told(figures) == [(5, 0.5, 0.5, 0.5)]


def test_schemes_of_one_size_and_age_are_compared_where_there_are_enough(tmp_path: Path) -> None:
    def rows(at: int) -> list[dict[str, Any]]:
        about = {"founded": "2024-06-01" if at < 6 else "2008-01-01"}
        return [scheme(at, value=at / 100, **about), whole(at, 500 if at < 5 else 20_000, **about)]

    figures = network(tmp_path, *(rows(at) for at in range(9)))
    groups = {(row["age"], row["size"]): row["schemes"] for row in figures.benchmarks}
    assert groups == {("", ""): 9, ("below", ""): 6, ("", "below"): 5, ("below", "below"): 5}


def test_a_fiscal_quarter_meets_the_calendar_quarter_it_ends_in(tmp_path: Path) -> None:
    ends = ("2025-12-31", "2025-10-31", "2025-11-30")
    figures = network(tmp_path, *([scheme(at, quarter=ends[at % 3])] for at in range(6)))
    assert [row[0] for row in told(figures)] == [6]


def test_regions_add_up_numerators_and_denominators(tmp_path: Path) -> None:
    rows = [[scheme(at, value=0.1 * at, numerator=10.0 * at, denominator=100.0), whole(at, 40)] for at in range(5)]
    figures = network(tmp_path, *rows)
    [ratio] = figures.ratios
    assert (ratio["numerator"], ratio["denominator"], ratio["schemes"]) == (100, 500, 5)
    assert [(row["country"], row["measure"], row["total"]) for row in figures.counts] == [("GH", "members", 200)]


def test_the_quarter_that_half_of_the_schemes_have_reported_is_compared(tmp_path: Path) -> None:
    late = [[scheme(at, quarter="2025-09-30")] for at in range(4)]
    figures = network(tmp_path, *late, *([scheme(at)] for at in range(4, 7)))
    assert figures.at == 2025 * 4 + 2
    assert network(tmp_path, *late, *([scheme(at)] for at in range(4, 8))).at == 2025 * 4 + 3


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty invented schemes of five quarters."""
    folder = tmp_path_factory.mktemp("network")
    invented(folder, 40, 5)
    return folder


def test_every_quartile_of_every_quarter_is_the_one_that_pandas_reckons(many: Path) -> None:
    with duckdb.connect() as engine:
        rows = engine.read_parquet([str(each) for each in many.glob("*.parquet")]).df()
    rows = rows[(rows["product_type"] != "") & rows["value"].notna()]
    rows["at"] = pd.to_datetime(rows["quarter"]).dt.year * 4 + pd.to_datetime(rows["quarter"]).dt.quarter - 1
    rows["currency"] = rows["currency"].where(rows["unit"] == "money", "")
    groups = rows.groupby(["at", *LIKE])["value"]
    ends = pd.DataFrame({part: groups.quantile(part) for part in (0.25, 0.5, 0.75)})
    expected = ends[groups.count() >= FEWEST]
    figures = gather(many, DAY)
    found = {tuple(row[name] for name in ("at", *LIKE)): row for row in figures.trend}
    assert len(found) == len(expected) > 100
    for key, row in zip(expected.index, expected.to_numpy(), strict=True):
        assert [found[key][name] for name in ("lower", "median", "upper")] == pytest.approx(list(row), rel=1e-12)
