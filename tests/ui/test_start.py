"""The window is painted before anything heavy is loaded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HEAVY = (
    "desktop_app.acts.device",
    "desktop_app.commands",
    "desktop_app.core.entry",
    "desktop_app.core.shown",
    "desktop_app.pdf",
    "desktop_app.store",
    "desktop_app.ui.shell.bookcase",
    "desktop_app.ui.shell.finder",
    "desktop_app.ui.shell.front_office",
    "desktop_app.ui.shell.menu_entry",
    "desktop_app.ui.shell.messages",
    "desktop_app.ui.speech.nepali",
    "difflib",
    "fractions",
    "hashlib",
    "json",
    "numpy",
    "pandas",
    "platformdirs",
    "pyqtgraph",
    "qtawesome",
    "reportlab",
    "sqlcipher3",
    "sqlite_utils",
)
STARTED = f"""
import sys
before = set(sys.modules)  # what counts the lines of a test is there from the start
import PySide6.QtCore
import PySide6.QtGui
import PySide6.QtWidgets
from desktop_app.ui.shell.main_window import MainWindow
from desktop_app.__main__ import main

class Seen(MainWindow):
    def __init__(self, *given):
        super().__init__(*given)
        self.painted.connect(self.seen)

    def seen(self):
        print("painted", *(name for name in {HEAVY!r} if name in sys.modules.keys() - before))
        modules = PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets
        print(*({{"Qt", "QIcon", "QPainter", "QStyle"}} & {{name for module in modules for name in vars(module)}}))
        self.close()

import desktop_app.bootstrap
desktop_app.bootstrap.MainWindow = Seen
sys.exit(main([sys.argv[1]]))
"""


def test_the_window_is_painted_before_anything_heavy_is_loaded(scheme_file: Path) -> None:
    top = Path(__file__).parents[2]
    command = [sys.executable, "-c", STARTED, str(scheme_file)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=top, check=False, timeout=120)
    assert done.stdout.split() == ["painted"]
    assert done.returncode == 0, done.stderr
