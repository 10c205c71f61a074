"""A field over each column of a list: what is typed there, the column must hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame

from desktop_app.core.text import text
from desktop_app.ui.look.search_field import SearchField
from desktop_app.ui.look.spacing import HAIR
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.views.record_table import RecordTable


class FilterRow(Retranslated, QFrame):
    """Lies over the headings, each field as wide as its column; hidden until somebody filters."""

    wanted = Signal()
    """Something else is to be held."""

    def __init__(self, table: RecordTable) -> None:
        """Build no field yet."""
        super().__init__()
        self.table = table
        self.fields: dict[str, SearchField] = {}
        header = table.horizontalHeader()
        header.sectionResized.connect(self._place)
        header.geometriesChanged.connect(self._place)
        table.horizontalScrollBar().valueChanged.connect(self._place)
        table.columns_changed.connect(self._make)
        self.wanted.connect(lambda: table.keep_in_sight(self.typed))
        self._make()
        self.hide()

    @property
    def typed(self) -> dict[str, str]:
        """What is typed over each column, by its name; only where something is."""
        return {} if self.isHidden() else {name: field.words for name, field in self.fields.items() if field.words}

    def open(self) -> None:
        """Filter by the first column; once more filters no longer."""
        self.setVisible(self.isHidden())
        if self.isHidden():
            self.forget()
        elif self.fields:
            next(iter(self.fields.values())).setFocus()

    def forget(self) -> None:
        """Filter by nothing any more, and go out of sight."""
        had = any(field.words for field in self.fields.values())
        for field in self.fields.values():
            field.forget()
        self.hide()
        self.table.setFocus()
        if had:
            self.wanted.emit()

    def retranslate(self) -> None:
        """Say which column each field is of."""
        say = self.table.records.speech.say
        for column in self.table.records.columns:
            if column.name in self.fields:
                self.fields[column.name].say_hint(say(text("List", "Filter: {column}", column=column.label)))
                self.fields[column.name].setPlaceholderText("")  # the heading right under it says what it is of

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lie over the columns (Qt)."""
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the column into sight whose field the keyboard comes to (Qt)."""
        fields = list(self.fields.values())
        if event.type() == QEvent.Type.FocusIn and watched in fields and self.table.records.rows:
            row = max(self.table.currentIndex().row(), 0)
            self.table.scrollTo(self.table.records.index(row, fields.index(watched)))
        return super().eventFilter(watched, event)

    def _make(self) -> None:
        """A field for each column that is shown; one that is shown no longer filters no longer."""
        columns = {column.name: column for column in self.table.records.columns}
        gone = [field for name, field in self.fields.items() if name not in columns]
        self.fields = {name: self.fields.get(name) or self._field() for name in columns}
        self.retranslate()
        self._place()
        for field in gone:
            field.hide()
            field.deleteLater()
        if any(field.words for field in gone):
            self.wanted.emit()

    def _field(self) -> SearchField:
        """One field; arrows move through the list, Escape leaves filtering."""
        field = SearchField()
        field.setParent(self)
        field.installEventFilter(self)
        field.removeAction(field.glass)
        field.wanted.connect(self.wanted)
        field.stepped.connect(self.table.step)
        field.left.connect(self._leave)
        field.returnPressed.connect(self.table.setFocus)
        field.show()
        return field

    def _leave(self) -> None:
        """A field was emptied: with all of them empty nobody filters any more."""
        if self.typed:
            self.wanted.emit()
        else:
            self.hide()
            self.table.setFocus()
            self.wanted.emit()

    def _place(self) -> None:
        """Put each field over its column; a column that is left out has none."""
        header = self.table.horizontalHeader()
        height = max((field.sizeHint().height() for field in self.fields.values()), default=0)
        self.setFixedHeight(height)
        for at, field in enumerate(self.fields.values()):
            left = header.sectionViewportPosition(at) + header.x()
            field.setVisible(not header.isSectionHidden(at))
            field.setGeometry(left + HAIR, 0, max(header.sectionSize(at) - 2 * HAIR, 0), height)
