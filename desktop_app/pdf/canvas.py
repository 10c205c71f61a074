"""The pages of a paper: each is in the file when it ends, and knows of every word whether it is read or only seen.

What no element owns is an artifact (ISO 32000-1, 14.8.2.2): lines, tints, what stands at the head and foot of pages.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from reportlab.pdfgen.canvas import Canvas

from desktop_app.pdf.structure import PageMarks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.pdf.paper_file import PaperFile
    from desktop_app.pdf.structure import Element, Tree

    Furnishing = Callable[[Any, int, int], None]
    """Draws on a canvas what a page carries, by its number and how many there are."""

_SEEN: Final = "/Artifact BMC"
_AT_THE_EDGE: Final = "/Artifact<</Type/Pagination>>BDC"
_END: Final = "EMC"
_AGAIN: Final = f"{_END}\n{_SEEN}"
_LATER: Final = re.compile(r"%later \d+\n")
"""A remark in a page, in whose place something is drawn at the end."""
_PRINTED: Final = 4
"""The flag of a note that is on the printed page too, as PDF/A asks."""


class PaperCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas that writes into a file of ours and tags what it draws."""

    def __init__(
        self, file: PaperFile, tree: Tree, furnish: Furnishing, trailer: Callable[[], str], **of_reportlab: Any
    ) -> None:
        """Begin the first page; once all are there, each is furnished, and the trailer says what the paper is."""
        super().__init__("", **of_reportlab)
        self._doc, self.tree, self._furnish, self._trailer = file, tree, furnish, trailer
        self._marks: PageMarks | None = None
        self._link: Element | None = None
        self._later: dict[str, Callable[[], None]] = {}
        self.begins: dict[str, int] = {}
        """The page on which each part of the document begins, by its key."""
        self.depth = 0
        """How deep the last heading stands in the outline."""
        self._code.append(_SEEN)

    def _make_preamble(self) -> None:
        """Begin pages without the font that reportlab would name but not embed."""
        self._preamble = "1 0 0 1 0 0 cm"

    def setFont(self, *args: Any, **kwargs: Any) -> None:
        """Leave fonts to the shaped text: tables name reportlab's own before every cell."""

    @property
    def marks(self) -> PageMarks:
        """What stands on this page up to now."""
        if self._marks is None:
            self._marks = PageMarks(self._doc.page_number(), self.tree.key())
        return self._marks

    def begin(self, element: Element) -> None:
        """What is drawn from now on is this element's; another may not begin before it ends."""
        self.open_mark(element.kind, element.mark(self.marks))

    def open_mark(self, kind: str, place: int) -> None:
        """Begin a stretch of content."""
        if self._code[-1] is _AGAIN:
            self._code[-1] = _END
        else:
            self._code.append(_END)
        self._code.append(f"/{kind}<</MCID {place}>>BDC")

    def end(self) -> None:
        """What is drawn from now on is nobody's."""
        self._code.append(_AGAIN)

    def uses(self, key: str, entries: str, content: bytes) -> str:
        """The name under which this page has a picture; the file takes each in once, by its key."""
        self._formsinuse.append(key)
        return self._doc.picture(key, entries, content)

    def later(self, draw: Callable[[], None], element: Element | None = None) -> None:
        """Draw here when all pages are laid out: what only the end can tell, like the number of a page.

        Such a page, unlike others, waits in memory for the end.
        """
        place = f"%later {len(self._later)}\n"
        self._later[place] = draw
        self._doc.waits = True
        with owned(self, element):
            self._code.append(place)

    def follow(self, link: Element, destination: str, box: tuple[float, float, float, float], words: str) -> None:
        """Let a reader go from a box, whose content the element owns, to a named place; words say where to."""
        self._link = link
        self.linkRect(words, destination, box, relative=1, Border="[0 0 0]")
        self._link = None

    def _addAnnotation(self, annotation: Any, name: str | None = None, addtopage: int = 1) -> None:
        """A note on the page is printed too, and a part of the structure."""
        key, name = self.tree.key(), name or f"NUMBER{self._annotationCount + 1}"
        annotation.permitted = (*annotation.permitted, "StructParent")
        annotation.otherkw |= {"StructParent": key, "F": _PRINTED}
        super()._addAnnotation(annotation, name, addtopage)
        link = self._link or self.tree.block.add("Link")
        link.link(self.marks.page, self._doc.refAnnotation(name).format(self._doc).decode("ascii"))
        self.tree.set_owner(key, link)

    def showPage(self) -> None:
        """Write a finished page into the file."""
        self._code.append(_END)
        self._doc.page_key = self.marks.key
        super().showPage()
        self.tree.close_page(self.marks)
        self._marks = None
        self._code.append(_SEEN)

    def save(self) -> None:
        """Draw what waited and what stands on every page, then finish the file."""
        drawn = {place: self._drawn(draw) for place, draw in self._later.items()}
        for stream, code in self._doc.waiting:
            self._doc.put_body(stream, _LATER.sub(lambda place: drawn[place[0]], code))
        for number, stream in enumerate(self._doc.over, 1):
            edge = self._drawn(partial(self._furnish, self, number, len(self._doc.over)))
            self._doc.put_stream(stream, "", f"{_AT_THE_EDGE}\n{edge}{_END}".encode("latin-1"))
        self._doc.finish(self, self._trailer())

    def _drawn(self, draw: Callable[[], None]) -> str:
        """What drawing writes into a page."""
        self._code: list[str] = []
        self.init_graphics_state()
        draw()
        return "\n".join([*self._code, ""])


@contextmanager
def owned(canvas: Any, element: Element | None) -> Iterator[None]:
    """What is drawn within belongs to an element; without one, or on another's canvas, to nobody."""
    if element is None or not isinstance(canvas, PaperCanvas):
        yield
        return
    canvas.begin(element)
    yield
    canvas.end()
