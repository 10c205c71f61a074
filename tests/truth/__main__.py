"""The table of how true the estimates of claims not reported are: `python -m tests.truth [SCHEMES]`."""

from __future__ import annotations

import sys

from tests.truth.ibnr import measure, table


def main() -> None:
    """Simulate so many schemes (25 unless told otherwise) and print both tables."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 25
    measured = measure(range(1, count + 1))
    print(f"IBNR against the claims that were not reported, {count} schemes")
    print("\n".join(table(measured.ibnr)))
    print(f"\nCICS and IBNR against all that was paid later, {count} schemes")
    print("\n".join(table(measured.run_off)))


if __name__ == "__main__":
    main()
