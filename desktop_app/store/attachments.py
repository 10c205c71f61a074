"""Which papers and photos records have."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.records.attachment import LOGO, OWNERS, PHOTO
from desktop_app.store.attached_files import files_of
from desktop_app.store.rows import row_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book

_COLUMNS = "code, kind, name, media_type, size, digest, date"


class FoundAttachment(NamedTuple):
    """A paper or photo as a list shows it."""

    code: str
    kind: str
    name: str
    media_type: str
    size: int
    digest: str
    date: Day


def attachments_of(book: Book, sheet: str, code: str) -> list[FoundAttachment]:
    """What is kept of a record and not retired, the newest first."""
    record = code if sheet == "vouchers" else row_of(book, sheet, code)
    sql = f"""SELECT {_COLUMNS} FROM attachments WHERE {OWNERS[sheet]} = ? AND retired IS NULL
        ORDER BY date DESC, id DESC"""
    return [FoundAttachment(*each) for each in book.query(sql, (record,))]


def photo_of(book: Book, found: list[FoundAttachment]) -> bytes:
    """The newest photo of a record; nothing where there is none, or its file is not there."""
    newest = next((each for each in found if each.kind == PHOTO), None)
    return (newest and files_of(book).found(newest.digest)) or b""


def logos(book: Book) -> list[str]:
    """The codes of the scheme's logos that are not retired, the newest first: one, unless two laptops chose each one.

    It is that of today, wherever one looks back to: a logo is no figure.
    """
    sql = "SELECT code FROM main.attachments WHERE kind = ? AND retired IS NULL ORDER BY date DESC, code DESC"
    return [str(code) for (code,) in book.query(sql, (LOGO,))]


def logo_of(book: Book) -> bytes:
    """The scheme's logo, a PNG; nothing where there is none, or its file is not there."""
    newest = next(iter(logos(book)), None)
    digest = book.value("SELECT digest FROM main.attachments WHERE code = ?", (newest,))
    return (digest and files_of(book).found(str(digest))) or b""


def files_named(book: Book, save: int | None = None) -> list[tuple[str, str]]:
    """The digest and the media type of every file that a book mentions, or that rows of one save do."""
    sql = "SELECT DISTINCT digest, media_type FROM attachments WHERE :save IS NULL OR save = :save ORDER BY 1"
    return [(str(digest), str(media_type)) for digest, media_type in book.query(sql, {"save": save})]


def files_faulty(book: Book) -> Iterator[tuple[str, str, bool]]:
    """(code, file name, whether a file lies there) of everything whose bytes are missing or other than they were."""
    files = files_of(book)
    for code, name, digest in book.query("SELECT code, name, digest FROM attachments ORDER BY id"):
        if files.read(digest) is None:
            yield str(code), str(name), files.lies_there(digest)


def all_assets(book: Book) -> list[tuple[str, str]]:
    """Code of every thing insured and what is known of it by name: description, kind, serial number, policy."""
    sql = """SELECT a.code, concat_ws(', ', a.description, w.word, a.serial, p.code)
        FROM assets a JOIN policies p ON p.id = a.policy LEFT JOIN words w ON w.id = a.kind ORDER BY a.id DESC"""
    return [(str(code), str(words)) for code, words in book.query(sql)]
