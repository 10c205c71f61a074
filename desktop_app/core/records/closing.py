"""How quarters were closed and reopened, and the figures that each closing froze (definitions, section 7)."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.core.records.field import a_code, choice, day, link, words
from desktop_app.core.text import text

CONFIRMED, PREPARED, CLOSED, REOPENED = CLOSING_ACTS = ("confirmed", "prepared", "closed", "reopened")
"""What is done with a quarter, in this order: its reserves are confirmed, one person prepares it, another closes it."""
CLOSING_LABELS = MappingProxyType(
    {
        CONFIRMED: text("Closing", "Reserves confirmed"),
        PREPARED: text("Closing", "Prepared to be closed"),
        CLOSED: text("Closing", "Closed"),
        REOPENED: text("Closing", "Reopened"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """One thing done with a quarter: reserves confirmed, prepared, closed, or reopened. Nothing of it ever changes."""

    code: str = a_code(text("Field", "Code"), required=True, fixed=True, prefix="Q-")
    from_day: int = day(text("Field", "First day"), "from", required=True, fixed=True)
    to_day: int = day(text("Field", "Last day"), "to", required=True, fixed=True)
    what: str = choice(text("History", "What was done"), CLOSING_ACTS, required=True, fixed=True)
    date: int = day(text("Closing", "Done on"), required=True, fixed=True, past=True)
    prepared_by: str | None = words(text("Closing", "Prepared by"), fixed=True, personal=True)
    reviewed_by: str | None = words(
        text("Closing", "Reviewed by"),
        fixed=True,
        personal=True,
        help=text("Closing", "Empty where one person alone closed it, because the rule of two persons is off."),
    )
    reason: str | None = words(text("Field", "Reason"), fixed=True, personal=True)
    fingerprint: str | None = words(
        text("Closing", "Fingerprint"),
        fixed=True,
        help=text("Closing", "Of the save at which the figures were computed, as it stands on the statement."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingFigure:
    """One figure as a closing froze it, or a reserve as it was confirmed: of a product or all, of an office or all."""

    closing: str = link(text("Closing", "Closing"), "closings", required=True, fixed=True)
    figure: str = words(text("Closing", "Figure"), required=True, fixed=True)
    product: str | None = link(text("Field", "Product"), "products", fixed=True)
    office: str | None = words(
        text("Field", "Office"),
        fixed=True,
        help=text("Closing", "The code of an office, - for what belongs to none, empty for all together."),
    )
    value: str = words(
        text("Field", "Value"),
        required=True,
        fixed=True,
        help=text("Closing", "Of a line or a reserve an amount, of an indicator its ratio and how firm it is."),
    )
