"""A demonstration scheme is one that could be: its dates in order, its people and its money plausible."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.core.period import date_of
from desktop_app.demonstration.clock import FIRST, TODAY
from tests.demonstration.told import Told, told, told_small

if TYPE_CHECKING:
    from collections.abc import Iterable

    Row = dict[str, Any]

STEPS = ("incurred", "reported", "decided")


@pytest.fixture(scope="module")
def village() -> Told:
    return told("village", 2026)


@pytest.fixture(scope="module")
def claims(village: Told) -> dict[str, Row]:
    return {row["code"]: row for row in village.of("claims")}


def by(rows: Iterable[Row], name: str) -> dict[str, list[Row]]:
    """Rows gathered by a field."""
    found = defaultdict(list)
    for row in rows:
        found[row[name]].append(row)
    return found


def rises(days: Iterable[int | None]) -> bool:
    """Whether no known day comes before the one before it."""
    known = [day for day in days if day is not None]
    return known == sorted(known)


@pytest.mark.parametrize("size", ["district", "network"])
def test_a_large_scheme_has_twenty_premiums_and_two_claims_a_member(size: str) -> None:
    found = told_small(size, 3, 3000)
    people = len(found.rows["people"])
    assert people == pytest.approx(3000, abs=8)
    assert 18 < len(found.rows["premiums"]) / people < 24
    assert 1.7 < len(found.rows["claims"]) / people < 2.4


def test_a_claim_goes_its_way_in_order(village: Told, claims: dict[str, Row]) -> None:
    assert all(rises(row[step] for step in STEPS) for row in claims.values())
    for payment in village.of("payments"):
        claim = claims[payment["claim"]]
        assert claim["decision"] != "rejected"
        assert rises((claim["reported"], payment["date"], payment["received"]))


def test_only_a_decided_claim_has_a_day_of_decision_and_only_a_refused_one_a_reason(claims: dict[str, Row]) -> None:
    for row in claims.values():
        assert (row["decided"] is None) == (row["decision"] == "open")
        assert (row["reason"] is not None) == (row["decision"] in {"partly", "rejected"})
        assert row["decision"] != "rejected" or row["covered"] == 0
        assert row["covered"] <= row["loss"]


def test_no_claim_is_paid_beyond_what_is_covered_and_some_wait_for_money(village: Told, claims: dict[str, Row]) -> None:
    paid = {code: sum(row["amount"] for row in rows) for code, rows in by(village.of("payments"), "claim").items()}
    left = [row["covered"] - paid.get(code, 0) for code, row in claims.items() if row["decision"] in {"paid", "partly"}]
    assert min(left) == 0 < max(left)


def test_the_items_of_a_bill_add_up_to_its_claim(village: Told, claims: dict[str, Row]) -> None:
    for code, rows in by(village.of("claim_lines"), "claim").items():
        assert sum(row["billed"] for row in rows) == claims[code]["loss"]
        assert sum(row["covered"] for row in rows) == claims[code]["covered"]


def test_almost_every_claim_falls_inside_its_policy(village: Told, claims: dict[str, Row]) -> None:
    policies = {row["code"]: row for row in village.of("policies")}
    outside = [
        row
        for row in claims.values()
        for policy in (policies[row["policy"]],)
        if not policy["start_day"] <= row["incurred"] <= min(policy["end_day"], policy["exit_date"] or TODAY)
    ]
    assert len(outside) < len(claims) / 200
    assert "cover_ended" in {row["reason"] for row in outside}


def test_a_renewal_follows_a_policy_of_its_product_that_ran_to_its_end(village: Told) -> None:
    policies = {row["code"]: row for row in village.of("policies")}
    renewals = [row for row in policies.values() if row["renews"]]
    assert len(renewals) > len(policies) / 4
    for row in renewals:
        before = policies[row["renews"]]
        assert before["product"] == row["product"]
        assert before["exit_date"] is None
        assert before["start_day"] < row["start_day"]
        assert -60 < row["start_day"] - before["end_day"] <= 30


def test_a_death_pays_where_the_product_does(village: Told, claims: dict[str, Row]) -> None:
    dead = [row for row in village.of("policies") if row["exit_reason"] == "death" and row["product"] in {"FL", "CL"}]
    claimed = {row["policy"] for row in claims.values() if row["event"] == "death"}
    recent = TODAY - 120
    assert {row["code"] for row in dead if row["exit_date"] < recent} <= claimed


def test_everybody_covered_was_alive_and_at_home_when_the_policy_started(village: Told) -> None:
    starts = {row["code"]: row["start_day"] for row in village.of("policies")}
    joined = {row["code"]: row["joined"] for row in village.of("people")}
    for row in village.of("covers"):
        assert joined[row["person"]] <= starts[row["policy"]]
        assert row["exit_date"] is None or row["exit_date"] >= starts[row["policy"]]


def test_some_dues_are_paid_late_and_only_a_few_never(village: Told) -> None:
    dues = [row for row in village.of("premiums") if row["kind"] == "premium"]
    late = [row for row in dues if row["paid_on"] and row["paid_on"] > row["due"] + 30]
    old = [row for row in dues if row["paid_on"] is None and row["due"] < TODAY - 120]
    assert 0.005 < len(late) / len(dues) < 0.1
    assert 0.002 < len(old) / len(dues) < 0.05


def test_the_receipts_of_a_village_count_up_with_the_days_and_none_is_missing(village: Told) -> None:
    paid = sorted((row["paid_on"], row["receipt"]) for row in village.of("premiums") if row["paid_on"])
    for year, receipts in by(({"year": date_of(day).year, "receipt": code} for day, code in paid), "year").items():
        assert [row["receipt"] for row in receipts] == [f"R-{year}-{at:05d}" for at in range(1, len(receipts) + 1)]


@pytest.mark.parametrize(("sheet", "day"), [("policies", "start_day"), ("premiums", "due"), ("claims", "reported")])
def test_the_codes_of_a_village_count_up_with_the_days(sheet: str, day: str, village: Told) -> None:
    rows = sorted(village.of(sheet), key=lambda row: row["code"])
    assert rises(row[day] for row in rows)


def test_nobody_joins_and_nothing_is_booked_before_the_first_day(village: Told) -> None:
    assert min(row["date"] for row in village.of("vouchers")) == FIRST
    assert min(row["joined"] for row in village.of("people")) >= FIRST
    assert min(row["start_day"] for row in village.of("policies")) >= FIRST
