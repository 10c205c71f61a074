"""How the keys walk through a form: from answer to answer, into new rows and out of the last one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.forms.body import go_to

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.forms.body import FormBody
    from desktop_app.ui.forms.group import FormGroup
    from desktop_app.ui.forms.group_row import GroupRow


class FormWalk:
    """Moves the focus along the stops of a form."""

    def __init__(self, body: FormBody, stops: Callable[[], list[QWidget]]) -> None:
        """Walk over all stops, those of the body among them."""
        self._body, self._stops = body, stops

    def chain(self) -> None:
        """Let Tab go the same way as Enter."""
        for one, other in pairwise(self._stops()):
            QWidget.setTabOrder(one, other)

    def step(self, by: int) -> None:
        """Move along the stops, never beyond the first or the last."""
        stops = self._stops()
        focus = QApplication.focusWidget()
        at = stops.index(focus) + by if focus in stops else 0
        go_to(stops[min(max(at, 0), len(stops) - 1)])

    def go_on(self) -> None:
        """The next stop: a new row after a full last one, out of the group from an empty one."""
        focus = QApplication.focusWidget()
        group, row = self._here()
        if group and row and row is group.rows[-1]:
            if row.written and focus is row.stops()[-1]:
                group.add_row()
                return
            enough = len(group.filled()) >= group.group.least
            if not row.written and focus is row.editors[0] and enough:
                self.step(len(row.stops()))
                return
        self.step(1)

    def take_row_away(self) -> None:
        """Take away the row in which the focus is."""
        group, row = self._here()
        if group and row:
            group.remove_row(row)

    def go_to_start(self) -> None:
        """Put the focus on the first line that has no answer, or on the first of all."""
        stops = self._body.stops()
        go_to(next((stop for stop in stops if not stop.property("text")), stops[0]))

    def _here(self) -> tuple[FormGroup | None, GroupRow | None]:
        """The group and the row in which the focus is."""
        focus = QApplication.focusWidget()
        group = self._body.group_of(focus)
        return group, group.row_of(focus) if group else None
