"""The program as a developer would change it: a copy of it in which a record has a field more and one kind is new.

The edits are all that the change needs; what they do not name follows by itself.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
ACTS = Path(__file__).with_name("grown_acts.py")


class Edit(NamedTuple):
    """A text of a file of the program, and what a developer writes in its place."""

    file: str
    before: str
    after: str


LAST = (
    '    """The code of the language in which a paper was last made for this person: '
    'the next one is proposed in it."""\n'
)
END_OF_STEPS = ')\n"""One step a version'
DISABILITY = 'text("Field", "Disability, 0 to 4")'

FIELD = (
    Edit("core/records/person.py", "day, flag, link, word, words\n", "day, flag, link, whole, word, words\n"),
    Edit(
        "core/records/person.py",
        LAST,
        f"{LAST}    disability: int | None = whole({DISABILITY}, 0, 4)\n",
    ),
    Edit(
        "store/migrations.py",
        "from desktop_app.store.schema import",
        "from desktop_app.store.growth import add_field, add_table\nfrom desktop_app.store.schema import",
    ),
    Edit(
        "store/migrations.py",
        END_OF_STEPS,
        f'    lambda db: add_field(db, "people", "disability INTEGER"),\n{END_OF_STEPS}',
    ),
)
"""A field of a person: its record with the limits of what may stand in it, and one line of the migrations."""

VISITS = ", ".join(f'text("Sheet", "{words}")' for words in ("Visits", "Add a visit", "Who was visited when."))
VISIT = '''

@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One visit of a nurse."""

    code: str = words(text("Visit form", "Code"), required=True)
    person: str = link(text("Visit form", "Person"), "people", required=True)
    visited: int = day(text("Visit form", "Visited on"), required=True)
    nurse: str | None = word(text("Visit form", "Nurse"), "nurse")
'''
COLUMNS = (
    *("code TEXT NOT NULL UNIQUE", "person INTEGER NOT NULL REFERENCES people", "visited INT NOT NULL"),
    "nurse INTEGER REFERENCES words",
)
KIND = (
    Edit("core/records/person.py", f"whole({DISABILITY}, 0, 4)\n", f"whole({DISABILITY}, 0, 4)\n{VISIT}"),
    Edit(
        "core/records/sheets.py",
        '    Sheet(\n        "policies",',
        f'    Sheet("visits", person.Visit, PEOPLE, {VISITS}),\n    Sheet(\n        "policies",',
    ),
    Edit(
        "store/migrations.py",
        END_OF_STEPS,
        f'    lambda db: add_table(db, "visits", {COLUMNS!r}),\n{END_OF_STEPS}',
    ),
)
"""A kind of record: what it is, its sheet, and one line of the migrations."""


class Program:
    """The program in a folder, run in processes of its own."""

    def __init__(self, folder: Path = ROOT) -> None:
        """Take the one that is there."""
        self.folder = folder

    def run(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        """Python with this copy as the program."""
        command = [sys.executable, *map(str, arguments)]
        there = {**os.environ, "PYTHONPATH": str(self.folder)}
        return subprocess.run(command, cwd=self.folder, env=there, capture_output=True, text=True, check=False)

    def verb(self, *arguments: str | Path) -> str:
        """What the command line answers where all is well."""
        ran = self.run("-m", "desktop_app", *arguments)
        assert ran.returncode == 0, ran.stdout + ran.stderr
        return ran.stdout

    def act(self, *arguments: str | Path) -> str:
        """What one of the acts in grown_acts.py answers."""
        ran = self.run(ACTS, *arguments)
        assert ran.returncode == 0, ran.stdout + ran.stderr
        return ran.stdout


def grown_copy(folder: Path, edits: tuple[Edit, ...]) -> Program:
    """A copy of the program with the edits made; what is compiled comes along, and holds but for what was edited."""
    shutil.copytree(ROOT / "desktop_app", folder / "desktop_app")
    for edit in edits:
        path = folder / "desktop_app" / edit.file
        source = path.read_text(encoding="utf-8")
        assert source.count(edit.before) == 1, edit
        path.write_text(source.replace(edit.before, edit.after), encoding="utf-8")
    return Program(folder)


def places(edits: tuple[Edit, ...]) -> set[str]:
    """The files that the edits touch."""
    return {edit.file for edit in edits}
