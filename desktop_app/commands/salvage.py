"""Save what can be read of a damaged file into a new one, and list what could not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import access_to, add_device, device_called, say, who_am_i

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, and where what is read of it goes."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the damaged file; it stays as it is")
    parser.add_argument("new", type=Path, metavar="NEW", help="the new file; none may be there")
    add_device(parser)


def run(args: Namespace) -> int:
    """Salvage, and say how much is lost and where that is listed."""
    from desktop_app.acts.salvage import salvage
    from desktop_app.acts.who import Who
    from desktop_app.catalog.backups import salvaged

    access = access_to(args.file)
    user, machine = who_am_i()
    who = Who(access.name if access else user, machine)
    done = salvage(args.file, args.new, access, device_called(args.device), who)
    say(salvaged(args.new, len(done.lost), done.listed))
    return 0
