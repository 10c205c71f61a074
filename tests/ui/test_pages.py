"""Every place on the rail leads to a page, on a file with a scheme and on one without."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.catalog.navigation import NAVIGATION
from desktop_app.ui.pages.parts_page import PartsPage

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace

PLACES = [place.name for place in NAVIGATION]


@pytest.mark.parametrize("name", PLACES)
def test_every_place_leads_to_its_page(open_office: Workplace, name: str) -> None:
    window = open_office.window
    window.show_page(name)
    open_office.worker.settle()
    page = window.pages[name]
    assert window.stage.currentWidget() is page
    assert page.heading.text()
    assert window.rail.buttons[name].isChecked()
    assert window.minimumSizeHint().width() <= 1024


@pytest.mark.parametrize("name", ["data", "settings"])
def test_a_page_of_parts_stands_before_its_first_part_is_made(open_office: Workplace, name: str) -> None:
    open_office.window.show_page(name)
    page = open_office.window.pages[name]
    assert isinstance(page, PartsPage)
    assert not page.parts
    open_office.worker.settle()
    (part,) = page.parts.values()
    assert part.isVisible()


@pytest.mark.parametrize("name", PLACES)
def test_no_page_stumbles_over_an_empty_file(office: Workplace, tmp_path: Path, name: str) -> None:
    office.files.make(tmp_path / "new")
    office.worker.settle()
    office.files.beginning.left.emit()
    office.window.show_page(name)
    office.worker.settle()
    assert office.window.place == name
