"""What a query is asked of: a product, an office, a period."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.period import Period


def scope(row: str = "", office: str | None = None) -> str:
    """Whether a row (by its alias, with its office) is of the product and the office asked for: NULL all, 0 none."""
    of = f"{row}." if row else ""
    at = f"{of}office" if office is None else office
    return f"(:product IS NULL OR {of}product = :product) AND (:office IS NULL OR ifnull({at}, 0) = :office)"


OFFICE_OF_CLAIM = "ifnull(ifnull(c.office, p.office), 0)"
"""The office that took a claim c, else that of its policy p; 0 for none."""

SCOPE_OF_CLAIM = scope("p", OFFICE_OF_CLAIM)


def asked(period: Period, product: int | None, office: int | None) -> dict[str, int | None]:
    """The values that a query of a period is asked with."""
    return {"first": period.first, "last": period.last, "product": product, "office": office}
