"""A chart in its frame: title and key over it, the point one is at under it, its picture and table to copy.

The drawing itself is loaded when the first chart is looked at.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QSizePolicy
from shiboken6 import isValid

from desktop_app.catalog.charts.trend import table_heading, table_rows
from desktop_app.catalog.mark import Tone
from desktop_app.core.text import counted, text
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.palette import worn_colours
from desktop_app.ui.look.spacing import GAP, TIGHT, WIDE
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from desktop_app.catalog.charts.chart import Chart
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.views.chart_view import ChartView

COPYING = ("Ctrl+C", "Ctrl+Shift+C")
_COPIES = (text("Charts", "Copy the picture"), text("Charts", "Copy the table"))
SWATCH = 16
"""The side of the little picture of a key."""


class ChartPanel(Retranslated, QFrame):
    """Title, key, drawing and the words of one point; Ctrl+C copies the picture, Ctrl+Shift+C the table."""

    opened = Signal(int)
    """The point of this place shall be opened."""

    def __init__(self, desk: Desk) -> None:
        """Build the frame; nothing is drawn yet."""
        super().__init__()
        self.setObjectName("card")
        self.desk = desk
        self.chart: Chart | None = None
        self.view: ChartView | None = None
        self._asked = False
        self.title = named("section", ElidedLabel())
        self.nothing = named("empty", QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter))
        self.keys = tuple(Key(kind) for kind in ("line", "plan", "good"))
        head = across(gap=WIDE)
        head.addWidget(self.title)
        head.addStretch(1)
        for key in self.keys:
            head.addWidget(key)
        self._column = down(self, gap=GAP, edges=(WIDE, GAP + TIGHT))
        self._column.addLayout(head)
        self._column.addWidget(self.nothing, 1)
        self.nothing.hide()
        self._column.addStretch(1)
        self.told = named("small", ElidedLabel())
        self._column.addWidget(self.told)
        self.copies = [QAction(self), QAction(self)]
        for action, keys, do in zip(self.copies, COPYING, (self.copy_picture, self.copy_table), strict=True):
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(do)
            self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def show_chart(self, chart: Chart) -> None:
        """Show a chart, at once or as soon as its drawing is loaded."""
        self.chart = chart
        self.retranslate()
        if not self._asked:
            self._asked = True
            # The import takes longer than a window may stand still: it is done beside it.
            self.desk.worker.run_action(lambda: import_module("pyqtgraph"), self._loaded, self.desk.refuse)

    def copy_picture(self) -> None:
        """Put a picture of the whole frame on the clipboard."""
        QApplication.clipboard().setPixmap(self.grab())
        self.desk.tell(Tone.GOOD, text("Charts", "The picture is copied."))

    def copy_table(self) -> None:
        """Put the points on the clipboard: a line a period, a tab between its values."""
        if self.chart is None:
            return
        show, say = self.desk.speech.show, self.desk.speech.say
        lines = ["\t".join(say(words) for words in table_heading(self.chart))]
        lines += ["\t".join(show(cell) for cell in row) for row in table_rows(self.chart)]
        QApplication.clipboard().setText("\n".join(lines))
        self.desk.tell(Tone.GOOD, counted("Report view", "%n rows copied.", "", len(lines) - 1))

    def retranslate(self) -> None:
        """Say title and key again, and draw again."""
        say = self.desk.speech.say
        for action, words in zip(self.copies, _COPIES, strict=True):
            action.setText(say(words))
        if self.chart is None:
            return
        self.title.setText(say(self.chart.title))
        good = self.chart.good
        kinds = (self.chart.line, text("Charts", "plan") if self.chart.planned else None, good.words if good else None)
        for key, meaning in zip(self.keys, kinds, strict=True):
            key.say(say(meaning) if meaning else "")
        self.nothing.setText(say(text("Charts", "There is nothing to draw for these quarters.")))
        self.nothing.setVisible(self.chart.empty)
        if self.view is not None:
            self.view.setVisible(not self.chart.empty)
            self.told.setVisible(not self.chart.empty)
            self.view.show_chart(self.chart)

    def _tell(self, at: int) -> None:
        """Say the point one is at under the drawing, with the norm."""
        if self.chart is None or self.view is None:
            return
        norm = self.desk.speech.say(self.chart.good.words) if self.chart.good else ""
        self.told.setText(" · ".join(filter(None, (self.view.spoken(at), norm))))

    def _loaded(self, module: object) -> None:
        """The library is there: put the drawing into the frame."""
        del module
        if not isValid(self):
            return
        from desktop_app.ui.views.chart_view import ChartView

        self.view = ChartView(self.desk.speech)
        self.view.pointed.connect(self._tell)
        self.view.opened.connect(self.opened)
        self.view.addActions(self.copies)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._column.insertWidget(self._column.indexOf(self.told), self.view, 1000)
        self.retranslate()


class Key(QFrame):
    """What one line or tint of the chart means."""

    def __init__(self, kind: str) -> None:
        """Build the key of a line, a plan or a good range."""
        super().__init__()
        self.kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.swatch, self.words = QLabel(), named("small", QLabel())
        line = across(self, gap=TIGHT)
        line.addWidget(self.swatch)
        line.addWidget(self.words)

    def say(self, words: str) -> None:
        """Say what it means, or hide where the chart has no such thing."""
        self.words.setText(words)
        self.swatch.setPixmap(_swatch(self.kind))
        self.setVisible(bool(words))


def _swatch(kind: str) -> QPixmap:
    """A small picture of a line, a dashed line or a tint."""
    shades = worn_colours()
    picture = QPixmap(SWATCH, SWATCH)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    middle = SWATCH / 2
    if kind == "good":
        painter.setPen(shades.colour("good"))
        painter.setBrush(shades.colour("good_tint"))
        painter.drawRect(QRectF(2, 3, SWATCH - 4, SWATCH - 6))
    else:
        style = Qt.PenStyle.SolidLine if kind == "line" else Qt.PenStyle.DotLine
        painter.setPen(QPen(shades.colour("accent" if kind == "line" else "watch"), 2, style))
        painter.drawLine(QPointF(0, middle), QPointF(SWATCH, middle))
    painter.end()
    return picture
