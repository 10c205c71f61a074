"""The tables of the page Data: what an import would bring, its problems, what was written, findings, verdicts."""

from __future__ import annotations

from desktop_app.catalog.listings.listing import ListColumn, Listing
from desktop_app.core.text import text

AHEAD = Listing(
    "ahead",
    (
        ListColumn("file", text("Data", "File"), share=4),
        ListColumn("new", text("Data", "New"), share=1, figures=True),
        ListColumn("known", text("Data", "Known already"), share=1, figures=True),
        ListColumn("wrong", text("Data", "Not right"), share=1, figures=True),
    ),
    text("Data", "Choose a folder or a workbook. Nothing is written before you have seen what would come."),
)
"""The sheets of an import."""

PROBLEMS = Listing(
    "problems",
    (
        ListColumn("file", text("Data", "File"), share=1),
        ListColumn("line", text("Data", "Line"), share=1, figures=True),
        ListColumn("column", text("Data", "Column"), share=1),
        ListColumn("message", text("Data", "What is not right"), share=6),
    ),
    text("Data", "What is not right with a row is listed here, with what to do."),
    key=4,
)
"""What is wrong with an import, by its place; the key is the place in the list."""

WRITTEN = Listing(
    "written",
    (
        ListColumn("file", text("Data", "File"), share=4),
        ListColumn("rows", text("Data", "Rows"), share=1, figures=True),
    ),
    text("Data", "Choose a new or an empty folder. What lies in a folder already is never written over."),
)
"""The files of an export."""

FINDINGS = Listing(
    "findings",
    (
        ListColumn("severity", text("Checks", "Weight"), share=1),
        ListColumn("record", text("Data", "Record"), share=1),
        ListColumn("message", text("Checks", "What is doubtful"), share=6),
    ),
    text("Checks", "Nothing doubtful was found."),
    key=3,
)
"""The findings of the checks; the key is the place in the list."""

VERDICTS = Listing(
    "verdicts",
    (
        ListColumn("state", text("Data", "State"), share=1),
        ListColumn("words", text("Data", "What was verified"), share=6),
    ),
    text("Data", "Verify the file after a power cut, after copying it, or before you give it to an auditor."),
    key=2,
)
"""What was verified; the key is the place in the list."""

PAPER_VERDICTS = Listing(
    "paper_verdicts",
    (
        ListColumn("state", text("Data", "State"), share=1),
        ListColumn("words", text("Data", "What was found on the paper"), share=6),
    ),
    text("Data", "Choose the PDF of a statement, or photographs of the code that it carries."),
    key=2,
)
"""What a paper and the file say of each other; the key is the place in the list."""
