"""The pages by name: each lives in its own file and is loaded when it is first looked at."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.desk import Desk
    from desktop_app.ui.page import Page


def make_page(name: str, desk: Desk) -> Page:
    """The page of a name, made by `make_page` in the file `<name>_page.py`."""
    factory: Callable[[Desk], Page] = import_module(f"desktop_app.ui.{name}_page").make_page
    return factory(desk)
