"""How fast Coverbook starts and works on this machine: `make bench`, with ARGS for the sizes of the schemes."""

from __future__ import annotations

import sys

from tests.benchmarks import start


def main() -> int:
    """Run every benchmark on the sizes named (the village unless told otherwise); 1 where one misses its mark."""
    return 0 if start.run(sys.argv[1:] or ["village"]) else 1


if __name__ == "__main__":
    sys.exit(main())
