"""Whether a file has the tables, guards, views and indexes of its version and no others, before it is asked anything.

A foreign trigger would write what nobody saved, a foreign view could run for ever, and names like the system's hide
both. So a file is compared whole, by what SQLite says of it, with what the program itself makes.
"""

from __future__ import annotations

import hashlib
from contextlib import closing
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.store.driver import in_memory, tools

if TYPE_CHECKING:
    from collections.abc import Mapping

_SUMS = "tbl_name GLOB '*_cells' OR tbl_name GLOB '*_months'"
_PARTS = f"""SELECT group_concat(concat_ws(char(31), type, name, tbl_name, ifnull(sql, 'None')), '' ORDER BY type, name)
    FROM main.sqlite_schema WHERE NOT (({_SUMS}) AND (type = 'table' OR type = 'index' AND sql IS NULL))"""
"""Every part but the tables of sums, which are compared with their descriptions when the file is opened."""

_SHAPES: Mapping[int, str] = MappingProxyType({1: "28c73b0401a6909b51601164585c4226bec220cf722d62e3be28e68458d23900"})
"""What each version came to, so that no file has to be made to open one; tests/store/test_shape.py tells the next."""


def has_its_shape(connection: Any, version: int) -> bool:
    """Whether a file has the parts of its version, word for word."""
    return shape(connection) == (_SHAPES.get(version) or made_anew(version))


def shape(connection: Any) -> str:
    """One digest of all parts of a file."""
    (parts,) = connection.execute(_PARTS).fetchone()
    return hashlib.sha256(str(parts).encode()).hexdigest()


def made_anew(version: int) -> str:
    """The digest of a file of a version as its migrations make it."""
    from desktop_app.store.migrations import take_steps

    with closing(in_memory()) as made:
        take_steps(tools(made), 0, version)
        return shape(made)
