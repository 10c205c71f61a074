"""Bring every .ts up to date with the texts marked in the program: python -m translations.update.

lupdate's own reader of Python loses a text with named fields and a plural of an expression, so it is given a list of
the marked texts in the one form it does read, and merges that.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from translations.marks import faults, marks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from translations.marks import Mark

ROOT = Path(__file__).parents[1]
LISTING = ROOT / "build" / "translations" / "marked.py"
ALIASES = "QT_TRANSLATE_NOOP+=text,translate+=counted"


def listing(found: Iterable[Mark]) -> str:
    """The marked texts as the source lupdate reads: one call a line, a counted text's comment above it."""
    lines: list[str] = []
    for mark in sorted(found):
        words = f"{json.dumps(mark.context, ensure_ascii=False)}, {json.dumps(mark.source, ensure_ascii=False)}"
        if mark.counted:
            lines += [f"#: {mark.comment}", f'counted({words}, "", 1)']
        else:
            lines.append(f"text({words})")
    return "\n".join(lines) + "\n"


def merge(target: Path) -> None:
    """Merge the listing into one .ts; English needs its plurals only."""
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    plurals = ["-pluralonly"] if target.stem.endswith("_en") else []
    how = ["-silent", "-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", "en"]
    aliases = ["-tr-function-alias", ALIASES]
    subprocess.run([tool, *how, *plurals, *aliases, LISTING, "-ts", target], check=True)


def main() -> int:
    """List the marked texts and merge them into every .ts; refuse when one of them cannot be translated."""
    wrong = faults(ROOT / "desktop_app")
    if wrong:
        sys.stderr.write("\n".join(wrong) + "\n")
        return 1
    LISTING.parent.mkdir(parents=True, exist_ok=True)
    LISTING.write_text(listing(marks(ROOT / "desktop_app")), encoding="utf-8")
    for target in sorted((ROOT / "translations").glob("coverbook_*.ts")):
        merge(target)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
