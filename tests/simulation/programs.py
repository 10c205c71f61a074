"""The program as it is tried: quicker to verify with, or one version further than the file."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from desktop_app.store import migrations, opening, shape, soundness
from desktop_app.store.driver import in_memory
from desktop_app.store.growth import add_field

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database


_STEPS = migrations.MIGRATIONS
_SHAPES = vars(shape)["_SHAPES"]


class _Kept:
    """A new file's parts, which `verify` compares with, and which nothing closes."""

    def __init__(self) -> None:
        made = in_memory()
        migrations.migrate(made, 0)
        self.execute = made.execute
        self.shape = shape.shape(made)

    def close(self) -> None:
        """Stay."""


def todays_program() -> None:
    """From now on this process is the program as it is; `verify` makes the file to compare with only once.

    Half of its time would go there in every run.
    """
    _become(_STEPS)


def newer_program() -> None:
    """From now on this process is a program of the next version, which gives a table another column."""
    _become((*_STEPS, _wider))


def _become(steps: tuple[Callable[[Database], None], ...]) -> None:
    vars(migrations).update(MIGRATIONS=steps, LATEST=len(steps))
    vars(opening).update(LATEST=len(steps))
    kept = _kept(steps)
    vars(shape).update(_SHAPES={**_SHAPES, len(steps): kept.shape})
    vars(soundness).update(in_memory=lambda: kept, migrate=lambda _made, _version: None)


@cache
def _kept(_steps: tuple[Callable[[Database], None], ...]) -> _Kept:
    """What a new file of the program of some steps is made of, whose steps are those of now."""
    return _Kept()


def _wider(db: Database) -> None:
    add_field(db, "people", "nickname TEXT")
