"""The form of a product: who and what it is, its terms, its reserves."""

from __future__ import annotations

from desktop_app.catalog.forms.form import Form, Group, Section, line, untitled
from desktop_app.core.records.product import TAKAFUL
from desktop_app.core.reserves.methods import methods_reading
from desktop_app.core.text import text

OF_METHODS = ("reporting_lag_days", "ibnr_grain", "expected_claims_ratio", "ibnr_percent", "tail_factor")
"""What is asked only where the method chosen for claims not reported reads it."""
BENEFITS = "benefits"
"""The group of the benefits that a new product is made with."""

WITH_BENEFITS = Section(
    text("Sheet", "Benefits"),
    (
        Group(
            BENEFITS,
            text("Sheet", "Benefits"),
            tuple(line("benefits", each) for each in ("code", "name", "limit_per_claim", "limit_per_year")),
            text("Sheet", "Add a benefit"),
        ),
    ),
)
"""What stands under the form of a new product."""

PRODUCT = Form(
    "products",
    text("Field", "Product"),
    (
        untitled(
            line("products", "code"),
            line("products", "name"),
            line("products", "line"),
            line("products", "contract"),
            line("products", "participation"),
            line("products", "carrier"),
            line("products", "model"),
            line("products", "operator_fee", when=("model", TAKAFUL)),
            line("products", "participants_share", when=("model", TAKAFUL)),
        ),
        Section(
            text("Product form", "Terms"),
            (
                line("products", "term_months"),
                line("products", "waiting_days"),
                line("products", "grace_days"),
                line("products", "entry_age"),
                line("products", "exit_age"),
                line("products", "delivery_days"),
            ),
        ),
        Section(
            text("Field", "Reserves"),
            (
                line("products", "earning"),
                line("products", "cics_portion"),
                line("products", "ibnr_method"),
                *(line("products", name, when=("ibnr_method", methods_reading(name))) for name in OF_METHODS),
            ),
        ),
    ),
    text("Act", "Save"),
)
