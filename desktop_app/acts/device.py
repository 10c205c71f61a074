"""What this laptop remembers of itself: its keys made once, and its code; in a file that its user alone may read."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_app.acts.machine import machine_mark
from desktop_app.core.laptop import Laptop
from desktop_app.store.cipher import new_signer
from desktop_app.store.own_files import own_folder, write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop_app.store.identity import Device


def device_file() -> Path:
    """Where this user's laptop remembers its key and its code."""
    from platformdirs import user_config_path

    return user_config_path("coverbook", appauthor=False) / "device.json"


def this_laptop() -> Laptop:
    """This laptop as it knows itself; one that has no key yet makes one, and so does one whose file is damaged.

    So does one to which the file was copied from another machine: two that write under one code would give every
    number twice, and neither could take in what the other has written.
    OSError where the file can be neither read nor written.
    """
    with suppress(FileNotFoundError, ValueError, KeyError, TypeError):
        kept = json.loads(device_file().read_text(encoding="utf-8"))
        int(kept["key"], 16), int(kept["secret"], 16)
        if _is_at_home(kept):
            return Laptop(str(kept["key"]), str(kept["code"]), bool(kept["used"]), str(kept["secret"]))
    secret, key = new_signer()
    return _write_laptop(Laptop(key, "", secret=secret))


def _is_at_home(kept: Mapping[str, object]) -> bool:
    """Whether a file was written on this machine, as far as that is known."""
    here = machine_mark()
    return not here or kept["machine"] in {"", here}


def choose_code(code: str) -> Laptop:
    """Write under another code from now on."""
    known = this_laptop()
    return known if known.chosen == code else _write_laptop(known._replace(chosen=code, used=False))


def mark_used() -> Laptop:
    """Some book holds a save under the code: it is kept, and no longer changed lightly."""
    known = this_laptop()
    return known if known.used else _write_laptop(known._replace(chosen=known.code, used=True))


def device_of(laptop: Laptop, name: str) -> Device:
    """The laptop as books know it, under the name of the machine."""
    from desktop_app.store.identity import Device

    return Device(laptop.code, laptop.key, name, laptop.secret)


def _write_laptop(laptop: Laptop) -> Laptop:
    """Write the file anew, whole or not at all."""
    place = device_file()
    own_folder(place.parent)
    kept = {"key": laptop.key, "code": laptop.chosen, "used": laptop.used, "secret": laptop.secret}
    kept["machine"] = machine_mark()
    write_whole(place, json.dumps(kept).encode())
    return laptop
