"""Funnel limits: how far a share of few cases may lie from that of all by chance alone."""

from __future__ import annotations

from desktop_app.core.monitoring.binomial import quantile
from desktop_app.core.monitoring.limits import Limits

INNER, OUTER = 0.95, 0.998
"""The two funnels usually drawn: where all are alike, one in 20 lies outside the first, one in 500 outside both."""


def funnel(cases: int, struck: int, of_cases: int, level: float) -> Limits | None:
    """The least and most of so many cases that may be struck where all of them share one rate; None without cases.

    Exact binomial limits around the overall share (D. Spiegelhalter, Funnel plots for comparing institutional
    performance, Statistics in Medicine 24, 2005, 1185-1202): what lies below the low or above the high limit has a
    probability of at most (1 - level) / 2 on its side, however small the number of cases.
    """
    if not (cases and of_cases):
        return None
    chance, side = struck / of_cases, (1 - level) / 2
    return Limits(quantile(cases, chance, side), quantile(cases, chance, 1 - side))
