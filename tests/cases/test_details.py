"""Cases opened into the tables behind their indicators: the same cohorts, the same days, the same values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.cases.case import fraction, quarters, year

if TYPE_CHECKING:
    from tests.cases.case import Case, MakeCase, Span

FIRST = quarters(2025)[0]


def rows(book: Case, name: str, table: str, span: Span, *of: str) -> list[dict[str, Any]]:
    """The rows of one table behind an indicator."""
    found = book.report(name, "--from", span[0], "--to", span[1], *of)
    (wanted,) = [each for each in found["tables"] if each["table"] == table]
    return list(wanted["rows"])


@pytest.mark.parametrize("span", [year(2025), FIRST])
def test_who_left_in_mid_term_stands_among_those_who_came_up(case: MakeCase, span: Span) -> None:
    book = case("renewal-dropouts-vanish")
    counted = {row["counted"]: row for row in rows(book, "renewal_ratio", "renewal", span)}
    assert {name: (row["renewed"], row["potential"]) for name, row in counted.items()} == {
        "persons": (6, 10),
        "policies": (6, 10),
        "dependants": fraction(book.indicators(span, "A")["renewal_ratio"]["parts"]["dependants"]),
        "in_force_before": (6, 6),
    }
    reasons = rows(book, "renewal_ratio", "renewal_reasons", span)
    assert sum(row["not_renewed"] for row in reasons) == 4


def test_an_early_renewal_is_one_in_the_details(case: MakeCase) -> None:
    book = case("renew-early")
    (whole,) = rows(book, "renewal_ratio", "renewal_by_product", quarters(2025)[2])
    found = book.indicators(quarters(2025)[2], "H")["renewal_ratio"]
    assert (whole["renewed"], whole["potential"]) == fraction(found)


def test_what_was_advanced_takes_no_days_to_deliver(case: MakeCase) -> None:
    steps = rows(case("payment-before-decision"), "promptness", "promptness_steps", FIRST)
    ended = {row["step"]: (row["claims"], row["mean_days"]) for row in steps if row["set"] == "ended"}
    assert (ended["deliver"], ended["total"]) == ((1, 0), (1, 5))


def test_a_claim_approved_for_nought_is_processed_and_delivers_nothing(case: MakeCase) -> None:
    nought = {"decision": "partly", "reason": "limit_reached", "covered": "0"}
    book = case("payment-before-decision", claims={"C1": nought}, payments="")
    sets = {row["set"]: row for row in rows(book, "promptness", "promptness_sets", FIRST)}
    assert (sets["ended"]["claims"], sets["reported"]["unprocessed"], sets["reported"]["status"]) == (1, 0, "ok")
    steps = {row["step"]: row["claims"] for row in rows(book, "promptness", "promptness_steps", FIRST)}
    assert (steps["deliver"], steps["total"]) == (0, 1)


def test_the_handbook_s_claims_have_their_days_step_by_step(case: MakeCase) -> None:
    found = rows(case("handbook-promptness"), "promptness", "promptness_steps", ("2007-01-01", "2007-06-30"))
    ended = {row["step"]: row["mean_days"] for row in found if row["set"] == "ended"}
    assert ended == {"report": 11.2, "decide": 36.8, "deliver": 3.75, "total": 51}


def test_an_expense_nobody_entered_gives_no_ratio_in_the_details(case: MakeCase) -> None:
    book = case("nothing-recorded")
    (own,) = rows(book, "incurred_expense_ratio", "expenses_by_product", year(2025))
    assert (own["expenses"], own["ratio"], own["ratio_before_reinsurance"]) == ("0.00", None, None)
    found = book.report("incurred_expense_ratio", "--from", "2025-01-01", "--to", "2025-12-31")
    assert (found["complete"], len(found["lacks"])) == (False, 1)


def test_premium_below_nought_divides_nothing_in_the_details(case: MakeCase) -> None:
    (own,) = rows(case("ind-negative-premium"), "incurred_claims_ratio", "claims_ratio_by_product", year(2025))
    assert (own["earned_premium"], own["ratio"], own["premium_rate"]) == ("-500.00", None, "-250.00")


def test_an_old_population_is_named_as_old_beside_the_days(case: MakeCase) -> None:
    found = case("population-stale").report("coverage_ratio", "--from", "2025-01-01", "--to", "2025-12-31")
    assert "more than a year before" in " ".join(found["tables"][0]["notes"])


def test_what_is_not_decided_counts_with_what_it_was_thought_to_cost_then(case: MakeCase) -> None:
    """Thought to cost 1000 in March, approved for 300 later: severity of the quarter is that of the ratio."""
    book = case("estimate-overwritten-by-decision")
    for span in quarters(2025):
        parts = book.indicators(span)["incurred_claims_ratio"]["parts"]
        found = book.report("monitoring", "--table", "by_product", "--from", span[0], "--to", span[1])
        (own,) = found["tables"][0]["rows"]
        assert (own["covered"], own["claims"]) == fraction(parts["average_claim"])


def test_what_belongs_to_no_office_has_a_row_without_a_code(case: MakeCase) -> None:
    book = case("renewal-dropouts-vanish", offices="code,name\nN,North\n")
    office = rows(book, "renewal_ratio", "renewal_by_office", year(2025))
    assert [(row["office"], row["potential"]) for row in office] == [("", 10)]
    assert rows(book, "renewal_ratio", "renewal_by_product", year(2025), "--office", "-")[0]["potential"] == 10
    assert rows(book, "renewal_ratio", "renewal_by_product", year(2025), "--office", "N")[0]["potential"] == 0
