"""The forms of a product and of one of its benefits."""

from __future__ import annotations

from desktop_app.catalog.forms.form import Form, Section, line
from desktop_app.core.text import text

PRODUCT = Form(
    "product",
    text("Product form", "Product"),
    (
        Section(
            None,
            (
                line("products", "code", text("Product form", "Code")),
                line("products", "name", text("Product form", "Name")),
                line("products", "line", text("Product form", "Line")),
                line("products", "contract", text("Product form", "Contract"), default="individual"),
                line("products", "participation", text("Product form", "Participation"), default="voluntary"),
                line("products", "carrier", text("Product form", "Who carries the risk"), default="self"),
                line("products", "model", text("Product form", "Model"), default="conventional"),
            ),
        ),
        Section(
            text("Product form", "Terms"),
            (
                line("products", "term_months", text("Product form", "Term in months")),
                line("products", "waiting_days", text("Product form", "Waiting period in days")),
                line("products", "grace_days", text("Product form", "Days of grace to renew")),
                line("products", "entry_age", text("Product form", "Entry age")),
                line("products", "exit_age", text("Product form", "Exit age")),
                line("products", "delivery_days", text("Product form", "Usual days from payment to receipt")),
            ),
        ),
        Section(
            text("Product form", "Reserves"),
            (
                line("products", "earning", text("Product form", "Premium is earned"), default="days"),
                line(
                    "products",
                    "cics_portion",
                    text("Product form", "Portion of open claims reserved"),
                    help=text("Product form", "A share: 0.8 for eighty percent. Leave empty for the whole amount."),
                ),
                line("products", "ibnr_method", text("Product form", "Claims not reported yet"), default="none"),
                line(
                    "products",
                    "reporting_lag_days",
                    text("Product form", "Usual days from event to report"),
                    when=("ibnr_method", ("chain_ladder", "lag_factor", "expected", "percent")),
                    help=text("Product form", "Counts while fewer than ten claims are reported; 45 where left empty."),
                ),
                line(
                    "products",
                    "ibnr_grain",
                    text("Product form", "Development by"),
                    default="month",
                    when=("ibnr_method", ("chain_ladder", "lag_factor")),
                ),
                line(
                    "products",
                    "expected_claims_ratio",
                    text("Product form", "Expected claims ratio"),
                    when=("ibnr_method", ("lag_factor", "expected")),
                    help=text("Product form", "A ratio of earned premium: 0.7 for seventy percent."),
                ),
                line(
                    "products",
                    "ibnr_percent",
                    text("Product form", "Percentage of reported claims"),
                    when=("ibnr_method", ("percent",)),
                    help=text("Product form", "In percent: 10 for a tenth."),
                ),
                line(
                    "products",
                    "tail_factor",
                    text("Product form", "Tail factor"),
                    when=("ibnr_method", ("chain_ladder", "lag_factor")),
                    help=text("Product form", "Leave empty where nothing is reported after the last month known."),
                ),
            ),
        ),
    ),
    text("Product form", "Save"),
)

BENEFIT = Form(
    "benefit",
    text("Product form", "Benefit"),
    (
        Section(
            None,
            (
                line("benefits", "product", text("Product form", "Product"), stays=True),
                line("benefits", "code", text("Product form", "Code")),
                line("benefits", "name", text("Product form", "Name")),
                line("benefits", "limit_per_claim", text("Product form", "Limit for each claim")),
                line("benefits", "limit_per_year", text("Product form", "Limit for each year")),
                line("benefits", "deductible", text("Product form", "Deductible")),
                line(
                    "benefits",
                    "coinsurance",
                    text("Product form", "Coinsurance, in percent"),
                    help=text("Product form", "What the insured pays of each claim, from 0 to 100."),
                ),
            ),
        ),
    ),
    text("Product form", "Save"),
)
