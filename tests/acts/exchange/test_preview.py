"""Before an import one sees what it would bring: new and known rows, new words, and everything that is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.exchange.preview import SheetPreview, preview_of
from desktop_app.core.language import PLAIN
from desktop_app.core.progress import Progress, Stopped
from tests.books import new_book
from tests.folders import SMALL, small_folder, write_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.text import Text
    from desktop_app.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A file with the small folder in it."""
    book = new_book(tmp_path / "new.coverbook")
    import_folder(book, small_folder(tmp_path / "in"))
    yield book
    book.close()


MORE = SMALL["people.csv"] + "M-3,H-2,holder,Chandra,q,,,O-1,Tikapur,\nM-4,H-2,spouse,Deepa,f,,,O-1,Tikapur,\n"


def test_new_known_and_wrong_rows_are_counted_sheet_by_sheet(book: Book, tmp_path: Path) -> None:
    ahead = preview_of(book, write_folder(tmp_path / "more", {"people.csv": MORE}), Progress())
    assert ahead.sheets == (SheetPreview("people", "people.csv", new=1, known=2, wrong=1),)
    assert ahead.words == (("village", "Tikapur"),)
    assert [PLAIN.say(each.message) for each in ahead.problems] == ['"q" is not in the list: f, m, x']
    assert (ahead.new, ahead.whole) == (1, False)


def test_nothing_is_written_and_nothing_stays_in_the_way(book: Book, tmp_path: Path) -> None:
    preview_of(book, write_folder(tmp_path / "more", {"people.csv": MORE}), Progress())
    assert book.value("SELECT count(*) FROM saves") == 1
    assert book.value("SELECT count(*) FROM temp.sqlite_schema WHERE name LIKE 'stage%'") == 0


@pytest.mark.parametrize(
    "files", [{"people.csv": MORE.replace("village", "vilage")}, {"poeple.csv": MORE}, {"people.csv": ""}, {}]
)
def test_what_concerns_a_whole_sheet_is_told_apart(book: Book, tmp_path: Path, files: dict[str, str]) -> None:
    ahead = preview_of(book, write_folder(tmp_path / "more", files), Progress())
    assert ahead.whole
    assert ahead.problems


def test_it_tells_how_far_it_has_come(book: Book, tmp_path: Path) -> None:
    steps: list[tuple[str, float]] = []

    def tell(words: Text, share: float) -> None:
        steps.append((PLAIN.say(words), share))

    preview_of(book, small_folder(tmp_path / "again"), Progress(tell))
    assert steps[0] == ("Reading scheme.csv", 0.0)
    assert [share for _, share in steps] == sorted(share for _, share in steps)


def test_it_ends_when_one_has_seen_enough(book: Book, tmp_path: Path) -> None:
    progress = Progress()
    progress.stop()
    with pytest.raises(Stopped):
        preview_of(book, small_folder(tmp_path / "again"), progress)
