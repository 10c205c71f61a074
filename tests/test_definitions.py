"""Every sentence of the definitions that was changed has a test, and that test is there."""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).parent
TABLE = TESTS.parent / "docs" / "definitions_and_tests.md"


def test_every_test_that_the_table_names_is_there() -> None:
    rows = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if re.match(r"\| \d", line)]
    named = [re.findall(r"`([^`]+)`", row)[-2:] for row in rows]
    lacking = [names for names in named if f"def {names[1]}(" not in (TESTS / names[0]).read_text(encoding="utf-8")]
    assert lacking == []
    assert len(rows) > 80
