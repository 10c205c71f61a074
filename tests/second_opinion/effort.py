"""How long random schemes are looked for: shortly and always the same ones, or long and ever new ones (`make soak`)."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)


FEWER = 5
"""Part of the random schemes that every run looks at, some hundred; `make soak` looks at all, again and again."""
QUICK = 8
"""`make quick` looks at an eighth of that; it is for the minutes while one writes, not for what is handed over."""


def soaking() -> int:
    """How many times as much `make soak` shall look at; 0 in any other run."""
    return int(os.environ.get("SOAK", "0"))


def examples(count: int) -> int:
    """So many cases, more of them in `make soak` and fewer in `make quick`."""
    return count * soaking() or (-(-count // QUICK) if os.environ.get("QUICK") else count)


def tries(count: int) -> settings:
    """A fifth of so many schemes; with SOAK in the environment that many times as many, drawn anew at every run."""
    return settings(
        max_examples=examples(count if soaking() else -(-count // FEWER)),
        derandomize=not soaking(),
        deadline=None,
        print_blob=True,
        suppress_health_check=SLOW,
    )
