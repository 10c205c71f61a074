"""The demonstration scheme: generated from a seed, lively, plausible and wholly invented."""

from desktop_app.actions.demonstration.scheme import demonstration
from desktop_app.actions.demonstration.setting import LAST_QUARTER

__all__ = ["LAST_QUARTER", "demonstration"]
