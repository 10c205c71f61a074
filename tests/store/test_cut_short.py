"""Where a program is killed or the disk fails, the old or the new is there; the next program clears up."""

from __future__ import annotations

import errno
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NoReturn

import pytest
import sqlcipher3.dbapi2 as driver

from desktop_app.acts.backups import back_up_in
from desktop_app.acts.restoring import restore
from desktop_app.acts.sign_in import is_locked, names_of, protect, renew_key, set_password, sign_in
from desktop_app.core import disk, places
from desktop_app.core.problems import Refused, refused
from desktop_app.core.text import text
from desktop_app.store import backup, migrations, opening, own_files, relocking, seen
from desktop_app.store.driver import connect
from desktop_app.store.file_lock import FileLock
from desktop_app.store.identity import Device
from desktop_app.store.key_file import held_keys, keys_beside, read_ring, salt_of, with_next_key, write_ring
from desktop_app.store.opening import open_book
from desktop_app.store.save import saving
from tests.books import beside, closed, small_book
from tests.locked import ASHA, PASSWORDS, locked_book, said, signed_in
from tests.store.test_migrations import next_version

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("new_files_made")

NOW = datetime(2026, 11, 29, 17, 30, tzinfo=UTC)
ANOTHER = "a heap of wet sand"


def fails(*_: Any, **__: Any) -> NoReturn:
    """A disk that fails."""
    raise OSError(errno.EIO, "Input/output error")


def fails_at(turn: int, work: Callable[..., Any]) -> Callable[..., Any]:
    """Some work at whose so-manieth time the disk fails."""
    turns = iter(range(1, 1000))
    return lambda *given: fails() if next(turns) == turn else work(*given)


def test_what_a_killed_program_began_is_gone_when_the_file_is_opened_to_write(tmp_path: Path) -> None:
    path = closed(small_book(tmp_path / "a.coverbook"))
    for name in ("a.coverbook-new", "a.coverbook-new-journal", "a.coverbook-keys-new"):
        path.with_name(name).write_bytes(b"half")
    path.with_name("a-before-restore.coverbook-keys-new").write_bytes(b"half")
    open_book(path, look=True).close()
    assert len(beside(path)) == 5
    open_book(path).close()
    assert beside(path) == ["a.coverbook"]


def test_the_key_of_a_change_that_was_cut_short_is_forgotten(tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    key = sign_in(path, ASHA, PASSWORDS[ASHA]).key
    both, _ = with_next_key(read_ring(path), key)
    write_ring(path, both)
    open_book(path, look=True, access=sign_in(path, ASHA, PASSWORDS[ASHA])).close()
    assert len(read_ring(path).keys) == 2
    signed_in(path, ASHA).close()
    assert list(read_ring(path).keys) == [key.salt.hex()]


def test_a_key_change_whose_end_the_disk_does_not_confirm_is_not_called_undone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The keys open whichever of the two files is there."""
    path, _ = locked_book(tmp_path / "a.coverbook")
    salt, book = salt_of(path), signed_in(path, ASHA)
    with monkeypatch.context() as failing:
        failing.setattr(own_files, "sync", fails_at(2, disk.sync))
        assert "it is not known whether it was" in said(lambda: renew_key(book))
    assert salt_of(path) != salt
    assert len(read_ring(path).keys) == 2
    signed_in(path, ASHA).close()
    assert len(read_ring(path).keys) == 1


def test_a_disk_that_fails_as_a_file_is_locked_is_not_called_a_read_only_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite opens the new file to read where the disk fails then, and says so as it is first written to."""
    path = closed(small_book(tmp_path / "a.coverbook"))

    def fail(*_: object) -> None:
        raise driver.OperationalError("attempt to write a readonly database")

    monkeypatch.setattr(relocking, "Whereabouts", fail)
    assert said(lambda: protect(open_book(path), ASHA, PASSWORDS[ASHA])).startswith("The disk did not take")
    assert not is_locked(path)


def test_a_new_file_that_is_not_whole_is_no_damage_of_the_book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    book = signed_in(path, ASHA)

    def malformed(_: object) -> NoReturn:
        raise driver.DatabaseError("database disk image is malformed")

    monkeypatch.setattr(relocking, "other_copy", malformed)
    assert said(lambda: renew_key(book)).startswith("The file could not be written anew, so it stays as it was.")
    signed_in(path, ASHA).close()
    assert beside(path) == ["a.coverbook", "a.coverbook-keys"]


@pytest.mark.parametrize(
    ("at", "words"), [("put", "The disk did not take"), ("sync", "it is not known whether it was")]
)
def test_a_password_that_was_not_written_is_told_from_one_that_may_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: str, words: str
) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    book = signed_in(path, ASHA)
    monkeypatch.setattr("desktop_app.store.key_file.put" if at == "put" else "desktop_app.store.own_files.sync", fails)
    assert words in said(lambda: set_password(book, ASHA, ANOTHER))
    monkeypatch.undo()
    book.close()
    assert sign_in(path, ASHA, PASSWORDS[ASHA] if at == "put" else ANOTHER)


def test_keys_that_the_disk_does_not_give_are_refused_calmly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    monkeypatch.setattr("pathlib.Path.read_text", fails)
    assert said(lambda: names_of(path)).startswith("The disk did not take or give the data.")


def test_keys_are_not_taken_for_missing_where_the_disk_does_not_tell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or what is kept of a file that a backup replaces would lie there without them."""
    path, _ = locked_book(tmp_path / "a.coverbook")
    monkeypatch.setattr("pathlib.Path.open", fails)
    with pytest.raises(OSError, match="Input/output"):
        held_keys(path)


def test_a_backup_never_lies_there_without_its_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    book = signed_in(path, ASHA)
    seen_keys: list[bool] = []

    def killed(_connection: object, copy: Path, _key: object) -> NoReturn:
        seen_keys.append(keys_beside(copy).exists())
        raise refused(text("File", "The program was killed."))

    monkeypatch.setattr(backup, "whole_copy", killed)
    assert said(lambda: back_up_in(book, tmp_path / "stick", NOW))
    assert seen_keys == [True]
    book.close()


def test_a_backup_does_not_write_over_the_keys_of_another_file(tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    book, copy = signed_in(path, ASHA), tmp_path / "copy.coverbook"
    keys_beside(copy).write_bytes(b"of a file that lies elsewhere now")
    assert "is there already" in said(lambda: backup.back_up(book, copy))
    assert keys_beside(copy).read_bytes() == b"of a file that lies elsewhere now"
    assert not copy.exists()
    book.close()


def test_the_next_backup_takes_away_what_a_killed_one_left_and_nothing_that_is_being_made(tmp_path: Path) -> None:
    book = small_book(tmp_path / "a.coverbook")
    (made,) = back_up_in(book, tmp_path / "stick", NOW)
    for name in ("a-1.coverbook-lock", "a-1.coverbook-new", "a-2.coverbook-new", "a-3.coverbook-keys-new", "door-lock"):
        made.with_name(name).write_bytes(b"half")
    hold = FileLock(made.with_name("a-2.coverbook"))
    assert hold.take("", "")
    back_up_in(book, tmp_path / "stick", NOW)
    assert beside(made) == ["a-2.coverbook-lock", "a-2.coverbook-new", made.name, "door-lock"]
    hold.release()
    book.close()


def test_a_restored_backup_is_restored_though_its_head_cannot_be_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = small_book(tmp_path / "a.coverbook")
    (made,) = back_up_in(book, tmp_path / "stick", NOW)
    path = closed(book)
    monkeypatch.setattr(seen, "write_whole", fails)
    kept = restore(made, path, None, Device(), replace=True)
    assert kept
    assert kept.exists()


def test_a_restore_whose_end_the_disk_does_not_confirm_is_not_called_undone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = small_book(tmp_path / "a.coverbook")
    (made,) = back_up_in(book, tmp_path / "stick", NOW)
    path = closed(book)
    monkeypatch.setattr(own_files, "sync", fails)
    assert "it is not known whether it was" in said(lambda: restore(made, path, None, Device(), replace=True))


def test_the_copy_of_a_locked_file_before_an_upgrade_opens_with_its_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    later = migrations.LATEST + 1
    with monkeypatch.context() as newer:
        newer.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, next_version))
        newer.setattr(opening, "LATEST", later)
        signed_in(path, ASHA).close()
    copy = signed_in(tmp_path / f"a-before-version-{later}.coverbook", ASHA)
    assert copy.value("PRAGMA user_version") == later - 1
    copy.close()


def test_a_disk_that_failed_at_opening_is_not_called_read_only(tmp_path: Path) -> None:
    """SQLite then reads, and refuses each save as if the place could not be written."""
    path = tmp_path / "a.coverbook"
    book = small_book(path)
    for_writing, book.connection = book.connection, connect(path, mode="ro")
    with pytest.raises(Refused) as refusal, saving(book, "correct"):
        pass
    assert refusal.value.problems[0].message.source.startswith("The disk failed as this file was opened")
    book.connection.close()
    book.connection = for_writing
    book.close()


def test_a_file_that_sqlite_could_only_open_to_read_is_not_opened_to_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beside a journal that a killed program left nothing would be written before the first act."""
    path = closed(small_book(tmp_path / "a.coverbook"))
    monkeypatch.setattr(opening, "_connection", lambda path, **_: connect(path, mode="ro"))
    with pytest.raises(Refused) as refusal:
        open_book(path)
    assert refusal.value.problems[0].message.source.startswith("The disk failed as this file was opened")


def test_a_folder_for_people_is_on_the_disk_before_it_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, synced = tmp_path / "out", []

    def look(path: Path) -> None:
        synced.append((path.name, out.exists()))

    monkeypatch.setattr(places, "sync", look)
    with places.whole_folder(out) as part:
        (part / "people.csv").write_text("code\n", encoding="utf-8")
    assert synced == [("people.csv", False), (".out.part", False), (tmp_path.name, True)]


def test_a_folder_that_a_killed_program_began_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / ".out.part").mkdir()
    (tmp_path / ".out.part" / "half.csv").write_text("co", encoding="utf-8")
    with places.whole_folder(tmp_path / "out") as part:
        (part / "people.csv").write_text("code\n", encoding="utf-8")
    assert [each.name for each in tmp_path.rglob("*")] == ["out", "people.csv"]
