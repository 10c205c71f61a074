"""Real pages for tests of paper: texts printed into a PDF, and what readers find on its pages."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from pypdfium2 import PdfDocument
from reportlab.platypus import SimpleDocTemplate

from desktop_app.pdf.fonts import FontShelf
from desktop_app.pdf.render import FONTS
from desktop_app.pdf.shaped_text import ShapedText
from desktop_app.pdf.typesetter import Typesetter

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.language import Language
    from desktop_app.pdf.style import TextStyle


def setter_of(language: Language) -> Typesetter:
    """A typesetter with the fonts of the program."""
    return Typesetter(FontShelf(FONTS), language)


def print_text(path: Path, text: str, style: TextStyle, setter: Typesetter) -> None:
    """Print one text on as many pages as it needs."""
    SimpleDocTemplate(str(path), pagesize=(700, 300)).build([ShapedText(text, style, setter)])


def pages(path: Path) -> list[str]:
    """The text of every page as the program's own viewer finds it."""
    with PdfDocument(path) as document:
        return [document[at].get_textpage().get_text_range() for at in range(len(document))]


def copied(path: Path) -> str:
    """The text as a common command-line reader finds it."""
    found = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True, encoding="utf-8")  # noqa: S607
    return found.stdout


def places(path: Path, wanted: str) -> list[tuple[float, float]]:
    """The left and right edge of every place on the first page where the text stands."""
    with PdfDocument(path) as document:
        text = document[0].get_textpage()
        searcher = text.search(wanted, match_case=True)
        found = []
        while (place := searcher.get_next()) is not None:
            boxes = [text.get_charbox(at) for at in range(place[0], place[0] + place[1])]
            found.append((min(box[0] for box in boxes), max(box[2] for box in boxes)))
        return found
