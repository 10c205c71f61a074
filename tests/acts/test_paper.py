"""A paper is kept whole where the user wants it, or the place stays as it was."""

from __future__ import annotations

import errno
import os
import shutil
from typing import TYPE_CHECKING, NoReturn

import pytest

from desktop_app.acts.paper import save_paper
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A paper that was made."""
    path = tmp_path / "made.pdf"
    path.write_bytes(b"%PDF-1.4 a statement")
    return path


def said(refusal: pytest.ExceptionInfo[Refused]) -> str:
    """What the user is told."""
    return PLAIN.say(refusal.value.problems[0].message)


def test_a_paper_is_kept_and_takes_the_place_of_a_former_one(made: Path, tmp_path: Path) -> None:
    place = tmp_path / "kept.pdf"
    place.write_bytes(b"older")
    assert save_paper(made, place) == place
    assert place.read_bytes() == made.read_bytes()
    assert not list(tmp_path.glob("*.part"))


def test_a_folder_that_is_not_there_is_named(made: Path, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        save_paper(made, tmp_path / "nowhere" / "kept.pdf")
    assert "kept.pdf" in said(refusal)


def test_a_full_disk_leaves_what_was_there(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "kept.pdf"
    place.write_bytes(b"older")

    def full(source: Path, target: Path) -> NoReturn:
        target.write_bytes(source.read_bytes()[:5])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(shutil, "copyfile", full)
    with pytest.raises(Refused) as refusal:
        save_paper(made, place)
    assert "disk is full" in said(refusal)
    assert place.read_bytes() == b"older"
    assert not list(tmp_path.glob("*.part"))


def test_a_read_only_place_says_to_choose_another(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(_: Path, __: Path) -> NoReturn:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(shutil, "copyfile", closed)
    with pytest.raises(Refused) as refusal:
        save_paper(made, tmp_path / "kept.pdf")
    assert "Choose a folder of your own" in said(refusal)
