"""The pages by name: each lives in its own file and is loaded when it is first looked at."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from desktop_app.catalog.navigation import NAVIGATION

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.shell.desk import Desk


def make_page(name: str, desk: Desk) -> Page:
    """The page of a name."""
    return read_page(name)(desk)


def read_page(name: str) -> Callable[[Desk], Page]:
    """What makes the page of a name: `make_page` in the file of its name, else what makes one of its reports."""
    place = next(each for each in NAVIGATION if each.name == name)
    if place.shelves and find_spec(f"desktop_app.ui.pages.{name}") is None:
        from desktop_app.ui.pages.reports import ReportsPage

        return partial(ReportsPage, place=place)
    factory: Callable[[Desk], Page] = import_module(f"desktop_app.ui.pages.{name}").make_page
    return factory
