"""Put a backup in the place of a file, which is kept beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import access_to, device_called, say
from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from desktop_app.core.text import Text
    from desktop_app.store.backup import Difference


def add_arguments(parser: ArgumentParser) -> None:
    """Which backup, in the place of which file."""
    parser.add_argument("backup", type=Path, metavar="BACKUP", help="the backup")
    parser.add_argument("file", type=Path, metavar="FILE", help="the scheme's file that it becomes")
    parser.add_argument("--replace", action="store_true", help="put it in the place of a file that is there")


def run(args: Namespace) -> int:
    """Restore, and say what was lost and brought back by it, and where the former file is kept."""
    from desktop_app.acts.backups import restore, would_change
    from desktop_app.core.language import PLAIN

    access = access_to(args.backup)
    change = would_change(args.file, args.backup, access)
    kept = restore(args.backup, args.file, access, device_called(None), replace=args.replace)
    say(PLAIN.say(text("Backups", "{name} is now what the backup holds.", name=str(args.file))))
    if change:
        say(*map(PLAIN.say, told(change)))
    if kept:
        say(PLAIN.say(text("Backups", "What was there before is kept as {name}.", name=str(kept))))
    return 0


def told(change: Difference) -> Iterator[Text]:
    """What a restored file lacks and has, in saves."""
    if not change.same_book:
        yield text("Backups", "The two are different books.")
    if change.lost:
        words = counted(
            "Backups", "%n saves of the file that was there are not in it, the last one {last}.", "", len(change.lost)
        )
        yield words.about(last=change.lost[-1])
    if change.back:
        yield counted("Backups", "%n saves are in it that the file that was there lacked.", "", len(change.back))
