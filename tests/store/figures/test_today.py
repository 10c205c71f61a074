"""What waits is counted by its age, and what is done waits no longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.indicators.terms import EARLY_DAYS
from desktop_app.core.period import parse_day
from desktop_app.core.records.claim import Claim, Estimate, Payment
from desktop_app.core.records.policy import Policy
from desktop_app.core.records.premium import Premium
from desktop_app.core.records.product import Product
from desktop_app.figures.figures import Figures
from desktop_app.store.figures.today import (
    Wanted,
    begun,
    latest_saves,
    waiting_counts,
    waiting_records,
)
from desktop_app.store.rows import insert, replace
from desktop_app.store.save import saving
from tests.books import new_book, small_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

TODAY = parse_day("2026-11-21")
BANDS = (30, 60, 90)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A scheme with one member and one policy, P-1, over 2026."""
    book = small_book(tmp_path / "small.coverbook")
    yield book
    book.close()


def add(book: Book, name: str, *records: object) -> None:
    """Write records in one save."""
    with saving(book, "add") as save:
        for record in records:
            insert(save, name, record)


def due(code: str, days_ago: int, amount: int = 100, **more: object) -> Premium:
    """A premium that fell due so many days ago."""
    return Premium(
        **{"code": code, "policy": "P-1", "due": TODAY - days_ago, "amount": amount, "kind": "premium", **more}  # type: ignore[arg-type]
    )


def claim(code: str, **more: object) -> Claim:
    """A claim that is open unless said otherwise."""
    known = {"incurred": TODAY - 100, "reported": TODAY - 99, "decision": "open", "covered": 100}
    return Claim(**{"code": code, "policy": "P-1", **known, **more})  # type: ignore[arg-type]


def test_premium_is_counted_on_both_ends_of_each_age(book: Book) -> None:
    add(book, "premiums", *(due(f"D-{days}", days) for days in (0, 30, 31, 60, 61, 90, 91, 900)))
    assert waiting_counts(book, "premiums", TODAY, BANDS) == [(0, 2, 200), (1, 2, 200), (2, 2, 200), (3, 2, 200)]


def test_what_is_paid_due_later_or_a_refund_does_not_wait(book: Book) -> None:
    paid, later = due("D-1", 5, paid_on=TODAY), due("D-2", -1)
    add(book, "premiums", paid, later, due("D-3", 5, kind="refund"))
    assert waiting_counts(book, "premiums", TODAY, BANDS) == []


def leave(book: Book, day: int) -> None:
    """The member leaves policy P-1 on a day."""
    with saving(book, "leave") as save:
        replace(save, "policies", 1, exit_date=day, exit_reason="migrated")


def test_premium_due_after_an_exit_waits_for_nobody(book: Book) -> None:
    earned = due("D-1", 40, from_day=TODAY - 60, to_day=TODAY - 31)
    add(book, "premiums", earned, due("D-2", 20), due("D-3", 20, kind="fee"))
    leave(book, TODAY - 30)
    assert waiting_counts(book, "premiums", TODAY, BANDS) == [(1, 1, 100)]


def test_what_an_exit_took_back_waits_no_longer(book: Book) -> None:
    ten_days = {"from_day": TODAY - 39, "to_day": TODAY - 30}
    add(book, "premiums", due("D-1", 40, **ten_days), due("D-2", 40, from_day=TODAY - 9, to_day=TODAY))
    leave(book, TODAY - 36)
    assert waiting_counts(book, "premiums", TODAY, BANDS) == [(1, 1, 40)]


def test_what_waits_is_what_the_balance_sheet_has_outstanding(book: Book) -> None:
    add(book, "premiums", due("D-1", 100, amount=1200), due("D-2", 50, paid_on=TODAY - 60), due("D-3", 10, kind="fee"))
    leave(book, TODAY - 20)
    waiting = sum(int(str(amount)) for _, _, amount in waiting_counts(book, "premiums", TODAY, BANDS))
    assert 0 < waiting < 1200
    assert waiting == Figures(book).balance(TODAY)["B06"]


def test_an_open_claim_waits_with_its_latest_estimate_of_the_day(book: Book) -> None:
    add(book, "claims", claim("C-1", reported=TODAY - 20))
    for days_ago, amount in ((20, 100), (5, 250), (-1, 900)):
        add(book, "estimates", Estimate(claim="C-1", date=TODAY - days_ago, amount=amount))
    assert waiting_counts(book, "to_decide", TODAY, BANDS) == [(0, 1, 250)]


def test_the_estimate_of_the_day_is_told_claim_by_claim(book: Book) -> None:
    add(book, "claims", claim("C-1", reported=TODAY - 20), claim("C-2"), claim("C-3"))
    for days_ago, amount in ((20, 100), (5, 250), (-1, 900)):
        add(book, "estimates", Estimate(claim="C-1", date=TODAY - days_ago, amount=amount))
    found = waiting_records(book, "to_decide", TODAY, BANDS, Wanted())
    assert [(each.code, each.amount) for each in found] == [("C-2", 100), ("C-3", 100), ("C-1", 250)]


def test_a_claim_waits_from_its_report_until_it_is_decided(book: Book) -> None:
    add(book, "claims", claim("C-1", reported=TODAY - 30), claim("C-2", decision="rejected", decided=TODAY))
    assert waiting_counts(book, "to_decide", TODAY, BANDS) == [(0, 1, 100)]


def test_an_approved_claim_waits_until_all_of_it_is_paid(book: Book) -> None:
    approved = {"decision": "paid", "decided": TODAY - 40}
    add(book, "claims", claim("C-1", **approved), claim("C-2", **approved), claim("C-3", **approved))
    add(book, "payments", Payment(code="Y-1", claim="C-1", date=TODAY, amount=100))
    add(book, "payments", Payment(code="Y-2", claim="C-2", date=TODAY, amount=30))
    assert waiting_counts(book, "to_pay", TODAY, BANDS) == [(1, 2, 170)]


def ending(code: str, last: int, **more: object) -> Policy:
    """A policy of the member that ends so many days from today."""
    known = {"product": "HEALTH", "holder": "M-1", "start_day": TODAY + last - 364, "end_day": TODAY + last}
    return Policy(**{"code": code, **known, **more})  # type: ignore[arg-type]


def to_renew(book: Book) -> list[tuple[object, ...]]:
    """(band, policies) to renew."""
    return [row[:2] for row in waiting_counts(book, "to_renew", TODAY, (-1, 7, 30))]


def test_policies_are_to_renew_by_the_days_left(book: Book) -> None:
    with saving(book, "end") as save:
        replace(save, "policies", 1, exit_date=TODAY - 50, exit_reason="migrated")
        replace(save, "products", 1, grace_days=20)
    groups = ((f"P-{at}", at, f"Group {at}") for at in (-22, -21, -1, 0, 7, 8, 30, 31))
    add(book, "policies", *(ending(code, last, holder=None, group_name=name, lives=9) for code, last, name in groups))
    assert to_renew(book) == [(0, 2), (1, 2), (2, 2)]
    found = waiting_records(book, "to_renew", TODAY, (-1, 7, 30), Wanted(most=2))
    assert [each.name for each in found] == ["Group -21", "Group -1"]


def test_a_policy_is_renewed_by_a_link_a_holder_or_a_group(book: Book) -> None:
    with saving(book, "end") as save:
        replace(save, "policies", 1, end_day=TODAY + 3)
    assert to_renew(book) == [(1, 1)]
    add(book, "policies", ending("P-2", 400))
    assert to_renew(book) == []
    group = {"holder": None, "group_name": "Weavers", "lives": 5}
    add(book, "policies", ending("P-3", 5, **group))
    assert to_renew(book) == [(1, 1)]
    add(book, "policies", ending("P-4", 400, **group))
    assert to_renew(book) == []


def test_who_renewed_up_to_sixty_days_early_waits_no_longer(book: Book) -> None:
    """The renewal date is four days away: the new term may start from sixty days before it."""
    with saving(book, "end") as save:
        replace(save, "policies", 1, end_day=TODAY + 3)
    early = TODAY + 4 - EARLY_DAYS
    add(book, "policies", ending("P-2", 400, start_day=early - 1))
    assert to_renew(book) == [(1, 1)]
    add(book, "policies", ending("P-3", 400, start_day=early, exit_date=early - 1, exit_reason="other"))
    assert to_renew(book) == [(1, 1)]
    add(book, "policies", ending("P-4", 400, start_day=early))
    assert to_renew(book) == []


def test_a_policy_of_another_product_renews_nothing(book: Book) -> None:
    with saving(book, "end") as save:
        replace(save, "policies", 1, end_day=TODAY + 3)
    add(book, "products", Product(code="FUNERAL", name="Funeral cover", line="funeral"))
    add(book, "policies", ending("P-2", 400, product="FUNERAL"))
    assert to_renew(book) == [(1, 1)]


def test_who_left_is_not_asked_to_renew(book: Book) -> None:
    with saving(book, "end") as save:
        replace(save, "policies", 1, end_day=TODAY + 3, exit_date=TODAY, exit_reason="migrated")
    assert to_renew(book) == []


def test_the_newest_save_comes_first(book: Book) -> None:
    add(book, "premiums", due("D-1", 1))
    assert [row[2] for row in latest_saves(book, 2)] == ["add", "enrol"]


def test_each_first_step_is_seen_when_it_is_taken(tmp_path: Path, book: Book) -> None:
    empty = new_book(tmp_path / "new.coverbook")
    assert begun(empty) == (0, 0, 0, 0, 0)
    empty.close()
    assert begun(book) == (1, 1, 1, 0, 0)
    add(book, "premiums", due("D-1", 5, paid_on=TODAY))
    add(book, "claims", claim("C-1"))
    assert begun(book) == (1, 1, 1, 1, 1)
