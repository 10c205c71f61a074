"""Packets and conflicts on the command line: two laptops, two homes, one stick."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from desktop_app.__main__ import main
from desktop_app.acts.device import device_file
from desktop_app.store.cipher import new_signer
from desktop_app.store.meeting.packet import head_of
from tests.folders import small_folder
from tests.locked import ASHA, PASSWORDS, locked_book

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


class Homes:
    """Two users' homes: a command runs in one of them."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        """Nothing is in them yet."""
        self.folder, self.patch = folder, patch

    def run(self, laptop: str, *words: object) -> int:
        """A command on one of the laptops."""
        for name in ("CONFIG", "STATE"):
            self.patch.setenv(f"XDG_{name}_HOME", str(self.folder / laptop / name))
        return main([str(word) for word in words])


def phones(folder: Path, phone: str) -> Path:
    """An exchange folder with one more person."""
    folder.mkdir(parents=True)
    head = "code,household,relation,name,phone\n"
    (folder / "people.csv").write_text(f"{head}M-77,H-77,holder,Bina Rana,{phone}\n", encoding="utf-8")
    return folder


def test_two_laptops_meet_by_one_stick_and_name_what_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    homes, stick = Homes(tmp_path, monkeypatch), tmp_path / "stick" / "x.packet"
    one, other = tmp_path / "one.coverbook", tmp_path / "other.coverbook"
    assert homes.run("left", "import", one, small_folder(tmp_path / "in"), "--device", "L1") == 0
    shutil.copyfile(one, other)
    assert homes.run("left", "import", one, phones(tmp_path / "a", "111"), "--device", "L1") == 0
    assert homes.run("right", "import", other, phones(tmp_path / "b", "222"), "--device", "R1") == 0
    assert homes.run("left", "pack", one, "--out", stick) == 0
    capsys.readouterr()
    assert homes.run("right", "merge", other, stick, "--json") == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["new"]["saves"] == 1
    (entry,) = answer["conflicts"]
    assert {key: entry[key] for key in ("record", "column")} == {"record": "M-77", "column": "phone"}
    assert {entry["ours"], entry["theirs"]} == {"111", "222"}
    assert entry["by"]
    assert entry["at"].endswith("Z")
    assert homes.run("right", "conflicts", other) == 0
    assert "M-77 in People" in capsys.readouterr().out
    assert homes.run("right", "pack", other, "--out", stick, "--since", "L1") == 0
    assert homes.run("left", "merge", one, stick) == 0
    assert "coverbook conflicts" in capsys.readouterr().out
    assert homes.run("left", "merge", one, stick) == 0
    assert "Nothing was changed" in capsys.readouterr().out
    for file, home in ((one, "left"), (other, "right")):
        assert homes.run(home, "verify", file) == 0
    capsys.readouterr()
    found = []
    for file, home in ((one, "left"), (other, "right")):
        assert homes.run(home, "conflicts", file, "--json") == 0
        found.append(json.loads(capsys.readouterr().out))
    assert found[0] == found[1]


def test_a_packet_that_is_none_is_refused_in_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    homes, file = Homes(tmp_path, monkeypatch), tmp_path / "one.coverbook"
    assert homes.run("left", "import", file, small_folder(tmp_path / "in"), "--device", "L1") == 0
    (tmp_path / "x.packet").write_bytes(b"holiday photos")
    capsys.readouterr()
    assert homes.run("left", "merge", file, tmp_path / "x.packet") == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert homes.run("left", "merge", file, tmp_path / "none.packet") == 1
    assert homes.run("right", "pack", file, "--out", tmp_path / "y.packet", "--device", "R1") == 1
    assert "nothing in this book yet" in capsys.readouterr().err
    assert homes.run("left", "conflicts", file) == 0
    assert "No conflict waits" in capsys.readouterr().out


def test_a_packet_of_a_locked_book_tells_nobody_else_anything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    homes, stick = Homes(tmp_path, monkeypatch), tmp_path / "x.packet"
    (tmp_path / "there").mkdir()
    one, _ = locked_book(tmp_path / "one.coverbook")
    other = tmp_path / "there" / "one.coverbook"
    shutil.copyfile(one, other)
    shutil.copyfile(f"{one}-keys", f"{other}-keys")
    monkeypatch.setenv("COVERBOOK_USER", ASHA)
    monkeypatch.setenv("COVERBOOK_PASSWORD", PASSWORDS[ASHA])
    assert homes.run("left", "import", one, phones(tmp_path / "a", "111"), "--device", "L1") == 0
    assert homes.run("left", "pack", one, "--out", stick) == 0
    head = head_of(stick.read_bytes())
    assert (b"Bina" in stick.read_bytes(), head.files, head.columns, head.rows) == (False, (), {}, {})
    assert homes.run("right", "merge", other, stick) == 0
    capsys.readouterr()
    plain = tmp_path / "plain.coverbook"
    assert homes.run("left", "import", plain, small_folder(tmp_path / "in"), "--device", "L1") == 0
    assert homes.run("left", "merge", plain, stick) == 1
    assert "another key" in capsys.readouterr().err


def test_a_laptop_whose_key_was_changed_makes_no_packet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither with the secret of another laptop nor, under its own code, with another key altogether."""
    homes, book = Homes(tmp_path, monkeypatch), tmp_path / "one.coverbook"
    assert homes.run("left", "import", book, small_folder(tmp_path / "in"), "--device", "L1") == 0
    kept, (secret, key) = json.loads(device_file().read_text(encoding="utf-8")), new_signer()
    device_file().write_text(json.dumps(kept | {"secret": secret}), encoding="utf-8")
    assert homes.run("left", "pack", book, "--out", tmp_path / "x.packet") == 1
    assert "The key of this laptop was changed" in capsys.readouterr().err
    assert not (tmp_path / "x.packet").exists()
    device_file().write_text(json.dumps(kept | {"secret": secret, "key": key}), encoding="utf-8")
    assert homes.run("left", "import", book, phones(tmp_path / "a", "111")) == 1
    assert "The code L1 belongs to another laptop of this book" in capsys.readouterr().err


def test_two_laptops_that_confirmed_on_the_command_line_meet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    homes, stick = Homes(tmp_path, monkeypatch), tmp_path / "x.packet"
    one, other = tmp_path / "one.coverbook", tmp_path / "other.coverbook"
    assert homes.run("left", "import", one, small_folder(tmp_path / "in"), "--device", "L1") == 0
    shutil.copyfile(one, other)
    assert homes.run("left", "close", one, "--quarter", "2020-Q1", "--confirm") == 0
    assert homes.run("right", "close", other, "--quarter", "2020-Q2", "--confirm") == 0
    assert homes.run("right", "pack", other, "--out", stick) == 0
    assert homes.run("left", "merge", one, stick) == 0
    with closing(sqlite3.connect(one)) as file:
        assert "A" not in [code for (code,) in file.execute("SELECT code FROM devices")]
