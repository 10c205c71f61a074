"""SECURITY.md says only what is tested."""

from __future__ import annotations

import re
from pathlib import Path

from tests.walls import Import, imports
from translations.marks import trees

TOP = Path(__file__).parents[1]
NETWORK = frozenset(("socket", "ssl", "http", "urllib", "ftplib", "smtplib", "asyncio", "requests", "httpx"))


def test_every_test_that_is_named_exists() -> None:
    named = re.findall(r"`(tests/[\w/.]+)::(\w+)`", Path("SECURITY.md").read_text(encoding="utf-8"))
    assert len(named) > 15
    assert [(file, test) for file, test in named if f"def {test}(" not in Path(file).read_text(encoding="utf-8")] == []


def test_no_file_of_the_program_asks_for_the_network() -> None:
    files = {path.relative_to(TOP).as_posix(): tree for path, tree in trees(TOP / "desktop_app").items()}
    assert files
    asking = [(path, each.name) for path, tree in files.items() for each in imports(path, tree) if _connects(each)]
    assert asking == []


def _connects(each: Import) -> bool:
    """Whether a module that is imported opens connections."""
    return each.top in NETWORK or each.name.startswith("PySide6.QtNetwork")
