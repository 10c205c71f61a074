"""Papers and photos lie beside the book under their digest, are never deleted, and are told of by one record each."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.attaching import NewFile, attach, checked, file_at, laid_out, retire
from desktop_app.acts.merging import merge_people
from desktop_app.acts.verify_book import verify_book
from desktop_app.core.language import PLAIN
from desktop_app.core.period import today
from desktop_app.core.records.attachment import MOST_BYTES
from desktop_app.core.records.person import Person
from desktop_app.store import attached_files
from desktop_app.store.attached_files import attached_folder
from desktop_app.store.attachments import attachments_of, photo_of
from desktop_app.store.rows import find, insert
from desktop_app.store.save import saving
from tests.attached import DAY, DEED, MEMBER, PNG, WHO, file_kept, keep
from tests.books import small_book
from tests.locked import ASHA, locked_book, said, signed_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """The small book."""
    book = small_book(tmp_path / "a.coverbook")
    yield book
    book.close()


def faults(book: Book) -> list[str]:
    """What verifying says."""
    return [PLAIN.say(fault) for fault in verify_book(book).faults]


def test_a_paper_is_kept_with_its_record_and_laid_out_as_it_was(book: Book, tmp_path: Path) -> None:
    done = keep(book)
    (found,) = attachments_of(book, *MEMBER)
    assert (found.code, found.kind, found.name, found.media_type) == (done.code, "deed", "cow.pdf", "application/pdf")
    assert found.size == len(DEED)
    assert file_kept(book, done).read_bytes() == DEED
    assert file_kept(book, done).stat().st_mode & 0o777 == 0o600
    assert attached_folder(book.path).stat().st_mode & 0o777 == 0o700
    assert laid_out(book, done.code, tmp_path).read_bytes() == DEED
    assert not faults(book)


def test_of_several_photos_the_newest_that_is_not_retired_is_shown(book: Book) -> None:
    old = attach(book, MEMBER, NewFile("a.png", PNG, small=PNG), {"kind": "photo", "name": "a", "date": DAY}, WHO)
    assert attachments_of(book, *MEMBER)[0].name == "a.png"
    newer = PNG + b"\0"
    new = attach(book, MEMBER, NewFile("b", PNG, small=newer), {"kind": "photo", "name": "b", "date": DAY + 1}, WHO)
    assert photo_of(book, attachments_of(book, *MEMBER)) == newer
    retire(book, new.code, {"why": "another person"}, WHO)
    assert photo_of(book, attachments_of(book, *MEMBER)) == PNG
    retire(book, old.code, {"why": "no longer wanted"}, WHO)
    assert photo_of(book, attachments_of(book, *MEMBER)) == b""
    assert find(book, "attachments", new.code).retired == today()
    assert file_kept(book, new).exists()
    assert "is retired already" in said(lambda: retire(book, new.code, {"why": "again"}, WHO))


def test_a_file_is_there_once_and_a_record_has_it_once(book: Book) -> None:
    keep(book)
    keep(book, of=("policies", "P-1"))
    assert len(list(attached_folder(book.path).rglob("*.*"))) == 0
    assert len([each for each in attached_folder(book.path).rglob("*") if each.is_file()]) == 1
    assert "is kept with {record} already" in said(lambda: keep(book, name="cow again.pdf"))
    assert "There is no" in said(lambda: keep(book, of=("claims", "C-77")))


def test_what_is_no_picture_and_no_document_or_too_large_is_refused(tmp_path: Path) -> None:
    assert "is no picture" in said(lambda: checked(NewFile("run.pdf", b"MZ\x90\x00 this program cannot be run")))
    large = tmp_path / "large.pdf"
    with large.open("wb") as handle:
        handle.write(b"%PDF-1.7")
        handle.truncate(MOST_BYTES + 1)
    assert "is larger than" in said(lambda: file_at(large))
    assert said(lambda: file_at(tmp_path / "away.pdf"))


def test_a_photo_that_cannot_be_shown_is_refused_under_its_question(book: Book) -> None:
    broken = NewFile("a.png", PNG[:20])
    assert "it is no photo" in said(
        lambda: attach(book, MEMBER, broken, {"kind": "photo", "name": "a", "date": DAY}, WHO)
    )
    assert not attachments_of(book, *MEMBER)


def test_verify_names_what_is_missing_and_what_was_changed(book: Book, tmp_path: Path) -> None:
    kept, gone = keep(book), keep(book, DEED + b"2", name="bill.pdf")
    file_kept(book, kept).write_bytes(DEED.replace(b"cow", b"cat"))
    file_kept(book, gone).unlink()
    assert faults(book) == [
        f"The file of {kept.code} (cow.pdf) was changed in a.coverbook-attached. Take it from a backup.",
        f"The file of {gone.code} (bill.pdf) is missing in a.coverbook-attached. Take it from a backup.",
    ]
    assert "is missing beside the book" in said(lambda: laid_out(book, kept.code, tmp_path))


def test_a_full_disk_keeps_neither_record_nor_half_a_file(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "no space")

    with monkeypatch.context() as patch:
        patch.setattr(attached_files, "write_whole", full)
        assert "The disk is full" in said(lambda: keep(book))
    assert book.value("SELECT count(*) FROM attachments") == 0
    assert keep(book).code
    assert not faults(book)


def test_what_hangs_on_a_merged_person_moves_over(book: Book) -> None:
    with saving(book, "enrol") as save:
        insert(save, "people", Person(code="M-2", name="Asha Tharu", household="H-1"))
    keep(book, of=("people", "M-2"))
    merge_people(book, {"stays": "M-1", "goes": "M-2", "why": "one person"}, WHO)
    assert [each.name for each in attachments_of(book, *MEMBER)] == ["cow.pdf"]


def test_of_a_locked_book_the_disk_tells_no_name_and_no_digest(tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    book = signed_in(path, ASHA)
    done = keep(book)
    digest = str(book.value("SELECT digest FROM attachments"))
    assert laid_out(book, done.code, tmp_path).read_bytes() == DEED
    (tmp_path / "cow.pdf").unlink()
    book.close()
    for each in tmp_path.rglob("*"):
        assert digest not in each.name
        if each.is_file():
            content = each.read_bytes()
            assert b"Asha Tharu" not in content
            assert b"G-77" not in content


def test_who_only_reads_keeps_nothing(tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook", bina="auditor")
    book = signed_in(path, "bina")
    asked = {"kind": "deed", "name": "cow", "date": DAY}
    assert said(lambda: attach(book, MEMBER, NewFile("cow.pdf", DEED), asked, WHO._replace(user="bina")))
    assert not attached_folder(path).exists()
    book.close()
