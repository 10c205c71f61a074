"""Where the program's own resources lie, installed, bundled or in its source folder."""

from __future__ import annotations

import sys
from pathlib import Path


def _root() -> Path:
    """The folder that holds the resources: the bundle's when frozen, else the project's."""
    return Path(getattr(sys, "_MEIPASS", Path(__file__).parents[3]))


RESOURCES = _root() / "resources"
"""Fonts, styles, icons, help and samples."""
UPDATE_KEYS = RESOURCES / "update_keys.txt"
"""Whose updates the program takes."""


def own_bundle() -> Path | None:
    """The folder of this program, where it runs from a bundle; None where it runs from its source."""
    return Path(sys.executable).parent if getattr(sys, "frozen", False) else None
