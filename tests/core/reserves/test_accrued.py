"""What the accrued liabilities reserve of a product is in the books."""

from __future__ import annotations

from desktop_app.core.reserves.accrued import Accrued, Certificate, Savings

SAVED = Savings(deposits=900, withdrawals=250, interest=30)


def test_a_certificate_goes_before_savings() -> None:
    certified = Certificate(20_000, 5_000, "Sita Rai", 20_010)
    assert Accrued(certified, SAVED).amount == 5_000
    assert Accrued(None, SAVED).amount == 680
    assert Accrued().amount == 0


def test_savings_that_moved_since_a_certificate_count_with_it() -> None:
    """Deposits of 100 and interest of 5 less 30 withdrawn (definitions, section 6: ALR)."""
    certified, since = Certificate(20_000, 5_000, "Sita Rai", 20_010), Savings(deposits=100, withdrawals=30, interest=5)
    assert Accrued(certified, SAVED, since).amount == 5_075
    assert Accrued(certified, SAVED, since).source == "certificate"


def test_a_certificate_of_nothing_is_a_certificate() -> None:
    assert Accrued(Certificate(20_000, 0, None, None), SAVED).amount == 0
