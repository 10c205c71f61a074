"""The demonstration shows life as it is: every kind of fact that the law has a sentence for is there in a village."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.core.period import add_months
from desktop_app.demonstration.clock import TODAY
from tests.demonstration.told import Told, told, told_small

if TYPE_CHECKING:
    Row = dict[str, Any]

POSTED = {"P03", "P04", "P12", "P13", "P14", "P15", "B06", "B14", "B17", "B20", "B23"}
"""What records post themselves: no voucher of a product with policies may use it (definitions, section 2)."""
LONG = 180
"""Days after which a receivable is old."""


@pytest.fixture(scope="module", params=[7, 2025])
def village(request: pytest.FixtureRequest) -> Told:
    return told("village", request.param)


@pytest.fixture(scope="module")
def policies(village: Told) -> dict[str, Row]:
    return {row["code"]: row for row in village.of("policies")}


@pytest.fixture(scope="module")
def claims(village: Told) -> dict[str, Row]:
    return {row["code"]: row for row in village.of("claims")}


def dues(village: Told, kind: str = "premium") -> list[Row]:
    """The premiums of a kind."""
    return [row for row in village.of("premiums") if row["kind"] == kind]


def after_exit(row: Row, policies: dict[str, Row]) -> bool:
    """Whether a premium falls due after its policy's last day by exit."""
    left = policies[row["policy"]]["exit_date"]
    return left is not None and row["due"] > left


def test_some_premium_is_paid_weeks_and_some_months_before_it_is_due(village: Told) -> None:
    ahead = [row for row in dues(village) if row["paid_on"] is not None and row["paid_on"] < row["due"] - 14]
    beyond = [row for row in ahead if row["due"] > add_months(row["paid_on"], 3)]
    assert 0.01 < len(ahead) / len(dues(village)) < 0.12
    assert 0.005 < len(beyond) / len(dues(village)) < 0.06
    assert any(row["due"] > add_months(TODAY, 3) for row in beyond)


def test_plans_go_on_after_an_exit_and_some_instalments_are_paid_in_vain(
    village: Told, policies: dict[str, Row]
) -> None:
    late = [row for row in dues(village) if after_exit(row, policies)]
    in_vain = [row for row in late if row["paid_on"] is not None]
    assert 0 < len(in_vain) < len(late) < len(dues(village)) / 50
    assert all(row["due"] <= policies[row["policy"]]["end_day"] for row in late)


def test_a_policy_lapses_at_what_is_paid_or_some_weeks_later(village: Told, policies: dict[str, Row]) -> None:
    lapsed = {code for code, row in policies.items() if row["exit_reason"] == "unpaid_premium"}
    unpaid = {row["policy"] for row in dues(village) if row["paid_on"] is None and not after_exit(row, policies)}
    assert len(lapsed) > 10
    assert 0 < len(lapsed & unpaid) < len(lapsed) / 2


def test_a_refund_is_of_an_ended_policy_and_of_no_more_than_was_paid_for_days_after_the_exit(
    village: Told, policies: dict[str, Row]
) -> None:
    refunds = dues(village, "refund")
    assert len(refunds) > 5
    paid: dict[str, int] = defaultdict(int)
    for row in dues(village):
        left = policies[row["policy"]]["exit_date"]
        if left is not None and row["paid_on"] is not None and row["to_day"] > left:
            paid[row["policy"]] += row["amount"]
    for row in refunds:
        left = policies[row["policy"]]["exit_date"]
        assert left < row["from_day"]
        assert left < row["due"] <= TODAY
        assert 0 < row["amount"] <= paid[row["policy"]]


def test_every_claim_has_an_estimate_from_its_report_on_until_its_decision(
    village: Told, claims: dict[str, Row]
) -> None:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in village.of("estimates"):
        found[row["claim"]].append(row)
    assert found.keys() == claims.keys()
    for code, rows in found.items():
        claim, days = claims[code], [row["date"] for row in rows]
        assert days[0] == claim["reported"]
        assert days == sorted(set(days))
        assert days[-1] < (claim["decided"] or TODAY + 1)
        assert claim["decision"] != "open" or rows[-1]["amount"] == claim["covered"]


def test_some_estimates_were_far_off_and_many_were_corrected_while_their_sum_was_about_right(
    village: Told, claims: dict[str, Row]
) -> None:
    first = {row["claim"]: row["amount"] for row in reversed(village.of("estimates"))}
    paid = [code for code, row in claims.items() if row["decision"] == "paid"]
    off = [code for code in paid if not 0.5 < first[code] / claims[code]["covered"] < 1.8]
    assert 0.01 < len(off) / len(paid) < 0.06
    assert len(village.of("estimates")) - len(claims) > len(claims) / 20
    whole = sum(claims[code]["covered"] for code in paid)
    assert sum(first[code] for code in paid) == pytest.approx(whole, rel=0.06)


def test_a_few_claims_have_an_advance_below_what_is_covered(village: Told, claims: dict[str, Row]) -> None:
    advances = [
        row for row in village.of("payments") if row["date"] < (claims[row["claim"]]["decided"] or row["date"] + 1)
    ]
    assert 1 <= len(advances) <= 15
    assert all(row["amount"] < claims[row["claim"]]["covered"] for row in advances)


def test_one_product_is_ceded_by_treaty_and_vouchers_only_settle_with_the_reinsurer(village: Told) -> None:
    treaties = sorted(village.of("treaties"), key=lambda row: row["from_day"])
    assert {(row["product"], row["kind"]) for row in treaties} == {("FH", "quota_share")}
    assert all(one["to_day"] < other["from_day"] for one, other in pairwise(treaties))
    assert treaties[-1]["from_day"] <= TODAY <= treaties[-1]["to_day"]
    lines = {row["line"] for row in village.of("vouchers")}
    assert not {line for line in lines if line.startswith("P21")}
    assert {row["line"] for row in village.of("vouchers") if row["product"] == "FH"} >= {"B21", "B04"}


def test_old_premium_is_written_off_without_a_product_and_never_more_than_is_old(
    village: Told, policies: dict[str, Row]
) -> None:
    written_off = [row for row in village.of("vouchers") if row["line"] == "B06"]
    assert written_off
    for row in written_off:
        so_far = -sum(each["amount"] for each in written_off if each["date"] <= row["date"])
        old = sum(
            each["amount"]
            for each in dues(village)
            if each["paid_on"] is None and each["due"] < row["date"] - LONG and not after_exit(each, policies)
        )
        assert 0 < so_far <= old
        assert row["product"] is None
        assert {each["line"] for each in village.of("vouchers") if each["voucher"] == row["voucher"]} == {"P20", "B06"}


@pytest.mark.parametrize("size", ["village", "district", "network"])
def test_no_voucher_of_a_product_uses_a_line_that_records_post(size: str) -> None:
    some = told_small(size, 5, 700)
    assert {row["line"] for row in some.of("vouchers") if row["product"] is not None}.isdisjoint(POSTED)


def test_some_renew_before_the_end_and_some_leave_in_the_course_of_the_term(policies: dict[str, Row]) -> None:
    early = [
        row for row in policies.values() if row["renews"] and row["start_day"] <= policies[row["renews"]]["end_day"]
    ]
    left = [row for row in policies.values() if row["exit_date"] is not None and row["exit_date"] < row["end_day"]]
    assert 1 <= len(early) <= 5
    assert 0.02 < len(left) / len(policies) < 0.2


def test_a_renewal_is_of_the_same_holder_unless_the_holder_died(village: Told, policies: dict[str, Row]) -> None:
    died = {(row["policy"], row["person"]) for row in village.of("covers") if row["exit_reason"] == "death"}
    for row in policies.values():
        if row["renews"]:
            before = policies[row["renews"]]
            same = (before["holder"], before["group_name"]) == (row["holder"], row["group_name"])
            assert same or (row["renews"], before["holder"]) in died


def test_a_few_policies_belong_to_no_office_and_their_claims_neither(
    policies: dict[str, Row], claims: dict[str, Row]
) -> None:
    none = {code for code, row in policies.items() if row["office"] is None}
    assert 0 < len(none) < len(policies) / 50
    assert {row["policy"] for row in claims.values() if row["office"] is None} <= none


def test_complaints_are_about_claims_and_most_are_answered(village: Told, claims: dict[str, Row]) -> None:
    complaints = village.of("complaints")
    assert 2 <= len(complaints) <= 40
    assert {row["outcome"] for row in complaints} > {"refused"}
    for row in complaints:
        assert (row["answered"] is None) == (row["outcome"] == "open")
        assert claims[row["claim"]]["reported"] < row["received"] <= TODAY
        assert claims[row["claim"]]["policy"] == row["policy"]


def test_savings_never_fall_below_nought_and_end_with_the_loan(village: Told) -> None:
    balance: dict[str, int] = defaultdict(int)
    rows = sorted(village.of("savings"), key=lambda row: (row["date"], row["kind"] == "withdrawal", row["code"]))
    for row in rows:
        balance[row["person"]] += row["amount"] * (-1 if row["kind"] == "withdrawal" else 1)
        assert balance[row["person"]] >= 0
    assert {row["kind"] for row in rows} == {"deposit", "withdrawal", "interest"}
    assert 0 in balance.values()
    assert any(balance.values())


def test_shared_costs_follow_a_key_that_adds_up_and_populations_were_counted_within_a_year(village: Told) -> None:
    shared: dict[int, dict[str, float]] = defaultdict(dict)
    for row in village.of("allocation"):
        if row["key"] == "fixed":
            shared[row["from_day"]][row["product"]] = row["percent"]
    assert {sum(each.values()) for each in shared.values()} == {100}
    assert shared[max(shared)].keys() == {row["code"] for row in village.of("products")}
    counted = {row["product"]: row["date"] for row in village.of("populations")}
    assert min(counted.values()) > TODAY - 365


def test_a_young_takaful_product_has_a_fee_a_split_and_few_participants(village: Told) -> None:
    (takaful,) = [row for row in village.of("products") if row["model"] != "conventional"]
    assert 0 < takaful["operator_fee"] < takaful["participants_share"] < 100
    taking_part = [row for row in village.of("policies") if row["product"] == takaful["code"]]
    assert 5 < len(taking_part) < len(village.of("policies")) / 50
    claims = {row["policy"] for row in village.of("claims")}
    assert any(row["code"] in claims for row in taking_part)


def test_lines_are_planned_for_the_year_and_assumptions_made_of_the_next(village: Told) -> None:
    planned = {row["indicator"] for row in village.of("targets") if row["amount"]}
    assert planned == {"P02", "P11", "P16"}
    assert {row["product"] for row in village.of("plans")} == {"AT", "FH"}
