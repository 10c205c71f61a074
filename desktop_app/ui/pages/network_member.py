"""What the network itself knows of one scheme: chosen from a list, written on a card, kept beside the snapshots."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QLineEdit, QWidget

from desktop_app.catalog.forms.form import FormLine
from desktop_app.core.period import iso, parse_day
from desktop_app.core.problems import Refused
from desktop_app.core.records.field import Field, Kind
from desktop_app.core.text import text
from desktop_app.network.directory import STATUSES, NetworkMember, write_member
from desktop_app.ui.forms.editors.day import DayEditor
from desktop_app.ui.forms.tools import FormTools
from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, named
from desktop_app.ui.look.spacing import GAP, WIDE
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.column_needs import line_width

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from desktop_app.network.gather import NetworkFigures
    from desktop_app.ui.forms.editors.editor import EditorSetting
    from desktop_app.ui.shell.desk import Desk

FIELDS = (
    ("name", text("Statement", "Scheme")),
    ("country", text("Scheme form", "Country")),
    ("contact", text("Scheme form", "Contact")),
    ("expected", text("Network", "Expected since")),
    ("note", text("Network", "Note")),
)
_EXPECTED = FormLine("expected", Field("expected", "expected", Kind.DAY, text("Network", "Expected since")))
WIDTH = 260

WIDEST = 15 * GAP
"""A longer label goes on in a second line, before what is written beside it is cut."""


class SchemeChooser(QComboBox):
    """The schemes of a network by their names; what was chosen stays chosen where it is still there."""

    def __init__(self) -> None:
        """Start without schemes."""
        super().__init__()
        self.members: dict[str, NetworkMember] = {}
        self.wanted = ""
        """The key of the scheme that shall be chosen next."""
        self.stepping = False
        """Whether the arrow keys choose: then the keyboard stays here, for it may go on to the next one."""
        self.setMaximumWidth(WIDTH)

    @property
    def member(self) -> NetworkMember:
        """The chosen scheme."""
        return self.members.get(self.currentData(), NetworkMember())

    def offer(self, figures: NetworkFigures) -> None:
        """Offer the schemes of a network."""
        chosen = self.wanted or self.currentData()
        self.members, self.wanted = {each.key: each for each in figures.members}, ""
        self.clear()
        for key, each in self.members.items():
            self.addItem(each.name, key)
        self.setCurrentIndex(max(self.findData(chosen), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remember that what is chosen meanwhile is a step (Qt)."""
        self.stepping = True
        super().keyPressEvent(event)
        self.stepping = False


class MemberCard(Retranslated, QFrame):
    """The fields of one scheme, and the buttons that keep and leave it; Escape leaves it, too."""

    kept = Signal(object)
    """What the network now knows of a scheme."""
    left = Signal()
    """Nothing shall be kept."""

    def __init__(self, desk: Desk) -> None:
        """Build without a scheme."""
        super().__init__()
        self.setObjectName("card")
        self.desk = desk
        self.folder: Path | None = None
        self.member = NetworkMember()
        self.expected = DayEditor(_EXPECTED, self._setting())
        self.fields = {name: self.expected if name == "expected" else QLineEdit() for name, _ in FIELDS}
        self.labels = {name: QLabel() for name in (*self.fields, "status")}
        self.status = QComboBox()
        for each in STATUSES:
            self.status.addItem("", each)
        self.keeping, self.leaving = named("primary", ElidedButton()), ElidedButton()
        self.keeping.clicked.connect(self.save)
        self.leaving.clicked.connect(self.left)
        keys = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._lay_out()
        self.retranslate()

    def show_member(self, folder: Path | None, member: NetworkMember) -> None:
        """Show what is known of a scheme; its name and country come with its snapshot."""
        self.folder, self.member = folder, member
        for name, field in self._lines():
            field.setText(getattr(member, name))
            field.setCursorPosition(0)  # of a long name the beginning is in sight
            field.setReadOnly(bool(member.scheme) and name in {"name", "country"})
        self.expected.set_value(parse_day(member.expected) if member.expected else None)
        self.status.setCurrentIndex(max(self.status.findData(member.status), 0))

    def first_field(self) -> QWidget:
        """The first field in which something can be written."""
        return next(field for name, field in self._lines() if not field.isReadOnly())

    def save(self) -> None:
        """Write it down, beside the window."""
        folder = self.folder
        if folder is None:
            return
        try:
            day = self.expected.value()
        except Refused as refusal:
            self.desk.refuse(refusal)
            return
        said: dict[str, Any] = {name: field.text().strip() for name, field in self._lines()}
        said["expected"] = "" if day is None else iso(day)
        member = replace(self.member, **said, status=str(self.status.currentData()))

        def work() -> NetworkMember:
            write_member(folder, member)
            return member

        self.desk.worker.run_action(work, self.kept.emit, self.desk.refuse)

    def retranslate(self) -> None:
        """Say labels, states and buttons."""
        say = self.desk.speech.say
        for name, words in (*FIELDS, ("status", text("Details", "Status"))):
            label = self.labels[name]
            label.setText(say(words))
            label.setWordWrap(line_width(label.fontMetrics(), label.text()) > WIDEST)
            self._field(name).setAccessibleName(say(words))
        for at, words in enumerate(STATUSES.values()):
            self.status.setItemText(at, say(words))
        self.expected.retranslate(self._setting())
        self.keeping.say(say(text("Network", "Keep in the directory")))
        self.leaving.say(say(text("Data", "Cancel")))
        put_icon(self.keeping, "save", "on_accent")

    def _lines(self) -> list[tuple[str, QLineEdit]]:
        """The fields that hold words."""
        return [(name, field) for name, field in self.fields.items() if name != "expected"]

    def _setting(self) -> EditorSetting:
        """In which language and manner a day is typed."""
        return FormTools(self.desk.speech, self.desk.today, 0).setting(self.desk.speech)

    def _field(self, name: str) -> QWidget:
        """What a label stands beside."""
        return self.status if name == "status" else self.fields[name]

    def _lay_out(self) -> None:
        """Two fields a line, the buttons last."""
        grid = QGridLayout(self)
        grid.setContentsMargins(WIDE, GAP, WIDE, GAP)
        grid.setSpacing(GAP)
        for at, name in enumerate(self.labels):
            label, field = self.labels[name], self._field(name)
            label.setBuddy(field)
            label.setMaximumWidth(WIDEST)
            grid.addWidget(label, at // 2, at % 2 * 2)
            grid.addWidget(field, at // 2, at % 2 * 2 + 1)
        for column in (1, 3):
            grid.setColumnStretch(column, 1)
        ways = across()
        ways.addWidget(self.keeping)
        ways.addWidget(self.leaving)
        ways.addStretch(1)
        grid.addLayout(ways, len(self.labels) // 2, 1, 1, -1)
