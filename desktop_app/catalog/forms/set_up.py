"""The form with which a new scheme sets up its office: where, what it offers, and what it owns and owes at first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.forms.form import TODAY, Form, FormLine, Section, line, question
from desktop_app.catalog.forms.product import WITH_BENEFITS
from desktop_app.core.records.field import Kind
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.text import Text

OFFICE_NAME, OFFICE_CODE = "office_name", "office_code"
OPENING_DAY = "opening_day"
CASH, BANK, DEPOSITS, THINGS, OWED = "cash", "bank", "deposits", "things", "owed"
CAPITAL, DONATED = "capital", "donated"

OWNED = ((CASH, "B02"), (BANK, "B02"), (DEPOSITS, "B03"), (THINGS, "B11"))
"""What a scheme owns at first, each with the line of the balance sheet on which it stands."""
OWING = ((OWED, "B28"), (CAPITAL, "B33"), (DONATED, "B34"))
"""What it owes, and where its means came from."""
SURPLUS = "B36"
"""On this line stands what remains: earlier surplus, or loss."""


def _amount(key: str, label: Text, help: Text | None = None) -> FormLine:  # noqa: A002 - the word of the field
    """A line for an amount that may be left open."""
    return question(key, Kind.MONEY, label, low=0, help=help)


def _product(*names: str) -> tuple[FormLine, ...]:
    """Lines of the product, asked once its line of business is chosen."""
    return tuple(line("products", name, when=("line", ())) for name in names)


SET_UP = Form(
    "set_up",
    text("Set up", "Office, first product, opening balances"),
    (
        Section(
            text("Field", "Office"),
            (
                line(
                    "offices",
                    "name",
                    key=OFFICE_NAME,
                    required=False,
                    help=text("Set up", "Leave it empty if the scheme works in one place only."),
                ),
                line("offices", "code", key=OFFICE_CODE, when=(OFFICE_NAME, ())),
            ),
        ),
        Section(
            text("Field", "Product"),
            (
                line(
                    "products",
                    "line",
                    label=text("Set up", "Line of business"),
                    help=text("Set up", "What is usual is filled in as an example. Change whatever is not yours."),
                ),
                *_product("code", "name", "contract", "participation", "term_months", "waiting_days"),
                *_product("grace_days", "entry_age", "exit_age"),
            ),
        ),
        WITH_BENEFITS,
        Section(
            text("Set up", "What the scheme has and owes today"),
            (
                question(OPENING_DAY, Kind.DAY, text("Set up", "As counted on"), past=True, default=TODAY),
                _amount(CASH, text("Set up", "Cash in the box")),
                _amount(BANK, text("Set up", "Money at the bank")),
                _amount(DEPOSITS, text("Set up", "Deposits and savings certificates")),
                _amount(THINGS, text("Set up", "Furniture, vehicles, computers"), text("Set up", "At today's worth.")),
                _amount(OWED, text("Set up", "Owed to others")),
                _amount(CAPITAL, text("Set up", "Paid in by members or owners")),
                _amount(
                    DONATED,
                    text("Set up", "Given by donors"),
                    text("Set up", "Leave all of them empty if the scheme starts with nothing."),
                ),
            ),
        ),
    ),
    text("Act", "Save"),
)
"""What a scheme needs, once it has its name and its currency, to enrol the first household."""
