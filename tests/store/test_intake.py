"""Many records at once: what does not fit each other or the file is found before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.records.sheets import sheet
from desktop_app.store.history import broken_saves
from desktop_app.store.intake import Intake
from desktop_app.store.rows import find
from desktop_app.store.save import saving
from tests.books import START, small_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A small file."""
    book = small_book(tmp_path / "small.coverbook")
    yield book
    book.close()


def row(name: str, line: int, /, **values: object) -> tuple[object, ...]:
    """A staged row of a sheet from the values that matter."""
    return (line, *(values.get(field.name) for field in sheet(name).fields))


def staged(book: Book, **sheets: list[tuple[object, ...]]) -> Intake:
    """An intake with the given rows, sealed."""
    intake = Intake(book)
    for name, rows in sheets.items():
        intake.add(name, rows)
    intake.seal()
    return intake


def write(book: Book, intake: Intake) -> dict[str, int]:
    """Write what the file does not hold yet."""
    rows = intake.forget_known()
    with saving(book, "import") as save:
        intake.write(save)
    return rows


def test_rows_may_come_in_any_order(book: Book) -> None:
    """A claim before its policy, a renewal before what it renews."""
    policy = {"product": "HEALTH", "start_day": START, "end_day": START + 9}
    intake = staged(
        book,
        claims=[row("claims", 2, code="C-1", policy="P-3", incurred=1, reported=2, covered=5)],
        policies=[
            row("policies", 2, code="P-3", renews="P-2", **policy),
            row("policies", 3, code="P-2", renews="P-1", holder="M-2", **policy),
        ],
        people=[row("people", 2, code="M-2", name="Binod", village="Tikapur", office="O-1")],
        offices=[row("offices", 2, code="O-1", name="Bardiya", region="West")],
    )
    assert [list(intake.dangling(each)) for each in intake.sheets] == [[], [], [], []]
    assert write(book, intake) == {"offices": 1, "people": 1, "policies": 2, "claims": 1}
    assert find(book, "policies", "P-3").renews == "P-2"
    assert find(book, "policies", "P-2").renews == "P-1"
    assert find(book, "claims", "C-1").policy == "P-3"
    assert find(book, "claims", "C-1").decision == "open"
    assert find(book, "people", "M-2").office == "O-1"
    assert broken_saves(book) == []


def test_a_key_that_stands_twice_is_found_with_its_first_line(book: Book) -> None:
    """Every further line names the first."""
    people = [row("people", line, code="M-2" if line != 4 else "M-3", name="Binod") for line in (2, 4, 5, 9)]
    covers = [row("covers", line, policy="P-1", person="M-2") for line in (2, 3)]
    intake = staged(book, people=people, covers=covers)
    assert list(intake.repeated(sheet("people"))) == [(5, 2, "M-2"), (9, 2, "M-2")]
    assert list(intake.repeated(sheet("covers"))) == [(3, 2, "P-1 M-2")]


def test_keys_without_a_value_are_keys_where_that_is_allowed(book: Book) -> None:
    """Two populations of the whole scheme on one day are one too many; two unreadable codes are not a double."""
    populations = [row("populations", line, date=START, population=9) for line in (2, 3)]
    people = [row("people", line, name="Binod") for line in (2, 3)]
    intake = staged(book, populations=populations, people=people)
    assert [line for line, _, _ in intake.repeated(sheet("populations"))] == [3]
    assert list(intake.repeated(sheet("people"))) == []


def test_links_that_lead_nowhere_are_found(book: Book) -> None:
    """Neither the file nor the stage has the code."""
    intake = staged(book, covers=[row("covers", 2, policy="P-1", person="M-9"), row("covers", 3, policy="P-9")])
    found = [(line, field.name, code) for line, field, code in intake.dangling(sheet("covers"))]
    assert found == [(3, "policy", "P-9"), (2, "person", "M-9")]


def test_vouchers_that_do_not_balance_are_found(book: Book) -> None:
    """One sum, one date; a voucher with an unreadable amount is not judged."""
    lines = [
        ("V-1", 5, 0),
        ("V-1", -5, 0),
        ("V-2", 5, 0),
        ("V-2", -4, 0),
        ("V-3", 5, 0),
        ("V-3", -5, 1),
        ("V-4", None, 0),
    ]
    rows = [
        row("vouchers", at, voucher=voucher, date=START + later, line="P17", amount=amount)
        for at, (voucher, amount, later) in enumerate(lines, 2)
    ]
    assert list(staged(book, vouchers=rows).unbalanced()) == [(4, "V-2", 1, 1), (6, "V-3", 0, 2)]


def test_a_known_row_that_differs_is_found_field_by_field(book: Book) -> None:
    """Also where a value is added or taken away."""
    people = [row("people", 2, code="M-1", name="Asha Rana", household="H-1", village="Tikapur")]
    found = staged(book, people=people).differing(sheet("people"))
    assert [(line, key, field.name, old, new) for line, key, field, old, new in found] == [
        (2, "M-1", "name", "Asha Tharu", "Asha Rana"),
        (2, "M-1", "village", None, "Tikapur"),
    ]


def test_known_rows_are_forgotten_and_new_ones_written(book: Book) -> None:
    """An import brings only what is new."""
    people = [
        row("people", 2, code="M-1", name="Asha Tharu", household="H-1"),
        row("people", 3, code="M-2", name="Binod", household="H-1"),
    ]
    intake = staged(book, people=people)
    assert list(intake.differing(sheet("people"))) == []
    assert intake.new_words() == []
    assert write(book, intake) == {"people": 1}
    assert book.query("SELECT code FROM people ORDER BY id") == [("M-1",), ("M-2",)]


def test_rows_that_belong_together_are_compared_together(book: Book) -> None:
    """The lines of a claim may come in another order, but not fewer, more or others."""
    claim = [row("claims", 2, code="C-1", policy="P-1", incurred=1, reported=2, covered=5)]
    items = [("bed", 5), ("drugs", 3), ("drugs", 3)]

    def bill(*lines: tuple[str, int]) -> list[tuple[object, ...]]:
        return [
            row("claim_lines", at, claim="C-1", item=item, billed=amount) for at, (item, amount) in enumerate(lines, 2)
        ]

    of = sheet("claim_lines")
    write(book, staged(book, claims=claim, claim_lines=bill(*items)))
    for same in (items, items[::-1]):
        intake = staged(book, claim_lines=bill(*same))
        assert list(intake.regrouped(of)) == []
        assert intake.forget_known() == {"claim_lines": 0}
    for other in (items[:2], [*items, ("bed", 5)], [("bed", 5), ("bed", 5), ("drugs", 3)], [("bed", 4), *items[1:]]):
        assert list(staged(book, claim_lines=bill(*other)).regrouped(of)) == [(2, "C-1")]


def test_new_words_are_named_once_with_their_list(book: Book) -> None:
    """A household and a village of the same name are two words."""
    people = [
        row("people", line, code=f"M-{line}", name="Binod", household="Tikapur", village="Tikapur") for line in (2, 3)
    ]
    assert staged(book, people=people).new_words() == [("household", "Tikapur"), ("village", "Tikapur")]


def test_an_abandoned_intake_leaves_nothing(book: Book) -> None:
    """The next one starts from nothing."""
    staged(book, people=[row("people", 2, code="M-2", name="Binod")])
    assert staged(book).sheets == []
    assert book.value("SELECT count(*) FROM people") == 1


def test_links_find_codes_however_they_are_written_and_codes_stay(book: Book) -> None:
    """Within what comes, and in the file; a code that comes as new is kept as it is written."""
    policy = {"product": " health", "start_day": START, "end_day": START + 9}
    intake = staged(
        book,
        people=[row("people", 2, code="m-2 b", name="Binod", office="o - 1"), row("people", 3, code="M-1x", name="C")],
        policies=[row("policies", 2, code="p-9", holder="M-2B", **policy)],
        offices=[row("offices", 2, code="O-1", name="Bardiya")],
    )
    assert [list(intake.dangling(each)) for each in intake.sheets] == [[], [], []]
    write(book, intake)
    assert find(book, "policies", "P-9").holder == "m-2 b"
    assert find(book, "people", "m-2b").office == "O-1"


@pytest.mark.parametrize("second", ["m-2", "M - 2", " M-2"])
def test_a_code_that_stands_twice_in_two_ways_of_writing_is_found(book: Book, second: str) -> None:
    people = [row("people", 2, code="M-2", name="Binod"), row("people", 3, code=second.strip(), name="Asha")]
    intake = staged(book, people=people)
    assert [tuple(each)[:2] for each in intake.repeated(sheet("people"))] == [(3, 2)]
