"""What can stand in a field at all, whoever brings it: editors and imports read words, acts take any values."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any
from unicodedata import category

from desktop_app.core.entered_days import EARLIEST, LATEST
from desktop_app.core.entry import LARGEST, TOO_LARGE, within_limits
from desktop_app.core.problems import Refused
from desktop_app.core.records.field import Kind
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.records.field import Field
    from desktop_app.core.text import Text

LONGEST = 500
"""Characters; more than any name, less than a letter pasted by mistake."""
_UNWRITTEN = frozenset({"Cc", "Cs"})
"""Signs that steer a machine, and halves of signs."""
_WHOLE = (Kind.DAY, Kind.MONEY, Kind.INTEGER)


def unholdable(field: Field, value: Any) -> Text | None:
    """Why a value can stand in no such field; None where it can, or where nothing is given."""
    if value is None or value == "":
        return None
    if field.kind is Kind.FLAG:
        return None if value in {True, False} else _no_answer()
    if field.kind in {*_WHOLE, Kind.RATIO}:
        return _of_number(field, value)
    wrong = unwritable(value)
    if wrong is None and field.kind is Kind.CHOICE and field.choices and value not in field.choices:
        return text("Form", "“{typed}” is not in the list: choose one of its answers.", typed=value)
    return wrong


def unwritable(value: Any) -> Text | None:
    """Why words can stand nowhere; None where they can."""
    if not isinstance(value, str):
        return _no_answer()
    if len(value) > LONGEST:
        return text("Entry", "This is too long: write at most {most} signs.", most=LONGEST)
    if any(category(each) in _UNWRITTEN for each in value):
        return text("Entry", "This holds signs that no keyboard writes. Type it instead of pasting it.")
    return None


def _of_number(field: Field, value: Any) -> Text | None:
    """Of a day, an amount or a number: what is wrong with it."""
    if isinstance(value, bool) or not isinstance(value, int if field.kind in _WHOLE else int | float):
        return _no_answer()
    if field.kind is Kind.DAY:
        no_day = text("Entry", "No day of a scheme lies there: write the year with four digits, like 2026.")
        return None if EARLIEST <= value <= LATEST else no_day
    if not abs(value) < LARGEST or not math.isfinite(value):
        return TOO_LARGE
    try:
        within_limits(field, value)
    except Refused as refusal:
        return refusal.problems[0].message
    return None


def _no_answer() -> Text:
    """What is said of a value of another kind."""
    return text("Entry", "This is no answer to the question. Give it anew.")
