"""Which machine this is, so that what a laptop remembers of itself is not taken over by a copy of its folder."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

ON_A_STICK = "COVERBOOK_ON_A_STICK"
"""Set where the program starts from a stick, which is one laptop on whatever machine it is put into."""
_LINUX = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


def machine_mark() -> str:
    """A mark of this machine, always the same; empty where the machine does not say which it is.

    It is a digest, so that the number of the machine, which other programs know it by, stands in no file of ours.
    """
    found = "" if os.environ.get(ON_A_STICK) else _machine_number()
    return sha256(f"coverbook {found}".encode()).hexdigest() if found else ""


def _machine_number() -> str:
    """The number that the system gave this machine when it was installed; empty where it has none, and on macOS."""
    with suppress(OSError):
        if sys.platform == "win32":
            import winreg

            place = winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography")
            return str(winreg.QueryValueEx(place, "MachineGuid")[0])
        return next((number for place in _LINUX if place.exists() and (number := place.read_text().strip())), "")
    return ""
