"""The settings described: their parts, and the form of the shares of reserves that fall due within three months."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.catalog.forms.form import Form, FormLine, Section
from desktop_app.core.indicators.prudence import GROWTH_MARGIN
from desktop_app.core.records.field import Field, Kind, Rate
from desktop_app.core.statements.lines import RESERVES
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.text import Text

PERCENT = 100.0


def _percent(name: str, label: Text, *, high: float = PERCENT, help: Text | None = None) -> FormLine:  # noqa: A002
    """A line for a percentage."""
    return FormLine(name, Field(name, name, Kind.RATIO, label, low=0, high=high, rate=Rate.PERCENT, help=help))


def _flag(name: str, label: Text, help: Text) -> FormLine:  # noqa: A002 - the word of the field
    """A line for yes or no."""
    return FormLine(name, Field(name, name, Kind.FLAG, label, help=help))


LIQUIDITY = Form(
    "liquidity",
    text("Settings form", "Payable within three months"),
    (
        Section(
            text("Settings form", "Share of each reserve, in percent"),
            tuple(_percent(line.code, line.label) for line in RESERVES),
        ),
        Section(
            text("Settings form", "Rough measure"),
            (
                _percent(
                    GROWTH_MARGIN,
                    text("Settings form", "Growth margin, in percent"),
                    high=10 * PERCENT,
                    help=text("Settings form", "Raises a quarter of last year's claims and expenses as you grow."),
                ),
            ),
        ),
    ),
    text("Settings form", "Save"),
)
"""The form of the factors of the liquidity ratio (indicator 10); reserves are asked for by their codes."""

BY_YEAR, BY_OFFICE = "by_year", "by_office"
"""The lines of the form of receipt numbers."""

RECEIPTS = Form(
    "receipts",
    text("Settings form", "Receipt numbers"),
    (
        Section(
            None,
            (
                _flag(
                    BY_YEAR,
                    text("Settings form", "Begin anew each year"),
                    text("Settings form", "Then the number names the year: R-A-2026-00001."),
                ),
                _flag(
                    BY_OFFICE,
                    text("Settings form", "Each office by itself"),
                    text("Settings form", "Then the number names the office of the policy: R-A-BAR-2026-00001."),
                ),
            ),
        ),
    ),
    text("Settings form", "Save"),
)
"""The form of the ways to number receipts."""

NEEDED, ABOVE = "needed", "above"
"""The lines of the form of the rules of two persons."""

TWO_PERSONS = Form(
    "two_persons",
    text("Settings", "Two persons"),
    (
        Section(
            None,
            (
                _flag(
                    NEEDED,
                    text("Settings form", "Who recorded a claim does not decide it alone"),
                    text("Settings form", "If this is off, every statement says so."),
                ),
                FormLine(
                    ABOVE,
                    Field(
                        ABOVE,
                        ABOVE,
                        Kind.MONEY,
                        text("Settings form", "A second person agrees above"),
                        low=0,
                        help=text("Settings form", "For a decision or a payment of more than this. Empty: for none."),
                    ),
                ),
            ),
        ),
    ),
    text("Settings form", "Save"),
)
"""The form of the rules of two persons."""

OWN_FACTORS = text(
    "Settings form",
    "These shares are your scheme's own: look at how your reserves were paid out. Nobody else's will do.",
)


@dataclass(frozen=True, slots=True)
class Place:
    """One part of the settings: its name, the words for it, an icon, and what it is for."""

    name: str
    label: Text
    icon: str
    note: Text
    does: str = ""
    """The act done there, by which is known who finds the part; empty where everybody does."""
    tells: bool = False
    """Whether the part itself tells why nothing can be done, where a book may only be looked at."""


PLACES = (
    Place(
        "scheme",
        text("Settings", "The scheme"),
        "settings",
        text("Settings", "The name, currency and year that stand on every statement."),
        does="describe_scheme",
    ),
    Place(
        "working",
        text("Settings", "Language and user"),
        "person",
        text("Settings", "Kept on this computer; every save carries your name and the code of this laptop."),
    ),
    Place(
        "staff",
        text("Sheet", "People"),
        "members",
        text("Settings", "Who may open this book, and what each of them may do."),
    ),
    Place(
        "two_persons",
        text("Settings", "Two persons"),
        "partner",
        text("Settings", "When one person alone is not enough. It holds once the book has people."),
        does="two_persons",
    ),
    Place(
        "products",
        text("Settings", "Products"),
        "product",
        text("Settings", "What the scheme offers, and how its reserves are reckoned. Enter corrects one."),
    ),
    Place(
        "benefits",
        text("Settings", "Benefits"),
        "claims",
        text("Settings", "What each product pays for, and up to what limits. Enter corrects one."),
    ),
    Place(
        "claim_rules",
        text("Field", "Claims"),
        "good",
        text("Settings", "Up to what one person decides, within how many days, and which documents are needed."),
        does="set_claim_rules",
    ),
    Place(
        "offices",
        text("Settings", "Offices"),
        "office",
        text("Settings", "The branches and field offices. Enter corrects one."),
    ),
    Place(
        "partners",
        text("Settings", "Partners"),
        "partner",
        text("Settings", "Insurers, agents, care providers and banks. Enter corrects one."),
    ),
    Place(
        "allocation",
        text("Settings", "Shared costs"),
        "statements",
        text("Settings", "How the products share the costs and the income that belong to none of them."),
        does="set_allocation",
    ),
    Place(
        "receipts",
        text("Settings", "Receipts"),
        "receipt",
        text("Settings", "How their numbers count. Numbers that were given stay as they are."),
        does="set_receipts",
    ),
    Place("liquidity", text("Settings", "Liquidity"), "premiums", OWN_FACTORS, "set_liquidity"),
)
"""The parts of the settings in their order."""
