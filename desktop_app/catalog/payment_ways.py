"""The form that says into which account what is paid in each way goes: cash, cheque, mobile money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.forms.form import Form, question, untitled
from desktop_app.core.records.field import Kind
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Sequence

_BOX = text("Settings form", "Empty: the cash box.")


def way_key(at: int) -> str:
    """The key of the line of a way, by its place among them: its word may be in any script."""
    return f"way_{at}"


def payment_ways_form(ways: Sequence[str]) -> Form:
    """The form of a scheme that is paid in these ways."""
    lines = (
        question(
            way_key(at),
            Kind.LINK,
            text("Settings form", "What is paid by “{way}” goes into", way=way),
            target="accounts",
            help=_BOX,
            source="accounts",
        )
        for at, way in enumerate(ways)
    )
    return Form(
        "payment_ways",
        text("Lists", "Ways of payment"),
        (untitled(*lines),),
        text("Settings form", "Save"),
    )
