"""A process of its own for each run: forked from one that has loaded the program already, and watched from there."""

from __future__ import annotations

import os
import signal
import traceback
from typing import TYPE_CHECKING, NamedTuple, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE = 60
"""Seconds after which a process hangs."""
TOGETHER = 50
"""So many failures are met, or looked at, by one process: a new one for each takes longer than the work."""


class Ended(NamedTuple):
    """How a process ended: what it told until then, and the signal that ended it, 0 where it came to its end."""

    told: tuple[str, ...]
    signal: int

    def after(self, word: str) -> list[str]:
        """What was told behind a word, line by line."""
        return [line[len(word) + 1 :] for line in self.told if line.partition(" ")[0] == word]


def run(work: Callable[[Callable[[str], None]], None]) -> Ended:
    """Do some work in a forked process, given a function by which it tells a line, and wait for its end."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work(work, writing)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8", errors="replace") as lines:
        told = tuple(line.rstrip("\n") for line in lines if line.endswith("\n"))
    _, status = os.waitpid(child, 0)
    return Ended(told, os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0)


def _work(work: Callable[[Callable[[str], None]], None], writing: int) -> NoReturn:
    """The life of a forked process; what nobody expected is told as broken."""
    signal.alarm(PATIENCE)

    def tell(line: str) -> None:
        os.write(writing, line.replace("\n", "\x1f").encode("utf-8", "replace") + b"\n")

    try:
        work(tell)
    except BaseException:  # noqa: BLE001 - this is the end of the process
        tell(f"broken {traceback.format_exc()}")
    os._exit(0)


def tell_of(tell: Callable[[str], None], at: int, line: str) -> None:
    """Tell a line of one of several things that one process does."""
    word, _, rest = line.partition(" ")
    tell(f"{word} {at} {rest}")
