"""Lines of a sheet, some thousand at a time: as columns where that is safe, and line by line where it is not."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from io import StringIO
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import BinaryIO

SIZE = 4096
"""How many lines of a workbook are looked at together: enough to be quick, few enough to need no memory to speak of."""

LONGEST = 1 << 20
"""More bytes or letters than any line has, also one whose cells hold line ends."""

_SIZE = 1 << 18
_LONGEST = csv.field_size_limit()


@dataclass(frozen=True, slots=True)
class Parsed:
    """Lines whose cells have been told apart one by one."""

    lines: Sequence[tuple[int, list[str]]]

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """The number and the cells of each line; lines without any content are passed over."""
        return ((number, cells) for number, cells in self.lines if any(map(str.strip, cells)))

    def after(self, number: int) -> Parsed:
        """The lines behind the one of that number."""
        return Parsed([line for line in self.lines if line[0] > number])

    def columns(self, width: int) -> list[list[str]] | None:
        """The cells column by column; None unless every line has just so many."""
        if not all(len(cells) == width for _, cells in self.lines):
            return None
        return [[cells[at] for _, cells in self.lines] for at in range(width)]

    @property
    def numbers(self) -> Sequence[int]:
        """Where each line stands."""
        return [number for number, _ in self.lines]


@dataclass(frozen=True, slots=True)
class PlainLines:
    """Lines without any quotation mark: commas and line ends part their cells and do nothing else."""

    first: int
    text: str

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """The number and the cells of each line; lines without any content are passed over."""
        lines = self.text.removesuffix("\n").split("\n")
        return Parsed([(number, line.split(",")) for number, line in enumerate(lines, self.first)]).rows()

    def after(self, number: int) -> PlainLines:
        """The lines behind the one of that number."""
        return PlainLines(number + 1, self.text.split("\n", number - self.first + 1)[-1])

    def columns(self, width: int) -> list[list[str]] | None:
        """The cells column by column; None unless every line has just so many."""
        text = self.text.removesuffix("\n")
        cells = text.replace("\n", ",\n").split(",")
        firsts = "".join(cells[::width]).split("\n")  # a line's end sticks to the first cell of the next
        if len(cells) != len(firsts) * width or len(firsts) != text.count("\n") + 1:
            return None
        return [firsts, *(cells[at::width] for at in range(1, width))]

    @property
    def numbers(self) -> Sequence[int]:
        """Where each line stands."""
        return range(self.first, self.first + len(self.text.removesuffix("\n").split("\n")))


Chunk: TypeAlias = Parsed | PlainLines


def chunks(handle: BinaryIO) -> Iterator[Chunk]:
    """All lines of a CSV file; what stands before a line that is NotText or Unparted comes first."""
    number, mark = 1, "\ufeff"
    while raw := handle.read(_SIZE):
        raw += handle.readline(LONGEST)
        if len(raw) - raw.rfind(b"\n") > LONGEST:
            raise TooLong(number + raw.count(b"\n"))
        text, no_text = _decoded(raw)
        text, mark, bad = text.removeprefix(mark), "", number + text.count("\n")
        if text and _is_plain(text):
            yield PlainLines(number, text)
            number = bad
        elif text:
            parsed: list[tuple[int, list[str]]] = []
            failure, number = _parse(text, () if no_text else _rest(handle), number, parsed)
            yield Parsed(parsed)
            if failure and not no_text:
                raise failure
        if no_text:
            raise NotText(bad)


def fitted(chunk: Chunk, width: int) -> Parsed:
    """The lines with any content, as wide as the header where only empty cells are too few or too many."""
    return Parsed(
        [
            (number, cells if any(map(str.strip, cells[width:])) else _cut(cells, width))
            for number, cells in chunk.rows()
        ],
    )


def _cut(cells: list[str], width: int) -> list[str]:
    """The cells of a line in just so many columns."""
    return cells[:width] + [""] * (width - len(cells))


class NotText(Exception):  # noqa: N818 - the file's mistake, not ours
    """A line is not in UTF-8."""

    def __init__(self, line: int) -> None:
        """Keep the line."""
        super().__init__(line)
        self.line = line


class Unparted(NotText):
    """The cells of a line cannot be told apart."""


class TooLong(NotText):
    """A line or a cell has no end, or none that anybody could have meant."""


def without_parts(failure: csv.Error, line: int) -> NotText:
    """Why the cells of a line cannot be told apart."""
    return TooLong(line) if "field larger" in str(failure) else Unparted(line)


def _rest(handle: BinaryIO) -> Iterator[bytes]:
    """The lines in which a cell goes on, which are all of one row."""
    left = LONGEST
    while line := handle.readline(LONGEST):
        left -= len(line)
        if left < 0:
            raise TooLong(0)
        yield line


def _decoded(raw: bytes) -> tuple[str, bool]:
    """Some lines as text up to the first that is none, and whether there is one."""
    try:
        text = raw.decode()
    except UnicodeDecodeError as failure:
        return raw[: raw.rfind(b"\n", 0, failure.start) + 1].decode(), True
    return text.replace("\r\n", "\n") if "\r" in text and '"' not in text else text, False


def _parse(
    text: str, rest: Iterable[bytes], first: int, into: list[tuple[int, list[str]]]
) -> tuple[NotText | None, int]:
    """Tell the cells of some lines apart, and of more where a cell goes on; what ends them early, and the next line."""
    number, fed = first, [0]
    reader = csv.reader(_lines(chain((text,), (raw.decode() for raw in rest)), fed), strict=True)
    try:
        for cells in reader:
            into.append((number, cells))
            number = first + reader.line_num
            if reader.line_num >= sum(fed):
                break
    except csv.Error as failure:
        return without_parts(failure, number), number
    except TooLong:
        return TooLong(number), number
    except UnicodeDecodeError:
        return NotText(first + reader.line_num), number
    return None, number


def _lines(parts: Iterable[str], fed: list[int]) -> Iterator[str]:
    """The single lines of each part, whatever ends them, when they are asked for; `fed` counts them."""
    for part in parts:
        lines = list(StringIO(part, newline=""))
        fed.append(len(lines))
        yield from lines


def _is_plain(text: str) -> bool:
    """Whether nothing but commas and line ends parts the cells of some lines."""
    quick = '"' not in text and "\r" not in text
    return quick and (len(text) < _LONGEST or max(map(len, text.split("\n"))) < _LONGEST)
