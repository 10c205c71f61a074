"""A reader for tests that does not look: it follows the structure of a PDF as a screen reader would."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pikepdf

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAINTS = frozenset({"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "Tj", "TJ", "'", '"', "BI"})
_ENTRY = re.compile(r"<([0-9a-fA-F]+)> <([0-9a-fA-F]+)>")


@dataclass(slots=True)
class Node:
    """An element of the structure with all that is told of it."""

    kind: str
    words: str
    language: str
    alternative: str
    attributes: dict[str, Any]
    kids: list[Node] = field(default_factory=list)

    def every(self, kind: str) -> Iterator[Node]:
        """All elements of a kind, itself among them, in the order in which they are read."""
        if self.kind == kind:
            yield self
        for kid in self.kids:
            yield from kid.every(kind)

    @property
    def said(self) -> str:
        """All its words and those of its parts."""
        return " ".join(filter(None, (self.words, *(kid.said for kid in self.kids))))


@dataclass(slots=True)
class PageContent:
    """What stands on a page: the words of each stretch, what is seen only, and what neither owns."""

    stretches: dict[int, str] = field(default_factory=dict)
    seen: list[str] = field(default_factory=list)
    loose: list[str] = field(default_factory=list)


def read_tags(path: Path) -> Node:
    """The structure of a paper from its root."""
    with pikepdf.open(path) as pdf:
        content: dict[Any, PageContent] = {page.objgen: content_of(page) for page in pdf.pages}
        return _node(pdf.Root.StructTreeRoot.K[0], content, str(pdf.Root.Lang))


def content_of(page: pikepdf.Page) -> PageContent:
    """What stands on a page, by the marks in it."""
    fonts = {str(name): _codes(font) for name, font in page.Resources.get("/Font", {}).items()}
    found, marks, font = PageContent(), [], {}
    steps: Any = pikepdf.parse_content_stream(page)
    for operands, operator in steps:
        match str(operator):
            case "BDC" | "BMC":
                marks.append(_mark(operands))
                _say(found, marks, marks[-1].get("actual", ""), actual=True)
            case "EMC":
                marks.pop()
            case "BT":
                _say(found, marks, "\n", actual=False)
            case "Tf":
                font = fonts[str(operands[0])]
            case name if name in PAINTS:
                _say(found, marks, _shown(operands, font) if name in {"Tj", "TJ"} else "", actual=False)
    assert not marks
    return found


def _mark(operands: list[Any]) -> dict[str, Any]:
    """A mark: its kind, its number, and what is to be read instead of what stands in it."""
    about = operands[1] if len(operands) > 1 else {}
    mark: dict[str, Any] = {"kind": str(operands[0])}
    if "/MCID" in about:
        mark["place"] = int(about["/MCID"])
    if "/ActualText" in about:
        mark["actual"] = str(about["/ActualText"])
    return mark


def _say(found: PageContent, marks: list[dict[str, Any]], words: str, *, actual: bool) -> None:
    """Give words to the stretch they stand in; those that another text stands for are not read."""
    if not actual and any("actual" in mark for mark in marks):
        return
    place = next((mark["place"] for mark in marks if "place" in mark), None)
    if place is not None:
        found.stretches[place] = found.stretches.get(place, "") + words
    elif any(mark["kind"] == "/Artifact" for mark in marks):
        found.seen.append(words)
    elif not actual and words != "\n":
        found.loose.append(words)


def _shown(operands: list[Any], codes: dict[int, str]) -> str:
    """The text of shown glyphs."""
    parts = operands[0] if isinstance(operands[0], pikepdf.Array) else [operands[0]]
    shown = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
    return "".join(codes[int.from_bytes(shown[at : at + 2])] for at in range(0, len(shown), 2))


def _codes(font: Any) -> dict[int, str]:
    """What each code of a font reads as."""
    entries = _ENTRY.findall(font.ToUnicode.read_bytes().decode("ascii").partition("endcodespacerange")[2])
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in entries}


def _node(element: Any, content: dict[Any, PageContent], language: str) -> Node:
    """An element and its parts."""
    kids = element.get("/K", [])
    own, parts = [], []
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            parts.append(kid)
        elif isinstance(kid, int) or "/MCID" in kid:
            page = element.Pg if isinstance(kid, int) else kid.Pg
            own.append(content[page.objgen].stretches[kid if isinstance(kid, int) else int(kid.MCID)])
    language = str(element.get("/Lang", language))
    words = str(element.ActualText) if "/ActualText" in element else " ".join(own)
    attributes = {str(name): value for name, value in dict(element.get("/A", {})).items()}
    node = Node(str(element.S)[1:], words, language, str(element.get("/Alt", "")), attributes)
    node.kids = [_node(part, content, language) for part in parts]
    return node
