"""The tables behind an indicator, found by its name: a file of that name beside this one is all it takes."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from desktop_app.core.problems import refused
from desktop_app.core.registry import INDICATORS
from desktop_app.core.state import state_of
from desktop_app.core.text import text
from desktop_app.figures.indicators import indicator

if TYPE_CHECKING:
    from desktop_app.actions.details.asked import Asked
    from desktop_app.core.state import State
    from desktop_app.core.table import Table


def names() -> tuple[str, ...]:
    """The indicators with details, in the handbook's order."""
    return tuple(each.name for each in INDICATORS if find_spec(f".{each.name}", __package__))


def state_of_indicator(name: str, asked: Asked) -> State:
    """How far the period of an indicator's details has come, and what the indicator lacks."""
    of = next(each for each in INDICATORS if each.name == name)
    found = indicator(asked.figures, of, asked.period, asked.product, asked.office)
    return found.state or state_of(asked.period, asked.figures.today)


def details(name: str, asked: Asked) -> tuple[Table, ...]:
    """The tables of an indicator; Refused where it has none."""
    if name not in names():
        known = ", ".join(names())
        raise refused(text("Details", "There are no details of {name}. There are of: {known}", name=name, known=known))
    family: Any = import_module(f"desktop_app.actions.details.{name}")
    return tuple(family.tables(asked))
