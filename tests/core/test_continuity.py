"""Cover without a gap and premium paid, told from dated facts; the waiting period is a day, not a number."""

from __future__ import annotations

import pytest

from desktop_app.core.continuity import CoveredDays, CoverFacts, PremiumDue, continuity, paid_until
from desktop_app.core.period import parse_day


def day(iso: str) -> int:
    return parse_day(f"2026-{iso}" if len(iso) == 5 else iso)


def term(policy: str, first: str, last: str) -> CoveredDays:
    return CoveredDays(policy, day(first), day(last))


def due(first: str, last: str, paid: str | None) -> PremiumDue:
    return PremiumDue(day(first), day(last), day(first), 100, None if paid is None else day(paid))


OLD, LAST, THIS = (
    *(term("P1", "2020-01-01", "2020-12-31"), term("P2", "2025-01-01", "2025-12-31")),
    term("P3", "01-01", "12-31"),
)


@pytest.mark.parametrize(
    ("terms", "since"),
    [
        ((THIS,), "01-01"),
        ((THIS, LAST), "2025-01-01"),
        ((OLD, THIS), "01-01"),
        ((OLD, LAST, THIS), "2025-01-01"),
        ((term("P2", "2025-01-01", "2025-12-16"), THIS), "2025-01-01"),
        ((term("P2", "2025-01-01", "2025-12-15"), THIS), "01-01"),
        ((term("P2", "2025-01-01", "2024-12-31"), THIS), "01-01"),
        ((term("P2", "2025-03-01", "02-28"), term("P0", "2024-03-01", "2025-02-28"), THIS), "2024-03-01"),
        ((THIS, term("P4", "06-01", "2027-05-31")), "01-01"),
    ],
    ids=[
        *("a first term", "a renewal", "a return after years", "a return and a renewal", "renewed on the last day"),
        *("renewed after the days of grace", "a term that never ran", "terms that overlap", "a later term"),
    ],
)
def test_cover_runs_since_the_first_term_that_leads_here_without_a_gap(
    terms: tuple[CoveredDays, ...], since: str
) -> None:
    facts = CoverFacts("P3", terms, waiting_days=90, grace_days=15)
    assert continuity(facts, day("12-31")).since == day(since)


def test_a_member_new_under_an_old_policy_waits_from_the_day_of_joining() -> None:
    found = continuity(CoverFacts("P3", (term("P3", "02-12", "12-31"),), waiting_days=90), day("12-31"))
    assert found.waits_until == day("05-12")
    assert (found.waits(day("05-03")), found.waits(day("05-12")), found.waits(day("05-13"))) == (True, True, False)
    assert (found.covers(day("02-11")), found.covers(day("02-12"))) == (False, True)


def test_whom_the_policy_does_not_cover_is_covered_since_no_day() -> None:
    found = continuity(CoverFacts("P3", (LAST,), waiting_days=90), day("12-31"))
    assert (found.term, found.since, found.waits_until, found.year_of(day("06-01"))) == (None, None, None, None)


def test_without_waiting_days_nobody_waits() -> None:
    assert continuity(CoverFacts("P3", (THIS,)), day("12-31")).waits_until is None


@pytest.mark.parametrize(
    ("paid", "known", "until"),
    [
        ((None, None), "12-31", "2025-12-31"),
        (("01-05", None), "12-31", "06-30"),
        (("01-05", "07-01"), "12-31", "12-31"),
        ((None, "07-01"), "12-31", "2025-12-31"),
        (("02-10", None), "01-20", "2025-12-31"),
        (("02-10", None), "02-10", "06-30"),
    ],
)
def test_premium_is_paid_up_to_the_day_before_the_first_that_was_not_paid_by_then(
    paid: tuple[str | None, str | None], known: str, until: str
) -> None:
    dues = due("01-01", "06-30", paid[0]), due("07-01", "12-31", paid[1])
    assert paid_until(reversed(dues), day(known)) == day(until)


def test_a_part_that_is_still_due_leaves_the_span_unpaid() -> None:
    parts = due("01-01", "12-31", "01-05"), due("01-01", "12-31", None)
    assert paid_until(parts, day("12-31")) == paid_until(parts[::-1], day("12-31")) == day("2025-12-31")


def test_a_claim_before_the_first_payment_shows_by_its_day() -> None:
    facts = CoverFacts("P3", (THIS,), (due("01-01", "12-31", "02-10"),))
    then, now = continuity(facts, day("01-20")), continuity(facts, day("03-01"))
    assert (then.paid_until, then.first_paid, then.owed) == (day("2025-12-31"), None, 100)
    assert (now.paid_until, now.first_paid, now.owed) == (day("12-31"), day("02-10"), 0)


def test_without_a_premium_nothing_is_said_of_it() -> None:
    assert continuity(CoverFacts("P3", (THIS,)), day("12-31")).paid_until is None


def test_years_of_cover_count_from_the_first_day_without_a_gap() -> None:
    halves = term("P2", "01-01", "06-30"), term("P3", "07-01", "12-31"), term("P4", "2027-01-01", "2027-06-30")
    found = continuity(CoverFacts("P4", halves), day("12-31"))
    assert [found.year_of(day(each)) for each in ("2025-12-31", "06-01", "07-05", "2027-01-01")] == [
        *(None, day("01-01"), day("01-01"), day("2027-01-01")),
    ]


def test_a_year_that_began_on_a_leap_day_is_over_on_the_last_of_february() -> None:
    found = continuity(CoverFacts("P", (term("P", "2024-02-29", "2030-02-27"),)), day("12-31"))
    assert [found.year_of(day(each)) for each in ("2025-02-27", "2025-02-28", "2028-02-28", "2028-02-29")] == [
        *(day("2024-02-29"), day("2025-02-28"), day("2027-02-28"), day("2028-02-29")),
    ]
