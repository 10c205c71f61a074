"""The program as it is tried: quicker to verify with, or one version further than the file."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from desktop_app.store import migrations, opening, soundness
from desktop_app.store.driver import in_memory
from desktop_app.store.growth import add_field

if TYPE_CHECKING:
    from sqlite_utils import Database


class _Kept:
    """A new file's parts, which `verify` compares with, and which nothing closes."""

    def __init__(self) -> None:
        made = in_memory()
        migrations.migrate(made, 0)
        self.execute = made.execute

    def close(self) -> None:
        """Stay."""


def _compare_with(kept: _Kept) -> None:
    vars(soundness).update(in_memory=lambda: kept, migrate=lambda _made, _version: None)


@cache
def verify_quickly() -> None:
    """Let `verify` make the file to compare with once, and not in every run: half of its time goes there."""
    _compare_with(_Kept())


@cache
def newer_program() -> None:
    """From now on this process is a program of the next version, which gives a table another column."""
    steps = (*migrations.MIGRATIONS, _wider)
    vars(migrations).update(MIGRATIONS=steps, LATEST=len(steps))
    vars(opening).update(LATEST=len(steps))
    _compare_with(_Kept())


def _wider(db: Database) -> None:
    add_field(db, "people", "nickname TEXT")
