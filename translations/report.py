"""What each language lacks, a line each; nothing where it is whole: python -m translations.report.

python -m translations.report hi            one language only
python -m translations.report hi --read     its help was translated from the English pages as they are today
"""

from __future__ import annotations

import argparse
import csv
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from translations.help_pages import faults_of_help, note_as_read
from translations.marks import marks
from translations.messages import messages, reproaches, stray_terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from translations.marks import Mark

ROOT = Path(__file__).parents[1]
ENGLISH = "en"
TOLD = 20
"""So many lines a kind are printed of one language; the rest is counted."""


def codes() -> list[str]:
    """Every language with a translation but English."""
    found = sorted(path.stem.partition("_")[2] for path in (ROOT / "translations").glob("coverbook_*.ts"))
    return [code for code in found if code != ENGLISH]


def glossary(code: str) -> dict[str, str]:
    """The field's terms in a language; those it has no word for yet are empty."""
    with (ROOT / "translations" / "glossary.csv").open(encoding="utf-8", newline="") as lines:
        return {row["en"]: row.get(code) or "" for row in csv.DictReader(lines)}


def strays(code: str) -> list[str]:
    """Where a translation does not use the glossary's term, and the terms that the glossary does not have."""
    terms = glossary(code)
    said = {term: word for term, word in terms.items() if word}
    missing = [f"the glossary has no word for: {term}" for term in terms if term not in said]
    written = messages(ROOT / "translations" / f"coverbook_{code}.ts")
    return missing + [stray for message in written for stray in stray_terms(message, said)]


def lacking(code: str, marked: Iterable[Mark]) -> dict[str, list[str]]:
    """What a language lacks, by kind."""
    return {
        "text": reproaches(messages(ROOT / "translations" / f"coverbook_{code}.ts"), marked),
        "glossary": strays(code),
        "help": faults_of_help(code),
    }


def told(code: str, marked: Iterable[Mark]) -> list[str]:
    """The lines to print for a language: the first of each kind, then how many more there are."""
    lines: list[str] = []
    for kind, found in lacking(code, marked).items():
        lines += [f"{code}: {kind}: {one}" for one in found[:TOLD]]
        lines += [f"{code}: {kind}: and {len(found) - TOLD} more"] if len(found) > TOLD else []
    return lines


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what is lacking; the outcome is 1 when anything is."""
    parser = argparse.ArgumentParser(description="What each language lacks.")
    parser.add_argument("code", nargs="?", choices=codes())
    parser.add_argument("--read", action="store_true", help="the help follows the English pages as they are today")
    asked = parser.parse_args(arguments)
    wanted = [asked.code] if asked.code else codes()
    if asked.read:
        note_as_read(wanted)
    marked = marks(ROOT / "desktop_app")
    lines = [line for code in wanted for line in told(code, marked)]
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    return 1 if lines else 0


if __name__ == "__main__":
    raise SystemExit(main())
