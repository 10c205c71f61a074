"""A described document as a PDF: in a reader's language, perhaps with a second one beneath, whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from desktop_app.core.language import PLAIN
from desktop_app.core.places import whole_file
from desktop_app.core.text import text
from desktop_app.pdf.blocks import Blocks
from desktop_app.pdf.fonts import FontShelf
from desktop_app.pdf.shaped_text import draw_text
from desktop_app.pdf.style import LINE, PAPERS, RUNNING, TextStyle, rgb
from desktop_app.pdf.typesetter import Typesetter

if TYPE_CHECKING:
    from desktop_app.catalog.pages.page import Document
    from desktop_app.core.language import Speech
    from desktop_app.pdf.style import PaperSize

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"


def render(
    document: Document,
    speech: Speech,
    path: Path,
    *,
    second: Speech | None = None,
    paper: str = "A4",
) -> None:
    """Write the document; OSError where the place cannot take it, and then nothing half-written stays."""
    with whole_file(path, ".pdf") as part:
        _write(document, speech, part, second, PAPERS[paper].turned if document.wide else PAPERS[paper])


def _write(document: Document, speech: Speech, path: Path, second: Speech | None, sheet: PaperSize) -> None:
    """Lay out the blocks on pages with their running head and foot."""
    shelf = FontShelf(FONTS)
    setter = Typesetter(shelf, speech.language)
    room = sheet.text_width, sheet.text_height
    blocks = Blocks(speech, setter, second, Typesetter(shelf, second.language) if second else None, room)
    frame = Frame(
        *(sheet.side, sheet.bottom, sheet.text_width, sheet.text_height),
        *(0, 0, 0, 0),
    )
    template = BaseDocTemplate(
        str(path),
        pagesize=(sheet.width, sheet.height),
        title=speech.say(document.title),
        author=document.owner,
        subject=PLAIN.say(document.subtitle),
        keywords=", ".join(each.language.code for each in (speech, second) if each),
        lang=speech.language.code,
        pageTemplates=[PageTemplate(frames=[frame])],
    )

    class Pages(_NumberedCanvas):
        """Pages that know their number and how many there are."""

        def furnish(self, number: int, count: int) -> None:
            """Draw the running head and foot of a page."""
            if document.runs:
                _furnish(self, document, speech, setter, sheet, (number, count))

    template.build(blocks.story(document), canvasmaker=Pages)


class _NumberedCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas that finishes its pages only when it knows how many there are."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Start with no page held back."""
        super().__init__(*args, **kwargs)
        self._held: list[dict[str, Any]] = []

    def _make_preamble(self) -> None:
        """Begin pages without the font that reportlab would name but not embed."""
        self._preamble = "1 0 0 1 0 0 cm"

    def setFont(self, *args: Any, **kwargs: Any) -> None:
        """Leave fonts to the shaped text: tables name reportlab's own before every cell."""

    def showPage(self) -> None:
        """Hold a finished page back."""
        self._held.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Finish every page, then the file."""
        for number, page in enumerate(self._held, 1):
            self.__dict__.update(page)
            self.furnish(number, len(self._held))
            super().showPage()
        super().save()

    def furnish(self, number: int, count: int) -> None:
        """Draw what every page carries."""
        raise NotImplementedError


def _furnish(  # noqa: PLR0913, PLR0917 - a page, what it says, how, on what sheet, and where it stands
    canvas: Any,
    document: Document,
    speech: Speech,
    setter: Typesetter,
    sheet: PaperSize,
    place: tuple[int, int],
) -> None:
    """The owner and the title above, the page number below, each with a thin line."""
    left, right = sheet.side, sheet.width - sheet.side
    start, end = (right, left) if speech.language.right_to_left else (left, right)
    above, below = sheet.height - sheet.top + 14, sheet.bottom - 12
    far = TextStyle(RUNNING.size, ink=RUNNING.ink, align="end")
    page = text("Paper", "page {page} of {pages}", page=place[0], pages=place[1])
    draw_text(canvas, speech.show(document.owner), (start, above), RUNNING, setter)
    draw_text(canvas, speech.say(document.subtitle), (end, above), far, setter)
    draw_text(canvas, speech.say(document.title), (start, below - 8), RUNNING, setter)
    draw_text(canvas, speech.say(page), (end, below - 8), far, setter)
    canvas.setStrokeColorRGB(*rgb(LINE))
    for height in (above - 5, below + 2):
        canvas.line(left, height, right, height)
