"""Codes as people type them: one form for all ways of writing the same one, and what a laptop's own may look like."""

from __future__ import annotations

import re
import string

from desktop_app.core.manner import tidy

_SMALL = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)
_OF_DEVICE = re.compile("[A-Z0-9]{1,3}")


def folded(code: str) -> str:
    """A code without its blanks and with small letters: two codes that give the same are one code.

    Letters outside A to Z are left as they are, as SQLite's NOCASE leaves them, which compares codes in the file.
    """
    return "".join(tidy(code).split()).translate(_SMALL)


def device_code(typed: str) -> str | None:
    """The code of a laptop that was meant: one to three letters or digits; None for anything else."""
    code = "".join(tidy(typed).split()).upper()
    return code if _OF_DEVICE.fullmatch(code) else None
