"""How a table was written by the program that saved it: its letters, what parts its cells, and its decimal mark.

Only a table in UTF-8 with commas is read the quick way; any other is read line by line.
"""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter
from dataclasses import dataclass, replace
from io import TextIOWrapper
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.acts.exchange.chunks import LONGEST, SIZE, NotText, Parsed, TooLong, chunks, without_parts
from desktop_app.acts.exchange.headings import fields_under
from desktop_app.core.records.field import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from desktop_app.acts.exchange.chunks import Chunk
    from desktop_app.acts.exchange.shape import ExchangeTable

WINDOWS = "cp1252"
"""The letters of spreadsheet programs on Windows in western Europe and in much of Africa."""

_HEAD = 1 << 16
_LINES = 20
"""So many lines tell what parts their cells."""
_BLOCK = 1 << 20
_MARKS = (",", ";", "\t", "|")
_SEP = re.compile(r'\s*"?sep=([^\w\s"]|\t)"?[^\S\t]*', re.IGNORECASE)
"""The line by which a spreadsheet program tells what parts the cells."""
_DECIMAL = re.compile(r"\s*-?\d+,\d+\s*%?\s*")
_NUMBERS = frozenset((Kind.MONEY, Kind.RATIO))
_BINARY = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x81\x8d\x8f\x90\x9d]")
"""Bytes of no text in Windows' letters."""
_THOUSAND = 3


@dataclass(frozen=True, slots=True)
class Dialect:
    """The letters, the mark between cells, and whether the first line only tells that mark."""

    encoding: str = "utf-8"
    mark: str = ","
    told: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether the quick way will do."""
        return self == Dialect()


class Writing(NamedTuple):
    """What somebody says of how a table is written; what is empty the table tells."""

    letters: str = ""
    mark: str = ""

    def over(self, found: Dialect) -> Dialect:
        """A dialect as it is said to be."""
        return replace(found, encoding=self.letters or found.encoding, mark=self.mark or found.mark)


AS_IT_TELLS = Writing()
"""Nothing is said: the table tells all."""


def dialect_of(handle: BinaryIO, of: ExchangeTable) -> Dialect:
    """How a table is written as far as its beginning tells; it is read from its beginning again."""
    head = handle.read(_HEAD)
    handle.seek(0)
    encoding = _encoding(head)
    begun = head.decode(encoding, "replace").removeprefix("\ufeff")
    if told := _SEP.fullmatch(begun.partition("\n")[0].rstrip("\r")):
        return Dialect(encoding, told[1], told=True)
    return Dialect(encoding, _mark([line for line in begun.splitlines() if line.strip()][:_LINES], of))


def dialect_as_a_whole(handle: BinaryIO, of: ExchangeTable) -> Dialect:
    """The same after a look at the whole table: where it is in no UTF-8 at all, it is in Windows' letters."""
    found = dialect_of(handle, of)
    windows = found.encoding == "utf-8" and _is_windows(handle)
    handle.seek(0)
    return replace(found, encoding=WINDOWS) if windows else found


def lines_of(handle: BinaryIO, how: Dialect, of: ExchangeTable) -> Iterator[Chunk]:
    """All lines of a table, the heads of its columns first; with other marks than commas, decimals may have commas."""
    if how.is_plain:
        yield from chunks(handle)
        return
    lines = _parsed(TextIOWrapper(handle, how.encoding, newline=""), how)
    for first in lines:
        if any(map(str.strip, first[1])):
            fields = fields_under(first[1], of)
            numbers = [at for at, field in enumerate(fields) if field and field.kind in _NUMBERS]
            rest = _with_points(lines, numbers, how.mark) if how.mark != "," else lines
            yield from _together(chain((first,), rest))


def _together(lines: Iterator[tuple[int, list[str]]]) -> Iterator[Parsed]:
    """Some thousand lines at a time; what stands before a line that cannot be read comes first."""
    while True:
        some: list[tuple[int, list[str]]] = []
        try:
            some.extend(islice(lines, SIZE))
        except NotText:
            yield Parsed(some)
            raise
        if not some:
            return
        yield Parsed(some)


def _parsed(handle: TextIOWrapper, how: Dialect) -> Iterator[tuple[int, list[str]]]:
    """The number and the cells of each line."""
    read = [0]
    reader, number = csv.reader(_lines(handle, read), delimiter=how.mark, strict=True), 1
    try:
        for cells in reader:
            if number == 1 and cells:
                cells[0] = cells[0].removeprefix("\ufeff")
            if not (how.told and number == 1):
                yield number, cells
            number, read[0] = reader.line_num + 1, 0
    except csv.Error as failure:
        raise without_parts(failure, number) from None
    except TooLong:
        raise TooLong(number) from None
    except UnicodeError:
        raise NotText(number) from None
    finally:
        handle.detach()


def _lines(handle: TextIOWrapper, read: list[int]) -> Iterator[str]:
    """The lines as they are asked for; `read` counts the letters of one row, which ends somewhere."""
    while line := handle.readline(LONGEST):
        read[0] += len(line)
        if read[0] >= LONGEST:
            raise TooLong(0)
        yield line


def _with_points(
    lines: Iterator[tuple[int, list[str]]], numbers: list[int], mark: str
) -> Iterator[tuple[int, list[str]]]:
    """The lines with points as decimal marks; beside tabs, three digits behind a comma may be thousands and stay."""
    for number, cells in lines:
        for at in numbers:
            if at < len(cells) and _DECIMAL.fullmatch(cells[at]):
                behind = cells[at].partition(",")[2].rstrip(" %")
                if mark == ";" or len(behind) != _THOUSAND:
                    cells[at] = cells[at].replace(",", ".")
        yield number, cells


def _encoding(head: bytes) -> str:
    """The letters that the first bytes tell: two bytes for each, or one."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if head[1:2] == b"\x00" and head[:1] != b"\x00":
        return "utf-16-le"
    if head[:1] == b"\x00" and head[1:2] != b"\x00":
        return "utf-16-be"
    return "utf-8"


def _mark(lines: list[str], of: ExchangeTable) -> str:
    """What parts the heads: the mark that gives most of the known ones, then the most lines of one width."""
    return max(_MARKS, key=lambda mark: (_known(lines[:1], mark, of), *_width(lines, mark)))


def _known(heads: list[str], mark: str, of: ExchangeTable) -> int:
    """How many heads are known, if some mark parts them."""
    return sum(field is not None for line in csv.reader(heads, delimiter=mark) for field in fields_under(line, of))


def _width(lines: list[str], mark: str) -> tuple[int, int]:
    """How many of the first lines have as many cells as most, if some mark parts them, and how many cells that is."""
    widths = Counter(len(cells) for cells in csv.reader(lines, delimiter=mark) if len(cells) > 1)
    return max(((lines, cells) for cells, lines in widths.items()), default=(0, 0))


def _is_windows(handle: BinaryIO) -> bool:
    """Whether all is text in Windows' letters, and none of it in UTF-8; a mixture of both is neither."""
    fine = False
    while block := handle.read(_BLOCK):
        block += handle.readline(LONGEST)
        if _BINARY.search(block) or not block.decode("utf-8", "ignore").isascii():
            return False
        fine = fine or not block.isascii()
    return fine
