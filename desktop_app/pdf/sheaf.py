"""Many documents as one PDF, one after the other, each in its own language; nothing of one is kept once it is drawn."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus import Flowable, PageBreak

from desktop_app.core.places import whole_file
from desktop_app.pdf.archive import Embedded, describe
from desktop_app.pdf.bound_blocks import BoundBlocks
from desktop_app.pdf.canvas import PaperCanvas
from desktop_app.pdf.emblem import emblem_of
from desktop_app.pdf.fonts import FontShelf
from desktop_app.pdf.paper_file import PaperFile
from desktop_app.pdf.render import FONTS, Flow, colophon, draw_emblem, furnish, template_of
from desktop_app.pdf.slips import SHEETS
from desktop_app.pdf.structure import Tree, in_language
from desktop_app.pdf.style import PAPERS
from desktop_app.pdf.texts import Texts
from desktop_app.pdf.typesetter import Typesetter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from desktop_app.catalog.pages.page import Document
    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text
    from desktop_app.pdf.style import PaperSize

_KEPT: Final = 60
"""After so many documents what was shaped is forgotten: names of people do not come again."""


def render_all(  # noqa: PLR0913 - what, called what, how, where and on what
    documents: Iterable[tuple[Document, Speech]],
    title: Text,
    speech: Speech,
    path: Path,
    *,
    second: Speech | None = None,
    paper: str = "A4",
) -> None:
    """Write them in their order, whole or not at all; all lie on their sheets as the first one does.

    What the first one carries along, the file does.
    """
    several = iter(documents)
    first = next(several, None)
    if first is None:
        raise ValueError("there is nothing to write")
    sheet = PAPERS[paper].turned if first[0].wide else PAPERS[paper]
    with whole_file(path, ".pdf") as part, part.open("wb") as out:
        file = PaperFile(out, speech.language.code)
        sheaf = _Sheaf(Tree(file), sheet, speech, second)
        about = colophon(replace(first[0], title=title), speech, second)
        carried = [Embedded(of.name, of.mime, speech.say(of.words), of.content) for of in first[0].enclosures]

        def trailer() -> str:
            return describe(file, about, sheaf.tree.finish(), carried)

        story = Flow(sheaf.story(chain((first,), several)))
        template_of(sheet, last=sheaf.before_it_ends).build(
            story, canvasmaker=lambda _, **more: PaperCanvas(file, sheaf.tree, sheaf.furnish, trailer, **more)
        )


class _Begin(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Tells on which page a document begins; nothing is seen of it."""

    def __init__(self, sheaf: _Sheaf, document: Document, speech: Speech, setter: Typesetter) -> None:
        """Keep what has to be told."""
        super().__init__()
        self.sheaf, self.told = sheaf, (document, speech, setter)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """It takes no room."""
        del width, height
        return 0, 0

    def draw(self) -> None:
        """Tell the page."""
        self.sheaf.begins.append((self.canv.getPageNumber(), *self.told))


class _Sheaf:
    """Documents while they are laid out."""

    def __init__(self, tree: Tree, sheet: PaperSize, speech: Speech, second: Speech | None) -> None:
        """Begin without any."""
        self.tree, self.sheet, self.speech, self.second = tree, sheet, speech, second
        self.shelf = FontShelf(FONTS)
        self.begins: list[tuple[int, Document, Speech, Typesetter]] = []
        """The first page of each document that has pages of its own."""
        self._texts: dict[str, Texts] = {}
        self.emblem_of = cache(emblem_of)

    def story(self, documents: Iterator[tuple[Document, Speech]]) -> Iterator[Any]:
        """Everything all documents say, each made when the one before it is laid out."""
        waiting: list[tuple[Document, Speech]] = []
        begun = False
        for count, each in enumerate(documents, 1):
            waiting.append(each)
            shape = SHEETS.get(each[0].pack)
            if shape is None or len(waiting) == shape.across * shape.down:
                yield from (PageBreak(),) if begun else ()
                yield from self._page(waiting)
                waiting, begun = [], True
            if count % _KEPT == 0:
                self._texts = {}
        if waiting:
            yield from (PageBreak(),) if begun else ()
            yield from self._page(waiting)

    def _page(self, some: list[tuple[Document, Speech]]) -> Iterator[Any]:
        """One document, or as many small ones as a sheet holds."""
        document, speech = some[0]
        laid_out = [(self._blocks(of, own), of.blocks) for of, own in some]
        blocks = laid_out[0][0]
        if document.pack in SHEETS:
            yield blocks.packed(document.pack, laid_out)
            return
        yield _Begin(self, document, speech, self._set(speech).setter)
        yield from blocks.story(document)

    def _blocks(self, document: Document, speech: Speech) -> BoundBlocks:
        """What lays one document out, as a part of the whole that says its language where that is another one."""
        blocks = BoundBlocks(self._set(speech), self.tree, (self.sheet.text_width, self.sheet.text_height))
        code, blocks.emblem = speech.language.code, self.emblem_of(document.logo)
        blocks.within = self.tree.root.add("Sect", "" if code == self.speech.language.code else in_language(code))
        return blocks

    def before_it_ends(self, canvas: Any, _: Any) -> None:
        """Draw the logo over the head of a page that has one."""
        for _, document, speech, setter in self.begins[-1:]:
            emblem = self.emblem_of(document.logo) if document.runs else None
            if emblem:
                draw_emblem(canvas, emblem, document, speech, setter, self.sheet)

    def _set(self, speech: Speech) -> Texts:
        """How texts of a language are set."""
        code = speech.language.code
        if code not in self._texts:
            second = Typesetter(self.shelf, self.second.language) if self.second else None
            self._texts[code] = Texts(speech, Typesetter(self.shelf, speech.language), self.second, second)
        return self._texts[code]

    def furnish(self, canvas: Any, number: int, count: int) -> None:
        """The head and foot of a page of a document that has them, with its number within that document."""
        at = max((at for at, begin in enumerate(self.begins) if begin[0] <= number), default=-1)
        if at < 0 or not self.begins[at][1].runs:
            return
        first, document, speech, setter = self.begins[at]
        last = self.begins[at + 1][0] - 1 if at + 1 < len(self.begins) else count
        furnish(canvas, document, speech, setter, self.sheet, (number - first + 1, last - first + 1))
