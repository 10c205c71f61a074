"""Monitoring of small schemes whose figures are worked out by hand, down to none at all."""

from __future__ import annotations

from fractions import Fraction

import pytest

from desktop_app.core.language import PLAIN
from desktop_app.core.period import Period
from desktop_app.core.problems import Refused
from desktop_app.figures.figures import Figures
from desktop_app.reports.monitoring.monitoring import TABLES, monitoring
from desktop_app.reports.monitoring.watched import Watched
from tests.second_opinion.program import book_of
from tests.watching import PRODUCT, SCHEME, Rows, claim, people, policy, tables_of, twice, watching


def ages(tables: dict[str, Rows]) -> dict[str, tuple[int, int]]:
    """Insured-days and claims by age."""
    return {row["age"]: (row["insured_days"], row["claims"]) for row in tables["by_age"]}


def test_a_scheme_without_a_product_has_nothing_to_watch() -> None:
    with book_of(SCHEME) as book:
        assert set(map(tuple, tables_of(book, "2026-01-01", "2026-03-31").values())) == {()}


def test_a_file_without_a_scheme_has_empty_tables_too() -> None:
    with book_of() as book:
        assert [name for name, rows in tables_of(book, "2026-01-01", "2026-03-31").items() if rows] == []


def test_a_product_nobody_bought_has_no_ratio_anywhere() -> None:
    with watching("2026-01-01", "2026-03-31") as tables:
        (row,) = tables["by_product"]
        assert (row["insured_days"], row["claims"], row["frequency"], row["severity"]) == (0, 0, None, None)
        assert {name for name, rows in tables.items() if rows} == {"by_product"}


def test_one_claim_on_the_first_day_of_a_product_in_a_period_of_that_day() -> None:
    sheets = {
        "people": people(("M-1", "f", "1990-01-01")),
        "policies": [policy("P-1", "M-1", "2026-01-01", "2026-12-31")],
        "claims": [claim("C-1", "P-1", "2026-01-01", "7.50", provider="X-1")],
    }
    with watching("2026-01-01", "2026-01-01", **sheets) as tables:
        (row,) = tables["by_product"]
        assert (row["exposure"], row["frequency"], row["severity"]) == (Fraction(1, 365), 365, 750)
        (first,) = tables["early_claims"]
        assert (first["days_after_waiting"], first["insured_days"], first["claims"]) == ("waiting", 1, 1)
        (month,) = tables["control_frequency"]
        assert (month["part"], month["claims"], month["expected_claims"], month["signal"]) == ("period", 1, 1, "within")
        assert [row["signal"] for row in tables["provider_outliers"]] == ["within"] * 3
        assert tables["control_severity"][0]["high"] is None


def test_claims_without_any_exposure_have_no_frequency() -> None:
    sheets = {
        "people": people(("M-1", "f", "1990-01-01")),
        "policies": [policy("P-1", "M-1", "2025-01-01", "2025-12-31")],
        "claims": [claim("C-1", "P-1", "2026-02-01", "7.50")],
    }
    with watching("2026-01-01", "2026-03-31", **sheets) as tables:
        for name in ("by_product", "by_sex", "by_age", "by_benefit", "early_claims", "new_and_renewed", "expected"):
            assert [row.get("frequency") for row in tables[name]] == [None], name
        assert tables["control_frequency"][-1]["low"] is None


def test_born_on_the_leap_day_one_grows_up_on_the_28th() -> None:
    sheets = {
        "people": people(("M-1", "f", "2008-02-29")),
        "policies": [policy("P-1", "M-1", "2026-02-20", "2026-12-31")],
        "claims": [claim(f"C-{day}", "P-1", f"2026-02-{day}") for day in (27, 28)],
    }
    with watching("2026-02-21", "2026-03-10", **sheets) as tables:
        assert ages(tables) == {"5-17": (7, 1), "18-29": (11, 1)}
    with watching("2026-02-28", "2026-02-28", **sheets) as tables:
        assert ages(tables) == {"18-29": (1, 1)}


def test_a_leap_day_in_the_period_counts_like_any_other() -> None:
    sheets = {
        "people": people(("M-1", "f", "2006-02-28"), ("M-2", "m", "2006-03-01")),
        "policies": [policy(f"P-{at}", f"M-{at}", "2024-01-01", "2024-12-31") for at in (1, 2)],
    }
    with watching("2024-02-01", "2024-03-31", **sheets) as tables:
        assert ages(tables) == {"5-17": (27 + 29, 0), "18-29": (33 + 31, 0)}
        assert [row["insured_days"] for row in tables["by_month"]] == [58, 62]


def test_the_lives_of_a_head_count_have_no_age_and_neither_have_their_claims() -> None:
    sheets = {
        "people": people(("M-1", "f", "1990-01-01")),
        "policies": [policy("P-1", "M-1", "2026-01-01", "2026-01-10", lives="20", group="Weavers")],
        "claims": [claim("C-1", "P-1", "2026-01-03"), claim("C-2", "P-1", "2026-01-03")],
    }
    with watching("2026-01-01", "2026-01-31", **sheets) as tables:
        assert ages(tables) == {"unknown": (200, 2)}
        assert [(row["sex"], row["insured_days"], row["claims"]) for row in tables["by_sex"]] == [("unknown", 200, 2)]
        assert [row["insured"] for row in tables["new_and_renewed"]] == ["head_count"]
        assert tables["duplicates"] == []  # two of twenty may have claimed on a day


def test_who_comes_back_is_not_new_and_waits_no_more() -> None:
    sheets = {
        "people": people(("M-1", "f", "1990-01-01")),
        "policies": [
            policy("P-1", "M-1", "2025-01-01", "2025-12-31"),
            policy("P-2", "M-1", "2026-03-01", "2026-12-31"),
        ],
        "claims": [claim("C-1", "P-2", "2026-03-05")],
    }
    with watching("2026-03-01", "2026-03-31", **sheets) as tables:
        assert [(row["insured"], row["insured_days"], row["claims"]) for row in tables["new_and_renewed"]] == [
            ("renewed", 31, 1)
        ]
        assert [row["days_after_waiting"] for row in tables["early_claims"]] == ["later"]


def test_the_windows_after_the_waiting_period_meet_without_a_gap() -> None:
    sheets = {
        "people": people(("M-1", "f", "1990-01-01")),
        "policies": [policy("P-1", "M-1", "2026-01-01", "2026-12-31")],
        "claims": [claim(f"C-{at}", "P-1", day) for at, day in enumerate(("2026-01-30", "2026-01-31", "2026-03-02"))],
    }
    with watching("2026-01-01", "2026-06-30", **sheets) as tables:
        found = {row["days_after_waiting"]: (row["insured_days"], row["claims"]) for row in tables["early_claims"]}
        assert found == {"waiting": (30, 1), "1-30": (30, 1), "31-60": (30, 1), "61-90": (30, 0), "later": (61, 0)}


def test_a_rush_after_the_waiting_period_is_marked_and_the_waiting_period_itself_is_not() -> None:
    claims = [claim(f"C-{at}", "P-1", f"2026-02-{at:02d}", cause=f"cause {at}") for at in range(1, 9)]
    sheets = {
        "people": people(("M-1", "f", "1990-01-01"), ("M-2", "m", "1990-01-01")),
        "policies": [
            policy("P-1", "M-1", "2026-01-01", "2026-12-31"),
            policy("P-2", "M-2", "2024-01-01", "2026-12-31"),
        ],
        "claims": [*claims, claim("C-0", "P-2", "2026-01-15")],
    }
    with watching("2026-01-01", "2026-06-30", **sheets) as tables:
        found = {row["days_after_waiting"]: row for row in tables["early_claims"]}
        later = found["later"]["insured_days"]
        assert found["1-30"]["usual_claims"] == Fraction(30, later)
        assert found["1-30"]["frequency_ratio"] == 8 * later / 30
        assert found["1-30"]["signal"] == "very_high"
        assert (found["31-60"]["signal"], found["waiting"]["signal"]) == ("within", None)


def test_actual_against_expected_multiplies_out() -> None:
    prices = [
        {"product": "H", "sex": "f", "age_from": "18", "age_to": "60", "frequency": "2", "severity": "150"},
        {"product": "H", "sex": "m", "age_from": "", "age_to": "", "frequency": "1", "severity": "100"},
    ]
    sheets = {
        "people": people(("M-1", "f", "1990-01-01"), ("M-2", "f", "")),
        "policies": [policy(f"P-{at}", f"M-{at}", "2026-01-01", "2026-12-31") for at in (1, 2)],
        "claims": [claim("C-1", "P-1", "2026-02-01", "300"), claim("C-2", "P-2", "2026-02-01", "90")],
    }
    with watching("2026-01-01", "2026-12-31", **sheets, expected=prices) as tables:
        women, men, rest = tables["expected_by_age"]
        assert (women["expected_claims"], women["expected_amount"]) == (2, 30000)
        assert (women["claims_ratio"], women["severity_ratio"], women["amount_ratio"]) == (0.5, 2.0, 1.0)
        assert women["signal"] == "within"
        assert (men["insured_days"], men["expected_claims"], men["claims_ratio"], men["signal"]) == (0, 0, None, None)
        assert (rest["row"], rest["insured_days"], rest["claims"], rest["expected_claims"]) == (
            "unpriced",
            365,
            1,
            None,
        )
        priced, unpriced = tables["expected"]
        assert (priced["claims"], priced["amount_ratio"], unpriced["claims"]) == (1, 1.0, 1)


def test_a_month_of_an_epidemic_is_marked_and_few_claims_at_the_end_are_not() -> None:
    claims = [
        claim(f"C-{month}-{at}", "P-1", f"20{month}-{5 + at:02d}", cause=f"cause {at}")
        for month, count in [*((f"25-{m:02d}", 1) for m in range(1, 13)), ("26-01", 9), ("26-02", 0)]
        for at in range(count)
    ]
    sheets = {
        "people": people(("M-1", "f", "1990-01-01")),
        "policies": [policy("P-1", "M-1", "2024-01-01", "2027-12-31")],
        "claims": claims,
    }
    with watching("2026-01-01", "2026-02-28", **sheets) as tables:
        signals = {row["month"]: row["signal"] for row in tables["control_frequency"]}
        assert signals["2026-01"] == "high"
        assert signals["2026-02"] in {"within", None}
        assert [row["part"] for row in tables["control_frequency"]].count("before") == 24
        (own, *_) = [row for row in tables["control_frequency"] if row["month"] == "2026-01"]
        assert own["expected_claims"] == Fraction(12 * 31, 731)  # 12 claims in the two years before, not the nine


def test_one_table_is_had_alone_and_an_unknown_one_is_refused_with_those_there_are() -> None:
    with book_of(PRODUCT) as book:
        of = Watched(Figures(book), Period(0, 1))
        assert [table.name for table in monitoring(of, "by_cause")] == ["by_cause"]
        with pytest.raises(Refused) as refusal:
            monitoring(of, "by_weather")
        assert all(name in PLAIN.say(refusal.value.problems[0].message) for name in TABLES)


@pytest.mark.parametrize(
    "days", [("0001-01-01", "0001-01-31"), ("9999-12-01", "9999-12-31"), ("0001-01-01", "9999-12-31")]
)
def test_at_the_ends_of_the_calendar_nothing_fails(days: tuple[str, str]) -> None:
    first, last = days
    with watching(first, last, **twice()) as tables:
        assert len(tables["by_product"]) == 1
