"""Without an inner page of its tree a table still has every row whose own page is whole."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.salvage import Salvaged, salvage
from desktop_app.acts.sign_in import protect, sign_in
from desktop_app.acts.who import Who
from desktop_app.store.driver import connect
from desktop_app.store.identity import Device
from desktop_app.store.opening import open_book
from desktop_app.store.pages import INNER, PAGE, Child, Pages, children, inner_page
from tests.books import beside
from tests.locked import ASHA, PASSWORDS, signed_in

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.store.cipher import Access, BookKey
    from desktop_app.store.database import Book

DEVICE, WHO = Device("Z", "ab" * 8), Who("maya", "counter")
TABLES = ("people", "premiums", "covers", "policies")


@pytest.fixture
def path(hamlet_file: Path, tmp_path: Path) -> Path:
    """A file with some hundred rows in its tables."""
    path = tmp_path / "a.coverbook"
    path.write_bytes(hamlet_file.read_bytes())
    return path


def roots(path: Path, key: BookKey | None) -> dict[str, int]:
    """The first page of each table."""
    with closing(connect(path, mode="ro", key=key)) as connection:
        return dict(connection.execute("SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'").fetchall())


def zeroed(path: Path, *numbers: int) -> Path:
    """The file with noughts in the place of some pages."""
    held = bytearray(path.read_bytes())
    for number in numbers:
        held[(number - 1) * PAGE : number * PAGE] = bytes(PAGE)
    path.write_bytes(held)
    return path


def content(book: Book) -> dict[str, list[tuple[object, ...]]]:
    """Every row of some tables."""
    return {table: book.query(f"SELECT * FROM main.{table} ORDER BY id") for table in TABLES}


def salvaged_without_roots(path: Path, access: Access | None) -> Salvaged:
    """What comes of a file whose tables all lack the page that leads to their rows; each row is there."""
    key, new = access.key if access else None, path.with_name("new.coverbook")
    with path.open("r+b") as handle:
        pages = Pages(handle, key)
        inner = [root for table in TABLES if (page := pages.read(root := roots(path, key)[table])) and page[0] == INNER]
    assert len(inner) == len(TABLES)
    with closing(open_book(path, look=True, access=access)) as book:
        before = content(book)
    done = salvage(zeroed(path, *inner), new, access, DEVICE, WHO)
    with closing(open_book(new, look=True, access=access)) as book:
        assert content(book) == before
    return done


def test_every_row_is_found_again_though_the_page_that_leads_to_all_of_them_is_gone(path: Path) -> None:
    assert salvaged_without_roots(path, None) == Salvaged((), None)
    assert beside(path) == ["a.coverbook", "new.coverbook"]


def test_so_it_is_in_a_locked_file_and_nothing_of_it_lies_there_in_clear(path: Path) -> None:
    protect(open_book(path), ASHA, PASSWORDS[ASHA])
    assert salvaged_without_roots(path, sign_in(path, ASHA, PASSWORDS[ASHA])).lost == ()
    with closing(signed_in(path.with_name("new.coverbook"), ASHA)) as book:
        name = str(book.value("SELECT name FROM people LIMIT 1"))
    assert all(name.encode() not in each.read_bytes() for each in path.parent.iterdir() if each.is_file())


def test_what_is_on_a_page_that_is_gone_as_well_is_listed_and_the_rest_is_there(path: Path) -> None:
    root, new = roots(path, None)["people"], path.with_name("new.coverbook")
    with path.open("r+b") as handle:
        page = Pages(handle, None).read(root)
    assert page
    with closing(open_book(path, look=True)) as book:
        whole = len(content(book)["people"])
    done = salvage(zeroed(path, root, children(page)[2].number), new, None, DEVICE, WHO)
    lost = [each.record for each in done.lost if each.table == "people"]
    with closing(open_book(new, look=True)) as book:
        assert len(content(book)["people"]) == whole - len(lost)
    assert 0 < len(lost) < whole / 4
    assert all(code.startswith("M-") for code in lost)


def test_a_row_whose_number_is_damaged_hides_none_of_those_that_follow(path: Path) -> None:
    """Its number leads far beyond them, the page behind it is gone, and so is the index that names them."""
    root, new = roots(path, None)["premiums"], path.with_name("new.coverbook")
    with closing(connect(path, mode="ro")) as connection:
        named = "SELECT rootpage FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'premiums' AND sql IS NULL"
        indexes = [int(number) for (number,) in connection.execute(named)]
    with path.open("r+b") as handle:
        pages = Pages(handle, None)
        *_, hit, gone, _ = children(pages.read(root) or b"")
        page = bytearray(pages.read(hit.number) or b"")
        last = 6 + 2 * int.from_bytes(page[3:5], "big")  # where the place of the last row stands
        number = int.from_bytes(page[last : last + 2], "big") + 1  # behind the length of the row, one byte
        assert page[number] & 0x80  # it has more bytes than one
        page[number] |= 0x7F
        pages.write(hit.number, bytes(page))
    with closing(connect(path, mode="ro")) as connection:
        before = {int(number) for (number,) in connection.execute("SELECT id FROM premiums NOT INDEXED")}
    zeroed(path, gone.number, *indexes)
    done = salvage(path, new, None, DEVICE, WHO)
    assert "premiums" in {each.table for each in done.lost}
    with closing(open_book(new, look=True)) as book:
        after = {int(number) for (number,) in book.query("SELECT id FROM main.premiums")}
    lost = {number for number in before if (hit.last or 0) < number <= (gone.last or 0)}
    assert 0 < len(lost) < len(before - lost)
    assert before - lost <= after


@pytest.mark.parametrize("room", [PAGE, PAGE - 80])
def test_an_inner_page_says_what_was_put_under_it(room: int) -> None:
    under = [Child(9, 127), Child(3, 128), Child(7, 2**40), Child(12, None)]
    made = inner_page(under, room)
    assert made is not None
    assert len(made) == room
    assert children(made) == under
    assert inner_page([Child(number, 2**40 + number) for number in range(1000)], room) is None
