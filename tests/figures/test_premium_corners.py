"""Premium at the corners of definitions section 4, each worked out by hand from its file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.period import day_of
from desktop_app.figures.figures import Figures
from tests.second_opinion.program import book_of, period

if TYPE_CHECKING:
    from tests.second_opinion.oracle_folder import Sheets

YEAR = {"start": "2026-01-01", "end": "2026-12-31"}


def a_scheme(*premiums: dict[str, str], earning: str = "days", currency: str = "INR", **policy: str) -> Sheets:
    """One product, one policy (2026 unless told otherwise) and its premiums."""
    columns = {"policy": "P-1", "from": "", "to": "", "kind": "premium", "paid_on": ""}
    return {
        "scheme": [{"name": "Sahel Mutual", "currency": currency, "fiscal_year_start": "1"}],
        "products": [{"code": "H", "name": "Health", "line": "health", "earning": earning}],
        "people": [{"code": "M-1", "name": "Asha Tharu"}],
        "policies": [{"code": "P-1", "product": "H", "holder": "M-1", **YEAR, **policy}],
        "premiums": [{**columns, "code": f"D-{at}", **row} for at, row in enumerate(premiums)],
    }


def unearned_at(sheets: Sheets, *days: str) -> list[int]:
    """The reserve at each of some days."""
    with book_of(sheets) as book:
        figures = Figures(book)
        return [figures.reserve_of(None, day_of(date.fromisoformat(day))).upr for day in days]


def premium_of(sheets: Sheets, first: str, last: str) -> tuple[int, int]:
    """Written and earned premium of a period."""
    with book_of(sheets) as book:
        lines = Figures(book).income(period(date.fromisoformat(first), date.fromisoformat(last)))
        return lines["P03"], lines["P02"]


def test_what_falls_due_within_its_span_has_earned_the_days_before_at_once() -> None:
    """365.00 for the year, due on its sixtieth day: 60 days are over, 305 to come."""
    sheets = a_scheme({"due": "2026-03-01", "amount": "365.00"})
    assert unearned_at(sheets, "2026-02-28", "2026-03-01", "2026-12-30", "2026-12-31") == [0, 30500, 100, 0]
    assert premium_of(sheets, "2026-03-01", "2026-03-01") == (36500, 6000)


def test_what_falls_due_after_its_span_is_earned_when_it_falls_due() -> None:
    sheets = a_scheme({"due": "2026-03-01", "from": "2026-01-01", "to": "2026-01-31", "amount": "31.00"})
    assert unearned_at(sheets, "2026-01-15", "2026-03-01") == [0, 0]
    assert premium_of(sheets, "2026-01-01", "2026-02-28") == (0, 0)
    assert premium_of(sheets, "2026-03-01", "2026-03-01") == (3100, 3100)


def test_what_is_due_before_its_span_is_unearned_until_it_starts() -> None:
    sheets = a_scheme({"due": "2026-01-01", "from": "2026-04-01", "to": "2026-04-30", "amount": "30.00"})
    days = ("2025-12-31", "2026-01-01", "2026-03-31", "2026-04-01", "2026-04-30")
    assert unearned_at(sheets, *days) == [0, 3000, 3000, 2900, 0]


def test_an_exit_earns_what_is_left_of_paid_premium_less_what_is_refunded() -> None:
    """Day 181 is the last covered: 185 of 365.00 unearned before it, nothing on it; 100.00 of it is given back."""
    refund = {"due": "2026-07-10", "amount": "100.00", "kind": "refund"}
    paid = {"due": "2026-01-01", "amount": "365.00", "paid_on": "2026-01-02"}
    sheets = a_scheme(paid, refund, exit_date="2026-06-30")
    assert unearned_at(sheets, "2026-06-29", "2026-06-30", "2026-07-10") == [18500, 0, 0]
    assert premium_of(sheets, "2026-01-01", "2026-06-29") == (36500, 18000)
    assert premium_of(sheets, "2026-01-01", "2026-06-30") == (26500, 26500)
    assert premium_of(sheets, "2026-07-01", "2026-09-30") == (0, 0)


def test_an_exit_takes_back_what_is_unearned_of_unpaid_premium() -> None:
    """184 of 365 days did not run; what is paid for them after all is owed back, and no premium."""
    row = {"due": "2026-01-01", "amount": "365.00"}
    for paid_on in ("", "2026-07-01", "2026-12-01"):
        sheets = a_scheme({**row, "paid_on": paid_on}, exit_date="2026-06-30")
        assert unearned_at(sheets, "2026-06-29", "2026-06-30") == [18500, 0]
        assert premium_of(sheets, "2026-01-01", "2026-12-31") == (18100, 18100)


def test_a_refund_before_the_end_is_unearned_premium_taken_away() -> None:
    """73.00 given back on day 292, of which 73 days are to come: the whole span carries it, as the premium."""
    refund = {"due": "2026-10-19", "amount": "73.00", "kind": "refund"}
    sheets = a_scheme({"due": "2026-01-01", "amount": "365.00"}, refund)
    assert unearned_at(sheets, "2026-10-18", "2026-10-19") == [7400, 7300 - 1460]


@pytest.mark.parametrize(
    ("exit_date", "left", "written"),
    [
        ("2025-12-31", [0, 0, 0], 0),
        ("2026-01-01", [0, 0, 0], 100),
        ("2026-12-31", [36400, 100, 0], 36500),
        ("", [36400, 100, 0], 36500),
    ],
)
def test_an_exit_before_the_first_on_the_first_or_on_the_last_day(
    exit_date: str, left: list[int], written: int
) -> None:
    sheets = a_scheme({"due": "2026-01-01", "amount": "365.00"}, exit_date=exit_date)
    assert unearned_at(sheets, "2026-01-01", "2026-12-30", "2026-12-31") == left
    assert premium_of(sheets, "2026-01-01", "2026-12-31") == (written, written)


def test_a_span_of_one_day() -> None:
    sheets = a_scheme({"due": "2026-05-01", "from": "2026-05-05", "to": "2026-05-05", "amount": "10"})
    assert unearned_at(sheets, "2026-05-01", "2026-05-04", "2026-05-05") == [1000, 1000, 0]
    assert premium_of(sheets, "2026-05-05", "2026-05-05") == (0, 1000)


def test_a_span_longer_than_its_policy_runs_to_its_own_end() -> None:
    """Only an exit ends it sooner; `coverbook check` names such a span."""
    row = {"due": "2026-01-01", "from": "2026-01-01", "to": "2026-12-31", "amount": "365"}
    assert unearned_at(a_scheme(row, end="2026-06-30"), "2026-07-31") == [15300]
    assert unearned_at(a_scheme(row, end="2026-06-30", exit_date="2026-06-30"), "2026-07-31") == [0]


@pytest.mark.parametrize(
    ("earning", "first", "later"),
    [
        ("days", 182600, 109600),
        ("months", 182700, 1827 * 100 * 36 // 60),
        ("24ths", 181178, 111143),
    ],
)
def test_a_single_premium_is_earned_over_five_years(earning: str, first: int, later: int) -> None:
    """1827 days, 60 months, 120 half months: after two years 731, 24 and 47 are over; no month is on the first day."""
    sheets = a_scheme({"due": "2024-01-01", "amount": "1827"}, earning=earning, start="2024-01-01", end="2028-12-31")
    assert unearned_at(sheets, "2024-01-01", "2025-12-31", "2028-12-31") == [first, later, 0]


def test_a_year_from_a_leap_day_by_months() -> None:
    """Twelve months to 28 February, each over on a 28th: six by the end of August, eleven until the last day."""
    sheets = a_scheme({"due": "2024-02-29", "amount": "1200"}, earning="months", start="2024-02-29", end="2025-02-28")
    days = ("2024-02-29", "2024-03-27", "2024-03-28", "2024-08-31", "2025-02-27", "2025-02-28")
    assert unearned_at(sheets, *days) == [120000, 120000, 110000, 60000, 10000, 0]


def test_a_leap_year_has_a_day_more() -> None:
    sheets = a_scheme({"due": "2024-01-01", "amount": "366"}, start="2024-01-01", end="2024-12-31")
    assert unearned_at(sheets, "2024-02-28", "2024-02-29", "2024-03-01") == [30700, 30600, 30500]


@pytest.mark.parametrize(("currency", "left"), [("JPY", 667), ("INR", 66667), ("TND", 666667)])
def test_amounts_round_once_in_the_units_of_their_currency(currency: str, left: int) -> None:
    """Two of three days of 1000 are to come."""
    row = {"due": "2026-01-01", "from": "2026-01-01", "to": "2026-01-03", "amount": "1000"}
    assert unearned_at(a_scheme(row, currency=currency), "2026-01-01") == [left]


def test_no_premium_is_no_reserve() -> None:
    sheets = a_scheme({"due": "2026-01-01", "amount": "0"})
    assert unearned_at(sheets, "2026-01-01") == [0]
    assert premium_of(sheets, "2026-01-01", "2026-01-01") == (0, 0)


def test_two_halves_are_rounded_together() -> None:
    """A half of a unit is left of each of two premiums: together one unit, not two."""
    row = {"due": "2026-01-01", "from": "2026-01-01", "to": "2026-01-02", "amount": "0.01"}
    assert unearned_at(a_scheme(row, row), "2026-01-01") == [1]
    assert unearned_at(a_scheme(row), "2026-01-01") == [1]
