"""What a workbook holds and its reader does not tell: errors, formulas never computed, formats of numbers, its size.

The reader of workbooks gives nothing for the first two, which would be taken for "not known", 0.2 for 20 %, 7 for what
is shown as 00007; and it makes room for all cells up to the last one, however far that stands.
"""

from __future__ import annotations

import re
import zipfile
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING
from xml.sax.saxutils import unescape

from desktop_app.acts.exchange.cell_formats import KNOWN, tells
from desktop_app.acts.exchange.odd_cells import WITHOUT_VALUE
from desktop_app.acts.exchange.workbook_room import DAMAGED, blocks, column_of, extent

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from typing import IO

_BOOK, _LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_STYLES = "xl/styles.xml"
_FORMAT = re.compile(rb"<numFmt\b[^>]*>")
_STYLE = re.compile(rb"<xf\b[^>]*>")
_QUOTES = MappingProxyType({"&quot;": '"', "&apos;": "'"})
_TAG = re.compile(rb"<(?:sheet|Relationship)\b[^>]*>")
_ATTRIBUTE = re.compile(rb'([\w:]+)="([^"]*)"')
_CELL = re.compile(rb"<c\b([^>]*)>(.*)$", re.DOTALL)
_VALUE = re.compile(rb"<v>([^<]+)</v>")
_END = b"</c>"
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")


class WorkbookParts:
    """The parts of a workbook's archive, looked up once for all its sheets."""

    def __init__(self, path: Path) -> None:
        """Look into the workbook when it is first asked about a sheet."""
        self._path = path

    def cells_without_value(self, sheet: str) -> dict[tuple[int, int], str]:
        """The errors and uncomputed formulas of a sheet by row and column, counted from 0; none where none can be read.

        Only workbooks of the kind `.xlsx` are looked into: in others an error is read as its text.
        """
        try:
            with self._archive.open(self._places[sheet]) as part:
                return dict(_found(part))
        except DAMAGED:
            return {}  # the reader of workbooks says what is wrong with the file

    def cell_formats(self, sheet: str) -> dict[tuple[int, int], str]:
        """The formats of a sheet's cells that show a number otherwise than it is written plainly, by row and column."""
        try:
            if not self._styles:
                return {}
            with self._archive.open(self._places[sheet]) as part:
                return dict(_formatted(part, self._styles))
        except DAMAGED:
            return {}

    def last_cell(self, sheet: str) -> tuple[int, int]:
        """The number of rows and of columns up to the last cell of a sheet; ValueError where a part of it is hidden."""
        try:
            name = self._places[sheet]
        except DAMAGED:
            return 0, 0
        with self._archive.open(name) as part:
            return extent(part)

    @cached_property
    def _archive(self) -> zipfile.ZipFile:
        """The archive, which stays open as long as its parts are asked for."""
        return zipfile.ZipFile(self._path)

    @cached_property
    def _places(self) -> dict[str, str]:
        """Where in the archive each sheet stands."""
        links = {tag[b"Id"]: tag[b"Target"] for tag in _tags(self._archive.read(_LINKS)) if b"Target" in tag}
        sheets = {tag[b"name"]: tag[b"r:id"] for tag in _tags(self._archive.read(_BOOK)) if b"r:id" in tag}
        return {name.decode(): _inside(links[link].decode()) for name, link in sheets.items() if link in links}

    @cached_property
    def _styles(self) -> dict[bytes, str]:
        """The formats that tell something, by the numbers of the styles that have them."""
        return _telling_styles(self._archive.read(_STYLES))


def _formatted(part: IO[bytes], styles: Mapping[bytes, str]) -> Iterator[tuple[tuple[int, int], str]]:
    """Place and format of each cell with one of the styles."""
    listed = b"|".join(styles)
    styled = re.compile(rb'<c\b[^>]*\bs="(?:%s)"[^>]*(?<!/)>' % listed)
    for block in blocks(part, _END):
        for tag in styled.findall(block):
            about = dict(_ATTRIBUTE.findall(tag))
            yield _place(about), styles[about[b"s"]]


def _telling_styles(content: bytes) -> dict[bytes, str]:
    """The formats that tell something, by the numbers of the styles that have them."""
    formats = (dict(_ATTRIBUTE.findall(tag)) for tag in _FORMAT.findall(content))
    own = {each[b"numFmtId"].decode(): unescape(each[b"formatCode"].decode(), dict(_QUOTES)) for each in formats}
    styles = _STYLE.findall(content.partition(b"<cellXfs")[2].partition(b"</cellXfs>")[0])
    shown = (dict(_ATTRIBUTE.findall(style)).get(b"numFmtId", b"0").decode() for style in styles)
    codes = (own.get(number) or KNOWN.get(number, "") for number in shown)
    return {str(at).encode(): code for at, code in enumerate(codes) if tells(code)}


def _inside(target: str) -> str:
    """Where in the archive stands what a link leads to."""
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
    """What stands up to the end of each cell that has content."""
    for block in blocks(part, _END):
        yield from block.split(b"</c>")[:-1]


def _place(about: dict[bytes, bytes]) -> tuple[int, int]:
    """Row and column of a cell, counted from 0: B7 is (6, 1)."""
    found = _PLACE.fullmatch(about[b"r"].decode())
    if found is None:
        raise KeyError(about[b"r"])
    return int(found[2]) - 1, column_of(found[1])
