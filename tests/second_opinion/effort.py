"""How long random schemes are looked for: shortly and always the same ones, or long and ever new ones (`make soak`)."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)


FEWER = 2
"""Part of them that every run looks at: the tests draw from the same schemes, some three hundred of them together."""


def tries(count: int) -> settings:
    """Half of so many schemes; with SOAK in the environment that many times as many, drawn anew at every run."""
    times = int(os.environ.get("SOAK", "0"))
    return settings(
        max_examples=count * times or -(-count // FEWER),
        derandomize=not times,
        deadline=None,
        print_blob=True,
        suppress_health_check=SLOW,
    )
