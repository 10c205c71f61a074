"""Monitoring of small schemes whose figures are worked out by hand, down to none at all."""

from __future__ import annotations

from contextlib import contextmanager
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.actions.figures import Figures
from desktop_app.actions.monitoring.registry import TABLES, monitoring
from desktop_app.actions.monitoring.watched import Watched
from desktop_app.core.language import PLAIN
from desktop_app.core.period import Period, parse_day
from desktop_app.core.problems import Refused
from desktop_app.core.text import Text
from tests.second_opinion.program import book_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.store.database import Book

Rows = list[dict[str, Any]]

SCHEME = {"scheme": [{"name": "Sahel Mutual", "currency": "INR"}]}
PRODUCT = {
    **SCHEME,
    "offices": [{"code": "O-1", "name": "Bardiya"}],
    "partners": [{"code": f"X-{at}", "name": f"Clinic {at}", "role": "provider"} for at in (1, 2)],
    "products": [{"code": "H", "name": "Family health", "line": "health", "waiting_days": "30"}],
    "benefits": [{"code": "BED", "product": "H", "name": "Bed days"}],
}


def people(*rows: tuple[str, str, str]) -> Rows:
    """People by code, sex and day of birth."""
    return [{"code": code, "name": code, "sex": sex, "birth_date": born} for code, sex, born in rows]


def policy(code: str, holder: str, start: str, end: str, **more: str) -> dict[str, Any]:
    """A policy of the one product."""
    plain = {"renews": "", "exit_date": "", "lives": "", "group": "", "office": ""}
    return {"code": code, "product": "H", "holder": holder, "start": start, "end": end, **plain, **more}


def claim(code: str, policy_code: str, incurred: str, covered: str = "100", **more: str) -> dict[str, Any]:
    """A claim that is reported and paid on the day."""
    plain = {"reported": incurred, "decided": incurred, "decision": "paid", "loss": "", "reason": ""}
    words = {"person": "", "benefit": "BED", "cause": "", "provider": ""}
    return {"code": code, "policy": policy_code, "incurred": incurred, "covered": covered, **plain, **words, **more}


def tables_of(book: Book, first: str, last: str) -> dict[str, Rows]:
    """The rows of every table by the names of their columns."""
    of = Watched(Figures(book), Period(parse_day(first), parse_day(last)))
    return {
        table.name: [dict(zip((each.name for each in table.columns), row, strict=True)) for row in table.rows]
        for table in monitoring(of)
    }


@contextmanager
def watching(first: str, last: str, **sheets: Rows) -> Iterator[dict[str, Rows]]:
    """The tables of a scheme with the one product."""
    with book_of({**PRODUCT, **sheets}) as book:
        yield tables_of(book, first, last)


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


def twice(**more: str) -> dict[str, Rows]:
    """One person with a claim on the last day of January and another like it."""
    return {
        "people": people(("M-1", "f", "1990-01-01")),
        "policies": [policy("P-1", "M-1", "2026-01-01", "2026-12-31")],
        "claims": [
            claim("C-1", "P-1", "2026-01-31", cause="fever", provider="X-1"),
            {**claim("C-2", "P-1", "2026-02-03", cause="fever", provider="X-1"), **more},
        ],
    }


def test_a_pair_belongs_to_the_period_of_its_later_claim_with_all_that_is_alike() -> None:
    with watching("2026-02-01", "2026-02-28", **twice(covered="95")) as tables:
        (pair,) = tables["duplicates"]
        assert (pair["person"], pair["claim"], pair["earlier_claim"]) == ("M-1", "C-2", "C-1")
        assert (pair["amount"], pair["earlier_amount"]) == (9500, 10000)
        assert isinstance(pair["why"], Text)
        assert PLAIN.say(pair["why"]) == "same benefit, same cause, nearly the same amount, same provider"
    with watching("2026-01-01", "2026-01-31", **twice()) as tables:
        assert tables["duplicates"] == []


@pytest.mark.parametrize(
    "more", [{"incurred": "2026-02-04"}, {"covered": "89"}, {"decision": "rejected"}, {"benefit": "", "cause": ""}]
)
def test_a_pair_that_is_apart_unlike_or_rejected_is_none(more: dict[str, str]) -> None:
    with watching("2026-02-01", "2026-02-28", **twice(reported="2026-02-04", decided="2026-02-04", **more)) as tables:
        assert tables["duplicates"] == []


def test_the_same_bill_makes_a_pair_of_claims_with_other_amounts() -> None:
    bill = [{"claim": code, "item": "bed", "billed": "150", "covered": "100"} for code in ("C-1", "C-2")]
    with watching("2026-02-01", "2026-02-28", **twice(covered="20"), claim_lines=bill) as tables:
        assert PLAIN.say(tables["duplicates"][0]["why"]).endswith("same items on the bill")
    other = [bill[0], {**bill[1], "billed": "140"}]
    with watching("2026-02-01", "2026-02-28", **twice(covered="20"), claim_lines=other) as tables:
        assert tables["duplicates"] == []


def test_a_fixed_share_of_a_bill_is_no_cut_but_a_line_cut_for_a_reason_is() -> None:
    lines = [
        {"claim": "C-1", "item": "bed", "billed": "150", "covered": "100", "reason": ""},
        {"claim": "C-2", "item": "bed", "billed": "150", "covered": "100", "reason": "not_rendered"},
    ]
    with watching("2026-01-01", "2026-02-28", **twice(), claim_lines=lines) as tables:
        found = {row["measure"]: (row["struck"], row["claims"]) for row in tables["provider_outliers"]}
        assert found == {"rejected": (0, 2), "reduced": (1, 2), "dear": (0, 2)}
        (cost,) = tables["provider_severity"]
        assert (cost["billed"], cost["met"], cost["severity_ratio"], cost["median"]) == (30000, 20000, 1, 10000)


def test_a_dear_provider_is_measured_by_what_its_benefits_cost_elsewhere() -> None:
    claims = [
        claim(f"C-{at}", "P-1", f"2026-01-{at:02d}", "300" if at % 2 else "100", provider=f"X-{1 + at % 2}")
        for at in range(1, 25)
    ]
    sheets = {**twice(), "claims": claims}
    with watching("2026-01-01", "2026-01-31", **sheets) as tables:
        cheap, dear = tables["provider_severity"]
        assert (cheap["provider"], cheap["severity"], cheap["usual_severity"]) == ("X-1", 10000, 20000)
        assert (dear["severity_ratio"], cheap["severity_ratio"]) == (1.5, 0.5)
        signals = {(row["provider"], row["measure"]): row["signal"] for row in tables["provider_outliers"]}
        assert signals["X-1", "dear"] == "very_low"
        assert signals["X-2", "dear"] == "very_high"
        assert signals["X-1", "rejected"] == "within"


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
