"""A topic of the help on paper, the sheet of the keyboard among them: its Markdown laid out as any other paper."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Document, Heading, PaperColumn, PaperRow, PaperTable, Paragraph
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text

_LINKED = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKED = re.compile(r"\*\*|`")
_LISTED = re.compile(r"^\s*[-*]\s+")
_RULE = re.compile(r"\|[\s|:-]+\|?")
"""The line under the heads of a table."""


def print_help(markdown: str, speech: Speech, path: Path) -> Path:
    """Write a topic as a PDF in the language it is in, whole or not at all; where it is now."""
    from desktop_app.pdf.render import render

    render(help_document(markdown), speech, path)
    return path


def help_document(markdown: str) -> Document:
    """The document of a topic: its first line is the title."""
    title, *lines = markdown.splitlines()
    blocks = (block for is_table, group in groupby(lines, _is_row) for block in _blocks(list(group), is_table))
    return Document(_words(title.removeprefix("#")), "Coverbook", text("Help", "Help"), tuple(blocks))


def _blocks(lines: Sequence[str], is_table: bool) -> Iterator[Block]:  # noqa: FBT001 - what the lines were grouped by
    """Lines that stand together: a table, or a block a line."""
    if is_table:
        yield _table(lines)
        return
    for line in filter(str.strip, lines):
        if line.startswith("#"):
            yield Heading(_words(line.lstrip("#")))
        else:
            yield Paragraph(_words(_LISTED.sub("• ", line, count=1)))


def _is_row(line: str) -> bool:
    """Whether a line is a row of a table."""
    return line.startswith("|")


def _table(lines: Sequence[str]) -> PaperTable:
    """A table whose first row is its heads."""
    heads, *rows = ([_plain(cell) for cell in _cells(line)] for line in lines if not _RULE.fullmatch(line))
    columns = tuple(PaperColumn(_words(head)) for head in heads)
    return PaperTable(columns, tuple(PaperRow(tuple(row)) for row in rows))


def _cells(line: str) -> list[str]:
    """The cells of a row; a bar that belongs to a cell stands behind a stroke."""
    return re.split(r"(?<!\\)\|", line.strip().removeprefix("|").removesuffix("|"))


def _plain(line: str) -> str:
    """A line without the signs of Markdown."""
    return _MARKED.sub("", _LINKED.sub(r"\1", line)).replace("\\|", "|").strip()


def _words(line: str) -> Text:
    """A line as it stands, for it is in its reader's language already."""
    return text("Reports", "{code}", code=_plain(line))
