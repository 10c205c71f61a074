"""What an office installs is laid out as it should be, as far as that can be tried without building it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.__main__ import verbs
from installer.description import DATA, TOP, is_wanted
from installer.desktop_entry import kind_of_file, manual, menu_entry
from installer.libraries import is_aligned
from installer.portable import START
from installer.windows import SCRIPT

PRINTED = """
import sys
from pathlib import Path
sys._MEIPASS = {packages!r}
sys.modules.update(dict.fromkeys(("fontTools", "fpdf.fpdf", "fpdf.fonts", "PIL._imaging")))
exec(Path({stand_ins!r}).read_text(encoding="utf-8"))
from desktop_app.pdf.bidi import levels
from desktop_app.pdf.render import render
from tests.pdf.invented import URDU
from tests.pdf.test_structure import DOCUMENT, spoken
render(DOCUMENT, spoken(URDU), Path({paper!r}))
print(levels("سلام abc 12", right_to_left=True))
"""
LOADED = """
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
sys._MEIPASS = {packages!r}
exec(Path({stand_ins!r}).read_text(encoding="utf-8"))
from installer.description import LEFT_OUT
sys.modules.update(dict.fromkeys(name for name in LEFT_OUT if name not in sys.modules))
import desktop_app
for each in walk_packages(desktop_app.__path__, "desktop_app."):
    import_module(each.name)
print("pyqtgraph" in sys.modules)
"""
TELL = '#!/bin/sh\necho "$XDG_DATA_HOME"; cat "$(dirname "$0")/_internal/told"; echo "$@"\n'


def test_all_data_of_the_program_goes_along() -> None:
    kept = {source.parent if "*" in source.name else source for source, _ in DATA}
    folders = {
        each.parent for each in (TOP / "desktop_app").rglob("*") if each.suffix in {".sql", ".json", ".qss", ".csv"}
    }
    assert folders <= kept
    assert TOP / "resources" in kept


@pytest.mark.parametrize(
    ("place", "source", "wanted"),
    [
        ("libGL.so.1", "/usr/lib/x86_64-linux-gnu/libGL.so.1", False),
        ("libxcb-cursor.so.0", "/lib/x86_64-linux-gnu/libxcb-cursor.so.0", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/site/libqxcb.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/site/libqgtk3.so", False),
        ("PySide6/Qt/translations/qtbase_fr.qm", "/site/qtbase_fr.qm", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", "/site/qtbase_ja.qm", False),
        ("translations/coverbook_fr.qm", "/somewhere/coverbook_fr.qm", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "C:\\site\\qwindows.dll", True),
    ],
)
def test_only_what_is_used_goes_along(place: str, source: str, wanted: bool) -> None:
    assert is_wanted(place, source) is wanted


def test_papers_need_no_more_of_fpdf_than_its_bidi_and_no_pillow(tmp_path: Path) -> None:
    import fpdf

    paper = tmp_path / "paper.pdf"
    packages, stand_ins = str(Path(fpdf.__file__).parents[1]), str(TOP / "installer" / "stand_ins.py")
    program = PRINTED.format(packages=packages, stand_ins=stand_ins, paper=str(paper))
    told = subprocess.run((sys.executable, "-c", program), cwd=TOP, check=True, capture_output=True, text=True).stdout
    assert told == "[1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2]\n"
    assert paper.read_bytes().startswith(b"%PDF")


def test_no_part_of_the_program_asks_for_what_is_left_out() -> None:
    import fpdf

    packages, stand_ins = str(Path(fpdf.__file__).parents[1]), str(TOP / "installer" / "stand_ins.py")
    program = LOADED.format(packages=packages, stand_ins=stand_ins)
    told = subprocess.run((sys.executable, "-c", program), cwd=TOP, check=False, capture_output=True, text=True)
    assert (told.stdout, told.returncode) == ("True\n", 0), told.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="the start script of a stick is a shell's")
@pytest.mark.parametrize("mode", [0o755, 0o644], ids=["a stick that lets files be run", "a stick that does not"])
def test_a_stick_keeps_beside_itself_what_is_remembered(tmp_path: Path, mode: int) -> None:
    stick = tmp_path / "a stick"
    (stick / "program" / "_internal").mkdir(parents=True)
    (stick / "program" / "_internal" / "told").write_text("its libraries\n", encoding="utf-8")
    (stick / "program" / "coverbook").write_text(TELL, encoding="utf-8")
    (stick / "program" / "coverbook").chmod(mode)
    (stick / "start.sh").write_text(START.format(title="Coverbook", name="coverbook"), encoding="utf-8")
    told = subprocess.run(("/bin/sh", stick / "start.sh", "a file"), check=True, capture_output=True, text=True).stdout
    assert told.splitlines() == [str(stick / "kept" / "data"), "its libraries", "a file"]


def test_the_manual_tells_every_verb() -> None:
    assert set(verbs()) <= {line.removeprefix(".B ") for line in manual().splitlines()}


def test_the_menu_says_in_each_language_what_the_program_is() -> None:
    entry = menu_entry("coverbook")
    assert "\nComment=The office of one scheme" in entry
    assert "\nComment[fr]=Le bureau d’un régime" in entry
    assert 'glob pattern="*.coverbook"' in kind_of_file()


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("readelf"), reason="read by a tool of Linux")
def test_a_library_whose_parts_are_misplaced_is_noticed(tmp_path: Path) -> None:
    import _decimal

    sound, broken = Path(_decimal.__file__), tmp_path / "broken.so"
    data = bytearray(sound.read_bytes())
    at = int.from_bytes(data[32:40], "little") + 8  # where the first part lies in the file, in the ELF format
    data[at : at + 8] = (int.from_bytes(data[at : at + 8], "little") + 8).to_bytes(8, "little")
    broken.write_bytes(data)
    assert is_aligned(sound)
    assert not is_aligned(broken)


def test_the_installer_of_windows_takes_away_what_it_put_there() -> None:
    lines = [line.strip() for line in SCRIPT.read_text(encoding="utf-8").splitlines()]
    written = {line.split()[2].strip('"') for line in lines if line.startswith("WriteReg")}
    deleted = tuple(line.split()[2].strip('"') for line in lines if line.startswith("DeleteRegKey"))
    assert written
    assert all(key.startswith(deleted) for key in written)
