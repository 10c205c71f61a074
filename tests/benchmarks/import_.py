"""A whole scheme's folder imported, all checks, history and cells included, beside its bare rows by `executemany`.

The bare tables have the same columns and indexes, but no links, no triggers, no history and no search; their rows come
ready made, with the row numbers of what they link to. Both are new files with the same settings, and one transaction.

Memory is measured of the folder and of another with half its households and all that is theirs.
"""

from __future__ import annotations

import csv
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

from tests.benchmarks.ratio import told
from tests.benchmarks.schemes import FOLDER, forget, scheme_file

if TYPE_CHECKING:
    from collections.abc import Sequence
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

def told(seconds):
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(seconds, peak / (1 << 20 if sys.platform == "darwin" else 1 << 10))

made, source = Path(sys.argv[1]), Path(sys.argv[2])
"""
OURS = f"""{TIMED}
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.store.opening import open_book

book = open_book(made, create=True)
begun = time.perf_counter()
import_folder(book, source)
book.close()
told(time.perf_counter() - begun)
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
seconds = -time.perf_counter()
bare.execute("BEGIN")
seconds += time.perf_counter()
for table in TABLES:
    found = rows.execute(f"SELECT * FROM {{table}} ORDER BY id")
    while some := found.fetchmany(20000):
        statement = f"INSERT INTO {{table}} VALUES ({{', '.join('?' * len(some[0]))}})"
        seconds -= time.perf_counter()
        bare.executemany(statement, some)
        seconds += time.perf_counter()
seconds -= time.perf_counter()
bare.execute("COMMIT")
bare.execute("PRAGMA wal_checkpoint(TRUNCATE)")
bare.close()
told(seconds + time.perf_counter())
"""


class Taken(NamedTuple):
    """What one process took: seconds, and megabytes at its peak."""

    seconds: float
    memory: float


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
    seconds, memory = said.split()
    return Taken(float(seconds), float(memory))


def exchange_folder(size: str, file: Path) -> Path:
    """The exchange folder of a scheme, made once."""
    from desktop_app.acts.exchange.export_folder import export_folder
    from desktop_app.store.opening import open_book

    folder = FOLDER / f"{size}-folder"
    if not folder.exists():
        book = open_book(file, look=True)
        export_folder(book, folder)
        book.close()
    return folder.absolute()


def _half(folder: Path) -> Path:
    """A folder with every other household of another one and all that is theirs, made once."""
    from desktop_app.core.records.sheets import SHEETS

    half = folder.with_name(f"{folder.name}-half")
    if not half.exists():
        half.mkdir()
        out: dict[str, set[str]] = {}
        for of in SHEETS:
            if (folder / f"{of.name}.csv").exists():
                _thin(of, folder, half, out)
    return half


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
