"""Several PDFs as one, page after page, without holding them all in memory."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def join(parts: Sequence[Path], out: Path, title: str, language: str) -> None:
    """Write the pages of all parts into one file; each part's pages are copied only while it is written."""
    from pikepdf import Name, Pdf, String

    with ExitStack() as opened, Pdf.new() as whole:
        for part in parts:
            whole.pages.extend(opened.enter_context(Pdf.open(part)).pages)
        whole.Root[Name.Lang] = String(language)
        whole.docinfo[Name.Title] = String(title)
        whole.save(out)
