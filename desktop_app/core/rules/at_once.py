"""Whether any of many records breaks its rule: those of the long sheets once more, told quickly from columns."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    Columns: TypeAlias = Mapping[str, Sequence[Any]]


def _policies(columns: Columns) -> bool:
    """A term that runs backwards, an exit outside it or without a day, a policy that renews itself."""
    term = zip(columns["start_day"], columns["end_day"], strict=True)
    left = zip(columns["exit_date"], columns["exit_reason"], columns["start_day"], columns["end_day"], strict=True)
    renewed = zip(columns["renews"], columns["code"], strict=True)
    return (
        any(start > end for start, end in term)
        or any(
            why is not None if day is None else not start - 1 <= day <= end
            for day, why, start, end in left
            if not (day is why is None)
        )
        or any(renews == code for renews, code in renewed)
    )


def _covers(columns: Columns) -> bool:
    """A reason without a day."""
    return any(
        day is None for day, why in zip(columns["exit_date"], columns["exit_reason"], strict=True) if why is not None
    )


def _premiums(columns: Columns) -> bool:
    """A span with one end, or one that runs backwards."""
    return any(
        kind != "fee" if first is None or last is None else first > last
        for first, last, kind in zip(columns["from_day"], columns["to_day"], columns["kind"], strict=True)
        if first is not last
    )


def _claims(columns: Columns) -> bool:
    """Days out of order, or a decision without its day."""
    days = zip(columns["incurred"], columns["reported"], columns["decided"], columns["decision"], strict=True)
    return any(
        incurred > reported
        or (decision in {None, "open"} if decided is not None else decision not in {None, "open"})
        or (decided is not None and reported > decided)
        for incurred, reported, decided, decision in days
    )


def _payments(columns: Columns) -> bool:
    """Received before it was paid."""
    return any(
        date > received
        for date, received in zip(columns["date"], columns["received"], strict=True)
        if received is not None
    )


AT_ONCE: Mapping[str, Callable[[Columns], bool]] = MappingProxyType(
    {
        "policies": _policies,
        "covers": _covers,
        "premiums": _premiums,
        "claims": _claims,
        "payments": _payments,
    }
)
"""By sheet, for the long ones: whether any record of the columns breaks its rule."""
