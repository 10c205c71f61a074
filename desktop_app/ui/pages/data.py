"""Data: what comes in, what goes out, what is doubtful, and whether the file is whole."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.data import PLACES
from desktop_app.catalog.today import CONFLICTS
from desktop_app.catalog.work import work_named
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.text import text
from desktop_app.ui.pages.data_backups import BackupsPart
from desktop_app.ui.pages.data_checks import ChecksPart
from desktop_app.ui.pages.data_conflicts import ConflictsPart
from desktop_app.ui.pages.data_export import ExportPart
from desktop_app.ui.pages.data_import import ImportPart
from desktop_app.ui.pages.data_keying import KeyingPart
from desktop_app.ui.pages.data_packets import PacketsPart
from desktop_app.ui.pages.data_paper import PaperCheckPart
from desktop_app.ui.pages.data_papers import PapersPart
from desktop_app.ui.pages.data_records import RecordsPart
from desktop_app.ui.pages.data_saves import SavesPart
from desktop_app.ui.pages.data_snapshot import SnapshotPart
from desktop_app.ui.pages.data_verify import VerifyPart
from desktop_app.ui.pages.form_stack import FormStack
from desktop_app.ui.pages.parts_page import PartsPage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.pages.parts_page import PagePart
    from desktop_app.ui.shell.desk import Desk


class DataPage(PartsPage):
    """Import, export, checks and verify beside each other."""

    title = text("Navigation", "Data")
    places_of_page = PLACES

    def make_part(self, name: str) -> PagePart:
        """The part of a place; the one with which the page opens is made in its place, where it is dressed once."""
        return ImportPart(self.desk, self.stack) if name == "import" else _MAKERS[name](self.desk)

    def show_record(self, code: str) -> None:
        """Go to a part or a paper by its name, to the list of a sheet, or behind a colon to one of its records."""
        name, _, key = code.partition(":")
        if name not in _SHEETS and name not in _MAKERS:
            super().show_record("papers")
            if isinstance(self.part, PapersPart):
                self.part.show_paper(name)
            return
        records = self._records(code if name not in _SHEETS else "records")
        if records and key:
            records.show_record(name, key)
        elif records and name in _SHEETS:
            records.show_sheet(name)

    def show_found(self, words: str, of: str = "") -> None:
        """List the records of a sheet that hold some words."""
        records = self._records("records")
        if records and of in _SHEETS:
            records.show_sheet(of, words)

    @property
    def record(self) -> str:
        """The part in sight, and of the records the list or the record in sight."""
        sheet, key = self.part.place if isinstance(self.part, RecordsPart) else ("", "")
        return (f"{sheet}:{key}" if key else sheet) or super().record

    def act_on(self, act: str, key: str) -> None:
        """Begin a new record of a sheet, correct a record, take a save back, or work through the conflicts."""
        work = work_named(act)
        if work is not None:
            super().show_record(CONFLICTS.name)
            if isinstance(self.part, ConflictsPart):
                self.part.work_through(work)
            return
        if act == "take_back":
            super().show_record("saves")
            if isinstance(self.part, SavesPart):
                self.part.begin(key)
            return
        records = self._records("records")
        if records and act == "add":
            records.show_sheet(key)
            records.add(key)
        elif records and act == "correct":
            name, _, code = key.partition(":")
            records.show_record(name, code)
            records.correct(name, code)

    def go_back(self) -> bool:
        """From a form to what it covers, from a record to its list and to all lists; from one save or paper to all."""
        inner = FormStack | PapersPart | SnapshotPart
        return isinstance(self.part, inner) and self.part.go_back()

    def _records(self, place: str) -> RecordsPart | None:
        """Bring a part into sight; it, where it is that of the records."""
        super().show_record(place)
        return self.part if isinstance(self.part, RecordsPart) else None


_SHEETS = frozenset(of.name for of in SHEETS)
_MAKERS: Mapping[str, Callable[[Desk], PagePart]] = MappingProxyType(
    {
        "import": ImportPart,
        "export": ExportPart,
        "records": RecordsPart,
        "papers": PapersPart,
        "keying": KeyingPart,
        "saves": SavesPart,
        "checks": ChecksPart,
        "packets": PacketsPart,
        "snapshot": SnapshotPart,
        "conflicts": ConflictsPart,
        "backups": BackupsPart,
        "verify": VerifyPart,
        "paper": PaperCheckPart,
    }
)


def make_page(desk: Desk) -> Page:
    """The page of the data."""
    return DataPage(desk)
