"""A chart in its frame: title and key over it, the point one is at under it, its picture and table to copy.

The drawing itself is loaded when the first chart is looked at.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QLabel
from shiboken6 import isValid

from desktop_app.catalog.charts.words import PLAN, table_heading, table_rows
from desktop_app.catalog.mark import Tone
from desktop_app.core.text import counted, text
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.measured_label import MeasuredLabel
from desktop_app.ui.look.spacing import GAP, TIGHT, WIDE
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.chart_key import LOOKS, ChartKey

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.catalog.charts.chart import Chart
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.views.drawing.chart_view import ChartView

COPYING = ("Ctrl+C", "Ctrl+Shift+C")
_COPIES = (text("Charts", "Copy the picture"), text("Charts", "Copy the table"))
HIGH = 264
"""The height of a chart above its table."""
LOW = 120
"""A lower drawing says nothing: then the page is moved."""


class ChartPanel(Retranslated, QFrame):
    """Title, key, drawing and the words of one point; Ctrl+C copies the picture, Ctrl+Shift+C the table."""

    opened = Signal(int, int)
    """The point of this place and this line shall be opened."""

    def __init__(self, desk: Desk, *, over_table: bool = False) -> None:
        """Build the frame, with its title unless it stands over its own table; nothing is drawn yet."""
        super().__init__()
        self.setObjectName("card")
        self.desk = desk
        self.chart: Chart | None = None
        self.view: ChartView | None = None
        self._asked = False
        self.title = named("section", MeasuredLabel())
        self.nothing = named("empty", QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter))
        self.lines = tuple(ChartKey("line", line) for line in range(len(LOOKS)))
        self.plan, self.good = ChartKey("plan"), ChartKey("good")
        self._head, self._keys = across(), FlowLayout(between_lines=TIGHT)
        self._column = down(self, gap=GAP, edges=(WIDE, GAP + TIGHT))
        self._lay_out_head(over_table=over_table)
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
        show = self.desk.speech.show
        lines = ["\t".join(show(words) for words in table_heading(self.chart))]
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
        self._say_keys(self.chart)
        self.nothing.setText(say(text("Charts", "There is nothing to draw for these days.")))
        self.nothing.setVisible(self.chart.empty)
        if self.view is not None:
            self.view.setVisible(not self.chart.empty)
            self.told.setVisible(not self.chart.empty)
            self.view.show_chart(self.chart)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The key goes under a title that would be cut beside it (Qt)."""
        super().resizeEvent(event)
        self._share_head()

    def hasHeightForWidth(self) -> bool:
        """The drawing takes what height there is, however many lines the head needs (Qt)."""
        return False

    def minimumSizeHint(self) -> QSize:
        """The head in as many lines as it needs here, over the lowest drawing (Qt)."""
        least, room = super().minimumSizeHint(), self.width() - 2 * WIDE
        return least + QSize(0, self._head.heightForWidth(room) - self._head.minimumSize().height())

    def _lay_out_head(self, *, over_table: bool) -> None:
        """Title and key; over a table the key alone."""
        for key in (*self.lines, self.plan, self.good):
            self._keys.addWidget(key)
        if over_table:
            self._column.addLayout(self._keys)
            self.setFixedHeight(HIGH)
            return
        self._head.addWidget(self.title, 1)
        self._head.addLayout(self._keys)
        self._column.addLayout(self._head)

    def _share_head(self) -> None:
        """Title and key in one line where both are whole in it, else each in as many lines as it needs."""
        needs = self.title.fontMetrics().horizontalAdvance(self.title.text()) + WIDE + self._keys.sizeHint().width()
        fits = needs <= self.width() - 2 * WIDE
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        self._head.setSpacing(WIDE if fits else TIGHT)

    def _say_keys(self, chart: Chart) -> None:
        """Say what every line, the plan and the good range are, where the chart has them."""
        show = self.desk.speech.show
        for at, key in enumerate(self.lines):
            key.say(show(chart.lines[at]) if at < len(chart.lines) else "", kind="part" if chart.stacked else "line")
        self.plan.say(show(PLAN) if chart.planned else "")
        self.good.say(show(chart.good.words) if chart.good else "")
        self._share_head()

    def _say_point(self, at: int) -> None:
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
        from desktop_app.ui.views.drawing.chart_view import ChartView

        self.view = ChartView(self.desk.speech)
        self.view.setMinimumHeight(LOW)
        self.view.pointed.connect(self._say_point)
        self.view.opened.connect(self.opened)
        self.view.addActions(self.copies)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._column.insertWidget(self._column.indexOf(self.told), self.view, 1000)
        # Making it and drawing on it are two pieces of work: together the window would stand still for too long.
        self.desk.worker.run_action(lambda: None, self._draw, self.desk.refuse)

    def _draw(self, done: object) -> None:
        """Draw for the first time."""
        del done
        if isValid(self):
            self.retranslate()
