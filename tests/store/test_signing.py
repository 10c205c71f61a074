"""The scheme's key is born with its book, is the same in every copy, and is told to nobody."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import main
from desktop_app.acts.verify_book import verify_book
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.store.opening import open_book
from desktop_app.store.signing import FINGERPRINT_DIGITS, fingerprint, is_signed, new_key, public_key, sign
from tests.books import another_small_book, closed, small_book

if TYPE_CHECKING:
    from pathlib import Path


def key_in(book: object) -> str:
    """The private half as the file holds it."""
    return str(book.value("SELECT signing FROM main.book"))  # type: ignore[attr-defined]


def test_what_a_book_signs_holds_by_its_public_key_alone(tmp_path: Path) -> None:
    book, other = small_book(tmp_path / "a.coverbook"), another_small_book(tmp_path / "b.coverbook")
    public, signed = public_key(book), sign(book, b"figures")
    assert is_signed(public, b"figures", signed)
    assert sign(book, b"figures") == signed
    assert not is_signed(public, b"figureS", signed)
    assert not is_signed(public, b"figures", signed[:-1])
    assert public_key(other) != public
    assert not is_signed(public_key(other), b"figures", signed)
    book.close()
    other.close()


def test_a_copy_and_a_backup_have_the_same_key(tmp_path: Path) -> None:
    book = small_book(tmp_path / "a.coverbook")
    public = public_key(book)
    path = closed(book)
    shutil.copy(path, tmp_path / "copy.coverbook")
    assert main(["backup", str(path), str(tmp_path / "backup.coverbook")]) == 0
    for name in ("copy", "backup"):
        copy = open_book(tmp_path / f"{name}.coverbook", look=True)
        assert public_key(copy) == public
        copy.close()


def test_the_private_half_leaves_the_book_in_no_export_no_paper_and_no_list_of_losses(tmp_path: Path) -> None:
    book = small_book(tmp_path / "a.coverbook")
    secret = key_in(book)
    path = closed(book)
    assert re.fullmatch(r"[0-9a-f]{64}", secret)
    assert main(["export", str(path), str(tmp_path / "out")]) == 0
    assert main(["proof", str(path), "--out", str(tmp_path / "page.html")]) == 0
    assert main(["salvage", str(path), str(tmp_path / "mended.coverbook")]) in {0, 1}
    written = [each for each in tmp_path.rglob("*") if each.is_file() and each.suffix != ".coverbook"]
    assert len(written) > 3
    for each in written:
        found = each.read_bytes()
        assert secret.encode() not in found, each
        assert bytes.fromhex(secret) not in found, each


def test_a_book_that_was_salvaged_signs_with_its_former_key(tmp_path: Path) -> None:
    book = small_book(tmp_path / "a.coverbook")
    public = public_key(book)
    path = closed(book)
    main(["salvage", str(path), str(tmp_path / "mended.coverbook")])
    mended = open_book(tmp_path / "mended.coverbook", look=True)
    assert public_key(mended) == public
    mended.close()


def test_a_key_that_is_none_or_that_of_another_book_is_named_and_nothing_is_signed_with_it(tmp_path: Path) -> None:
    """No save tells of it, and whoever prints a statement gets the same sentence."""
    book = small_book(tmp_path / "a.coverbook")
    words = "The key that signs statements is damaged, or was replaced by another one. Restore the file from a backup."
    for held in ("", "00", "not a key", "F" * 64, new_key()[0]):
        book.execute("UPDATE book SET signing = ?", (held,))
        assert [PLAIN.say(fault) for fault in verify_book(book).faults] == [words]
        with pytest.raises(Refused, match=re.escape(words)):
            sign(book, b"figures")
    book.close()


def test_a_fingerprint_is_five_groups_of_five_digits() -> None:
    assert FINGERPRINT_DIGITS == 25
    assert fingerprint(bytes(32)) == "19918 10382 90276 65309 30981"
    assert fingerprint(bytes(32)) != fingerprint(bytes(31) + b"\x01")
