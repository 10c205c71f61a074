"""The form of how claims are handled: the fast track, the standard days of each step, the documents of each product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.forms.form import Form, FormLine, Section, question, untitled
from desktop_app.core.records.field import Kind
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.core.text import Text

LONGEST = 366


def of_product(name: str, code: str) -> str:
    """The key of the line of a product."""
    return f"{name}_{code}"


def _line(name: str, kind: Kind, label: Text, help: Text | None = None) -> FormLine:  # noqa: A002
    """A line that need not be answered."""
    high = LONGEST if kind is Kind.INTEGER else None
    return question(name, kind, label, low=0, high=high, help=help)


_FAST = _line(
    "fast_track",
    Kind.MONEY,
    text("Settings form", "Fast track up to"),
    text("Settings form", "Up to this, one person decides a claim that is met as the rules propose. Empty: none."),
)
_STANDARDS = (
    ("days_to_review", text("Settings form", "Days from the report until somebody takes it up")),
    ("days_to_decide", text("Settings form", "Days from the report to the decision")),
    ("days_to_pay", text("Settings form", "Days from the decision to the payment")),
)
_LATE = text("Settings form", "The board of the claims says which are late. Empty: none is.")
_AS_ALL = text("Settings form", "Empty: as for all products.")
_DOCUMENTS = text("Settings form", "Documents that a claim needs, with commas between")


def claim_rules_form(products: Iterable[tuple[str, str]]) -> Form:
    """The form of a scheme with these products (code and name)."""
    of_all = (_FAST, *(_line(name, Kind.INTEGER, label, _LATE) for name, label in _STANDARDS))
    sections = (untitled(*of_all), *(_of_product(code, name) for code, name in products))
    return Form("claim_rules", text("Field", "Claims"), sections, text("Settings form", "Save"))


def _of_product(code: str, name: str) -> Section:
    """What is set for one product."""
    days = (_line(of_product(each, code), Kind.INTEGER, label, _AS_ALL) for each, label in _STANDARDS)
    lines = (_line(of_product("documents", code), Kind.TEXT, _DOCUMENTS), *days)
    return Section(text("Settings form", "For {product} alone", product=name), lines)
