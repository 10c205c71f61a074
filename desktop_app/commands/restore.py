"""Put a backup in the place of a file, which is kept beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import access_to, device_called, say
from desktop_app.core.text import text

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from desktop_app.store.cipher import Access


def add_arguments(parser: ArgumentParser) -> None:
    """Which backup, in the place of which file."""
    parser.add_argument("backup", type=Path, metavar="BACKUP", help="the backup")
    parser.add_argument("file", type=Path, metavar="FILE", help="the scheme's file that it becomes")
    parser.add_argument("--replace", action="store_true", help="put it in the place of a file that is there")


def run(args: Namespace) -> int:
    """Restore, and say what was lost and brought back by it, and where the former file is kept.

    Where the file that is there is locked, only who may: that is asked of the people in it, unless it cannot be read.
    """
    from desktop_app.acts.restoring import require_to_restore, restore, would_change
    from desktop_app.catalog.backups import differences

    access = access_to(args.backup)
    present = _access_to_present(args.file, access)
    if present:
        require_to_restore(args.file, present)
    change = would_change(args.file, args.backup, present, access)
    kept = restore(args.backup, args.file, access, device_called(None), replace=args.replace)
    say(text("Backups", "{name} is now what the backup holds.", name=str(args.file)))
    if change:
        say(*differences(change))
    if kept:
        say(text("Backups", "What was there before is kept as {name}.", name=str(kept)))
    return 0


def _access_to_present(file: Path, access: Access | None) -> Access | None:
    """What opens the file that is there: mostly the same as the backup, which a former key may lock."""
    from desktop_app.acts.sign_in import fits

    return access if access and fits(access, file) else access_to(file)
