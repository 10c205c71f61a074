"""Bring the program itself up to date from a stick: a signed update, tried before it takes its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import say
from desktop_app.core.problems import refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """Which update, for which program."""
    parser.add_argument("update", nargs="?", type=Path, metavar="FOLDER-OR-FILE", help="the update, or where it lies")
    parser.add_argument("--program", type=Path, help="the folder of the program, where it is not this one")
    parser.add_argument(
        "--try-start", action="store_true", help="only start the window once, without a screen, and say that it starts"
    )


def run(args: Namespace) -> int:
    """Apply the update and say which version is in its place; Refused, the old one there, where that fails."""
    from desktop_app.acts.updating.package import keys_in
    from desktop_app.acts.updating.placing import prepare
    from desktop_app.ui.look.places import UPDATE_KEYS

    if args.try_start:
        from desktop_app.bootstrap import start_once

        start_once()
        say(text("Update", "Coverbook starts."))
        return 0
    if args.update is None:
        raise refused(text("Update", "Say which update, or in which folder it lies."))
    ready = prepare(args.update, args.program or _own_folder(), keys_in(UPDATE_KEYS))
    ready.take_place()
    say(text("Update", "Version {new} is in the place of version {old}.", new=ready.new, old=ready.old))
    return 0


def _own_folder() -> Path:
    """The folder of this program; Refused where it does not run from a bundle."""
    from desktop_app.ui.look.places import own_bundle

    found = own_bundle()
    if found is None:
        raise refused(text("Update", "This Coverbook runs from its source: update that, or name a folder (--program)."))
    return found
