"""How fast Coverbook starts and works on this machine: `make bench`, with ARGS for the sizes of the schemes."""

from __future__ import annotations

import os
import sys

from tests.benchmarks import start


def main() -> int:
    """Run every benchmark on the sizes named (the village unless told otherwise); 1 where one misses its mark."""
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return 0 if start.run(sys.argv[1:] or ["village"]) else 1


if __name__ == "__main__":
    sys.exit(main())
