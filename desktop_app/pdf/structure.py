"""What a paper is made of, told to readers that do not look at it: the structure tree (ISO 32000-1, 14.7 and 14.8).

An element is written into the file as soon as nothing more can be added to it, so that a long paper keeps none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from desktop_app.pdf.paper_file import PaperFile

_FROM_THE_RIGHT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_MARK: Final = "feff"
"""How a string of a PDF says that it is in UTF-16."""
_CELLS: Final = frozenset({"TH", "TD", "TR"})
"""What is told even where nothing stands in it: a row has as many cells as its table has heads."""

_Kid: TypeAlias = "Element | str | tuple[int, int]"
"""A part, where a part stands that is written already, or a stretch of content: its page and its number there."""


@dataclass(slots=True)
class PageMarks:
    """A page while it is drawn: its object, the key by which readers look it up, and the owner of each stretch."""

    page: int
    key: int
    owners: list[int] = field(default_factory=list)


class Element:
    """One part of a paper: its standard type, what is told of it, and what it consists of."""

    __slots__ = ("_kids", "_number", "_tree", "_whole", "entries", "kind", "parent")

    def __init__(self, tree: Tree, kind: str, parent: Element | None, entries: str = "") -> None:
        """Begin without content."""
        self._tree, self.kind, self.parent, self.entries = tree, kind, parent, entries
        self._kids: list[_Kid] = []
        self._number, self._whole = 0, False

    @property
    def number(self) -> int:
        """The number of its object in the file."""
        if not self._number:
            self._number = self._tree.file.number()
        return self._number

    def add(self, kind: str, entries: str = "") -> Element:
        """A part of this one, after those it has."""
        part = Element(self._tree, kind, self, entries)
        self._kids.append(part)
        return part

    def reading(self, words: str) -> Element:
        """The same, telling its words where they run from the right: on the page they stand from left to right."""
        if _FROM_THE_RIGHT.search(words):
            self.entries += f"/ActualText{said(words)}"
        return self

    def mark(self, marks: PageMarks) -> int:
        """Its next stretch of content on a page: the number that the page knows it by."""
        if self._whole:
            raise ValueError(f"this {self.kind} is whole already: blocks are drawn in the order in which they are read")
        self._tree.reached(self)
        place = len(marks.owners)
        marks.owners.append(self.number)
        self._kids.append((marks.page, place))
        return place

    def link(self, page: int, annotation: str) -> None:
        """What a reader can follow: a note on a page is a part of this one."""
        self._tree.reached(self)
        self._kids.append(f"<</Type/OBJR/Obj {annotation}/Pg {page} 0 R>>")

    def finish(self) -> None:
        """Write it and all its parts; what its parent keeps of it is where it stands."""
        if self.parent is not None:
            self.parent._replace(self, self.written())

    def _replace(self, part: Element, written: str) -> None:
        """Keep of a part where it stands; of many parts it is one of the last."""
        at = next(at for at in range(len(self._kids) - 1, -1, -1) if self._kids[at] is part)
        self._kids[at] = written

    def written(self) -> str:
        """Where it stands in the file, now that it is whole; nothing where it has no content."""
        self._whole = True
        every = (each.written() if isinstance(each, Element) else each for each in self._kids)
        kids = [each for each in every if each]
        if not kids and self.kind not in _CELLS:
            return ""
        parent = self.parent.number if self.parent else self._tree.number
        head = f"<</Type/StructElem/S/{self.kind}/P {parent} 0 R"
        self._tree.file.put(self.number, f"{head}{_content(kids)}{self.entries}>>".encode("ascii"))
        return f"{self.number} 0 R"


class Tree:
    """The structure of one paper: its blocks in the order in which they are read."""

    def __init__(self, file: PaperFile) -> None:
        """Begin a document without blocks."""
        self.file = file
        self.number = file.number()
        self.root = Element(self, "Document", None)
        self._at: Element | None = None
        self._keys: list[str] = []

    @property
    def block(self) -> Element:
        """The block that was drawn last."""
        return self._at or self.root

    def key(self) -> int:
        """A number for a page, or a note on one, by which what stands there finds its elements."""
        self._keys.append("")
        return len(self._keys) - 1

    def close_page(self, marks: PageMarks) -> None:
        """A page is full: write to which elements its stretches belong."""
        number = self.file.number()
        self.file.put(number, ("[" + " ".join(f"{each} 0 R" for each in marks.owners) + "]").encode("ascii"))
        self._keys[marks.key] = f"{number} 0 R"

    def set_owner(self, key: int, element: Element) -> None:
        """A note on a page belongs to an element."""
        self._keys[key] = f"{element.number} 0 R"

    def reached(self, element: Element) -> None:
        """Something of a block is drawn: the block before it is whole."""
        block = element
        while block.parent not in (None, self.root):
            block = block.parent
        if block is self._at:
            return
        if self._at is not None:
            self._at.finish()
        self._at = block

    def finish(self) -> str:
        """Write what is left, and the root of all; where it stands."""
        whole = self.root.written()
        nums = " ".join(f"{at} {where}" for at, where in enumerate(self._keys) if where)
        keys = f"/ParentTree<</Nums[{nums}]>>/ParentTreeNextKey {len(self._keys)}"
        self.file.put(self.number, f"<</Type/StructTreeRoot/K[{whole}]{keys}>>".encode("ascii"))
        return f"{self.number} 0 R"


def _content(kids: list[str | tuple[int, int]]) -> str:
    """What an element consists of; its page is said once where there is but one."""
    pages = {each[0] for each in kids if isinstance(each, tuple)}
    if len(pages) == 1:
        parts = [str(each[1]) if isinstance(each, tuple) else each for each in kids]
        return f"/Pg {pages.pop()} 0 R/K[{' '.join(parts)}]"
    parts = [f"<</Type/MCR/Pg {each[0]} 0 R/MCID {each[1]}>>" if isinstance(each, tuple) else each for each in kids]
    return f"/K[{' '.join(parts)}]" if parts else ""


def said(words: str) -> str:
    """A text as a string of a PDF, in any script."""
    return f"<{_MARK}{words.encode('utf-16-be').hex()}>"


def in_language(code: str) -> str:
    """What tells that an element is in another language than the paper; a tag by BCP 47."""
    return f"/Lang({code})"


def table_cell(scope: str = "", columns: int = 1) -> str:
    """What tells of a head for what it stands (`Row`, `Column`), and of any cell over how many columns it reaches."""
    about = (f"/Scope/{scope}" if scope else "") + (f"/ColSpan {columns}" if columns > 1 else "")
    return f"/A<</O/Table{about}>>" if about else ""


def figure(alternative: str, box: tuple[float, float, float, float]) -> str:
    """What tells of a figure: what it shows in words, and where it stands on its page (left, foot, width, height)."""
    left, foot, width, height = box
    corners = f"{left:.2f} {foot:.2f} {left + width:.2f} {foot + height:.2f}"
    return f"/Alt{said(alternative)}/A<</O/Layout/Placement/Block/BBox[{corners}]>>"
