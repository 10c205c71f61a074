"""The form of the allocation key: one choice from a day on, and a percentage for each product where it is fixed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.forms.form import Form, line, untitled
from desktop_app.core.records.sheets import sheet
from desktop_app.core.statements.allocation import FIXED
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterable

BY, FROM, COST = "by", "from_day", "cost"
SHARE = "share_"
"""What the key of a product's line starts with, before its code."""

_COST = line("allocation", "cost")
_BY = line("allocation", "key", key=BY)
_FROM = line(
    "allocation", "from_day", key=FROM, help=text("Settings form", "What was shared before this day stays as it was.")
)


def allocation_form(products: Iterable[tuple[str, str]]) -> Form:
    """The form of a scheme with these products (code and name)."""
    shares = tuple(
        line(
            "allocation",
            "percent",
            key=f"{SHARE}{code}",
            label=text("Settings form", "{product}, in percent", product=name),
            when=(BY, (FIXED,)),
        )
        for code, name in products
    )
    lines = untitled(_COST, _BY, _FROM, *shares)
    return Form("allocation", sheet("allocation").add, (lines,), text("Settings form", "Save"))
