"""What a partner of the programme has earned and spent on it: its own figures, by line and period (chapter 2.6)."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import choice, day, link, money, words
from desktop_app.core.statements.lines import PARTNER_LINES
from desktop_app.core.text import text


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerFigure:
    """One line of a partner's income statement of the programme, over whole months, as that statement prints it."""

    partner: str = link(text("Field", "Partner"), "partners", required=True)
    from_day: int = day(text("Field", "First day"), "from", required=True)
    to_day: int = day(text("Field", "Last day"), "to", required=True)
    product: str | None = link(
        text("Field", "Product"),
        "products",
        help=text("Partner form", "Leave empty for what is shared by all of them."),
    )
    line: str = choice(text("Field", "Line"), PARTNER_LINES, required=True)
    amount: int = money(
        text("Field", "Amount"),
        adds=False,
        low=None,
        required=True,
        help=text("Partner form", "As the partner's statement prints it: income and expenses both without a minus."),
    )
    remark: str | None = words(text("Explained", "Remark"), personal=True)
