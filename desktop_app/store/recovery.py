"""The code on the printed recovery sheet: a holder's secret that nobody has to keep in mind."""

from __future__ import annotations

import secrets

from desktop_app.core.problems import refused
from desktop_app.core.text import text

RECOVERY = ""
"""The name under which the code is a holder of the keys."""

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Digits and capitals without those that are taken for another (Crockford's base 32)."""
_MEANT = str.maketrans("OIL", "011")
_RANDOM, _GROUP = 27, 4
"""Random signs: 135 bits, beyond all trying; the last sign of all proves the others."""


def new_code() -> str:
    """A code in groups of four, as it is printed."""
    signs = "".join(secrets.choice(_SIGNS) for _ in range(_RANDOM))
    whole = signs + _proof(signs)
    return "-".join(whole[at : at + _GROUP] for at in range(0, len(whole), _GROUP))


def as_meant(typed: str) -> str:
    """The signs of a code however it was typed; Refused where it cannot be one, before anything slow is tried."""
    signs = "".join(each for each in typed.upper() if each.isalnum()).translate(_MEANT)
    if len(signs) != _RANDOM + 1 or signs[-1] != _proof(signs[:-1]):
        words = text(
            "Sign in",
            "This is not the code of a recovery sheet: a sign is missing or wrong. It has seven groups of four signs.",
        )
        raise refused(words, "code")
    return signs


def _proof(signs: str) -> str:
    """The sign that shows any one wrong sign, and nearly all that changed places (Luhn's way, to the base of 32)."""
    total, most = 0, len(_SIGNS)
    for at, sign in enumerate(reversed(signs)):
        weighed = (2 - at % 2) * _SIGNS.find(sign)
        total += weighed // most + weighed % most
    return _SIGNS[-total % most]
