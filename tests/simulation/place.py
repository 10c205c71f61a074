"""Where the simulated office lies."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path


class Place(NamedTuple):
    """A folder in memory: the office in it is watched, what lies beside the office is not."""

    folder: Path

    @property
    def office(self) -> Path:
        """The folder of the office, whose files the shim sees; the user's own folder lies in it, too."""
        return self.folder / "office"
