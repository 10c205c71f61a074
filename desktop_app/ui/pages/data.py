"""Data: what comes in, what goes out, what is doubtful, and whether the file is whole."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.data import PLACES
from desktop_app.core.text import text
from desktop_app.ui.pages.data_checks import ChecksPart
from desktop_app.ui.pages.data_export import ExportPart
from desktop_app.ui.pages.data_import import ImportPart
from desktop_app.ui.pages.data_verify import VerifyPart
from desktop_app.ui.pages.parts_page import PartsPage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.pages.parts_page import Part
    from desktop_app.ui.shell.desk import Desk


class DataPage(PartsPage):
    """Import, export, checks and verify beside each other."""

    title = text("Data", "Data")
    offered = PLACES

    def make_part(self, name: str) -> Part:
        """The part of a place."""
        return _MAKERS[name](self.desk)


_MAKERS: Mapping[str, Callable[[Desk], Part]] = MappingProxyType(
    {"import": ImportPart, "export": ExportPart, "checks": ChecksPart, "verify": VerifyPart}
)


def make_page(desk: Desk) -> Page:
    """The page of the data."""
    return DataPage(desk)
