"""What is cut on a page in sight: words wider than their place, widgets beyond an edge, bars to move sideways."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QAbstractItemModel, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from desktop_app.core.language import STRETCHED
from desktop_app.ui.forms.editors.day import DayEditor
from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.speech.languages import languages
from desktop_app.ui.views.folded_heads import FoldedHeads
from desktop_app.ui.views.record_model import is_whole
from desktop_app.ui.views.record_table import RecordTable
from desktop_app.ui.views.report_options import SIGN
from desktop_app.ui.views.report_table import ReportTable
from tests.second_opinion.effort import soaking

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)
SPOKEN = [each.code for each in (*languages(), STRETCHED)]
SHARES = 3
"""Each part of a page, form and help topic is looked at in every third language: all in all take thrice as long."""
MANY = 7
"""A small screen has no room for more columns of figures."""
LONGEST = 11
"""Tamil makes one word of what is three elsewhere."""
ROWS = 5
"""So many rows of a list are looked at."""
SLACK = 1
"""So many pixels are lost by rounding."""
_ENGLISH = re.compile("[A-Za-z]{3}")
_ANY_LANGUAGE = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+\w+|\d+ \w+ \d{4}")
"""Keys, and days in a language that is English but for its length."""
FEWEST = 3
"""A line that ends in dots says so many letters at least."""


def cut(window: QWidget) -> list[str]:
    """Everything that is cut in a window, in words."""
    seen = [each for each in shown_in(window) if not each.visibleRegion().isEmpty()]
    kinds = (_labels, _buttons, _choices, _heads, _cells, _within, _lists, _fields, _sideways)
    return sorted({*(words for kind in kinds for words in kind(seen)), *_beyond(window, seen)})


def shared(all_of: Sequence[T], code: str) -> Sequence[T]:
    """A part of them in each language, another in the next; all in the widest words, and in any language in a soak."""
    return all_of if code == STRETCHED.code or soaking() else all_of[SPOKEN.index(code) % SHARES :: SHARES]


def shown_in(parent: QWidget) -> Iterator[QWidget]:
    """What is shown in a widget; of the thousands on pages that are hidden none is asked."""
    for each in parent.children():
        if isinstance(each, QWidget) and each.isVisible():
            yield each
            yield from shown_in(each)


def _of(kind: type[W], seen: Iterable[QWidget]) -> Iterator[W]:
    """The widgets of a kind among those in sight."""
    return (each for each in seen if isinstance(each, kind))


def _said(widget: QWidget, words: str) -> str:
    """What is cut and where it stands."""
    parent = widget.parentWidget()
    return f"{type(widget).__name__} “{words}” in {type(parent).__name__} {parent.objectName() if parent else ''}"


def _labels(seen: Iterable[QWidget]) -> Iterator[str]:
    """Labels whose words have no room: those of one line in width, the others in height or by a long word."""
    for each in _of(QLabel, seen):
        words = each.text()
        if not words:
            continue
        if isinstance(each, ElidedLabel):
            said = each.brief or words  # first letters alone may be wider than the word that they join in
            least = min(map(each.fontMetrics().horizontalAdvance, (said[:FEWEST], said)))
            narrow = not each.whole and least > each.contentsRect().width()
            if narrow or each.sizeHint().height() > each.height() + SLACK:
                yield _said(each, words)
        elif each.wordWrap():
            if each.heightForWidth(each.width()) > each.height() + SLACK:
                yield _said(each, words)
        elif each.sizeHint().width() > each.width() + SLACK or each.sizeHint().height() > each.height() + SLACK:
            yield _said(each, words)


def _buttons(seen: Iterable[QWidget]) -> Iterator[str]:
    """Buttons that are narrower or lower than their words, unless a few letters and dots stand there, and a tip."""
    for each in _of(QAbstractButton, seen):
        words = each.text()
        if isinstance(each, QToolButton) or not words:
            continue
        like = each.sizeHint()
        missing = like.width() - each.width() - SLACK
        narrow = missing > 0 and (words not in each.toolTip() or missing > _spared(each, words))
        if narrow or like.height() > each.height() + SLACK:
            yield _said(each, words)


def _spared(button: QAbstractButton, words: str) -> int:
    """By how much narrower its first letters and dots are than all of its words."""
    letters = button.fontMetrics()
    return letters.horizontalAdvance(words) - letters.horizontalAdvance(f"{words[:FEWEST]}…")


def shortened(window: QWidget) -> list[str]:
    """Every button in sight of which not all can be read, though its tip tells it."""
    buttons = (each for each in _of(ElidedButton, shown_in(window)) if not each.visibleRegion().isEmpty())
    return [_said(each, each.text()) for each in buttons if each.sizeHint().width() > each.width() + SLACK]


def left_in_english(window: QWidget, known: Collection[str]) -> list[str]:
    """What nobody can translate: in the stretched language every text stands between brackets, what is known aside."""
    said = (words for each in shown_in(window) for words in _said_by(each) if words not in known and "[" not in words)
    return sorted({words for words in said if _ENGLISH.search(words) and not _ANY_LANGUAGE.fullmatch(words)})


def _said_by(widget: QWidget) -> Iterator[str]:
    """All that a widget says to whoever sees or hears it."""
    if not isinstance(widget, ElidedLabel):  # its tip is said when it is painted, which it is not here
        yield widget.toolTip()
    yield widget.accessibleName()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from map(widget.itemText, range(widget.count()))
        case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal:
            yield from (str(widget.model().headerData(at, widget.orientation())) for at in range(widget.count()))


def _choices(seen: Iterable[QWidget]) -> Iterator[str]:
    """Drop-downs that cannot show what is chosen."""
    for each in _of(QComboBox, seen):
        option = QStyleOptionComboBox()
        each.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = each.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, each)
        wide = each.fontMetrics().horizontalAdvance(each.currentText()) > room.width() + SLACK
        if wide and not each.isEditable() and each.currentText() not in each.toolTip():
            yield _said(each, each.currentText())


def _heads(seen: Iterable[QWidget]) -> Iterator[str]:
    """Headings of columns that are cut and tell nowhere what they say, or say less than their first letters."""
    for each in _of(QHeaderView, seen):
        if each.orientation() is Qt.Orientation.Vertical:
            continue
        for at in range(each.count()):
            words = str(each.model().headerData(at, Qt.Orientation.Horizontal) or "")
            tip = str(each.model().headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) or "")
            if each.isSectionHidden(at):
                continue
            if _is_cut(each, at) and (words not in tip or _is_brief(each, at)):
                yield _said(each, words)


def _is_cut(head: QHeaderView, at: int) -> bool:
    """Whether not all of a heading can be read."""
    if isinstance(head, FoldedHeads):
        return "…" in head.seen(at)
    return head.sectionSizeHint(at) > head.sectionSize(at) + SLACK


def _is_brief(head: QHeaderView, at: int) -> bool:
    """Whether fewer letters of a heading can be read than one knows a word by."""
    words = str(head.model().headerData(at, Qt.Orientation.Horizontal) or "")
    if isinstance(head, FoldedHeads):
        return len(head.seen(at).split("…")[0]) < min(FEWEST, len(words))
    letters = head.fontMetrics()
    spared = letters.horizontalAdvance(words) - letters.horizontalAdvance(words[:FEWEST])
    return head.sectionSizeHint(at) - spared > head.sectionSize(at) + SLACK


def dots_alone(window: QWidget) -> list[str]:
    """Headings in sight of which fewer letters can be read than one knows a word by."""
    heads = (each for each in _of(QHeaderView, shown_in(window)) if each.orientation() is Qt.Orientation.Horizontal)
    return [words for each in heads if not each.visibleRegion().isEmpty() for words in _dotted(each)]


def _dotted(head: QHeaderView) -> Iterator[str]:
    """The words of a row of headings that are dots and less than a few letters."""
    for at in range(head.count()):
        if not head.isSectionHidden(at) and _is_brief(head, at):
            yield _said(head, str(head.model().headerData(at, Qt.Orientation.Horizontal) or ""))


def _cells(seen: Iterable[QWidget]) -> Iterator[str]:
    """Days, codes, states and figures of a list that do not stand whole in their column; words may end in dots."""
    for each in _of(RecordTable, seen):
        for row in range(min(each.records.rowCount(), ROWS)):
            for at, column in enumerate(each.records.columns):
                cell = each.records.index(row, at)
                if each.isColumnHidden(at):
                    continue
                wide = each.sizeHintForIndex(cell).width() > each.columnWidth(at) + SLACK
                if wide and (column.figures or is_whole(each.records.cell(row, at))):
                    yield _said(each, str(cell.data()))


def _within(seen: Iterable[QWidget]) -> Iterator[str]:
    """Lists whose columns go on beyond their edge, where no bar leads to them."""
    for each in _of(RecordTable, seen):
        still = each.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if still and each.horizontalHeader().length() > each.viewport().width() + SLACK:
            yield _said(each, "columns beyond the edge")


def _lists(seen: Iterable[QWidget]) -> Iterator[str]:
    """Lines of a list of places that are cut."""
    for each in _of(QListWidget, seen):
        for at in range(each.count()):
            item = each.item(at)
            box = each.visualItemRect(item)
            room = QRect(
                0, 0, box.width() - 16 - (each.iconSize().width() + 28 if not item.icon().isNull() else 0), 999
            )
            flags = Qt.TextFlag.TextWordWrap if each.wordWrap() else Qt.TextFlag.TextSingleLine
            metrics = QFontMetrics(item.font()) if item.font().bold() else each.fontMetrics()
            need = metrics.boundingRect(room, flags, item.text())
            if (
                need.width() > room.width() + SLACK or need.height() > box.height()
            ) and item.text() not in item.toolTip():
                yield _said(each, item.text())


def _fields(seen: Iterable[QWidget]) -> Iterator[str]:
    """Hints in empty fields that are cut, and the days that a report is asked with."""
    for each in _of(QLineEdit, seen):
        fixed = isinstance(each, DayEditor) and each.minimumWidth() == each.maximumWidth()
        if fixed and each.fontMetrics().horizontalAdvance(each.text()) > each.width() - SIGN + SLACK:
            yield _said(each, each.text())
        hint = each.placeholderText()
        wide = each.fontMetrics().horizontalAdvance(hint) > each.contentsRect().width() - 16
        if wide and hint and not each.text() and hint not in each.toolTip():
            yield _said(each, hint)


def _sideways(seen: Iterable[QWidget]) -> Iterator[str]:
    """What is moved sideways by a bar; only a report's table of many columns, or of very long words, may be."""
    for each in _of(QAbstractScrollArea, seen):
        if each.horizontalScrollBar().isVisible() and not (isinstance(each, ReportTable) and _is_wide(each.shown)):
            yield _said(each, "horizontal scroll bar")


def _is_wide(table: QAbstractItemModel) -> bool:
    """Whether a table of figures has more columns than fit, or heads of words that no line can break."""
    across = range(table.columnCount())
    heads = [str(table.headerData(at, Qt.Orientation.Horizontal)).split() for at in across]
    return len(across) > MANY or any(len(word) > LONGEST for head in heads for word in head)


def _beyond(window: QWidget, seen: Iterable[QWidget]) -> Iterator[str]:
    """What stands partly beyond the side of what it stands in."""
    for each in seen:
        parent = each.parentWidget()
        if not isinstance(each, QLabel | QAbstractButton | QComboBox | QLineEdit) or not parent:
            continue
        place = QRect(each.mapTo(window, QPoint(0, 0)), each.size())
        while parent is not window and parent is not None:
            room = QRect(parent.mapTo(window, QPoint(0, 0)), parent.size())
            if place.left() < room.left() - SLACK or place.right() > room.right() + SLACK:
                yield _said(each, f"beyond {type(parent).__name__}: {each.property('text')}")
                break
            parent = parent.parentWidget()
