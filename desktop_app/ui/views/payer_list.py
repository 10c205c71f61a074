"""Those who may be meant by what is typed, beside the sheet: each with what tells them apart and what they owe."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate

from desktop_app.catalog.listings.collection import standing, told_apart
from desktop_app.ui.forms.editors.matching import folded
from desktop_app.ui.look.layouts import down, named
from desktop_app.ui.look.spacing import GAP, TIGHT, WIDE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from desktop_app.core.collection import Payer
    from desktop_app.core.language import Speech
    from desktop_app.core.period import Day

MOST = 12
"""So many are shown: whoever means another types on."""
WHOLE_HYPHEN = "\u2011"
"""Codes are not broken at their hyphens."""
_ROLE = Qt.ItemDataRole


class PayerIndex:
    """Payers, found by any part of a name or code in any order of the words."""

    def __init__(self, payers: Iterable[Payer]) -> None:
        """Fold every name once."""
        self.payers = tuple(payers)
        self._folded = [f" {folded(' '.join(_words(each)))}" for each in self.payers]

    def find(self, typed: str) -> list[Payer]:
        """Those who hold every word that is typed; first those whose words begin so."""
        words = folded(typed).split()
        found = [at for at, whole in enumerate(self._folded) if all(word in whole for word in words)] if words else []
        ranked = sorted(found, key=lambda at: self._rank(at, words))
        return [self.payers[at] for at in ranked[:MOST]]

    def exactly(self, typed: str) -> list[Payer]:
        """Those of that very name or code."""
        whole = folded(" ".join(typed.split()))
        return [each for each in self.payers if whole in map(folded, (each.name, each.code, each.household))]

    def replaced(self, payer: Payer) -> PayerIndex:
        """With a payer as the book has them now."""
        return PayerIndex(payer if each.key == payer.key else each for each in self.payers)

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

    def __init__(self) -> None:
        """Start with nobody found."""
        super().__init__()
        self.setObjectName("card")
        self.title = named("strong", QLabel())
        self.words = named("quiet", QLabel(wordWrap=True))
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.list = named("payers", QListWidget())
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(_TwoLines(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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

    def show_found(self, found: Sequence[Payer], day: Day, decimals: int, speech: Speech) -> None:
        """Show payers, the likeliest as the choice."""
        self.found = list(found)
        self.list.clear()
        for each in found:
            lines = (told_apart(each, day), standing(each, day, decimals))
            told = "\n".join(" · ".join(map(speech.show, words)) for words in lines)
            item = QListWidgetItem(f"{each.name}\n{told}", self.list)
            item.setData(_ROLE.UserRole, _Told(each.name, told.replace("-", WHOLE_HYPHEN)))
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

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """High enough for all of it (Qt)."""
        told: _Told = index.data(_ROLE.UserRole)
        width = max(self._list.viewport().width() - 2 * GAP, 1)
        wrapped = option.fontMetrics.boundingRect(0, 0, width, 10_000, Qt.TextFlag.TextWordWrap, told.more)
        return QSize(width, option.fontMetrics.height() + wrapped.height() + 2 * TIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the item (Qt)."""
        told: _Told = index.data(_ROLE.UserRole)
        self.initStyleOption(option, index)
        option.text = ""
        self._list.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._list)
        box = option.rect.adjusted(GAP, TIGHT, -GAP, -TIGHT)
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        flags = int((side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop).value)
        painter.save()
        name = option.fontMetrics.elidedText(told.name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, flags, name)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        under = box.adjusted(0, option.fontMetrics.height(), 0, 0)
        painter.drawText(under, flags | int(Qt.TextFlag.TextWordWrap.value), told.more)
        painter.restore()

    @property
    def _list(self) -> QListWidget:
        """The list it paints for."""
        owner: QListWidget = self.parent()  # type: ignore[assignment]
        return owner


def _words(payer: Payer) -> tuple[str, ...]:
    """What a payer is found by."""
    return (payer.name, *payer.others, payer.code, payer.household, payer.policy)
