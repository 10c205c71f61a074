"""Policies are renewed for whom they covered to their end, and end once, with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.claim import report_claim
from desktop_app.acts.policy import correct_policy, end_policy, renew_policy
from desktop_app.core.doubts import Doubtful
from desktop_app.core.period import iso, parse_day
from desktop_app.core.problems import Refused
from desktop_app.store.policies import people_covered
from desktop_app.store.rows import find, replace
from desktop_app.store.save import saving
from tests.counter import END, START, WHO, convinced, enrolled, fields, member, office_book, saves

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

MAY = parse_day("2026-05-31")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, enrolled)
    yield book
    book.close()


def renewal(**changes: Any) -> dict[str, Any]:
    return {"renews": "P-A-000001", "start_day": END + 1, "amount": 66_000, **changes}


def ending(**changes: Any) -> dict[str, Any]:
    return {"policy": "P-A-000001", "exit_date": MAY, "exit_reason": "migrated", **changes}


def test_a_renewal_covers_the_same_people_for_the_next_term(book: Book) -> None:
    done = renew_policy(book, renewal(paid_on=END), WHO)
    assert (done.policy, done.start, done.end, done.receipt) == (
        *("P-A-000002", parse_day("2027-01-01"), parse_day("2027-12-31"), "R-A-2026-00001"),
    )
    assert [each.code for each in people_covered(book, "P-A-000002")] == ["M-A-000001", "M-A-000002"]
    assert find(book, "policies", "P-A-000002").renews == "P-A-000001"
    assert find(book, "premiums", done.premium).from_day == END + 1


def starts_by_the_month(book: Book, start: str, months: int = 1) -> list[str]:
    """The first days of the terms that follow one of so many months, each renewed on the day after."""
    with saving(book, "terms") as save:
        replace(save, "products", 1, term_months=months)
    enrolled(book, member("Dil Rai"), start_day=parse_day(start))
    code, found = "P-A-000002", [start]
    for _ in range(4):
        first = find(book, "policies", code).end_day + 1
        found.append(iso(first))
        code = renew_policy(book, renewal(renews=code, start_day=first, amount=1_000), WHO).policy
    return found


@pytest.mark.parametrize(
    ("months", "starts"),
    [
        (1, ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"]),
        (3, ["2025-11-30", "2026-02-28", "2026-05-30", "2026-08-30", "2026-11-30"]),
        (12, ["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]),
    ],
)
def test_terms_count_their_months_from_the_first_start(book: Book, months: int, starts: list[str]) -> None:
    assert starts_by_the_month(book, starts[0], months) == starts


def test_after_a_gap_terms_count_from_the_new_start(book: Book) -> None:
    found = starts_by_the_month(book, "2026-01-31")
    last = renewal(renews="P-A-000006", start_day=parse_day("2026-07-02"), amount=1_000)
    again = renew_policy(book, last, WHO)
    assert (found[-1], iso(again.end)) == ("2026-05-31", "2026-08-01")


def test_whoever_left_before_the_end_is_not_covered_again(book: Book) -> None:
    with saving(book, "leave") as save:
        replace(save, "covers", 2, exit_date=MAY, exit_reason="migrated")
    renew_policy(book, renewal(), WHO)
    assert [each.code for each in people_covered(book, "P-A-000002")] == ["M-A-000001"]


def test_a_policy_that_nobody_stayed_in_is_not_renewed(book: Book) -> None:
    with saving(book, "leave") as save:
        for row in (1, 2):
            replace(save, "covers", row, exit_date=MAY, exit_reason="migrated")
    with pytest.raises(Refused) as refusal:
        renew_policy(book, renewal(), WHO)
    assert fields(refusal.value) == ["renews"]


def test_a_policy_is_renewed_once(book: Book) -> None:
    renew_policy(book, renewal(), WHO)
    with pytest.raises(Refused) as refusal:
        renew_policy(book, renewal(), WHO)
    assert fields(refusal.value) == ["renews"]


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"start_day": END}, ["start_day"]),
        ({"renews": "P-9"}, ["renews"]),
        ({"renews": None}, ["renews"]),
        ({"amount": None}, ["amount"]),
        ({"receipt": "5"}, ["paid_on"]),
    ],
)
def test_what_is_no_renewal_is_refused_under_its_field(book: Book, changes: dict[str, Any], wrong: list[str]) -> None:
    with pytest.raises(Refused) as refusal:
        renew_policy(book, renewal(**changes), WHO)
    assert fields(refusal.value) == wrong
    assert book.value("SELECT count(*) FROM policies") == 1


def test_a_start_after_the_days_of_grace_is_asked_about(book: Book) -> None:
    renew_policy(book, renewal(start_day=END + 16), WHO)
    late = renewal(renews="P-A-000002", start_day=parse_day("2028-03-01"))
    with pytest.raises(Doubtful) as doubt:
        renew_policy(book, late, WHO)
    assert fields(doubt.value) == ["start_day"]
    renew_policy(book, convinced(late, doubt.value, "Floods"), WHO)
    assert saves(book)[-1][3] == "Floods"


def test_a_member_past_the_exit_age_is_asked_about_when_renewing(book: Book) -> None:
    done = enrolled(book, member("Chandra Oli", born="1960-06-01"))
    with pytest.raises(Doubtful) as doubt:
        renew_policy(book, renewal(renews=done.policy), WHO)
    assert fields(doubt.value) == ["renews"]


def test_ending_writes_the_last_day_and_the_reason(book: Book) -> None:
    done = end_policy(book, ending(), WHO)
    policy = find(book, "policies", "P-A-000001")
    assert (done.last, policy.exit_date, policy.exit_reason) == (MAY, MAY, "migrated")
    assert saves(book)[-1][:3] == ("end_policy", "Asha", "A")


def test_a_policy_ends_once_and_is_not_renewed_after(book: Book) -> None:
    end_policy(book, ending(), WHO)
    with pytest.raises(Refused) as refusal:
        end_policy(book, ending(), WHO)
    assert fields(refusal.value) == ["policy"]
    with pytest.raises(Refused) as refusal:
        renew_policy(book, renewal(), WHO)
    assert fields(refusal.value) == ["renews"]


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"exit_date": END + 1}, ["exit_date"]),
        ({"exit_date": START - 2}, ["exit_date"]),
        ({"exit_date": None}, ["exit_date"]),
        ({"exit_reason": None}, ["exit_reason"]),
        ({"policy": "P-9"}, ["policy"]),
    ],
)
def test_what_is_no_end_is_refused_under_its_field(book: Book, changes: dict[str, Any], wrong: list[str]) -> None:
    with pytest.raises(Refused) as refusal:
        end_policy(book, ending(**changes), WHO)
    assert fields(refusal.value) == wrong
    assert find(book, "policies", "P-A-000001").exit_date is None


def test_a_claim_after_the_last_day_is_asked_about(book: Book) -> None:
    claim = {"policy": "P-A-000001", "incurred": MAY + 3, "reported": MAY + 5, "covered": 100}
    report_claim(book, claim, WHO)
    with pytest.raises(Doubtful) as doubt:
        end_policy(book, ending(), WHO)
    assert fields(doubt.value) == ["exit_date"]


def test_a_wrong_end_is_corrected_with_a_reason(book: Book) -> None:
    end_policy(book, ending(), WHO)
    correct_policy(book, "P-A-000001", {"exit_date": None, "exit_reason": None, "why": "Wrong household"}, WHO)
    assert find(book, "policies", "P-A-000001").exit_date is None
    with pytest.raises(Refused) as refusal:
        correct_policy(book, "P-A-000001", {"end_day": START - 1, "why": "x"}, WHO)
    assert fields(refusal.value) == ["end_day"]
