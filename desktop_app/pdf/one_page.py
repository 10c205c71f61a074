"""What has to stand on one page: in smaller letters where it would not, laid out anew for the room that these leave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus import Flowable, KeepInFrame, KeepTogether

if TYPE_CHECKING:
    from collections.abc import Callable

_SMALLER: Final = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.6, 0.45, 0.3)
"""The sizes that are tried: at three quarters letters of nine points are of seven; less is for monstrous names."""


class OnePage(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Blocks at the largest size at which they fit below each other; what fits at none begins where it can."""

    def __init__(self, lay: Callable[[float, bool], list[Any]]) -> None:
        """Keep what lays the blocks out within a width: for good, or only to see how high they get."""
        super().__init__()
        self._lay = lay
        self._inside: list[KeepInFrame] = []
        self.size = 1.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as the blocks are at the size that is found."""
        if not self._inside:
            fits = (size for size in _SMALLER if self._wrapped(size, width, for_good=False)[1] <= height)
            self.size = next(fits, _SMALLER[-1])
            whole, self.height = self._wrapped(self.size, width, for_good=True)
            self._inside = [whole]
        self.width = width
        return width, self.height

    def _wrapped(self, size: float, width: float, *, for_good: bool) -> tuple[KeepInFrame, float]:
        """The blocks at a size, and how high they are then."""
        wide = width / size
        parts = [part for each in self._lay(wide, for_good) for part in _parts(each)]
        frame = KeepInFrame(wide, 0, parts, mode="overflow")
        return frame, frame.wrapOn(self.canv, wide, float("inf"))[1] * size

    def draw(self) -> None:
        """Draw them at their size."""
        self.canv.scale(self.size, self.size)
        for whole in self._inside:
            whole.drawOn(self.canv, 0, 0)


def _parts(block: Any) -> list[Any]:
    """What is kept together here anyway, by itself: of its height reportlab says nothing."""
    return block._content if isinstance(block, KeepTogether) else [block]  # noqa: SLF001 - reportlab has no other way
