"""What a sheet of premiums comes to, beside the money that lies in the cash box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel

from desktop_app.catalog.forms.collection import COUNTED
from desktop_app.catalog.mark import Mark, Tone
from desktop_app.core.problems import Refused
from desktop_app.core.shown import Amount
from desktop_app.core.text import counted, text
from desktop_app.ui.forms.editors.typed import TypedEditor
from desktop_app.ui.look.layouts import down, leading, named
from desktop_app.ui.look.mark_label import MarkLabel
from desktop_app.ui.look.spacing import TIGHT, WIDE

if TYPE_CHECKING:
    from desktop_app.core.collection import Collection
    from desktop_app.core.text import Text
    from desktop_app.ui.forms.editors.editor import EditorSetting

NAMED = 3
"""So many missing receipts are named."""
AGREES = Mark(Tone.GOOD, text("Collect", "agrees"))


class CollectTotals(QFrame):
    """The sum, its receipts and gaps, the count of the cash box, and the difference in words."""

    def __init__(self, setting: EditorSetting) -> None:
        """Begin at nought."""
        super().__init__()
        self.setObjectName("card")
        self.setting = setting
        self.sheet: Collection | None = None
        self.heading, self.sum = named("small", QLabel()), named("figure", QLabel())
        self.receipts, self.label = named("small", QLabel(wordWrap=True)), named("small", QLabel(wordWrap=True))
        self.counted = TypedEditor(COUNTED, setting)
        self.difference: MarkLabel | None = None
        """How the cash box and the sheet compare, once it is counted."""
        self.counted.changed.connect(self._compare)
        self._column = down(self, gap=TIGHT, edges=(WIDE, WIDE))
        for widget in (self.heading, self.sum, self.receipts, self.label, self.counted):
            self._column.addWidget(widget)

    def show_sheet(self, sheet: Collection) -> None:
        """Show what the lines come to."""
        self.sheet = sheet
        say = self.setting.speech.say
        self.sum.setText(self._amount(sheet.total))
        missing = sheet.missing()
        lines = [counted("Collect", "%n receipts", "", len(sheet.lines))]
        if missing:
            named_ = ", ".join(missing[:NAMED]) + ("…" if missing[NAMED:] else "")
            lines.append(counted("Collect", "%n missing: {receipts}", "", len(missing), receipts=named_))
        self.receipts.setText("\n".join(map(say, lines)))
        self._compare()

    def retranslate(self, setting: EditorSetting) -> None:
        """Say it in a language; the count stays."""
        self.setting = setting
        say = setting.speech.say
        self.heading.setText(say(text("Collect", "Collected")))
        self.label.setText(say(COUNTED.label))
        self.label.setBuddy(self.counted)
        self.sum.setAlignment(leading(setting.speech))
        self.counted.retranslate(setting)
        self.counted.setAccessibleName(self.label.text())
        if self.sheet is not None:
            self.show_sheet(self.sheet)

    def _compare(self) -> None:
        """Say by how much the cash box and the sheet differ."""
        if self.difference is not None:
            self._column.removeWidget(self.difference)
            self.difference.hide()
            self.difference.deleteLater()
        mark = self._compared()
        self.difference = MarkLabel(mark, self.setting.speech) if mark else None
        if self.difference is not None:
            self._column.addWidget(self.difference)
            self.counted.setAccessibleDescription(self.difference.words.text())

    def _compared(self) -> Mark | None:
        """The difference in words; none while nothing is counted."""
        try:
            found = self.counted.value()
        except Refused as refusal:
            return Mark(Tone.BAD, refusal.problems[0].message)
        if found is None or self.sheet is None:
            return None
        over = int(found) - self.sheet.total
        return Mark(Tone.WATCH, _words(over, self.setting.manner.decimals)) if over else AGREES

    def _amount(self, minor: int) -> str:
        """An amount as the reader writes it."""
        return self.setting.speech.show(Amount(minor, self.setting.manner.decimals))


def _words(over: int, decimals: int) -> Text:
    """By how much the cash box holds too much or too little."""
    amount = Amount(abs(over), decimals)
    if over > 0:
        return text("Collect", "{amount} too much", amount=amount)
    return text("Collect", "{amount} missing", amount=amount)
