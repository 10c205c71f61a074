"""The form of the allocation key: one choice from a day on, and a percentage for each product where it is fixed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.forms.form import Form, Line, Section
from desktop_app.core.records.field import Field, Kind, Rate
from desktop_app.core.statements.allocation import FIXED, KEYS
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterable

BY, FROM = "by", "from_day"
SHARE = "share_"
"""What the key of a product's line starts with, before its code."""

_BY = Line(
    BY,
    text("Settings form", "Shared by"),
    Field(BY, BY, Kind.CHOICE, choices=KEYS),
    required=True,
)
_FROM = Line(
    FROM,
    text("Settings form", "From"),
    Field(FROM, FROM, Kind.DAY),
    help=text("Settings form", "What was shared before this day stays as it was."),
    required=True,
)


def allocation_form(products: Iterable[tuple[str, str]]) -> Form:
    """The form of a scheme with these products (code and name)."""
    shares = tuple(
        Line(
            f"{SHARE}{code}",
            text("Settings form", "{product}, in percent", product=name),
            Field(code, code, Kind.RATIO, low=0, high=100, rate=Rate.PERCENT),
            when=(BY, (FIXED,)),
        )
        for code, name in products
    )
    title = text("Settings form", "What belongs to no product")
    return Form("allocation", title, (Section(None, (_BY, _FROM, *shares)),), text("Settings form", "Save"))
