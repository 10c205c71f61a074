"""Everything passes one gate: plans write nothing, many of them are one save, and none is half there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts import permission
from desktop_app.acts.gate import gate_all
from desktop_app.acts.person import enrol_household
from desktop_app.acts.policy import renew_policy
from desktop_app.acts.premium import take_premium
from desktop_app.acts.undo import take_back
from desktop_app.core.doubts import REASONS, Doubtful
from desktop_app.core.problems import Refused
from desktop_app.core.rights import AUDITOR, MANAGER
from desktop_app.core.text import text
from desktop_app.store.rows import find
from tests.counter import TODAY, WHO, enrolled, fields, household, member, office_book, saves

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

FIRST, SECOND = "D-A-000001", "D-A-000002"
WHY = text("Roles", "Two people do this.")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """Two households, each with a premium that is due."""
    book = office_book(tmp_path, enrolled)
    enrol_household(book, household(member("Maya Gurung")), WHO)
    yield book
    book.close()


def money(premium: str, **changes: Any) -> dict[str, Any]:
    return {"premium": premium, "amount": 60_000, "paid_on": TODAY, "method": "cash", "receipt": None, **changes}


def receipts(book: Book) -> list[str | None]:
    return [find(book, "premiums", code).receipt for code in (FIRST, SECOND)]


def test_a_plan_writes_nothing(book: Book) -> None:
    before = saves(book)
    plan = take_premium.plan(book, money(FIRST))
    assert (plan.problems, plan.doubts) == ([], [])
    assert (saves(book), receipts(book)) == (before, [None, None])


def test_many_premiums_are_one_save_and_their_receipts_count_up(book: Book) -> None:
    before = len(saves(book))
    done = gate_all(book, take_premium, [money(FIRST), money(SECOND)], WHO)
    assert [each.receipt for each in done] == receipts(book) == ["R-A-2026-00001", "R-A-2026-00002"]
    assert len(saves(book)) == before + 1


def test_one_premium_twice_among_many_is_refused_with_its_row_and_none_is_taken(book: Book) -> None:
    before = saves(book)
    with pytest.raises(Refused) as refusal:
        gate_all(book, take_premium, [money(FIRST), money(SECOND), money(FIRST)], WHO)
    assert fields(refusal.value) == ["rows.2.premium"]
    assert (saves(book), receipts(book)) == (before, [None, None])


def test_what_is_wrong_with_any_row_is_said_at_once(book: Book) -> None:
    rows = [money(FIRST, amount=0), money(SECOND), money(SECOND, paid_on=None, receipt="R-1")]
    with pytest.raises(Refused) as refusal:
        gate_all(book, take_premium, rows, WHO)
    assert fields(refusal.value) == ["rows.0.amount", "rows.2.paid_on"]


def test_a_doubt_of_a_row_is_asked_about_and_its_reason_kept_with_the_save(book: Book) -> None:
    rows = [money(FIRST), money(SECOND, method="by bicycle")]
    with pytest.raises(Doubtful) as doubt:
        gate_all(book, take_premium, rows, WHO)
    assert fields(doubt.value) == ["rows.1.method"]
    rows[1][REASONS] = {doubt.value.problems[0].message: "a new way to pay"}
    gate_all(book, take_premium, rows, WHO)
    assert saves(book)[-1][-1] == "a new way to pay"


def test_many_policies_are_renewed_in_one_save(book: Book) -> None:
    policies = [find(book, "policies", code) for code in ("P-A-000001", "P-A-000002")]
    rows = [{"renews": each.code, "start_day": each.end_day + 1, "amount": 60_000} for each in policies]
    done = gate_all(book, renew_policy, rows, WHO)
    assert [each.policy for each in done] == ["P-A-000003", "P-A-000004"]
    assert saves(book)[-1][0] == "renew_policy"


def test_a_whole_batch_is_taken_back_in_one_save(book: Book) -> None:
    gate_all(book, take_premium, [money(FIRST), money(SECOND)], WHO)
    number = len(saves(book)) + 1  # the first save is not told
    take_back(book, {"save": f"A-{number}", "why": "the wrong village"}, WHO)
    assert receipts(book) == [None, None]
    assert saves(book)[-1] == ("take_back", "Asha", "A", "the wrong village")


def test_a_batch_with_a_later_change_is_not_taken_back_and_says_of_which_record(book: Book) -> None:
    gate_all(book, take_premium, [money(FIRST, amount=30_000), money(SECOND)], WHO)
    number = len(saves(book)) + 1  # the first save is not told
    take_premium(book, money("D-A-000003", amount=30_000), WHO)
    before = saves(book)
    with pytest.raises(Refused) as refusal:
        take_back(book, {"save": f"A-{number}", "why": "the wrong village"}, WHO)
    assert "D-A-000003" in str(refusal.value.problems[0].message)
    assert saves(book) == before


@pytest.mark.parametrize("save", ["A-99", "B-1", "nonsense", ""])
def test_only_a_save_that_is_there_is_taken_back(book: Book, save: str) -> None:
    with pytest.raises(Refused) as refusal:
        take_back(book, {"save": save, "why": "wrong"}, WHO)
    assert fields(refusal.value) == ["save"]


def test_taking_back_needs_its_reason(book: Book) -> None:
    with pytest.raises(Refused) as refusal:
        take_back(book, {"save": "A-1"}, WHO)
    assert fields(refusal.value) == ["why"]


def test_of_many_rows_one_above_the_limit_needs_a_second_person_and_none_is_saved_before(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is asked while a row is wrong, and whoever could agree is named."""
    monkeypatch.setattr(permission, "_why_two", lambda _book, plan, _who: WHY if plan.recorded_by else None)
    monkeypatch.setattr(permission, "staff", lambda _: {"Asha": MANAGER, "Bina": MANAGER, "Chandra": AUDITOR})
    of = replace(take_premium, plan=lambda book, row: replace(take_premium.plan(book, row), recorded_by=row["by"]))
    before, rows = saves(book), [money(FIRST, by=""), money(SECOND, by="Asha")]
    with pytest.raises(Refused) as refusal:
        gate_all(book, of, [money(FIRST, by="", amount=0), rows[1]], WHO)
    assert fields(refusal.value) == ["rows.0.amount"]
    with pytest.raises(permission.NeedsSecond) as needed:
        gate_all(book, of, rows, WHO)
    assert needed.value.names == ("Bina",)
    assert saves(book) == before
    gate_all(book, of, rows, WHO._replace(second="Bina"))
    assert book.value("SELECT reason FROM saves ORDER BY id DESC LIMIT 1") == "agreed: Bina"
