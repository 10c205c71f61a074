"""A paper on the screen, page by page: turned by keys, wheel or buttons, as wide as the window or zoomed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QToolButton
from shiboken6 import isValid

from desktop_app.core.shown import Numeral, Share
from desktop_app.core.text import text
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import GAP, WIDE
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.paper import POINTS, Paper, code_at, page_picture

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QHBoxLayout

    from desktop_app.core.text import Text
    from desktop_app.ui.shell.desk import Desk

SCREEN = 96
"""Dots of an inch that a page of its own size has on the screen."""
STEP, LEAST, MOST = 1.25, 0.25, 4.0
"""A step of the zoom, and how far it goes."""
PAUSE = 80
"""Milliseconds the window's size must rest before a page is drawn anew."""


class PdfView(Retranslated, QFrame):
    """Shows one page at a time; a page is drawn beside the window."""

    pressed = Signal(str)
    """The line of this code was clicked."""

    def __init__(self, desk: Desk) -> None:
        """Build the view without a paper."""
        super().__init__()
        self.setObjectName("card")
        self.desk = desk
        self.paper: Paper | None = None
        self.page = 0
        self.zoom: float | None = None
        """How large the page is, or None while it is as wide as the view."""
        self.picture: QImage | None = None
        self._rest = QTimer(self, singleShot=True, interval=PAUSE)
        self._rest.timeout.connect(self._draw)
        self.area = PageArea()
        self.area.turned.connect(self.turn)
        self.area.zoomed.connect(self.change_zoom)
        self.area.pressed.connect(self._look_at)
        self.area.resized.connect(lambda: self._rest.start() if self.zoom is None else None)
        self.place, self.size_words = QLabel(), named("quiet", QLabel())
        self.buttons = {name: QToolButton() for name in ("left", "right", "smaller", "larger", "fit")}
        self._connect()
        column = down(self, gap=0, edges=(1, 1))
        column.addLayout(self._tools())
        column.addWidget(self.area, 1)
        self.retranslate()

    def show_paper(self, paper: Paper | None) -> None:
        """Show a paper from its first page on, or none."""
        self.paper, self.page, self.picture = paper, 0, None
        self.area.show_picture(None)
        self.retranslate()
        self._draw()

    def turn(self, by: int) -> None:
        """Go to another page, and to its top, or to its bottom when one goes back."""
        if self.paper is not None and 0 <= self.page + by < self.paper.pages:
            self.page += by
            self.area.show_end(bottom=by < 0)
            self.retranslate()
            self._draw()

    def change_zoom(self, steps: int) -> None:
        """Make the page larger or smaller by steps; 0 makes it as wide as the view again."""
        if self.paper is not None:
            self.zoom = min(max(self._scale() * STEP**steps, LEAST), MOST) if steps else None
            self.retranslate()
            self._draw()

    def retranslate(self) -> None:
        """Say page, size and buttons."""
        say, paper = self.desk.speech.say, self.paper
        for name, words, sign in (
            ("left", text("Paper", "Page before (PgUp)"), "left"),
            ("right", text("Paper", "Next page (PgDown)"), "right"),
            ("smaller", text("Paper", "Smaller (Ctrl+-)"), "smaller"),
            ("larger", text("Paper", "Larger (Ctrl++)"), "larger"),
            ("fit", text("Paper", "As wide as the window (Ctrl+0)"), "fit"),
        ):
            self.buttons[name].setIcon(icon(sign))
            self.buttons[name].setToolTip(say(words))
            self.buttons[name].setAccessibleName(say(words))
        self.place.setText(say(self._place()) if paper else "")
        self.area.setAccessibleName(self.place.text())
        self.area.setToolTip(say(text("Paper", "Click a line that has a code to see how it was reached.")))
        self.size_words.setText(self.desk.speech.show(Share(self._scale(), 0)) if paper else "")
        for button in self.buttons.values():
            button.setEnabled(paper is not None)
        self.buttons["left"].setEnabled(self.page > 0)
        self.buttons["right"].setEnabled(paper is not None and self.page < paper.pages - 1)

    def _place(self) -> Text:
        """The page one is on."""
        last = Numeral(self.paper.pages if self.paper else 0)
        return text("Paper", "Page {page} of {last}", page=Numeral(self.page + 1), last=last)

    def _scale(self) -> float:
        """How large the page is shown, 1 for its own size."""
        if self.zoom is not None or self.paper is None:
            return self.zoom or 1.0
        wide = self.paper.sizes[self.page][0] * SCREEN / POINTS
        return max((self.area.viewport().width() - 2 * WIDE) / wide, LEAST)

    def _draw(self) -> None:
        """Ask for the picture of the page as it is to be seen."""
        if self.paper is None:
            return
        path, page = self.paper.path, self.page
        dots = self._scale() * SCREEN / POINTS * self.devicePixelRatioF()
        self.desk.worker.run_action(
            lambda: page_picture(path, page, dots), self._drawn, self.desk.refuse, "page of a paper"
        )

    def _look_at(self, height: float) -> None:
        """Look which line stands at a height of the page, counted from its top as a share of it."""
        if self.paper is not None:
            path, page = self.paper.path, self.page
            self.desk.worker.run_action(lambda: code_at(path, page, height), self._press, self.desk.refuse, "code")

    def _press(self, code: str) -> None:
        """Tell the line that was clicked, if it has a code."""
        if code and isValid(self):
            self.pressed.emit(code)

    def _drawn(self, picture: QImage) -> None:
        """Show the picture, unless the view is gone."""
        if not isValid(self):
            return
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.picture = picture
        self.area.show_picture(picture)
        self.size_words.setText(self.desk.speech.show(Share(self._scale(), 0)))

    def _connect(self) -> None:
        """Join the buttons."""
        self.buttons["left"].clicked.connect(lambda: self.turn(-1))
        self.buttons["right"].clicked.connect(lambda: self.turn(1))
        self.buttons["smaller"].clicked.connect(lambda: self.change_zoom(-1))
        self.buttons["larger"].clicked.connect(lambda: self.change_zoom(1))
        self.buttons["fit"].clicked.connect(lambda: self.change_zoom(0))

    def _tools(self) -> QHBoxLayout:
        """Pages on the leading side, sizes on the other."""
        line = across(edges=(GAP, GAP // 2))
        line.addWidget(self.buttons["left"])
        line.addWidget(self.place)
        line.addWidget(self.buttons["right"])
        line.addStretch(1)
        line.addWidget(self.buttons["smaller"])
        line.addWidget(self.size_words)
        line.addWidget(self.buttons["larger"])
        line.addWidget(self.buttons["fit"])
        return line


class PageArea(QScrollArea):
    """The page itself; at its end the keys and the wheel turn to the next one."""

    turned = Signal(int)
    zoomed = Signal(int)
    pressed = Signal(float)
    """The page was clicked at this height, counted from its top as a share of it."""
    resized = Signal()

    def __init__(self) -> None:
        """Build the area without a page."""
        super().__init__()
        self.setObjectName("paper_ground")
        self.sheet = named("paper", QLabel())
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self.sheet)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The bar keeps its place, or its coming and going would change the width that the page is fitted to.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def show_picture(self, picture: QImage | None) -> None:
        """Show the picture of a page, or none."""
        self.sheet.setPixmap(QPixmap.fromImage(picture) if picture else QPixmap())
        self.sheet.setVisible(picture is not None)
        self.sheet.adjustSize()

    def show_end(self, *, bottom: bool) -> None:
        """Show the top or the bottom of the page."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum() if bottom else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages and zoom by keys; what is between goes as in every scroll area (Qt)."""
        key, ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        bar = self.verticalScrollBar()
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
        if ctrl and key in steps:
            self.zoomed.emit(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space) and (ctrl or bar.value() >= bar.maximum()):
            self.turned.emit(1)
        elif key == Qt.Key.Key_PageUp and (ctrl or bar.value() <= bar.minimum()):
            self.turned.emit(-1)
        elif key == Qt.Key.Key_Space:
            bar.setValue(bar.value() + bar.pageStep())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell where the page was clicked (Qt)."""
        super().mouseReleaseEvent(event)
        at = self.sheet.mapFrom(self, event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self.sheet.rect().contains(at):
            self.pressed.emit(at.y() / self.sheet.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the page where the wheel goes on beyond its end (Qt)."""
        bar, turn = self.verticalScrollBar(), event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if turn > 0 else -1)
        elif turn < 0 and bar.value() >= bar.maximum():
            self.turned.emit(1)
        elif turn > 0 and bar.value() <= bar.minimum():
            self.turned.emit(-1)
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that there is another width to fit the page to (Qt)."""
        super().resizeEvent(event)
        self.resized.emit()
