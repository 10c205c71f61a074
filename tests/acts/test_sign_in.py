"""A locked book opens for its people, for the recovery sheet, and for nobody else."""

from __future__ import annotations

import errno
import json
import os
import sys
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.sign_in import (
    is_locked,
    new_recovery_code,
    protect,
    recover,
    renew_key,
    set_password,
    shut_out,
    sign_in,
)
from desktop_app.acts.staff import staff
from desktop_app.acts.verify_book import verify_book
from desktop_app.core.rights import ADMINISTRATOR
from desktop_app.store import cipher, key_file, relocking
from desktop_app.store.cipher import Locked
from desktop_app.store.key_file import keys_beside, read_ring, salt_of
from desktop_app.store.opening import open_book
from desktop_app.store.recovery import RECOVERY
from desktop_app.store.rows import replace
from desktop_app.store.save import saving
from tests.books import beside, closed, small_book
from tests.locked import ASHA, BINA, CHANDRA, PASSWORDS, locked_book, said, signed_in

if TYPE_CHECKING:
    from pathlib import Path

NO = "Name and password do not belong together. Try again."


def test_trying_a_password_costs_what_rfc_9106_recommends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_file, "USUAL", cipher.USUAL)  # other tests are quick to try
    protect(small_book(tmp_path / "a.coverbook"), ASHA, PASSWORDS[ASHA])
    assert {each.effort for each in read_ring(tmp_path / "a.coverbook").holders} == {(65536, 3, 4)}


def test_a_locked_book_holds_every_record_and_verifies(tmp_path: Path) -> None:
    with_before = small_book(tmp_path / "a.coverbook")
    before = with_before.query("SELECT code, name FROM people"), with_before.query("SELECT digest FROM saves")
    protect(with_before, ASHA, PASSWORDS[ASHA])
    book = signed_in(tmp_path / "a.coverbook", ASHA)
    people, digests = book.query("SELECT code, name FROM people"), book.query("SELECT digest FROM saves")
    assert (people, digests[:-1]) == before  # the last one names the administrator
    assert verify_book(book).faults == ()
    book.close()
    assert beside(book.path) == ["a.coverbook", "a.coverbook-keys"]


def test_of_a_plain_book_nobody_is_told_that_it_is_locked_and_its_keys_are_lost(tmp_path: Path) -> None:
    book = small_book(tmp_path / "a.coverbook")
    plain = "This book is not locked: everybody who has the file may open it. Protect it first."
    assert said(lambda: set_password(book, BINA, PASSWORDS[BINA])) == plain
    assert said(lambda: new_recovery_code(book)) == plain
    assert said(lambda: shut_out(book, BINA)) == plain
    assert said(lambda: renew_key(book)) == plain
    book.close()


@pytest.mark.skipif(sys.platform == "win32", reason="modes are of other systems")
@pytest.mark.parametrize("mode", [0o600, 0o660])
def test_a_book_that_is_written_anew_is_read_by_those_who_could_read_it(tmp_path: Path, mode: int) -> None:
    """Neither by all of the laptop, nor less than by those who share its folder."""
    path = closed(small_book(tmp_path / "a.coverbook"))
    path.chmod(mode)
    protect(open_book(path), ASHA, PASSWORDS[ASHA])
    assert path.stat().st_mode & 0o777 == mode


@pytest.mark.skipif(sys.platform == "win32", reason="nothing forks there")
@pytest.mark.parametrize(
    ("dies_at", "locked"), [("_write_anew", False), ("_add", False), ("_let_go", False), ("certain", True)]
)
def test_a_book_that_is_locked_has_its_administrator_wherever_the_program_died(
    tmp_path: Path, dies_at: str, locked: bool
) -> None:
    path = closed(small_book(tmp_path / "a.coverbook"))
    if os.fork() == 0:
        setattr(relocking, dies_at, lambda *_: os._exit(0))
        protect(open_book(path), ASHA, PASSWORDS[ASHA])
        os._exit(1)
    assert os.wait()[1] == 0
    assert is_locked(path) == locked
    with closing(signed_in(path, ASHA) if locked else open_book(path)) as book:
        assert staff(book) == ({ASHA: ADMINISTRATOR} if locked else {})
        assert not book.read_only
        assert verify_book(book).faults == ()


def test_nothing_can_be_read_in_the_bytes_of_a_locked_book_or_what_lies_beside_it(tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    book = signed_in(path, ASHA)
    with saving(book, "correct", reason="as on her card") as save:
        replace(save, "people", 1, name="Asha Chaudhary")
    files = [each for each in tmp_path.iterdir() if each.is_file()]
    assert any(each.name.endswith("-wal") for each in files)
    for secret in (b"Asha Tharu", b"Chaudhary", b"Sahel", b"HEALTH", b"people", b"SQLite", PASSWORDS[ASHA].encode()):
        assert [each.name for each in files if secret in each.read_bytes()] == []
    book.close()


def test_what_is_sorted_of_a_locked_book_goes_into_no_file(tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    book = signed_in(path, ASHA)
    assert book.value("PRAGMA temp_store") == 2  # in memory
    book.close()


def test_without_a_password_a_locked_book_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    before = path.read_bytes()
    with pytest.raises(Locked):
        open_book(path)
    assert said(lambda: sign_in(path, ASHA, "seven green mango")) == NO
    assert said(lambda: sign_in(path, "nobody", PASSWORDS[ASHA])) == NO
    assert path.read_bytes() == before


def test_the_keys_must_lie_beside_the_book(tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    keys_beside(path).rename(tmp_path / "elsewhere")
    assert said(lambda: sign_in(path, ASHA, PASSWORDS[ASHA])).startswith("{name} is locked, and its keys are not")
    assert "keys" in said(lambda: open_book(path))


def test_a_password_is_changed_without_writing_the_book(tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook", bina="entry")
    book, bytes_before = signed_in(path, ASHA), path.read_bytes()
    set_password(book, BINA, "another river of salt")
    book.close()
    assert path.read_bytes() == bytes_before
    assert said(lambda: sign_in(path, BINA, PASSWORDS[BINA])) == NO
    assert sign_in(path, BINA, "another river of salt").key == sign_in(path, ASHA, PASSWORDS[ASHA]).key


def test_a_password_that_is_set_is_set_though_the_disk_gives_nothing_back_afterwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    book = signed_in(path, ASHA)

    def fail(_: Path) -> bytes:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as patch:
        patch.setattr("pathlib.Path.read_bytes", fail)
        set_password(book, ASHA, "another one for her")
    assert book.held_keys == keys_beside(path).read_bytes()
    book.close()
    assert sign_in(path, ASHA, "another one for her").name == ASHA


def test_who_is_shut_out_opens_nothing_and_a_copied_key_only_until_it_is_renewed(tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook", bina="entry")
    copied = sign_in(path, BINA, PASSWORDS[BINA])
    book = signed_in(path, ASHA)
    shut_out(book, BINA)
    book.close()
    assert said(lambda: sign_in(path, BINA, PASSWORDS[BINA])) == NO
    open_book(path, access=copied).close()
    renew_key(signed_in(path, ASHA))
    assert said(lambda: open_book(path, access=copied))
    book = signed_in(path, ASHA)
    assert verify_book(book).faults == ()
    book.close()
    assert len(read_ring(path).keys) == 1


def test_a_former_password_and_sheet_open_with_former_keys_until_the_key_is_renewed(tmp_path: Path) -> None:
    path, code = locked_book(tmp_path / "a.coverbook")
    keys, former = keys_beside(path), keys_beside(path).read_bytes()
    book = signed_in(path, ASHA)
    set_password(book, ASHA, "new words for asha")
    new_recovery_code(book)
    book.close()
    today = keys.read_bytes()
    assert said(lambda: sign_in(path, ASHA, PASSWORDS[ASHA])) == NO
    assert "newer recovery sheet" in said(lambda: sign_in(path, RECOVERY, code))
    keys.write_bytes(former)
    known = [sign_in(path, name, secret) for name, secret in ((ASHA, PASSWORDS[ASHA]), (RECOVERY, code))]
    for access in known:
        open_book(path, look=True, access=access).close()
    keys.write_bytes(today)
    renew_key(open_book(path, who=(ASHA, "counter"), access=sign_in(path, ASHA, "new words for asha")))
    keys.write_bytes(former)
    assert all(said(partial(open_book, path, look=True, access=access)) for access in known)


def test_the_recovery_sheet_gives_an_administrator_another_password(tmp_path: Path) -> None:
    path, code = locked_book(tmp_path / "a.coverbook", bina="entry")
    recover(path, code.lower().replace("-", " ").replace("0", "o"), ASHA, "new words for asha")
    assert said(lambda: sign_in(path, ASHA, PASSWORDS[ASHA])) == NO
    sign_in(path, ASHA, "new words for asha")
    assert "administrator" in said(lambda: recover(path, code, BINA, "new words for bina"))


def test_a_slip_in_the_recovery_code_is_said_before_anything_is_tried(tmp_path: Path) -> None:
    path, code = locked_book(tmp_path / "a.coverbook")
    slip = ("2" if code[0] != "2" else "3") + code[1:]
    assert "a sign is missing or wrong" in said(lambda: recover(path, slip, ASHA, "new words for asha"))


def test_another_recovery_code_ends_the_former_one(tmp_path: Path) -> None:
    path, code = locked_book(tmp_path / "a.coverbook")
    book = signed_in(path, ASHA)
    fresh = new_recovery_code(book)
    book.close()
    assert said(lambda: recover(path, code, ASHA, "new words for asha")).startswith("This code does not open")
    recover(path, fresh, ASHA, "new words for asha")


def test_a_stranger_written_into_the_keys_gets_none(tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook", bina="entry")
    place = keys_beside(path)
    kept = json.loads(place.read_text())
    holders = kept["rings"][0]["holders"]
    holders.append({**holders[0], "name": "stranger"})
    place.write_text(json.dumps(kept))
    book = signed_in(path, ASHA)
    assert "changed by another program" in said(lambda: set_password(book, CHANDRA, PASSWORDS[CHANDRA]))
    book.close()


def test_damaged_keys_are_said(tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    keys_beside(path).write_text("{")
    assert said(lambda: sign_in(path, ASHA, PASSWORDS[ASHA])).startswith("{keys} is damaged")


@pytest.mark.parametrize("password", ["", "short", "123456789"])
def test_a_password_that_is_quickly_guessed_is_refused(tmp_path: Path, password: str) -> None:
    book = small_book(tmp_path / "a.coverbook")
    assert said(lambda: protect(book, ASHA, password)).startswith("A password has at least")
    assert salt_of(book.path) == b""
    book.close()


def test_nothing_of_a_locked_book_is_sorted_on_the_disk_in_clear(tmp_path: Path) -> None:
    in_memory = 2
    path, _ = locked_book(tmp_path / "a.coverbook")
    book = signed_in(path, ASHA)
    assert book.value("PRAGMA temp_store") == in_memory
    book.close()
