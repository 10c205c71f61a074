"""The file of a PDF, written as it comes: a page is in the file when it ends, small objects are packed together.

PDF 1.7 (ISO 32000-1): object streams and a cross-reference stream (7.5.7, 7.5.8), which PDF/A-3 allows.
"""

from __future__ import annotations

import struct
import zlib
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from reportlab.pdfbase.pdfdoc import PDFDocument, xObjectName

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

_HEAD: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_PACKED: Final = 150
"""So many small objects share a stream."""
_ROW: Final = struct.Struct(">BQH")
"""A row of the cross-reference: its kind, where, and which of a stream's objects."""
_PLAIN, _IN_STREAM = 1, 2
_END: Final = b"endstream\n"


class PaperFile(PDFDocument):  # type: ignore[misc]  # reportlab has no types
    """Reportlab's document, but nothing waits in memory for the end that can be written before."""

    def __init__(self, out: BinaryIO, language: str) -> None:
        """Begin the file.

        `page_key` is that of the page being drawn, `over` the streams that each page still lacks; a page that `waits`
        is kept in `waiting`, for something on it is not known yet.
        """
        super().__init__(compression=1, pdfVersion=(1, 7), lang=language)
        self._out, self._at = out, 0
        self._digest = sha256()
        self._rows = bytearray(_ROW.pack(0, 0, 0xFFFF))
        self._small: list[tuple[int, bytes]] = []
        self.page_key = 0
        self.over: list[int] = []
        self.waits, self.waiting = False, list[tuple[int, str]]()
        self._emit(_HEAD)

    def number(self) -> int:
        """A number for an object that will be put."""
        self.objectcounter += 1
        return int(self.objectcounter)

    def put(self, number: int, content: bytes) -> None:
        """Write an object that is no stream."""
        self._small.append((number, content))
        if len(self._small) == _PACKED:
            self._pack()

    def put_stream(self, number: int, entries: str, content: bytes) -> None:
        """Write a stream, compressed."""
        self.put_bare_stream(number, f"{entries}/Filter/FlateDecode", zlib.compress(content))

    def put_bare_stream(self, number: int, entries: str, data: bytes) -> None:
        """Write a stream as it is."""
        head = f"<<{entries}/Length {len(data)}>>\nstream\n".encode("latin-1")
        self._put_plain(number, b"".join((head, data, b"\nendstream\n")))

    def picture(self, key: str, entries: str, content: bytes) -> str:
        """The name that pages have for a picture, which is written when it is first named."""
        name = str(xObjectName(key))
        if name not in self.idToObjectNumberAndVersion:
            self.idToObjectNumberAndVersion[name] = (self.number(), 0)
            self.put_bare_stream(self.idToObjectNumberAndVersion[name][0], entries, content)
        return name

    def page_number(self) -> int:
        """The number of the page that is being drawn."""
        name = self.thisPageName()
        if name not in self.idToObjectNumberAndVersion:
            self.idToObjectNumberAndVersion[name] = (self.number(), 0)
        return int(self.idToObjectNumberAndVersion[name][0])

    def addPage(self, page: Any) -> None:
        """Write a page and what stands on it, with room for what is drawn over it at the end."""
        number = self.page_number()
        body, over = self.number(), self.number()
        if self.waits:
            self.waiting.append((body, page.stream))
        else:
            self.put_body(body, page.stream)
        self.waits = False
        page.Contents, page.Trans = f"[{body} 0 R {over} 0 R]", None
        page.StructParents, page.Tabs = self.page_key, "/S"
        page.__NoDefault__ = (*page.__NoDefault__, "StructParents", "Tabs")
        self.put(number, page.format(self))
        self.Pages.addPage(f"{number} 0 R")
        self.pageCounter += 1
        self.inObject = None
        self.over.append(over)

    def put_body(self, number: int, code: str) -> None:
        """Write what stands on a page; what is drawn over it finds the state of the page's beginning."""
        self.put_stream(number, "", f"q\n{code}Q\n".encode("latin-1"))

    def finish(self, canvas: Any, trailer: str) -> None:
        """Write all that waited for the end; the trailer names what else a reader begins with."""
        for font in self.delayedFonts:
            font.addObjects(self)
        root = self.Reference(self.Catalog)
        self.Outlines.prepare(self, canvas)
        if self.Outlines.ready < 0:
            self.Catalog.Outlines = None
        for number, of in self._waiting():
            content = of.format(self)
            if content.endswith(_END):
                self._put_plain(number, _ended(content))
            else:
                self.put(number, content)
        self._pack()
        self._close(root.format(self).decode("ascii"), trailer)

    def _waiting(self) -> Iterator[tuple[int, Any]]:
        """The objects that reportlab knows by name; to write one may bring others."""
        number = 0
        while number < self.objectcounter:
            number += 1
            name = self.numberToId.get(number)
            if name is not None:
                yield number, self.idToObject[name]

    def _close(self, root: str, trailer: str) -> None:
        """The cross-reference, and where it begins."""
        start, number, name = self._at, self.number(), self._digest.hexdigest()[:32]
        self._place(number, (_PLAIN, start, 0))
        entries = f"/Type/XRef/W[1 8 2]/Size {number + 1}/Root {root}/ID[<{name}><{name}>]{trailer}"
        self.put_stream(number, entries, bytes(self._rows))
        self._emit(f"startxref\n{start}\n%%EOF\n".encode("ascii"))

    def _pack(self) -> None:
        """Write the small objects that wait as one stream."""
        if not self._small:
            return
        number, at, places = self.number(), 0, []
        for index, (each, content) in enumerate(self._small):
            self._place(each, (_IN_STREAM, number, index))
            places.append(f"{each} {at}")
            at += len(content) + 1
        head = " ".join(places).encode("ascii") + b"\n"
        entries = f"/Type/ObjStm/N {len(self._small)}/First {len(head)}"
        body = b"\n".join(content for _, content in self._small)
        self._small = []
        self.put_stream(number, entries, head + body)

    def _put_plain(self, number: int, content: bytes) -> None:
        """Write an object that stands by itself."""
        self._place(number, (_PLAIN, self._at, 0))
        self._emit(b"%d 0 obj\n" % number + content + b"endobj\n")

    def _place(self, number: int, row: tuple[int, int, int]) -> None:
        """Remember where an object stands."""
        end = (number + 1) * _ROW.size
        self._rows.extend(bytes(max(0, end - len(self._rows))))
        self._rows[end - _ROW.size : end] = _ROW.pack(*row)

    def _emit(self, data: bytes) -> None:
        """Write bytes."""
        self._out.write(data)
        self._digest.update(data)
        self._at += len(data)


def _ended(content: bytes) -> bytes:
    """A stream of reportlab's with the line end that PDF/A asks for before its last word (ISO 19005-3, 6.1.7.1)."""
    return content.removesuffix(_END) + b"\n" + _END
