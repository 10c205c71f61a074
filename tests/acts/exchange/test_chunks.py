"""Lines read many at a time are the lines a CSV reader finds, wherever the pieces are cut."""

from __future__ import annotations

import csv
import random
from io import BytesIO, StringIO
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange import chunks as module
from desktop_app.acts.exchange.chunks import NotText, Parsed, PlainLines, TooLong, Unparted, chunks, fitted

if TYPE_CHECKING:
    from desktop_app.acts.exchange.chunks import Chunk

CELLS = ["", "a", "é", "आशा", " b ", '"q"', '"two ""three"""', '"a,b"', '"over\nlines"', '"over\r\n\r\nlines"', "0"]
Line = tuple[int, list[str]]


def read(content: bytes) -> tuple[list[Line], NotText | None]:
    """The lines of a file, and what ended them early."""
    lines: list[Line] = []
    try:
        for chunk in chunks(BytesIO(content)):
            lines += chunk.rows()
            check_columns(chunk)
    except NotText as failure:
        return lines, failure
    return lines, None


def check_columns(chunk: Chunk) -> None:
    """Where there are columns of some width, they are the lines turned, with their numbers."""
    for width in range(1, 6):
        columns = chunk.columns(width)
        every = list(chunk.numbers)
        if columns:
            turned = list(zip(every, map(list, zip(*columns, strict=True)), strict=True))
            assert [line for line in turned if any(map(str.strip, line[1]))] == list(chunk.rows())
        elif columns is None:
            lines = chunk.lines if isinstance(chunk, Parsed) else [(0, each.split(",")) for each in text_of(chunk)]
            assert any(len(cells) != width for _, cells in lines)


def text_of(chunk: PlainLines) -> list[str]:
    """The single lines of a plain chunk."""
    return chunk.text.removesuffix("\n").split("\n")


def as_csv_reads(text: str) -> list[Line]:
    """The same lines by Python's own reader, one by one."""
    reader, number, lines = csv.reader(StringIO(text, newline=""), strict=True), 1, []
    for cells in reader:
        if any(map(str.strip, cells)):
            lines.append((number, cells))
        number = reader.line_num + 1
    return lines


@pytest.mark.parametrize("size", [1, 7, 64, 1 << 18])
def test_lines_are_those_of_a_csv_reader(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Quoted or not, of one width or of many, whatever ends them, with a byte order mark or without."""
    monkeypatch.setattr(module, "_SIZE", size)
    chance = random.Random(size)  # noqa: S311 - no secret
    for _ in range(300):
        cells = CELLS[: chance.choice([3, 5, len(CELLS)])]
        width, end = chance.randrange(1, 5), chance.choice(["\n", "\r\n", "\r"])
        ragged = chance.random() < 0.3
        rows = [chance.choices(cells, k=chance.randrange(1, 5) if ragged else width) for _ in range(9)]
        text = end.join(map(",".join, rows)) + end * chance.randrange(3)
        found, failure = read(text.encode("utf-8-sig" if chance.random() < 0.5 else "utf-8"))
        assert failure is None
        assert found == as_csv_reads(text), (size, text)


@pytest.mark.parametrize("size", [1, 7, 64, 1 << 18])
def test_what_stands_before_a_bad_line_is_read(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the bad line is named."""
    monkeypatch.setattr(module, "_SIZE", size)
    good = b'a,b\nc,d\n"e\nf",g\n'
    before = [(1, ["a", "b"]), (2, ["c", "d"]), (3, ["e\nf", "g"])]
    lines, failure = read(good + b"h,Ren\xe9e\ni,j\n")
    assert (lines, type(failure), failure and failure.line) == (before, NotText, 5)
    lines, failure = read(good + b'h,"i\nj,k\n')
    assert (lines, type(failure), failure and failure.line) == (before, Unparted, 5)
    lines, failure = read(good + b'h,"i\nRen\xe9e"\n')
    assert (lines, type(failure), failure and failure.line) == (before, NotText, 6)


def test_a_cell_longer_than_any_is_too_long() -> None:
    """Plain lines have the same limit as quoted ones."""
    for cell in (b"x" * 200_000, b'"' + b"x" * 200_000 + b'"'):
        lines, failure = read(b"a,b\n" + cell + b",c\n")
        assert (lines, type(failure), failure and failure.line) == ([(1, ["a", "b"])], TooLong, 2)


def test_lines_are_fitted_to_the_header_where_only_empty_cells_differ() -> None:
    """Too many cells with something in them are not cut."""
    chunk = PlainLines(2, "a\nb,c,,\n,\nd,e,f\n")
    assert fitted(chunk, 2).lines == [(2, ["a", ""]), (3, ["b", "c"]), (5, ["d", "e", "f"])]
    assert chunk.after(3).text == ",\nd,e,f\n"
    assert (chunk.after(3).first, chunk.after(5).text) == (4, "")
