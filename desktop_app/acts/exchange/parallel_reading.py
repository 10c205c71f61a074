"""A long folder is read by a second process while this one writes: reading and writing take about as long.

The second process only reads the folder, and sends what it has read through a pipe; where it cannot be had, or ends
early, nothing is lost but time.
"""

from __future__ import annotations

import gc
import marshal
import sys
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.acts.exchange.columns import Columns
from desktop_app.acts.exchange.sources import Folder
from desktop_app.acts.exchange.staging import Staging
from desktop_app.core.problems import Refused
from desktop_app.core.records.sheets import sheet
from desktop_app.store.bulk import Misfit
from desktop_app.store.second_process import can_have_second, second_process

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator
    from concurrent.futures import Future
    from typing import IO, TypeAlias

    from desktop_app.acts.exchange.columns import Values
    from desktop_app.acts.exchange.sources import Origin

    Read: TypeAlias = Callable[[str], Iterator[Values]]

_LONG = 8_000_000
"""Bytes of a folder above which a second process is worth its start."""
_AHEAD = 64
"""Chunks, each of about a quarter of a megabyte, that the second process reads ahead."""
_WIDTH = 4
_END, _WRONG = "end", "wrong"


def values_of(origin: Origin, decimals: int, name: str) -> Iterator[Values]:
    """The rows of a sheet, some thousand at a time and column by column; Misfit where anything is wrong with one."""
    staging = Staging(sheet(name), origin.name(name), decimals)
    try:
        opened = staging.open(origin)
        if opened is None or staging.problems:
            raise Misfit
        places, width, chunks = opened
        columns = Columns(staging.of, places, width, decimals)
        for chunk in chunks:
            yield columns.good(chunk)
    except Refused:
        raise Misfit from None


@contextmanager
def read_in_parallel(origin: Origin, decimals: int) -> Iterator[Read]:
    """How to read each sheet, in their order: here, or ahead in a second process."""
    process = _begun(origin.path, decimals) if _worth_it(origin) else None
    if process is None:
        yield partial(values_of, origin, decimals)
        return
    with process:
        try:
            yield partial(_received, process.stdout)
        finally:
            process.kill()


def _begun(folder: Path, decimals: int) -> subprocess.Popen[bytes] | None:
    """The second process; None where the system does not give us one."""
    process = second_process(__name__, send_folder.__name__)
    if process and process.stdin:
        with suppress(OSError), process.stdin as told:
            told.write(marshal.dumps((str(folder.absolute()), decimals)))
    return process


def send_folder() -> None:
    """In the second process: read the folder it is told, and send each chunk, each sheet's end, and what is wrong.

    It reads on while the first works on what it has: that stops taking more at the end of each sheet, for a while.
    """
    gc.disable()  # chunks are lists without circles: to look for some in them takes a twentieth of the time
    path, decimals = marshal.loads(sys.stdin.buffer.read())  # noqa: S302 - from our own program
    sent: deque[Future[None]] = deque()
    with ThreadPoolExecutor(1) as sender:
        for message in _messages(Folder(Path(path)), decimals):
            if len(sent) == _AHEAD:
                sent.popleft().result()  # an error, where nobody listens any more
            sent.append(sender.submit(_send, sys.stdout.buffer, message))


def _messages(origin: Folder, decimals: int) -> Iterator[Values | str]:
    """What the other is told: chunks, the end of each sheet, and that something is wrong."""
    try:
        for name in origin.sheets():
            yield from map(list, values_of(origin, decimals, name))
            yield _END
    except Misfit:
        yield _WRONG


def _worth_it(origin: Origin) -> bool:
    """Whether there is much to read, and a second processor and program to read it."""
    if not isinstance(origin, Folder) or origin.corrections or not can_have_second():
        return False
    files = (origin.path / origin.name(name) for name in origin.sheets())
    return sum(file.stat().st_size for file in files if file.exists()) > _LONG


def _send(stream: IO[bytes], message: Values | str) -> None:
    """Send a message behind its length."""
    content = marshal.dumps(message)
    stream.write(len(content).to_bytes(_WIDTH, "big"))
    stream.write(content)
    stream.flush()


def _received(stream: IO[bytes] | None, _name: str) -> Iterator[Values]:
    """The chunks of the next sheet; Misfit where the other says so, or says no more."""
    while stream:
        length = int.from_bytes(stream.read(_WIDTH), "big")
        content = stream.read(length)
        message: Any = marshal.loads(content) if length and len(content) == length else _WRONG  # noqa: S302 - our own words
        if message == _END:
            return
        if message == _WRONG:
            raise Misfit
        yield message
