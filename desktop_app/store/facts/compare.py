"""Holding the sums kept ready against the rows: in a second process too where the file is large."""

from __future__ import annotations

import json
import sys
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from random import SystemRandom
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from desktop_app.store.cipher import Access, BookKey
from desktop_app.store.driver import connect
from desktop_app.store.facts.fact import NOW
from desktop_app.store.facts.registry import CELLS
from desktop_app.store.facts.updating import worked_out
from desktop_app.store.second_process import can_have_second, second_process

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from desktop_app.store.database import Book
    from desktop_app.store.facts.fact import KeptSums

_Job: TypeAlias = "Sequence[KeptSums]"

_SHARING = tuple(cell for cell in CELLS if cell.shared)
_JOBS: tuple[_Job, ...] = (_SHARING, *((cell,) for cell in CELLS if not cell.shared))
"""What one process compares at a time: first all sums of what is worked out once for them."""

_PRIME = (1 << 31) - 1
_EVERY_SECOND = 0x55555555
_CHANCE = SystemRandom()
LARGE = 5000
"""Pages from which a second process is worth its start."""


def stale_sums(book: Book) -> list[str]:
    """The names of the tables whose sums are not those of the rows; empty when all is well."""
    with compared(book) as comparison:
        return comparison.stale()


class Comparison:
    """Sums being compared with the rows, by whoever has time: each table is taken once."""

    def __init__(self, book: Book, beside: _Beside | None) -> None:
        """Begin in the second process, where there is one."""
        self._book = book
        self._waiting = deque(_JOBS)
        self._stale: set[str] = set()
        self._beside = beside
        self._other = beside.pool.submit(self._compare, partial(_ask, beside.process)) if beside else None

    def stale(self) -> list[str]:
        """Compare what is left, and name what is wrong; coarser sums only where the finer ones are right."""
        self._compare(partial(_stale_of, self._book))
        if self._other:
            self._other.result()
        self._compare(partial(_stale_of, self._book))  # what a second process did not live to answer
        wrong = [cell for cell in CELLS if cell.name in self._stale]
        return [cell.name for cell in wrong if cell.of not in wrong]

    def stop(self) -> None:
        """Leave the rest as it is: nobody asks any more."""
        self._waiting.clear()
        if self._beside:
            self._beside.process.kill()

    def _compare(self, ask: Callable[[_Job], list[str] | None]) -> None:
        """Take one job after the other, until none is left or nobody answers."""
        with suppress(IndexError):  # none is left
            while True:
                job = self._waiting.popleft()
                answer = ask(job)
                if answer is None:
                    self._waiting.append(job)
                    return
                self._stale.update(answer)


class _Beside(NamedTuple):
    """A second process that looks at the file, and who waits for its answers."""

    process: subprocess.Popen[bytes]
    pool: ThreadPoolExecutor


@contextmanager
def compared(book: Book) -> Iterator[Comparison]:
    """Begin to compare the sums with the rows; in a large file that goes on beside whatever else is done."""
    process = _second_look(book)
    if process is None:
        yield Comparison(book, None)
        return
    with process, ThreadPoolExecutor(1) as pool:
        comparison = Comparison(book, _Beside(process, pool))
        try:
            yield comparison
        finally:
            comparison.stop()


def _second_look(book: Book) -> subprocess.Popen[bytes] | None:
    """A process that opens the same file; None where it is small, being written, or where none can be had."""
    if book.connection.in_transaction or int(book.value("PRAGMA page_count")) < LARGE or not can_have_second():
        return None
    process = second_process(__name__, answer_questions.__name__)
    if process is not None:
        _send(process, {"path": str(book.path.absolute()), "key": [each.hex() for each in book.key or ()]})
    return process


def _ask(process: subprocess.Popen[bytes], job: _Job) -> list[str] | None:
    """Which tables of a job the second process finds stale; None where it says nothing any more."""
    _send(process, [cell.name for cell in job])
    answer = process.stdout.readline() if process.stdout else b""
    return list(json.loads(answer)) if answer.endswith(b"\n") else None


def _send(process: subprocess.Popen[bytes], words: object) -> None:
    """Send the second process a line; where it is gone, its silence says so."""
    if process.stdin is None or process.stdin.closed:
        return
    try:
        process.stdin.write(json.dumps(words).encode() + b"\n")
        process.stdin.flush()
    except OSError:
        with suppress(OSError):  # what it did not take would be sent once more when the pipe is closed
            process.stdin.close()


def answer_questions() -> None:
    """In the second process: open the file it is told, and say which tables of each job that is asked are stale."""
    from desktop_app.store.database import Book

    about, cells = json.loads(sys.stdin.readline()), {cell.name: cell for cell in CELLS}
    access = Access("", BookKey(*map(bytes.fromhex, about["key"]))) if about["key"] else None
    path = Path(about["path"])
    book = Book(path, connect(path, mode="ro", key=access.key if access else None), None)
    for line in sys.stdin:
        sys.stdout.write(json.dumps(_stale_of(book, [cells[name] for name in json.loads(line)])) + "\n")
        sys.stdout.flush()


def _stale_of(book: Book, job: _Job) -> list[str]:
    """The names of those tables of a job whose sums are not those of the rows."""
    with worked_out(book, job, NOW) as tables:
        return [cell.name for cell in job if _is_stale(book, cell, tables)]


def _is_stale(book: Book, cell: KeptSums, tables: Mapping[str, str]) -> bool:
    """Whether a table of sums says other than the rows; sums of nought do not count.

    Nothing is grouped: every key gets a weight by chance, and rows and table must come to the same weighed totals.
    Sums that differ do so but once in some thousand million times, and with other weights at every look.
    """
    weight = _weight(cell)
    rows = _totals(book, cell, weight, cell.keys, f"({cell.rows(tables)})")
    return rows != _totals(book, cell, weight, {key: key for key in cell.keys}, f"main.{cell.name}")


def _weight(cell: KeptSums) -> str:
    """A weight by chance for each key: the product of two sums of its parts, each times a number drawn anew.

    Texts enter one of them by their bytes. Of the other every second bit is left out: differences can be chosen that
    take each other away in every such product of whole sums, but not in these.
    """
    numbers = [key for key in cell.keys if key not in cell.texts]
    one, other = _mixed(numbers + ["texts"] * bool(cell.texts)), _mixed(numbers)
    return f"({one}) * ({other} & {_EVERY_SECOND}) % {_PRIME}"


def _mixed(parts: Sequence[str]) -> str:
    """The sum of parts, each times a number drawn by chance, in the numbers modulo a prime."""
    first, *numbers = (_CHANCE.randrange(1, _PRIME) for _ in range(len(parts) + 1))
    total = " + ".join((str(first), *(f"{by} * ({part})" for by, part in zip(numbers, parts, strict=True))))
    return f"({total}) % {_PRIME}"


def _totals(book: Book, cell: KeptSums, weight: str, keys: Mapping[str, str], rows: str) -> list[int]:
    """The total of each measure over rows weighed by their keys, in the numbers modulo a prime.

    `LIMIT -1` keeps SQLite from working out keys and weights wherever they are named.
    """
    totals = ", ".join(f"ifnull(sum({each} % {_PRIME} * weight % {_PRIME}), 0)" for each in cell.measures)
    numbers = [f"{of} AS {key}" for key, of in keys.items() if key not in cell.texts]
    texts = " || char(31) || ".join(keys[key] for key in cell.keys if key in cell.texts)
    hashed = [f"hashed(CAST({texts} AS BLOB)) % {_PRIME} AS texts"] * bool(texts)
    listed = f"SELECT {', '.join((*numbers, *hashed, *cell.measures))} FROM {rows} LIMIT -1"
    weighed = f"SELECT *, {weight} AS weight FROM ({listed}) LIMIT -1"
    return [total % _PRIME for total in book.one(f"SELECT {totals} FROM ({weighed})") or ()]
