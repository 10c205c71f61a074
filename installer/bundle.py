"""The bundle: one folder with the program, Python and every library, as description.py says."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from installer.description import BUILT, BUNDLE, ICU_NEEDED, NAME, TOP
from installer.icu_data import trim_library
from installer.libraries import drop_unasked, strip_symbols
from tests.benchmarks.start import OURS

if TYPE_CHECKING:
    from pathlib import Path

MEGABYTE = 1 << 20
"""As du -m counts."""
LIMIT = 200 * MEGABYTE
"""Bytes that the bundle may take unpacked."""
TELLING = 3 * MEGABYTE
"""From so many bytes on a part is named."""
PROBE = "start_probe"


def build_bundle() -> Path:
    """Build the bundle anew; its folder."""
    write_probe()
    spec = TOP / "installer" / "coverbook.spec"
    places = ("--distpath", BUNDLE.parent, "--workpath", BUILT / "work")
    command = (sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places, spec)
    subprocess.run(command, check=True, cwd=TOP)
    if sys.platform == "linux":
        make_small(BUNDLE)
    return BUNDLE


def write_probe() -> None:
    """Write the program whose start is measured: ours, which ends as soon as it has painted."""
    BUILT.mkdir(parents=True, exist_ok=True)
    (BUILT / f"{PROBE}.py").write_text(OURS, encoding="utf-8")


def make_small(bundle: Path) -> None:
    """Take out what no module ever reads: symbols for debuggers, libraries nobody asks for, most of ICU's data."""
    drop_unasked(bundle)
    strip_symbols(bundle)
    for beginning, wanted in ICU_NEEDED.items():
        for library in bundle.rglob(f"{beginning}*"):
            trim_library(library, wanted)


def size_of(place: Path) -> int:
    """The bytes of a file, or of all files below a folder."""
    files = [place] if place.is_file() else [each for each in place.rglob("*") if each.is_file()]
    return sum(each.lstat().st_size for each in files)


def parts_of(bundle: Path) -> dict[str, int]:
    """The bytes of each part of the bundle by its name, the largest first; the probe is no part of it."""
    parts = [each for folder in (bundle, bundle / "_internal") for each in folder.iterdir()]
    sizes = {each.name: size_of(each) for each in parts if each.name not in {"_internal", PROBE}}
    return dict(sorted(sizes.items(), key=lambda each: -each[1]))


def tell_sizes(bundle: Path) -> bool:
    """Print what the bundle takes and what its large parts are; whether it keeps to its limit."""
    parts = parts_of(bundle)
    whole = sum(parts.values())
    print(f"bundle   {whole / MEGABYTE:6.1f} MB  (at most {LIMIT / MEGABYTE:.0f})")
    large = {name: size for name, size in parts.items() if size >= TELLING}
    for name, size in {**large, "all else": whole - sum(large.values())}.items():
        print(f"         {size / MEGABYTE:6.1f} MB  {'the program and its modules' if name == NAME else name}")
    return whole <= LIMIT
