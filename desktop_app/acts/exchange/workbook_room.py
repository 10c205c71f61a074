"""How much a workbook unpacks to and how far its cells reach, asked before its reader makes room for all of it.

Nothing that the archive or a sheet tells of its own size is believed: all is counted.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from itertools import starmap
from typing import TYPE_CHECKING, Final

from desktop_app.core.problems import refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import IO

ROOM = 2_000_000
"""So many cells are read within 300 MB; longer tables come as CSV."""
DAMAGED: Final = (
    OSError,
    KeyError,
    EOFError,
    RuntimeError,
    NotImplementedError,
    zipfile.BadZipFile,
    zlib.error,
    ValueError,
)
_MEGABYTE = 1 << 20
_SHEET, _TEXTS, _OTHER, _ALL = 256 * _MEGABYTE, 48 * _MEGABYTE, 8 * _MEGABYTE, 512 * _MEGABYTE
_LONGEST = 4 * _MEGABYTE
"""More than any cell holds."""
_XML = (".xml", ".rels")
_MARK = re.compile(
    rb"""<(?:[\w.-]+:)?(row|c)(?=[\s/>])|[\s"']r\s*=\s*["']([A-Za-z]*)(\d*)["']""",
)
_REPEATED = re.compile(rb"""number-(?:columns|rows)-repeated\s*=\s*["'](\d+)""")
_HOLDER = re.compile(rb"(?:[\w.-]+:)?(table|table-row|table-cell|covered-table-cell)[\s/>]")


def require_room(path: Path) -> None:
    """Refuse a workbook that unpacks to more than there is room for, or is no text inside; no archive passes."""
    try:
        with zipfile.ZipFile(path) as archive:
            _require_sizes(archive, path.name)
            if path.suffix.lower() == ".ods" and _reach(archive) > ROOM:
                raise refused(_TOO_LARGE.about(name=path.name))
    except DAMAGED:
        return  # the reader of workbooks says what is wrong with it


def extent(part: IO[bytes]) -> tuple[int, int]:
    """The number of rows and of columns up to the last cell of a sheet; ValueError where parts of it are hidden."""
    row = column = rows = columns = 0
    for block in blocks(part, b">"):
        if b"<!" in block:
            raise ValueError
        for tag, letters, digits in _MARK.findall(block):
            if tag == b"row":
                row, column = row + 1, 0
            else:
                column = max(column + (tag == b"c"), column_of(letters.decode().upper()) + 1 if letters else 0)
                row = max(row, int(digits or 0))
            rows, columns = max(rows, row), max(columns, column)
        if rows * columns > ROOM:
            break
    return rows, columns


def blocks(part: IO[bytes], end: bytes) -> Iterator[bytes]:
    """A part in pieces that end behind some mark, and what is behind the last one."""
    rest = b""
    while block := part.read(_MEGABYTE):
        whole, found, rest = (rest + block).rpartition(end)
        yield whole + found
        if len(rest) > _LONGEST:
            yield rest
            rest = b""
    yield rest


def column_of(letters: str) -> int:
    """The column of its letters, counted from 0: AB is 27."""
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column - 1


def _require_sizes(archive: zipfile.ZipFile, name: str) -> None:
    """Refuse parts that unpack to too much, each and together."""
    left = _ALL
    for info in archive.infolist():
        if info.filename.lower().endswith(_XML):
            most = min(left, _most(info.filename.lower()))
            size = _size(archive, info, most)
            if size > most:
                raise refused(_TOO_LARGE.about(name=name))
            left -= size


def _most(part: str) -> int:
    """How many bytes a part may unpack to."""
    if "worksheets/" in part or part == "content.xml":
        return _SHEET
    return _TEXTS if "sharedstrings" in part else _OTHER


def _size(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> int:
    """How many bytes a part unpacks to, as far as they are not too many; such as are no text are too many."""
    info.file_size = 1 << 62  # the archive stops at the size that it tells
    size = 0
    with archive.open(info) as part:
        while size <= most and (block := part.read(_MEGABYTE)):
            size += most + 1 if b"\0" in block else len(block)
    return size


def _reach(archive: zipfile.ZipFile) -> int:
    """How many cells the tables of an open document reach over, with those that stand for many."""
    with archive.open("content.xml") as part:
        return sum(starmap(int.__mul__, _tables(part)))


def _tables(part: IO[bytes]) -> Iterator[tuple[int, int]]:
    """Rows and columns of each table up to its last cell that holds anything."""
    rows = height = width = widest = column = repeated = 0
    for block in blocks(part, b">"):
        for piece in block.split(b"<"):
            tag = _HOLDER.match(piece)
            if tag is None:
                continue
            many = int(next(iter(_REPEATED.findall(piece)), 1))
            if tag[1] in {b"table", b"table-row"}:
                rows, column, width, repeated = rows + repeated, 0, 0, many
                if tag[1] == b"table":
                    yield height, widest
                    rows = height = widest = repeated = 0
            else:
                column += many
                if b"value" in piece or not piece.rstrip().endswith(b"/>"):
                    width, height = column, rows + repeated
                    widest = max(widest, width)
    yield height, widest


_TOO_LARGE = text(
    "Import",
    "{name} is too large to be read as a workbook. Save its sheets as CSV files in one folder and import that.",
)
