"""The heads of a list's columns: words without room in one line go on in a second and a third."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView

from desktop_app.ui.look.fonts import row_height

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QStyleOptionHeader, QWidget

MOST_LINES = 3
"""More lines of heads would take the place of the rows."""
BRIEF = 3
"""A head that is cut says so many letters at least: dots alone say nothing."""


class HeadNeed(NamedTuple):
    """How wide a column is to be for its head, in pixels."""

    whole: int
    """In one line."""
    folded: int
    """In as many lines as there may be."""
    brief: int
    """For its first letters."""


class FoldedHeads(QHeaderView):
    """As high as the head of most lines needs; in one place and language that only grows, or rows would move."""

    def __init__(self, parent: QWidget) -> None:
        """Begin with one line, as a table's own heads do."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)  # each line is cut by itself
        self._lines = 1
        self._place: object = None
        self._needs: dict[tuple[str, bool], tuple[HeadNeed, int]] = {}
        self._parted: dict[tuple[str, int], list[str]] = {}
        self._seen: dict[tuple[str, int, int], str] = {}
        """What was measured once: every painting asks for it."""
        self._bold: QFontMetrics | None = None

    def forget(self) -> None:
        """Measure anew: in another language or other letters."""
        for known in (self._needs, self._parted, self._seen):
            known.clear()
        self._place = self._bold = None

    def need(self, at: int) -> HeadNeed:
        """How wide a column is to be for its head, whatever stands under it."""
        return self._measured(at)[0]

    def fold(self, place: object) -> None:
        """Take as many lines as the heads need in their columns; in one place never fewer than before."""
        seen = (at for at in range(self.count()) if not self.isSectionHidden(at))
        needed = max((len(self._in_lines(self._words(at), self._room(at))) for at in seen), default=1)
        before = self._lines
        self._lines = max(min(needed, MOST_LINES), before if place == self._place else 1)
        self._place = place
        if self._lines != before:
            self.geometriesChanged.emit()  # the table asks how high they are

    def seen(self, at: int) -> str:
        """What can be read of a head, in its lines."""
        words, room = self._words(at), self._room(at)
        if (words, room, self._lines) not in self._seen:
            lines, letters = self._in_lines(words, room), self._letters()
            if len(lines) > self._lines:
                lines = [*lines[: self._lines - 1], " ".join(lines[self._lines - 1 :])]
            self._seen[words, room, self._lines] = "\n".join(_cut(line, room, letters) for line in lines)
        return self._seen[words, room, self._lines]

    @property
    def further_height(self) -> int:
        """How much higher they are than with one line."""
        return (self._lines - 1) * self._letters().lineSpacing()

    def sizeHint(self) -> QSize:
        """Room for every line, and as for a row: some scripts stand higher and hang lower (Qt)."""
        return super().sizeHint().expandedTo(QSize(0, row_height(self))) + QSize(0, self.further_height)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        """What is painted (Qt)."""
        super().initStyleOptionForIndex(option, section)
        option.text = self.seen(section)

    def _words(self, at: int) -> str:
        """All that a head says."""
        return str(self.model().headerData(at, Qt.Orientation.Horizontal) or "")

    def _letters(self) -> QFontMetrics:
        """The letters of heads: the style sheet makes them bold only when it paints."""
        if self._bold is None:
            font = QFont(self.font())
            font.setBold(True)
            self._bold = QFontMetrics(font)
        return self._bold

    def _in_lines(self, words: str, room: int) -> list[str]:
        """Words in lines of so much room."""
        if (words, room) not in self._parted:
            self._parted[words, room] = _in_lines(words, room, self._letters())
        return self._parted[words, room]

    def _room(self, at: int) -> int:
        """How much of its column the words of a head have."""
        return self.sectionSize(at) - self._measured(at)[1]

    def _measured(self, at: int) -> tuple[HeadNeed, int]:
        """What a head needs, and what of that is no words; once for the same words."""
        words = self._words(at)
        if (words, self.isSortIndicatorShown()) not in self._needs:
            letters, whole = self._letters(), self.sectionSizeHint(at)
            aside = whole - letters.horizontalAdvance(words)
            least = min(letters.horizontalAdvance(_first_letters(words)) + aside, whole)
            self._needs[words, self.isSortIndicatorShown()] = (
                HeadNeed(whole, _folded_width(words, letters) + aside, least),
                aside,
            )
        return self._needs[words, self.isSortIndicatorShown()]


def _first_letters(words: str) -> str:
    """The first letters with their marks, which are never parted from them, and dots."""
    ends = (at for at in range(BRIEF, len(words)) if not category(words[at]).startswith("M"))
    end = next(ends, len(words))
    return words if end == len(words) else f"{words[:end]}…"


def _in_lines(words: str, room: int, letters: QFontMetrics) -> list[str]:
    """Words in lines of so much room, as far as they can be parted."""
    if letters.horizontalAdvance(words) <= room:
        return [words]
    lines = words.split(" ")[:1]
    for word in words.split(" ")[1:]:
        longer = f"{lines[-1]} {word}"
        if letters.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _cut(line: str, room: int, letters: QFontMetrics) -> str:
    """A line as far as there is room, to the pixel: with exactly the room that it needs Qt cuts it by a letter more."""
    fits = letters.horizontalAdvance(line) <= room
    return line if fits else letters.elidedText(line, Qt.TextElideMode.ElideRight, room + 1)


def _folded_width(words: str, letters: QFontMetrics) -> int:
    """The least room in which words stand in as many lines as there may be."""
    return min(max(map(letters.horizontalAdvance, lines)) for lines in _parted(words.split(" ")))


def _parted(words: list[str]) -> Iterable[list[str]]:
    """Every way to part words into so many lines, or fewer where they are fewer."""
    for cuts in combinations(range(1, len(words)), min(MOST_LINES, len(words)) - 1):
        yield [" ".join(words[a:b]) for a, b in zip((0, *cuts), (*cuts, len(words)), strict=True)]
