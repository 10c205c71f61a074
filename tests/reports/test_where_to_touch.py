"""A report is one file and one line: added to a copy of the program, it is in the registry and in every medium."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.schemes import scheme_book

TOP = Path(__file__).parents[2]
ADDED = '''
"""How many people the office knows."""

from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.report import TODAY, OptionKind, ReportOption, Report
from desktop_app.store.rows import codes


def tables(asked):
    """One number."""
    columns = (Column("people", text("Tests", "People"), Unit.COUNT),)
    count = len(codes(asked.figures.book, "people", asked["most"]))
    yield Table("headcount", text("Tests", "People"), columns, ((count,),))


MOST = ReportOption("most", text("Tests", "count up to so many"), OptionKind.COUNT, 1000, low=1)
REPORT = Report("headcount", text("Tests", "People the office knows"), tables, (TODAY, MOST))
'''


def test_one_file_and_one_line_make_a_report(tmp_path: Path) -> None:
    house = tmp_path / "house"
    shutil.copytree(TOP / "desktop_app", house / "desktop_app", ignore=shutil.ignore_patterns("__pycache__"))
    for folder in ("resources", "build"):
        (house / folder).symlink_to(TOP / folder)
    registry = house / "desktop_app" / "reports" / "registry.py"
    line = '    "check",\n'
    assert registry.read_text("utf-8").count(line) == 1
    registry.write_text(registry.read_text("utf-8").replace(line, f'{line}    "headcount",\n'), encoding="utf-8")
    (house / "desktop_app" / "reports" / "headcount.py").write_text(ADDED, encoding="utf-8")

    file = scheme_book(tmp_path / "s.coverbook")
    (listed,) = [each for each in json.loads(run(house, "reports", "--json"))["reports"] if each["name"] == "headcount"]
    assert [option["name"] for option in listed["asks"]] == ["at", "most"]
    answer = json.loads(run(house, "report", str(file), "headcount", "--most", "1", "--json"))
    assert answer["tables"][0]["rows"] == [[1]]
    for option, place in (("--csv", "csv"), ("--xlsx", "x.xlsx"), ("--parquet", "parquet"), ("--pdf", "x.pdf")):
        run(house, "report", str(file), "headcount", option, str(tmp_path / place))
        assert (tmp_path / place).exists()


def run(house: Path, *words: str) -> str:
    """What the program of a house answers."""
    command = [sys.executable, "-m", "desktop_app", *words]
    about = {**os.environ, "PYTHONPATH": str(house)}
    done = subprocess.run(command, cwd=house, capture_output=True, text=True, check=False, env=about)
    assert done.returncode == 0, done.stderr
    return done.stdout
