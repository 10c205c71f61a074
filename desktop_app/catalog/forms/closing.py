"""The forms by which a quarter's reserves are confirmed, and it is prepared, closed and reopened."""

from __future__ import annotations

from desktop_app.catalog.forms.form import Form, question, untitled
from desktop_app.core.records.field import Kind
from desktop_app.core.text import text

WHY = "why"
_REMARK = question(
    WHY,
    Kind.TEXT,
    text("Explained", "Remark"),
    help=text(
        "Closing", "What whoever reads of this closing should know: which estimate is uncertain, what came late."
    ),
)

CONFIRM_RESERVES = Form(
    "confirm_reserves",
    text("Closing", "Confirm the reserves"),
    (untitled(_REMARK),),
    text("Closing", "Confirm them"),
)
PREPARE_QUARTER = Form(
    "prepare_quarter",
    text("Closing", "Prepare the quarter"),
    (untitled(_REMARK),),
    text("Closing", "Hand it over to be closed"),
)
CLOSE_QUARTER = Form(
    "close_quarter",
    text("Closing", "Close the quarter"),
    (untitled(_REMARK),),
    text("Closing", "Close it"),
)
REOPEN_QUARTER = Form(
    "reopen_quarter",
    text("Closing", "Reopen the quarter"),
    (
        untitled(
            question(
                WHY,
                Kind.TEXT,
                text("Closing", "Why it is reopened"),
                required=True,
                help=text(
                    "Closing", "The reason stays visible on the statement, also after the quarter is closed again."
                ),
            )
        ),
    ),
    text("Closing", "Reopen it"),
)
