"""The portable folder: the bundle for a stick, which keeps beside itself whatever it remembers."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from installer.bundle import PROBE
from installer.description import BUILT, NAME, TITLE
from installer.desktop_entry import write

if TYPE_CHECKING:
    from pathlib import Path

START = """#!/bin/sh
# Starts {title} from this folder. What it remembers lies in the folder `kept` beside this file.
here=$(cd -- "$(dirname -- "$0")" && pwd) || exit 1
export XDG_CONFIG_HOME="$here/kept/config" XDG_DATA_HOME="$here/kept/data"
export XDG_STATE_HOME="$here/kept/state" XDG_CACHE_HOME="$here/kept/cache"
export COVERBOOK_ON_A_STICK=1
program="$here/program/{name}"
if [ ! -x "$program" ]; then # a stick in FAT lets only some files be run: run a copy, whose libraries stay on the stick
    run=$(mktemp -d) || exit 1
    trap 'rm -rf -- "$run"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    cp -- "$program" "$run/{name}" && chmod 700 "$run/{name}" || exit 1
    ln -s "$here/program/_internal" "$run/_internal" || exit 1
    "$run/{name}" "$@"
    exit
fi
exec "$program" "$@"
"""
WINDOWS_START = """@echo off\r
rem Starts {title} from this folder. What it remembers lies in the folder "kept" beside this file.\r
set "WIN_PD_OVERRIDE_LOCAL_APPDATA=%~dp0kept\\data"\r
set "WIN_PD_OVERRIDE_APPDATA=%~dp0kept\\config"\r
set "COVERBOOK_ON_A_STICK=1"\r
start "" "%~dp0program\\{name}.exe" %*\r
"""
READ_ME = """{title}

Copy this whole folder to a stick. To start it, double-click start.sh, or write in a terminal:

    sh start.sh

Your schemes may lie beside it. What the program remembers (language, last file, unfinished forms, demonstration)
lies in the folder "kept". To remove it, delete this folder.
"""


def build_portable(bundle: Path) -> Path:
    """Build the folder from the bundle; its place."""
    folder = BUILT / f"{NAME}-portable"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(bundle, folder / "program", ignore=shutil.ignore_patterns(PROBE))
    write(START.format(title=TITLE, name=NAME), folder / "start.sh")
    (folder / "start.sh").chmod(0o755)
    write(READ_ME.format(title=TITLE), folder / "README.txt")
    return folder


def windows_start() -> str:
    """The start script of a portable folder on Windows: all is kept beside it but the window's place (registry)."""
    return WINDOWS_START.format(title=TITLE, name=NAME)
