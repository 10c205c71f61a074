"""The pages of the help held against the English ones: their parts, links and bold words, and their age."""

from __future__ import annotations

import csv
import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING

from translations.messages import messages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parents[1]
PAGES = ROOT / "resources" / "help"
READ = ROOT / "translations" / "help.csv"
"""By page and language, the digest of the English page from which it was translated."""

ENGLISH = "en"
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_SHAPE = (
    ("headings", re.compile(r"^(#+) ", re.MULTILINE)),
    ("tables", re.compile(r"^\[\[.*\]\]$", re.MULTILINE)),
    ("links", re.compile(r"\]\((.*?)\)")),
    ("commands", re.compile(r"`coverbook ([a-z]+(?:-[a-z]+)*)\b")),
)
"""What a page has in the same order in every language."""


def pages(code: str) -> dict[str, str]:
    """Every page of a language by its name."""
    return {path.stem: path.read_text("utf-8") for path in sorted((PAGES / code).glob("*.md"))}


def faults_of_help(code: str) -> list[str]:
    """What is wrong with the help of a language, a line each."""
    here, english, known, read = pages(code), pages(ENGLISH), words_on_screen(code), translated_from()
    found = [f"{name}: there is no such page" for name in here.keys() - english.keys()]
    for name, source in english.items():
        if name not in here:
            found.append(f"{name}: is not translated")
            continue
        found += [f"{name}: {fault}" for fault in faults_of_page(here[name], source, known)]
        if read.get((name, code)) != digest(source):
            found.append(f"{name}: the English page has changed since")
    return sorted(found)


def faults_of_page(here: str, english: str, known: set[str]) -> Iterator[str]:
    """What is wrong with one page: parts that differ, and bold words that are on no screen."""
    for kind, pattern in _SHAPE:
        if pattern.findall(here) != pattern.findall(english):
            yield f"has other {kind} than the English page"
    for words in _BOLD.findall(here):
        if words not in known:
            yield f"{words!r} is on no screen"


def words_on_screen(code: str) -> set[str]:
    """Every text of the program in a language."""
    return {form for each in messages(ROOT / "translations" / f"coverbook_{code}.ts") for form in each.forms}


def digest(page: str) -> str:
    """What tells one state of a page from another."""
    return hashlib.sha256(page.encode()).hexdigest()[:12]


def translated_from() -> dict[tuple[str, str], str]:
    """By page and language, the digest of the English page that was read."""
    with READ.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    return {(row["page"], code): row[code] for row in rows for code in row if code != "page" and row[code]}


def note_as_read(codes: Iterable[str]) -> None:
    """Write down that the help of these languages follows the English pages of today."""
    read = translated_from()
    english = pages(ENGLISH)
    for code in codes:
        read |= {(name, code): digest(source) for name, source in english.items()}
    columns = sorted({code for _, code in read})
    with READ.open("w", encoding="utf-8", newline="") as lines:
        table = csv.writer(lines, lineterminator="\n")
        table.writerow(["page", *columns])
        table.writerows([name, *(read.get((name, code), "") for code in columns)] for name in english)
