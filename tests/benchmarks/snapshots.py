"""The benchmarks of 5,000 schemes over 40 quarters, beside one plain scan of the same files by DuckDB."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.benchmarks.ratio import seconds, told, work_of

if TYPE_CHECKING:
    from collections.abc import Sequence

SCHEMES, QUARTERS = 5_000, 40
LIMIT = 6.0
"""The quartiles of every like-group in every quarter may take so many scans of one column."""
SECONDS = 2.0
"""And so long, on a machine that does nothing else."""
MEGABYTES = 600
"""The most memory the process may take, for all that is told of a network."""


def run(sizes: Sequence[str]) -> bool:
    """Measure in a process of its own, print the figures, and say whether they keep to the limits."""
    del sizes
    from tests.network.snapshots import invented

    with TemporaryDirectory() as folder:
        invented(Path(folder), SCHEMES, QUARTERS)
        command = [sys.executable, "-m", "tests.benchmarks.snapshots", folder]
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    scan, quartiles, clock, whole, megabytes = map(float, said.split())
    kept = told("snapshots: quartiles of every group and quarter", quartiles, ("scan", scan), LIMIT)
    told("snapshots: all that is told of it", whole, ("scan", scan), float("inf"))
    print(f"snapshots: quartiles {clock:.1f} s by the clock (at most {SECONDS:g})")
    print(f"snapshots: memory {megabytes:.0f} MB (at most {MEGABYTES})")
    return kept and clock <= SECONDS and megabytes <= MEGABYTES


def measure(folder: Path) -> tuple[float, ...]:
    """Seconds of the processor of a scan, of the quartiles, by the clock, of everything; and megabytes."""
    from desktop_app.core.period import parse_day
    from desktop_app.network.engines import engine_for
    from desktop_app.network.expressions import trend
    from desktop_app.network.gather import NetworkWish, gather

    files = sorted(folder.glob("*.parquet"))
    scan = min(work_of(lambda: _scan(files)) for _ in range(3))
    with engine_for(files) as engine:
        clock = min(seconds(lambda: engine.ask(trend())) for _ in range(3))
        quartiles = min(work_of(lambda: engine.ask(trend())) for _ in range(3))
    day = parse_day("2026-02-15")
    whole = work_of(lambda: gather(folder, day, NetworkWish(schemes=("s1",))))
    return scan, quartiles, clock, whole, _peak()


def _peak() -> float:
    """The most megabytes that this process has taken; what the system calls so goes back to who began it."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1024


def _scan(files: Sequence[Path]) -> None:
    """The sum of one column of all files."""
    import duckdb

    with duckdb.connect() as engine:
        engine.read_parquet([str(each) for each in files]).aggregate("sum(value)").fetchall()


if __name__ == "__main__":
    print(*measure(Path(sys.argv[1])))
