"""One kind of work that waits, as a card: how many, what they amount to, how old they are; numbers open their lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from desktop_app.catalog.mark import Tone
from desktop_app.catalog.today import Work
from desktop_app.core.text import text
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.icons import pixmap
from desktop_app.ui.look.laid_out_button import LaidOutButton
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.measured_label import MeasuredLabel
from desktop_app.ui.look.palette import worn_colours
from desktop_app.ui.look.spacing import GAP, TIGHT, WIDE

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from desktop_app.catalog.today import Band, Queue, Waiting
    from desktop_app.ui.shell.desk import Desk

ROOMY = 224
"""From this width on there is room for the icon beside the title."""
THICK = 6
"""The height of a bar."""


class QueueCard(QFrame):
    """A queue with its ages; its figure, each age and its button open what they count."""

    opened = Signal(str)
    """The work of this name shall be gone through."""

    def __init__(self, desk: Desk, queue: Queue) -> None:
        """Build the card without numbers."""
        super().__init__()
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.desk, self.queue = desk, queue
        self.waiting: Waiting | None = None
        self.sign, self.title = QLabel(), named("section", ElidedLabel())
        self.figure, self.line = named("figure", QPushButton()), named("small", ElidedLabel())
        self.figure.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the button below opens the same by keyboard
        self.nothing = named("quiet", MeasuredLabel())
        self.ages = [AgeRow(band) for band in queue.bands]
        self.button = QPushButton()
        for button in (self.figure, self.button):
            button.clicked.connect(lambda: self.opened.emit(Work(queue).name))
        for at, row in enumerate(self.ages):
            row.clicked.connect(lambda _=False, at=at: self.opened.emit(Work(queue, at).name))
        self._lay_out()

    def show_waiting(self, waiting: Waiting) -> None:
        """Show how many wait."""
        self.waiting = waiting
        self.retranslate()

    def retranslate(self) -> None:
        """Say the card again."""
        speech, queue, waiting = self.desk.speech, self.queue, self.waiting
        self.sign.setPixmap(pixmap(queue.icon, "accent", 20))
        self.title.setText(speech.say(queue.title))
        self.button.setText(speech.say(queue.go))
        self.nothing.setText(speech.say(queue.listing.empty))
        if waiting is None:
            return
        self.figure.setText(speech.show(waiting.total))
        self.line.setText(speech.show(waiting.line))
        most = max(waiting.counts, default=0)
        for row, count in zip(self.ages, waiting.counts, strict=True):
            row.show_count(speech.say(row.band.label), speech.show(count), count / most if most else 0.0)
            row.setAccessibleName(speech.say(text("Today", "{title}: {count}", title=row.band.label, count=count)))
            row.setVisible(waiting.total > 0)
        self.nothing.setVisible(not waiting.total)
        spoken = text("Today", "{title}: {count}", title=queue.title, count=waiting.total)
        self.setAccessibleName(speech.say(spoken))
        self.figure.setAccessibleName(self.accessibleName())

    @property
    def waits(self) -> bool:
        """Whether anything waits, as far as is known."""
        return self.waiting is not None and self.waiting.total > 0

    @property
    def least(self) -> int:
        """The width that the words on its button need."""
        return self.button.sizeHint().width() + 2 * WIDE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the icon give way to the title where both have no room (Qt)."""
        super().resizeEvent(event)
        self.sign.setVisible(self.width() >= ROOMY)

    def _lay_out(self) -> None:
        """Title, figure with its sum, ages, button."""
        column = down(self, edges=(WIDE, WIDE))
        head, figures = across(), across()
        head.addWidget(self.sign)
        head.addWidget(self.title)
        head.addStretch(1)
        figures.addWidget(self.figure)
        figures.addWidget(self.line, 0, Qt.AlignmentFlag.AlignBottom)
        figures.addStretch(1)
        column.addLayout(head)
        column.addLayout(figures)
        column.addWidget(self.nothing)
        ages = down(gap=0)
        for row in self.ages:
            ages.addWidget(row)
        column.addLayout(ages)
        column.addStretch(1)
        column.addWidget(self.button)


class AgeRow(LaidOutButton):
    """One age: its words, how many, and a bar for its part; pressed it opens those it counts."""

    def __init__(self, band: Band) -> None:
        """Build the row without a number."""
        super().__init__()
        self.setObjectName("age")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.band = band
        self.label, self.count = named("quiet", ElidedLabel()), QLabel()
        self.bar = Bar(band.tone)
        line = across()
        line.addWidget(self.label)
        line.addStretch(1)
        line.addWidget(self.count)
        column = down(self, gap=TIGHT // 2, edges=(TIGHT, TIGHT))
        column.addLayout(line)
        column.addWidget(self.bar)
        self.let_through()

    def show_count(self, label: str, count: str, part: float) -> None:
        """Show how many, and their part of the largest age; none open nothing."""
        self.label.setText(label)
        self.count.setText(count)
        self.bar.show_part(part)
        self.setEnabled(part > 0)


class Bar(QWidget):
    """A bar from the leading side, as long as its part."""

    def __init__(self, tone: Tone) -> None:
        """Start with nothing."""
        super().__init__()
        self.tone, self.part = tone, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_part(self, part: float) -> None:
        """Show a part of the whole width, from 0 to 1."""
        self.part = part
        self.update()

    def sizeHint(self) -> QSize:
        """A thin line (Qt)."""
        return QSize(GAP, THICK)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track and the bar (Qt)."""
        del event
        shades = worn_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shades.colour("quiet_tint"))
        painter.drawRoundedRect(QRectF(self.rect()), THICK / 2, THICK / 2)
        wide = max(self.width() * self.part, THICK) if self.part else 0.0
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setBrush(shades.colour("accent" if self.tone is Tone.QUIET else self.tone.value))
        bar = QRectF(self.width() - wide if mirrored else 0.0, 0.0, wide, float(THICK))
        painter.drawRoundedRect(bar, THICK / 2, THICK / 2)
