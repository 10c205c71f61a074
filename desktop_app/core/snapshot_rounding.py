"""How numbers of a snapshot are rounded, so that nobody can take a household's part out of them again.

Unbiased random rounding (Nargundkar and Saveland, "Random rounding to prevent statistical disclosures", 1972): a draw
below the step is added and the sum is cut down to whole steps, so that the mean of what comes out is the number itself.
A draw made anew each quarter could be averaged away. So a series has one draw for ever (as cell keys do: Fraser and
Wooton, "A proposed method for confidentialising tabular output", 2005), and all that is ever told of a number is told
of the number with its draw: of whoever knows all others, each household can have so many parts as there are draws.
"""

from __future__ import annotations

from itertools import count

FEW = 5
"""Fewer persons or claims than these are never told; counts are rounded to it."""

SURELY_MANY = 2 * FEW - 1
"""What a number with its draw must come to: then it is five or more, whatever was drawn."""


def disguised(count: int, draw: int) -> int:
    """What a household counts for: one more in a sixth of all draws, one less in another, itself in all others.

    What stands from quarter to quarter could be found by watching the rest change, however it is rounded. So each
    household that is counted bears noise of its own, as long as it stays as it is (as employers do in the quarterly
    workforce figures of the United States: Evans, Zayatz and Slanta, "Using noise for disclosure limitation of
    establishment tabular data", 1998). Whoever knows all others, and even all their noise, has two numbers or more.
    """
    return count + (-1, 1, 0, 0, 0, 0)[draw % 6]


def drawn(number: int, step: int, draw: int) -> int:
    """A number with the draw of its series, which lies below the step."""
    return number + draw % step


def rounded(number: int, step: int, draw: int) -> int:
    """A number in whole steps, down or up by chance; one in whole steps stays, and nought stays nought."""
    return drawn(number, step, draw) // step * step


def step_over(largest: int) -> int:
    """The least of 1, 2, 5, 10, 20, 50 … that no household's part is above: more is not told of one than this."""
    for places in count():
        for first in (1, 2, 5):
            step: int = first * 10**places
            if step >= largest:
                return step
    raise AssertionError
