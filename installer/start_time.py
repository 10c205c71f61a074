"""How long the bundle takes to its first painted window, beside the same program from source: in turn, in one run."""

from __future__ import annotations

import os
import statistics
import sys

from installer.bundle import PROBE
from installer.description import BUNDLE
from tests.benchmarks.schemes import scheme_file
from tests.benchmarks.start import OURS, seconds_to_paint

LIMIT = 1.3
"""So many times as long as from source the bundle may take."""
ROUNDS = 15
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY")


def compare(rounds: int = ROUNDS) -> dict[str, float]:
    """The median seconds of each; the first round only warms the disk."""
    file = str(scheme_file("village"))
    commands = {"source": (sys.executable, "-c", OURS, file), "bundle": (str(BUNDLE / PROBE), file)}
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            seconds = seconds_to_paint(*command)
            if number:
                taken[name].append(seconds)
    return {name: statistics.median(each) for name, each in taken.items()}


def main() -> int:
    """Print both and their ratio; 1 where the bundle is slower than it may be."""
    if not any(os.environ.get(name) for name in SCREENS):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = compare()
    ratio = found["bundle"] / found["source"]
    for name, seconds in found.items():
        print(f"start from {name}  {seconds * 1000:6.0f} ms")
    print(f"               x {ratio:.2f}  (at most x {LIMIT})")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
