"""Policies are found by member or code, with whom they cover."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.core.records.policy import Policy
from desktop_app.store.policies import claims_after, find_policies, people_covered, policies_of, renewal_of
from desktop_app.store.rows import insert, replace
from desktop_app.store.save import saving
from tests.counter import END, START, TODAY, enrolled, member, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


def begun(book: Book) -> None:
    """Two households, a renewal and a group."""
    enrolled(book)
    enrolled(book, member("Parbati Rana"), product="FUNERAL")
    term: dict[str, Any] = {"start_day": START, "end_day": END}
    with saving(book, "policies") as save:
        insert(
            save,
            "policies",
            Policy(code="P-A-000003", product="HEALTH", holder="M-A-000003", renews="P-A-000002", **term),
        )
        insert(save, "policies", Policy(code="G-1", product="FUNERAL", group_name="Weavers", lives=40, **term))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, begun)
    yield book
    book.close()


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("", ["G-1", "P-A-000003", "P-A-000002", "P-A-000001"]),
        ("p-a-00", ["P-A-000001", "P-A-000002", "P-A-000003"]),
        ("P-A-000002", ["P-A-000002"]),
        ("pa", ["P-A-000003", "P-A-000002"]),
        ("bishnu", ["P-A-000001"]),
        ("M-A-000003", ["P-A-000003", "P-A-000002"]),
        ("g", ["G-1"]),
        ("nobody", []),
    ],
)
def test_policies_are_found_by_code_and_by_member(book: Book, typed: str, codes: list[str]) -> None:
    assert [each.code for each in find_policies(book, typed, TODAY)] == codes


def test_a_person_has_the_policies_that_cover_and_those_held(book: Book) -> None:
    assert [each.code for each in policies_of(book, 2)] == ["P-A-000001"]
    assert [each.code for each in policies_of(book, 3)] == ["P-A-000003", "P-A-000002"]


def test_covers_are_named_and_end_with_the_first_exit(book: Book) -> None:
    with saving(book, "leave") as save:
        replace(save, "covers", 2, exit_date=START + 9)
        replace(save, "policies", 1, exit_date=START + 20, exit_reason="migrated")
    assert [(each.code, each.last, each.named) for each in people_covered(book, "P-A-000001")] == [
        *(("M-A-000001", START + 20, 1), ("M-A-000002", START + 9, 1)),
    ]


def test_without_cover_rows_the_holder_is_covered_and_of_a_head_count_nobody_by_name(book: Book) -> None:
    assert [(each.code, each.last, each.named) for each in people_covered(book, "P-A-000003")] == [
        ("M-A-000003", END, 0)
    ]
    assert people_covered(book, "G-1") == []


def test_the_renewal_of_a_policy_is_known(book: Book) -> None:
    assert (renewal_of(book, "P-A-000002"), renewal_of(book, "P-A-000003")) == ("P-A-000003", None)
    assert claims_after(book, "P-A-000001", START) == []
