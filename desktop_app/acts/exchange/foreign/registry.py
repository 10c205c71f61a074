"""The programs whose tables an import understands: one more is one description and one line here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.acts.exchange.foreign.openimis.description import OPENIMIS
from desktop_app.acts.exchange.shape import EXCHANGE

if TYPE_CHECKING:
    from desktop_app.acts.exchange.foreign.description import Description
    from desktop_app.acts.exchange.sources import Folder
    from desktop_app.acts.exchange.workbook import Workbook

DESCRIPTIONS = (OPENIMIS,)
SHAPES = (EXCHANGE.name, *(each.name for each in DESCRIPTIONS))
"""The names by which one may say how tables are to be read."""


def recognised(shape: str, tables: Folder | Workbook) -> Description | None:
    """The program whose tables these are; None where they are an exchange. Without a name the tables tell."""
    named = (each for each in DESCRIPTIONS if each.name == shape or (not shape and tables.holds(each.sign)))
    return next(named, None)
