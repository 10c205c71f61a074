"""The walls of the house hold, and the test of them notices when they do not."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.walls import breaches
from translations.marks import trees

TOP = Path(__file__).parents[1]
HEAVY = (
    *("duckdb", "fpdf", "ibis", "icu4py", "numpy", "pandas", "pypdfium2", "pyqtgraph", "reportlab", "sqlite_utils"),
    *("pyspark", "uharfbuzz", "xlsxwriter"),
)

BROKEN = (
    ("core/money.py", "import desktop_app.catalog.forms", "core may not import desktop_app.catalog.forms"),
    ("core/money.py", "from desktop_app import store", "core may not import desktop_app.store"),
    ("core/money.py", "from ..ui.pages import page", "core may not import desktop_app.ui.pages.page"),
    ("core/money.py", "import numpy", "numpy is not welcome here"),
    ("core/money.py", "from PySide6.QtCore import QObject", "PySide6 is not welcome here"),
    ("catalog/mark.py", "from desktop_app.acts import person", "catalog may not import desktop_app.acts.person"),
    ("catalog/mark.py", "import pandas", "pandas is not welcome here"),
    ("store/rows.py", "from desktop_app.catalog import mark", "store may not import desktop_app.catalog.mark"),
    ("store/rows.py", "def f():\n    import pandas", "pandas is not welcome here"),
    ("pdf/render.py", "from desktop_app.store import rows", "pdf may not import desktop_app.store.rows"),
    ("pdf/render.py", "import pandas", "pandas is not welcome here"),
    ("reports/arrears.py", "from desktop_app.acts import claim", "reports may not import desktop_app.acts.claim"),
    ("reports/arrears.py", "from desktop_app.media import csv_", "reports may not import desktop_app.media.csv_"),
    ("reports/arrears.py", "import pandas", "pandas is imported before it is needed"),
    ("media/csv_.py", "from desktop_app.store import rows", "media may not import desktop_app.store.rows"),
    ("media/csv_.py", "from desktop_app.pdf import render", "media may not import desktop_app.pdf.render"),
    ("media/xlsx.py", "import xlsxwriter", "xlsxwriter is imported before it is needed"),
    ("acts/claim.py", "from desktop_app.media import csv_", "acts may not import desktop_app.media.csv_"),
    ("acts/claim.py", "import xlsxwriter", "xlsxwriter is not welcome here"),
    ("acts/claim.py", "from desktop_app.ui.pages import page", "acts may not import desktop_app.ui.pages.page"),
    ("acts/claim.py", "import PySide6", "PySide6 is not welcome here"),
    ("ui/pages/page.py", "import desktop_app.store.rows", "ui may not import desktop_app.store.rows"),
    (
        "ui/pages/page.py",
        "def f():\n    from desktop_app.store import rows",
        "ui may not import desktop_app.store.rows",
    ),
    (
        "ui/pages/page.py",
        "if TYPE_CHECKING:\n    from desktop_app.store import rows",
        "ui may not import desktop_app.store.rows",
    ),
    ("ui/pages/page.py", "def f():\n    import_module('desktop_app.store')", "ui may not import desktop_app.store"),
    (
        "ui/pages/page.py",
        "def f(a):\n    import_module(f'desktop_app.store.{a}')",
        "ui may not import desktop_app.store.",
    ),
    ("ui/pages/page.py", "def f(a):\n    import_module(a)", "a is not welcome here"),
    ("ui/pages/page.py", "from desktop_app import pdf", "ui may not import desktop_app.pdf"),
    ("ui/pages/page.py", "from desktop_app import bootstrap", "ui may not import desktop_app.bootstrap"),
    ("ui/pages/page.py", "import sqlite3", "sqlite3 is not welcome here"),
    ("ui/forms/row.py", "from desktop_app.ui.pages import page", "ui.forms may not import desktop_app.ui.pages.page"),
    (
        "ui/look/icons.py",
        "def f():\n    from desktop_app.ui.views import paper",
        "ui.look may not import desktop_app.ui.views.paper",
    ),
    ("core/money.py", "from desktop_app import demonstration", "core may not import desktop_app.demonstration"),
    (
        "commands/tour.py",
        "from desktop_app.demonstration import size",
        "commands may not import desktop_app.demonstration.size",
    ),
    ("bootstrap.py", "from desktop_app.commands import demo", "bootstrap may not import desktop_app.commands.demo"),
    ("commands/demo.py", "import PySide6", "PySide6 is not welcome here"),
    ("__init__.py", "from desktop_app.core import money", "__init__ may not import desktop_app.core.money"),
    ("core/reserves/mack.py", "import numpy", "numpy is imported before it is needed"),
    ("store/frames.py", "import pandas as pd", "pandas is imported before it is needed"),
    ("store/driver.py", "import sqlite_utils", "sqlite_utils is imported before it is needed"),
    ("acts/import_folder.py", "class A:\n    import pandas", "pandas is imported before it is needed"),
    ("acts/statement.py", "from desktop_app.pdf import render", "desktop_app.pdf is imported before it is needed"),
    ("ui/pages/page.py", "import pyqtgraph", "pyqtgraph is imported before it is needed"),
    (
        "ui/pages/page.py",
        "from desktop_app.ui.views.drawing.chart_view import ChartView",
        "desktop_app.ui.views.drawing is imported before it is needed",
    ),
    ("core/money.py", "print('started')", "runs at import: print('started')"),
    ("core/money.py", "A = 1\nfor each in (1, 2):\n    A = each", "runs at import: for each in (1, 2):"),
    ("core/money.py", "try:\n    import json\nexcept ImportError:\n    json = None", "runs at import: try:"),
    ("core/money.py", "if True:\n    A = 1", "runs at import: if True:"),
    ("core/money.py", "class A:\n    for b in ():\n        c = b", "runs at import: for b in ():"),
    ("core/money.py", "A = open('x').read()", "runs at import: open('x').read()"),
    ("core/money.py", "A: dict[str, int] = {}", "module-level state that can change"),
    ("core/money.py", "A = (1, [2])", "module-level state that can change"),
    ("core/money.py", "A = defaultdict(int)", "module-level state that can change"),
    ("core/money.py", "last = 1", "not named as a constant: last"),
    ("acts/claim.py", "def f(a):\n    a.execute('x')", "execute outside the store"),
    ("ui/pages/page.py", "A = 'SELECT code FROM people'", "SQL outside the store"),
    ("core/money.py", "def f(a):\n    return f'DELETE FROM {a}'", "SQL outside the store"),
)

WHOLE = (
    ("acts/claim.py", "from desktop_app.acts.gate import Procedure\nreport_claim = Procedure('report_claim', 'plan')"),
    ("core/reserves/mack.py", "def f():\n    import numpy"),
    ("core/money.py", "'''Money.'''\nimport re\nMONEY = re.compile('x')\n'''A note.'''\nAlias = tuple[int, ...]"),
    ("store/frames.py", "if TYPE_CHECKING:\n    import pandas\ndef f():\n    import pandas"),
    ("store/rows.py", "from desktop_app.core import money\ndef f(a):\n    a.execute('SELECT 1 FROM x')"),
    ("pdf/render.py", "import reportlab\nfrom desktop_app.pdf import style\nfrom desktop_app.catalog import mark"),
    ("acts/statement.py", "from desktop_app.store import rows\ndef f():\n    from desktop_app.pdf import render"),
    ("reports/ledger.py", "from desktop_app.figures import trial\ndef f():\n    import pandas"),
    ("media/xlsx.py", "from desktop_app.reports import report\ndef f():\n    import xlsxwriter"),
    ("ui/pages/page.py", "from desktop_app.reports import registry\nfrom desktop_app.media import terminal"),
    ("ui/views/drawing/chart_view.py", "import pyqtgraph\nfrom PySide6.QtWidgets import QWidget"),
    (
        "ui/pages/page.py",
        "from desktop_app.acts import claim\ndef f():\n    from desktop_app.ui.views.drawing import chart_view",
    ),
    ("ui/shell/page_loader.py", "def f(a):\n    return import_module(f'desktop_app.ui.pages.{a}')"),
    ("ui/forms/row.py", "if TYPE_CHECKING:\n    from desktop_app.ui.shell.desk import Desk"),
    ("core/money.py", "__all__ = ['A']\nA, B = 1, 2\ndef f(plan):\n    plan.execute()"),
    (
        "commands/demo.py",
        "import argparse\nfrom desktop_app import bootstrap\nfrom desktop_app.ui.speech import pseudo",
    ),
    ("__main__.py", "from desktop_app.commands import demo\nif __name__ == '__main__':\n    demo.main()"),
)


@pytest.mark.parametrize(("path", "source", "breach"), BROKEN)
def test_a_broken_wall_is_seen(path: str, source: str, breach: str) -> None:
    found = breaches(f"desktop_app/{path}", ast.parse(source))
    assert any(each.endswith(f": {breach}") for each in found), found


@pytest.mark.parametrize(("path", "source"), WHOLE)
def test_what_the_architecture_allows_passes(path: str, source: str) -> None:
    assert breaches(f"desktop_app/{path}", ast.parse(source)) == []


def test_every_file_of_the_package_keeps_to_its_room() -> None:
    files = trees(TOP / "desktop_app")
    assert files
    assert [each for file, tree in files.items() for each in breaches(file.relative_to(TOP).as_posix(), tree)] == []


def test_importing_every_light_module_loads_no_heavy_library() -> None:
    light = [name for name in map(_module, sorted((TOP / "desktop_app").rglob("*.py"))) if not _late(name)]
    code = f"import importlib, sys\nfor name in {light}: importlib.import_module(name)\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=TOP, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert set(HEAVY) & set(done.stdout.split()) == set()


def _module(file: Path) -> str:
    return ".".join(file.relative_to(TOP).with_suffix("").parts).removesuffix(".__init__")


def _late(name: str) -> bool:
    return f"{name}.".startswith(("desktop_app.pdf.", "desktop_app.ui.views.drawing."))


def test_no_two_classes_of_one_name_mean_different_things() -> None:
    found = re.findall(r"^class (\w+)", "\n".join(file.read_text("utf-8") for file in _files()), re.MULTILINE)
    assert [name for name, times in Counter(found).items() if times > 1] == []


def _files() -> list[Path]:
    return sorted((TOP / "desktop_app").rglob("*.py"))
