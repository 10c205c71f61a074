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
    from desktop_app.core.text import Text

_UNRECORDED = MappingProxyType(
    {
        RAN_OUT: text("Exit reason", "Ran out, no reason recorded"),
        NOT_RECORDED: text("Exit reason", "Ended early, no reason recorded"),
        FEWER: text("Exit reason", "Fewer lives in the group's next policy"),
    }
)

REASON_ORDER = (*EXIT_REASONS, *_UNRECORDED)
"""Every reason, the ineligible first, those nobody recorded last."""


def reason_label(reason: str) -> Text:
    """The words for a reason."""
    return _UNRECORDED.get(reason) or LISTS[EXIT_REASONS][reason]
