"""The scheme itself and its offices and partners."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import a_code, choice, whole, word, words
from desktop_app.core.text import text

PARTNER_ROLES = ("insurer", "agent", "administrator", "provider", "reinsurer", "bank")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """The one scheme of a file: its name, its one currency and the month in which its fiscal year starts."""

    name: str = words(text("Field", "Name"), required=True)
    country: str | None = words(text("Scheme form", "Country"))
    currency: str = words(
        text("Scheme form", "Currency"),
        required=True,
        help=text("Scheme form", "Three capital letters, like INR or KES."),
    )
    fiscal_year_start: int | None = whole(
        text("Scheme form", "First month of the fiscal year"),
        1,
        12,
        default=1,
        help=text("Scheme form", "A number from 1 for January to 12 for December."),
    )
    legal_form: str | None = words(text("Scheme form", "Legal form"))
    languages: str | None = words(text("Scheme form", "Languages"))
    contact: str | None = words(text("Scheme form", "Contact"), personal=True)
    kept_by: str | None = choice(
        text("Scheme form", "Whose book this is"),
        PARTNER_ROLES,
        help=text(
            "Scheme form", "What your organisation is in a programme of several partners; empty where it is alone."
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A branch or field office."""

    code: str = a_code(text("Field", "Code"), required=True, fixed=True)
    name: str = words(text("Field", "Name"), required=True)
    region: str | None = word(text("Field", "Region"), "region")


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """An organisation the scheme works with, in one role."""

    code: str = a_code(text("Field", "Code"), required=True, fixed=True, personal=True)
    name: str = words(text("Field", "Name"), required=True, personal=True)
    role: str = choice(text("Scheme form", "Role"), PARTNER_ROLES, required=True)
