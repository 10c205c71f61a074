"""What is made for a place is dressed there: put there later, all of it would be dressed once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.acts.counter_acts import ENROL
from desktop_app.catalog.navigation import NAVIGATION
from desktop_app.ui.forms.view import FormView
from desktop_app.ui.look.places import RESOURCES
from desktop_app.ui.pages.act_page import ActPage
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.bootstrap import Workplace

pytestmark = pytest.mark.usefixtures("dressed")


class Mirror(QObject):
    """Counts how often widgets are dressed."""

    def __init__(self) -> None:
        """Begin to count."""
        super().__init__()
        self.many = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count one more (Qt)."""
        self.many += event.type() == QEvent.Type.StyleChange and isinstance(watched, QWidget)
        return False


@pytest.fixture
def mirror() -> Iterator[Mirror]:
    """What counts in the whole program."""
    mirror, app = Mirror(), QApplication.instance()
    assert app is not None
    app.installEventFilter(mirror)
    yield mirror
    app.removeEventFilter(mirror)


@pytest.mark.parametrize("name", [place.name for place in NAVIGATION])
def test_a_page_is_not_dressed_again_when_it_is_put_up(
    office: Workplace, tmp_path: Path, name: str, mirror: Mirror
) -> None:
    open_scheme(office, tmp_path)
    office.window.forget_pages()
    office.window.build_page(name)
    mirror.many, within = 0, office.window.pages[name].findChildren(QWidget)
    office.window.put_up_page(name)
    assert mirror.many < len(within) / 4


def test_a_form_is_dressed_where_it_will_stand(office: Workplace, tmp_path: Path, mirror: Mirror) -> None:
    open_scheme(office, tmp_path, "members")
    page = shown(office, "members", ActPage)
    mirror.many = 0
    page.begin(ENROL)
    form = page.aside.currentWidget()
    assert isinstance(form, FormView)
    assert mirror.many < 3 * len(form.findChildren(QWidget))


def test_the_first_button_of_a_dialog_is_drawn_as_wide_as_it_is_measured() -> None:
    """Qt measures it before it is the default one: letters or edges of that state would cut its words."""
    rules = (RESOURCES / "styles" / "coverbook.qss").read_text(encoding="utf-8").splitlines()
    said = [each for each in rules if "QPushButton:default" in each]
    assert said != []
    assert not any("font" in each or "padding" in each for each in said)
