"""Tells whether the window answers between the pieces of a work: each turn of its event loop is a beat."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

BEAT = "beat"


class Beats:
    """Notes the pieces of a work and the beats between them, in their order."""

    def __init__(self) -> None:
        """Begin to beat."""
        self.steps: list[str] = []
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(partial(self.steps.append, BEAT))
        self._timer.start()

    def note(self, name: str) -> None:
        """Note a piece."""
        self.steps.append(name)

    def noting(self, name: str, piece: Callable[..., Any]) -> Callable[..., Any]:
        """The piece, noted when it begins."""
        return partial(self._do, name, piece)

    @property
    def pieces(self) -> list[str]:
        """The pieces in the order in which they were done."""
        return [each for each in self.steps if each != BEAT]

    @property
    def are_between_all(self) -> bool:
        """Whether the window had its turn between any two pieces."""
        return all(BEAT in each for each in pairwise(self.steps))

    def _do(self, name: str, piece: Callable[..., Any], *of: Any, **how: Any) -> Any:
        """Note a piece and do it."""
        self.note(name)
        return piece(*of, **how)
