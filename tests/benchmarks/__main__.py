"""How fast Coverbook starts and works on this machine: `make bench`, with ARGS for sizes and benchmarks."""

from __future__ import annotations

import os
import sys
from types import MappingProxyType

from tests.benchmarks import (
    checks,
    closing,
    collecting,
    heartbeat,
    import_,
    indicators,
    locking,
    merging,
    monitoring,
    pages,
    paper,
    past,
    receipts,
    saving,
    searching,
    snapshots,
    start,
    triangles,
    verifying,
)

BENCHMARKS = MappingProxyType(
    {
        "start": start.run,
        "heartbeat": heartbeat.run,
        "saving": saving.run,
        "locking": locking.run,
        "searching": searching.run,
        "snapshots": snapshots.run,
        "checks": checks.run,
        "closing": closing.run,
        "collecting": collecting.run,
        "import": import_.run,
        "indicators": indicators.run,
        "merging": merging.run,
        "monitoring": monitoring.run,
        "pages": pages.run,
        "paper": paper.run,
        "past": past.run,
        "receipts": receipts.run,
        "triangles": triangles.run,
        "verifying": verifying.run,
    }
)
"""What is measured, by its name: each takes the sizes and says whether it keeps to its limits."""


def main() -> int:
    """Run the benchmarks named, or all, on the sizes named (the village unless told otherwise); 1 where one misses."""
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    names = [each for each in sys.argv[1:] if each in BENCHMARKS] or list(BENCHMARKS)
    sizes = [each for each in sys.argv[1:] if each not in BENCHMARKS] or ["village"]
    kept = [BENCHMARKS[name](sizes) for name in names]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
