"""The form of how claims are handled: the fast track, the standard days, the documents of each product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.forms.form import Form, FormLine, Section
from desktop_app.core.records.field import Field, Kind
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.core.text import Text

FAST, DECIDE, PAY = "fast_track", "days_to_decide", "days_to_pay"
DOCUMENTS = "documents_"
"""What the key of a product's line starts with, before its code."""
LONGEST = 366


def _line(name: str, kind: Kind, label: Text, help: Text | None = None, high: int | None = None) -> FormLine:  # noqa: A002
    """A line that need not be answered."""
    return FormLine(name, Field(name, name, kind, label, low=0, high=high, help=help))


_LINES = (
    _line(
        FAST,
        Kind.MONEY,
        text("Settings form", "Fast track up to"),
        text("Settings form", "Up to this, one person decides a claim that is met as the rules propose. Empty: none."),
    ),
    _line(
        DECIDE,
        Kind.INTEGER,
        text("Settings form", "Days from the report to the decision"),
        text("Settings form", "The board of the claims says which are late. Empty: none is."),
        LONGEST,
    ),
    _line(PAY, Kind.INTEGER, text("Settings form", "Days from the decision to the payment"), high=LONGEST),
)


def claim_rules_form(products: Iterable[tuple[str, str]]) -> Form:
    """The form of a scheme with these products (code and name)."""
    documents = tuple(
        _line(f"{DOCUMENTS}{code}", Kind.TEXT, text("Settings form", "{product}: documents", product=name))
        for code, name in products
    )
    needed = Section(text("Settings form", "Documents that a claim needs, with commas between"), documents)
    sections = (Section(None, _LINES), *((needed,) if documents else ()))
    return Form("claim_rules", text("Field", "Claims"), sections, text("Settings form", "Save"))
