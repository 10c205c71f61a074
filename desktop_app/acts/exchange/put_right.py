"""What was put right in a file while it was looked at, kept for the next look at a file of the same name.

It lies among the drafts of the book, for cells tell of people: where the book is locked, it is sealed with its key.
"""

from __future__ import annotations

from contextlib import suppress
from hashlib import sha256
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.acts.exchange.corrections import Corrections
from desktop_app.acts.exchange.shape import NOTHING_CORRECTED
from desktop_app.core.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop_app.acts.drafts import DraftFolder

_FORM = "put_right"
_MOST = 50
"""So many files are remembered, those that were looked at last."""


def kept_corrections(drafts: DraftFolder, path: Path) -> Corrections:
    """What was put right in a file of this name so far; nothing where that cannot be read."""
    key = _key(path)
    state = next((each.state for each in drafts.load(_FORM) if each.key == key), {})
    try:
        return _read(state)
    except (KeyError, ValueError, TypeError):
        return NOTHING_CORRECTED


def keep_corrections(drafts: DraftFolder, path: Path, new: Corrections) -> None:
    """Keep what was put right now beside what was before; where the disk does not take it, it is done anew."""
    if not new:
        return
    before = kept_corrections(drafts, path)
    cells = {place: {**before.cells.get(place, {}), **row} for place, row in {**before.cells, **new.cells}.items()}
    words = {place: {**before.words.get(place, {}), **said} for place, said in {**before.words, **new.words}.items()}
    with suppress(Refused):
        drafts.save(_FORM, _key(path), _written_down(cells, words))
    for each in drafts.load(_FORM)[_MOST:]:
        drafts.drop(_FORM, each.key)


def _key(path: Path) -> str:
    """What a file is remembered by: its name, wherever it lies this time."""
    return sha256(path.absolute().name.encode()).hexdigest()[:16]


def _written_down(
    cells: Mapping[tuple[str, int], Mapping[str, tuple[str, str]]], words: Mapping[tuple[str, str], Mapping[str, str]]
) -> dict[str, Any]:
    """As a draft holds it."""
    rows = [[*place, column, *both] for place, row in cells.items() for column, both in row.items()]
    return {"cells": rows, "words": [[*place, *each] for place, said in words.items() for each in said.items()]}


def _read(state: Mapping[str, Any]) -> Corrections:
    """From a draft; an error of Python's where it holds something else."""
    cells: dict[tuple[str, int], dict[str, tuple[str, str]]] = {}
    words: dict[tuple[str, str], dict[str, str]] = {}
    for file, line, column, before, after in state["cells"]:
        cells.setdefault((str(file), int(line)), {})[str(column)] = str(before), str(after)
    for file, column, before, after in state["words"]:
        words.setdefault((str(file), str(column)), {})[str(before)] = str(after)
    return Corrections(MappingProxyType(cells), MappingProxyType(words))
