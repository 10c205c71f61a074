"""A folder or workbook whose reading is watched: how far it has come, and whether it shall go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.acts.exchange.chunks import PlainLines
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from pathlib import Path

    from desktop_app.acts.exchange.chunks import Chunk
    from desktop_app.acts.exchange.corrections import LineNow
    from desktop_app.acts.exchange.sources import Origin
    from desktop_app.core.problems import Problem
    from desktop_app.core.progress import Progress
    from desktop_app.core.text import Text

READ = 0.7
"""The share of an import that is reading; the rest is comparing and writing."""


class WatchedOrigin:
    """What an origin is, with a step told for every chunk that is read."""

    def __init__(self, origin: Origin, progress: Progress) -> None:
        """Weigh the sheets."""
        self.origin, self.progress = origin, progress
        self._lengths = {name: origin.length(name) for name in origin.sheets()}

    @property
    def path(self) -> Path:
        """Where it is."""
        return self.origin.path

    @property
    def notes(self) -> Sequence[Text]:
        """What is to be said of how it was read."""
        return self.origin.notes

    @property
    def shape(self) -> str:
        """The name of the shape it is read as."""
        return self.origin.shape

    def name(self, sheet: str) -> str:
        """The name under which problems of a sheet are found."""
        return self.origin.name(sheet)

    def length(self, sheet: str) -> int:
        """How long it takes to read a sheet, beside the others."""
        return self._lengths[sheet]

    def sheets(self) -> list[str]:
        """The sheets that are there."""
        return self.origin.sheets()

    def hindrances(self, *, with_scheme: bool) -> Iterator[Problem]:
        """Why it cannot come in as a whole."""
        return self.origin.hindrances(with_scheme=with_scheme)

    def located(self, problem: Problem) -> Problem:
        """A problem as one looks for it."""
        return self.origin.located(problem)

    def standing(self, places: Mapping[str, Collection[int]]) -> Iterator[LineNow]:
        """The lines in which problems were told."""
        return self.origin.standing(places)

    def look_closely(self) -> bool:
        """From now on look at each sheet as a whole before it is read; whether that was not done so far."""
        return self.origin.look_closely()

    def chunks(self, sheet: str) -> Iterator[Chunk]:
        """All lines of a sheet, told while they are read."""
        whole = sum(self._lengths.values()) or 1
        names = list(self._lengths)
        before, own, done = sum(self._lengths[name] for name in names[: names.index(sheet)]), self._lengths[sheet], 0
        words = text("Import", "Reading {file}", file=self.name(sheet))
        for chunk in self.origin.chunks(sheet):
            self.progress.at(words, READ * (before + min(done, own)) / whole)
            yield chunk
            done += _length(chunk)


def _length(chunk: Chunk) -> int:
    """About how many bytes a chunk was read from."""
    if isinstance(chunk, PlainLines):
        return len(chunk.text)
    return sum(len(cell) + 1 for _, cells in chunk.lines for cell in cells)
