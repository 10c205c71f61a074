"""Cases of savings, certificates and reinsurance: what is a liability, what an asset, and what an expense."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cases.case import quarters, year

if TYPE_CHECKING:
    from tests.cases.case import MakeCase

CERTIFIED, SAVED, CEDED = "certificate-then-savings", "savings-without-cash", "reinsurance-ceded-at-once"
TREATY = {
    "vouchers": "",
    "partners": "code,name,role\nRE,Regional Re,reinsurer\n",
    "treaties": (
        "code,product,reinsurer,kind,from,to,share,retention,limit,commission\n"
        "T1,A,RE,quota_share,2025-10-01,2026-09-30,50,,,\n"
    ),
}


@pytest.mark.parametrize(
    ("day", "reserve"),
    [
        ("2020-01-31", "0.00"),
        ("2020-12-30", "1000.00"),  # no certificate yet: what is saved
        ("2020-12-31", "1000.00"),
        ("2025-02-28", "1000.00"),
        ("2025-03-01", "10000.00"),
        ("2025-12-31", "10000.00"),
    ],
)
def test_a_certificate_moves_on_with_the_savings(case: MakeCase, day: str, reserve: str) -> None:
    assert case(CERTIFIED).reserve("alr", day) == reserve


def test_withdrawals_and_interest_move_a_certificate_and_its_own_day_does_not(case: MakeCase) -> None:
    more = ["S3,M1,A,2025-06-01,500,withdrawal", "S4,M1,A,2025-12-31,90,interest", "S5,M1,A,2020-12-31,50,deposit"]
    assert case(CERTIFIED, savings=more).reserve("alr", "2025-12-31") == "9590.00"


@pytest.mark.parametrize("line", ["life_savings", "pension", "credit_life", "endowment", "health"])
def test_every_line_that_has_savings_reserves_them(case: MakeCase, line: str) -> None:
    """Table 9: credit life with savings too."""
    assert case(CERTIFIED, products={"A": {"line": line}}).reserve("alr", "2025-12-31") == "10000.00"
    assert case(CERTIFIED, products={"A": {"line": line}}, alr="").reserve("alr", "2025-12-31") == "10000.00"


def test_savings_after_a_certificate_are_no_expense(case: MakeCase) -> None:
    assert case(CERTIFIED).lines("P15 P28 B02 B23", year(2025)) == "0.00 0.00 10000.00 10000.00"


def test_a_deposit_is_cash_against_a_liability(case: MakeCase) -> None:
    book = case(SAVED)
    assert book.lines("P15 P28 B02 B23", year(2025)) == "20.00 -20.00 1200.00 720.00"
    assert book.lines("P15 P28", year(2025), "A") == "20.00 -20.00"
    solvency = book.indicators(year(2025))["solvency_ratio"]
    assert (solvency["value"], solvency["status"]) == (pytest.approx(1200 / 720), "ok")


@pytest.mark.parametrize(
    ("day", "lines"),
    [
        ("2025-01-31", "0.00 500.00 0.00"),
        ("2025-02-01", "0.00 1500.00 1000.00"),
        ("2025-06-29", "0.00 1500.00 1000.00"),
        ("2025-06-30", "20.00 1500.00 1020.00"),
        ("2025-07-31", "20.00 1200.00 720.00"),
    ],
)
def test_savings_move_on_their_days(case: MakeCase, day: str, lines: str) -> None:
    assert case(SAVED).lines("P15 B02 B23", ("2025-01-01", day)) == lines


def test_what_is_certified_beyond_the_savings_is_the_expense(case: MakeCase) -> None:
    """800 where 720 are saved: 20 of interest and 80 more."""
    certified = "product,date,amount,certified_by,certified_on\nA,2025-12-31,800,act,2026-01-10\n"
    assert case(SAVED, alr=certified).lines("P15 P28 B02 B23", year(2025)) == "100.00 -100.00 1200.00 800.00"


def test_what_is_ceded_is_an_expense_as_its_cover_runs(case: MakeCase) -> None:
    """Twelve months unless given: 600 x 273 / 365 = 448.77 is still the reinsurer's share of unearned premium."""
    book = case(CEDED)
    assert book.lines("P02 P21 P28 B04 B14", quarters(2025)[3]) == "302.47 151.23 151.24 448.77 897.53"
    assert book.lines("P02 P21 P28 B04", quarters(2026)[0]) == "295.89 147.95 147.94 300.82"


@pytest.mark.parametrize("changes", [{}, TREATY], ids=["by voucher", "by treaty"])
def test_what_is_ceded_adds_up_over_its_quarters(case: MakeCase, changes: dict[str, str]) -> None:
    """A treaty of half of all premium posts what the voucher says."""
    book = case(CEDED, **changes)
    spans = (quarters(2025)[3], *quarters(2026)[:3])
    assert [book.lines("P21", span, "A") for span in spans] == ["151.23", "147.95", "149.59", "151.23"]
    assert book.lines("P21", ("2025-10-01", "2026-09-30")) == "600.00"
    assert book.lines("P21", quarters(2026)[3]) == "0.00"


@pytest.mark.parametrize(
    ("memo", "unearned"),
    [
        ("half ceded", "448.77"),
        ("2025-10-01 to 2025-12-31", "0.00"),
        ("ceded 2025-10-01 to 2026-03-31", "296.70"),  # 90 of 182 days are left
        ("2026-01-01 to 2026-06-30", "600.00"),  # nothing is used up before its first day
        ("2025-07-01 to 2026-06-30", "297.53"),  # 181 of 365 days are left
        ("2025-04-01 to 2025-09-30", "0.00"),  # over before the voucher's day, so earned whole on that day
        ("2026-03-31 to 2025-10-01", "448.77"),  # the wrong way round, so no span: twelve months
    ],
)
def test_premium_ceded_by_voucher_is_earned_over_the_span_written_on_it(
    case: MakeCase, memo: str, unearned: str
) -> None:
    book = case(CEDED, vouchers={"V1": {"memo": memo}})
    assert book.lines("P21.1 P21.4 B04", quarters(2025)[3]) == f"600.00 {unearned} {unearned}"


CLAIMED = {
    "claims": (
        "code,policy,incurred,reported,decided,decision,loss,covered\n"
        "C1,P1,2025-10-05,2025-10-06,2025-10-10,paid,100,100\nC2,P1,2025-10-20,2025-10-21,,open,40,40\n"
    ),
    "payments": "code,claim,date,amount\nY1,C1,2025-10-12,100\n",
}


def test_a_treaty_posts_premium_commission_recoveries_and_its_share_of_reserves(case: MakeCase) -> None:
    """Half of 1200 of premium, a tenth of that, half of the 100 paid, of 897.53 unearned, and of 40 still open."""
    with_commission = TREATY["treaties"].replace(",50,,,\n", ",50,,,10\n")
    book = case(CEDED, **{**TREATY, **CLAIMED, "treaties": with_commission})
    found = book.lines("P21.1 P21.2 P21.3 P21.4 P21.5 P21.6 P21", quarters(2025)[3])
    assert found == "600.00 50.00 60.00 448.77 20.00 0.00 21.23"
    assert book.lines("P21", quarters(2025)[3], "A") == "21.23"


@pytest.mark.parametrize(
    ("day", "admitted", "old"),
    [("2025-12-31", "498.77", "0.00"), ("2026-01-10", "482.33", "0.00"), ("2026-01-11", "430.68", "50.00")],
)
def test_a_recovery_due_for_more_than_ninety_days_is_no_admitted_asset(
    case: MakeCase, day: str, admitted: str, old: str
) -> None:
    """Fifty are due since 12 October; the rest is the share of unearned premium."""
    paid = {**CLAIMED, "claims": "".join(CLAIMED["claims"].splitlines(keepends=True)[:2])}
    assert case(CEDED, **{**TREATY, **paid}).lines("B04 B08", ("2025-10-01", day)) == f"{admitted} {old}"


def test_net_income_before_reinsurance_is_all_that_was_earned(case: MakeCase) -> None:
    found = case(CEDED).indicators(quarters(2025)[3], "A")["net_income_ratio"]
    assert found["value"] == pytest.approx(151.24 / 302.47)
    assert found["parts"]["before_reinsurance"]["value"] == 1.0
