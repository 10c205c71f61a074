"""What is asked before premium is collected: of whom, on which day, paid how; and what is asked of each line."""

from __future__ import annotations

from desktop_app.catalog.forms.form import TODAY, line, question
from desktop_app.core.records.field import Kind
from desktop_app.core.text import text

COLLECT_FROM, EVERYBODY = "collect_from", "due:"
"""The source of the villages and groups, and the answer that is everybody who owes."""
ALL = text("Collect", "all")
FROM = text("Collect", "Village, group, {all}", all=ALL)
"""What may be typed, the word for everybody as it is shown."""

WHOSE = question(
    "whose",
    Kind.LINK,
    text("Collect", "Collect from"),
    required=True,
    target="village",
    source=COLLECT_FROM,
)
DAY = line("premiums", "paid_on", label=text("Field", "Received on"), help=None, required=True, default=TODAY)
METHOD = line("premiums", "method")
RECEIPT = line("premiums", "receipt")
AMOUNT = line("premiums", "amount", label=text("Premium form", "Amount received"))
COUNTED = line("premiums", "amount", label=text("Collect", "Counted in the cash box"), required=False)
