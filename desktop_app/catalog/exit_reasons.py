"""The words for the reasons for which cover ends, recorded or not."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.words import LISTS
from desktop_app.core.indicators.renewals import FEWER
from desktop_app.core.indicators.terms import NOT_RECORDED, RAN_OUT
from desktop_app.core.records.policy import EXIT_REASONS
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.catalog.words import Words

REASONS: Words = MappingProxyType(
    {
        **LISTS[EXIT_REASONS],
        RAN_OUT: text("Exit reason", "Ran out, no reason recorded"),
        NOT_RECORDED: text("Exit reason", "Ended early, no reason recorded"),
        FEWER: text("Exit reason", "Fewer lives in the group's next policy"),
    }
)
"""Every reason, the ineligible first, those nobody recorded last."""
