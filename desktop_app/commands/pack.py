"""Write what this laptop knows of a book and another does not, as one signed file for a stick."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import a_device, a_place, add_device, device_called, looking_at, say
from desktop_app.core.text import counted

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, where the packet goes, and for whom it is."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("--out", type=a_place, required=True, metavar="X.packet", help="the packet that is written")
    words = "only what the laptop of this code does not know; without it, what any laptop may not know"
    parser.add_argument("--since", type=a_device, metavar="DEVICE", help=words)
    add_device(parser)


def run(args: Namespace) -> int:
    """Write it and say what is in it."""
    from desktop_app.acts.book import as_known
    from desktop_app.acts.packets import pack

    with looking_at(args.file) as book:
        book.device = as_known(book, device_called(args.device))
        done = pack(book, args.out, args.since)
    words = counted("Packet", "{name} holds %n saves. Take it to the other laptop.", "", done.saves, name=str(args.out))
    say(words)
    return 0
