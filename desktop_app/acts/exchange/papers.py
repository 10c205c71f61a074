"""The papers and photos of an exchange folder: files under their digest, in a folder of their own beside the tables."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from desktop_app.acts.exchange.strays import is_left_behind, passed_over
from desktop_app.core.problems import raise_for
from desktop_app.core.records.attachment import ENDINGS, MOST_BYTES, media_type_of
from desktop_app.core.text import counted, text
from desktop_app.store.attached_files import files_of
from desktop_app.store.attachments import files_named
from desktop_app.store.failures import calmly

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.text import Text
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

FOLDER = "attachments"


def write_papers(book: Book, folder: Path) -> None:
    """Write every file that the book mentions into an exchange folder; one that is missing stays missing."""
    files = files_of(book)
    for digest, media_type in files_named(book):
        content = files.read(digest)
        if content is not None:
            place = folder / FOLDER / f"{digest}{ENDINGS[media_type]}"
            place.parent.mkdir(exist_ok=True)
            place.write_bytes(content)


def take_papers(save: Save, folder: Path) -> None:
    """Keep the files of what a save has brought in; Refused, with none kept, where one is not what its table says."""
    files, places = files_of(save.book), list(_places(save, folder))
    with calmly():
        for digest, place in places:
            _read(digest, place)
        for digest, place in places:
            files.put(_read(digest, place))


def _places(save: Save, folder: Path) -> Iterator[tuple[str, Path]]:
    """Every file of a save that is there, with its digest."""
    for digest, media_type in files_named(save.book, save.number):
        place = folder / FOLDER / f"{digest}{ENDINGS[media_type]}"
        if place.is_file():
            yield digest, place


def _read(digest: str, place: Path) -> bytes:
    """The file of a digest; Refused where it is another one, or of another kind than its name says."""
    content = place.read_bytes() if place.stat().st_size <= MOST_BYTES else b""
    if sha256(content).hexdigest() != digest or ENDINGS.get(media_type_of(content)) != place.suffix:
        words = text("Import", "this is not the file that {table} tells of: it was changed")
        raise_for(f"{FOLDER}/{place.name}", 1, words.about(table=f"{FOLDER}.csv"))
    return content


def about_papers(book: Book, folder: Path, save: Save) -> Iterator[Text]:
    """What is to be said of the files: those that nothing tells of, and how many of what came in have none."""
    known = {f"{digest}{ENDINGS[media_type]}" for digest, media_type in files_named(book)}
    if (folder / FOLDER).is_dir():
        found = sorted(each.name for each in (folder / FOLDER).iterdir() if not is_left_behind(each.name))
        yield from (passed_over(f"{FOLDER}/{name}") for name in found if name not in known)
    files = files_of(book)
    lacking = sum(not files.lies_there(digest) for digest, _ in files_named(book, save.number))
    if lacking:
        words = counted("Import", "%n files that {table} tells of are not in the folder {folder}", "", lacking)
        yield words.about(table=f"{FOLDER}.csv", folder=FOLDER)
