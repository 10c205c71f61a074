"""Papers for one person or for many as one PDF, each in its reader's language, in the same memory however many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Document, Paragraph
from desktop_app.core.places import file_name, whole_folder
from desktop_app.core.progress import Progress
from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text
    from desktop_app.pdf.letters import Lettered

SHEETS = ("A4", "Letter")
"""The sheets offices buy, the usual one first."""
NAMED = 5
"""So many words with letters that no font has are named."""
_LONGEST = 60
"""Letters of a file's name: in some scripts each takes three bytes, and most systems take 255."""


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


def print_papers(
    papers: PaperHeap, title: Text, out: Path, manner: PaperManner, progress: Progress | None = None
) -> Issued:
    """Write them into one PDF in their order; Stopped leaves nothing."""
    from desktop_app.pdf.sheaf import render_all

    printing = _Printing(manner, progress or Progress(), papers)
    main, sheet = printing.speech_of(""), manner.sheet
    render_all(printing.each(title), title, main, out, second=manner.second, paper=sheet)
    return Issued(printing.count, printing.lost)


def each_in(folder: Path, papers: PaperHeap, manner: PaperManner, progress: Progress | None = None) -> Issued:
    """Write each paper as a file of its own into a new folder, numbered in their order; Stopped leaves nothing."""
    from desktop_app.pdf.sheaf import render_all

    printing = _Printing(manner, progress or Progress(), papers)
    with whole_folder(folder) as place:
        for each, speech in printing.each():
            called = file_name(each.called or manner.speech.say(each.title))
            part = place / f"{f'{printing.count:04d}-{called}'[:_LONGEST]}.pdf"
            render_all(((each, speech),), each.title, speech, part, second=manner.second, paper=manner.sheet)
    return Issued(printing.count, printing.lost)


class _Printing:
    """Papers while they are printed: how many there were, and which letters were lost."""

    def __init__(self, manner: PaperManner, progress: Progress, papers: PaperHeap) -> None:
        """Begin with none."""
        self.manner, self.progress, self.papers = manner, progress, papers
        self.count = 0
        self._speeches: dict[str, Lettered] = {}

    @property
    def lost(self) -> tuple[str, ...]:
        """The words with letters that no font has."""
        return tuple(dict.fromkeys(word for each in self._speeches.values() for word in each.lost))

    def each(self, title: Text | None = None) -> Iterator[tuple[Document, Lettered]]:
        """Each paper with the speech of its reader; under a title at least a page that says that there is none."""
        for each in self.papers.documents:
            said = counted("Paper", "%n papers are laid out", "", self.count)
            self.progress.at(said, self.count / max(self.papers.total, 1))
            self.count += 1
            yield each, self.speech_of(each.language)
        if title and not self.count:
            words = text("Paper", "There is nobody for whom this paper could be made.")
            yield Document(title, "", title, (Paragraph(words),)), self.speech_of("")

    def speech_of(self, code: str) -> Lettered:
        """The speech of a reader: of their language where each has their own, else the one that was chosen."""
        from desktop_app.pdf.letters import Lettered

        code = code if self.manner.speaking else ""
        if code not in self._speeches:
            speaking = self.manner.speaking
            self._speeches[code] = Lettered(speaking(code) if speaking and code else self.manner.speech)
        return self._speeches[code]
