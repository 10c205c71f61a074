"""ICU's data can be taken apart, made smaller and put together again, and the program still cuts lines as before."""

from __future__ import annotations

import shutil
import struct
import subprocess
import sys
from pathlib import Path

import icu4py
import pytest

from installer.description import ICU_NEEDED
from installer.icu_data import Archive, read_archive, trim_library, write_archive

HEADER = struct.pack("<HHH", 32, 0x27DA, 20) + bytes(6) + b"CmnD" + bytes(16)
ITEMS = {"icudt1l/b/two.dict": b"\2" * 40, "icudt1l/a.res": b"\1" * 16, "icudt1l/root.res": b"\3" * 7}
KHMER = "ប្រាក់បុព្វលាភរ៉ាប់រងត្រូវបង់រៀងរាល់ត្រីមាស"
CUT = f"""
from icu4py.breakers import CharacterBreaker, LineBreaker
for code in ("km", "fr", "ur"):
    for kind in (LineBreaker, CharacterBreaker):
        print(ascii(list(kind("{KHMER} 1,234.50 (a b)", code))))
"""


def test_an_archive_put_together_again_holds_the_same_items() -> None:
    again = read_archive(write_archive(Archive(HEADER, ITEMS)))
    assert again.header == HEADER
    assert {name: again.items[name][: len(item)] for name, item in ITEMS.items()} == ITEMS


def test_every_item_begins_where_icu_may_read_it() -> None:
    data = write_archive(Archive(HEADER, ITEMS))
    assert all(data.index(item) % 16 == 0 for item in ITEMS.values())


def test_what_is_no_archive_is_refused() -> None:
    with pytest.raises(ValueError, match="no archive of ICU"):
        read_archive(bytes(64))


@pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("gcc"), reason="libraries are made anew on Linux by gcc"
)
def test_lines_are_cut_as_before_with_a_sixth_of_the_data(tmp_path: Path) -> None:
    packages = Path(icu4py.__file__).parents[1]
    for name in ("icu4py", "icu4py.libs"):
        shutil.copytree(packages / name, tmp_path / name)
    (library,) = (tmp_path / "icu4py.libs").glob("libicudata-*")
    before = library.stat().st_size
    trim_library(library, ICU_NEEDED["libicudata-"])
    assert library.stat().st_size < before / 6
    assert cuts(tmp_path) == cuts(packages)


def cuts(packages: Path) -> str:
    """How the libraries of a folder cut a line."""
    program = f"import sys; sys.path.insert(0, {str(packages)!r})\n{CUT}"
    return subprocess.run((sys.executable, "-c", program), check=True, capture_output=True, text=True).stdout
