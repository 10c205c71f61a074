"""The demonstration scheme: generated, and written into a new file in one save."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop_app.acts.settings import write_liquidity
from desktop_app.core.problems import refused
from desktop_app.core.records.sheets import sheet
from desktop_app.core.text import text
from desktop_app.store.birth import making
from desktop_app.store.failures import calmly
from desktop_app.store.identity import Device
from desktop_app.store.intake import Intake
from desktop_app.store.opening import open_book
from desktop_app.store.save import saving
from desktop_app.store.terms import currency

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.period import Period
    from desktop_app.store.database import Book

SEED = 2025
"""The seed of the demonstration scheme when none is asked for."""


def demonstration_file(
    path: Path,
    size: str = "village",
    seed: int = SEED,
    who: tuple[str, str] = ("", ""),
    device: Device = Device(),  # noqa: B008 - it does not change
) -> None:
    """Make the demonstration scheme in a new file; nothing is left of it if it cannot be finished."""
    if path.exists():
        raise refused(text("Demonstration", "{name} is there already. Choose a new file.", name=str(path)))
    with calmly():
        path.parent.mkdir(parents=True, exist_ok=True)
    with making(path) as place:
        book = open_book(place, create=True, who=who, device=device)
        try:
            make_demonstration(book, size, seed, who[0])
        finally:
            left_out = book.close()
        if left_out:
            raise refused(left_out)


def make_demonstration(book: Book, size: str, seed: int = SEED, user: str = "") -> dict[str, int]:
    """Fill a new file with a generated scheme; the number of rows of each sheet. Refused for a file with a scheme."""
    from desktop_app.demonstration import LIQUIDITY, demonstration

    if currency(book):
        raise refused(text("Demonstration", "This file holds a scheme already. Choose a new file."))
    intake, lines = Intake(book), Counter[str]()
    for name, rows in demonstration(size, seed):
        width = len(sheet(name).fields)
        intake.add(name, (_row(number, row, width) for number, row in enumerate(rows, lines[name] + 1)))
        lines[name] += len(rows)
    intake.seal()
    with saving(book, "demonstration", user=user, reason=f"{size} {seed}") as save:
        intake.write(save)
        write_liquidity(save, LIQUIDITY)
    return dict(lines)


def last_quarter() -> Period:
    """The last quarter of the demonstration that is over."""
    from desktop_app.demonstration import LAST_QUARTER

    return LAST_QUARTER


def _row(number: int, row: tuple[object, ...], width: int) -> tuple[object, ...]:
    """A row with its line number; nothing is known of the fields that a record has got since."""
    return (number, *row, *(None,) * (width - len(row)))
