"""Files and sheets beside those of the exchange: copies of one are named, what systems leave behind is passed over."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

from desktop_app.core.problems import Problem
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

NAMES = tuple(each.name for each in SHEETS)
TABLES = (".csv", ".tsv", ".txt")
"""The ends of names of tables."""
_OPEN_WORKBOOK = "~$"
_LIKE = 0.75


def is_left_behind(file: str) -> bool:
    """Whether a system or a program has left a file behind: ._people.csv of a Mac, ~$book.xlsx of an open workbook."""
    return file.startswith((".", _OPEN_WORKBOOK))


def sheet_meant(name: str) -> str:
    """The sheet that is nearly, but not quite, named: `People`, `people - Copy`, `Copie de people (2)`; or nothing."""
    plain = re.sub(r"[\s-]+", "_", name.strip().casefold())
    whole = [known for known in NAMES if re.search(rf"(?<![a-z]){known}(?![a-z])", plain)]
    return max(whole, key=len) if whole else "".join(get_close_matches(plain, NAMES, 1, _LIKE))


def stray_sheets(found: Collection[str], file: str) -> Iterator[Problem]:
    """The sheets of a workbook that may be meant to come in, and do not."""
    for name in found:
        near = "" if name in NAMES else sheet_meant(name)
        if near:
            yield Problem(_is_it(near), file=f"{file}:{name}", line=1)


def stray_files(found: Collection[str]) -> Iterator[Problem]:
    """The tables of a folder that may be meant to come in, and do not."""
    for file in _tables(found):
        near = sheet_meant(file.rpartition(".")[0])
        if near:
            yield Problem(_is_it(f"{near}.csv"), file=file, line=1)


def passed_over(found: Collection[str]) -> Iterator[Text]:
    """What to say of tables that nobody can have meant to come in."""
    for file in _tables(found):
        if file.casefold().endswith(".csv") and not sheet_meant(file.rpartition(".")[0]):
            yield text("Import", "{file} was passed over; no such file is known", file=file)


def _tables(found: Collection[str]) -> Iterator[str]:
    """The tables of a folder that are none of the exchange."""
    known = {f"{name}.csv" for name in NAMES}
    return (file for file in found if file not in known and file.casefold().endswith(TABLES))


def _is_it(near: str) -> Text:
    """What a stray may be."""
    return text("Import", "no such file is known; is it {near}?", near=near)
