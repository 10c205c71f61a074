"""The demonstration scheme: generated from a seed, lively, plausible and wholly invented."""

from desktop_app.demonstration.background import LIQUIDITY
from desktop_app.demonstration.clock import LAST_QUARTER
from desktop_app.demonstration.scheme import demonstration

__all__ = ["LAST_QUARTER", "LIQUIDITY", "demonstration"]
