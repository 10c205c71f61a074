"""A packet may come from anybody's stick: one that was made by hand is refused in a sentence, however it is signed."""

from __future__ import annotations

import os
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.core.problems import Refused
from desktop_app.store.cipher import BookKey
from desktop_app.store.meeting.packet import read, written
from desktop_app.store.meeting.packing import packed
from tests.attached import keep
from tests.counter import enrolled, member
from tests.forged import packet_of, refusal, with_head, with_lines, with_parts, with_tail
from tests.laptops import laptops

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

DAMAGED = "damaged, cut short, or was changed"


@pytest.fixture
def books(tmp_path: Path) -> Iterator[list[Book]]:
    """Two laptops; the first has a household, and a photo of its holder, to tell of."""
    made = laptops(tmp_path)
    enrolled(made[0], member("Bina Rana"))
    keep(made[0], of=("people", "M-A-000001"))
    yield made
    for each in made:
        each.close()


@pytest.mark.parametrize(
    "said",
    [
        {"device": ["K1"]},
        {"known": ["K1"]},
        {"columns": "people"},
        {"files": None},
        {"saves": "many"},
        {"version": []},
    ],
)
def test_a_first_line_of_wrong_kinds_is_refused(books: list[Book], said: dict[str, Any]) -> None:
    assert DAMAGED in refusal(books[1], with_head(books[0], **said))


def test_a_key_that_is_none_signs_nothing(books: list[Book]) -> None:
    assert DAMAGED in refusal(books[1], with_head(books[0], device=["K1", "no key", "laptop K1"]))


def test_a_packet_without_a_file_that_it_names_is_refused(books: list[Book]) -> None:
    assert DAMAGED in refusal(books[1], with_parts(books[0], lambda parts: parts[:-1]))


def test_a_file_that_is_another_one_than_it_is_named_is_refused(books: list[Book]) -> None:
    assert DAMAGED in refusal(books[1], with_parts(books[0], lambda parts: [parts[0], b"another deed"]))


@pytest.mark.parametrize("tail", [b"\0", b"\0" * 7 + b"\2\0", b"\xff" * 8])
def test_a_part_that_ends_before_its_length_is_refused(books: list[Book], tail: bytes) -> None:
    assert DAMAGED in refusal(books[1], with_tail(books[0], tail))


@pytest.mark.parametrize(
    "saves",
    [
        b"no saves",
        b"",
        zlib.compress(b"[" * 100_000),
        zlib.compress(b"\xff\xfe"),
        zlib.compress(b"[1, 2"),
        zlib.compress(b"[]")[:-2],
    ],
)
def test_saves_that_cannot_be_unfolded_or_read_are_refused(books: list[Book], saves: bytes) -> None:
    assert DAMAGED in refusal(books[1], with_parts(books[0], lambda parts: [saves, *parts[1:]]))


def test_a_packet_that_tells_of_fewer_saves_than_it_says_is_refused(books: list[Book]) -> None:
    assert DAMAGED in refusal(books[1], with_head(books[0], saves=3))


@pytest.mark.parametrize(
    ("line", "at", "value"),
    [
        (0, -1, "all"),
        (0, -2, ["K1"]),
        (1, 0, "sqlite_master"),
        (1, 0, {}),
        (1, 1, {"now": 1}),
        (1, 1, {"was": 7}),
        (1, 1, {"was": {"code": ["M-1"]}}),
        (1, -1, ["a", "b"]),
        (1, -1, True),
    ],
)
def test_saves_and_rows_of_wrong_kinds_are_refused(books: list[Book], line: int, at: int, value: object) -> None:
    def change(lines: list[Any]) -> None:
        lines[line][at] = value

    assert DAMAGED in refusal(books[1], with_lines(books[0], change))


@pytest.mark.parametrize(("line", "more"), [(0, []), (1, []), (1, [7, 8])])
def test_saves_and_rows_with_too_few_or_too_many_values_are_refused(
    books: list[Book], line: int, more: list[int]
) -> None:
    def change(lines: list[Any]) -> None:
        lines[line][2:3] = more

    assert DAMAGED in refusal(books[1], with_lines(books[0], change))


def test_a_line_signed_anew_without_a_change_is_taken_in(books: list[Book]) -> None:
    """So whatever else is refused here is refused for what it says, not for how it was put together."""
    content = with_lines(books[0], lambda lines: lines).read_bytes()
    assert read(content, None).saves == read(packet_of(books[0]).read_bytes(), None).saves


def locked_with(book: Book, key: BookKey) -> bytes:
    """A packet of a laptop, sealed with a key."""
    packet = packed(book)
    return written(replace(packet, head=replace(packet.head, salt=key.salt.hex())), book.device, key)


def refused_reading(content: bytes, key: BookKey | None) -> str:
    """Why a packet is not read with a key."""
    with pytest.raises(Refused) as found:
        read(content, key)
    return found.value.problems[0].message.source


def test_a_sealed_packet_is_read_with_the_key_of_its_book_alone(books: list[Book]) -> None:
    key = BookKey(os.urandom(32), os.urandom(16))
    content = locked_with(books[0], key)
    assert read(content, key).saves == packed(books[0]).saves
    assert "locked with another key" in refused_reading(content, None)
    assert "locked with another key" in refused_reading(content, BookKey(key.raw, os.urandom(16)))
    assert DAMAGED in refused_reading(content, BookKey(os.urandom(32), key.salt))


def test_a_locked_book_reads_no_packet_that_is_open(books: list[Book]) -> None:
    key = BookKey(os.urandom(32), os.urandom(16))
    assert "This book is locked, and the packet is not" in refused_reading(packet_of(books[0]).read_bytes(), key)


@pytest.mark.parametrize("said", [{"version": float("inf")}, {"saves": float("inf")}, {"known": {"K1": float("inf")}}])
def test_a_number_without_end_in_the_first_line_is_damage(books: tuple[Book, Book], said: dict[str, object]) -> None:
    assert DAMAGED in refusal(books[1], with_head(books[0], **said))


@pytest.mark.parametrize(("line", "at", "value"), [(0, 0, ["K1"]), (0, 0, {}), (1, -1, "\ud800")])
def test_what_is_no_text_and_no_number_is_damage(books: tuple[Book, Book], line: int, at: int, value: object) -> None:
    def change(lines: list[list[object]]) -> None:
        lines[line][at] = value

    assert DAMAGED in refusal(books[1], with_lines(books[0], change))


def test_a_save_that_counts_a_row_more_than_came_is_damage(books: tuple[Book, Book]) -> None:
    def change(lines: list[list[Any]]) -> None:
        max((each for each in lines if each[0] == "K1"), key=lambda each: each[1])[-1] += 1

    assert DAMAGED in refusal(books[1], with_lines(books[0], change))
