"""An update is whole and signed, or nothing changes; whatever interrupts it, a program that starts is in its place."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop_app.acts.updating import building, placing
from desktop_app.acts.updating.package import MAGIC, digest_of, files_of, keys_in, read_signed, write_signed
from desktop_app.acts.updating.placing import prepare, settle, settle_started
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from tests.acts.updating.bundles import NEW, OLD, Stick, make_stick

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    return make_stick(tmp_path)


def refusal(stick: Stick, update: Path | None = None, keys: tuple[bytes, ...] | None = None) -> str:
    """Why an update is not taken; nothing of the program has changed then, and nothing is left beside it."""
    before = {name: digest_of(stick.program / name) for name in files_of(stick.program)}
    with pytest.raises(Refused) as refused:
        prepare(update or stick.update, stick.program, (stick.key,) if keys is None else keys, 5)
    assert {name: digest_of(stick.program / name) for name in files_of(stick.program)} == before
    assert stick.names == {"coverbook"}
    return PLAIN.say(refused.value.problems[0].message)


def test_a_signed_update_makes_the_new_version_file_for_file(stick: Stick) -> None:
    ready = prepare(stick.update, stick.program, (stick.key,))
    assert stick.version == OLD  # it waits
    ready.take_place()
    made = stick.root / "made" / "coverbook"
    assert {name: digest_of(stick.program / name) for name in files_of(stick.program)} == {
        name: digest_of(made / name) for name in files_of(made)
    }
    assert stick.version == NEW


def test_only_what_differs_is_on_the_stick(stick: Stick) -> None:
    assert stick.update.stat().st_size < 5_000  # a library of 200 KB with 100 bytes in it changed


def test_the_old_version_is_kept_until_the_new_one_has_started(stick: Stick) -> None:
    prepare(stick.update, stick.program, (stick.key,)).take_place()
    assert stick.names == {"coverbook", "coverbook.beside"}
    settle_started(stick.program)
    assert stick.names == {"coverbook"}


def test_in_a_folder_the_update_that_begins_with_this_version_is_taken(stick: Stick) -> None:
    shutil.copy(stick.update, stick.update.with_name("zz.coverbook-update"))
    other = make_stick(stick.root / "other")
    shutil.copy(other.update, stick.update.with_name("zzz.coverbook-update"))
    assert prepare(stick.update.parent, stick.program, (stick.key,)).new == NEW


def test_nothing_is_taken_that_somebody_else_has_signed(stick: Stick) -> None:
    stranger = Ed25519PrivateKey.generate().public_key().public_bytes_raw()
    assert "was not signed by those who make Coverbook" in refusal(stick, keys=(stranger,))
    assert "without a key" in refusal(stick, keys=())


@pytest.mark.parametrize("at", [0, len(MAGIC), len(MAGIC) + 64, len(MAGIC) + 64 + 8 + 30, -1])
def test_one_bit_changed_anywhere_is_refused(stick: Stick, at: int) -> None:
    data = bytearray(stick.update.read_bytes())
    data[at] ^= 1
    stick.update.write_bytes(data)
    assert "Coverbook" in refusal(stick)


@pytest.mark.parametrize("kept", [0, 10, 100, 400, -1])
def test_an_update_that_is_cut_short_is_refused(stick: Stick, kept: int) -> None:
    stick.update.write_bytes(stick.update.read_bytes()[:kept])
    assert "Coverbook" in refusal(stick)


def test_a_signed_list_that_leads_out_of_the_folder_is_refused(stick: Stick) -> None:
    key = Ed25519PrivateKey.generate()
    update = read_signed(stick.update, (stick.key,)).update
    moved = replace(update, changes=(replace(update.changes[0], path="../../evil"), *update.changes[1:]))
    write_signed(stick.update, moved, [], key.private_bytes_raw())
    assert "no update" in refusal(stick, keys=(key.public_key().public_bytes_raw(),))


def test_another_version_or_a_file_changed_by_hand_is_refused_by_its_name(stick: Stick) -> None:
    (stick.program / "_internal" / "same.txt").write_text("changed by hand\n")
    assert f"begins with version {OLD}, and _internal/same.txt" in refusal(stick)


def test_what_the_user_has_put_into_the_folder_goes_along_but_never_a_scheme(stick: Stick) -> None:
    (stick.program / "notes.txt").write_text("mine")
    ready = prepare(stick.update, stick.program, (stick.key,))
    ready.take_place()
    assert (stick.program / "notes.txt").read_text() == "mine"


def test_with_a_scheme_in_the_folder_nothing_is_moved(stick: Stick) -> None:
    (stick.program / "mutual.coverbook").write_text("a book")
    assert "Move mutual.coverbook out" in refusal(stick)


def test_a_disk_without_room_is_refused_before_anything_is_written(
    stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(stick.program)._replace(free=5 * 10**6)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    assert "needs 21 MB, and 5 MB are free" in refusal(stick)


@pytest.mark.parametrize("at", range(1, 7))
def test_a_disk_that_fills_up_on_the_way_leaves_everything_as_it_was(
    stick: Stick, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    calls = iter(range(1, 1000))

    def full(path: Path) -> None:
        if next(calls) == at:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))

    monkeypatch.setattr(building, "sync", full)
    assert refusal(stick)


@pytest.mark.parametrize("script", ["exit 3", "kill -9 $$", "exec sleep 30"])
def test_a_version_that_does_not_start_never_takes_the_place(tmp_path: Path, script: str) -> None:
    stick = make_stick(tmp_path, script)
    with pytest.raises(Refused) as refused:
        prepare(stick.update, stick.program, (stick.key,), 0.5)
    assert f"version {OLD} stays" in PLAIN.say(refused.value.problems[0].message)
    assert (stick.version, stick.names) == (OLD, {"coverbook"})


@pytest.mark.parametrize("at_one_stroke", [True, False])
def test_a_version_that_starts_beside_but_not_in_its_place_goes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_one_stroke: bool
) -> None:
    if not at_one_stroke:
        monkeypatch.setattr(placing, "_at_one_stroke", lambda *_: False)
    stick = make_stick(tmp_path, 'case "$0" in *.beside/*) exit 0;; *) exit 1;; esac')
    ready = prepare(stick.update, stick.program, (stick.key,), 5)
    with pytest.raises(Refused):
        ready.take_place(5)
    assert (stick.version, stick.names) == (OLD, {"coverbook"})


def killed_at(step: int, work: Callable[[], Any]) -> bool:
    """Do something in a process that is killed at its so-and-so-manieth call to the system; whether it came so far."""
    child = os.fork()
    if child == 0:
        seen = iter(range(1, 100_000))

        def watch(event: str, _: object) -> None:
            if event in STEPS and next(seen) == step:
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(watch)
        try:
            work()
        finally:
            os._exit(0)
    return os.waitpid(child, 0)[1] != 0


STEPS = frozenset(("open", "os.link", "os.symlink", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.chmod"))
STEPS |= {"subprocess.Popen", "shutil.copyfile", "ctypes.dlsym"}


@pytest.mark.parametrize("at_one_stroke", [True, False])
def test_killed_at_any_step_a_whole_version_is_in_its_place_and_the_update_can_be_done_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_one_stroke: bool
) -> None:
    if not at_one_stroke:
        monkeypatch.setattr(placing, "_at_one_stroke", lambda *_: False)
    stick = make_stick(tmp_path)
    kept = tmp_path / "kept"
    shutil.copytree(stick.program, kept, symlinks=True)

    def work() -> None:
        prepare(stick.update, stick.program, (stick.key,)).take_place()

    step, found = 0, set()
    while True:
        step += 1
        killed = killed_at(step, work)
        if at_one_stroke:
            assert stick.version in {OLD, NEW}
        settle(stick.program)
        found.add(stick.version)
        assert stick.names == {"coverbook"}
        if not killed:
            break
        shutil.rmtree(stick.program)
        shutil.copytree(kept, stick.program, symlinks=True)
    assert step > 20
    assert stick.version == NEW
    assert found == {OLD, NEW}


def test_a_folder_that_one_may_not_write_is_refused(stick: Stick, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert "You may not write in" in refusal(stick)


def test_the_keys_that_come_with_the_program_can_be_read() -> None:
    assert all(len(key) == 32 for key in keys_in(Path("resources/update_keys.txt")))
