"""What cannot be true of a scheme."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.core.problems import Problem
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.records.scheme import Scheme

_CURRENCY = re.compile("[A-Z]{3}")


def check(scheme: Scheme) -> list[Problem]:
    """The currency is named by its three capital letters (ISO 4217)."""
    if _CURRENCY.fullmatch(scheme.currency):
        return []
    return [Problem(text("Rules", "Write the currency as its three capital letters, like INR or KES."), "currency")]
