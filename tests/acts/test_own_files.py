"""After a day of work nobody but its user reads any file of the office, wherever it lies."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.device import choose_code, mark_used
from desktop_app.acts.drafts import DraftFolder
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.log import log_mistake
from desktop_app.store import opening
from desktop_app.store.backup import back_up
from desktop_app.store.birth import new_file
from tests.folders import small_folder

if TYPE_CHECKING:
    from collections.abc import Iterator


def open_to_others(folder: Path) -> list[str]:
    """The files in a folder that others may read, unless nobody else gets into a folder on the way."""
    found = []
    for place, folders, files in os.walk(folder):
        folders[:] = [each for each in folders if (Path(place) / each).stat().st_mode & 0o077]
        found += [each for each in files if (Path(place) / each).stat().st_mode & 0o077]
    return found


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The only folder of a user whose system lets everybody read everything."""
    place = tmp_path / "own"
    place.mkdir()
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(place))
    before = os.umask(0o022)
    yield place
    os.umask(before)


def test_what_a_day_of_work_leaves_is_its_user_s_alone(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_code("A")
    mark_used()
    monkeypatch.setattr(opening, "new_file", new_file)  # tests have one that is quicker
    book = opening.open_book(folder / "in.coverbook", create=True)
    import_folder(book, small_folder(tmp_path / "rows"))
    DraftFolder(folder / "drafts").save("premium", "1", {"payer": "Asha"})
    assert {"in.coverbook", "in.coverbook-wal", "in.coverbook-shm", "in.coverbook-lock"} <= {
        each.name for each in folder.iterdir()
    }
    log_mistake(folder / "coverbook.log", ValueError())
    back_up(book, folder / "copy.coverbook")
    assert open_to_others(folder) == []
    book.close()
    assert open_to_others(folder) == []


def test_a_file_that_its_user_opened_to_others_stays_so_and_is_written_to(folder: Path) -> None:
    path = folder / "in.coverbook"
    opening.open_book(path, create=True).close()
    path.chmod(0o644)
    book = opening.open_book(path)
    assert not book.read_only
    assert {path.stat().st_mode & 0o777, path.with_name(f"{path.name}-lock").stat().st_mode & 0o777} == {0o644}
    book.close()
    assert path.stat().st_mode & 0o777 == 0o644
