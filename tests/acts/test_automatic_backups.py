"""A book backs itself up when closed, once a day and when a known stick appears, and says how old its backup is."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.acts.automatic_backups import Watch, newest_backup, put_away
from desktop_app.acts.backups import add_place, back_up_everywhere, backups_of, own_place
from desktop_app.core.backups import Newest
from desktop_app.store.identity import book_id
from desktop_app.store.opening import open_book
from desktop_app.store.rows import replace
from desktop_app.store.save import saving
from tests.books import new_book, small_book

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.store.database import Book

NOW = datetime(2026, 11, 29, 8, 30).astimezone()
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


def rename(book: Book, name: str) -> None:
    """One more save."""
    with saving(book, "correct", reason="as on the card") as save:
        replace(save, "people", 1, name=name)


def test_closing_backs_up_what_is_new_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.coverbook"
    assert put_away(small_book(path), NOW) is None
    assert put_away(open_book(path), NOW + DAY) is None
    book = open_book(path)
    assert [each.at for each in backups_of(book)] == [NOW]
    book.close()


def test_a_place_that_fails_does_not_keep_a_book_from_closing_and_is_named(tmp_path: Path) -> None:
    book = small_book(tmp_path / "a.coverbook")
    own_place().parent.mkdir(parents=True)
    own_place().write_text("no folder")
    words = put_away(book, NOW)
    assert words is not None
    assert words.source == "No backup was made in {place}. {why}"
    assert book.is_closed
    open_book(book.path).close()


def test_a_book_that_is_only_looked_at_is_not_backed_up(tmp_path: Path) -> None:
    small_book(tmp_path / "a.coverbook").close()
    book = open_book(tmp_path / "a.coverbook", look=True)
    assert Watch().look(book, NOW).done.made == ()
    assert put_away(book, NOW) is None
    assert not own_place().exists()


def test_once_a_day_what_is_new_is_backed_up(tmp_path: Path) -> None:
    book, watch = small_book(tmp_path / "a.coverbook"), Watch()
    assert len(watch.look(book, NOW).done.made) == 1
    rename(book, "Asha Rana")
    assert watch.look(book, NOW + MINUTE).done.made == ()
    assert len(watch.look(book, NOW + DAY).done.made) == 1
    assert watch.look(book, NOW + DAY + MINUTE).done.made == ()
    book.close()


def test_a_known_stick_gets_a_backup_as_soon_as_it_appears(tmp_path: Path) -> None:
    book, watch, stick = small_book(tmp_path / "a.coverbook"), Watch(), tmp_path / "stick"
    stick.mkdir()
    add_place(stick)
    stick.rmdir()
    watch.look(book, NOW)
    stick.mkdir()
    seen = watch.look(book, NOW + MINUTE)
    assert [path.is_relative_to(stick) for path in seen.done.made] == [True]
    assert seen.newest == Newest(0, str(stick), holds_all=True)
    book.close()


def test_a_stick_that_takes_nothing_is_told_once(tmp_path: Path) -> None:
    book, watch, stick = small_book(tmp_path / "a.coverbook"), Watch(), tmp_path / "stick"
    stick.mkdir()
    add_place(stick)
    (stick / f"a-{book_id(book)[:8]}").write_text("in the way")
    assert [each.place for each in watch.look(book, NOW).done.failed] == [stick]
    assert watch.look(book, NOW + DAY).done.failed == ()
    book.close()


def test_the_newest_is_old_after_two_days_only_where_it_lacks_something(tmp_path: Path) -> None:
    book = small_book(tmp_path / "a.coverbook")
    assert newest_backup(book, NOW) == Newest()
    assert newest_backup(book, NOW).is_old
    back_up_everywhere(book, NOW)
    assert not newest_backup(book, NOW + 9 * DAY).is_old
    rename(book, "Asha Rana")
    assert [newest_backup(book, NOW + days * DAY).is_old for days in (0, 1, 2)] == [False, False, True]
    book.close()


def test_a_backup_of_a_clock_that_was_wrong_says_nothing_about_age(tmp_path: Path) -> None:
    book = small_book(tmp_path / "a.coverbook")
    back_up_everywhere(book, NOW + 10_000 * DAY)
    assert newest_backup(book, NOW).days is None
    book.close()


def test_a_file_without_a_save_needs_no_backup(tmp_path: Path) -> None:
    book = new_book(tmp_path / "a.coverbook")
    assert not newest_backup(book, NOW).is_old
    book.close()
