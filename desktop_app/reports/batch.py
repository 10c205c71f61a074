"""Papers for one person or for many as one PDF, each in its reader's language, in the same memory however many."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.pages.slips import Pack, Packed, PageEnd
from desktop_app.core.places import file_name, whole_file, whole_folder
from desktop_app.core.progress import Progress
from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.catalog.pages.page import Block, Document
    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text
    from desktop_app.pdf.letters import Lettered

SHEETS = ("A4", "Letter")
"""The sheets offices buy, the usual one first."""
NAMED = 5
"""So many words with letters that no font has are named."""
_LONGEST = 60
"""Letters of a file's name: in some scripts each takes three bytes, and most systems take 255."""
_TOGETHER = MappingProxyType({Pack.RUNNING: 1, Pack.LETTER: 40, Pack.STRIP: 60, Pack.CARD: 64, Pack.FOLDED: 40})
"""So many papers are laid out at once: fonts are embedded once for them, and then their memory is free again."""


@dataclass(frozen=True, slots=True)
class PaperHeap:
    """How many papers there are, and each of them, made when it is its turn."""

    total: int
    documents: Iterable[Document]


@dataclass(frozen=True, slots=True)
class PaperManner:
    """In which language, perhaps with a second one, and on which sheets papers are printed."""

    speech: Speech
    speaking: Callable[[str], Speech] | None = None
    """Makes the speech of each reader's own language; without it all are in the one language."""
    second: Speech | None = None
    sheet: str = "A4"


@dataclass(frozen=True, slots=True)
class Issued:
    """What was printed: how many papers, and the words with letters that no font here has."""

    papers: int
    lost: tuple[str, ...] = ()

    @property
    def remarks(self) -> tuple[Text, ...]:
        """What must be known before the pages go to a printer."""
        if not self.lost:
            return ()
        words = text("Paper", "No font here has all letters of {words}: “?” stands in the place of the others.")
        more = text("Paper", "{words} and more", words=", ".join(self.lost[:NAMED]))
        return (words.about(words=more if self.lost[NAMED:] else ", ".join(self.lost)),)


@dataclass(slots=True)
class _Heap:
    """Papers of one language and one kind of sheet that wait to be laid out."""

    speech: Lettered
    waiting: list[Document] = field(default_factory=list)
    parts: list[Path] = field(default_factory=list)


def print_papers(
    papers: PaperHeap, title: Text, out: Path, manner: PaperManner, progress: Progress | None = None
) -> Issued:
    """Write them into one PDF: those of one language together, in their order; Stopped leaves nothing."""
    with whole_file(out, ".pdf") as place, TemporaryDirectory(prefix=".", dir=out.parent) as folder:
        printing = _Printing(Path(folder), title, manner, progress or Progress(), papers.total)
        for each in papers.documents:
            printing.take(each)
        return printing.finish(place)


def each_in(folder: Path, papers: PaperHeap, manner: PaperManner, progress: Progress | None = None) -> Issued:
    """Write each paper as a file of its own into a new folder, numbered in their order; Stopped leaves nothing."""
    count, lost, told = 0, list[str](), progress or Progress()
    with whole_folder(folder) as place:
        for count, each in enumerate(papers.documents, 1):
            told.at(counted("Paper", "%n papers are laid out", "", count - 1), (count - 1) / max(papers.total, 1))
            named = "-".join(filter(None, (f"{count:04d}", file_name(each.called or manner.speech.say(each.title)))))
            made = print_papers(PaperHeap(1, (each,)), each.title, place / f"{named[:_LONGEST]}.pdf", manner)
            lost += made.lost
    return Issued(count, tuple(dict.fromkeys(lost)))


class _Printing:
    """One PDF while it is made."""

    def __init__(self, folder: Path, title: Text, manner: PaperManner, progress: Progress, total: int) -> None:
        """Lay parts out in a folder."""
        self.folder, self.title, self.manner, self.progress, self.total = folder, title, manner, progress, total
        self.heaps: dict[tuple[str, Pack, bool], _Heap] = {}
        self.count = self.parts = 0

    def take(self, document: Document) -> None:
        """Put a paper on the heap of its kind, and lay the heap out once it is high enough."""
        words = counted("Paper", "%n papers are laid out", "", self.count)
        self.progress.at(words, self.count / max(self.total, 1))
        heap = self._heap(document)
        heap.waiting.append(document)
        self.count += 1
        if len(heap.waiting) >= _TOGETHER[document.pack]:
            self._lay_out(heap)

    def finish(self, place: Path) -> Issued:
        """Lay out what is left, and put all parts together."""
        from desktop_app.pdf.joining import join

        for heap in self.heaps.values():
            if heap.waiting:
                self._lay_out(heap)
        self.progress.at(counted("Paper", "%n papers are laid out", "", self.count), 1.0)
        parts = [part for heap in self.heaps.values() for part in heap.parts]
        if len(parts) == 1:
            parts[0].replace(place)
        else:
            speech = self.manner.speech
            join(parts, place, speech.say(self.title), speech.language.code)
        return Issued(self.count, tuple(word for heap in self.heaps.values() for word in heap.speech.lost))

    def _heap(self, document: Document) -> _Heap:
        """The heap of a paper's language and kind."""
        from desktop_app.pdf.letters import Lettered

        speaking, code = self.manner.speaking, document.language
        speech = speaking(code) if speaking and code else self.manner.speech
        key = speech.language.code, document.pack, document.wide
        if key not in self.heaps:
            self.heaps[key] = _Heap(Lettered(speech))
        return self.heaps[key]

    def _lay_out(self, heap: _Heap) -> None:
        """Print what waits on a heap as one part."""
        from desktop_app.pdf.render import render

        self.parts += 1
        part = self.folder / f"{self.parts}.pdf"
        render(_together(heap.waiting), heap.speech, part, second=self.manner.second, paper=self.manner.sheet)
        heap.parts.append(part)
        heap.waiting = []


def _together(papers: list[Document]) -> Document:
    """Papers of one kind as one document."""
    first = papers[0]
    if first.pack is Pack.RUNNING:
        return first
    if first.pack is Pack.LETTER:
        blocks: tuple[Block, ...] = tuple(block for each in papers for block in (PageEnd(), *each.blocks))[1:]
        return replace(first, blocks=blocks)
    return replace(first, blocks=(Packed(first.pack, tuple(each.blocks for each in papers)),))
