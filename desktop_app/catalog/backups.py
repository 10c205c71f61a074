"""Backups in words: how old the newest is and where it lies, and what restoring one would lose and bring back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.catalog.listings.listing import ListColumn, Listing
from desktop_app.catalog.mark import Mark, Tone
from desktop_app.core.shown import Number, When
from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.core.backups import Difference, Newest, SaveMade
    from desktop_app.core.text import Text

PART = "backups"
"""The part of the page Data."""

BACKUPS = Listing(
    "backups",
    (
        ListColumn("day", text("Backups", "Made"), share=1),
        ListColumn("time", text("Records", "Time"), share=1),
        ListColumn("age", text("Field", "Age"), share=1),
        ListColumn("size", text("Backups", "Size"), share=1, figures=True),
        ListColumn("place", text("Backups", "Where"), share=6),
    ),
    text("Backups", "There is no backup yet. One is made when the file is closed, or now with the button above."),
    key=5,
)
"""The backups of a book; the key is the place in the list."""

PLACES = Listing(
    "backup_places",
    (
        ListColumn("place", text("Backups", "Where backups go"), share=6),
        ListColumn("state", text("Field", "State"), share=2),
    ),
    text("Backups", "Add a stick or a folder on another disk: what lies on this laptop alone is lost with it."),
    key=2,
)
"""The places of backups; the key is the place in the list."""

THERE = Mark(Tone.GOOD, text("Backups", "There now"))
AWAY = Mark(Tone.QUIET, text("Backups", "Not there now"))

FEW = 3
"""So many saves are named; the others are counted."""
_KILO, _MEGA = 1000, 1_000_000


def age_words(days: int) -> Text:
    """How long ago a backup was made."""
    if days <= 1:
        return text("Form", "today") if days <= 0 else text("Backups", "yesterday")
    return counted("Backups", "%n days ago", "", days)


def mark_of(newest: Newest) -> Mark:
    """The newest backup at a glance."""
    tone = Tone.WATCH if newest.is_old else Tone.GOOD
    if newest.days is None:
        return Mark(tone, text("Backups", "No backup yet"))
    return Mark(tone, text("Backups", "Backup {age}", age=age_words(newest.days)))


def place_words(place: str) -> Text | str:
    """Where a backup lies, in brief; empty stands for this laptop's own place."""
    return Path(place).name if place else text("Backups", "on this laptop")


def reminder(newest: Newest) -> Text:
    """What the day's page says where a new backup is needed."""
    if newest.days is None:
        return text("Backups", "There is no backup of this file yet.")
    return counted("Backups", "The newest backup was made %n days ago, and more has been saved since.", "", newest.days)


def size_words(size: int) -> Text:
    """A number of bytes as people read it."""
    if size < _MEGA:
        return text("Backups", "{size} kB", size=max(size // _KILO, 1))
    return text("Backups", "{size} MB", size=Number(size / _MEGA))


def differences(change: Difference) -> Iterator[Text]:
    """What a file lacks and has after a backup took its place, in saves."""
    if not change.same_book:
        yield text("Backups", "The two are different books.")
    if change.lost:
        words = counted("Backups", "%n saves of the file that it replaces are not in the backup: {saves}", "", 0)
        yield _listed(words, change.lost)
    if change.back:
        words = counted("Backups", "%n saves of the backup are not in the file that it replaces: {saves}", "", 0)
        yield _listed(words, change.back)
    if not change.lost and not change.back:
        yield text("Backups", "The backup holds the same saves as the file that it replaces.")


def _listed(words: Text, saves: Sequence[SaveMade]) -> Text:
    """A sentence about some saves, which names the last ones, the newest first."""
    return replace(words, count=len(saves)).about(saves=_joined(list(saves[: -FEW - 1 : -1]), more=len(saves) > FEW))


def _joined(saves: Sequence[SaveMade], *, more: bool) -> Text:
    """Some saves in one line."""
    first, *rest = saves
    words = text("Backups", "{save} ({user}, {day})") if first.user else text("Backups", "{save} ({day})")
    words = words.about(save=first.name, user=first.user, day=When(first.day))
    if rest:
        return text("Backups", "{first}, {rest}", first=words, rest=_joined(rest, more=more))
    return text("Backups", "{save}, …", save=words) if more else words


def salvaged(new: Path, lost: int, listed: Path | None) -> Text:
    """What came of saving what can be read of a damaged file."""
    if not lost:
        return text("Backups", "{name} holds everything that was in the damaged file.", name=str(new))
    words = counted(
        "Backups",
        "{name} holds what could be read. %n things are lost or not whole: {list} names them. Look them up in a backup "
        "or on paper; Verify tells which former saves no longer hold.",
        "",
        lost,
    )
    return words.about(name=str(new), list=str(listed))
