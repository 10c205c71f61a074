"""A voucher on a line that the records of its product post as well."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.text import Text, text


def _say(_decimals: int, line: str, product: str) -> Text:
    """The line and the product."""
    return text("Checks", "{line} of {product} is posted by its records, too.", line=line, product=product)


CHECK = Check(
    "voucher_beside_records",
    Severity.ERROR,
    text("Checks", "Premium, claims or reserves booked twice"),
    text("Checks", "A product whose policies are recorded takes premium, claims and reserves from its records alone."),
    _say,
    "vouchers",
)
"""Definitions, section 2: such a voucher is refused, but policies may come after it."""
