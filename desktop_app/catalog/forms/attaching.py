"""The forms of papers and photos: one that keeps a file with a record, and one that retires it."""

from __future__ import annotations

from desktop_app.catalog.forms.form import TODAY, Form, line, question, untitled
from desktop_app.core.records.attachment import OF_RECORDS
from desktop_app.core.records.field import Kind
from desktop_app.core.text import text

ATTACH_FILE = Form(
    "attach_file",
    text("Attachment", "Add a paper or photo"),
    (
        untitled(
            line("attachments", "kind", only=OF_RECORDS),
            line("attachments", "name"),
            line("attachments", "date", default=TODAY),
        ),
    ),
    text("Act", "Save"),
)
"""The file itself was chosen before: by its name, by dropping it, or as a picture that was copied."""

RETIRE_ATTACHMENT = Form(
    "retire_attachment",
    text("Attachment", "Retire a paper or photo"),
    (
        untitled(
            question(
                "why",
                Kind.TEXT,
                text("Field", "Reason"),
                required=True,
                help=text(
                    "Attachment", "It is no longer shown with its record. The file stays, and so does this reason."
                ),
            )
        ),
    ),
    text("Lists", "Retire"),
)
