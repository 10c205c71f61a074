"""How long after the waiting period a claim happened: many soon after it tell of who joined because of an illness."""

from __future__ import annotations

WAITING, LATER = "waiting", "later"

WINDOWS = ((WAITING, None, 0), ("1-30", 0, 30), ("31-60", 30, 60), ("61-90", 60, 90), (LATER, 90, None))
"""(name, days since the waiting period ended: from, up to but not including) of whoever is insured."""
