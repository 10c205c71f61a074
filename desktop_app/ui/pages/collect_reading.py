"""What a sheet of premiums asks the book: who pays, who else may be meant, and what stood on an unfinished sheet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desktop_app.core.payer_index import PayerIndex

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.acts.book import Book
    from desktop_app.acts.collecting import Round
    from desktop_app.core.collection import Payer
    from desktop_app.ui.pages.collect import CollectPart


class CollectReading(QObject):
    """Asks beside the window, and hands the answers to the part of the page while it is there."""

    def __init__(self, part: CollectPart) -> None:
        """Ask for a part."""
        super().__init__(part)
        self.part = part

    def state(self) -> dict[str, Any]:
        """What a draft keeps: what stands over the sheet, lines that no save holds, half a line, the count."""
        part = self.part
        lines = [(each.payer.policy, each.amount, each.receipt) for each in part.sheet.lines if not each.saved]
        kept = {"lines": lines, "half": self.half, "counted": part.totals.counted.state(), "pasted": part.pasting.rows}
        return {**part.setup.state(), **kept}

    @property
    def half(self) -> dict[str, Any]:
        """The line that is being written; of one that stands on the sheet already nothing."""
        part, line = self.part, self.part.entry.state()
        if not line or part.sheet.has_receipt(line["receipt"]):
            return {}
        return {**line, "policy": part.payer.policy if part.payer else ""}

    def begin(self) -> None:
        """Read who pays, and begin; lines that are there already stay."""
        self._read((), {}, again=False)

    def take_up(self, state: Mapping[str, Any]) -> None:
        """Go on with an unfinished sheet."""
        self.part.setup.restore(state)
        self.part.totals.counted.restore(state.get("counted"))
        self.part.pasting.rows = [tuple(map(str, row)) for row in state.get("pasted", ())]
        kept = [(str(policy), int(amount), str(receipt)) for policy, amount, receipt in state.get("lines", ())]
        self._read(kept, state.get("half") or {}, again=True)

    def look_elsewhere(self, typed: str) -> None:
        """Look for a payer in the whole book."""
        day = self.part.sheet.day

        def work(book: Book) -> list[Payer]:
            from desktop_app.acts.collecting import elsewhere

            return elsewhere(book, typed, day)

        self.part.desk.read(work, partial(self._found, typed), "payers elsewhere")

    def _read(self, kept: Sequence[tuple[str, int, str]], half: Mapping[str, Any], *, again: bool) -> None:
        """Read who pays, and the lines that were kept, the last of them perhaps half written."""
        day, whose = self.part.setup.read_day(), self.part.setup.source
        if day is None or not whose:
            return

        def work(book: Book) -> tuple[Round, PayerIndex, Payer | None]:
            from desktop_app.acts.collecting import payer_of, resume

            of = resume(book, whose, day, kept)
            payer = payer_of(book, half["policy"], day) if half.get("policy") else None
            return of, PayerIndex(of.payers), payer

        self.part.desk.read(work, partial(self._begun, again, half), "collection")

    def _begun(self, again: bool, half: Mapping[str, Any], found: tuple[Round, PayerIndex, Payer | None]) -> None:
        """Show who pays; lines that are there stay where one only goes on with others."""
        if isValid(self):
            stays = self.part.sheet.lines and not again
            self.part.show_round(self.part.sheet if stays else found[0].sheet, found[1])
            if half:
                self._go_on_with(half, found[2])

    def _go_on_with(self, half: Mapping[str, Any], payer: Payer | None) -> None:
        """Show the line again that was being written."""
        if payer is not None:
            self.part.take(payer)
        self.part.entry.restore(half)
        if payer is None:
            self.part.look(self.part.entry.name.text())

    def _found(self, typed: str, found: Sequence[Payer]) -> None:
        """Show who is found elsewhere."""
        if isValid(self):
            self.part.show_elsewhere(typed, found)
