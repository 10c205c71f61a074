"""A whole scheme's folder imported, all checks, history and cells included, beside its bare rows by `executemany`.

The bare tables have the same columns and indexes, but no links, no triggers, no history and no search; their rows come
ready made, with the row numbers of what they link to. Both are new files with the same settings, and one transaction.

Memory is measured of the folder and of another with half its households and all that is theirs.
"""

from __future__ import annotations

import csv
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

from tests.benchmarks.ratio import told
from tests.benchmarks.schemes import FOLDER, forget, scheme_file

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop_app.core.records.sheets import Sheet

LIMIT = 3.0
"""Ours may take so many times as long as the bare rows."""
MEMORY = 250
"""Megabytes that an import of any size may take."""
MORE = 1.25
"""The whole folder may take so many times the memory of half of it."""
ROUNDS = 2
TIMED = """
import resource, sys, time
from pathlib import Path

def peak():
    status = Path("/proc/self/status")
    if status.exists():  # what the system calls the largest there goes back to who began this process
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM")) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)

def told(seconds, work):
    print(seconds, peak(), work)

made, source = Path(sys.argv[1]), Path(sys.argv[2])
"""
OURS = f"""{TIMED}
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.store.opening import open_book

book = open_book(made, create=True)
begun, worked = time.perf_counter(), time.process_time()
import_folder(book, source)
book.close()
told(time.perf_counter() - begun, time.process_time() - worked)
"""
BARE = f"""{TIMED}
import re
from desktop_app.store.driver import connect
from desktop_app.store.schema import TABLES

rows, bare = connect(source, mode="ro"), connect(made, mode="rwc")
bare.execute("PRAGMA journal_mode = WAL")
parts = "SELECT tbl_name, sql FROM sqlite_schema WHERE type IN ('table', 'index') AND sql NOTNULL"
for table, sql in rows.execute(parts).fetchall():
    if table in TABLES:
        bare.execute(re.sub(r" REFERENCES [a-z]+", "", sql))
seconds = work = 0

def timed(act, *of):
    global seconds, work
    begun, worked = time.perf_counter(), time.process_time()
    act(*of)
    seconds, work = seconds + time.perf_counter() - begun, work + time.process_time() - worked

timed(bare.execute, "BEGIN")
for table in TABLES:
    found = rows.execute(f"SELECT * FROM {{table}} ORDER BY id")
    while some := found.fetchmany(20000):
        statement = f"INSERT INTO {{table}} VALUES ({{', '.join('?' * len(some[0]))}})"
        timed(bare.executemany, statement, some)
timed(bare.execute, "COMMIT")
timed(bare.execute, "PRAGMA wal_checkpoint(TRUNCATE)")
timed(bare.close)
told(seconds, work)
"""


class Taken(NamedTuple):
    """What one process took: seconds, megabytes at its peak, and seconds of the processor."""

    seconds: float
    memory: float
    work: float


def run(sizes: Sequence[str]) -> bool:
    """Measure, print the figures, and say whether every size keeps to the limits."""
    kept = [_measured(size) for size in sizes]
    return all(kept)


def _measured(size: str) -> bool:
    """Bare and ours in turn; the quicker round of each counts."""
    file = scheme_file(size)
    folder = exchange_folder(size, file)
    rounds = [(_timed(BARE, file), _timed(OURS, folder)) for _ in range(ROUNDS)]
    bare, ours = (min(each) for each in zip(*rounds, strict=True))
    quick = told(f"import {size}: its folder", ours.seconds, ("bare rows", bare.seconds), LIMIT)
    worked, work = (min(each.work for each in taken) for taken in zip(*rounds, strict=True))
    print(
        f"import {size}: of the processor {work:.1f} s of who writes, bare rows {worked:.1f} s, x {work / worked:.2f}"
    )
    half = _timed(OURS, _half(folder)).memory
    more = ours.memory / half
    print(f"import {size}: {ours.memory:.0f} MB of memory at the peak (at most {MEMORY})")
    print(f"import {size}: half of it {half:.0f} MB, the whole x {more:.2f}  (at most x {MORE:g})")
    return quick and ours.memory <= MEMORY and more <= MORE


def _timed(program: str, source: Path) -> Taken:
    """What a program took to fill a new file from a source, in a process of its own."""
    made = FOLDER / "imported.coverbook"
    forget(made)
    try:
        command = [sys.executable, "-c", program, str(made), str(source)]
        said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    finally:
        forget(made)
    return Taken(*map(float, said.split()))


def exchange_folder(size: str, file: Path) -> Path:
    """The exchange folder of a scheme, made once."""
    from desktop_app.acts.exchange.export_folder import export_folder
    from desktop_app.store.opening import open_book

    def make(place: Path) -> None:
        book = open_book(file, look=True)
        export_folder(book, place)
        book.close()

    return _made_once(FOLDER / f"{size}-folder", make)


def _half(folder: Path) -> Path:
    """A folder with every other household of another one and all that is theirs, made once."""
    from desktop_app.core.records.sheets import SHEETS

    def make(place: Path) -> None:
        place.mkdir()
        out: dict[str, set[str]] = {}
        for of in SHEETS:
            if (folder / f"{of.name}.csv").exists():
                _thin(of, folder, place, out)

    return _made_once(folder.with_name(f"{folder.name}-half"), make)


def _made_once(folder: Path, make: Callable[[Path], None]) -> Path:
    """A folder that is there whole or not at all: what a run that failed left of one is not measured by the next."""
    if not folder.exists():
        begun = folder.with_name(f"{folder.name}-new")
        shutil.rmtree(begun, ignore_errors=True)
        make(begun)
        begun.rename(folder)
    return folder.absolute()


def _thin(of: Sheet, folder: Path, half: Path, out: dict[str, set[str]]) -> None:
    """The rows of a sheet that link to nobody who is out; `out` holds the codes of those, by their sheets."""
    from desktop_app.core.records.field import Kind

    gone = out.setdefault(of.name, set())
    links = {field.column: out.setdefault(str(field.target), set()) for field in of.fields if field.kind is Kind.LINK}
    with (
        (folder / f"{of.name}.csv").open(encoding="utf-8-sig", newline="") as whole,
        (half / f"{of.name}.csv").open("w", encoding="utf-8-sig", newline="") as kept,
    ):
        rows = csv.DictReader(whole)
        writer = csv.DictWriter(kept, rows.fieldnames or (), lineterminator="\n")
        writer.writeheader()
        for row in rows:
            odd = of.name == "people" and row["household"][-1:] in "13579"
            if odd or any(row.get(column) in codes for column, codes in links.items()):
                gone.add(row.get("code", ""))
            else:
                writer.writerow(row)
