"""The corners at which the details of claims and money go wrong, each worked out by hand."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.media.json_ import by_name
from tests.figures.test_claims_details import asked_of, opened, rows_by
from tests.second_opinion.program import book_of

if TYPE_CHECKING:
    from desktop_app.core.table import Table
    from tests.second_opinion.oracle_folder import Sheets

FIRST, SECOND = (date(2026, 1, 1), date(2026, 3, 31)), (date(2026, 4, 1), date(2026, 6, 30))
CLAIM = {"policy": "P-1", "incurred": "2026-02-01", "reported": "2026-02-05", "decided": "2026-02-10"}
CLAIM |= {"decision": "paid", "reason": ""}


def scheme_of(
    claims: list[dict[str, str]] | None = None,
    payments: list[dict[str, str]] | None = None,
    *,
    premium: str = "365",
    currency: str = "INR",
) -> Sheets:
    """One insured for a year, whose premium of 365 is earned by the day."""
    return {
        "scheme": [{"name": "Sahel Mutual", "currency": currency}],
        "products": [{"code": "H", "name": "Health", "line": "health", "earning": "days", "delivery_days": "3"}],
        "people": [{"code": "M-1", "name": "Asha Tharu"}],
        "policies": [{"code": "P-1", "product": "H", "holder": "M-1", "start": "2026-01-01", "end": "2026-12-31"}],
        "premiums": [{"code": "D-1", "policy": "P-1", "due": "2026-01-01", "amount": premium, "kind": "premium"}],
        "claims": claims or [],
        "payments": payments or [],
    }


def tables(name: str, sheets: Sheets, span: tuple[date, date]) -> dict[str, Table]:
    """The tables of an indicator of a period."""
    with book_of(sheets) as book:
        return opened(name, asked_of(book, *span))


def promptness_set(sheets: Sheets, span: tuple[date, date], name: str) -> tuple[Any, ...]:
    """Claims, those not processed, and the status of a set."""
    row = rows_by(tables("promptness", sheets, span)["promptness_sets"], "set")[name,]
    return row["claims"], row["unprocessed"], row["status"]


def test_a_claim_paid_in_parts_ends_with_the_part_that_completes_it() -> None:
    """100 covered, paid in March in two parts, the second received in May: 100 days from 1 February to 12 May."""
    parts = [
        {"code": "Y-1", "claim": "C-1", "date": "2026-03-20", "amount": "60", "received": "2026-03-21"},
        {"code": "Y-2", "claim": "C-1", "date": "2026-03-25", "amount": "40", "received": "2026-05-12"},
    ]
    sheets = scheme_of([{"code": "C-1", "covered": "100"} | CLAIM], parts)
    assert promptness_set(sheets, FIRST, "ended") == (0, 0, "missing")
    assert promptness_set(sheets, FIRST, "reported") == (1, 0, "ok")
    assert promptness_set(sheets, SECOND, "ended") == (1, 0, "ok")
    steps = rows_by(tables("promptness", sheets, SECOND)["promptness_steps"], "set", "step")
    assert [steps["ended", step]["mean_days"] for step in ("report", "decide", "deliver", "total")] == [4, 5, 91, 100]


def test_a_claim_short_of_a_unit_has_not_ended() -> None:
    """99.99 of 100 is paid: it waits, and keeps those reported with it provisional."""
    payment = {"code": "Y-1", "claim": "C-1", "date": "2026-03-20", "amount": "99.99", "received": ""}
    sheets = scheme_of([{"code": "C-1", "covered": "100"} | CLAIM], [payment])
    assert promptness_set(sheets, FIRST, "ended") == (0, 0, "missing")
    assert promptness_set(sheets, FIRST, "reported") == (1, 1, "missing")
    other = {"code": "C-2", "covered": "0"} | CLAIM | {"decision": "rejected", "reason": "fraud"}
    both = scheme_of([{"code": "C-1", "covered": "100"} | CLAIM, other], [payment])
    assert promptness_set(both, FIRST, "reported") == (2, 1, "provisional")


def test_a_day_of_receipt_that_is_missing_is_the_payment_and_the_usual_days() -> None:
    """Paid on 30 March, in the family's hands three days later: in April."""
    payment = {"code": "Y-1", "claim": "C-1", "date": "2026-03-30", "amount": "100", "received": ""}
    sheets = scheme_of([{"code": "C-1", "covered": "100"} | CLAIM], [payment])
    assert promptness_set(sheets, FIRST, "ended") == (0, 0, "missing")
    assert promptness_set(sheets, SECOND, "ended") == (1, 0, "ok")
    assert promptness_set(sheets, (date(2026, 4, 2), date(2026, 4, 2)), "ended") == (1, 0, "ok")


@pytest.mark.parametrize(("decision", "rejected", "status"), [("rejected", 1, "ok"), ("open", 0, "provisional")])
def test_what_is_decided_after_the_quarter_counts_in_the_quarter_of_the_report(
    decision: str,
    rejected: int,
    status: str,
) -> None:
    decided = {"decision": decision, "decided": "2026-05-01" if decision == "rejected" else ""}
    sheets = scheme_of([{"code": "C-1", "covered": "100"} | CLAIM | decided])
    for span, claims in ((FIRST, 1), (SECOND, 0)):
        months = rows_by(tables("claims_rejection_ratio", sheets, span)["rejection_by_product"], "product")
        row = months["H",]
        assert (row["reported"], row["rejected"]) == (claims, rejected * claims)
        assert row["status"] == (status if claims else "missing")


def test_without_claims_the_ratio_is_nought_and_without_premium_there_is_none() -> None:
    row = rows_by(tables("incurred_claims_ratio", scheme_of(), FIRST)["claims_ratio_parts"], "period")["this",]
    assert (row["ratio"], row["frequency"], row["average_claim"]) == (0, 0, None)
    assert (row["earned_premium"], row["premium_rate"]) == (9000, 36500)
    free = tables("incurred_claims_ratio", scheme_of(premium="0"), FIRST)
    row = rows_by(free["claims_ratio_parts"], "period")["this",]
    assert (row["earned_premium"], row["ratio"], row["happened_ratio"]) == (0, None, None)
    assert {row["effect"] for row in rows_by(free["claims_ratio_change"], "compared_with", "cause").values()} == {None}
    assert len(free["claims_ratio_change"].notes) == 3


def test_the_only_claim_of_a_product_is_all_of_the_change() -> None:
    """Nothing in the first quarter, 45.50 in the second on 91 of premium: a half, and all of it frequency."""
    told = {"incurred": "2026-05-01", "reported": "2026-05-02", "decided": "2026-05-03"}
    payment = {"code": "Y-1", "claim": "C-1", "date": "2026-05-04", "amount": "45.50", "received": ""}
    sheets = scheme_of([{"code": "C-1", "covered": "45.50"} | CLAIM | told], [payment])
    rows = rows_by(tables("incurred_claims_ratio", sheets, SECOND)["claims_ratio_change"], "compared_with", "cause")
    effects = {cause: row["effect"] for (with_, cause), row in rows.items() if with_ == "before"}
    assert effects["frequency"] == effects["change"] == Fraction(1, 2)
    assert {effects[cause] for cause in ("average_claim", "premium_rate", "reserves")} == {0}
    assert rows["before", "frequency"]["amount"] == rows["before", "change"]["amount"] == 4550


def test_one_day_is_a_period() -> None:
    """The first day of the product: one of 365 earned, one insured day, nothing to compare it with."""
    day = (date(2026, 1, 1), date(2026, 1, 1))
    found = tables("incurred_claims_ratio", scheme_of(), day)
    row = rows_by(found["claims_ratio_parts"], "period")["this",]
    assert (row["earned_premium"], row["insured_years"]) == (100, Fraction(1, 365))
    assert {row["effect"] for row in rows_by(found["claims_ratio_change"], "compared_with", "cause").values()} == {None}
    net = rows_by(tables("net_income_ratio", scheme_of(), day)["net_income_steps"], "line")
    assert (net["P28",]["amount"], net["P28",]["share_of_premium"]) == (100, 1)


@pytest.mark.parametrize(
    ("currency", "decimals", "covered", "mean"), [("JPY", 0, "5", "3"), ("TND", 3, "0.005", "0.003")]
)
def test_an_average_is_rounded_once_in_the_units_of_its_currency(
    currency: str,
    decimals: int,
    covered: str,
    mean: str,
) -> None:
    """5 units over two claims: 2.5, shown as 3."""
    claims = [{"code": "C-1", "covered": covered} | CLAIM, {"code": "C-2", "covered": "0"} | CLAIM]
    parts = tables("incurred_claims_ratio", scheme_of(claims, currency=currency), FIRST)["claims_ratio_parts"]
    assert rows_by(parts, "period")["this",]["average_claim"] == Fraction(5, 2)
    assert by_name(parts, decimals)[0]["average_claim"] == mean
