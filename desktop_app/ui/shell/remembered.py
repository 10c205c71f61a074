"""What the program remembers between two sittings: the last file and what was in sight, the language, the window."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QSettings

from desktop_app.core.language import Habits
from desktop_app.core.period import Period

if TYPE_CHECKING:
    from collections.abc import Sequence

USUAL_MINUTES = 10
"""A locked book is closed after so long without a key, until somebody chooses otherwise."""


_CHOSEN = MappingProxyType({"yes": True, "no": False})
"""How a wish is kept; none is kept of what is left to the language."""


class LastSeen(NamedTuple):
    """What is in sight of a book: the page, the record, the period."""

    book: Path
    page: str
    record: str
    period: Period


class Remembered:
    """A few settings of this user on this computer; of the scheme nothing is kept here but the code last in sight."""

    def __init__(self, place: Path | None = None) -> None:
        """Read the user's own settings, or those of a file."""
        own = place is None
        self._settings = QSettings() if own else QSettings(str(place), QSettings.Format.IniFormat)

    @property
    def last_file(self) -> Path | None:
        """The file that was open last, when it is still there."""
        path = Path(str(self._settings.value("file", "")))
        return path if path.is_file() else None

    def remember_file(self, path: Path) -> None:
        """Remember the file that is open."""
        self._settings.setValue("file", str(path.absolute()))

    @property
    def last_seen(self) -> LastSeen | None:
        """What was in sight when the window was closed; None at first."""
        kept = self._settings.value("last_seen")
        if not isinstance(kept, list) or len(kept) != len(("book", "page", "record", "first", "last")):
            return None
        book, page, record, *days = map(str, kept)
        return LastSeen(Path(book), page, record, Period(*map(int, days))) if "".join(days).isdecimal() else None

    def remember_last_seen(self, seen: LastSeen) -> None:
        """Remember what is in sight."""
        days = str(seen.period.first), str(seen.period.last)
        self._settings.setValue("last_seen", [str(seen.book), seen.page, seen.record, *days])

    @property
    def language(self) -> str:
        """The code of the language chosen last; empty at first."""
        return str(self._settings.value("language", ""))

    def remember_language(self, code: str) -> None:
        """Remember the language that was chosen."""
        self._settings.setValue("language", code)

    @property
    def wishes(self) -> Habits:
        """In which digits and calendar numbers and days are wanted; as most readers do until somebody chooses."""
        digits, calendar = (_CHOSEN.get(str(self._settings.value(key, ""))) for key in ("native_digits", "nepali_days"))
        return Habits(native_digits=digits, nepali_days=calendar)

    def remember_wishes(self, wishes: Habits) -> None:
        """Remember the digits and the calendar that were chosen."""
        for key in ("native_digits", "nepali_days"):
            self._settings.setValue(
                key, {chosen: word for word, chosen in _CHOSEN.items()}.get(getattr(wishes, key), "")
            )

    @property
    def user(self) -> str:
        """The name of whoever works here; empty at first."""
        return str(self._settings.value("user", ""))

    def remember_user(self, name: str) -> None:
        """Remember who works here."""
        self._settings.setValue("user", name)

    @property
    def signed_in(self) -> str:
        """The name that signed in last; empty at first."""
        return str(self._settings.value("signed_in", ""))

    def remember_signed_in(self, name: str) -> None:
        """Remember who has signed in."""
        self._settings.setValue("signed_in", name)

    @property
    def idle_minutes(self) -> int:
        """After so many minutes without a key a locked book is closed; never after 0."""
        kept = str(self._settings.value("idle_minutes", USUAL_MINUTES))
        return int(kept) if kept.isdecimal() else USUAL_MINUTES

    def remember_idle_minutes(self, minutes: int) -> None:
        """Remember after how long a locked book is closed."""
        self._settings.setValue("idle_minutes", minutes)

    def columns(self, listing: str) -> list[str]:
        """The columns chosen for a list, by its name; none at first."""
        return str(self._settings.value(f"columns/{listing}", "")).split()

    def remember_columns(self, listing: str, names: Sequence[str]) -> None:
        """Remember the columns of a list."""
        self._settings.setValue(f"columns/{listing}", " ".join(names))

    @property
    def paper_size(self) -> str:
        """The sheet chosen last for papers; empty at first."""
        return str(self._settings.value("paper_size", ""))

    def remember_paper_size(self, name: str) -> None:
        """Remember the sheet that papers are printed on."""
        self._settings.setValue("paper_size", name)

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window, as Qt writes them; empty at first."""
        kept = self._settings.value("geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def remember_geometry(self, kept: QByteArray) -> None:
        """Remember how the window stands."""
        self._settings.setValue("geometry", kept)
