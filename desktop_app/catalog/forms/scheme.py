"""The forms of the scheme's identification, of an office and of a partner."""

from __future__ import annotations

from desktop_app.catalog.forms.form import Form, Section, line
from desktop_app.core.text import text

SCHEME = Form(
    "scheme",
    text("Scheme form", "The scheme"),
    (
        Section(
            None,
            (
                line("scheme", "name", text("Scheme form", "Name")),
                line("scheme", "country", text("Scheme form", "Country")),
                line(
                    "scheme",
                    "currency",
                    text("Scheme form", "Currency"),
                    help=text("Scheme form", "Three capital letters, like INR or KES."),
                ),
                line(
                    "scheme",
                    "fiscal_year_start",
                    text("Scheme form", "First month of the fiscal year"),
                    default="1",
                    help=text("Scheme form", "A number from 1 for January to 12 for December."),
                ),
                line("scheme", "legal_form", text("Scheme form", "Legal form")),
                line("scheme", "languages", text("Scheme form", "Languages")),
                line("scheme", "contact", text("Scheme form", "Contact")),
            ),
        ),
    ),
    text("Scheme form", "Save"),
)

OFFICE = Form(
    "office",
    text("Scheme form", "Office"),
    (
        Section(
            None,
            (
                line("offices", "code", text("Scheme form", "Code")),
                line("offices", "name", text("Scheme form", "Name")),
                line("offices", "region", text("Scheme form", "Region")),
            ),
        ),
    ),
    text("Scheme form", "Save"),
)

PARTNER = Form(
    "partner",
    text("Scheme form", "Partner"),
    (
        Section(
            None,
            (
                line("partners", "code", text("Scheme form", "Code")),
                line("partners", "name", text("Scheme form", "Name")),
                line("partners", "role", text("Scheme form", "Role")),
            ),
        ),
    ),
    text("Scheme form", "Save"),
)
