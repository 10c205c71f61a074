"""The installer of Windows: made by NSIS from the same bundle, on Windows itself or wherever makensis is."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

from installer.description import BUILT, FILE_ENDING, FILE_TYPE, NAME, TITLE, TOP, VERSION
from installer.desktop_entry import write
from installer.portable import windows_start

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = TOP / "installer" / "coverbook.nsi"
MAKER = "makensis"
STAND_IN = (f"{NAME}.exe", "_internal/python311.dll", "_internal/PySide6/Qt6Core.dll", "_internal/translations/a.qm")
"""A few files where a bundle of Windows has them, to try the script where there is no Windows."""


def build_windows(bundle: Path, result: Path) -> Path:
    """Make the installer of a bundle that was built on Windows; its file."""
    told: dict[str, object] = {
        "NAME": NAME,
        "TITLE": TITLE,
        "VERSION": VERSION,
        "ENDING": FILE_ENDING,
        "FILETYPE": FILE_TYPE,
        "FOLDER": bundle,
        "ICON": BUILT / "pictures" / f"{NAME}.ico",
        "RESULT": result,
    }
    given = [f"-D{name}={value}" for name, value in told.items()]
    command: tuple[str | Path, ...] = (MAKER, "-V2", "-WX", *given, SCRIPT)
    subprocess.run(command, check=True)
    write(windows_start(), result.with_name("start.cmd"))
    return result


def try_script() -> Path:
    """Make an installer of a folder that is only laid out like a bundle of Windows, to see that the script compiles."""
    folder = BUILT / "windows-layout"
    shutil.rmtree(folder, ignore_errors=True)
    for place in STAND_IN:
        write("This only stands where a file of Windows would.\n", folder / place)
    return build_windows(folder, BUILT / f"{NAME}-{VERSION}-layout-only.exe")
