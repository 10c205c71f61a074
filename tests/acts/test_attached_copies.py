"""Papers and photos go wherever their book goes: backups, restoring, another key, a copy, an exchange folder."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.backups import back_up_in, backups_of
from desktop_app.acts.book import save_copy_of
from desktop_app.acts.exchange.export_folder import export_folder
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.restoring import restore
from desktop_app.acts.salvage import salvage
from desktop_app.acts.sign_in import protect, renew_key
from desktop_app.acts.verify_book import verify_book
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.store.attached_files import attached_folder, digests_of, files_of, forget_former
from desktop_app.store.backup import back_up
from desktop_app.store.opening import open_book
from tests.attached import DEED, PNG, WHO, keep
from tests.books import closed, new_book, small_book
from tests.locked import ASHA, PASSWORDS, locked_book, said, signed_in

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.store.database import Book

NOW = datetime(2026, 3, 1, 12, 0).astimezone()


def with_papers(path: Path) -> Book:
    """The small book with a document and a photo."""
    book = small_book(path)
    keep(book)
    keep(book, PNG, kind="photo", name="Asha.png")
    return book


def contents(book: Book) -> list[bytes | None]:
    """The bytes of all its papers."""
    return [files_of(book).read(digest) for digest in digests_of(book)]


def files_in(folder: Path) -> list[Path]:
    """Every file in a folder of papers."""
    return sorted(each for each in folder.rglob("*") if each.is_file())


def is_whole(book: Book) -> bool:
    """Whether verifying finds nothing, and both papers are there."""
    return not verify_book(book).faults and None not in contents(book) and len(contents(book)) == 2


def test_backups_in_one_folder_share_their_papers_and_each_is_whole(tmp_path: Path) -> None:
    book = with_papers(tmp_path / "a.coverbook")
    (first,) = back_up_in(book, tmp_path / "stick", NOW)
    keep(book, DEED + b"2", name="second.pdf")
    (second,) = back_up_in(book, tmp_path / "stick", NOW.replace(day=2))
    assert attached_folder(first) == attached_folder(second)
    assert len(files_in(attached_folder(first))) == 3
    for path, papers in ((first, 2), (second, 3)):
        with closing(open_book(path, look=True)) as copy:
            assert len(contents(copy)) == papers
            assert None not in contents(copy)
    for each in files_in(attached_folder(second)):
        each.unlink()
    assert back_up_in(book, tmp_path / "stick", NOW.replace(day=3)) == []
    assert len(files_in(attached_folder(second))) == 3
    assert len(backups_of(book)) == 0  # the stick was not chosen as a place
    book.close()


def test_a_backup_that_cannot_take_the_papers_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = with_papers(tmp_path / "a.coverbook")

    def full(*_: object) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr("desktop_app.store.attached_files.write_whole", full)
    assert "The disk is full" in said(lambda: back_up(book, tmp_path / "b.coverbook"))
    assert not (tmp_path / "b.coverbook").exists()
    book.close()


def _fails(number: int = 5) -> bytes:
    raise OSError(number, "not given")


@pytest.mark.parametrize("number", [5, 13], ids=["bad disk", "may not be read"])
def test_a_paper_that_the_disk_does_not_give_ends_an_export_and_is_not_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    book = with_papers(tmp_path / "a.coverbook")
    monkeypatch.setattr("pathlib.Path.read_bytes", lambda _: _fails(number))
    assert "The disk did not take or give the data" in said(lambda: export_folder(book, tmp_path / "out"))
    assert not (tmp_path / "out").exists()
    book.close()


def _gives_no_paper(path: Path) -> bytes:
    """What a disk with a bad place reads; otherwise the file."""
    with path.open("rb") as handle:
        return _fails() if "-attached" in str(path) else handle.read()


def test_another_key_is_refused_where_the_disk_does_not_give_a_paper_and_takes_none_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.coverbook"
    protect(with_papers(path), ASHA, PASSWORDS[ASHA])
    papers = files_in(attached_folder(path))
    with closing(signed_in(path, ASHA)) as book, monkeypatch.context() as at_once:
        at_once.setattr("pathlib.Path.read_bytes", _gives_no_paper)
        assert "a paper or photo of this book" in said(lambda: renew_key(book))
    assert files_in(attached_folder(path)) == papers
    with closing(signed_in(path, ASHA)) as book:
        assert is_whole(book)


def test_a_restore_is_refused_where_the_disk_does_not_give_a_paper_and_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup, path = tmp_path / "elsewhere" / "b.coverbook", tmp_path / "a.coverbook"
    backup.parent.mkdir()
    with closing(with_papers(backup)) as book:
        device = book.device
    small_book(path).close()
    before = path.read_bytes()
    with monkeypatch.context() as at_once:
        at_once.setattr("pathlib.Path.read_bytes", _gives_no_paper)
        assert "a paper or photo of this book" in said(lambda: restore(backup, path, None, device, replace=True))
    assert path.read_bytes() == before
    restore(backup, path, None, device, replace=True)
    with closing(open_book(path)) as book:
        assert is_whole(book)


def test_a_backup_is_worth_having_without_a_paper_and_the_next_one_takes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(with_papers(tmp_path / "a.coverbook")) as book:
        with monkeypatch.context() as at_once:
            at_once.setattr("pathlib.Path.read_bytes", _gives_no_paper)
            (made,) = back_up_in(book, tmp_path / "stick", NOW)
        assert files_in(attached_folder(made)) == []
        back_up_in(book, tmp_path / "stick", NOW.replace(day=2))
    with closing(open_book(made, look=True)) as copy:
        assert is_whole(copy)


def test_a_disk_that_does_not_tell_by_which_key_a_book_is_locked_takes_no_paper_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.coverbook"
    protect(with_papers(path), ASHA, PASSWORDS[ASHA])
    before = files_in(attached_folder(path))
    with monkeypatch.context() as at_once:
        at_once.setattr("desktop_app.store.attached_files.salt_read", _fails)
        forget_former(path)
    assert files_in(attached_folder(path)) == before
    with closing(signed_in(path, ASHA)) as book:
        assert is_whole(book)


def test_restoring_brings_the_papers_back_and_keeps_those_of_the_file_that_was_there(tmp_path: Path) -> None:
    book = with_papers(tmp_path / "a.coverbook")
    backup = tmp_path / "elsewhere" / "b.coverbook"
    backup.parent.mkdir()
    back_up(book, backup)
    later = keep(book, DEED + b"later", name="later.pdf")
    path = closed(book)
    kept = restore(backup, path, None, book.device, replace=True)
    with closing(open_book(path)) as now:
        assert is_whole(now)
    assert kept is not None
    with closing(open_book(kept, look=True)) as before:
        assert len(contents(before)) == 3
        assert not verify_book(before).faults
    shutil.rmtree(attached_folder(path))
    path.unlink()
    restore(backup, path, None, book.device, replace=False)
    with closing(open_book(path)) as again:
        assert is_whole(again)
    assert later.name == "later.pdf"


def test_protecting_a_book_seals_its_papers_and_another_key_seals_them_anew(tmp_path: Path) -> None:
    path = tmp_path / "a.coverbook"
    protect(with_papers(path), ASHA, PASSWORDS[ASHA])
    sealed = files_in(attached_folder(path))
    assert len(sealed) == 2
    assert not any(DEED in each.read_bytes() or PNG in each.read_bytes() for each in sealed)
    with closing(signed_in(path, ASHA)) as book:
        assert is_whole(book)
        access = renew_key(book)
    anew = files_in(attached_folder(path))
    assert len(anew) == 2
    assert not {each.name for each in anew} & {each.name for each in sealed}
    with closing(open_book(path, access=access)) as book:
        assert is_whole(book)


def test_a_key_that_cannot_be_renewed_leaves_book_and_papers_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    with closing(signed_in(path, ASHA)) as book:
        keep(book)
        before = files_in(attached_folder(path))

        def full(*_: object) -> None:
            raise OSError(28, "no space")

        with monkeypatch.context() as patch:
            patch.setattr("desktop_app.store.attached_files.write_whole", full)
            with pytest.raises(Refused):
                renew_key(book)
    with closing(signed_in(path, ASHA)) as book:
        assert not verify_book(book).faults
    assert files_in(attached_folder(path)) == before


def test_the_papers_of_a_backup_with_the_former_key_stay_while_it_lies_beside_the_book(tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    with closing(signed_in(path, ASHA)) as book:
        keep(book)
        old = book.access
        backup = tmp_path / "a-2026-03-01-1200.coverbook"
        back_up(book, backup)
        renew_key(book)
    with closing(open_book(backup, look=True, access=old)) as before:
        assert contents(before) == [DEED]
    backup.unlink()
    with closing(signed_in(path, ASHA)) as now:
        assert contents(now) == [DEED]
    assert len(files_in(attached_folder(path))) == 1


def test_a_copy_of_what_is_open_has_the_papers(tmp_path: Path) -> None:
    book = with_papers(tmp_path / "a.coverbook")
    save_copy_of(book, tmp_path / "b.coverbook")
    book.close()
    with closing(open_book(tmp_path / "b.coverbook")) as copy:
        assert is_whole(copy)


def test_what_is_saved_of_a_damaged_book_has_its_papers(tmp_path: Path) -> None:
    book = with_papers(tmp_path / "a.coverbook")
    path, device = closed(book), book.device
    salvage(path, tmp_path / "b.coverbook", None, device, WHO)
    with closing(open_book(tmp_path / "b.coverbook")) as saved:
        assert is_whole(saved)


def test_an_exchange_folder_brings_them_into_another_book_as_they_were(tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    with closing(signed_in(path, ASHA)) as book:
        keep(book)
        export_folder(book, tmp_path / "out")
        before = contents(book)
    (tmp_path / "out" / "attachments" / "cow.jpg").write_bytes(PNG)
    with closing(new_book(tmp_path / "b.coverbook")) as other:
        brought = import_folder(other, tmp_path / "out")
        assert contents(other) == before == [DEED]
        assert not verify_book(other).faults
        assert [PLAIN.say(each) for each in brought.notes] == [
            "attachments/cow.jpg was passed over; no such file is known"
        ]
        export_folder(other, tmp_path / "again")
    table = (tmp_path / "out" / "attachments.csv").read_bytes()
    assert (tmp_path / "again" / "attachments.csv").read_bytes() == table


def test_a_file_of_a_folder_that_was_changed_is_refused_and_nothing_comes_in(tmp_path: Path) -> None:
    with closing(with_papers(tmp_path / "a.coverbook")) as book:
        export_folder(book, tmp_path / "out")
    changed, away = files_in(tmp_path / "out" / "attachments")
    changed.write_bytes(changed.read_bytes() + b"!")
    with closing(new_book(tmp_path / "b.coverbook")) as other:
        with pytest.raises(Refused) as refusal:
            import_folder(other, tmp_path / "out")
        assert refusal.value.problems[0].file == f"attachments/{changed.name}"
        assert other.value("SELECT count(*) FROM people") == 0
        changed.unlink()
        away.unlink()
        said_of = [PLAIN.say(each) for each in import_folder(other, tmp_path / "out").notes]
        assert said_of == ["2 files that attachments.csv tells of are not in the folder attachments"]


def test_a_folder_without_persons_holds_neither_papers_nor_their_records(tmp_path: Path) -> None:
    with closing(with_papers(tmp_path / "a.coverbook")) as book:
        export_folder(book, tmp_path / "out", without_persons=True)
    assert not [each.name for each in (tmp_path / "out").iterdir() if each.name.startswith("attachments")]
