"""Files and sheets beside those of the exchange: copies of one are named, what systems leave behind is passed over."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

from desktop_app.acts.exchange.shape import EXCHANGE, ExchangeShape
from desktop_app.acts.exchange.shares import FILE
from desktop_app.core.problems import Problem
from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from desktop_app.acts.exchange.sources import Origin

TABLES = (".csv", ".tsv", ".txt")
"""The ends of names of tables."""
_OPEN_WORKBOOK = "~$"
_LIKE = 0.75


def is_left_behind(file: str) -> bool:
    """Whether a system or a program has left a file behind: ._people.csv of a Mac, ~$book.xlsx of an open workbook."""
    return file.startswith((".", _OPEN_WORKBOOK))


def sheet_meant(name: str, of: ExchangeShape = EXCHANGE) -> str:
    """The table that is nearly, but not quite, named: `People`, `people - Copy`, `Copie de people (2)`; or nothing."""
    plain = re.sub(r"[\s-]+", "_", name.strip().casefold())
    known = {each.casefold(): each for each in of.names}
    near = [each for each in known if re.search(rf"(?<![a-z]){each}(?![a-z])", plain)]
    if not near and of.guesses:
        near = get_close_matches(plain, known, 1, _LIKE)
    return known[max(near, key=len)] if near else ""


def stray_sheets(found: Collection[str], file: str, of: ExchangeShape) -> Iterator[Problem]:
    """The sheets of a workbook that may be meant to come in, and do not."""
    for name in found:
        near = "" if name in of.names else sheet_meant(name, of)
        if near:
            yield Problem(_is_it(near), file=f"{file}:{name}", line=1)


def stray_files(found: Collection[str], of: ExchangeShape) -> Iterator[Problem]:
    """The tables of a folder that may be meant to come in, and do not."""
    for file in _tables(found, of):
        near = sheet_meant(file.rpartition(".")[0], of)
        if near:
            yield Problem(_is_it(f"{near}.csv"), file=file, line=1)


def others(found: Collection[str], of: ExchangeShape) -> list[str]:
    """The tables that nobody can have meant to come in."""
    tables = (file for file in _tables(found, of) if file.casefold().endswith(of.ends))
    return [file for file in tables if not sheet_meant(file.rpartition(".")[0], of)]


def passed_over(file: str) -> Text:
    """What to say of a table that nobody can have meant to come in."""
    return text("Import", "{file} was passed over; no such file is known", file=file)


def lacking(origin: Origin, *, with_scheme: bool) -> Iterator[Problem]:
    """Nothing to import, or rows without a scheme to belong to; with a scheme where the file has one already."""
    if not origin.sheets():
        yield Problem(text("Import", "there is no exchange file in it"), file=origin.path.name)
    elif not with_scheme and "scheme" not in origin.sheets():
        words = text("Import", "the file is missing; a new scheme needs its name and its currency")
        yield Problem(words, file=origin.name("scheme"), line=1)


def _tables(found: Collection[str], of: ExchangeShape) -> Iterator[str]:
    """The tables of a folder that are none of the shape."""
    known = {FILE} | {f"{name}{end}" for name in of.names for end in of.ends}
    return (file for file in found if file not in known and file.casefold().endswith((*TABLES, *of.ends)))


def _is_it(near: str) -> Text:
    """What a stray may be."""
    return text("Import", "no such file is known; is it {near}?", near=near)
