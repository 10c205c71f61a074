"""The scheme itself and its offices and partners."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import a_code, choice, whole, word, words

PARTNER_ROLES = ("insurer", "agent", "administrator", "provider", "reinsurer", "bank")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """The one scheme of a file: its name, its one currency and the month in which its fiscal year starts."""

    name: str = words(required=True)
    country: str | None = words()
    currency: str = words(required=True)
    fiscal_year_start: int | None = whole(1, 12, default=1)
    legal_form: str | None = words()
    languages: str | None = words()
    contact: str | None = words()


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A branch or field office."""

    code: str = a_code(required=True)
    name: str = words(required=True)
    region: str | None = word("region")


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """An organisation the scheme works with, in one role."""

    code: str = a_code(required=True)
    name: str = words(required=True)
    role: str = choice(PARTNER_ROLES, required=True)
