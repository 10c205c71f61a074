"""How the columns of a table share the width of a page: by shares that are given, or by what stands in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def fitted(shares: list[float], needed: list[float], width: float) -> list[float]:
    """The width shared out by the shares, where a column that needs more takes it from the others in proportion."""
    widths = [width * share / sum(shares) for share in shares]
    for _ in shares:
        poor = [at for at, wide in enumerate(widths) if wide <= needed[at]]
        rest = width - sum(needed[at] for at in poor)
        rich = sum(share for at, share in enumerate(shares) if at not in poor)
        if rest <= 0 or not rich:
            return [width * need / sum(needed) for need in needed]
        widths = [needed[at] if at in poor else rest * share / rich for at, share in enumerate(shares)]
    return widths


def filled(needed: Sequence[float], wanted: Sequence[float], width: float) -> list[float]:
    """The width shared out by what stands in the columns; all of it is used.

    Each has what its longest word needs. What is left goes to each in proportion to what it lacks of standing in one
    line: a sentence gets more of it than a name, so that rows are low. Where all of it is more than enough, columns
    grow in proportion to their words, so that a short code never stands before a wide gap.
    """
    spare = max(width - sum(needed), 0.0)
    lacks = [max(want - need, 0.0) for want, need in zip(wanted, needed, strict=True)]
    part = min(spare / sum(lacks), 1.0) if any(lacks) else 0.0
    widths = [need + lack * part for need, lack in zip(needed, lacks, strict=True)]
    return [wide * width / sum(widths) for wide in widths]
