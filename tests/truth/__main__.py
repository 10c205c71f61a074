"""How true estimates of claims not reported and plans are: `python -m tests.truth [SCHEMES] [MEMBERS]` prints it."""

from __future__ import annotations

import sys

from tests.truth import ahead
from tests.truth.ibnr import MEMBERS, measure, table

SCHEMES = 25


def main() -> None:
    """Simulate so many schemes with so many policies each, and print what is estimated against what becomes true."""
    given = [int(word) for word in sys.argv[1:]]
    count, members = (*given, *(SCHEMES, MEMBERS)[len(given) :])
    measured = measure(range(1, count + 1), members)
    print(f"IBNR against the claims that were not reported: {count} schemes")
    print("\n".join(table(measured.ibnr)))
    print(f"\nCICS and IBNR against all that was paid later: {count} schemes")
    print("\n".join(table(measured.run_off)))
    print(f"\nA business plan against the two years that followed: {count} schemes")
    print("\n".join(ahead.table(ahead.measure(range(1, count + 1)))))


if __name__ == "__main__":
    main()
