"""Whom a book trusts: its own laptops, each with one code and one past, telling all that they rest on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.store.identity import Device
from desktop_app.store.meeting.packet import PackedRow
from desktop_app.store.meeting.packing import packed
from desktop_app.store.migrations import LATEST
from tests.counter import enrolled, member
from tests.forged import packet_of, refusal, rewritten
from tests.laptops import corrected, given, laptop, laptops

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop_app.store.database import Book
    from desktop_app.store.meeting.packet import PackedSave, Packet

DAMAGED = "damaged, cut short, or was changed"


@pytest.fixture
def books(tmp_path: Path) -> Iterator[list[Book]]:
    """Three laptops; the first has a household to tell of."""
    made = laptops(tmp_path, ("K1", "K2", "K3"))
    enrolled(made[0], member("Bina Rana"))
    yield made
    for each in made:
        each.close()


def saying(**said: Any) -> Callable[[Packet], Packet]:
    """A packet that says something else of itself."""
    return lambda packet: replace(packet, head=replace(packet.head, **said))


def with_save(change: Callable[[PackedSave], PackedSave]) -> Callable[[Packet], Packet]:
    """A packet whose save is another."""
    return lambda packet: replace(packet, saves=[change(each) for each in packet.saves])


def numbered(save: PackedSave) -> PackedSave:
    """A save that leaves a number of its laptop out."""
    return replace(save, about=save.about._replace(number=save.about.number + 1))


def test_a_packet_of_a_book_of_a_newer_program_says_what_to_install(books: list[Book]) -> None:
    assert "Install the newest version" in refusal(books[1], rewritten(books[0], saying(version=LATEST + 1)))


@pytest.mark.parametrize(("table", "column"), [("sqlite_master", "sql"), ("people", "password"), ("people", "save")])
def test_a_table_or_column_that_no_sheet_has_is_refused(books: list[Book], table: str, column: str) -> None:
    def more(packet: Packet) -> Packet:
        for save in packet.saves:
            save.rows += [PackedRow(table, {column: 1})] if table != "people" else []
            save.rows[:] = [replace(row, values={**row.values, column: 1}) for row in save.rows]
        names = {of: (*columns, column) for of, columns in packet.head.columns.items()}
        return saying(columns={table: (column,), **names})(packet)

    assert DAMAGED in refusal(books[1], rewritten(books[0], more))


def test_a_packet_of_a_file_with_more_records_under_its_head_is_refused(books: list[Book]) -> None:
    one, other, _ = books
    rows = packed(one).head.rows
    said = refusal(other, rewritten(one, saying(rows={**rows, "people": rows["people"] + 1})))
    assert "that of K1 (laptop K1) would have the same saves and not the same records" in said


def test_a_packet_of_a_file_in_which_a_record_says_something_else_is_refused(books: list[Book]) -> None:
    def standing(save: PackedSave) -> PackedSave:
        return replace(save, rows=[replace(row, over=False) for row in save.rows])

    one, other, _ = books
    corrected(one, "people", "M-A-000001", phone="1")
    corrected(one, "people", "M-A-000001", phone="2")
    said = refusal(other, rewritten(one, with_save(standing)))
    assert "would have the same saves and not the same records" in said
    assert given(one, other).saves == 3


def test_one_laptop_with_two_codes_is_told_to_take_the_first_again(books: list[Book]) -> None:
    one, other, _ = books
    given(one, other)
    again = Device("K9", one.device.key, one.device.name)
    assert "K9 and K1 are one laptop. Choose K1 again" in refusal(other, rewritten(one, saying(device=again.row)))


def test_a_laptop_put_back_to_an_older_copy_is_told_what_to_do(books: list[Book]) -> None:
    one, other, older = books
    given(one, other)
    older.device = laptop("K1")
    enrolled(older, member("Om Oli"))
    said = refusal(other, packet_of(older))
    assert "K1-1 is another save here than in the packet" in said
    assert "laptop K1 went on from an older copy of the book, or two laptops write under its code" in said


def test_a_save_that_leaves_a_number_out_is_refused(books: list[Book]) -> None:
    assert DAMAGED in refusal(books[1], rewritten(books[0], with_save(numbered)))


@pytest.mark.parametrize("parents", ["no list", "7", "[", ""])
def test_a_save_that_does_not_say_what_it_follows_is_refused(books: list[Book], parents: str) -> None:
    change = with_save(lambda save: replace(save, about=save.about._replace(parents=parents)))
    assert DAMAGED in refusal(books[1], rewritten(books[0], change))


def test_a_head_that_is_no_save_of_the_packet_or_the_book_is_refused(books: list[Book]) -> None:
    said = refusal(books[1], rewritten(books[0], saying(head="0" * 64)))
    assert "K1-1 is another save here than in the packet" in said


def test_a_save_that_is_changed_does_not_come_to_its_digest(books: list[Book]) -> None:
    change = with_save(lambda save: replace(save, about=save.about._replace(user="Mallory")))
    assert DAMAGED in refusal(books[1], rewritten(books[0], change))


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [("people", "village", "Nowhere"), ("policies", "product", "NONE"), ("premiums", "policy", "P-NONE")],
)
def test_a_row_that_leads_to_what_nobody_has_is_refused(books: list[Book], table: str, column: str, value: str) -> None:
    def led(row: PackedRow) -> PackedRow:
        return replace(row, values={**row.values, column: value}) if row.table == table else row

    stick = rewritten(books[0], with_save(lambda save: replace(save, rows=[led(each) for each in save.rows])))
    assert DAMAGED in refusal(books[1], stick)


def test_a_save_that_takes_out_what_was_never_there_is_refused(books: list[Book]) -> None:
    def gone(save: PackedSave) -> PackedSave:
        (person,) = (row for row in save.rows if row.table == "people")
        return replace(
            save, rows=[*save.rows, replace(person, values={**person.values, "village": "Nowhere"}, gone=True)]
        )

    assert DAMAGED in refusal(books[1], rewritten(books[0], with_save(gone)))
