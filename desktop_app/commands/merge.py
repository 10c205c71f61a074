"""Take in what another laptop wrote in the same book, from its packet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import add_device, device_called, say, say_json, working_on, writing_to
from desktop_app.core.text import Text, counted

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from desktop_app.store.meeting.arrival import Arrived


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, and the packet."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("packet", type=Path, metavar="X.packet", help="what another laptop has packed")
    parser.add_argument("--json", action="store_true", help="as JSON")
    add_device(parser)


def run(args: Namespace) -> int:
    """Take it in, and say what was new and what waits."""
    from desktop_app.acts.conflicts import conflicts
    from desktop_app.acts.packets import merge
    from desktop_app.commands.conflicts import answer

    with writing_to(args.file, device_called(args.device)) as book:
        arrived = merge(book, args.packet, working_on(book))
        waits = conflicts(book)
    if args.json:
        new = {"saves": arrived.saves, "rows": arrived.rows, "laptops": arrived.laptops}
        say_json({"new": new, "conflicts": [row for each in waits for row in answer(each)]})
    else:
        say(*_sentences(arrived, len(waits)))
    return 0


def _sentences(arrived: Arrived, waits: int) -> list[Text]:
    """What a packet brought, in sentences."""
    from desktop_app.acts.packets import brought

    told = [brought(arrived)]
    if waits:
        told.append(counted("Packet", "%n conflicts wait for a person: see `coverbook conflicts`.", "", waits))
    return told
