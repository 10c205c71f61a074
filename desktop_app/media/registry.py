"""The media that take any report into a place: one more is one file beside this one and one line here."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.text import text
from desktop_app.media import csv_, parquet, xlsx
from desktop_app.reports import paper

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Tabled

FOLDERS: Mapping[str, Text] = MappingProxyType(
    {
        "csv": text("Reports", "as CSV, a file a table, into this new folder"),
        "parquet": text("Reports", "as Parquet, a file a table, into this new folder"),
    }
)
"""The media that fill a folder, and how they are offered."""

FILES: Mapping[str, Text] = MappingProxyType(
    {
        "xlsx": text("Reports", "as a workbook, a sheet a table"),
        "pdf": text("Reports", "on paper, as a PDF"),
    }
)
"""The media that write one file."""

_WRITERS: Mapping[str, Callable[[Tabled, Path, Speech], object]] = MappingProxyType(
    {
        "csv": csv_.write_folder,
        "parquet": parquet.write_folder,
        "xlsx": xlsx.write_workbook,
        "pdf": paper.print_report,
    }
)


def write(answer: Tabled, medium: str, out: Path, speech: Speech) -> None:
    """Write a report in a medium, whole or not at all; Refused over anything but an earlier one in that medium."""
    _WRITERS[medium](answer, out, speech)
