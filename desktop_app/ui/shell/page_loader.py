"""The pages by name: each lives in its own file and is loaded when it is first looked at."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from desktop_app.catalog.navigation import NAVIGATION

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.shell.desk import Desk


def make_page(name: str, desk: Desk) -> Page:
    """The page of a name: of reports where it has shelves, else made by `make_page` in the file of its name."""
    place = next(each for each in NAVIGATION if each.name == name)
    if place.shelves:
        from desktop_app.ui.pages.reports import ReportsPage

        return ReportsPage(desk, place)
    factory: Callable[[Desk], Page] = import_module(f"desktop_app.ui.pages.{name}").make_page
    return factory(desk)
