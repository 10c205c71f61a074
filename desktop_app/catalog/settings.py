"""The settings described: their parts, and the form of the shares of reserves that fall due within three months."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.data import BACKUPS
from desktop_app.catalog.forms.form import Form, FormLine, Section, question, untitled
from desktop_app.catalog.navigation import Place
from desktop_app.catalog.pages.proof import KEY
from desktop_app.core.indicators.prudence import GROWTH_MARGIN
from desktop_app.core.records.field import Kind, Rate
from desktop_app.core.records.sheets import REINSURANCE, SHEETS, sheet
from desktop_app.core.statements.lines import RESERVES
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.text import Text

PERCENT = 100.0


def _percent(name: str, label: Text, *, high: float = PERCENT, help: Text | None = None) -> FormLine:  # noqa: A002
    """A line for a percentage."""
    return question(name, Kind.RATIO, label, low=0, high=high, rate=Rate.PERCENT, help=help)


def _flag(name: str, label: Text, help: Text) -> FormLine:  # noqa: A002 - the word of the field
    """A line for yes or no."""
    return question(name, Kind.FLAG, label, help=help)


LIQUIDITY = Form(
    "liquidity",
    text("Explained", "Payable within three months"),
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
        untitled(
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
    text("Settings form", "Save"),
)
"""The form of the ways to number receipts."""

NEEDED, ABOVE, OTHER = "needed", "above", "other_keys"
"""The lines of the form of the rules of two persons."""

TWO_PERSONS = Form(
    "two_persons",
    text("Settings", "Two persons"),
    (
        untitled(
            _flag(
                NEEDED,
                text("Settings form", "Who recorded a claim does not decide it alone"),
                text("Settings form", "If this is off, every statement says so."),
            ),
            _flag(
                OTHER,
                text("Settings form", "Somebody else keys a stack the second time"),
                text("Settings form", "Two people make the same slip far more rarely than one makes it twice."),
            ),
            question(
                ABOVE,
                Kind.MONEY,
                text("Settings form", "A second person agrees above"),
                low=0,
                help=text("Settings form", "For a decision or a payment of more than this. Empty: for none."),
            ),
        ),
    ),
    text("Settings form", "Save"),
)
"""The form of the rules of two persons."""

UPDATE = text("Update", "Update from a stick…")
"""What brings the program itself up to date."""

OWN_FACTORS = text(
    "Settings form",
    "These shares are your scheme's own: look at how your reserves were paid out. Nobody else's will do.",
)


_SCHEME = text("Sheet", "The scheme")
_PRODUCTS = text("Sheet", "Products")
_PARTNERS = text("Settings", "Offices and partners")
_PLANS = text("Settings", "Plans and standards")
_PEOPLE = text("Settings", "People and keys")


def _of_sheet(name: str, icon: str, group: Text | None) -> Place:
    """The place of a sheet: its list, its records and their forms, in the sheet's own words."""
    return Place(name, sheet(name).label, icon, sheet(name).about, group=group)


PLACES = (
    Place(
        "scheme",
        _SCHEME,
        "settings",
        text("Sheet", "The name, currency and year that stand on every statement."),
        does="describe_scheme",
        group=_SCHEME,
    ),
    Place(
        "logo",
        text("Settings", "Logo"),
        "picture",
        text("Settings", "A picture for the head of the statement, receipts, cards and all other papers."),
        does="set_logo",
        group=_SCHEME,
    ),
    Place(
        "receipts",
        text("Settings", "Receipts"),
        "receipt",
        text("Settings", "How their numbers count. Numbers that were given stay as they are."),
        does="set_receipts",
        group=_SCHEME,
    ),
    Place(
        "allocation",
        text("Sheet", "Shared costs"),
        "statements",
        text("Sheet", "How the products share the costs and the income that belong to none of them."),
        does="set_allocation",
        group=_SCHEME,
    ),
    Place("liquidity", text("Settings", "Liquidity"), "premiums", OWN_FACTORS, "set_liquidity", _SCHEME),
    _of_sheet("shared_costs", "statements", _SCHEME),
    _of_sheet("products", "product", _PRODUCTS),
    _of_sheet("benefits", "claims", _PRODUCTS),
    _of_sheet("tariffs", "premiums", _PRODUCTS),
    Place(
        "claim_rules",
        text("Field", "Claims"),
        "good",
        text("Settings", "Up to what one person decides, within how many days, and which documents are needed."),
        does="set_claim_rules",
        group=_PRODUCTS,
    ),
    _of_sheet("expected", "product", _PRODUCTS),
    _of_sheet("indices", "product", _PRODUCTS),
    _of_sheet("offices", "office", _PARTNERS),
    _of_sheet("partners", "partner", _PARTNERS),
    _of_sheet("accounts", "accounts", _PARTNERS),
    Place(
        "payment_ways",
        text("Lists", "Ways of payment"),
        "take",
        text("Settings", "Into which account premium goes, and from which claims are paid, by the way of payment."),
        does="set_payment_ways",
        group=_PARTNERS,
    ),
    _of_sheet("partner_figures", "partner", _PARTNERS),
    _of_sheet("targets", "indicators", _PLANS),
    _of_sheet("plans", "indicators", _PLANS),
    _of_sheet("principle_answers", "good", _PLANS),
    _of_sheet("populations", "members", _PLANS),
    _of_sheet("alr", "reserves", _PLANS),
    _of_sheet("investment_limits", "good", _PLANS),
    _of_sheet("treaties", "partner", REINSURANCE),
    Place(
        "lists",
        text("Records", "Lists"),
        "records",
        text("Settings", "The words that the forms offer. What is retired is offered no more; old records keep it."),
    ),
    Place(
        "staff",
        text("Sheet", "People"),
        "members",
        text("Settings", "Who may open this book, and what each of them may do."),
        group=_PEOPLE,
    ),
    Place(
        "two_persons",
        text("Settings", "Two persons"),
        "partner",
        text("Settings", "When one person alone is not enough. It holds once the book has people."),
        does="two_persons",
        group=_PEOPLE,
    ),
    Place(
        "signing",
        KEY,
        "statements",
        text("Settings", "By which readers know that a statement is yours, and the page with which they check it."),
        group=_PEOPLE,
    ),
    BACKUPS,
    Place(
        "working",
        text("Settings", "This laptop"),
        "person",
        text("Settings", "Kept on this computer; every save carries your name and the code of this laptop."),
    ),
)
"""The parts of the settings in their order; those of one group stand together."""

SHEET_PLACES = frozenset(each.name for each in SHEETS if each.name in {place.name for place in PLACES}) - {
    "scheme",
    "allocation",
}
"""The sheets whose lists and records the settings show."""
