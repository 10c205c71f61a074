"""Whatever is written takes the place of an earlier one of its kind, and of nothing else."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import main
from desktop_app.core.places import whole_file
from desktop_app.core.problems import Refused
from tests.books import beside, closed, small_book
from tests.locked import ASHA, PASSWORDS, locked_book

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

OUTPUTS = (
    ["statement", "{file}", "--from", "2026-01-01", "--to", "2026-03-31", "--out", "{out}"],
    ["report", "{file}", "members", "--xlsx", "{out}"],
    ["ledger", "{file}", "--from", "2026-01-01", "--to", "2026-03-31", "--csv", "{out}"],
    ["explain", "{file}", "P03", "--from", "2026-01-01", "--to", "2026-03-31", "--records", "{out}"],
)


@pytest.mark.parametrize("words", OUTPUTS, ids=lambda words: words[0])
@pytest.mark.parametrize(
    "taken",
    [
        lambda folder: closed(small_book(folder / "b.coverbook")),
        lambda folder: closed(small_book(folder / "b.coverbook")).rename(folder / "b.pdf"),
        lambda folder: closed(small_book(folder / "b.coverbook")).with_name("b.coverbook-keys"),
        lambda folder: (folder / "notes.txt").write_text("mine") and folder / "notes.txt",
        lambda folder: folder,
    ],
    ids=["book", "book by another name", "keys", "notes", "folder"],
)
def test_no_output_takes_the_place_of_another_thing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], taken: Callable[[Path], Path]
) -> None:
    out = taken(tmp_path)
    file = closed(small_book(tmp_path / "a.coverbook"))
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir() if each.is_file()}
    assert main([word.format(file=file, out=out) for word in words]) == 1
    assert str(out) in capsys.readouterr().err
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir() if each.is_file()} == before


def test_no_name_is_no_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = closed(small_book(tmp_path / "a.coverbook"))
    with pytest.raises(SystemExit) as left:
        main([word.format(file=file, out="") for word in OUTPUTS[0]])
    assert left.value.code == 2
    assert "an empty name is given" in capsys.readouterr().err


def test_an_earlier_one_of_its_kind_is_replaced_only_by_a_whole_one(tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    out.write_text("old")
    with suppress(Refused), whole_file(out, ".csv") as part:
        part.write_text("half")
        raise OSError
    assert (out.read_text(), beside(out)) == ("old", ["a.csv"])
    with whole_file(out, ".csv") as part:
        part.write_text("new")
    assert (out.read_text(), beside(out)) == ("new", ["a.csv"])
    with pytest.raises(Refused), whole_file(out, ".pdf"):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="there the folder of the user guards it")
@pytest.mark.parametrize("locked", [True, False], ids=["locked", "plain"])
def test_what_leaves_a_book_is_for_its_user_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locked: bool
) -> None:
    """A packet is for others, and sealed; an earlier file that everybody might read is replaced."""
    monkeypatch.setenv("COVERBOOK_USER", ASHA)
    monkeypatch.setenv("COVERBOOK_PASSWORD", PASSWORDS[ASHA])
    file = tmp_path / "a.coverbook"
    if locked:
        locked_book(file)
    else:
        small_book(file).close()
    out = tmp_path / "out"
    out.mkdir()
    (out / "members.csv").write_text("old")
    (out / "members.csv").chmod(0o644)
    for words in (
        ["statement", "{file}", "--from", "2026-01-01", "--to", "2026-03-31", "--out", "{out}/statement.pdf"],
        ["report", "{file}", "members", "--xlsx", "{out}/members.xlsx"],
        ["report", "{file}", "members", "--csv", "{out}/tables"],
        ["ledger", "{file}", "--from", "2026-01-01", "--to", "2026-03-31", "--csv", "{out}/members.csv"],
        ["export", "{file}", "{out}/export"],
    ):
        assert main([word.format(file=file, out=out) for word in words]) == 0, words
    assert [each.name for each in out.iterdir()]
    assert [each.name for each in out.rglob("*") if each.stat().st_mode & 0o077] == []
    with whole_file(out / "a.packet", ".packet", for_others=True) as part:
        part.write_text("sealed")
    assert (out / "a.packet").stat().st_mode & 0o044
