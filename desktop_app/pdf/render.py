"""A described document as a PDF: in a reader's language, perhaps with a second one beneath, whole or not at all."""

from __future__ import annotations

from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from desktop_app.catalog.pages.page import PRINTER
from desktop_app.core.language import PLAIN
from desktop_app.core.places import whole_file
from desktop_app.core.text import text
from desktop_app.pdf.archive import Colophon, Embedded, describe
from desktop_app.pdf.bound_blocks import BoundBlocks
from desktop_app.pdf.canvas import PaperCanvas
from desktop_app.pdf.emblem import HIGHEST, emblem_of
from desktop_app.pdf.fonts import FontShelf
from desktop_app.pdf.paper_file import PaperFile
from desktop_app.pdf.shaped_text import draw_above, draw_text
from desktop_app.pdf.structure import Tree
from desktop_app.pdf.style import LINE, PAPERS, RUNNING, TextStyle, rgb
from desktop_app.pdf.texts import Texts
from desktop_app.pdf.typesetter import Typesetter
from desktop_app.pdf.watermark import draw_watermark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.catalog.pages.page import Document
    from desktop_app.core.language import Speech
    from desktop_app.pdf.emblem import Emblem
    from desktop_app.pdf.style import PaperSize

    _Drawing = Callable[[Any, BaseDocTemplate], None]

_HEAD = 14
"""So far above the text the head stands."""
_UNPRINTED = 18
"""What printers leave white at the edge of a sheet."""
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
    texts = Texts(speech, setter, second, Typesetter(shelf, second.language) if second else None)
    with path.open("wb") as out:
        file = PaperFile(out, speech.language.code)
        tree = Tree(file)
        blocks = BoundBlocks(texts, tree, (sheet.text_width, sheet.text_height))

        def head_and_foot(canvas: Any, number: int, count: int) -> None:
            furnish(canvas, document, speech, setter, sheet, (number, count))

        def trailer() -> str:
            return describe(file, colophon(document, speech, second), tree.finish(), attached)

        def behind(canvas: Any, _: BaseDocTemplate) -> None:
            """Draw what lies behind all that stands on a page."""
            if document.watermark:
                draw_watermark(canvas, speech.say(document.watermark), setter, sheet)

        def before_it_ends(canvas: Any, _: BaseDocTemplate) -> None:
            """Draw what stands above the head of a page."""
            if emblem:
                draw_emblem(canvas, emblem, document, speech, setter, sheet)

        emblem = emblem_of(document.logo)
        attached = [Embedded(of.name, of.mime, speech.say(of.words), of.content) for of in document.enclosures]
        template_of(sheet, behind, before_it_ends).build(
            Flow(blocks.story(document)),
            canvasmaker=lambda _, **more: PaperCanvas(file, tree, head_and_foot, trailer, **more),
        )


def _nothing(_: Any, __: BaseDocTemplate) -> None:
    """Most papers have nothing behind what stands on them."""


def template_of(sheet: PaperSize, behind: _Drawing = _nothing, last: _Drawing = _nothing) -> BaseDocTemplate:
    """Pages of one frame, with what is drawn before all else on each, and after it."""
    frame = Frame(*(sheet.side, sheet.bottom, sheet.text_width, sheet.text_height), *(0, 0, 0, 0))
    page = PageTemplate(frames=[frame], onPage=behind, onPageEnd=last)
    return BaseDocTemplate("", pagesize=(sheet.width, sheet.height), pageTemplates=[page])


def colophon(document: Document, speech: Speech, second: Speech | None) -> Colophon:
    """What the paper says of itself; its subject and keywords are read by programs."""
    languages = tuple(each.language.code for each in (speech, second) if each)
    return Colophon(
        title=speech.say(document.title),
        author=document.owner,
        subject=", ".join(filter(None, (PLAIN.say(document.subtitle), document.stamp))),
        keywords=", ".join(languages),
        languages=languages,
        made=datetime.now().astimezone(),
    )


class Flow(list[Any]):
    """The flowables of a paper, each made when the one before it is laid out."""

    def __init__(self, source: Iterator[Any]) -> None:
        """Make the first one."""
        super().__init__()
        self._source = source

    def __len__(self) -> int:
        """How many are made: at least one while there are any."""
        if not super().__len__():
            self.extend(islice(self._source, 1))
        return super().__len__()


def furnish(  # noqa: PLR0913, PLR0917 - a page, what it says, how, on what sheet, and where it stands
    canvas: Any,
    document: Document,
    speech: Speech,
    setter: Typesetter,
    sheet: PaperSize,
    place: tuple[int, int],
) -> None:
    """The owner and the title above, the page number and what printed it below, each with a thin line."""
    left, right = sheet.side, sheet.width - sheet.side
    start, end = (right, left) if speech.language.right_to_left else (left, right)
    above, below = sheet.height - sheet.top + _HEAD, sheet.bottom - 12
    far = TextStyle(RUNNING.size, ink=RUNNING.ink, align="end")
    page = text("Paper", "page {page} of {pages}", page=place[0], pages=place[1])
    draw_text(canvas, speech.say(document.subtitle), (end, above), far, setter)
    room = _room_of_owner(document, speech, setter, sheet)
    draw_above(canvas, speech.show(document.owner), (start, above), room, setter)
    draw_text(canvas, speech.say(document.title), (start, below - 8), RUNNING, setter)
    draw_text(canvas, speech.say(page), (end, below - 8), far, setter)
    if document.running:
        draw_text(canvas, speech.say(document.running), (start, below - 20), RUNNING, setter)
    draw_text(canvas, PRINTER, (end, below - 20), far, setter)
    canvas.setStrokeColorRGB(*rgb(LINE))
    for height in (above - 5, below + 2):
        canvas.line(left, height, right, height)


def _room_of_owner(document: Document, speech: Speech, setter: Typesetter, sheet: PaperSize) -> float:
    """How wide the owner's name may be beside the days."""
    return sheet.text_width - setter.width(speech.say(document.subtitle), RUNNING) - 20


def draw_emblem(  # noqa: PLR0913, PLR0917 - a picture, and all that decides where the head leaves room for it
    canvas: Any, emblem: Emblem, document: Document, speech: Speech, setter: Typesetter, sheet: PaperSize
) -> None:
    """The logo over the owner in the head, in what its lines leave of the margin."""
    wide = _room_of_owner(document, speech, setter, sheet)
    lines = len(setter.lines(speech.show(document.owner), RUNNING, wide))
    foot = sheet.height - sheet.top + _HEAD + lines * setter.line_height(RUNNING)
    from_right = speech.language.right_to_left
    start = sheet.width - sheet.side if from_right else sheet.side
    room = sheet.text_width, min(sheet.height - _UNPRINTED - foot, HIGHEST)
    emblem.draw(canvas, (start, foot), room, at_right=from_right)
