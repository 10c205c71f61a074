"""Packets: what one laptop tells another, taken in whole, in any order, once or twice; refused where it is not ours."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.packets import look_into, merge, pack
from desktop_app.acts.verify_book import verify_book
from desktop_app.core.problems import Refused
from desktop_app.core.records.scheme import Office
from desktop_app.store.attached_files import digests_of, files_of
from desktop_app.store.identity import Device
from desktop_app.store.meeting.packet import head_of
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from desktop_app.store.seen import accept_head
from tests.attached import DEED, keep
from tests.books import another_small_book
from tests.counter import START, WHO, enrolled, member
from tests.forged import packet_of, refusal
from tests.laptops import corrected, given, head, laptop, laptops, met
from tests.simulation.meeting_state import figures, records

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


@pytest.fixture
def books(tmp_path: Path) -> Iterator[list[Book]]:
    """Three laptops with copies of one book."""
    made = laptops(tmp_path, ("K1", "K2", "K3"))
    yield made
    for each in made:
        each.close()


def test_two_laptops_come_to_the_same_records_figures_and_head(books: list[Book]) -> None:
    one, other, _ = books
    enrolled(one, member("Bina Rana"), paid_on=START)
    enrolled(other, member("Om Oli"))
    assert given(one, other).saves == 1
    assert given(other, one).joined == 0
    assert head(one) == head(other)
    assert records(one) == records(other)
    assert figures(one) == figures(other)
    assert not verify_book(one).faults
    assert not verify_book(other).faults


def test_any_order_and_any_number_of_times_comes_to_the_same(books: list[Book]) -> None:
    one, other, third = books
    enrolled(one, member("Bina Rana"))
    enrolled(other, member("Om Oli"), paid_on=START)
    sticks = [packet_of(one), packet_of(other)]
    fourth = open_book(shutil.copyfile(third.path, third.path.with_name("fourth.coverbook")), device=laptop("K4"))
    for turn, book in ((sticks, third), (sticks[::-1], fourth)):
        for stick in (*turn, *turn):
            merge(book, stick, WHO)
    assert {key: rows for key, rows in records(third).items() if key != "saves"} == {
        key: rows for key, rows in records(fourth).items() if key != "saves"
    }
    assert figures(third) == figures(fourth)
    fourth.close()


def test_a_packet_taken_in_twice_changes_nothing(books: list[Book]) -> None:
    one, other, _ = books
    enrolled(one, member("Bina Rana"))
    stick = packet_of(one)
    merge(other, stick, WHO)
    before = head(other)
    assert merge(other, stick, WHO).saves == 0
    assert head(other) == before


def test_what_both_said_of_different_columns_joins(books: list[Book]) -> None:
    one, other, _ = books
    corrected(one, "people", "M-A-000001", phone="111")
    corrected(other, "people", "M-A-000001", village="Sonpur")
    met(one, other)
    for book in (one, other):
        assert book.query("SELECT phone, word FROM people p JOIN words w ON w.id = p.village") == [("111", "Sonpur")]


def test_one_says_what_it_would_bring_before_it_is_taken_in(books: list[Book]) -> None:
    enrolled(books[0], member("Bina Rana"))
    seen = look_into(books[1], packet_of(books[0]))
    assert (seen.maker, seen.saves, seen.users) == ("K1 (laptop K1)", 1, ("Asha",))
    assert seen.rows > 3


def test_since_a_laptop_holds_only_what_that_does_not_know(books: list[Book]) -> None:
    one, other, _ = books
    enrolled(one, member("Bina Rana"))
    enrolled(other, member("Om Oli"))
    met(one, other)
    enrolled(one, member("Hari Oli"))
    whole, part = packet_of(one), one.path.with_name("part.packet")
    pack(one, part, "K2")
    assert head_of(whole.read_bytes()).saves > head_of(part.read_bytes()).saves == 1
    assert merge(other, part, WHO).saves == 1
    with pytest.raises(Refused, match="No laptop"):
        pack(one, part, "XX")


def test_papers_and_photos_go_along(books: list[Book]) -> None:
    one, other, _ = books
    keep(one, of=("people", "M-A-000001"))
    given(one, other)
    (digest,) = digests_of(other)
    assert files_of(other).read(digest) == DEED


def test_a_packet_that_lacks_what_went_before_says_which_saves(books: list[Book]) -> None:
    one, other, third = books
    enrolled(one, member("Bina Rana"))
    enrolled(other, member("Om Oli"))
    met(one, other)
    enrolled(one, member("Hari Oli"))
    pack(one, one.path.with_suffix(".packet"), "K2")
    assert "K1-1" in refusal(third, one.path.with_suffix(".packet"))


def test_a_packet_of_another_book_is_refused(books: list[Book], tmp_path: Path) -> None:
    other = another_small_book(tmp_path / "other.coverbook")
    other.device = laptop("K9")
    with saving(other, "add_offices") as save:
        insert(save, "offices", Office(code="O-1", name="Bardiya"))
    assert "another book" in refusal(books[0], packet_of(other))
    other.close()


@pytest.mark.parametrize("cut", [0, 10, 200, -1, -70])
def test_a_packet_that_was_cut_is_refused(books: list[Book], cut: int) -> None:
    enrolled(books[0], member("Bina Rana"))
    stick = packet_of(books[0])
    stick.write_bytes(stick.read_bytes()[:cut])
    assert refusal(books[1], stick)


def test_a_packet_with_any_other_byte_is_refused(books: list[Book]) -> None:
    enrolled(books[0], member("Bina Rana"))
    stick = packet_of(books[0])
    content = stick.read_bytes()
    for at in range(0, len(content), max(1, len(content) // 60)):
        stick.write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
        assert refusal(books[1], stick)


def test_a_packet_signed_by_a_stranger_is_refused(books: list[Book]) -> None:
    enrolled(books[0], member("Bina Rana"))
    stranger = laptop("K1x")
    books[0].device = Device("K1", stranger.key, "", stranger.secret)
    assert "not trusted" in refusal(books[1], packet_of(books[0]))


def test_a_packet_of_a_newer_program_is_refused(books: list[Book]) -> None:
    enrolled(books[0], member("Bina Rana"))
    stick = packet_of(books[0])
    stick.write_bytes(stick.read_bytes().replace(b'"format":2', b'"format":3', 1))
    assert "newer" in refusal(books[1], stick)


def test_two_laptops_of_one_code_are_told_what_to_do(books: list[Book]) -> None:
    one, other, _ = books
    second = laptop("K2 of another")
    other.device = Device("K1", second.key, "", second.secret)
    enrolled(one, member("Bina Rana"))
    enrolled(other, member("Om Oli"))
    assert "Two laptops write under the code K1" in refusal(one, packet_of(other))


def test_a_laptop_without_a_key_cannot_sign(books: list[Book]) -> None:
    enrolled(books[0], member("Bina Rana"))
    books[0].device = Device("K1", books[0].device.key)
    with pytest.raises(Refused, match="no key to sign"):
        packet_of(books[0])


def test_a_laptop_that_goes_on_from_an_older_copy_gives_no_number_twice(tmp_path: Path) -> None:
    one, other = laptops(tmp_path)
    path, older = one.path, tmp_path / "older"
    enrolled(one, member("Bina Rana"), paid_on=START)
    one.close()
    shutil.copyfile(path, older)
    one = open_book(path, device=laptop("K1"))
    enrolled(one, member("Om Oli"), paid_on=START)
    given(one, other)
    one.close()
    shutil.copyfile(older, path)
    one = open_book(path, device=laptop("K1"))
    accept_head(one)
    one.close()
    one = open_book(path, device=laptop("K1"))
    assert one.device.code != "K1"
    enrolled(one, member("Hari Oli"), paid_on=START)
    met(one, other)
    for book in (one, other):
        assert book.value("SELECT count(*) FROM people") == 4
        assert book.value("SELECT count(receipt) = count(DISTINCT receipt) FROM premiums")
        assert not verify_book(book).faults
        book.close()
