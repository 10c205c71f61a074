"""The form that posts what an index makes due: readings and contract decide, nobody looks at the loss."""

from __future__ import annotations

from desktop_app.catalog.forms.form import TODAY, Form, line, question, untitled
from desktop_app.core.records.field import Kind
from desktop_app.core.text import text

PAY_INDEX = Form(
    "pay_index",
    text("Act", "Post index payouts"),
    (
        untitled(
            question(
                "index",
                Kind.LINK,
                text("Details", "Index"),
                required=True,
                target="indices",
                help=text("Index form", "The readings of its station are added up over its season."),
                source="indices",
            ),
            line(
                "policies",
                "office",
                help=text("Index form", "Only its policies: where several stations serve one product."),
            ),
            line("claims", "decided", required=True, default=TODAY),
        ),
    ),
    text("Index form", "Post the claims"),
)
"""One claim a cover in force on the last day of the season, all in one save."""
