"""What a workbook holds and its reader does not tell: errors, formulas never computed, numbers shown as percent.

The reader of workbooks gives nothing for the first two, which would be taken for "not known", and 0.2 for 20 %.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from typing import TYPE_CHECKING

from desktop_app.actions.exchange.cells import WITHOUT_VALUE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import IO

_BOOK, _LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_STYLES = "xl/styles.xml"
_PERCENT = frozenset((b"9", b"10"))
"""The formats of percent that every workbook has."""
_FORMAT = re.compile(rb"<numFmt\b[^>]*>")
_STYLE = re.compile(rb"<xf\b[^>]*>")
_LITERAL = re.compile(rb"&quot;.*?&quot;|\\.")
_TAG = re.compile(rb"<(?:sheet|Relationship)\b[^>]*>")
_ATTRIBUTE = re.compile(rb'([\w:]+)="([^"]*)"')
_CELL = re.compile(rb"<c\b([^>]*)>(.*)$", re.DOTALL)
_VALUE = re.compile(rb"<v>([^<]+)</v>")
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_BLOCK = 1 << 20
_DAMAGED = (OSError, KeyError, EOFError, RuntimeError, NotImplementedError, zipfile.BadZipFile, zlib.error, ValueError)


def cells_without_value(path: Path, sheet: str) -> dict[tuple[int, int], str]:
    """The errors and uncomputed formulas of a sheet by row and column, counted from 0; empty where none can be read.

    Only workbooks of the kind `.xlsx` are looked into: in others an error is read as its text.
    """
    try:
        with zipfile.ZipFile(path) as archive, archive.open(_part(archive, sheet)) as part:
            return dict(_found(part))
    except _DAMAGED:
        return {}  # the reader of workbooks says what is wrong with the file


def cells_in_percent(path: Path, sheet: str) -> frozenset[tuple[int, int]]:
    """The cells of a sheet whose number is shown a hundredfold with a sign, by row and column, counted from 0."""
    try:
        with zipfile.ZipFile(path) as archive, archive.open(_part(archive, sheet)) as part:
            styles = _percent_styles(archive.read(_STYLES))
            abouts = (dict(_ATTRIBUTE.findall(cell[cell.rfind(b"<c ") :].partition(b">")[0])) for cell in _cells(part))
            return frozenset(_place(about) for about in abouts if about.get(b"s") in styles)
    except _DAMAGED:
        return frozenset()


def _percent_styles(content: bytes) -> frozenset[bytes]:
    """The numbers of the styles that show percent; a sign that only stands beside the number is none."""
    formats = (dict(_ATTRIBUTE.findall(tag)) for tag in _FORMAT.findall(content))
    own = {each[b"numFmtId"] for each in formats if b"%" in _LITERAL.sub(b"", each[b"formatCode"])}
    styles = _STYLE.findall(content.partition(b"<cellXfs")[2].partition(b"</cellXfs>")[0])
    shown = (dict(_ATTRIBUTE.findall(style)).get(b"numFmtId") for style in styles)
    return frozenset(str(at).encode() for at, number in enumerate(shown) if number in _PERCENT | own)


def _part(archive: zipfile.ZipFile, sheet: str) -> str:
    """Where in the archive a sheet stands; KeyError where it does not."""
    links = {tag[b"Id"]: tag[b"Target"] for tag in _tags(archive.read(_LINKS)) if b"Target" in tag}
    sheets = {tag[b"name"]: tag[b"r:id"] for tag in _tags(archive.read(_BOOK)) if b"r:id" in tag}
    target = links[sheets[sheet.encode()]].decode()
    return target.removeprefix("/") if target.startswith("/") else f"xl/{target}"


def _tags(content: bytes) -> Iterator[dict[bytes, bytes]]:
    """The attributes of each sheet or link that is listed."""
    return (dict(_ATTRIBUTE.findall(tag)) for tag in _TAG.findall(content))


def _found(part: IO[bytes]) -> Iterator[tuple[tuple[int, int], str]]:
    """Place and content of each cell without a value."""
    for cell in _cells(part):
        if b't="e"' not in cell and b"<f" not in cell:
            continue
        parts = _CELL.search(cell[cell.rfind(b"<c ") :])
        if parts is None:
            continue
        about, value = dict(_ATTRIBUTE.findall(parts[1])), _VALUE.search(parts[2])
        kind = about.get(b"t")
        if kind == b"e":
            yield _place(about), value[1].decode() if value else WITHOUT_VALUE
        elif b"<f" in parts[2] and value is None and kind != b"str":  # a text may well be empty
            yield _place(about), WITHOUT_VALUE


def _cells(part: IO[bytes]) -> Iterator[bytes]:
    """What stands up to the end of each cell that has content, block by block."""
    rest = b""
    while block := part.read(_BLOCK):
        *cells, rest = (rest + block).split(b"</c>")
        yield from cells


def _place(about: dict[bytes, bytes]) -> tuple[int, int]:
    """Row and column of a cell, counted from 0: B7 is (6, 1)."""
    found = _PLACE.fullmatch(about[b"r"].decode())
    if found is None:
        raise KeyError(about[b"r"])
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]) - 1, column - 1
