"""Those who may be meant by what is typed, beside the sheet: each with what tells them apart and what they owe."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate

from desktop_app.catalog.listings.collection import told
from desktop_app.core.likeness import words_key
from desktop_app.ui.look.layouts import down, named
from desktop_app.ui.look.palette import worn_colours
from desktop_app.ui.look.spacing import GAP, TIGHT, WIDE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from desktop_app.core.collection import Collection, Payer
    from desktop_app.core.language import Speech

MOST = 12
"""So many are shown: whoever means another types on."""
MANY = 500
"""So many are put in order by how near they are."""
WHOLE_HYPHEN = "\u2011"
"""Codes are not broken at their hyphens."""
_ROLE = Qt.ItemDataRole


class PayerIndex:
    """Payers, found by any part of a name or code in any order of the words."""

    def __init__(self, payers: Iterable[Payer]) -> None:
        """Fold every name once."""
        self.payers = tuple(payers)
        self._folded = [f" {words_key(' '.join(_words(each)))}" for each in self.payers]

    def find(self, typed: str) -> list[Payer]:
        """Those who hold every word that is typed; first those whose words begin so."""
        words = words_key(typed).split()
        if not words:
            return []
        longest = max(words, key=len)
        holding = [at for at, whole in enumerate(self._folded) if longest in whole]  # one word: thousands are looked at
        found = (at for at in holding if all(word in self._folded[at] for word in words))
        ranked = (
            sorted(found, key=lambda at: self._rank(at, words)) if len(holding) <= MANY else self._first(found, words)
        )
        return [self.payers[at] for at in ranked[:MOST]]

    def exactly(self, typed: str) -> list[Payer]:
        """Those of that very name or code."""
        whole = words_key(" ".join(typed.split()))
        return [each for each in self.payers if whole in map(words_key, (each.name, each.code, each.household))]

    def replaced(self, payer: Payer) -> PayerIndex:
        """With a payer as the book has them now."""
        return PayerIndex(payer if each.key == payer.key else each for each in self.payers)

    def _first(self, found: Iterable[int], words: Sequence[str]) -> list[int]:
        """Of many the first who are as near as can be; whoever means another types on."""
        others: list[int] = []
        nearest: list[int] = []
        for at in found:
            (others if any(self._rank(at, words)) else nearest).append(at)
            if len(nearest) == MOST:
                break
        return [*nearest, *sorted(others[:MANY], key=lambda at: self._rank(at, words))]

    def _rank(self, at: int, words: Sequence[str]) -> tuple[bool, bool]:
        """How near a payer is to what was typed: names that begin with the words come before those that hold them."""
        whole = self._folded[at]
        return (not all(f" {word}" in whole for word in words), not whole.startswith(f" {words[0]}"))


class _Told(NamedTuple):
    """What stands in the list of a payer: the name, and what tells of it."""

    name: str
    more: str


class PayerList(QFrame):
    """The payers found; it never takes the focus, the line that is written moves the choice."""

    chosen = Signal()
    """The choice was made with the mouse."""

    def __init__(self) -> None:
        """Start with nobody found."""
        super().__init__()
        self.setObjectName("card")
        self.title = named("strong", QLabel())
        self.words = named("quiet", QLabel(wordWrap=True))
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.list = named("payers", QListWidget())
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.painter = _TwoLines(self.list)
        self.list.setItemDelegate(self.painter)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda _: self.chosen.emit())
        self.found: list[Payer] = []
        column = down(self, gap=GAP, edges=(WIDE, WIDE))
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)

    @property
    def current(self) -> Payer | None:
        """Who is the choice."""
        row = self.list.currentRow()
        return self.found[row] if 0 <= row < len(self.found) else None

    def show_found(self, found: Sequence[Payer], sheet: Collection, decimals: int, speech: Speech) -> None:
        """Show payers, the likeliest as the choice."""
        self.found = list(found)
        self.list.clear()
        self.painter.forget()
        for each in found:
            lines = "\n".join(" · ".join(map(speech.show, words)) for words in told(sheet, each, decimals))
            item = QListWidgetItem(f"{each.name}\n{lines}", self.list)
            item.setData(_ROLE.UserRole, _Told(each.name, lines.replace("-", WHOLE_HYPHEN)))
        self.list.setVisible(bool(found))
        self.list.setCurrentRow(0 if found else -1)

    def step(self, rows: int) -> None:
        """Move the choice."""
        self.list.setCurrentRow(min(max(self.list.currentRow() + rows, 0), self.list.count() - 1))

    def say(self, title: str, words: str) -> None:
        """Say what was looked for, and what to do."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.words.setText(words)
        self.words.setVisible(bool(words))


class _TwoLines(QStyledItemDelegate):
    """Paints the name, and under it quietly what tells it apart, in as many lines as that needs."""

    def __init__(self, owner: QListWidget) -> None:
        """Paint for a list."""
        super().__init__(owner)
        self._heights: dict[tuple[str, int], int] = {}
        """How high words are in a width: the list asks for it again and again."""

    def forget(self) -> None:
        """Other words are to be painted."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """High enough for all of it (Qt)."""
        words: _Told = index.data(_ROLE.UserRole)
        width = max(self._list.viewport().width() - 2 * GAP, 1)
        known = self._heights.get((words.more, width))
        if known is None:
            wrapped = option.fontMetrics.boundingRect(0, 0, width, 10_000, Qt.TextFlag.TextWordWrap, words.more)
            known = option.fontMetrics.height() + wrapped.height() + 2 * TIGHT
            self._heights[words.more, width] = known
        return QSize(width, known)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the item (Qt)."""
        words: _Told = index.data(_ROLE.UserRole)
        self.initStyleOption(option, index)
        option.text = ""
        self._list.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._list)
        box = option.rect.adjusted(GAP, TIGHT, -GAP, -TIGHT)
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        flags = int((side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop).value)
        painter.save()
        name = option.fontMetrics.elidedText(words.name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, flags, name)
        painter.setPen(worn_colours().colour("quiet"))
        under = box.adjusted(0, option.fontMetrics.height(), 0, 0)
        painter.drawText(under, flags | int(Qt.TextFlag.TextWordWrap.value), words.more)
        painter.restore()

    @property
    def _list(self) -> QListWidget:
        """The list it paints for."""
        owner: QListWidget = self.parent()  # type: ignore[assignment]
        return owner


def _words(payer: Payer) -> tuple[str, ...]:
    """What a payer is found by."""
    return (payer.name, *payer.others, payer.code, payer.household, payer.policy)
