"""The form that answers a complaint: when, with what outcome, what was done about it; of an appeal who sat on it."""

from __future__ import annotations

from desktop_app.catalog.forms.form import TODAY, Form, line, question, untitled
from desktop_app.core.records.complaint import OUTCOMES
from desktop_app.core.records.field import Kind
from desktop_app.core.text import text

COMPLAINTS_OPEN = "complaints_open"
"""The source of the complaints that nobody has answered."""

_WHICH = question(
    "complaint",
    Kind.LINK,
    text("Field", "Complaint"),
    required=True,
    target="complaints",
    source=COMPLAINTS_OPEN,
)

ANSWER_COMPLAINT = Form(
    "answer_complaint",
    text("Complaint form", "Answer a complaint"),
    (
        untitled(
            _WHICH,
            line("complaints", "answered", required=True, default=TODAY, stays=True),
            line(
                "complaints",
                "outcome",
                required=True,
                default="",
                only=tuple(each for each in OUTCOMES if each != "open"),
                help=text(
                    "Complaint form",
                    "Of an appeal: upheld overturns the rejection; then correct the decision of the claim.",
                ),
            ),
            line("complaints", "remedy"),
            line("claim_sittings", "members", required=False, stays=True),
            line("claim_sittings", "minutes"),
        ),
    ),
    text("Complaint form", "Save the answer"),
)
