"""The form of a product: who and what it is, its terms, its reserves."""

from __future__ import annotations

from desktop_app.catalog.forms.form import Form, Group, Section, line
from desktop_app.core.records.product import TAKAFUL
from desktop_app.core.text import text

BENEFITS = "benefits"
"""The group of the benefits that a new product is made with."""

WITH_BENEFITS = Section(
    text("Settings", "Benefits"),
    (
        Group(
            BENEFITS,
            text("Settings", "Benefits"),
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
        Section(
            None,
            (
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
                line(
                    "products",
                    "reporting_lag_days",
                    when=("ibnr_method", ("chain_ladder", "lag_factor", "expected", "percent")),
                ),
                line("products", "ibnr_grain", when=("ibnr_method", ("chain_ladder", "lag_factor"))),
                line("products", "expected_claims_ratio", when=("ibnr_method", ("lag_factor", "expected"))),
                line("products", "ibnr_percent", when=("ibnr_method", ("percent",))),
                line("products", "tail_factor", when=("ibnr_method", ("chain_ladder", "lag_factor"))),
            ),
        ),
    ),
    text("Act", "Save"),
)
