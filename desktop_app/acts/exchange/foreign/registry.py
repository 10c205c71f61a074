"""The programs whose tables an import understands: one more is one description and one line here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.acts.exchange.foreign.openimis.description import OPENIMIS
from desktop_app.acts.exchange.foreign.written_days import DAYS
from desktop_app.acts.exchange.shape import EXCHANGE
from desktop_app.core.records.field import fields_of
from desktop_app.core.records.product import Product
from desktop_app.core.records.scheme import Scheme

if TYPE_CHECKING:
    from desktop_app.acts.exchange.foreign.description import Description
    from desktop_app.acts.exchange.sources import Folder
    from desktop_app.acts.exchange.workbook import Workbook
    from desktop_app.core.records.field import Field

DESCRIPTIONS = (OPENIMIS,)
SHAPES = (EXCHANGE.name, *(each.name for each in DESCRIPTIONS))
"""The names by which one may say how tables are to be read."""


def questions(shape: str, *, with_scheme: bool) -> tuple[tuple[Field, str], ...]:
    """What a program does not know and may be told: each as the field it fills, with what holds where it is not told.

    Of the scheme nothing is asked where the file knows it.
    """
    asks = next((each.asks for each in DESCRIPTIONS if each.name == shape), {})
    fields = () if with_scheme else fields_of(Scheme)
    known = {field.column: field for field in (*fields_of(Product), DAYS, *fields)}
    scheme = {field.column for field in fields_of(Scheme)}
    return tuple((known[name], usual) for name, usual in asks.items() if not (with_scheme and name in scheme))


def recognised(shape: str, tables: Folder | Workbook) -> Description | None:
    """The program whose tables these are; None where they are an exchange. Without a name the tables tell."""
    named = (each for each in DESCRIPTIONS if each.name == shape or (not shape and tables.holds(each.sign)))
    return next(named, None)
