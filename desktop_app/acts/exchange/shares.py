"""The shares of reserves payable within three months, which a scheme sets for itself, in a file beside its records.

They are no records but enter the liquidity ratio: an exported scheme would have another one without them.
"""

from __future__ import annotations

import csv
import json
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.indicators.prudence import FACTORS, GROWTH_MARGIN
from desktop_app.core.problems import Problem, Refused
from desktop_app.core.statements.lines import RESERVES
from desktop_app.core.text import text
from desktop_app.store.settings import setting, write_setting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

FILE = "liquidity.csv"
_HEAD = ("reserve", "share")
_MOST = MappingProxyType({**{line.code: 1 for line in RESERVES}, GROWTH_MARGIN: 10})
"""What may stand in a line, with the most that it may be."""


def write_shares(book: Book, folder: Path) -> None:
    """Write what is set; no file where nothing is."""
    factors, margin = setting(book, FACTORS), setting(book, GROWTH_MARGIN)
    rows = [*(json.loads(factors).items() if factors else ()), *([(GROWTH_MARGIN, margin)] if margin else ())]
    if rows:
        with (folder / FILE).open("w", encoding="utf-8-sig", newline="") as handle:
            csv.writer(handle, lineterminator="\n").writerows((_HEAD, *rows))


def share_problems(folder: Path) -> list[Problem]:
    """What cannot be taken in of the file in a folder; nothing where there is none."""
    try:
        return [problem for _, _, problem in _lines(folder) if problem]
    except (OSError, ValueError, csv.Error):
        return [_problem(1)]


def take_shares(save: Save, folder: Path) -> None:
    """Take in what lies in a folder, where the book has set nothing itself; Refused where it cannot be."""
    problems = share_problems(folder)
    if problems:
        raise Refused(*problems)
    if setting(save.book, FACTORS) or setting(save.book, GROWTH_MARGIN):
        return
    found = {name: share for name, share, _ in _lines(folder)}
    margin = found.pop(GROWTH_MARGIN, None)
    if found:
        write_setting(save, FACTORS, json.dumps(found))
    if margin is not None:
        write_setting(save, GROWTH_MARGIN, margin)


def _lines(folder: Path) -> Iterator[tuple[str, str, Problem | None]]:
    """The lines of the file: what each is about, its share, and what is wrong with it."""
    place = folder / FILE
    if not folder.is_dir() or not place.exists():
        return
    lines = place.read_text(encoding="utf-8-sig").splitlines()
    between = ";" if lines and ";" in lines[0] else ","
    for number, cells in enumerate(csv.reader(lines, delimiter=between), 1):
        if number == 1 or not any(cells):
            continue
        name, share = cells[0].strip(), cells[1].strip().replace(",", ".") if len(cells) > 1 else ""
        yield name, share, None if _fits(name, share) else _problem(number)


def _fits(name: str, share: str) -> bool:
    """Whether a line says a share that there is."""
    try:
        return 0 <= Fraction(share) <= _MOST[name]
    except (ValueError, KeyError, ZeroDivisionError):
        return False


def _problem(line: int) -> Problem:
    words = text(
        "Import",
        "a line names one of {names} and a number, such as B14,0.45; {most} is at most 10, all others at most 1",
        names=", ".join(_MOST),
        most=GROWTH_MARGIN,
    )
    return Problem(words, file=FILE, line=line)
