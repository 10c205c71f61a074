"""The few ways in which luck is drawn, quick enough for millions of draws."""

from __future__ import annotations

from math import exp, log
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from random import Random

_T = TypeVar("_T")


def one_of(these: tuple[_T, ...], luck: Random) -> _T:
    """One of several, each as likely."""
    return these[int(luck.random() * len(these))]


def wait(luck: Random, mean: float) -> int:
    """Whole days until something happens that takes so many days on average."""
    return int(-log(1.0 - luck.random()) * mean)


def poisson(luck: Random, mean: float) -> int:
    """How often something happens that is expected so often (Knuth's way, for small means)."""
    floor, product, count = exp(-mean), luck.random(), 0
    while product > floor:
        product *= luck.random()
        count += 1
    return count
