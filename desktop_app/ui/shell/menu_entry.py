"""Something the window can do wherever one is: offered in the menu of files and found by the search field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.text import Text


def always() -> bool:
    """Of an entry that is offered at any time."""
    return True


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One entry of the menu of files: its words, its icon, its keys (empty where it has none) and what it does."""

    label: Text
    icon: str
    keys: str
    do: Callable[[], None]
    offered: Callable[[], bool] = always
    """Whether it is offered just now."""
