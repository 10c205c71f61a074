"""Build what an office installs: `python -m installer`, or only some of it: bundle, deb, portable, windows, macos."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from installer.bundle import MEGABYTE, build_bundle, size_of, tell_sizes
from installer.deb import build_deb
from installer.description import BUILT, BUNDLE, NAME, VERSION
from installer.macos import build_macos
from installer.pictures import draw_icons
from installer.portable import build_portable
from installer.windows import build_windows, try_script

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

USUAL = {
    "linux": ("bundle", "deb", "portable", "windows"),
    "win32": ("bundle", "windows"),
    "darwin": ("bundle", "macos"),
}
"""What is built on each system unless it is named."""


def main() -> int:
    """Build what is named; 1 where the bundle is larger than it may be."""
    draw_icons(BUILT / "pictures")
    good = True
    for name in sys.argv[1:] or USUAL[sys.platform]:
        built = MAKERS[name]()
        if built == BUNDLE:
            good = tell_sizes(BUNDLE)
        else:
            print(f"{name:8} {size_of(built) / MEGABYTE:6.1f} MB  {built.relative_to(BUILT.parents[1])}")
    return 0 if good else 1


def _windows() -> Path:
    """The installer of Windows there; elsewhere its script is only tried."""
    if sys.platform == "win32":
        return build_windows(BUNDLE, BUILT / f"{NAME}-{VERSION}-setup.exe")
    return try_script()


MAKERS: dict[str, Callable[[], Path]] = {
    "bundle": build_bundle,
    "deb": lambda: build_deb(BUNDLE),
    "portable": lambda: build_portable(BUNDLE),
    "windows": _windows,
    "macos": lambda: build_macos(BUILT / f"{NAME}-{VERSION}.dmg"),
}
"""What can be built, by its name."""


if __name__ == "__main__":
    sys.exit(main())
